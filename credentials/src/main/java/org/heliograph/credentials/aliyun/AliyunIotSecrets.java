package org.heliograph.credentials.aliyun;

import org.heliograph.credentials.Secret;

/**
 * Where a verifier finds what it checks against. It does not wipe what it is given. Names come off the wire: look them
 * up, do not put them together to paths or queries.
 */
@FunctionalInterface
public interface AliyunIotSecrets {
    /**
     * {@return the secret of a device, null if there is none}
     *
     * @param productKey of its product.
     * @param deviceName of the device.
     */
    Secret deviceSecret(String productKey, String deviceName);

    /**
     * {@return the secret of a product, for registrations; null if there is none}
     *
     * @param productKey of the product.
     */
    default Secret productSecret(String productKey) {
        return null;
    }

    /**
     * {@return the token that a registration gave a device, null if there is none}
     *
     * @param productKey of its product.
     * @param deviceName of the device.
     * @param clientId   that it was given with the token.
     */
    default Secret deviceToken(String productKey, String deviceName, String clientId) {
        return null;
    }

    /**
     * {@return the iotToken that an HTTPS login gave with an iotId, null if there is none}
     *
     * @param iotId that is presented as user name.
     */
    default Secret iotToken(String iotId) {
        return null;
    }
}
