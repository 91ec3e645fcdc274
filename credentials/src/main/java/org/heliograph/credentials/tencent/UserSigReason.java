package org.heliograph.credentials.tencent;

/** Reasons of a refused UserSig (§7). They are for logs: a client is told only that it was refused. */
public final class UserSigReason {
    /** The token is not in the modified base64, or not in its one spelling. */
    public static final String ENCODING = "encoding";
    /** The octets are no zlib stream, it ends early, its sum is wrong, or something follows it. */
    public static final String COMPRESSION = "compression";
    /** The token, or what it inflates to, is longer than allowed. */
    public static final String TOO_LARGE = "too-large";
    /** The text is no JSON object, or has a member twice. */
    public static final String JSON = "json";
    /** The version is unknown, or the verifier has no key for it. */
    public static final String VERSION = "version";
    /** A member is missing or has the wrong type. */
    public static final String FIELD = "field";
    /** The identifier is another than expected, or not allowed. */
    public static final String IDENTIFIER = "identifier";
    /** The application is another than expected. */
    public static final String SDK_APP_ID = "sdkappid";
    /** The signature is not that of the content under the key. */
    public static final String SIGNATURE = "signature";
    /** The lifetime is over. */
    public static final String EXPIRED = "expired";
    /** The time of issue is farther ahead than the verifier allows. */
    public static final String FUTURE = "future";
    /** The user buffer is another than expected, missing, or there without being expected. */
    public static final String USER_BUF = "userbuf";

    private UserSigReason() {}
}
