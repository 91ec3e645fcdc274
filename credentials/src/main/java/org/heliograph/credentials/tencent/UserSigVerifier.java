package org.heliograph.credentials.tencent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.Hmac;
import org.heliograph.credentials.Problem;
import org.heliograph.credentials.Secret;
import org.heliograph.credentials.Values;
import org.heliograph.credentials.Verdict;

/**
 * Checks UserSigs of one application, of the versions that it has a key for (§7). No token and no identifier makes it
 * throw. Every check is made in the order of the reference; the reason is one of {@link UserSigReason}. It keeps its
 * keys, and no other state: one that is set up may be shared by threads.
 */
public final class UserSigVerifier {
    /** Characters of a token that are read. */
    static final int MOST_TOKEN = 8 * 1024;
    /** Octets of JSON that are read. */
    static final int MOST_JSON = 16 * 1024;
    /** Value of TLS.ver. */
    static final String VERSION_2 = "2.0";

    private final long sdkAppId;
    private Secret secretKey;
    private UserSigPublicKey publicKey;
    private IdentifierRule identifierRule = IdentifierRule.DOCUMENTED;
    private long mostAhead = Long.MAX_VALUE;

    /**
     * Makes a verifier without a key.
     *
     * @param sdkAppId application that tokens must be for, 0 to 4294967295.
     */
    public UserSigVerifier(long sdkAppId) {
        this.sdkAppId = Values.inRange("sdkAppId", sdkAppId, 0, UserSigIssuer.MOST_APP_ID);
    }

    /**
     * Sets the key of version 2.
     *
     * @param key of the application, as the console prints it. It must stay open.
     * @return this.
     */
    public UserSigVerifier secretKey(Secret key) {
        secretKey = Values.required("key", key);
        return this;
    }

    /**
     * Sets the key of version 1.
     *
     * @param key of the application.
     * @return this.
     * @throws CredentialException if the key is on secp256k1 and Bouncy Castle is missing.
     */
    public UserSigVerifier publicKey(UserSigPublicKey key) {
        if (key.curve() == Curve.SECP256K1) {
            BouncyCastle.require();
        }
        publicKey = key;
        return this;
    }

    /**
     * Sets which identifiers are allowed.
     *
     * @param rule the documented one if it is not set.
     * @return this.
     */
    public UserSigVerifier identifierRule(IdentifierRule rule) {
        identifierRule = rule;
        return this;
    }

    /**
     * Sets how far ahead of the verifier's clock a token may have been issued. No checker of the service looks at it.
     *
     * @param seconds 0 or more; not looked at if it is not set.
     * @return this.
     */
    public UserSigVerifier mostAhead(long seconds) {
        mostAhead = Values.inRange("mostAhead", seconds, 0, Long.MAX_VALUE);
        return this;
    }

    /**
     * {@return whether a token holds that has no user buffer}
     *
     * @param token      that is presented.
     * @param identifier of the user who presents it.
     * @param now        in seconds since 1970; the last second of the lifetime counts.
     */
    public Verdict verify(String token, String identifier, long now) {
        return verify(token, identifier, now, null);
    }

    /**
     * {@return whether a token holds}
     *
     * @param token      that is presented.
     * @param identifier of the user who presents it.
     * @param now        in seconds since 1970; the last second of the lifetime counts.
     * @param userBuf    octets that it must have as user buffer; null if it must have none.
     * @throws CredentialException if this verifier has no key, or the time is before 1970.
     */
    public Verdict verify(String token, String identifier, long now, byte[] userBuf) {
        if (secretKey == null && publicKey == null) {
            throw new CredentialException("key", Problem.MISSING, "is missing");
        }
        Values.inRange("now", now, 0, Long.MAX_VALUE);
        try {
            check(token, identifier, now, userBuf);
            return Verdict.accepted();
        } catch (RefusedException e) {
            return e.verdict();
        }
    }

    private void check(String token, String identifier, long now, byte[] userBuf) throws RefusedException {
        UserSigFields fields = UserSigFields.read(json(token));
        String version = fields.text(Member.VERSION_2);
        boolean v2 = version != null;
        if (v2 && !version.equals(VERSION_2)) {
            throw new RefusedException(UserSigReason.VERSION, Member.VERSION_2 + " is unknown");
        }
        if (v2 ? secretKey == null : publicKey == null) {
            throw new RefusedException(UserSigReason.VERSION, "there is no key for version " + (v2 ? 2 : 1));
        }
        long time = fields.requireNumber(Member.TIME, v2);
        long expire = fields.requireNumber(v2 ? Member.EXPIRE_V2 : Member.EXPIRE_V1, v2);
        long appId = fields.requireNumber(v2 ? Member.SDK_APPID_V2 : Member.SDK_APPID_V1, v2);
        fields.requireText(Member.SIG, UserSigReason.FIELD);
        byte[] buffer = buffer(fields);
        if (!v2) {
            fields.requireText(Member.ACCOUNT_TYPE, UserSigReason.FIELD);
            requireTextIfThere(fields, Member.APPID_AT_3RD);
            requireTextIfThere(fields, Member.FREE_VERSION);
        }
        checkIdentity(fields, identifier, appId);
        checkSignature(fields, v2);
        checkTime(time, expire, now);
        checkBuffer(buffer, userBuf);
    }

    private static byte[] json(String token) throws RefusedException {
        if (token.length() > MOST_TOKEN) {
            throw new RefusedException(
                    UserSigReason.TOO_LARGE, "the token has more than " + MOST_TOKEN + " characters");
        }
        return Armour.inflate(Armour.fromBase64(token), MOST_JSON);
    }

    private static void requireTextIfThere(UserSigFields fields, String name) throws RefusedException {
        if (fields.text(name) != null) {
            fields.requireText(name, UserSigReason.FIELD);
        }
    }

    private static byte[] buffer(UserSigFields fields) throws RefusedException {
        if (fields.text(Member.USER_BUF) == null) {
            return null;
        }
        byte[] buffer = Armour.canonical(fields.requireText(Member.USER_BUF, UserSigReason.FIELD));
        if (buffer == null) {
            throw new RefusedException(UserSigReason.FIELD, Member.USER_BUF + " is not in base64");
        }
        return buffer;
    }

    private void checkIdentity(UserSigFields fields, String identifier, long appId) throws RefusedException {
        String own = fields.requireText(Member.IDENTIFIER, UserSigReason.IDENTIFIER);
        if (!identifierRule.allows(own) || !own.equals(identifier)) {
            throw new RefusedException(UserSigReason.IDENTIFIER, "the token is for another identifier");
        }
        if (appId != sdkAppId) {
            throw new RefusedException(UserSigReason.SDK_APP_ID, "the token is for another application");
        }
    }

    private void checkSignature(UserSigFields fields, boolean v2) throws RefusedException {
        String sig = fields.text(Member.SIG);
        boolean same;
        if (v2) {
            byte[] expected =
                    secretKey.hmac(Hmac.SHA256, UserSigContent.v2(fields).octets());
            same = MessageDigest.isEqual(Base64.getEncoder().encode(expected), sig.getBytes(StandardCharsets.UTF_8));
        } else {
            byte[] signature = Armour.canonical(sig);
            same = signature != null
                    && publicKey.verifies(UserSigContent.v1(fields).octets(), signature);
        }
        if (!same) {
            throw new RefusedException(UserSigReason.SIGNATURE, "the signature is wrong");
        }
    }

    private void checkTime(long time, long expire, long now) throws RefusedException {
        // All are 0 or more, so no difference overflows.
        if (now - time > expire) {
            throw new RefusedException(UserSigReason.EXPIRED, "the token has expired");
        }
        if (time - now > mostAhead) {
            throw new RefusedException(UserSigReason.FUTURE, "the token was issued in the future");
        }
    }

    private static void checkBuffer(byte[] buffer, byte[] expected) throws RefusedException {
        if (expected == null ? buffer != null : buffer == null || !Arrays.equals(buffer, expected)) {
            throw new RefusedException(UserSigReason.USER_BUF, "the user buffer is not the expected one");
        }
    }

    /** {@return the application, nothing of the keys} */
    @Override
    public String toString() {
        return "UserSigVerifier[sdkAppId=" + sdkAppId + "]";
    }
}
