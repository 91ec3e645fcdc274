package org.heliograph.credentials.aliyun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of every vector of {@code aliyun-iot.json}. */
final class AliyunIotVectorTest {
    /** What each vector that is refused is refused for: parameter and code. */
    private static final Map<String, String> REFUSALS = Map.of(
            "bad-client-id-has-bar", "clientId character",
            "bad-client-id-too-long", "clientId too-long",
            "bad-device-name-has-ampersand", "deviceName character",
            "bad-empty-secret", "secret empty",
            "bad-sign-method", "signmethod unknown",
            "bad-secure-mode-for-login", "securemode mismatch",
            "bad-extra-value-has-comma", "_v character",
            "bad-extra-overrides-reserved", "signmethod reserved",
            "bad-keep-alive-low", "keepAlive range",
            "bad-keep-alive-high", "keepAlive range");

    static List<Vector> vectors() {
        return Vectors.load("aliyun-iot");
    }

    private static Map<?, ?> input(Vector vector) {
        return (Map<?, ?>) vector.extra().get("input");
    }

    private static String text(Map<?, ?> input, String key) {
        Object value = input.get(key);
        return value == null ? null : value.toString();
    }

    private static AliyunIotDevice device(Map<?, ?> input) {
        return new AliyunIotDevice(text(input, "productKey"), text(input, "deviceName"));
    }

    @Test
    void shouldHaveAllVectors() {
        long refused = vectors().stream().filter(Vector::error).count();

        assertEquals(26, vectors().size());
        assertEquals(REFUSALS.size(), refused);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void shouldYieldWhatIsExpected(Vector vector) {
        if (vector.error()) {
            CredentialException refused =
                    assertThrows(CredentialException.class, () -> make(input(vector), new HashMap<>()));
            assertEquals(REFUSALS.get(vector.name()), refused.parameter() + " " + refused.code());
            return;
        }
        Map<String, Object> values = new HashMap<>();

        make(input(vector), values);

        values.keySet().retainAll(vector.expect().keySet());
        assertEquals(vector.expect(), values);
    }

    private static void make(Map<?, ?> input, Map<String, Object> values) {
        String kind = text(input, "kind");
        switch (kind) {
            case "login" -> login(AliyunIotLogin.signed(device(input)), input, "deviceSecret", values);
            case "register" -> {
                boolean known = text(input, "authType").equals("register");
                login(AliyunIotLogin.registration(device(input), known), input, "productSecret", values);
            }
            case "token" -> login(AliyunIotLogin.withToken(device(input)), input, "deviceToken", values);
            case "subDevice" -> subDevice(input, values);
            default -> parse(input, values);
        }
    }

    private static void login(
            AliyunIotLogin.Builder builder, Map<?, ?> input, String secret, Map<String, Object> values) {
        common(builder, input);
        if (input.get("secureMode") instanceof Number mode) {
            builder.secureMode(mode.intValue());
        }
        if (input.get("keepAlive") instanceof Number seconds) {
            builder.keepAlive(seconds.intValue());
        }
        if (input.get("region") instanceof String region) {
            builder.region(region);
        }
        if (input.get("instanceId") instanceof String instanceId) {
            builder.instanceId(instanceId);
        }
        if (input.get("extra") instanceof List<?> extra) {
            extra.forEach(
                    pair -> builder.parameter((String) ((List<?>) pair).get(0), (String) ((List<?>) pair).get(1)));
        }
        if (input.get("parameterOrder") instanceof List<?> order) {
            builder.parameterOrder(order.stream().map(Object::toString).toList());
        }
        AliyunIotLogin login = builder.build(Secret.of(text(input, secret)));
        values.put("content", login.content());
        values.put("mqttClientId", login.credentials().clientId());
        values.put("mqttUsername", login.credentials().userName());
        values.put("mqttPassword", login.credentials().password());
        values.put("host", login.credentials().host());
        shouldBeTakenByTheVerifier(login, text(input, secret));
    }

    private static void shouldBeTakenByTheVerifier(AliyunIotLogin login, String secret) {
        assertTrue(
                AliyunIotVerifierTest.verify(login.credentials(), secret, null).valid());
    }

    private static void common(Signing<?> builder, Map<?, ?> input) {
        builder.clientId(text(input, "clientId"));
        if (input.get("signMethod") instanceof String method) {
            builder.signMethod(SignMethod.of(method));
        }
        if (input.get("timestamp") instanceof Number timestamp) {
            builder.timestamp(timestamp.longValue());
        }
        if (input.get("hexCase") instanceof String hexCase) {
            builder.hexCase(hexCase.equals("lower") ? HexCase.LOWER : HexCase.UPPER);
        }
        if (input.get("random") instanceof String random) {
            builder.random(random);
        }
    }

    private static void subDevice(Map<?, ?> input, Map<String, Object> values) {
        AliyunIotRequest.Builder builder = AliyunIotRequest.subDevice(device(input));
        common(builder, input);
        AliyunIotRequest request = builder.build(Secret.of(text(input, "deviceSecret")));
        values.put("content", request.content());
        values.put("sign", request.sign());
    }

    private static void parse(Map<?, ?> input, Map<String, Object> values) {
        AliyunIotIdentity identity = AliyunIotIdentity.parse(text(input, "mqttClientId"), text(input, "mqttUsername"));
        assertTrue(identity.verdict().valid());
        List<List<String>> parameters = new ArrayList<>();
        new LinkedHashMap<>(identity.parameters()).forEach((name, value) -> parameters.add(List.of(name, value)));
        values.put("clientId", identity.clientId());
        values.put("parameters", parameters);
        values.put("deviceName", identity.deviceName());
        values.put("productKey", identity.productKey());
    }
}
