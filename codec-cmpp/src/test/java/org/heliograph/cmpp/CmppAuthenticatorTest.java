package org.heliograph.cmpp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

/** The worked example of §5 and what it leaves open. */
final class CmppAuthenticatorTest {
    private static final byte[] SECRET = "888888".getBytes(US_ASCII);
    private static final String SOURCE = "90d00c1d517abd0b4f65f6bcf8535d16";

    private final CmppAuthenticator authenticator = new CmppAuthenticator(SECRET);

    @Test
    void shouldComputeTheWorkedExample() {
        assertEquals(SOURCE, Octet.hex(authenticator.authenticatorSource("900001", 1021080510)));
        assertEquals(
                "3b7bba56a8c1d885b7d43d3f6d82cb94", Octet.hex(authenticator.authenticatorSource("900001", 102030405)));
        assertEquals(
                "6c0b846e25bab6daa4ed1c466e0f4bd8",
                Octet.hex(authenticator.authenticatorIsmg(0, 1, Octet.frame(SOURCE), 0)));
        assertEquals(
                "7942977274098cf210ab0c16c367bc8d",
                Octet.hex(authenticator.authenticatorIsmg(0, 4, Octet.frame(SOURCE), 0)));
    }

    @Test
    void shouldPadShortAccountsOnlyWhenAsked() throws NoSuchAlgorithmException {
        String plain = Octet.hex(authenticator.authenticatorSource("9001", 1021080510));
        String padded = Octet.hex(new CmppAuthenticator(SECRET, true).authenticatorSource("9001", 1021080510));

        assertEquals(md5("9001" + "\0".repeat(9) + "888888" + "1021080510"), plain);
        assertEquals(md5("9001\0\0" + "\0".repeat(9) + "888888" + "1021080510"), padded);
        assertNotEquals(plain, padded);
        assertEquals(SOURCE, Octet.hex(new CmppAuthenticator(SECRET, true).authenticatorSource("900001", 1021080510)));
    }

    private static String md5(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void shouldSignALoginThatVerifies() {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[CmppConnect.computeLength()]);
        CmppConnect connect = new CmppConnect()
                .encode(buffer, 0, buffer.capacity())
                .sequenceId(1)
                .sourceAddr("900001")
                .version(CmppVersion.V30)
                .timestamp(102030405);
        authenticator.sign(connect);
        connect.finish();

        assertTrue(authenticator.verify(connect));
        assertFalse(new CmppAuthenticator("888889".getBytes(US_ASCII)).verify(connect));
        buffer.putByte(CmppConnect.AUTHENTICATOR_SOURCE.delta(), (byte) 0);
        assertFalse(authenticator.verify(connect));
    }

    @Test
    void shouldVerifyAnswersInBothWidths() {
        UnsafeBuffer narrow = Octet.frame("0000001e8000000100000017006c0b846e25bab6daa4ed1c466e0f4bd821");
        UnsafeBuffer wide = Octet.frame("000000218000000100000017000000007942977274098cf210ab0c16c367bc8d30");

        assertTrue(authenticator.verify(
                new org.heliograph.cmpp.v20.CmppConnectResp().wrap(narrow, 0, narrow.capacity()),
                Octet.frame(SOURCE),
                0));
        assertTrue(authenticator.verify(
                new org.heliograph.cmpp.v30.CmppConnectResp().wrap(wide, 0, wide.capacity()), Octet.frame(SOURCE), 0));
        wide.putByte(15, (byte) 3);
        assertFalse(authenticator.verify(
                new org.heliograph.cmpp.v30.CmppConnectResp().wrap(wide, 0, wide.capacity()), Octet.frame(SOURCE), 0));
    }

    @Test
    void shouldRefuseAccountsThatDoNotFit() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> authenticator.authenticatorSource("1234567", 1021080510));

        assertEquals("Source_Addr: length=7 is above 6", refused.getMessage());
    }

    @Test
    void shouldComputeNothingWithoutItsSecret() {
        authenticator.destroy();

        assertThrows(IllegalStateException.class, () -> authenticator.authenticatorSource("900001", 1021080510));
    }

    @Test
    void shouldAllocateNothing() {
        UnsafeBuffer source = Octet.frame(SOURCE);

        Allocation.assertNone("AuthenticatorSource", () -> authenticator.authenticatorSource("900001", 1021080510));
        Allocation.assertNone("AuthenticatorISMG", () -> authenticator.authenticatorIsmg(0, 4, source, 0));
    }
}
