package org.heliograph.credentials.tencent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.Secret;
import org.heliograph.credentials.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UserSigVerifierTest {
    private static final long APP = 1_400_000_000L;
    private static final long TIME = 1_700_000_000L;
    private static final Secret KEY = Secret.of("00112233445566778899aabbccddeeff");
    private static final byte[] BUFFER = {1, 2, 3};

    private static UserSigIssuer issuer() {
        return UserSigIssuer.v2(APP, KEY).expire(600);
    }

    private static UserSigVerifier verifier() {
        return new UserSigVerifier(APP).secretKey(KEY);
    }

    private static String armour(String json) {
        return Armour.encode(json.getBytes(StandardCharsets.UTF_8), true);
    }

    private static String reason(String token) {
        return verifier().verify(token, "alice", TIME).reason();
    }

    @Test
    void shouldExpireAfterTheLastSecond() {
        String token = issuer().issue("alice", TIME).token();

        assertTrue(verifier().verify(token, "alice", TIME + 600).valid());
        assertEquals(
                UserSigReason.EXPIRED,
                verifier().verify(token, "alice", TIME + 601).reason());
    }

    @Test
    void shouldNotOverflow() {
        String token =
                issuer().expire(Long.MAX_VALUE).issue("alice", Long.MAX_VALUE).token();

        assertTrue(verifier().verify(token, "alice", 0).valid());
        assertTrue(verifier().verify(token, "alice", Long.MAX_VALUE).valid());
    }

    @Test
    void shouldLookAtTheFutureOnlyIfAsked() {
        String token = issuer().issue("alice", TIME).token();

        assertTrue(verifier().verify(token, "alice", 0).valid());
        assertTrue(verifier().mostAhead(60).verify(token, "alice", TIME - 60).valid());
        assertEquals(
                UserSigReason.FUTURE,
                verifier().mostAhead(60).verify(token, "alice", TIME - 61).reason());
    }

    @Test
    void shouldCompareTheUserBuffer() {
        String with = issuer().issue("alice", TIME, BUFFER).token();
        String without = issuer().issue("alice", TIME).token();

        assertTrue(verifier().verify(with, "alice", TIME, BUFFER).valid());
        for (Verdict verdict : new Verdict[] {
            verifier().verify(with, "alice", TIME),
            verifier().verify(with, "alice", TIME, new byte[] {1, 2}),
            verifier().verify(without, "alice", TIME, BUFFER)
        }) {
            assertEquals(UserSigReason.USER_BUF, verdict.reason());
        }
    }

    @Test
    void shouldRefuseAVersionWithoutKey() {
        UserSigVerifier v1 = new UserSigVerifier(APP).publicKey(UserSigPublicKey.ofPem(Pems.publicKey("v1-p256")));

        assertEquals(
                UserSigReason.VERSION,
                v1.verify(issuer().issue("alice", TIME).token(), "alice", TIME).reason());
        assertThrows(CredentialException.class, () -> new UserSigVerifier(APP).verify("", "alice", TIME));
    }

    @Test
    void shouldCheckBothVersionsSideBySide() {
        UserSigIssuer v1 = UserSigIssuer.v1(APP, UserSigPrivateKey.ofPem(Secret.of(Pems.privateKey("v1-p256"))));
        UserSigVerifier both = verifier().publicKey(UserSigPublicKey.ofPem(Pems.publicKey("v1-p256")));

        assertTrue(both.verify(v1.issue("bob", TIME).token(), "bob", TIME).valid());
        assertTrue(both.verify(v1.compressed(true).issue("bob", TIME, BUFFER).token(), "bob", TIME, BUFFER)
                .valid());
        assertTrue(both.verify(issuer().issue("bob", TIME).token(), "bob", TIME).valid());
    }

    /** The signature stands behind the checks of form, so its value does not matter here. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "json; []",
                "json; 1",
                "json; {",
                "json; {} {}",
                "json; {\"TLS.ver\":\"2.0\",\"TLS.ver\":\"2.0\"}",
                "json; {\"x\":{\"a\":1,\"a\":2}}",
                "version; {\"TLS.ver\":\"2.1\"}",
                "version; {\"TLS.ver\":2}",
                "version; {}",
                "field; {\"TLS.ver\":2.0}",
                "field; {\"TLS.ver\":null}",
                "field; {\"TLS.ver\":\"2.0\"}",
                "field; {\"TLS.ver\":\"2.0\",\"TLS.time\":\"1700000000\",\"TLS.expire\":1,\"TLS.sdkappid\":1400000000}",
                "field; {\"TLS.ver\":\"2.0\",\"TLS.time\":-1,\"TLS.expire\":1,\"TLS.sdkappid\":1400000000}",
                "field; {\"TLS.ver\":\"2.0\",\"TLS.time\":1e3,\"TLS.expire\":1,\"TLS.sdkappid\":1400000000}",
                "field; {\"TLS.ver\":\"2.0\",\"TLS.time\":9223372036854775808,\"TLS.expire\":1,\"TLS.sdkappid\":1}",
                "field; {\"TLS.ver\":\"2.0\",\"TLS.time\":1,\"TLS.expire\":1,\"TLS.sdkappid\":1400000000}",
                "field; {\"TLS.ver\":\"2.0\",\"TLS.time\":1,\"TLS.expire\":1,\"TLS.sdkappid\":1400000000,"
                        + "\"TLS.sig\":\"\",\"TLS.userbuf\":\"A\",\"TLS.identifier\":\"alice\"}",
                "field; {\"TLS.ver\":\"2.0\",\"TLS.time\":1,\"TLS.expire\":1,\"TLS.sdkappid\":1400000000,"
                        + "\"TLS.sig\":\"\"}",
                "identifier; {\"TLS.ver\":\"2.0\",\"TLS.time\":1,\"TLS.expire\":1,\"TLS.sdkappid\":1400000000,"
                        + "\"TLS.sig\":\"\",\"TLS.identifier\":\"al\\nice\"}",
                "identifier; {\"TLS.ver\":\"2.0\",\"TLS.time\":1,\"TLS.expire\":1,\"TLS.sdkappid\":1400000000,"
                        + "\"TLS.sig\":\"\",\"TLS.identifier\":\"al\\ud800ice\"}",
                "identifier; {\"TLS.ver\":\"2.0\",\"TLS.time\":1,\"TLS.expire\":1,\"TLS.sdkappid\":1400000000,"
                        + "\"TLS.sig\":\"\",\"TLS.identifier\":\"\"}",
                "sdkappid; {\"TLS.ver\":\"2.0\",\"TLS.time\":1,\"TLS.expire\":1,\"TLS.sdkappid\":5694967296,"
                        + "\"TLS.sig\":\"\",\"TLS.identifier\":\"alice\"}",
                "signature; {\"TLS.ver\":\"2.0\",\"TLS.time\":1,\"TLS.expire\":1,\"TLS.sdkappid\":1400000000,"
                        + "\"TLS.sig\":\"\",\"TLS.identifier\":\"alice\",\"more\":[{}]}"
            })
    void shouldSayWhyATokenIsRefused(String reason, String json) {
        assertEquals(reason, reason(armour(json)));
    }

    @Test
    void shouldRefuseWhatIsNoUtf8OrFarTooDeep() {
        String deep = "{\"x\":" + "[".repeat(3000) + "]".repeat(3000) + "}";

        assertEquals(UserSigReason.JSON, reason(Armour.encode(new byte[] {'{', '"', (byte) 0xff, '"'}, false)));
        assertEquals(UserSigReason.JSON, reason(Armour.encode("{}".getBytes(StandardCharsets.UTF_16), false)));
        assertEquals(UserSigReason.JSON, reason(armour(deep)));
        assertEquals(UserSigReason.TOO_LARGE, reason("A".repeat(8 * 1024 + 1)));
        assertEquals(UserSigReason.COMPRESSION, reason("A".repeat(8 * 1024)));
        assertEquals(UserSigReason.COMPRESSION, reason(""));
    }

    @Test
    void shouldInflateUpToTheLimit() {
        String most = "{" + " ".repeat(16 * 1024 - 2) + "}";

        assertEquals(UserSigReason.VERSION, reason(armour(most)));
        assertEquals(UserSigReason.TOO_LARGE, reason(armour(most + " ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLS.appid_at_3rd", "TLS.account_type", "TLS.version"})
    void shouldRefuseNumbersAndLinesInVersion1(String member) {
        UserSigVerifier v1 = new UserSigVerifier(APP).publicKey(UserSigPublicKey.ofPem(Pems.publicKey("v1-p256")));
        String json = UserSigIssuer.v1(APP, UserSigPrivateKey.ofPem(Secret.of(Pems.privateKey("v1-p256"))))
                .freeVersion("0")
                .issue("bob", TIME)
                .json();

        assertTrue(v1.verify(armour(json), "bob", TIME).valid());
        for (String wrong : new String[] {"0", "\"0\\n\"", "[]", "{}", "true"}) {
            String changed = json.replace("\"" + member + "\":\"0\"", "\"" + member + "\":" + wrong);

            assertFalse(changed.equals(json));
            assertEquals(
                    UserSigReason.FIELD, v1.verify(armour(changed), "bob", TIME).reason());
        }
    }

    /** Seen in tokens that other libraries read: the whole line is left out of the content. */
    @Test
    void shouldLeaveAnAbsentAppidOutOfTheContent() {
        UserSigFields fields = new UserSigFields()
                .put("TLS.account_type", "0")
                .put("TLS.identifier", "bob")
                .put("TLS.sdk_appid", Long.toString(APP))
                .put("TLS.time", Long.toString(TIME))
                .put("TLS.expire_after", "60");
        UserSigPrivateKey key = UserSigPrivateKey.ofPem(Secret.of(Pems.privateKey("v1-p256")));
        byte[] content = ("TLS.account_type:0\nTLS.identifier:bob\nTLS.sdk_appid:1400000000\nTLS.time:1700000000\n"
                        + "TLS.expire_after:60\n")
                .getBytes(StandardCharsets.UTF_8);
        String sig = java.util.Base64.getEncoder().encodeToString(key.sign(content, false));

        Verdict verdict = new UserSigVerifier(APP)
                .publicKey(UserSigPublicKey.ofPem(Pems.publicKey("v1-p256")))
                .verify(armour(fields.put("TLS.sig", sig).json()), "bob", TIME);

        assertEquals(Verdict.accepted(), verdict);
    }

    @Test
    void shouldHoldIdentifiersToTheRule() {
        UserSigIssuer any = issuer().identifierRule(IdentifierRule.ANY);
        String longest = "a".repeat(32);
        String token = any.issue("a b", TIME).token();

        assertEquals(2, issuer().issue(longest, TIME).version());
        for (String identifier : new String[] {"", "a b", "用户", longest + "a", "a\n"}) {
            assertThrows(CredentialException.class, () -> issuer().issue(identifier, TIME), identifier);
        }
        for (String identifier : new String[] {"", "a\n", "\ud800"}) {
            assertThrows(CredentialException.class, () -> any.issue(identifier, TIME), identifier);
        }
        assertEquals(
                UserSigReason.IDENTIFIER, verifier().verify(token, "a b", TIME).reason());
        assertTrue(verifier()
                .identifierRule(IdentifierRule.ANY)
                .verify(token, "a b", TIME)
                .valid());
    }

    @Test
    void shouldRefuseWhatAnIssuerCannotMake() {
        assertThrows(CredentialException.class, () -> UserSigIssuer.v2(-1, KEY));
        assertThrows(CredentialException.class, () -> UserSigIssuer.v2(1L << 32, KEY));
        assertThrows(CredentialException.class, () -> UserSigIssuer.v2(1, Secret.of("")));
        assertThrows(CredentialException.class, () -> issuer().expire(0));
        assertThrows(CredentialException.class, () -> issuer().issue("a", -1));
        assertThrows(CredentialException.class, () -> issuer().issue("a", 1, new byte[0]));
        assertThrows(CredentialException.class, () -> issuer().issue("a", 1, new byte[8000]));
        assertThrows(CredentialException.class, () -> issuer().appidAt3rd("a\nb"));
        assertThrows(CredentialException.class, () -> verifier().verify("", "a", -1));
    }

    @Test
    void shouldShortenCompressedTokens() {
        int stored = issuer().issue("alice", TIME).token().length();
        int compressed = issuer().compressed(true).issue("alice", TIME).token().length();

        assertTrue(compressed < stored, compressed + " " + stored);
    }

    @Test
    void shouldNotShowTokensOrKeys() {
        UserSig sig = issuer().issue("alice", TIME);

        assertFalse(sig.toString().contains(sig.token()));
        assertFalse(sig.toString().contains(sig.sig()));
        assertEquals("UserSigIssuer[sdkAppId=1400000000, version=2]", issuer().toString());
        assertEquals("UserSigVerifier[sdkAppId=1400000000]", verifier().toString());
    }

    @Test
    void shouldNameTheCodesOfTheService() {
        assertEquals(0, UserSigErrorCode.of(Verdict.accepted()));
        assertEquals(70001, UserSigErrorCode.of(Verdict.refused(UserSigReason.EXPIRED, "")));
        assertEquals(70003, UserSigErrorCode.of(Verdict.refused(UserSigReason.ENCODING, "")));
        assertEquals(70009, UserSigErrorCode.of(Verdict.refused(UserSigReason.SIGNATURE, "")));
        assertEquals(70013, UserSigErrorCode.of(Verdict.refused(UserSigReason.IDENTIFIER, "")));
        assertEquals(70014, UserSigErrorCode.of(Verdict.refused(UserSigReason.SDK_APP_ID, "")));
        for (int code : new int[] {70001, 70002, 70003, 70009, 70013, 70014, 6206}) {
            assertFalse(UserSigErrorCode.name(code).equals("unknown"));
        }
        assertEquals("unknown", UserSigErrorCode.name(1));
    }

    @Test
    void shouldTakeOnlyRoomsOfTheirForm() {
        byte[] room = new PrivateMapKey("a", 1, 0, 2, PrivateMapKey.ALL, "lobby").octets();
        byte[] emptyName = Arrays.copyOf(new PrivateMapKey("a", 1, 7, 2, 3, "").octets(), 26);
        emptyName[0] = 1;

        assertEquals("lobby", PrivateMapKey.parse(room).roomName());
        assertEquals(7, PrivateMapKey.parse(emptyName).roomId());
        for (int length = 0; length < room.length; length++) {
            assertEquals(null, PrivateMapKey.parse(Arrays.copyOf(room, length)));
        }
        assertEquals(null, PrivateMapKey.parse(Arrays.copyOf(room, room.length + 1)));
        assertThrows(CredentialException.class, () -> new PrivateMapKey("é", 1, 0, 2, 3, ""));
        assertThrows(CredentialException.class, () -> new PrivateMapKey("a", 1, 0, 2, 256, ""));
        assertThrows(CredentialException.class, () -> new PrivateMapKey("a", 1, 1L << 32, 2, 3, ""));
    }
}
