package org.heliograph.credentials.tencent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.credentials.Secret;
import org.heliograph.credentials.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of every vector of {@code tencent-usersig.json}. */
final class UserSigVectorTest {
    static List<Vector> toMake() {
        return vectors("version");
    }

    static List<Vector> toVerify() {
        return vectors("verify");
    }

    static List<Vector> ofArmour() {
        return vectors("bytesHex");
    }

    private static List<Vector> vectors(String key) {
        return Vectors.load("tencent-usersig").stream()
                .filter(vector -> input(vector).containsKey(key))
                .toList();
    }

    private static Map<?, ?> input(Vector vector) {
        return (Map<?, ?>) vector.extra().get("input");
    }

    private static long number(Map<?, ?> input, String key) {
        return Long.parseLong(input.get(key).toString());
    }

    private static byte[] userBuf(Map<?, ?> input) {
        return input.get("userBufHex") instanceof String hex ? HexFormat.of().parseHex(hex) : null;
    }

    @Test
    void shouldHaveAllVectors() {
        assertEquals(12, toMake().size());
        assertEquals(22, toVerify().size());
        assertEquals(8, ofArmour().size());
    }

    private static UserSigIssuer issuer(Map<?, ?> input) {
        long app = number(input, "sdkAppId");
        if (input.get("secretKey") instanceof String key) {
            return UserSigIssuer.v2(app, Secret.of(key));
        }
        UserSigIssuer issuer = UserSigIssuer.v1(app, UserSigPrivateKey.ofPem(Secret.of(pem(input))))
                .repeatable(true)
                .appidAt3rd((String) input.get("appidAt3rd"))
                .accountType((String) input.get("accountType"));
        return input.get("tlsVersion") instanceof String version ? issuer.freeVersion(version) : issuer;
    }

    private static UserSigVerifier verifier(Map<?, ?> input) {
        UserSigVerifier verifier = new UserSigVerifier(number(input, "sdkAppId")).identifierRule(IdentifierRule.ANY);
        return input.get("secretKey") instanceof String key
                ? verifier.secretKey(Secret.of(key))
                : verifier.publicKey(UserSigPublicKey.ofPem((String) input.get("publicKeyPem")));
    }

    private static String pem(Map<?, ?> input) {
        String label = input.get("privateKeyForm").equals("SEC1") ? "EC PRIVATE KEY" : "PRIVATE KEY";
        return Pems.pem(label, HexFormat.of().parseHex((String) input.get("privateKeyDerHex")));
    }

    @ParameterizedTest
    @MethodSource("toMake")
    void shouldMakeContentSignatureAndJson(Vector vector) throws Exception {
        Map<?, ?> input = input(vector);
        Map<String, Object> expect = vector.expect();
        String identifier = (String) input.get("identifier");
        long time = number(input, "time");

        UserSig sig = issuer(input)
                .identifierRule(IdentifierRule.ANY)
                .expire(number(input, "expire"))
                .issue(identifier, time, userBuf(input));

        assertEquals(expect.get("content"), sig.content());
        assertEquals(expect.getOrDefault("sig", expect.get("deterministicSig")), sig.sig());
        assertEquals(expect.get("json"), parse(sig.json()));
        assertEquals(sig.json(), new String(inflated(sig.token()), StandardCharsets.UTF_8));
        assertEquals(input.get("version").equals("2.0") ? 2 : 1, sig.version());
        for (String token : List.of(sig.token(), (String) expect.get("token"))) {
            assertEquals(expect.get("json"), parse(new String(inflated(token), StandardCharsets.UTF_8)));
            Verdict verdict = verifier(input).verify(token, identifier, time, userBuf(input));
            assertEquals(Verdict.accepted(), verdict);
        }
    }

    @ParameterizedTest
    @MethodSource("toMake")
    void shouldReadTheCurveFromTheKey(Vector vector) {
        if (input(vector).get("curve") instanceof String curve) {
            String name = UserSigPrivateKey.ofPem(Secret.of(pem(input(vector))))
                    .curve()
                    .name();

            assertEquals(curve.toUpperCase(java.util.Locale.ROOT), name);
            assertEquals(
                    name,
                    UserSigPublicKey.ofPem((String) input(vector).get("publicKeyPem"))
                            .curve()
                            .name());
        }
    }

    @ParameterizedTest
    @MethodSource("toMake")
    void shouldMakeTheUserBufferOfARoom(Vector vector) {
        if (input(vector).get("userBufFields") instanceof Map<?, ?> fields) {
            PrivateMapKey key = new PrivateMapKey(
                    (String) fields.get("account"),
                    number(input(vector), "sdkAppId"),
                    number(fields, "roomId"),
                    number(fields, "expireAt"),
                    (int) number(fields, "privilegeMap"),
                    (String) fields.get("roomName"));

            assertEquals(0, number(fields, "accountType"));
            assertEquals(input(vector).get("userBufHex"), HexFormat.of().formatHex(key.octets()));
            assertEquals(key, PrivateMapKey.parse(key.octets()));
        }
    }

    @ParameterizedTest
    @MethodSource("toVerify")
    void shouldReachTheVerdict(Vector vector) {
        Map<?, ?> input = input(vector);

        Verdict verdict = verifier(input)
                .verify(
                        (String) input.get("token"),
                        (String) input.get("identifier"),
                        number(input, "now"),
                        userBuf(input));

        assertEquals(vector.expect().get("valid"), verdict.valid());
        assertEquals(vector.expect().getOrDefault("reason", ""), verdict.reason());
    }

    @ParameterizedTest
    @MethodSource("ofArmour")
    void shouldMapTheAlphabetBothWays(Vector vector) throws RefusedException {
        byte[] octets = HexFormat.of().parseHex((String) input(vector).get("bytesHex"));
        String text = (String) vector.expect().get("text");

        assertEquals(text, Armour.base64(octets));
        assertEquals(
                Base64.getEncoder().encodeToString(octets),
                Base64.getEncoder().encodeToString(Armour.fromBase64(text)));
    }

    private static byte[] inflated(String token) throws RefusedException {
        return Armour.inflate(Armour.fromBase64(token), UserSigVerifier.MOST_JSON);
    }

    private static Map<String, Object> parse(String json) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            assertEquals(JsonToken.START_OBJECT, parser.nextToken());
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
                members.put(name, text ? parser.getText() : (Object) parser.getLongValue());
            }
            assertTrue(parser.nextToken() == null);
        }
        return members;
    }
}
