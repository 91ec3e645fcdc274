package org.heliograph.credentials.tencent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.Problem;
import org.heliograph.credentials.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UserSigKeyTest {
    private static final String PKCS_8 = Pems.privateKey("v1-secp256k1-pkcs8");
    private static final String SEC_1 = Pems.privateKey("v1-secp256k1-sec1");
    private static final String P_256 = Pems.privateKey("v1-p256");
    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    private static UserSigPrivateKey read(String pem) {
        return UserSigPrivateKey.ofPem(Secret.of(pem));
    }

    private static void assertRefused(String pem) {
        CredentialException refused = assertThrows(CredentialException.class, () -> read(pem));
        assertEquals(Problem.KEY, refused.code());
        assertFalse(refused.getMessage().contains("MI"), refused.getMessage());
    }

    @Test
    void shouldReadPemWithAnyLineEndsAndSurroundings() {
        for (String pem : new String[] {PKCS_8, SEC_1, P_256}) {
            Curve curve = read(pem).curve();

            assertEquals(curve, read(pem.replace("\n", "\r\n")).curve());
            assertEquals(curve, read(pem.strip()).curve());
            assertEquals(
                    curve,
                    read("  \n text \n" + pem.replace("\n", " \n ") + "\n more").curve());
            assertEquals(
                    curve, read(Pems.pem("CERTIFICATE", new byte[40]) + pem).curve());
        }
    }

    @Test
    void shouldPassOverKeysThatAreNotOfACurve() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        KeyPair rsa = generator.generateKeyPair();
        String otherPrivate = Pems.pem("PRIVATE KEY", rsa.getPrivate().getEncoded());
        String otherPublic = Pems.pem("PUBLIC KEY", rsa.getPublic().getEncoded());
        for (String key : new String[] {PKCS_8, SEC_1}) {
            assertEquals(Curve.SECP256K1, read(otherPrivate + key).curve());
            assertEquals(Curve.SECP256K1, read(key + otherPrivate).curve());
        }
        assertEquals(
                Curve.PRIME256V1,
                UserSigPublicKey.ofPem(otherPublic + Pems.publicKey("v1-p256")).curve());
        CredentialException refused =
                assertThrows(CredentialException.class, () -> UserSigPublicKey.ofPem(otherPublic));
        assertTrue(refused.getMessage().contains("no readable public key"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-p256", "v1-secp256k1-pkcs8"})
    void shouldReadAPointThatIsCompressed(String vector) {
        byte[] der = Pems.compressedPublicKey(vector);
        byte[] signature = read(Pems.privateKey(vector)).sign(CONTENT, true);
        int point = der.length - 33;

        assertTrue(UserSigPublicKey.ofPem(Pems.pem("PUBLIC KEY", der)).verifies(CONTENT, signature));
        der[point] ^= 1;
        assertFalse(UserSigPublicKey.ofPem(Pems.pem("PUBLIC KEY", der)).verifies(CONTENT, signature));
        Arrays.fill(der, point + 1, der.length, (byte) 0xff);
        assertThrows(CredentialException.class, () -> UserSigPublicKey.ofPem(Pems.pem("PUBLIC KEY", der)));
        byte[] shorter = Arrays.copyOf(der, der.length - 1);
        assertThrows(CredentialException.class, () -> UserSigPublicKey.ofPem(Pems.pem("PUBLIC KEY", shorter)));
    }

    @Property(tries = 500)
    void shouldRefuseAPublicKeyWithAnOctetChanged(
            @ForAll int position, @ForAll byte value, @ForAll boolean compressed) {
        byte[] der = compressed
                ? Pems.compressedPublicKey("v1-p256")
                : Base64.getDecoder().decode(Pems.publicKey("v1-p256").replaceAll("-----[A-Z ]+-----|\n", ""));
        der[Math.floorMod(position, der.length)] = value;
        Curve curve = null;
        try {
            curve = UserSigPublicKey.ofPem(Pems.pem("PUBLIC KEY", der)).curve();
        } catch (CredentialException e) {
            assertEquals(Problem.KEY, e.code());
        }
        assertTrue(curve == null || curve == Curve.PRIME256V1);
    }

    @Test
    void shouldTakeTheCurveOfASec1KeyFromItsParametersBlock() {
        // The same key without [0], the curve, which is at octets 39 to 47; the length of the whole shrinks with it.
        byte[] sec1 = Pems.der("v1-secp256k1-sec1");
        byte[] bare = new byte[sec1.length - 9];
        System.arraycopy(sec1, 0, bare, 0, 39);
        System.arraycopy(sec1, 48, bare, 39, sec1.length - 48);
        bare[1] -= 9;
        String parameters = Pems.pem("EC PARAMETERS", HexFormat.of().parseHex("06052b8104000a"));
        String key = Pems.pem("EC PRIVATE KEY", bare);

        byte[] expected = read(SEC_1).sign(CONTENT, true);

        assertEquals((byte) 0xa0, sec1[39]);
        assertTrue(Arrays.equals(expected, read(parameters + key).sign(CONTENT, true)));
        assertTrue(Arrays.equals(expected, read(parameters + SEC_1).sign(CONTENT, true)));
        assertRefused(key);
    }

    @Test
    void shouldRefuseWhatIsNoKeyOfTheTwoCurves() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp384r1"));
        KeyPair other = generator.generateKeyPair();
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        String publicKey = Pems.publicKey("v1-p256");

        assertRefused("");
        assertRefused("no PEM");
        assertRefused(publicKey);
        assertRefused("-----BEGIN " + "PRIVATE KEY-----\nMIGE");
        assertRefused("-----BEGIN ");
        assertRefused(PKCS_8.replace("END PRIVATE", "END PUBLIC"));
        assertRefused(Pems.pem("PRIVATE KEY", other.getPrivate().getEncoded()));
        assertRefused(Pems.pem("PRIVATE KEY", rsa.generateKeyPair().getPrivate().getEncoded()));
        assertRefused(Pems.pem("PRIVATE KEY", Pems.der("v1-secp256k1-sec1")));
        assertRefused(SEC_1.replace("-----\n", "-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n"));
        assertThrows(CredentialException.class, () -> UserSigPrivateKey.of((ECPrivateKey) other.getPrivate()));
        assertThrows(CredentialException.class, () -> UserSigPublicKey.of((ECPublicKey) other.getPublic()));
        assertThrows(CredentialException.class, () -> UserSigPublicKey.ofPem(PKCS_8));
        assertThrows(CredentialException.class, () -> UserSigPublicKey.ofPem(Pems.pem("PUBLIC KEY", new byte[9])));
        assertThrows(CredentialException.class, () -> UserSigIssuer.v1(1, null));
    }

    @Test
    void shouldTellThatAKeyIsEncrypted() {
        String pem = Pems.pem("ENCRYPTED PRIVATE KEY", Pems.der("v1-p256"));

        CredentialException refused = assertThrows(CredentialException.class, () -> read(pem));

        assertTrue(refused.getMessage().contains("encrypted"), refused.getMessage());
    }

    @Test
    void shouldRefuseAKeyOutsideItsRange() {
        String hex = HexFormat.of().formatHex(Pems.der("v1-p256"));
        int value = hex.indexOf("0420") + 4;
        for (String wrong : new String[] {"0".repeat(64), "f".repeat(64)}) {
            String changed = hex.substring(0, value) + wrong + hex.substring(value + 64);

            assertRefused(Pems.pem("PRIVATE KEY", HexFormat.of().parseHex(changed)));
        }
    }

    @Test
    void shouldRefuseAPointThatIsNotOnItsCurve() {
        for (String vector : new String[] {"v1-p256", "v1-secp256k1-pkcs8"}) {
            String body = Pems.publicKey(vector).replaceAll("-----[A-Z ]+-----|\n", "");
            byte[] der = Base64.getDecoder().decode(body);
            der[der.length - 1] ^= 1;

            assertThrows(CredentialException.class, () -> UserSigPublicKey.ofPem(Pems.pem("PUBLIC KEY", der)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-p256", "v1-secp256k1-pkcs8"})
    void shouldVerifyWhatItSigns(String vector) {
        UserSigPrivateKey key = read(Pems.privateKey(vector));
        UserSigPublicKey publicKey = UserSigPublicKey.ofPem(Pems.publicKey(vector));

        byte[] random = key.sign(CONTENT, false);
        byte[] repeatable = key.sign(CONTENT, true);

        assertTrue(publicKey.verifies(CONTENT, random));
        assertTrue(publicKey.verifies(CONTENT, repeatable));
        assertTrue(Arrays.equals(repeatable, key.sign(CONTENT, true)));
        assertFalse(publicKey.verifies("other".getBytes(StandardCharsets.UTF_8), random));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-p256", "v1-secp256k1-pkcs8"})
    void shouldRefuseSignaturesThatAreNotInDerOrRange(String vector) {
        UserSigPublicKey key = UserSigPublicKey.ofPem(Pems.publicKey(vector));
        String order = "00" + key.curve().order().toString(16);
        for (String hex : new String[] {
            "",
            "30",
            "3000",
            "3006020100020101",
            "3006020101020100",
            "300602010102017f00",
            "3007020101020200" + "01",
            "30060201ff020101",
            "308106020101020101",
            "3080020101020101",
            "30" + "26" + "0201010221" + order,
            "30" + "26" + "0221" + order + "020101",
            "3084ffffffff"
        }) {
            assertFalse(key.verifies(CONTENT, HexFormat.of().parseHex(hex)), hex);
        }
    }

    @Property(tries = 300)
    void shouldNeverThrowForAnySignature(@ForAll byte[] octets) {
        assertFalse(UserSigPublicKey.ofPem(Pems.publicKey("v1-p256")).verifies(CONTENT, octets));
    }

    /** Any octets in the place of a key are one or a CredentialException. */
    @Property(tries = 500)
    void shouldRefuseAKeyWithAnOctetChanged(@ForAll int position, @ForAll byte value, @ForAll boolean sec1) {
        byte[] der = Pems.der(sec1 ? "v1-secp256k1-sec1" : "v1-p256");
        der[Math.floorMod(position, der.length)] = value;
        Curve curve = null;
        try {
            curve = read(Pems.pem(sec1 ? "EC PRIVATE KEY" : "PRIVATE KEY", der)).curve();
        } catch (CredentialException e) {
            assertEquals(Problem.KEY, e.code());
        }
        assertTrue(curve == null || curve == (sec1 ? Curve.SECP256K1 : Curve.PRIME256V1));
    }

    @Test
    void shouldNotShowKeys() {
        assertEquals("UserSigPrivateKey[PRIME256V1]", read(P_256).toString());
        assertEquals(
                "UserSigPublicKey[SECP256K1]",
                UserSigPublicKey.ofPem(Pems.publicKey("v1-secp256k1-sec1")).toString());
    }
}
