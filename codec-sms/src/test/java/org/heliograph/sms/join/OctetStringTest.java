package org.heliograph.sms.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

final class OctetStringTest {
    @Test
    void shouldTellOctetsApartThatDifferInOne() {
        UnsafeBuffer a = new UnsafeBuffer(new byte[40]);
        UnsafeBuffer b = new UnsafeBuffer(new byte[40]);
        for (int length = 0; length <= 20; length++) {
            for (int i = 0; i <= 22; i++) {
                b.putByte(3 + i, (byte) 0x80);
                assertEquals(i >= length, OctetString.equal(a, 1, b, 3, length), length + " " + i);
                b.putByte(3 + i, (byte) 0);
            }
            assertTrue(OctetString.equal(a, 1, b, 3, length));
        }
    }

    @Test
    void shouldHashEveryOctetAndTheSeed() {
        for (int length = 0; length <= 24; length++) {
            hashesEveryOctetAndTheSeed(new UnsafeBuffer(new byte[length]));
        }
    }

    private static void hashesEveryOctetAndTheSeed(UnsafeBuffer octets) {
        int hash = OctetString.hash(octets, 1);
        for (int i = 0; i < octets.capacity(); i++) {
            octets.putByte(i, (byte) 1);
            assertNotEquals(hash, OctetString.hash(octets, 1), "i=" + i);
            octets.putByte(i, (byte) 0);
        }
        assertEquals(hash, OctetString.hash(octets, 1));
        assertNotEquals(hash, OctetString.hash(octets, 2));
    }
}
