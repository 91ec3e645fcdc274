package org.heliograph.credentials;

/** Rules that values of many schemes share. */
public final class Values {
    private Values() {}

    /**
     * Demands a value that is there, has a character, and none of those that no protocol carries.
     *
     * @param parameter name of the parameter.
     * @param value     to look at.
     * @return the value.
     * @throws CredentialException if the value is null, empty or not {@link #isClean clean}.
     */
    public static String required(String parameter, String value) {
        if (value == null) {
            throw new CredentialException(parameter, Problem.MISSING, "is missing");
        }
        if (value.isEmpty()) {
            throw new CredentialException(parameter, Problem.EMPTY, "is empty");
        }
        if (!isClean(value)) {
            throw CredentialException.of(
                    parameter,
                    Problem.CHARACTER,
                    "may hold no control character and no half of a surrogate pair",
                    value);
        }
        return value;
    }

    /**
     * Demands a value without some characters.
     *
     * @param parameter name of the parameter.
     * @param value     to look at.
     * @param forbidden characters that may not be in it.
     * @return the value.
     * @throws CredentialException if one of them is, or the value is not {@link #required}.
     */
    public static String without(String parameter, String value, String forbidden) {
        required(parameter, value);
        for (int i = 0; i < value.length(); i++) {
            if (forbidden.indexOf(value.charAt(i)) >= 0) {
                throw CredentialException.of(
                        parameter, Problem.CHARACTER, "may not contain '" + value.charAt(i) + "'", value);
            }
        }
        return value;
    }

    /**
     * Demands a secret that is there and not empty.
     *
     * @param parameter name of the parameter.
     * @param secret    to look at.
     * @return the secret.
     * @throws CredentialException if it is null or empty.
     */
    public static Secret required(String parameter, Secret secret) {
        if (secret == null) {
            throw new CredentialException(parameter, Problem.MISSING, "is missing");
        }
        if (secret.isEmpty()) {
            throw new CredentialException(parameter, Problem.EMPTY, "is empty");
        }
        return secret;
    }

    /**
     * {@return whether a text has neither a control character nor half a surrogate pair, which has no octets in UTF-8}
     *
     * @param text to look at.
     */
    public static boolean isClean(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return a decimal number}
     *
     * @param parameter name of the parameter.
     * @param text      digits, with a sign before them if it is negative.
     * @param least     that is allowed.
     * @param greatest  that is allowed.
     * @throws CredentialException if it is none, or outside the range.
     */
    public static long number(String parameter, String text, long least, long greatest) {
        try {
            return inRange(parameter, Long.parseLong(text), least, greatest);
        } catch (NumberFormatException e) {
            throw CredentialException.of(parameter, Problem.RANGE, "wants a whole number", text);
        }
    }

    /**
     * {@return a number that is in a range}
     *
     * @param parameter name of the parameter.
     * @param value     to look at.
     * @param least     that is allowed.
     * @param greatest  that is allowed.
     * @throws CredentialException if it is outside.
     */
    public static long inRange(String parameter, long value, long least, long greatest) {
        if (value < least || value > greatest) {
            throw new CredentialException(
                    parameter, Problem.RANGE, "wants " + least + " to " + greatest + ", got " + value);
        }
        return value;
    }
}
