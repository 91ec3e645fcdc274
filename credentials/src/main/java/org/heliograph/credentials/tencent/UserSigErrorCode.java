package org.heliograph.credentials.tencent;

import org.heliograph.credentials.Verdict;

/** Codes by which the service tells what is wrong with a token (§7). */
public final class UserSigErrorCode {
    /** The token has expired. */
    public static final int EXPIRED = 70001;
    /** The token is empty. */
    public static final int EMPTY = 70002;
    /** The token is cut or malformed. */
    public static final int MALFORMED = 70003;
    /** The signature is wrong: of another key or another application. */
    public static final int SIGNATURE = 70009;
    /** The identifier is another. */
    public static final int IDENTIFIER = 70013;
    /** The application is another. */
    public static final int SDK_APP_ID = 70014;
    /** The token has expired, in the words of the client's SDK. */
    public static final int CLIENT_EXPIRED = 6206;

    private UserSigErrorCode() {}

    /**
     * {@return the meaning of a code, {@code unknown} if it has none}
     *
     * @param code of the service or the client's SDK.
     */
    public static String name(int code) {
        return switch (code) {
            case EXPIRED, CLIENT_EXPIRED -> "expired";
            case EMPTY -> "empty";
            case MALFORMED -> "cut or malformed";
            case SIGNATURE -> "wrong signature";
            case IDENTIFIER -> "another identifier";
            case SDK_APP_ID -> "another application";
            default -> "unknown";
        };
    }

    /**
     * {@return the code that fits a verdict best, 0 if the token holds}
     *
     * @param verdict on a token that is not empty.
     */
    public static int of(Verdict verdict) {
        return switch (verdict.reason()) {
            case "" -> 0;
            case UserSigReason.EXPIRED -> EXPIRED;
            case UserSigReason.SIGNATURE, UserSigReason.USER_BUF -> SIGNATURE;
            case UserSigReason.IDENTIFIER -> IDENTIFIER;
            case UserSigReason.SDK_APP_ID -> SDK_APP_ID;
            default -> MALFORMED;
        };
    }
}
