package org.heliograph.credentials.aliyun;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.heliograph.credentials.Secret;

/** Names and values that are signed: sorted by name, each name with its value behind it, nothing between them (§2). */
final class SignedContent {
    private final Map<String, String> values = new TreeMap<>();

    static SignedContent of(AliyunIotDevice device) {
        return new SignedContent()
                .add(AliyunIotName.DEVICE_NAME, device.deviceName())
                .add(AliyunIotName.PRODUCT_KEY, device.productKey());
    }

    /** Adds a value that is there; null is left out. */
    SignedContent add(String name, String value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    byte[] sign(SignMethod method, Secret secret) {
        return secret.hmac(method.hmac(), toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        values.forEach((name, value) -> out.append(name).append(value));
        return out.toString();
    }
}
