package org.heliograph.codec.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.heliograph.codec.CText;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.NumberField;
import org.heliograph.codec.Tlv;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.U32;
import org.heliograph.codec.U64;
import org.heliograph.codec.protocol.JoinedPart;

/** What all printers share: the frame at hand, where the open messages start in it, and writing. */
abstract class NestingPrinter implements FramePrinter {
    private static final int CHUNK = 8_192;

    private final Appendable out;
    private final char[] chunk = new char[CHUNK];
    private final Map<Field, Boolean> patterns = new IdentityHashMap<>();
    private int[] bases = new int[8];
    private int[] ordinals = new int[8];
    /** The array that is open in each open message or element, null where none is. */
    private Field[] arrays = new Field[8];
    /** How many values of the open array were begun. */
    private int[] counts = new int[8];
    /** The TLVs of each open message as its dialect knows them, null where none were shown. */
    private TlvSet[] sets = new TlvSet[8];

    private int depth;
    private int openElements;
    private boolean secretSeen;
    private FrameInfo info;
    /** Of a message that was put together; empty for a frame. */
    private List<JoinedPart> parts = List.of();

    private DirectBuffer frame;
    private int frameOffset;
    private int frameLength;

    NestingPrinter(Appendable out) {
        this.out = out;
    }

    @Override
    public void frame(FrameInfo info, DirectBuffer buffer, int offset, int length) {
        if (offset < 0 || length < 0 || length > buffer.capacity() - offset) {
            throw new IndexOutOfBoundsException(
                    "offset=" + offset + " length=" + length + " is outside capacity=" + buffer.capacity());
        }
        this.info = info;
        parts = List.of();
        frame = buffer;
        frameOffset = offset;
        frameLength = length;
        depth = 0;
        openElements = 0;
        secretSeen = false;
    }

    @Override
    public void joined(FrameInfo info, List<JoinedPart> joinedParts, DirectBuffer octets) {
        frame(info, octets, 0, octets.capacity());
        parts = joinedParts;
    }

    /** {@return the parts of a message that was put together; empty for a frame} */
    final List<JoinedPart> parts() {
        return parts;
    }

    /** Opens a message, or an element with fields of its own. */
    final void push(int position) {
        if (frame == null) {
            throw new IllegalStateException("frame() has not been called");
        }
        if (depth == bases.length) {
            bases = Arrays.copyOf(bases, depth * 2);
            ordinals = Arrays.copyOf(ordinals, depth * 2);
            arrays = Arrays.copyOf(arrays, depth * 2);
            counts = Arrays.copyOf(counts, depth * 2);
            sets = Arrays.copyOf(sets, depth * 2);
        }
        bases[depth] = depth == 0 ? 0 : bases[depth - 1] + position;
        ordinals[depth] = -1;
        arrays[depth] = null;
        sets[depth] = null;
        depth++;
    }

    /** Closes a message or an element. */
    final void pop() {
        depth--;
    }

    /** Opens an element of the open array. */
    final void pushElement(int position) {
        push(position);
        openElements++;
    }

    /** Closes an element. */
    final void popElement() {
        pop();
        openElements--;
    }

    /** {@return how many messages and elements are open} */
    final int depth() {
        return depth;
    }

    /** {@return how far lines are indented: elements stand below their field, and their fields below them} */
    final int indent() {
        return depth + openElements;
    }

    /** {@return whether the innermost open fields are those of an element} */
    final boolean isInElement() {
        return openElements > 0;
    }

    /** Opens the array of a field. */
    final void openArray(Field field) {
        shown(field);
        arrays[depth - 1] = field;
        counts[depth - 1] = 0;
    }

    final void closeArray() {
        arrays[depth - 1] = null;
    }

    /** {@return the field whose values are shown one by one, null if none is open} */
    final Field array() {
        return depth == 0 ? null : arrays[depth - 1];
    }

    /** {@return the number of the next value of the open array, from 0} */
    final int nextOfArray() {
        return counts[depth - 1]++;
    }

    /** {@return the number of the value that was begun last} */
    final int lastOfArray() {
        return counts[depth - 1] - 1;
    }

    /** {@return where the innermost open message starts in the frame} */
    final int base() {
        return depth == 0 ? 0 : bases[depth - 1];
    }

    final FrameInfo info() {
        return info;
    }

    final int frameLength() {
        return frameLength;
    }

    /** {@return the octet at a position of the frame} */
    final byte frameOctet(int position) {
        return frame.getByte(frameOffset + position);
    }

    /** Writes octets of the frame as digits. */
    final void frameOctets(int position, int length, StringBuilder to) {
        Glyphs.octets(frame, frameOffset + position, length, to);
    }

    /** {@return whether a text is the digits of the octets that it was derived from, which may hold a credential} */
    final boolean isOctets(int position, int length, CharSequence text) {
        int start = base() + position;
        if (length <= 0 || text.length() != 2 * length || start < 0 || start > frameLength - length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            int octet = frameOctet(start + i);
            if (Character.digit(text.charAt(2 * i), 16) != (octet >> 4 & 0x0F)
                    || Character.digit(text.charAt(2 * i + 1), 16) != (octet & 0x0F)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a number is a pattern of bits rather than a quantity: one of its codes has the first bit set} */
    final boolean isPattern(Field field) {
        if (!(field instanceof U32)) {
            return false;
        }
        Boolean known = patterns.get(field);
        if (known == null) {
            known = field.values().rows().stream().anyMatch(row -> row.name() != null && row.low() > Integer.MAX_VALUE);
            patterns.put(field, known);
        }
        return known;
    }

    /** Writes a number as people read it. */
    final void plainNumber(Field field, long value, StringBuilder to) {
        if (field instanceof U64) {
            Glyphs.hex0x(value, 16, to);
        } else if (isPattern(field)) {
            Glyphs.hex0x(value, 8, to);
        } else {
            to.append(value);
        }
    }

    /** Remembers how far the fields of the open message were shown; returns the ordinal shown before. */
    final int shown(Field field) {
        if (depth == 0) {
            throw new IllegalStateException(field.name() + " is outside a message");
        }
        int before = ordinals[depth - 1];
        ordinals[depth - 1] = Math.max(before, field.info().ordinal());
        secretSeen |= field.info().secret();
        return before;
    }

    /** Remembers the TLVs of the open message for its faults, as {@link #shown(Field)}. */
    final void shownTlv(TlvSet set) {
        shown(set);
        sets[depth - 1] = set;
    }

    /** {@return whether the frame has shown a credential: what follows its fields may be the rest of it} */
    final boolean hasSeenSecret() {
        return secretSeen;
    }

    /** {@return whether a secret field of the open message has not been shown, so that its octets may be in the rest} */
    final boolean hasUnseenSecret(MessageType<?> type) {
        if (type == null || depth == 0) {
            return false;
        }
        for (int i = ordinals[depth - 1] + 1; i < type.fields().size(); i++) {
            if (isSecret(type.fields().get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSecret(Field field) {
        if (field.info().secret()) {
            return true;
        }
        List<MessageType<?>> types = field.types();
        for (int i = 0; i < types.size(); i++) {
            if (hasSecret(types.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSecret(MessageType<?> type) {
        for (int i = 0; i < type.fields().size(); i++) {
            if (isSecret(type.fields().get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Finds what a peer left behind the first NUL of a text.
     *
     * @param field    that holds the text.
     * @param position of the field in the open message.
     * @param length   of the field in octets.
     * @param value    the text without padding.
     * @return the number of octets from the first NUL on if one of them is not NUL, else 0.
     */
    final int garbage(Field field, int position, int length, CharSequence value) {
        int padding = length - value.length();
        int start = base() + position + value.length();
        if (padding <= 1
                || field instanceof CText
                || field instanceof CustomField
                || start < 0
                || start > frameLength - padding) {
            return 0;
        }
        if (frameOctet(start) != 0) {
            return 0;
        }
        for (int i = 1; i < padding; i++) {
            if (frameOctet(start + i) != 0) {
                return padding;
            }
        }
        return 0;
    }

    /** Writes the line above a frame or a nested message: its origin, what it is, its length and place. */
    final void headline(String protocol, String name, int length, StringBuilder to) {
        if (info.time() != null) {
            Glyphs.plain(info.time(), to);
            to.append("  ");
        }
        if (info.source() != null || info.destination() != null) {
            Glyphs.plain(info.source() == null ? "?" : info.source(), to);
            to.append(" → ");
            Glyphs.plain(info.destination() == null ? "?" : info.destination(), to);
            to.append("  ");
        }
        kind(protocol, name, to);
        to.append("  ").append(length).append(length == 1 ? " octet" : " octets");
        if (!parts.isEmpty()) {
            origins(to);
            return;
        }
        to.append(" at ").append(info.offset());
        if (info.isCaptured()) {
            to.append(", packet ").append(info.packet());
        }
    }

    /** Writes which frames carried the parts. */
    private void origins(StringBuilder to) {
        to.append(" in ").append(parts.size()).append(parts.size() == 1 ? " part" : " parts");
        to.append(info.isCaptured() ? ", packets" : ", at");
        for (int i = 0; i < parts.size(); i++) {
            to.append(i == 0 ? " " : ", ").append(parts.get(i).mark());
        }
    }

    static void kind(String protocol, String name, StringBuilder to) {
        Glyphs.plain(protocol, to);
        to.append("  ");
        Glyphs.plain(name, to);
    }

    /** Writes {@code !! CODE field at octet n …}; the octet is one of the frame. */
    final void faultLine(long fault, MessageType<?> type, StringBuilder to) {
        Field field = Fault.field(fault, type);
        to.append("!! ").append(Fault.codeName(fault)).append(' ');
        int start = to.length();
        try {
            Fault.describe(Fault.of(Fault.code(fault), Fault.NO_FIELD, base() + Fault.position(fault)), null, to);
        } catch (IOException e) {
            throw new AssertionError("a StringBuilder does not fail", e);
        }
        if (field != null) {
            to.replace(start, to.indexOf(" at octet ", start), field.name());
        }
        if (field instanceof TlvSet set) {
            tlvAt(set, fault, start + set.name().length(), to);
        }
        if (type != null && (Fault.code(fault) == Fault.LENGTH_MISMATCH || Fault.code(fault) == Fault.TRUNCATED)) {
            lengths(type.shape().lengthField(), to);
        }
    }

    /** Writes tag and name of the TLV at fault behind the field, and those of one that is missing at the end. */
    final void tlvAt(TlvSet set, long fault, int index, StringBuilder to) {
        int tag = tagAt(set, fault);
        if (tag >= 0) {
            boolean missing = Fault.code(fault) == Fault.MISSING_PART;
            StringBuilder tlv = new StringBuilder(missing ? ": " : " ");
            Glyphs.hex0x(tag, 2 * Short.BYTES, tlv);
            String name = nameAt(set, fault);
            if (name != null) {
                Glyphs.plain(name, tlv.append(' '));
            }
            to.insert(missing ? to.length() : index, tlv);
        }
    }

    /** {@return the name of the TLV that is at fault or missing, null if neither document nor dialect knows it} */
    final String nameAt(TlvSet set, long fault) {
        TlvSet shown = depth == 0 ? null : sets[depth - 1];
        return (shown == null ? set : shown).tags().name(tagAt(set, fault));
    }

    /** {@return the tag of the TLV that is at fault or missing, -1 where there is no room for a tag} */
    private int tagAt(TlvSet set, long fault) {
        int position = base() + Fault.position(fault);
        if (Fault.code(fault) == Fault.MISSING_PART) {
            Tlv tlv = set.lacking(frame, frameOffset + position, frameOffset + frameLength);
            return tlv == null ? -1 : tlv.tag();
        }
        return position > frameLength - Short.BYTES ? -1 : TlvSet.tag(frame, frameOffset + position);
    }

    /** Writes how far the length that the frame announces is from its octets. */
    private void lengths(NumberField field, StringBuilder to) {
        if (field == null || depth != 1 || field.delta() > frameLength - field.width()) {
            return;
        }
        long announced = field.read(frame, frameOffset + field.delta());
        if (announced != frameLength) {
            to.append(": ")
                    .append(announced)
                    .append(" announced, ")
                    .append(frameLength)
                    .append(" given, ");
            to.append(Math.abs(announced - frameLength)).append(announced < frameLength ? " too many" : " missing");
        }
    }

    /** Writes a text out and empties it. */
    final void flush(StringBuilder text) {
        try {
            if (out instanceof Writer writer) {
                for (int from = 0; from < text.length(); from += CHUNK) {
                    int to = Math.min(text.length(), from + CHUNK);
                    text.getChars(from, to, chunk, 0);
                    writer.write(chunk, 0, to - from);
                }
            } else {
                out.append(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.setLength(0);
    }
}
