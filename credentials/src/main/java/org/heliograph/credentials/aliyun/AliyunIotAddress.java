package org.heliograph.credentials.aliyun;

import java.util.List;
import org.heliograph.credentials.Values;

/** Where the platform is reached (§4). Region and instance are open sets: a name that fits a host is taken. */
public final class AliyunIotAddress {
    /** Regions that the SDKs name. */
    public static final List<String> REGIONS =
            List.of("cn-shanghai", "ap-southeast-1", "ap-northeast-1", "us-west-1", "eu-central-1");

    /** Path of the HTTPS login. */
    public static final String LOGIN_PATH = "/auth/devicename";
    /** Path of the registration over HTTPS. */
    public static final String REGISTRATION_PATH = "/auth/register/device";

    /** Characters that would end a host or start something else in an address. */
    private static final String NOT_IN_A_HOST = "/:@?#&|, ";

    private String region;
    private String instanceId;
    private String host;

    AliyunIotAddress() {}

    /**
     * {@return the host of the HTTPS login and of the registration over HTTPS}
     *
     * @param region such as {@code cn-shanghai}.
     */
    public static String authHost(String region) {
        return "iot-auth." + Values.without("region", region, NOT_IN_A_HOST) + ".aliyuncs.com";
    }

    void region(String value) {
        region = Values.without("region", value, NOT_IN_A_HOST);
    }

    void instanceId(String value) {
        instanceId = Values.without(AliyunIotName.INSTANCE_ID, value, NOT_IN_A_HOST);
    }

    void host(String value) {
        host = Values.required("host", value);
    }

    /** The host that was given, or the one of the instance, or the one of the region; empty if there is none. */
    String host(AliyunIotDevice device) {
        if (host != null) {
            return host;
        }
        if (instanceId != null) {
            return instanceId + ".mqtt.iothub.aliyuncs.com";
        }
        return region == null ? "" : device.productKey() + ".iot-as-mqtt." + region + ".aliyuncs.com";
    }
}
