package org.heliograph.codec;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.util.stream.Collectors;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * Values of TLVs as people write them, and back: numbers as numbers, texts as texts with an octet a character, all else
 * as hexadecimal text. With the length of the value both ways give the same octets.
 */
final class TlvValues {
    private TlvValues() {}

    /** {@return the octets of a value; {@code length} is null where the form alone tells it} */
    static DirectBuffer octets(TlvSet set, Tlv tlv, Object value, Object length) {
        if (tlv instanceof NumberTlv number && value instanceof Number) {
            return number(set, number, value, length);
        } else if (tlv instanceof TextTlv text) {
            return text(set, text, Assembler.text(set, value), length);
        }
        return Assembler.octets(set, value);
    }

    private static DirectBuffer number(TlvSet set, NumberTlv tlv, Object value, Object length) {
        long width = length == null ? tlv.least() : Assembler.number(set, Integer.BYTES, length);
        if (width != Byte.BYTES && width != Short.BYTES && width != Integer.BYTES) {
            throw Assembler.mismatch(set, "a length of 1, 2 or 4 for the number of " + tlv.name(), length);
        }
        long number = Assembler.number(set, -1L >>> Long.SIZE - (int) width * Byte.SIZE, value);
        byte[] octets = new byte[(int) width];
        for (int i = octets.length; i-- > 0; number >>>= Byte.SIZE) {
            octets[i] = (byte) number;
        }
        return AgronaAccess.wrap(octets);
    }

    private static DirectBuffer text(TlvSet set, TextTlv tlv, CharSequence value, Object length) {
        long most = value.length() + 1L;
        long octets =
                length == null ? value.length() + (tlv.terminated() ? 1 : 0) : Assembler.number(set, most, length);
        if (octets < value.length()) {
            throw Assembler.mismatch(set, "a text of " + tlv.name() + " no longer than length=" + length, value);
        }
        byte[] latin = new byte[(int) octets];
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) > 0xFF) {
                throw Assembler.mismatch(set, "characters up to U+00FF", value);
            }
            latin[i] = (byte) value.charAt(i);
        }
        return AgronaAccess.wrap(latin);
    }

    /** Refuses the TLV that was written last, in strict mode of writing, if the document does not allow its value. */
    static void requireAllowed(Message<?> message, TlvSet set, Tlv tlv, int length, Object value) {
        int code = tlv.check(message, message.end(set) - length, length);
        if (code != 0) {
            throw Assembler.mismatch(set, wanted(tlv, length, code), value);
        }
    }

    private static String wanted(Tlv tlv, int length, int code) {
        return tlv.name()
                + switch (code) {
                    case Fault.WRONG_LENGTH -> " in a length of " + lengths(tlv) + ", not " + length;
                    case Fault.UNTERMINATED_TEXT -> " with a NUL at its end";
                    case Fault.TEXT_NOT_ASCII -> " in ASCII";
                    default -> " with a value that the document has" + Assembler.ranges(tlv.values(), " (", ")");
                };
    }

    private static String lengths(Tlv tlv) {
        if (tlv instanceof OctetsTlv octets && !octets.shapes().isEmpty()) {
            return octets.shapes().stream()
                    .map(shape -> range(shape.least(), shape.most()))
                    .distinct()
                    .collect(Collectors.joining(" or "));
        }
        return range(tlv.least(), tlv.most());
    }

    private static String range(int least, int most) {
        return least == most ? Integer.toString(least) : least + " to " + most;
    }

    /** Writes a number that is known to fit as wide as the document says. */
    static void write(MutableDirectBuffer target, int position, NumberTlv tlv, long value) {
        switch (tlv.least()) {
            case Byte.BYTES -> target.putByte(position, (byte) value);
            case Short.BYTES -> target.putShort(position, (short) value, BIG_ENDIAN);
            default -> target.putInt(position, (int) value, BIG_ENDIAN);
        }
    }
}
