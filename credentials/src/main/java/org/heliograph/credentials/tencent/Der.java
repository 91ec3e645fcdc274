package org.heliograph.credentials.tencent;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;

/** Elements of ASN.1 in DER, as far as keys and signatures need them. Reading never throws: what is not there is null. */
final class Der {
    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int OBJECT_IDENTIFIER = 0x06;
    static final int SEQUENCE = 0x30;
    static final int CONTEXT_0 = 0xa0;

    private static final int LONG_LENGTH = 0x80;

    private final byte[] octets;
    private final int end;
    private int at;

    private Der(byte[] octets, int start, int end) {
        this.octets = octets;
        this.at = start;
        this.end = end;
    }

    static Der of(byte[] octets) {
        return new Der(octets, 0, octets.length);
    }

    /** The contents of the next element if it has this tag; null, without a step, if not. */
    Der next(int tag) {
        if (end - at < 2 || (octets[at] & 0xff) != tag) {
            return null;
        }
        int start = at + 2;
        int length = octets[at + 1] & 0xff;
        if (length >= LONG_LENGTH) {
            int count = length - LONG_LENGTH;
            if (count < 1 || count > 2 || end - start < count) {
                return null;
            }
            length = 0;
            for (int i = 0; i < count; i++) {
                length = length << 8 | octets[start++] & 0xff;
            }
            if (length < LONG_LENGTH || count == 2 && length <= 0xff) {
                return null;
            }
        }
        if (length > end - start) {
            return null;
        }
        at = start + length;
        return new Der(octets, start, at);
    }

    boolean isAtEnd() {
        return at == end;
    }

    byte[] contents() {
        return Arrays.copyOfRange(octets, at, end);
    }

    /** The contents as a whole number greater than 0 in its shortest form, null if they are none. */
    BigInteger positive() {
        byte[] contents = contents();
        boolean shortest = contents.length == 1 || contents.length > 1 && !(contents[0] == 0 && contents[1] >= 0);
        if (!shortest || contents[0] < 0) {
            return null;
        }
        BigInteger value = new BigInteger(contents);
        return value.signum() > 0 ? value : null;
    }

    /** An element of these contents, at most 65535 octets. */
    static byte[] element(int tag, byte[]... contents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int length = 0;
        for (byte[] part : contents) {
            length += part.length;
        }
        out.write(tag);
        if (length > 0xff) {
            out.write(LONG_LENGTH + 2);
            out.write(length >> 8);
        } else if (length >= LONG_LENGTH) {
            out.write(LONG_LENGTH + 1);
        }
        out.write(length);
        for (byte[] part : contents) {
            out.write(part, 0, part.length);
        }
        return out.toByteArray();
    }
}
