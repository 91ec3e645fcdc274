package org.heliograph.credentials.tencent;

import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The outer form of a token (§1): JSON, as a zlib stream, in base64 with {@code *-_} for {@code +/=}.
 *
 * <p>A token has one spelling in base64, so anything but that is refused. A deflate stream has more than one for the same
 * text: bits that no inflater looks at, and repetitions that may refer to one place or another. What is issued here is
 * therefore stored unless it is wanted shorter, and bits of padding are refused unless they are 0: then no octet of such
 * a token can be changed without notice.
 */
final class Armour {
    private static final char[] STANDARD = {'+', '/', '='};
    private static final char[] MODIFIED = {'*', '-', '_'};
    /** Octets of a zlib stream before and behind the deflate stream. */
    private static final int HEADER_LENGTH = 2;

    private static final int TRAILER_LENGTH = 4;
    /** The bits of a deflate block's first octet that tell its type. */
    private static final int TYPE_BITS = 0b110;
    /** The greatest first octet of a stored block: its final bit; the five bits above the type are padding. */
    private static final int STORED_HEADER = 0b001;

    private Armour() {}

    /** The token of a JSON text. */
    static String encode(byte[] json, boolean compressed) {
        Deflater deflater = new Deflater(compressed ? Deflater.DEFAULT_COMPRESSION : Deflater.NO_COMPRESSION);
        try {
            deflater.setInput(json);
            deflater.finish();
            // Greater than any stream, so that a stored one is a single block.
            byte[] out = new byte[json.length + 64 + json.length / 1000];
            int length = deflater.deflate(out);
            return base64(Arrays.copyOf(out, length));
        } finally {
            deflater.end();
        }
    }

    static String base64(byte[] octets) {
        String text = Base64.getEncoder().encodeToString(octets);
        for (int i = 0; i < STANDARD.length; i++) {
            text = text.replace(STANDARD[i], MODIFIED[i]);
        }
        return text;
    }

    static byte[] fromBase64(String text) throws RefusedException {
        String standard = text;
        for (int i = 0; i < STANDARD.length; i++) {
            if (text.indexOf(STANDARD[i]) >= 0) {
                throw new RefusedException(UserSigReason.ENCODING, "the token holds '" + STANDARD[i] + "'");
            }
            standard = standard.replace(MODIFIED[i], STANDARD[i]);
        }
        byte[] octets = canonical(standard);
        if (octets == null) {
            throw new RefusedException(UserSigReason.ENCODING, "the token is not in the modified base64");
        }
        return octets;
    }

    /** The octets of a text in standard base64, null unless it is their one spelling. */
    static byte[] canonical(String text) {
        try {
            byte[] octets = Base64.getDecoder().decode(text);
            return Base64.getEncoder().encodeToString(octets).equals(text) ? octets : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * The JSON text of a token.
     *
     * @param most octets that it may have.
     */
    static byte[] inflate(byte[] stream, int most) throws RefusedException {
        byte[] out = tryInflate(stream, most);
        if (out == null) {
            throw new RefusedException(UserSigReason.COMPRESSION, "the token holds no sound zlib stream");
        }
        if (out.length > most) {
            throw new RefusedException(UserSigReason.TOO_LARGE, "the token inflates to more than " + most + " octets");
        }
        if (isPadded(stream, out, most)) {
            throw new RefusedException(UserSigReason.COMPRESSION, "the zlib stream has padding that is not 0");
        }
        return out;
    }

    /** What a stream holds, with an octet more than allowed if it is too much; null if the stream is not sound. */
    private static byte[] tryInflate(byte[] stream, int most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(stream);
            byte[] out = new byte[most + 1];
            int length = 0;
            int step;
            do {
                step = inflater.inflate(out, length, out.length - length);
                length += step;
            } while (step > 0 && length < out.length);
            boolean sound = inflater.finished() && inflater.getRemaining() == 0;
            return sound || length > most ? Arrays.copyOf(out, length) : null;
        } catch (DataFormatException e) {
            return null;
        } finally {
            inflater.end();
        }
    }

    /**
     * Whether a bit that inflating passes over is set: in the header of a stored block at the start, or behind the last
     * code. The last one is found by clearing the highest bit of its octet, which a sound stream does not survive if
     * the bit belongs to the code.
     */
    private static boolean isPadded(byte[] stream, byte[] inflated, int most) {
        int first = stream[HEADER_LENGTH] & 0xff;
        if ((first & TYPE_BITS) == 0 && first > STORED_HEADER) {
            return true;
        }
        int last = stream.length - TRAILER_LENGTH - 1;
        byte[] cleared = stream.clone();
        cleared[last] &= (byte) ~Integer.highestOneBit(cleared[last] & 0xff);
        return cleared[last] != stream[last] && Arrays.equals(tryInflate(cleared, most), inflated);
    }
}
