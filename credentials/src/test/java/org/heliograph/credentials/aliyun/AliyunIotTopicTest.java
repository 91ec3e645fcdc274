package org.heliograph.credentials.aliyun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.heliograph.credentials.CredentialException;
import org.junit.jupiter.api.Test;

final class AliyunIotTopicTest {
    private final AliyunIotTopic topics = new AliyunIotTopic(new AliyunIotDevice("pk", "dev.1"));

    @Test
    void shouldCarryTheNamesOfTheDevice() {
        List<String> own = List.of(
                topics.user("update"),
                topics.old("update/error"),
                topics.thing("event/property/post"),
                topics.rrpcRequests(),
                topics.rrpcResponse("17"),
                topics.rrpcOver("17", topics.user("call")),
                topics.shadowUpdate(),
                topics.shadowGet(),
                topics.ota("inform"),
                topics.combineLogin(),
                topics.combineLogout(),
                topics.ntpRequest(),
                topics.ntpResponse(),
                topics.broadcast("all"),
                AliyunIotTopic.REGISTER,
                AliyunIotTopic.REGISTER_NEW);

        assertTrue(own.stream().allMatch(topics::isOwn), own.toString());
        assertEquals("/pk/dev.1/user/update", own.get(0));
        assertEquals("/sys/pk/dev.1/thing/event/property/post", own.get(2));
        assertEquals("/sys/pk/dev.1/rrpc/request/+", own.get(3));
        assertEquals("/ext/rrpc/17/pk/dev.1/user/call", own.get(5));
        assertEquals("/shadow/update/pk/dev.1", own.get(6));
        assertEquals("/ext/session/pk/dev.1/combine/login", own.get(9));
        assertFalse(topics.isOwn("/pk/dev.2/user/update"));
        assertFalse(topics.isOwn("/broadcast/other/all"));
    }

    @Test
    void shouldHoldTopicsOfUsersToTheRules() {
        AliyunIotLimits limits = AliyunIotLimits.DOCUMENTED;

        assertEquals("", topics.problem("a/b_1/c", limits));
        assertEquals("", topics.problem("a/b/c/d", limits));
        assertTrue(topics.problem("a/b/c/d/e", limits).contains("7 slashes"));
        assertTrue(topics.problem("a".repeat(128), limits).contains("128 octets"));
        assertTrue(topics.problem("a//b", limits).contains("level"));
        assertTrue(topics.problem("a/+", limits).contains("level"));
    }

    @Test
    void shouldRefuseDevicesWhoseNamesAreNoLevel() {
        assertThrows(CredentialException.class, () -> new AliyunIotTopic(new AliyunIotDevice("pk", "a/b")));
        assertThrows(CredentialException.class, () -> new AliyunIotTopic(new AliyunIotDevice("#", "a")));
    }

    @Test
    void shouldNameCodesAndModes() {
        for (int code : new int[] {0, 2, 3, 4, 5}) {
            assertFalse(AliyunIotConnack.name(code).equals("unknown"));
        }
        for (int mode : new int[] {-2, -1, 2, 3, 8}) {
            assertFalse(SecureMode.name(mode).equals("unknown"));
        }
        assertEquals("unknown", AliyunIotConnack.name(1));
        assertEquals("unknown", SecureMode.name(7));
        assertTrue(SecureMode.fits(SecureMode.ITLS_ID2, Channel.TLS));
        assertFalse(SecureMode.fits(SecureMode.ITLS_ID2, Channel.TCP));
    }
}
