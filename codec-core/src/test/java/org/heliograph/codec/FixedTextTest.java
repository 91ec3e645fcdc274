package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

/** Texts of every width beside neighbours: whole words are written, and none beyond the field. */
class FixedTextTest {
    private static final int WIDEST = 26;

    /** A text between two octets. */
    private static final class Between extends Message<Between> {
        private final MessageType<Between> type;
        private final U8 before;
        private final FixedText text;
        private final U8 behind;

        private Between(MessageType<Between> type, Settings settings) {
            super(type, settings);
            this.type = type;
            before = (U8) type.field("before");
            text = (FixedText) type.field("text");
            behind = (U8) type.field("behind");
        }

        static Between of(int width) {
            MessageType<?>[] self = new MessageType<?>[1];
            Layout layout = Layout.of("between", "§1");
            layout.u8("before", "An octet.");
            layout.text("text", "A text.", width);
            layout.u8("behind", "An octet.");
            @SuppressWarnings("unchecked")
            MessageType<Between> type = layout.type(settings -> new Between((MessageType<Between>) self[0], settings));
            self[0] = type;
            return type.newMessage(Settings.LENIENT.withWriting(Mode.LENIENT));
        }

        @Override
        public MessageType<Between> type() {
            return type;
        }
    }

    private static String text(int length, char first) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (first + i % 26));
        }
        return text.toString();
    }

    /** Sets a text twice and compares all octets around it. */
    private static void write(Between message, CharSequence first, CharSequence second, int width) {
        UnsafeBuffer room = new UnsafeBuffer(new byte[width + 2 + 20]);
        room.setMemory(0, room.capacity(), (byte) 0xEE);

        message.encode(room, 10, width + 2);
        message.put(message.before, 0xB1).put(message.behind, 0xB2);
        message.put(message.text, first).put(message.text, second);
        message.finish();

        StringBuilder octets = new StringBuilder("ee".repeat(10)).append("b1");
        second.chars().forEach(c -> octets.append(String.format("%02x", c)));
        octets.append("00".repeat(width - second.length())).append("b2").append("ee".repeat(10));
        assertEquals(octets.toString(), Octet.hex(room), "width=" + width + " first=" + first + " second=" + second);
        assertEquals(second.toString(), message.get(message.text).toString());
    }

    @Test
    void shouldWriteTextsOfEveryLengthInFieldsOfEveryWidth() {
        for (int width = 1; width <= WIDEST; width++) {
            Between message = Between.of(width);
            for (int length = 0; length <= width; length++) {
                write(message, "", text(length, 'a'), width);
                write(message, new StringBuilder(), new StringBuilder(text(length, 'a')), width);
            }
        }
    }

    @Test
    void shouldLeaveNothingOfAnEarlierText() {
        for (int width : new int[] {1, 6, 7, 8, 9, 15, 16, 17, 21}) {
            Between message = Between.of(width);
            for (int earlier = 0; earlier <= width; earlier++) {
                for (int later = 0; later <= width; later++) {
                    write(message, text(earlier, 'A'), text(later, 'a'), width);
                }
            }
        }
    }

    @Test
    void shouldLeaveNothingOfAnEarlierTextBeyondAscii() {
        for (int width : new int[] {1, 7, 8, 9, 17}) {
            Between message = Between.of(width);
            for (int length = 1; length <= width; length++) {
                write(message, "\u00e9".repeat(width), text(length, 'a'), width);
                write(message, text(width, 'a'), "\u00e9".repeat(length), width);
            }
        }
    }
}
