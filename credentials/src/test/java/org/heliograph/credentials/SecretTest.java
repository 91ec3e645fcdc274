package org.heliograph.credentials;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class SecretTest {
    @Property
    void shouldComputeWhatTheJdkComputes(
            @ForAll Hmac hmac, @ForAll @Size(min = 1, max = 200) byte[] key, @ForAll byte[] content)
            throws GeneralSecurityException {
        String algorithm = "Hmac" + hmac.name();
        Mac mac = Mac.getInstance(algorithm);
        mac.init(new SecretKeySpec(key, algorithm));

        assertArrayEquals(mac.doFinal(content), Secret.of(key).hmac(hmac, content));
    }

    @Test
    void shouldHoldTextAsUtf8AndLeaveTheArrayToTheCaller() {
        char[] text = "密钥".toCharArray();
        byte[] octets = "密钥".getBytes(StandardCharsets.UTF_8);

        assertArrayEquals(octets, Secret.of(text).octets());
        assertArrayEquals(octets, Secret.of(octets).octets());
        assertEquals('密', text[0]);
        assertTrue(Secret.of(text).matches(octets));
        assertFalse(Secret.of(text).matches(new byte[6]));
    }

    @Test
    void shouldNotBeUsableAfterItWasWiped() {
        Secret secret = Secret.of("key");

        secret.close();
        secret.close();

        assertThrows(IllegalStateException.class, secret::octets);
        assertThrows(IllegalStateException.class, () -> secret.matches(new byte[3]));
        assertThrows(IllegalStateException.class, () -> secret.hmac(Hmac.MD5, new byte[0]));
    }

    @Test
    void shouldShowNothing() {
        assertEquals(Secret.of("a").toString(), Secret.of("long secret").toString());
        assertNotEquals(Secret.of("a"), Secret.of("a"));
        assertEquals(
                "MqttCredentials[clientId=c, userName=u, password=masked, host=h, port=1]",
                new MqttCredentials("c", "u", "p4ssw0rd", "h", 1).toString());
    }

    @Test
    void shouldShowWrongValuesWithoutControlCharactersAndCut() {
        CredentialException e =
                CredentialException.of("name", Problem.CHARACTER, "is wrong", "a\n\u001b" + "x".repeat(90));

        assertEquals("name: is wrong, got 'a\ufffd\ufffd" + "x".repeat(77) + "…'", e.getMessage());
        assertEquals("name", e.parameter());
        assertEquals(Problem.CHARACTER, e.code());
    }

    @Test
    void shouldReadWholeNumbersInTheirRange() {
        assertEquals(-2, Values.number("n", "-2", -2, 3));
        for (String text : new String[] {"-3", "4", "", "x", "1.0", "9223372036854775808"}) {
            assertThrows(CredentialException.class, () -> Values.number("n", text, -2, 3), text);
        }
    }
}
