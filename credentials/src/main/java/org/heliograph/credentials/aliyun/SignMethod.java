package org.heliograph.credentials.aliyun;

import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.Hmac;
import org.heliograph.credentials.Problem;

/** What the platform can check a signature with (§3). */
public enum SignMethod {
    /** HMAC-MD5, for old devices; what a client means that sends no {@code signmethod}. */
    HMAC_MD5("hmacmd5", Hmac.MD5),
    /** HMAC-SHA1. */
    HMAC_SHA1("hmacsha1", Hmac.SHA1),
    /** HMAC-SHA256, the one to choose. */
    HMAC_SHA256("hmacsha256", Hmac.SHA256);

    private static final SignMethod[] ALL = values();

    private final String wireName;
    private final Hmac hmac;

    SignMethod(String wireName, Hmac hmac) {
        this.wireName = wireName;
        this.hmac = hmac;
    }

    /** {@return the value of the parameter {@code signmethod}} */
    public String wireName() {
        return wireName;
    }

    Hmac hmac() {
        return hmac;
    }

    /**
     * {@return the method of a name, null if there is none}
     *
     * @param wireName of the parameter {@code signmethod}; {@code sha256}, which old text has, is read as well.
     */
    public static SignMethod find(String wireName) {
        for (SignMethod method : ALL) {
            if (method.wireName.equals(wireName)) {
                return method;
            }
        }
        return wireName.equals("sha256") ? HMAC_SHA256 : null;
    }

    /**
     * {@return the method of a name}
     *
     * @param wireName of the parameter {@code signmethod}.
     * @throws CredentialException if there is none.
     */
    public static SignMethod of(String wireName) {
        SignMethod method = find(wireName);
        if (method == null) {
            throw CredentialException.of(
                    AliyunIotName.SIGN_METHOD, Problem.UNKNOWN, "is hmacmd5, hmacsha1 or hmacsha256", wireName);
        }
        return method;
    }
}
