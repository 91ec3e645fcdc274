package org.heliograph.credentials.tencent;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.Hmac;
import org.heliograph.credentials.Problem;
import org.heliograph.credentials.Secret;
import org.heliograph.credentials.Values;

/**
 * Makes UserSigs of one application. It keeps its key, and no other state: one that is set up may be shared by threads.
 * A signature of version 1 takes Bouncy Castle or the JDK its time and some garbage.
 */
public final class UserSigIssuer {
    /** Lifetime if none is set: 180 days, as the libraries of the service have it. */
    public static final long DEFAULT_EXPIRE = 180L * 24 * 60 * 60;

    /** Greatest application id: 32 bits, unsigned. */
    static final long MOST_APP_ID = 0xffff_ffffL;

    private final long sdkAppId;
    private final Secret secretKey;
    private final UserSigPrivateKey privateKey;
    private long expire = DEFAULT_EXPIRE;
    private IdentifierRule identifierRule = IdentifierRule.DOCUMENTED;
    private boolean compressed;
    private boolean repeatable;
    private String appidAt3rd = "0";
    private String accountType = "0";
    private String freeVersion;

    private UserSigIssuer(long sdkAppId, Secret secretKey, UserSigPrivateKey privateKey) {
        this.sdkAppId = Values.inRange("sdkAppId", sdkAppId, 0, MOST_APP_ID);
        this.secretKey = secretKey;
        this.privateKey = privateKey;
    }

    /**
     * {@return an issuer of version 2, signed with HMAC-SHA256}
     *
     * @param sdkAppId  application, 0 to 4294967295.
     * @param secretKey of the application, as the console prints it; it is not decoded. It must stay open.
     */
    public static UserSigIssuer v2(long sdkAppId, Secret secretKey) {
        return new UserSigIssuer(sdkAppId, Values.required("key", secretKey), null);
    }

    /**
     * {@return an issuer of version 1, signed with ECDSA}
     *
     * @param sdkAppId   application, 0 to 4294967295.
     * @param privateKey of the application.
     * @throws CredentialException if the key is on secp256k1 and Bouncy Castle is missing.
     */
    public static UserSigIssuer v1(long sdkAppId, UserSigPrivateKey privateKey) {
        if (privateKey == null) {
            throw new CredentialException("key", Problem.MISSING, "is missing");
        }
        if (privateKey.curve() == Curve.SECP256K1) {
            BouncyCastle.require();
        }
        return new UserSigIssuer(sdkAppId, null, privateKey);
    }

    /**
     * Sets the lifetime.
     *
     * @param seconds 1 or more; 180 days if it is not set.
     * @return this.
     */
    public UserSigIssuer expire(long seconds) {
        expire = Values.inRange("expire", seconds, 1, Long.MAX_VALUE);
        return this;
    }

    /**
     * Sets which identifiers are allowed.
     *
     * @param rule the documented one if it is not set.
     * @return this.
     */
    public UserSigIssuer identifierRule(IdentifierRule rule) {
        identifierRule = rule;
        return this;
    }

    /**
     * Sets whether tokens are compressed: about a third shorter, but in a form that has other spellings of the same
     * values, so that a changed octet may go unnoticed where it changes no value.
     *
     * @param value false if it is not set.
     * @return this.
     */
    public UserSigIssuer compressed(boolean value) {
        compressed = value;
        return this;
    }

    /**
     * Sets whether a signature of version 1 is the same at each call (RFC 6979), which needs Bouncy Castle.
     *
     * @param value false if it is not set.
     * @return this.
     */
    public UserSigIssuer repeatable(boolean value) {
        if (value && privateKey != null) {
            BouncyCastle.require();
        }
        repeatable = value;
        return this;
    }

    /**
     * Sets TLS.appid_at_3rd of version 1.
     *
     * @param value {@code 0} if it is not set; empty in the oldest tokens.
     * @return this.
     */
    public UserSigIssuer appidAt3rd(String value) {
        appidAt3rd = clean(Member.APPID_AT_3RD, value);
        return this;
    }

    /**
     * Sets TLS.account_type of version 1.
     *
     * @param value {@code 0} if it is not set.
     * @return this.
     */
    public UserSigIssuer accountType(String value) {
        accountType = clean(Member.ACCOUNT_TYPE, value);
        return this;
    }

    /**
     * Sets TLS.version of version 1, a free text that is not signed.
     *
     * @param value left out if it is not set.
     * @return this.
     */
    public UserSigIssuer freeVersion(String value) {
        freeVersion = clean(Member.FREE_VERSION, value);
        return this;
    }

    private static String clean(String name, String value) {
        return value.isEmpty() ? value : Values.required(name, value);
    }

    /**
     * {@return a token without a user buffer}
     *
     * @param identifier of the user.
     * @param time       of issue, in seconds since 1970.
     * @throws CredentialException if the identifier is not allowed.
     */
    public UserSig issue(String identifier, long time) {
        return issue(identifier, time, null);
    }

    /**
     * {@return a token}
     *
     * @param identifier of the user.
     * @param time       of issue, in seconds since 1970, 0 or more.
     * @param userBuf    1 or more octets that are signed as well, such as those of a {@link PrivateMapKey}; null for
     *     none.
     * @throws CredentialException if the identifier is not allowed, or the token would be longer than a verifier takes.
     */
    public UserSig issue(String identifier, long time, byte[] userBuf) {
        identifierRule.require(identifier);
        Values.inRange("time", time, 0, Long.MAX_VALUE);
        if (userBuf != null && userBuf.length == 0) {
            throw new CredentialException("userBuf", Problem.EMPTY, "is empty; leave it out");
        }
        String buffer = userBuf == null ? null : Base64.getEncoder().encodeToString(userBuf);
        return privateKey == null ? issueV2(identifier, time, buffer) : issueV1(identifier, time, buffer);
    }

    private UserSig issueV1(String identifier, long time, String buffer) {
        UserSigFields fields = new UserSigFields()
                .put(Member.ACCOUNT_TYPE, accountType)
                .put(Member.IDENTIFIER, identifier)
                .put(Member.APPID_AT_3RD, appidAt3rd)
                .put(Member.SDK_APPID_V1, Long.toString(sdkAppId))
                .put(Member.EXPIRE_V1, Long.toString(expire));
        if (freeVersion != null) {
            fields.put(Member.FREE_VERSION, freeVersion);
        }
        fields.put(Member.TIME, Long.toString(time));
        putBuffer(fields, buffer);
        UserSigContent content = UserSigContent.v1(fields);
        return finish(1, fields, content, privateKey.sign(content.octets(), repeatable));
    }

    private UserSig issueV2(String identifier, long time, String buffer) {
        UserSigFields fields = new UserSigFields()
                .put(Member.VERSION_2, UserSigVerifier.VERSION_2)
                .put(Member.IDENTIFIER, identifier)
                .put(Member.SDK_APPID_V2, sdkAppId)
                .put(Member.EXPIRE_V2, expire)
                .put(Member.TIME, time);
        putBuffer(fields, buffer);
        UserSigContent content = UserSigContent.v2(fields);
        return finish(2, fields, content, secretKey.hmac(Hmac.SHA256, content.octets()));
    }

    private static void putBuffer(UserSigFields fields, String buffer) {
        if (buffer != null) {
            fields.put(Member.USER_BUF, buffer);
        }
    }

    private UserSig finish(int version, UserSigFields fields, UserSigContent content, byte[] signature) {
        String sig = Base64.getEncoder().encodeToString(signature);
        String json = fields.put(Member.SIG, sig).json();
        String token = Armour.encode(json.getBytes(StandardCharsets.UTF_8), compressed);
        if (token.length() > UserSigVerifier.MOST_TOKEN) {
            throw new CredentialException(
                    "token",
                    Problem.TOO_LONG,
                    "would have " + token.length() + " characters, at most " + UserSigVerifier.MOST_TOKEN
                            + " are read");
        }
        return new UserSig(version, token, content.toString(), sig, json);
    }

    /** {@return the application and the version, nothing of the key} */
    @Override
    public String toString() {
        return "UserSigIssuer[sdkAppId=" + sdkAppId + ", version=" + (privateKey == null ? 2 : 1) + "]";
    }
}
