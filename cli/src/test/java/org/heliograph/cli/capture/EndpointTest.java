package org.heliograph.cli.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class EndpointTest {
    @Test
    void shouldPrintIpv4WithPort() {
        assertEquals("10.0.0.1:40000", Endpoint.of(Packets.CLIENT, 40000).toString());
    }

    @Test
    void shouldCompressTheFirstOfTheLongestRunsOfZeroGroups() {
        assertEquals("[2001:db8::1]:7890", text(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1));
        assertEquals("[::]:7890", text(0, 0, 0, 0, 0, 0, 0, 0));
        assertEquals("[::1]:7890", text(0, 0, 0, 0, 0, 0, 0, 1));
        assertEquals("[1::]:7890", text(1, 0, 0, 0, 0, 0, 0, 0));
        assertEquals("[1:0:0:2::3]:7890", text(1, 0, 0, 2, 0, 0, 0, 3));
        assertEquals("[1::2:0:0:3:4]:7890", text(1, 0, 0, 2, 0, 0, 3, 4));
        assertEquals("[1:0:2:3:4:5:6:7]:7890", text(1, 0, 2, 3, 4, 5, 6, 7));
    }

    @Test
    void shouldKeepMappedAddressAsIpv6() {
        assertEquals("[::ffff:a00:1]:7890", text(0, 0, 0, 0, 0, 0xffff, 0xa00, 1));
    }

    @Test
    void shouldRejectPortOutOfRange() {
        assertThrows(IllegalArgumentException.class, () -> Endpoint.of(Packets.CLIENT, 65536));
        assertThrows(IllegalArgumentException.class, () -> Endpoint.of(Packets.CLIENT, -1));
    }

    @Test
    void shouldRejectAddressOfAnotherLength() {
        assertThrows(IllegalArgumentException.class, () -> Endpoint.of(new byte[5], 1));
    }

    private static String text(int... groups) {
        byte[] address = new byte[16];
        for (int i = 0; i < 8; i++) {
            address[i * 2] = (byte) (groups[i] >>> 8);
            address[i * 2 + 1] = (byte) groups[i];
        }
        return Endpoint.of(address, 7890).toString();
    }
}
