package org.heliograph.mqtt.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Memory;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.PropertyType;
import org.junit.jupiter.api.Test;

/** What is plain is right by the rules, property by property; and what is usual is plain. */
class PlainPropertiesTest {
    /** Where the block begins with its length, as near to the start as in any packet. */
    private static final int BLOCK = 5;

    private static final int MOST = 20;
    private static final byte[] FILLINGS = {0, 1, 2, '#', '+', 0x40, 0x7F, (byte) 0x80, (byte) 0xFF};

    /** A block that every property may be in, and but one of them more than once. */
    private static final PropertiesField FIELD = new PropertiesField(
            Publish5.PROPERTIES.info(),
            Publish5.PROPERTIES.anchor(),
            Publish5.PROPERTIES.delta(),
            Publish5.PROPERTIES.index(),
            -1,
            1L << PropertyId.USER_PROPERTY,
            PropertiesField.Presence.ALWAYS);

    private final Publish5 publish = new Publish5(Settings.STRICT);

    @Test
    void shouldTakeForPlainWhatIsUsual() {
        for (int id = 1; id < PropertyId.LIMIT; id++) {
            boolean isUsual = PropertyId.type(id) != PropertyType.NONE && id != PropertyId.AUTHENTICATION_DATA;
            for (int length = 0; isUsual && length <= 60; length++) {
                byte[] block = property(id, length, (byte) 1);
                for (int behind = 0; behind <= Long.BYTES; behind++) {
                    assertEquals(length > 0 || id != PropertyId.RESPONSE_TOPIC, isPlain(block, behind), "id=" + id);
                }
            }
        }
        assertFalse(isPlain(property(PropertyId.AUTHENTICATION_DATA, 9, (byte) 1), 0));
    }

    @Test
    void shouldTakeForPlainTextsBeyondAscii() {
        int[] ids = {PropertyId.CONTENT_TYPE, PropertyId.RESPONSE_TOPIC, PropertyId.USER_PROPERTY};
        for (int id : ids) {
            for (int length = 2; length <= 60; length += 2) {
                byte[] block = property(id, length, (byte) 0xC3);
                int first = block.length - length;
                for (int at = first + 1; at < block.length; at += 2) {
                    block[at] = (byte) 0xA9;
                }
                if (id == PropertyId.USER_PROPERTY) {
                    Arrays.fill(block, 3, 3 + length, (byte) 'a');
                }

                assertTrue(isPlain(block, length % 9), "id=" + id + " length=" + length);

                block[block.length - 1] = (byte) 0xC3;
                assertFalse(isPlain(block, length % 9), "id=" + id + " length=" + length);
            }
        }
    }

    @Test
    void shouldRefuseEveryOctetThatTheRulesRefuse() {
        for (int id = 0; id < 1 << Byte.SIZE; id++) {
            for (int length = 0; length <= 40; length++) {
                for (byte filling : FILLINGS) {
                    requireWell(property(id, length, filling), length % 9);
                }
            }
        }
    }

    @Test
    void shouldRefuseTextsOfWhichOneOctetIsWrong() {
        for (int length = 1; length <= 60; length++) {
            byte[] block = property(PropertyId.USER_PROPERTY, length, (byte) 'a');
            for (int at = 1; at < block.length; at++) {
                byte before = block[at];
                for (byte filling : FILLINGS) {
                    block[at] = filling;
                    requireWell(block, at % 9);
                }
                block[at] = before;
            }
        }
    }

    @Test
    void shouldRefuseWhatDoesNotGoTogether() {
        for (int first = 1; first < PropertyId.LIMIT; first++) {
            for (int second = 1; second < PropertyId.LIMIT; second++) {
                byte[] block = join(property(first, 3, (byte) 1), property(second, 9, (byte) 1));

                requireWell(block, 0);
                requireWell(Arrays.copyOf(block, block.length - 1), 1);
            }
        }
    }

    @Test
    void shouldLeaveToTheRulesWhetherThereAreTooMany() {
        byte[] few = new byte[2 * MOST];
        for (int at = 0; at < few.length; at += 2) {
            few[at] = PropertyId.SUBSCRIPTION_IDENTIFIER;
            few[at + 1] = 1;
        }
        PropertiesField any = new PropertiesField(
                FIELD.info(), FIELD.anchor(), FIELD.delta(), FIELD.index(), -1, -1, FIELD.presence());
        UnsafeBuffer frame = frame(join(few, few), 0, true);

        assertEquals(Memory.isRaw(), PlainProperties.arePlain(any, frame, BLOCK + 1, BLOCK + 1 + few.length, MOST));
        assertEquals(false, PlainProperties.arePlain(any, frame, BLOCK + 1, BLOCK + 3 + few.length, MOST));
    }

    /** Whether a block is plain, in front of so many octets; over both kinds of memory the same. */
    private static boolean isPlain(byte[] block, int behind) {
        int start = BLOCK + 1;
        boolean isPlain =
                PlainProperties.arePlain(FIELD, frame(block, behind, true), start, start + block.length, MOST << 6);
        assertEquals(
                isPlain,
                PlainProperties.arePlain(FIELD, frame(block, behind, false), start, start + block.length, MOST << 6));
        return isPlain || !Memory.isRaw() && isWell(block, behind);
    }

    private static boolean isWell(byte[] block, int behind) {
        return new PlainPropertiesTest().isWellByTheRules(block, behind);
    }

    private boolean isWellByTheRules(byte[] block, int behind) {
        UnsafeBuffer frame = frame(block, behind, true);
        int end = BLOCK + 1 + block.length;
        publish.wrap(frame, 0, frame.capacity());
        long seen = PropertyRules.scan(FIELD, frame, BLOCK + 1, end, publish);
        PropertyCursor cursor = publish.cursor(FIELD).rewind(BLOCK, end);
        return seen >= 0 && PropertyRules.check(cursor, FIELD, frame) == Fault.NONE;
    }

    private void requireWell(byte[] block, int behind) {
        if (isPlain(block, behind)) {
            assertTrue(isWellByTheRules(block, behind), () -> Arrays.toString(block));
        }
    }

    /** A property whose value is filled with an octet, behind lengths where it has some. */
    private static byte[] property(int id, int length, byte filling) {
        int prefixes =
                switch (PropertyId.type(id)) {
                    case PropertyType.PAIR -> 2;
                    case PropertyType.STRING, PropertyType.BINARY -> 1;
                    default -> 0;
                };
        int octets =
                switch (PropertyId.type(id)) {
                    case PropertyType.U32 -> Integer.BYTES;
                    case PropertyType.U16 -> Short.BYTES;
                    case PropertyType.BYTE, PropertyType.VARINT -> 1;
                    default -> length;
                };
        byte[] property = new byte[1 + 2 * prefixes + Math.max(prefixes, 1) * octets];
        Arrays.fill(property, filling);
        property[0] = (byte) id;
        for (int i = 0; i < prefixes; i++) {
            property[1 + i * (2 + octets)] = 0;
            property[2 + i * (2 + octets)] = (byte) octets;
        }
        return property;
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** A frame that a block is in, behind octets that are no text; its length is one octet. */
    private static UnsafeBuffer frame(byte[] block, int behind, boolean isDirect) {
        int capacity = Math.max(BLOCK + 1 + block.length + behind, Long.BYTES);
        UnsafeBuffer frame =
                new UnsafeBuffer(isDirect ? ByteBuffer.allocateDirect(capacity) : ByteBuffer.allocate(capacity));
        frame.putByte(BLOCK, (byte) (block.length & 0x7F));
        frame.putBytes(BLOCK + 1, block);
        return frame;
    }
}
