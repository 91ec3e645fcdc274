package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

/** Texts of every length in fields of every width up to four words: written in words that overlap, read in the same way. */
class TextsTest {
    private static final byte GUARD = (byte) 0xa5;
    private static final int WIDEST = 40;
    private static final int ROOM = Texts.TYPE.shape().fixedLength();

    private final byte[] octets = new byte[ROOM + 2];
    private final UnsafeBuffer buffer = new UnsafeBuffer(octets);
    private final Texts strict = new Texts(Settings.STRICT);
    private final Texts lenient = new Texts(new Settings(Mode.LENIENT, Mode.LENIENT, Limits.DEFAULT));

    /** One text of each width, with an octet behind each that no text may touch. */
    private static final class Texts extends Message<Texts> {
        private static final Layout LAYOUT = Layout.of("TEXTS", "none");
        private static final FixedText[] TEXT = new FixedText[WIDEST + 1];
        private static final U8[] BEHIND = new U8[WIDEST + 1];

        static {
            for (int width = 1; width <= WIDEST; width++) {
                TEXT[width] = LAYOUT.text("Text_" + width, "A text.", width);
                BEHIND[width] = LAYOUT.u8("Behind_" + width, "Guard.");
            }
        }

        static final MessageType<Texts> TYPE = LAYOUT.type(Texts::new);

        Texts(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<Texts> type() {
            return TYPE;
        }

        void text(int width, CharSequence text) {
            put(TEXT[width], text);
        }

        TextView text(int width) {
            return get(TEXT[width]);
        }

        int at(int width) {
            return position(TEXT[width]);
        }
    }

    private Texts begin(Texts message) {
        Arrays.fill(octets, GUARD);
        return message.encode(buffer, 1, ROOM);
    }

    private static String text(int length) {
        return "\u0001bcdefghijklmnopqrstuvwxyz0123456789ABCD\u007f".substring(0, length);
    }

    /** The whole buffer: guards around the frame, zeros but for one text. */
    private void requireOnly(int width, byte[] text) {
        byte[] expected = new byte[octets.length];
        expected[0] = GUARD;
        expected[octets.length - 1] = GUARD;
        System.arraycopy(text, 0, expected, 1 + strict.at(width), text.length);
        assertEquals(Arrays.toString(expected), Arrays.toString(octets), "width=" + width);
    }

    @Test
    void shouldWriteEveryLengthInEveryWidth() {
        for (int width = 1; width <= WIDEST; width++) {
            for (int length = 0; length <= width; length++) {
                for (CharSequence text : new CharSequence[] {text(length), new StringBuilder(text(length))}) {
                    begin(strict).text(width, text);

                    requireOnly(width, text(length).getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }

    @Test
    void shouldLeaveNothingOfALongerTextWhenSetTwice() {
        for (int width = 1; width <= WIDEST; width++) {
            for (int length = 0; length <= width; length++) {
                begin(strict).text(width, text(width));
                strict.text(width, text(length));

                requireOnly(width, text(length).getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    @Test
    void shouldRefuseEveryCharacterBeyondAsciiAtEveryPlace() {
        for (char wrong : new char[] {0, 0x80, 0xff, 0x100, 0x131, 0x8031, 0xff31, 0xffff}) {
            for (int width = 1; width <= WIDEST; width++) {
                for (int length = 1; length <= width; length++) {
                    for (int place = 0; place < length; place++) {
                        StringBuilder text = new StringBuilder(text(length));
                        text.setCharAt(place, wrong);
                        String value = text.toString();
                        int field = width;
                        begin(strict);

                        IllegalArgumentException e =
                                assertThrows(IllegalArgumentException.class, () -> strict.text(field, value));

                        assertTrue(e.getMessage().contains("Text_" + width), e.getMessage());
                        requireOnly(width, new byte[0]);
                    }
                }
            }
        }
    }

    @Test
    void shouldWriteLatin1WhenLenientAndNothingWider() {
        for (int width = 1; width <= WIDEST; width++) {
            for (int place = 0; place < width; place++) {
                StringBuilder text = new StringBuilder(text(width));
                text.setCharAt(place, '\u00e9');
                begin(lenient).text(width, text.toString());

                requireOnly(width, text.toString().getBytes(StandardCharsets.ISO_8859_1));

                text.setCharAt(place, '\u0131');
                String value = text.toString();
                int field = width;
                begin(lenient);
                assertThrows(IllegalArgumentException.class, () -> lenient.text(field, value));
                requireOnly(width, new byte[0]);
            }
        }
    }

    @Test
    void shouldCopyExactlyTheOctetsOfTheText() {
        for (int width = 1; width <= WIDEST; width++) {
            for (int length = 0; length <= width; length++) {
                begin(strict).text(width, text(length));
                UnsafeBuffer exact = new UnsafeBuffer(new byte[length]);
                assertEquals(length, strict.text(width).copyTo(exact, 0));
                byte[] roomy = new byte[WIDEST + 16];
                Arrays.fill(roomy, GUARD);
                assertEquals(length, strict.text(width).copyTo(new UnsafeBuffer(roomy), 8));

                byte[] expected = new byte[roomy.length];
                Arrays.fill(expected, GUARD);
                System.arraycopy(text(length).getBytes(StandardCharsets.US_ASCII), 0, expected, 8, length);
                assertEquals(Arrays.toString(expected), Arrays.toString(roomy), "width=" + width);
                assertEquals(text(length), new String(exact.byteArray(), StandardCharsets.US_ASCII));
            }
        }
    }

    @Test
    void shouldEndACopyAtTheFirstNulWhateverStandsBehind() {
        for (int width = 1; width <= WIDEST; width++) {
            for (int length = 0; length < width; length++) {
                begin(strict).text(width, text(width));
                octets[1 + strict.at(width) + length] = 0;
                byte[] roomy = new byte[WIDEST + 2];
                Arrays.fill(roomy, GUARD);

                assertEquals(length, strict.text(width).copyTo(new UnsafeBuffer(roomy), 1));

                assertEquals(text(length), strict.text(width).toString());
                assertEquals(text(length), new String(roomy, 1, length, StandardCharsets.US_ASCII));
                assertEquals(GUARD, roomy[0]);
                assertEquals(GUARD, roomy[1 + length]);
            }
        }
    }
}
