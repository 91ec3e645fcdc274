package org.heliograph.credentials.aliyun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import org.heliograph.credentials.MqttCredentials;
import org.heliograph.credentials.Secret;
import org.heliograph.credentials.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AliyunIotVerifierTest {
    private static final String SECRET = "secret";
    private static final AliyunIotDevice DEVICE = new AliyunIotDevice("pk", "device");
    /** HMAC-SHA1 of the content of the client id 12345 and the time stamp 789 under "secret". */
    private static final String SIGNATURE = "FAFD82A3D602B37FB0FA8B7892F24A477F851A14";

    /** All kinds of secret of one text; the device and token {@code unknown} have none. */
    private record Known(String secret) implements AliyunIotSecrets {
        private Secret find(String name) {
            return name.equals("unknown") ? null : Secret.of(secret);
        }

        @Override
        public Secret deviceSecret(String productKey, String deviceName) {
            return find(deviceName);
        }

        @Override
        public Secret productSecret(String productKey) {
            return find(productKey);
        }

        @Override
        public Secret deviceToken(String productKey, String deviceName, String clientId) {
            return find(deviceName);
        }

        @Override
        public Secret iotToken(String iotId) {
            return find(iotId);
        }
    }

    static Verdict verify(MqttCredentials credentials, String secret, Channel channel) {
        return verify(credentials.clientId(), credentials.userName(), credentials.password(), secret, channel);
    }

    private static Verdict verify(String clientId, String userName, String password, String secret, Channel channel) {
        return new AliyunIotVerifier(new Known(secret))
                .verify(clientId, userName, password.getBytes(StandardCharsets.UTF_8), channel);
    }

    private static Verdict verify(String clientId, String userName, String password) {
        return verify(clientId, userName, password, SECRET, null);
    }

    @Test
    void shouldTakeBothHexCases() {
        String clientId = "12345|securemode=3,signmethod=hmacsha1,timestamp=789|";

        assertTrue(verify(clientId, "device&pk", SIGNATURE).valid());
        assertTrue(verify(clientId, "device&pk", SIGNATURE.toLowerCase(Locale.ROOT))
                .valid());
    }

    @Test
    void shouldTakeParametersInAnyOrderAndUnknownOnes() {
        assertTrue(verify("12345|timestamp=789,x=y=z,signmethod=hmacsha1,securemode=3,|", "device&pk", SIGNATURE)
                .valid());
    }

    @Test
    void shouldTakeMd5WhereNoMethodIsNamed() {
        MqttCredentials login = AliyunIotLogin.signed(DEVICE)
                .clientId("c")
                .signMethod(SignMethod.HMAC_MD5)
                .build(Secret.of(SECRET))
                .credentials();

        assertTrue(verify("c|securemode=2|", login.userName(), login.password()).valid());
    }

    @Test
    void shouldTakeTheOldNameOfSha256() {
        MqttCredentials login = AliyunIotLogin.signed(DEVICE)
                .clientId("c")
                .build(Secret.of(SECRET))
                .credentials();

        assertTrue(verify("c|securemode=2,signmethod=sha256|", login.userName(), login.password())
                .valid());
    }

    /** SDK 1.2.8 for Node signs with HMAC-SHA1 whatever method it names (§9). */
    @Test
    void shouldRefuseASha1SignatureUnderAnotherName() {
        Verdict verdict = verify("12345|securemode=3,signmethod=hmacsha256,timestamp=789|", "device&pk", SIGNATURE);

        assertEquals(AliyunIotReason.SIGNATURE, verdict.reason());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "client-id; 12345; device&pk; 2",
                "client-id; 12345|securemode=3; device&pk; 2",
                "client-id; 12345|securemode=3|x; device&pk; 2",
                "client-id; |securemode=3|; device&pk; 2",
                "client-id; 12345|securemode|; device&pk; 2",
                "client-id; 12345|=3|; device&pk; 2",
                "client-id; 12345|securemode=3,,lan=C|; device&pk; 2",
                "client-id; 12345|securemode=3,securemode=3|; device&pk; 2",
                "user-name; 12345|securemode=3|; device; 4",
                "user-name; 12345|securemode=3|; &pk; 4",
                "user-name; 12345|securemode=3|; device&; 4",
                "user-name; 12345|securemode=3|; a&b&c; 4",
                "secure-mode; 12345|signmethod=hmacsha1|; device&pk; 2",
                "secure-mode; 12345|securemode=7|; device&pk; 2",
                "secure-mode; 12345|securemode=-2|; device&pk; 2",
                "secure-mode; 12345|securemode=8|; device&pk; 2",
                "secure-mode; 12345|securemode=3,authType=register,random=1|; device&pk; 2",
                "secure-mode; 12345|securemode=2,authType=connwl|; device&pk; 2",
                "parameter; 12345|securemode=3,timestamp=now|; device&pk; 2",
                "parameter; 12345|securemode=2,authType=register|; device&pk; 2",
                "parameter; 12345|securemode=2,authType=other|; device&pk; 2",
                "sign-method; 12345|securemode=3,signmethod=hmacsha512|; device&pk; 2",
                "unknown-device; 12345|securemode=3|; unknown&pk; 4",
                "unknown-device; 12345|securemode=-2,authType=connwl|; unknown&pk; 4",
                "unknown-device; 12345|securemode=-1|; unknown; 4",
                "signature; 12345|securemode=3,signmethod=hmacsha1,timestamp=788|; device&pk; 4",
                "signature; 12345|securemode=3,signmethod=hmacsha1|; device&pk; 4",
                "signature; 12346|securemode=3,signmethod=hmacsha1,timestamp=789|; device&pk; 4",
                "signature; 12345|securemode=-2,authType=connwl|; device&pk; 4",
                "signature; 12345|securemode=-1|; iotId; 4"
            })
    void shouldSayWhyALoginIsRefused(String reason, String clientId, String userName, int connack) {
        Verdict verdict = verify(clientId, userName, SIGNATURE);

        assertFalse(verdict.valid());
        assertEquals(reason, verdict.reason());
        assertEquals(connack, AliyunIotReason.connackCode(verdict));
        assertFalse(verdict.text().contains(SIGNATURE), verdict.text());
    }

    @Test
    void shouldRefuseAModeThatDoesNotFitTheChannel() {
        MqttCredentials tcp = AliyunIotLogin.signed(DEVICE)
                .clientId("c")
                .secureMode(SecureMode.TCP)
                .build(Secret.of(SECRET))
                .credentials();
        MqttCredentials register = AliyunIotLogin.registration(DEVICE, false)
                .clientId("c")
                .random("1")
                .build(Secret.of(SECRET))
                .credentials();

        assertTrue(verify(tcp, SECRET, Channel.TCP).valid());
        assertTrue(verify(tcp, SECRET, Channel.WS).valid());
        assertEquals(AliyunIotReason.CHANNEL, verify(tcp, SECRET, Channel.TLS).reason());
        assertTrue(verify(register, SECRET, Channel.WSS).valid());
        assertEquals(
                AliyunIotReason.CHANNEL, verify(register, SECRET, Channel.TCP).reason());
        assertEquals(2, AliyunIotReason.connackCode(verify(register, SECRET, Channel.TCP)));
        assertEquals(0, AliyunIotReason.connackCode(verify(tcp, SECRET, Channel.TCP)));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(text -> text.replaceAll("[|&,=\\p{Cc}\\p{Cs}]", "x"));
    }

    @Property(tries = 300)
    void shouldTakeWhatItsBuilderMakesAndNothingNearIt(
            @ForAll @From("names") String productKey,
            @ForAll @From("names") String deviceName,
            @ForAll @From("names") String clientId,
            @ForAll @NotEmpty String secret,
            @ForAll SignMethod method,
            @ForAll HexCase hexCase,
            @ForAll boolean stamped,
            @ForAll int position) {
        AliyunIotLogin.Builder builder = AliyunIotLogin.signed(new AliyunIotDevice(productKey, deviceName + "d"))
                .clientId(clientId)
                .signMethod(method)
                .hexCase(hexCase);
        if (stamped) {
            builder.timestamp(2_524_608_000_000L);
        }
        MqttCredentials login = builder.build(Secret.of(secret)).credentials();
        int changed = Math.floorMod(position, login.password().length());
        char digit = login.password().charAt(changed) == '0' ? '1' : '0';
        String other = login.password().substring(0, changed)
                + digit
                + login.password().substring(changed + 1);

        assertTrue(verify(login, secret, Channel.TLS).valid());
        assertEquals(
                AliyunIotReason.SIGNATURE,
                verify(login.clientId(), login.userName(), other, secret, null).reason());
        assertEquals(
                AliyunIotReason.SIGNATURE,
                verify(login, secret + "x", Channel.TLS).reason());
    }

    @Property(tries = 500)
    void shouldNeverThrowForAnyText(
            @ForAll @From("logins") String clientId, @ForAll String userName, @ForAll String password) {
        for (Channel channel : Channel.values()) {
            assertFalse(verify(clientId, userName + "&pk", password, "no such secret", channel)
                    .valid());
        }
    }

    @Provide
    Arbitrary<String> logins() {
        Arbitrary<String> parts = Arbitraries.of(
                "|",
                ",",
                "=",
                "securemode",
                "2",
                "-2",
                "-1",
                "3",
                "authType",
                "register",
                "regnwl",
                "connwl",
                "random",
                "signmethod",
                "hmacsha1",
                "timestamp",
                "c|securemode=2,",
                "c|securemode=-1|",
                "c|securemode=2|");
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(60),
                parts.list().ofMaxSize(20).map(list -> String.join("", list)));
    }
}
