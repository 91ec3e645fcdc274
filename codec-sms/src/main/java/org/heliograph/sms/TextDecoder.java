package org.heliograph.sms;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.agrona.DirectBuffer;

/** Reads octets as text, piece by piece through a small buffer. Keeps a decoder for each alphabet that it has met. */
final class TextDecoder {
    /** Octets that are decoded at once; no character of any charset has more. */
    private static final int PIECE = 256;

    private static final int WELL = -1;

    private final CharsetDecoder[] decoders =
            new CharsetDecoder[Alphabet.VALUES.rows().size()];
    private final ByteBuffer octets = ByteBuffer.allocate(PIECE);
    private CharBuffer characters = CharBuffer.allocate(2 * PIECE);
    private CharsetDecoder decoder;
    private DirectBuffer source;
    private int taken;
    private int malformedAt;

    TextDecoder() {}

    /**
     * Reads all octets.
     *
     * @param from     to read.
     * @param alphabet that has a charset.
     * @return the text, in a buffer that the next call overwrites; null if the octets are none.
     */
    CharSequence text(DirectBuffer from, int alphabet) {
        begin(from, alphabet);
        int room = (int) Math.ceil((double) from.capacity() * decoder.maxCharsPerByte());
        if (room > characters.capacity()) {
            characters = CharBuffer.allocate(room);
        }
        characters.clear();
        boolean more = true;
        while (more) {
            more = decode();
        }
        characters.flip();
        return malformedAt == WELL ? characters : null;
    }

    /**
     * Reads all octets and writes their text as far as they are one.
     *
     * @param from     to read.
     * @param alphabet that has a charset.
     * @param out      to write to.
     * @return the position of the first octet that is no text, negative if there is none.
     * @throws IOException from {@code out}.
     */
    int append(DirectBuffer from, int alphabet, Appendable out) throws IOException {
        begin(from, alphabet);
        boolean more = true;
        while (more) {
            characters.clear();
            more = decode();
            out.append(characters.flip());
        }
        return malformedAt;
    }

    /** {@return the position of the first octet of what was read last that is no text, negative if there is none} */
    int malformedAt() {
        return malformedAt;
    }

    private void begin(DirectBuffer from, int alphabet) {
        if (decoders[alphabet] == null) {
            decoders[alphabet] = decoder(Alphabet.charset(alphabet));
        }
        decoder = decoders[alphabet].reset();
        source = from;
        taken = 0;
        malformedAt = WELL;
        octets.clear();
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Decodes the next piece behind what is in {@link #characters}; false if it was the last one or is no text. */
    private boolean decode() {
        int length = Math.min(octets.remaining(), source.capacity() - taken);
        source.getBytes(taken, octets, length);
        taken += length;
        octets.flip();
        boolean last = taken == source.capacity();
        CoderResult result = decoder.decode(octets, characters, last);
        if (result.isError()) {
            malformedAt = taken - octets.remaining();
            return false;
        }
        if (last && result.isUnderflow()) {
            decoder.flush(characters);
            return false;
        }
        octets.compact();
        return true;
    }
}
