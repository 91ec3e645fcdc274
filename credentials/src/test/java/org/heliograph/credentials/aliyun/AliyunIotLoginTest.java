package org.heliograph.credentials.aliyun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.MqttCredentials;
import org.heliograph.credentials.Problem;
import org.heliograph.credentials.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AliyunIotLoginTest {
    private static final AliyunIotDevice DEVICE = new AliyunIotDevice("pk", "device");
    private static final Secret SECRET = Secret.of("s3cr3t-of-device");

    private static AliyunIotLogin.Builder signed() {
        return AliyunIotLogin.signed(DEVICE).clientId("12345");
    }

    private static void assertRefused(String parameter, String code, Executable what) {
        CredentialException refused = assertThrows(CredentialException.class, what);
        assertEquals(parameter, refused.parameter());
        assertEquals(code, refused.code());
        assertTrue(refused.getMessage().startsWith(parameter + ": "), refused.getMessage());
        assertFalse(refused.getMessage().contains("s3cr3t"), refused.getMessage());
    }

    @Test
    void shouldHoldTheExample() {
        MqttCredentials login = signed().signMethod(SignMethod.HMAC_SHA1)
                .secureMode(SecureMode.TCP)
                .timestamp(789)
                .build(Secret.of("secret".toCharArray()))
                .credentials();

        assertEquals("FAFD82A3D602B37FB0FA8B7892F24A477F851A14", login.password());
    }

    @Test
    void shouldDefaultToSha256OverTlsWithoutTimestamp() {
        AliyunIotLogin login = signed().build(SECRET);

        assertEquals(
                "12345|securemode=2,signmethod=hmacsha256|", login.credentials().clientId());
        assertEquals("clientId12345deviceNamedeviceproductKeypk", login.content());
        assertEquals("", login.credentials().host());
        assertEquals(1883, login.credentials().port());
    }

    @Test
    void shouldRefuseFieldsThatAreMissingOrEmpty() {
        assertRefused("device", Problem.MISSING, () -> AliyunIotLogin.signed(null));
        assertRefused("deviceName", Problem.MISSING, () -> new AliyunIotDevice("pk", null));
        assertRefused("deviceName", Problem.EMPTY, () -> new AliyunIotDevice("pk", ""));
        assertRefused("productKey", Problem.EMPTY, () -> new AliyunIotDevice("", "dn"));
        assertRefused(
                "clientId", Problem.MISSING, () -> AliyunIotLogin.signed(DEVICE).build(SECRET));
        assertRefused("clientId", Problem.EMPTY, () -> signed().clientId("").build(SECRET));
        assertRefused("secret", Problem.MISSING, () -> signed().build(null));
        assertRefused("secret", Problem.EMPTY, () -> signed().build(Secret.of("")));
        assertRefused("random", Problem.MISSING, () -> AliyunIotLogin.registration(DEVICE, true)
                .clientId("c")
                .build(SECRET));
        assertRefused("iotId", Problem.EMPTY, () -> AliyunIotLogin.afterHttpsLogin(DEVICE, ""));
        assertRefused("_v", Problem.EMPTY, () -> signed().parameter("_v", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000", "\u007f", "\ud83d", "\ude00x"})
    void shouldRefuseWhatNoPacketCarries(String text) {
        assertRefused(
                "clientId", Problem.CHARACTER, () -> signed().clientId(text).build(SECRET));
        assertRefused("deviceName", Problem.CHARACTER, () -> new AliyunIotDevice("pk", text));
        assertRefused("productKey", Problem.CHARACTER, () -> new AliyunIotDevice(text, "dn"));
    }

    @Test
    void shouldRefuseSeparatorsWithinValues() {
        assertRefused("productKey", Problem.CHARACTER, () -> new AliyunIotDevice("p&k", "dn"));
        assertRefused("parameter", Problem.CHARACTER, () -> signed().parameter("a=b", "c"));
        assertRefused("ext", Problem.CHARACTER, () -> signed().parameter("ext", "1|2"));
        assertRefused("random", Problem.CHARACTER, () -> signed().random("1,2"));
        assertRefused("instanceId", Problem.CHARACTER, () -> signed().instanceId("iot/1"));
        assertRefused("region", Problem.CHARACTER, () -> signed().region("cn-shanghai.example.com:1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"securemode", "signmethod", "timestamp", "authType", "random", "instanceId"})
    void shouldRefuseParametersThatHaveFieldsOfTheirOwn(String name) {
        assertRefused(name, Problem.RESERVED, () -> signed().parameter(name, "1"));
    }

    @Test
    void shouldRefuseTheSameParameterTwice() {
        assertRefused(
                "lan", Problem.DUPLICATE, () -> signed().parameter("lan", "C").parameter("lan", "C"));
    }

    @Test
    void shouldCountCharactersOfAClientIdAndTakeOtherLimits() {
        String longest = "\ud83d\ude00".repeat(64);

        assertEquals(
                longest,
                AliyunIotIdentity.parse(
                                signed().clientId(longest)
                                        .build(SECRET)
                                        .credentials()
                                        .clientId(),
                                "d&p")
                        .clientId());
        assertRefused("clientId", Problem.TOO_LONG, () -> signed().clientId(longest + "x")
                .build(SECRET));
        assertTrue(signed().limits(AliyunIotLimits.DOCUMENTED.withClientIdLength(65))
                .clientId(longest + "x")
                .build(SECRET)
                .credentials()
                .clientId()
                .startsWith(longest + "x|"));
    }

    @Test
    void shouldRefuseModesOfOtherWaysAndChannels() {
        for (int mode : new int[] {-2, -1, 0, 7, 8}) {
            assertRefused("securemode", Problem.MISMATCH, () -> signed().secureMode(mode));
        }
        assertRefused("securemode", Problem.MISMATCH, () -> AliyunIotLogin.registration(DEVICE, true)
                .secureMode(3));
        assertRefused("securemode", Problem.MISMATCH, () -> AliyunIotLogin.withToken(DEVICE)
                .secureMode(2));
        assertRefused("securemode", Problem.MISMATCH, () -> signed().channel(Channel.TCP)
                .build(SECRET));
        assertRefused("securemode", Problem.MISMATCH, () -> signed().secureMode(3)
                .channel(Channel.WSS)
                .build(SECRET));
        assertRefused("securemode", Problem.MISMATCH, () -> AliyunIotLogin.registration(DEVICE, false)
                .clientId("c")
                .random("1")
                .channel(Channel.TCP)
                .build(SECRET));
    }

    @Test
    void shouldLetARegistrationChooseItsMode() {
        String clientId = AliyunIotLogin.registration(DEVICE, false)
                .clientId("pk.device")
                .secureMode(SecureMode.TLS)
                .random("1")
                .build(SECRET)
                .credentials()
                .clientId();

        assertEquals("pk.device|securemode=2,authType=regnwl,random=1,signmethod=hmacsha256|", clientId);
    }

    @Test
    void shouldCheckKeepAliveAtItsLimits() {
        assertEquals("pk", signed().keepAlive(30).keepAlive(1200).device.productKey());
        assertRefused("keepAlive", Problem.RANGE, () -> signed().keepAlive(0));
        assertRefused("timestamp", Problem.RANGE, () -> signed().timestamp(-1));
    }

    @Test
    void shouldRefuseAnOrderThatIsNotOfAllParameters() {
        for (List<String> order : List.of(
                List.of("securemode"),
                List.of("securemode", "signmethod", "lan"),
                List.of("securemode", "securemode"))) {
            assertRefused("parameterOrder", Problem.MISMATCH, () -> signed().parameterOrder(order)
                    .build(SECRET));
        }
    }

    @Test
    void shouldNameTheHostOfInstanceRegionOrCaller() {
        assertEquals(
                "iot-1.mqtt.iothub.aliyuncs.com",
                signed().region("cn-shanghai")
                        .instanceId("iot-1")
                        .build(SECRET)
                        .credentials()
                        .host());
        assertEquals(
                "localhost",
                signed().instanceId("iot-1")
                        .host("localhost")
                        .build(SECRET)
                        .credentials()
                        .host());
        assertEquals(
                443, signed().channel(Channel.WSS).build(SECRET).credentials().port());
        assertEquals("iot-auth.cn-shanghai.aliyuncs.com", AliyunIotAddress.authHost("cn-shanghai"));
        assertFalse(signed().instanceId("iot-1")
                .build(SECRET)
                .credentials()
                .clientId()
                .contains("instanceId"));
    }

    @Test
    void shouldPutTheAnswerOfAnHttpsLoginInPlace() {
        AliyunIotLogin login =
                AliyunIotLogin.afterHttpsLogin(DEVICE, "iot-id-1").clientId("c").build(Secret.of("iot-token-1"));

        assertEquals("c|securemode=-1|", login.credentials().clientId());
        assertEquals("iot-id-1", login.credentials().userName());
        assertEquals("iot-token-1", login.credentials().password());
        assertEquals("", login.content());
        assertTrue(AliyunIotVerifierTest.verify(login.credentials(), "iot-token-1", Channel.TLS)
                .valid());
    }

    @Test
    void shouldMaskThePassword() {
        AliyunIotLogin login = signed().build(SECRET);

        assertFalse(login.toString().contains(login.credentials().password()), login.toString());
        assertFalse(login.toString().contains("s3cr3t"), login.toString());
    }

    @Test
    void shouldLeaveASecretOpenAndRefuseAWipedOne() {
        Secret secret = Secret.of("x");

        signed().build(secret);
        assertEquals(1, secret.octets().length);
        secret.close();
        assertThrows(IllegalStateException.class, () -> signed().build(secret));
    }
}
