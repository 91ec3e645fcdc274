package org.heliograph.codec.print;

import org.agrona.DirectBuffer;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.TextTlv;
import org.heliograph.codec.Tlv;
import org.heliograph.codec.TlvSet;

/**
 * The value of a TLV in the form that the document gives it: a number of one, two or four octets, a text without the NUL
 * at its end, an octet a character; anything else is raw octets. Moves from TLV to TLV.
 */
final class TlvForm implements CharSequence {
    private Tlv tlv;
    private DirectBuffer frame;
    private int position;
    private int octets;
    private int length;
    private long number;

    /** Moves to a value. */
    void read(TlvSet set, int tag, DirectBuffer source, int at, int count) {
        tlv = set.tags().find(tag);
        frame = source;
        position = at;
        octets = count;
        number = tlv instanceof NumberTlv ? NumberTlv.read(source, at, count) : NumberTlv.NO_NUMBER;
        length = isText() ? TextTlv.textLength(source, at, count) : 0;
    }

    /** {@return whether the value is a number; {@link #number()} tells which} */
    boolean isNumber() {
        return number != NumberTlv.NO_NUMBER;
    }

    /** {@return whether the value is a text; this is it} */
    boolean isText() {
        return tlv instanceof TextTlv;
    }

    /** {@return whether the value is raw octets} */
    boolean isRaw() {
        return !isNumber() && !isText();
    }

    long number() {
        return number;
    }

    /** Writes a number or a quoted text. */
    void appendValue(StringBuilder out) {
        if (isNumber()) {
            out.append(number);
        } else {
            Glyphs.quoted(this, out);
        }
    }

    /** Writes what the value means, or how it differs from the document; nothing if there is no more to say. */
    void appendMeaning(StringBuilder out) {
        int start = out.length();
        if (isNumber()) {
            appendName(out);
        } else if (isText() && ((TextTlv) tlv).terminated() == (length == octets)) {
            out.append(length == octets ? "without NUL" : "with NUL");
        }
        boolean unusual = tlv != null && (octets < tlv.least() || octets > tlv.most());
        if (isRaw() || unusual) {
            out.append(out.length() > start ? ", " : "").append(octets).append(octets == 1 ? " octet" : " octets");
        }
        if (unusual) {
            out.append(", not ").append(FieldTable.range(tlv.least(), tlv.most()));
        }
    }

    private void appendName(StringBuilder out) {
        String name = tlv.values().name(number);
        if (name != null) {
            Glyphs.plain(name, out);
        } else if (!tlv.values().contains(number)) {
            out.append("not in the document");
        }
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return (char) (frame.getByte(position + index) & 0xFF);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().subSequence(start, end);
    }

    @Override
    public String toString() {
        return new StringBuilder(length).append(this, 0, length).toString();
    }
}
