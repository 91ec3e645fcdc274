package org.heliograph.credentials.aliyun;

import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.Problem;
import org.heliograph.credentials.Values;

/**
 * Settings of everything that is signed.
 *
 * @param <B> the builder that has them.
 */
abstract class Signing<B extends Signing<B>> {
    final AliyunIotDevice device;
    String clientId;
    SignMethod signMethod = SignMethod.HMAC_SHA256;
    HexCase hexCase = HexCase.UPPER;
    AliyunIotLimits limits = AliyunIotLimits.DOCUMENTED;
    String timestamp;
    String random;

    Signing(AliyunIotDevice device) {
        if (device == null) {
            throw new CredentialException("device", Problem.MISSING, "is missing");
        }
        this.device = device;
    }

    abstract B self();

    /**
     * Sets the client id, which the device chooses.
     *
     * @param value at most 64 characters, without {@code |}; a MAC address or serial number is advised.
     * @return this.
     */
    public B clientId(String value) {
        clientId = value;
        return self();
    }

    /**
     * Sets the digest.
     *
     * @param value of the parameter signmethod; HMAC-SHA256 if it is not set.
     * @return this.
     */
    public B signMethod(SignMethod value) {
        signMethod = value;
        return self();
    }

    /**
     * Sets how the digits of the signature are written.
     *
     * @param value upper case if it is not set.
     * @return this.
     */
    public B hexCase(HexCase value) {
        hexCase = value;
        return self();
    }

    /**
     * Sets other limits than the documented ones.
     *
     * @param value limits.
     * @return this.
     */
    public B limits(AliyunIotLimits value) {
        limits = value;
        return self();
    }

    /**
     * Sets the time stamp, which is signed if it is sent. The platform checks no window.
     *
     * @param milliseconds since 1970, 0 or more.
     * @return this.
     */
    public B timestamp(long milliseconds) {
        timestamp = Long.toString(Values.inRange(AliyunIotName.TIMESTAMP, milliseconds, 0, Long.MAX_VALUE));
        return self();
    }

    /**
     * Sets the random text of a registration.
     *
     * @param value without {@code ,} and {@code |}.
     * @return this.
     */
    public B random(String value) {
        random = Values.without(AliyunIotName.RANDOM, value, ",|");
        return self();
    }

    final String requireClientId() {
        limits.requireClientId(clientId);
        return clientId;
    }

    final String requireRandom() {
        return Values.required(AliyunIotName.RANDOM, random);
    }
}
