package org.heliograph.credentials.aliyun;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heliograph.credentials.Values;

/**
 * Topics of a device (§5). Those of the system are made here; answers to them arrive on the topic with
 * {@code _reply} at its end.
 */
public final class AliyunIotTopic {
    /** Answer to a registration that yields the secret of the device; arrives without a subscription. */
    public static final String REGISTER = "/ext/register";
    /** Answer to a registration that yields a token; arrives without a subscription. */
    public static final String REGISTER_NEW = "/ext/regnwl";
    /** Level of calls that a device answers. */
    private static final String RRPC = "/rrpc/";

    private final AliyunIotDevice device;
    private final String names;

    /**
     * Makes the topics of a device.
     *
     * @param device that may use them.
     */
    public AliyunIotTopic(AliyunIotDevice device) {
        Values.without(AliyunIotName.DEVICE_NAME, device.deviceName(), "/+#");
        Values.without(AliyunIotName.PRODUCT_KEY, device.productKey(), "/+#");
        this.device = device;
        names = device.productKey() + "/" + device.deviceName();
    }

    /**
     * {@return a topic of the user}
     *
     * @param path behind {@code user/}, without a slash in front.
     */
    public String user(String path) {
        return "/" + names + "/user/" + path;
    }

    /**
     * {@return a topic of the user as older products have it, without the level {@code user}}
     *
     * @param path such as {@code update}, {@code update/error} or {@code get}.
     */
    public String old(String path) {
        return "/" + names + "/" + path;
    }

    /**
     * {@return a topic of properties, events and services}
     *
     * @param path behind {@code thing/}.
     */
    public String thing(String path) {
        return "/sys/" + names + "/thing/" + path;
    }

    /** {@return the filter of calls that want an answer} */
    public String rrpcRequests() {
        return "/sys/" + names + RRPC + "request/+";
    }

    /**
     * {@return the topic of an answer}
     *
     * @param messageId last level of the topic that the call came on.
     */
    public String rrpcResponse(String messageId) {
        return "/sys/" + names + RRPC + "response/" + messageId;
    }

    /**
     * {@return the topic of a call over a topic of the user; needs bit 0 of the parameter {@code ext}}
     *
     * @param messageId of the call.
     * @param topic     of the user, with its slash in front.
     */
    public String rrpcOver(String messageId, String topic) {
        return "/ext" + RRPC + messageId + topic;
    }

    /** {@return the topic that changes the shadow of the device} */
    public String shadowUpdate() {
        return "/shadow/update/" + names;
    }

    /** {@return the topic that the shadow of the device arrives on} */
    public String shadowGet() {
        return "/shadow/get/" + names;
    }

    /**
     * {@return a topic of firmware}
     * Only {@code /ota/device/} is cross-checked; that the names of the device follow {@code what} is not.
     *
     * @param what such as {@code inform} or {@code upgrade}.
     */
    public String ota(String what) {
        return "/ota/device/" + what + "/" + names;
    }

    /** {@return the topic that a gateway logs its sub-devices in on} */
    public String combineLogin() {
        return "/ext/session/" + names + "/combine/login";
    }

    /** {@return the topic that a gateway logs its sub-devices out on} */
    public String combineLogout() {
        return "/ext/session/" + names + "/combine/logout";
    }

    /** {@return the topic that asks for the time} */
    public String ntpRequest() {
        return "/ext/ntp/" + names + "/request";
    }

    /** {@return the topic that the time arrives on} */
    public String ntpResponse() {
        return "/ext/ntp/" + names + "/response";
    }

    /**
     * {@return the topic of messages to all devices of the product}
     *
     * @param path behind the product key.
     */
    public String broadcast(String path) {
        return "/broadcast/" + device.productKey() + "/" + path;
    }

    /**
     * {@return whether a topic is one that this device may use: it carries its two names, or its product for a
     * broadcast, or is an answer to a registration}
     *
     * @param topic to look at.
     */
    public boolean isOwn(String topic) {
        return topic.contains("/" + names + "/")
                || topic.endsWith("/" + names)
                || topic.startsWith("/broadcast/" + device.productKey() + "/")
                || topic.equals(REGISTER)
                || topic.equals(REGISTER_NEW);
    }

    /**
     * {@return what breaks the rules for topics that a user defines, empty if nothing does: at most 128 octets of UTF-8
     * and 7 slashes, no empty level, levels of letters, digits and {@code _}}. The names of the device may hold more
     *
     * @param path   behind {@code user/}.
     * @param limits that hold for the whole topic.
     */
    public String problem(String path, AliyunIotLimits limits) {
        String topic = user(path);
        if (topic.getBytes(StandardCharsets.UTF_8).length > limits.topicLength()) {
            return "the topic has more than " + limits.topicLength() + " octets";
        }
        if (topic.chars().filter(c -> c == '/').count() > limits.topicSlashes()) {
            return "the topic has more than " + limits.topicSlashes() + " slashes";
        }
        for (String level : List.of(path.split("/", -1))) {
            if (!level.matches("[A-Za-z0-9_]+")) {
                return "a level is not made of letters, digits and _";
            }
        }
        return "";
    }
}
