package org.heliograph.credentials.tencent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.heliograph.credentials.Secret;
import org.heliograph.credentials.Verdict;
import org.junit.jupiter.api.Test;

final class UserSigPropertyTest {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789*-_+/= \n";
    private static final long MOST_APP_ID = 0xffff_ffffL;

    @Provide
    Arbitrary<String> identifiers() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .numeric()
                .withChars('_', '-')
                .ofMinLength(1)
                .ofMaxLength(32);
    }

    @Property(tries = 300)
    void shouldVerifyWhatIsIssued(
            @ForAll @From("identifiers") String identifier,
            @ForAll @LongRange(max = MOST_APP_ID) long app,
            @ForAll @LongRange(max = Long.MAX_VALUE) long time,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long expire,
            @ForAll @NotEmpty String key,
            @ForAll @Size(max = 60) byte[] buffer,
            @ForAll boolean compressed) {
        Secret secret = Secret.of(key);
        byte[] userBuf = buffer.length == 0 ? null : buffer;
        String token = UserSigIssuer.v2(app, secret)
                .expire(expire)
                .compressed(compressed)
                .issue(identifier, time, userBuf)
                .token();
        UserSigVerifier verifier = new UserSigVerifier(app).secretKey(secret);

        assertTrue(verifier.verify(token, identifier, time, userBuf).valid());
        assertEquals(
                UserSigReason.IDENTIFIER,
                verifier.verify(token, identifier + "x", time, userBuf).reason());
        assertEquals(
                UserSigReason.SIGNATURE,
                new UserSigVerifier(app)
                        .secretKey(Secret.of(key + "x"))
                        .verify(token, identifier, time, userBuf)
                        .reason());
    }

    /** Every character at every position of a token of each version becomes every other one. */
    @Test
    void shouldRefuseATokenWithAnyCharacterChanged() {
        long time = 1_700_000_000L;
        Secret secret = Secret.of("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
        UserSigVerifier verifier = new UserSigVerifier(1_400_000_000L)
                .secretKey(secret)
                .publicKey(UserSigPublicKey.ofPem(Pems.publicKey("v1-secp256k1-pkcs8")));
        UserSigPrivateKey key = UserSigPrivateKey.ofPem(Secret.of(Pems.privateKey("v1-secp256k1-pkcs8")));
        for (UserSigIssuer issuer :
                new UserSigIssuer[] {UserSigIssuer.v2(1_400_000_000L, secret), UserSigIssuer.v1(1_400_000_000L, key)}) {
            // Three lengths of the JSON have the three kinds of padding.
            for (String identifier : new String[] {"xiaojun", "xiaojun1", "xiaojun12"}) {
                String token = issuer.issue(identifier, time).token();
                assertTrue(verifier.verify(token, identifier, time).valid());

                Set<String> reasons = new TreeSet<>();
                for (int i = 0; i < token.length(); i++) {
                    for (char c : ALPHABET.toCharArray()) {
                        if (c != token.charAt(i)) {
                            String changed = token.substring(0, i) + c + token.substring(i + 1);
                            Verdict verdict = verifier.verify(changed, identifier, time);
                            assertFalse(verdict.valid(), i + " " + c);
                            reasons.add(verdict.reason());
                        }
                    }
                }

                assertEquals(Set.of(UserSigReason.ENCODING, UserSigReason.COMPRESSION), reasons);
            }
        }
    }

    /** An octet changed within, with an armour that fits again: what is not signed does not exist in version 2. */
    @Property(tries = 2000)
    void shouldRefuseJsonWithAnyOctetChanged(@ForAll int position, @ForAll byte value, @ForAll boolean compressed) {
        Secret secret = Secret.of("key");
        UserSig sig = UserSigIssuer.v2(7, secret).issue("xiaojun", 1_700_000_000L, new byte[] {1, 2, 3, 4});
        byte[] json = sig.json().getBytes(StandardCharsets.UTF_8);
        int at = Math.floorMod(position, json.length);
        boolean same = json[at] == value;
        json[at] = value;

        Verdict verdict = new UserSigVerifier(7)
                .secretKey(secret)
                .verify(Armour.encode(json, compressed), "xiaojun", 1_700_000_000L, new byte[] {1, 2, 3, 4});

        assertEquals(same, verdict.valid(), sig.json() + " " + at + " " + value);
        assertEquals(same, verdict.reason().isEmpty());
    }

    @Property(tries = 1000)
    void shouldNeverThrowForAnyText(@ForAll String token, @ForAll String identifier) {
        UserSigVerifier verifier = new UserSigVerifier(7)
                .identifierRule(IdentifierRule.ANY)
                .secretKey(Secret.of("key"))
                .publicKey(UserSigPublicKey.ofPem(Pems.publicKey("v1-p256")));

        assertFalse(verifier.verify(token, identifier, 0).valid());
        assertFalse(verifier.verify(Armour.encode(token.getBytes(StandardCharsets.UTF_8), true), identifier, 0)
                .valid());
    }

    @Property(tries = 1000)
    void shouldNeverThrowForAnyOctets(@ForAll byte[] octets) {
        UserSigVerifier verifier = new UserSigVerifier(7).secretKey(Secret.of("key"));

        assertFalse(verifier.verify(Armour.base64(octets), "a", 0).valid());
    }

    @Property(tries = 300)
    void shouldReadStreamsOfEveryLevel(
            @ForAll @Size(max = 600) byte[] octets,
            @ForAll @IntRange(min = 0, max = 9) int level,
            @ForAll @IntRange(min = 0, max = 2) int strategy)
            throws IOException, RefusedException {
        Deflater deflater = new Deflater(level);
        deflater.setStrategy(strategy);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(out, deflater)) {
            stream.write(octets);
        }
        deflater.end();

        assertTrue(Arrays.equals(octets, Armour.inflate(out.toByteArray(), 600)));
    }

    @Test
    void shouldRefuseBitsOfPadding() throws RefusedException {
        byte[] json = "{\"TLS.ver\":\"2.0\"}".getBytes(StandardCharsets.UTF_8);
        byte[] stored = Armour.fromBase64(Armour.encode(json, false));
        byte[] compressed = Armour.fromBase64(Armour.encode(json, true));
        assertTrue(Arrays.equals(json, Armour.inflate(compressed, 100)));
        int refused = 0;
        for (int bit = 3; bit < 8; bit++) {
            byte[] changed = stored.clone();
            changed[2] |= (byte) (1 << bit);
            refused += isRefused(changed) ? 1 : 0;
        }
        // The code of the end has 7 bits; which bits behind it are left depends on the text, the highest always is
        // here.
        byte[] changed = compressed.clone();
        changed[changed.length - 5] |= (byte) 0x80;

        assertEquals(5, refused);
        assertFalse(changed[changed.length - 5] == compressed[changed.length - 5]);
        assertTrue(isRefused(changed));
    }

    private static boolean isRefused(byte[] stream) {
        try {
            Armour.inflate(stream, 100);
            return false;
        } catch (RefusedException e) {
            return e.verdict().reason().equals(UserSigReason.COMPRESSION);
        }
    }

    @Test
    void shouldRefuseWhatFollowsAStreamOrIsMissingFromIt() throws RefusedException {
        byte[] stream = Armour.fromBase64(Armour.encode("{}".getBytes(StandardCharsets.UTF_8), true));
        byte[] sum = stream.clone();
        sum[sum.length - 1] ^= 1;

        assertTrue(isRefused(sum));
        assertTrue(isRefused(Arrays.copyOf(stream, stream.length + 1)));
        for (int length = 0; length < stream.length; length++) {
            assertTrue(isRefused(Arrays.copyOf(stream, length)));
        }
    }
}
