package org.heliograph.credentials;

/** A parameter that a program, or the user of a command, must give differently. The message holds no secret. */
public final class CredentialException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 80;

    /** Name of the parameter. */
    private final String parameter;
    /** One of {@link Problem}, or a code of the scheme. */
    private final String code;

    /**
     * Makes an exception.
     *
     * @param parameter that is wrong.
     * @param code      of {@link Problem}, or one of the scheme.
     * @param text      of the rule; must not hold a secret.
     */
    public CredentialException(String parameter, String code, String text) {
        super(parameter + ": " + text);
        this.parameter = parameter;
        this.code = code;
    }

    /**
     * {@return an exception that shows the wrong value}
     *
     * @param parameter that is wrong.
     * @param code      of {@link Problem}, or one of the scheme.
     * @param text      of the rule.
     * @param value     that breaks it, no secret; control characters are replaced, the end of a long one is left out.
     */
    public static CredentialException of(String parameter, String code, String text, CharSequence value) {
        StringBuilder shown = new StringBuilder();
        int length = Math.min(value.length(), LONGEST);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            shown.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '\ufffd' : c);
        }
        return new CredentialException(
                parameter, code, text + ", got '" + shown + (length < value.length() ? "…'" : "'"));
    }

    /** {@return the name of the parameter that is wrong} */
    public String parameter() {
        return parameter;
    }

    /** {@return what is wrong with it, see {@link Problem}} */
    public String code() {
        return code;
    }
}
