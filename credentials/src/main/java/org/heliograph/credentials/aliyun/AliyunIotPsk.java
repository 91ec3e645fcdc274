package org.heliograph.credentials.aliyun;

import java.nio.charset.StandardCharsets;
import org.heliograph.credentials.Hmac;
import org.heliograph.credentials.Secret;
import org.heliograph.credentials.Values;

/** Identity and key of a TLS connection with a pre-shared key (§8). */
public final class AliyunIotPsk {
    private final String identity;
    private final Secret key;

    private AliyunIotPsk(String identity, Secret key) {
        this.identity = identity;
        this.key = key;
    }

    /**
     * {@return identity and key of a device}
     *
     * @param device    that connects; its names hold no {@code |}.
     * @param timestamp milliseconds since 1970.
     * @param secret    of the device.
     */
    public static AliyunIotPsk of(AliyunIotDevice device, long timestamp, Secret secret) {
        Values.without(AliyunIotName.DEVICE_NAME, device.deviceName(), "|");
        Values.without(AliyunIotName.PRODUCT_KEY, device.productKey(), "|");
        Values.inRange(AliyunIotName.TIMESTAMP, timestamp, 0, Long.MAX_VALUE);
        Values.required("secret", secret);
        String name = device.reversedName();
        String content = "id" + name + AliyunIotName.TIMESTAMP + timestamp;
        byte[] mac = secret.hmac(Hmac.SHA256, content.getBytes(StandardCharsets.UTF_8));
        String identity = "devicename|hmacsha256|" + name + "|" + timestamp;
        return new AliyunIotPsk(identity, Secret.of(HexCase.UPPER.format(mac)));
    }

    /** {@return the identity that the client names} */
    public String identity() {
        return identity;
    }

    /** {@return the key: 64 digits in upper case, taken as octets} */
    public Secret key() {
        return key;
    }

    /** {@return the identity} */
    @Override
    public String toString() {
        return "AliyunIotPsk[" + identity + "]";
    }
}
