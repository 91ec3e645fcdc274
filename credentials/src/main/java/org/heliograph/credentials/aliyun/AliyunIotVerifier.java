package org.heliograph.credentials.aliyun;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.heliograph.credentials.Secret;
import org.heliograph.credentials.Verdict;

/**
 * Checks logins as the platform does, for brokers and test servers (§10). Nothing that is presented makes it throw.
 * Passwords are compared in constant time, in either hex case. No window of time is checked, as on the platform. It
 * keeps no state and may be shared by threads if its secrets may.
 */
public final class AliyunIotVerifier {
    private final AliyunIotSecrets secrets;

    /**
     * Makes a verifier.
     *
     * @param secrets to check against.
     */
    public AliyunIotVerifier(AliyunIotSecrets secrets) {
        this.secrets = secrets;
    }

    /**
     * {@return whether a login holds, with a reason of {@link AliyunIotReason} if not}
     *
     * @param clientId Client Identifier of CONNECT.
     * @param userName User Name of CONNECT.
     * @param password of CONNECT.
     * @param channel  that the CONNECT came over; null to leave that unchecked.
     */
    public Verdict verify(String clientId, String userName, byte[] password, Channel channel) {
        AliyunIotIdentity identity = AliyunIotIdentity.parse(clientId, userName);
        if (!identity.verdict().valid()) {
            return identity.verdict();
        }
        String mode = identity.parameter(AliyunIotName.SECURE_MODE);
        if (mode == null || !mode.matches("-[12]|[238]")) {
            return Verdict.refused(AliyunIotReason.SECURE_MODE, "securemode: is missing or unknown");
        }
        int secureMode = Integer.parseInt(mode);
        if (channel != null && !SecureMode.fits(secureMode, channel)) {
            return Verdict.refused(
                    AliyunIotReason.CHANNEL, "securemode " + mode + " does not fit the channel " + channel);
        }
        String authType = identity.parameter(AliyunIotName.AUTH_TYPE);
        if (authType == null) {
            return verifyLogin(identity, secureMode, password);
        }
        return switch (authType) {
            case AliyunIotLogin.REGISTER, AliyunIotLogin.REGISTER_NEW ->
                verifyRegistration(identity, secureMode, password, channel);
            case AliyunIotLogin.CONNECT_TOKEN -> verifyToken(identity, secureMode, password);
            default -> Verdict.refused(AliyunIotReason.PARAMETER, "authType: is unknown");
        };
    }

    private Verdict verifyLogin(AliyunIotIdentity identity, int secureMode, byte[] password) {
        if (secureMode == SecureMode.HTTPS_LOGIN) {
            return compare(secrets.iotToken(identity.userName()), password);
        }
        if (secureMode != SecureMode.TLS && secureMode != SecureMode.TCP) {
            return Verdict.refused(
                    AliyunIotReason.SECURE_MODE, "securemode " + secureMode + " is not that of a signed login");
        }
        String timestamp = identity.parameter(AliyunIotName.TIMESTAMP);
        if (timestamp != null && !isDecimal(timestamp)) {
            return Verdict.refused(AliyunIotReason.PARAMETER, "timestamp: is no number");
        }
        SignedContent content = content(identity)
                .add(AliyunIotName.CLIENT_ID, identity.clientId())
                .add(AliyunIotName.TIMESTAMP, timestamp);
        return verifySignature(
                identity, content, secrets.deviceSecret(identity.productKey(), identity.deviceName()), password);
    }

    private Verdict verifyRegistration(AliyunIotIdentity identity, int secureMode, byte[] password, Channel channel) {
        if (channel != null && !channel.isSecure()) {
            return Verdict.refused(AliyunIotReason.CHANNEL, "a registration needs TLS");
        }
        if (secureMode != SecureMode.TLS && secureMode != SecureMode.NO_PRE_REGISTRATION) {
            return Verdict.refused(
                    AliyunIotReason.SECURE_MODE, "securemode " + secureMode + " is not that of a registration");
        }
        String random = identity.parameter(AliyunIotName.RANDOM);
        if (random == null || random.isEmpty()) {
            return Verdict.refused(AliyunIotReason.PARAMETER, "random: is missing");
        }
        SignedContent content = content(identity).add(AliyunIotName.RANDOM, random);
        return verifySignature(identity, content, secrets.productSecret(identity.productKey()), password);
    }

    private Verdict verifyToken(AliyunIotIdentity identity, int secureMode, byte[] password) {
        if (secureMode != SecureMode.NO_PRE_REGISTRATION) {
            return Verdict.refused(AliyunIotReason.SECURE_MODE, "securemode " + secureMode + " is not that of a token");
        }
        return compare(
                secrets.deviceToken(identity.productKey(), identity.deviceName(), identity.clientId()), password);
    }

    private static SignedContent content(AliyunIotIdentity identity) {
        return new SignedContent()
                .add(AliyunIotName.DEVICE_NAME, identity.deviceName())
                .add(AliyunIotName.PRODUCT_KEY, identity.productKey());
    }

    private static Verdict verifySignature(
            AliyunIotIdentity identity, SignedContent content, Secret secret, byte[] password) {
        String name = identity.parameter(AliyunIotName.SIGN_METHOD);
        SignMethod method = name == null ? SignMethod.HMAC_MD5 : SignMethod.find(name);
        if (method == null) {
            return Verdict.refused(AliyunIotReason.SIGN_METHOD, "signmethod: is unknown");
        }
        if (secret == null) {
            return unknown();
        }
        String expected = HexCase.LOWER.format(content.sign(method, secret));
        boolean same = MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII), lower(password));
        return same ? Verdict.accepted() : wrong();
    }

    private static Verdict compare(Secret token, byte[] password) {
        if (token == null) {
            return unknown();
        }
        return token.matches(password) ? Verdict.accepted() : wrong();
    }

    private static Verdict unknown() {
        return Verdict.refused(AliyunIotReason.UNKNOWN_DEVICE, "there is no secret to check against");
    }

    private static Verdict wrong() {
        return Verdict.refused(AliyunIotReason.SIGNATURE, "the password is wrong");
    }

    /** The octets with the letters of upper-case hex in lower case; all others stay. */
    private static byte[] lower(byte[] password) {
        byte[] lower = password.clone();
        for (int i = 0; i < lower.length; i++) {
            if (lower[i] >= 'A' && lower[i] <= 'F') {
                lower[i] += 'a' - 'A';
            }
        }
        return lower;
    }

    private static boolean isDecimal(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
