package org.heliograph.sms;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * Texts of an alphabet that the JDK has a charset for, piece by piece through small buffers, always strict. A stretch
 * of a text whose charset has states ends in the first state, so that each part of a message can be read alone.
 */
final class CharsetCoder extends TextCoder {
    /** Octets that lead ISO-2022-JP, the one charset with states, back to the first one. */
    private static final int RESET = 3;

    private final CharsetEncoder encoder;
    private final CharsetDecoder decoder;
    private final ByteBuffer octets = ByteBuffer.allocate(PIECE);
    private final CharBuffer piece;
    private final boolean hasStates;
    /** What the encoder was told last to write for others; negative if nothing. */
    private int prepared = -1;

    private boolean isReplacing;

    private MutableDirectBuffer target;
    private int written;

    CharsetCoder(Charset charset) {
        super(2 * PIECE);
        piece = CharBuffer.wrap(characters);
        hasStates = charset.equals(Alphabet.charset(Alphabet.ISO_2022_JP));
        encoder = charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public CharsetCoder replacement(int character) {
        if (character >= 0 && character != prepared) {
            prepare(character);
        }
        boolean isOn = character >= 0 && isReplacing;
        encoder.onUnmappableCharacter(isOn ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT);
        return this;
    }

    private void prepare(int character) {
        prepared = character;
        isReplacing = encoder.reset().canEncode((char) character);
        if (isReplacing) {
            encoder.replaceWith(String.valueOf((char) character).getBytes(encoder.charset()));
        }
    }

    @Override
    int replacedOf(CharSequence text) {
        CodingErrorAction action = encoder.unmappableCharacterAction();
        encoder.onUnmappableCharacter(CodingErrorAction.REPORT).reset();
        int count = 0;
        for (int at = 0; at < text.length(); ) {
            int end = Math.min(at + PIECE, text.length());
            fetch(text, at, end);
            piece.clear().limit(end - at);
            CoderResult result = encoder.encode(piece, octets.clear(), end == text.length());
            at += piece.position();
            if (result.isError()) {
                count++;
                at += result.length();
            }
        }
        encoder.onUnmappableCharacter(action);
        return count;
    }

    @Override
    long encodeSome(CharSequence text, int from, int to, MutableDirectBuffer buffer, int index, int capacity) {
        target = buffer;
        long answer = encodeTo(text, from, to, index, capacity, capacity);
        if (written < 0) {
            answer = encodeTo(text, from, to, index, capacity, Math.max(0, capacity - RESET));
        }
        if (hasStates && answer >= 0 && end() < to) {
            // It may have changed its state for a character that did not fit.
            answer = encodeTo(text, from, end(), index, capacity, capacity);
        }
        target = null;
        return answer;
    }

    /**
     * Encodes characters into at most {@code room} octets, and what leads back to the first state into the whole
     * capacity; if this does not fit {@link #written} is negative.
     */
    private long encodeTo(CharSequence text, int from, int to, int index, int capacity, int room) {
        encoder.reset();
        written = 0;
        int at = from;
        boolean isLast;
        CoderResult result;
        do {
            int count = Math.min(to - at, PIECE);
            fetch(text, at, at + count);
            piece.clear().limit(count);
            isLast = at + count == to;
            octets.clear().limit(Math.min(PIECE, room - written));
            result = encoder.encode(piece, octets, isLast);
            at += piece.position();
            if (result.isError()) {
                return malformed(at);
            }
            put(index);
        } while (result.isOverflow() ? octets.limit() == PIECE : !isLast);
        finish(index, capacity, isLast && !result.isOverflow());
        end(at, written);
        return written;
    }

    /** Leads back to the first state. An encoder takes that only behind the end of a text, so it is given an end. */
    private void finish(int index, int capacity, boolean isAtEnd) {
        octets.clear().limit(Math.min(PIECE, capacity - written));
        if (!isAtEnd) {
            encoder.encode(piece.clear().limit(0), octets, true);
        }
        if (encoder.flush(octets).isOverflow()) {
            written = -1;
        } else {
            put(index);
        }
    }

    private void put(int index) {
        int length = octets.position();
        if (target != null) {
            target.putBytes(index + written, octets.array(), 0, length);
        }
        written += length;
    }

    @Override
    public long decode(DirectBuffer buffer, int offset, int length, Appendable out) throws IOException {
        decoder.reset();
        octets.clear();
        long count = 0;
        int taken = 0;
        boolean isLast;
        CoderResult result;
        do {
            int more = Math.min(octets.remaining(), length - taken);
            buffer.getBytes(offset + taken, octets, more);
            taken += more;
            isLast = taken == length;
            piece.clear();
            result = decoder.decode(octets.flip(), piece, isLast);
            boolean isDone = isLast && result.isUnderflow();
            if (isDone) {
                decoder.flush(piece);
            }
            hand(piece.position(), out);
            count += piece.position();
            if (result.isError()) {
                return malformed(taken - octets.remaining());
            }
            octets.compact();
        } while (!isLast || result.isOverflow());
        return count;
    }
}
