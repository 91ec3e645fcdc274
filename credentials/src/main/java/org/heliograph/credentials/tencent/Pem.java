package org.heliograph.credentials.tencent;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.Problem;

/** The blocks of a PEM text, with any line ends, and anything before, between and behind them. */
final class Pem implements AutoCloseable {
    private static final byte[] BEGIN = ascii("-----BEGIN ");
    private static final byte[] DASHES = ascii("-----");

    /** A block: its label and octets. */
    record Block(String label, byte[] octets) {
        /** The label alone: the octets may be a key. */
        @Override
        public String toString() {
            return label;
        }
    }

    private final List<Block> blocks = new ArrayList<>();

    private Pem() {}

    /** Whether a text has a block. */
    static boolean isPem(byte[] text) {
        return indexOf(text, BEGIN, 0) >= 0;
    }

    /** Reads all blocks; the octets of the text are left to the caller. */
    static Pem read(byte[] text) {
        Pem pem = new Pem();
        int at = indexOf(text, BEGIN, 0);
        while (at >= 0) {
            int start = at + BEGIN.length;
            int dashes = indexOf(text, DASHES, start);
            String label = dashes < 0 ? "" : new String(text, start, dashes - start, StandardCharsets.ISO_8859_1);
            int end = dashes < 0 ? -1 : indexOf(text, ascii("-----END " + label + "-----"), dashes + DASHES.length);
            if (end < 0) {
                pem.close();
                throw new CredentialException("key", Problem.KEY, "a block of the PEM text has no end");
            }
            pem.add(label, text, dashes + DASHES.length, end);
            at = indexOf(text, BEGIN, end);
        }
        return pem;
    }

    private void add(String label, byte[] text, int start, int end) {
        byte[] body = new byte[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            if (text[i] > ' ') {
                body[length++] = text[i];
            }
        }
        byte[] base64 = Arrays.copyOf(body, length);
        try {
            blocks.add(new Block(label, Base64.getDecoder().decode(base64)));
        } catch (IllegalArgumentException e) {
            // Blocks of other kinds are passed over; a key in this state is one that is encrypted the old way.
            blocks.add(new Block(label, new byte[0]));
        } finally {
            Arrays.fill(body, (byte) 0);
            Arrays.fill(base64, (byte) 0);
        }
    }

    /** The octets of the first block with a label, null if there is none. */
    byte[] find(String label) {
        return find(label, octets -> true);
    }

    /** The octets of the first block with a label that are of the kind that is looked for, null if there is none. */
    byte[] find(String label, Predicate<byte[]> kind) {
        for (Block block : blocks) {
            if (block.label().equals(label) && kind.test(block.octets())) {
                return block.octets();
            }
        }
        return null;
    }

    /** Wipes what was read. */
    @Override
    public void close() {
        blocks.forEach(block -> Arrays.fill(block.octets(), (byte) 0));
    }

    private static int indexOf(byte[] text, byte[] wanted, int from) {
        for (int i = from; i <= text.length - wanted.length; i++) {
            if (Arrays.equals(text, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
