package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class PayloadKeyTest {
    private final PayloadKey key = new PayloadKey("beacon.channel").set("channel", 7);

    @Test
    void shouldHoldNumbersAndAText() {
        key.setText("type", "a/b");

        assertEquals("beacon.channel", key.kind());
        assertEquals(7, key.get("channel", 0));
        assertEquals(-1, key.get("type", -1));
        assertEquals("a/b", key.text("type"));
        assertNull(key.text("channel"));
        assertEquals("beacon.channel channel=7 type=a/b", key.toString());
    }

    @Test
    void shouldForgetAText() {
        key.setText("type", "a/b").setText("type", null);

        assertNull(key.text("type"));
        assertEquals("beacon.channel channel=7", key.toString());
    }
}
