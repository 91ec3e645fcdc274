package org.heliograph.credentials;

/**
 * What came of a check. The reason is for logs and operators: an untrusted client is told only that it was refused.
 *
 * @param valid  whether the credentials hold.
 * @param reason they do not: a short name that the scheme lists, empty if they hold.
 * @param text   the same in words; holds no secret.
 */
public record Verdict(boolean valid, String reason, String text) {
    private static final Verdict VALID = new Verdict(true, "", "valid");

    /** {@return the verdict that the credentials hold} */
    public static Verdict accepted() {
        return VALID;
    }

    /**
     * {@return the verdict that the credentials do not hold}
     *
     * @param reason short name.
     * @param text   the same in words.
     */
    public static Verdict refused(String reason, String text) {
        return new Verdict(false, reason, text);
    }
}
