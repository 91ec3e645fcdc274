package org.heliograph.credentials.aliyun;

import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.Values;

/**
 * A device (§1). Usual lengths are not demanded.
 *
 * @param productKey of its product; 11 letters and digits in practice.
 * @param deviceName in the product; 4 to 32 letters, digits and {@code -_@.:} by the documentation.
 */
public record AliyunIotDevice(String productKey, String deviceName) {
    /**
     * Makes a device.
     *
     * @param productKey of its product.
     * @param deviceName in the product.
     * @throws CredentialException if a name is missing or empty, or holds {@code &}, which separates them in the user
     *     name.
     */
    public AliyunIotDevice {
        Values.without(AliyunIotName.DEVICE_NAME, deviceName, "&");
        Values.without(AliyunIotName.PRODUCT_KEY, productKey, "&");
    }

    /** {@return the User Name of CONNECT: deviceName, {@code &}, productKey} */
    public String userName() {
        return deviceName + "&" + productKey;
    }

    /** {@return the names as TLS-PSK has them: productKey, {@code &}, deviceName} */
    String reversedName() {
        return productKey + "&" + deviceName;
    }
}
