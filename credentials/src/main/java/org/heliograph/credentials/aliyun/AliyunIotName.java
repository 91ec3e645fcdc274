package org.heliograph.credentials.aliyun;

import java.util.Set;

/** Names of parameters and fields on the wire (§2, §3, §6, §7). */
final class AliyunIotName {
    static final String CLIENT_ID = "clientId";
    static final String DEVICE_NAME = "deviceName";
    static final String PRODUCT_KEY = "productKey";
    static final String TIMESTAMP = "timestamp";
    static final String RANDOM = "random";
    static final String SECURE_MODE = "securemode";
    static final String SIGN_METHOD = "signmethod";
    static final String AUTH_TYPE = "authType";
    static final String INSTANCE_ID = "instanceId";
    static final String SIGN = "sign";

    /** Names that have fields of their own and so cannot be given as further parameters. */
    static final Set<String> RESERVED = Set.of(SECURE_MODE, SIGN_METHOD, TIMESTAMP, AUTH_TYPE, RANDOM, INSTANCE_ID);

    private AliyunIotName() {}
}
