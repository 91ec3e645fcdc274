package org.heliograph.codec.print;

import java.util.Arrays;
import java.util.List;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.protocol.JoinedPart;

/**
 * Prints frames as an annotated hex dump: every octet of the frame exactly once and in order, beside it the field that
 * it belongs to. Where a payload was found to be a message, that message's fields take the place of the octets of the
 * field that carries it.
 *
 * <pre>{@code
 * 0018  48 45 4c 50 00 00 00 00 00 00                    Service_Id = "HELP"
 * }</pre>
 *
 * <p>The first column is the position in the frame, hexadecimal. Lines without octets are headings of nested messages,
 * empty fields, what was derived (marked with {@code =}), and faults (marked with {@code !!}, behind the octets that they
 * point to). Octets that no field owns are marked {@code (no field)}. Credentials show as {@code **} unless the printer is
 * told to show them.
 */
public final class HexPrinter extends NestingPrinter {
    /** Octets on a line. */
    private static final int FOLD = 16;

    private static final int NOBODY = -1;
    private static final int DIGITS = 3;

    private final boolean showSecrets;
    private final StringBuilder page = new StringBuilder(8192);
    private final Labels labels = new Labels();
    /** Lines without octets that stand before the octets at their position. */
    private final Marks before = new Marks();
    /** Lines without octets that stand behind the octets at their position. */
    private final Marks behind = new Marks();
    /** The label of each octet of the frame. */
    private int[] owners = new int[1024];

    private boolean first = true;
    private final TlvForm form = new TlvForm();

    private boolean maskGaps;
    /** Where lines without octets have the digits of octets: place in the labels, place in the frame, number. */
    private int[] digits = new int[8 * DIGITS];

    private int digitsEnd;

    /**
     * Makes a printer that masks credentials.
     *
     * @param out to print to.
     */
    public HexPrinter(Appendable out) {
        this(out, false);
    }

    /**
     * Makes a printer.
     *
     * @param out         to print to.
     * @param showSecrets whether credentials are printed.
     */
    public HexPrinter(Appendable out, boolean showSecrets) {
        super(out);
        this.showSecrets = showSecrets;
    }

    @Override
    public void frame(FrameInfo info, DirectBuffer buffer, int offset, int length) {
        super.frame(info, buffer, offset, length);
        if (owners.length < length) {
            owners = new int[Math.max(length, owners.length * 2)];
        }
        Arrays.fill(owners, 0, length, NOBODY);
        labels.clear();
        before.clear();
        behind.clear();
        maskGaps = false;
        digitsEnd = 0;
    }

    @Override
    public void beginMessage(String protocol, String name, int position, int length) {
        push(position);
        if (depth() == 1) {
            if (!first) {
                page.append('\n');
            }
            first = false;
            headline(protocol, name, length, page);
            page.append('\n');
            ownParts();
            return;
        }
        kind(protocol, name, labels.begin(depth() - 1, false).append("-- "));
        before.add(base(), labels.end());
        int carrier = base() < frameLength() ? owners[base()] : NOBODY;
        if (carrier != NOBODY) {
            int label = labels.copy(carrier);
            labels.rest(label);
            own(base(), length, label);
        }
    }

    /** The octets of a message that was put together belong to its parts, unless something nested has them. */
    private void ownParts() {
        List<JoinedPart> parts = parts();
        for (int i = 0; i < parts.size(); i++) {
            JoinedPart part = parts.get(i);
            labels.begin(1, false).append("part ").append(part.number());
            labels.text().append(info().isCaptured() ? ", packet " : ", at ").append(part.mark());
            place(part.offset(), part.length(), labels.end());
        }
    }

    @Override
    public void number(Field field, int position, long value) {
        StringBuilder out = label(field);
        if (!isMasked(field)) {
            out.append(" = ");
            plainNumber(field, value, out);
            String meaning = field.values().name(value);
            if (meaning != null) {
                Glyphs.plain(meaning, out.append("  "));
            }
        }
        place(position, widthOf(field), labels.end());
    }

    /** A number's octets: those of its type, or one for a number that may be missing. */
    private static int widthOf(Field field) {
        return field.maxLength() == Integer.MAX_VALUE ? field.minLength() : field.maxLength();
    }

    @Override
    public void text(Field field, int position, int length, CharSequence value) {
        StringBuilder out = label(field);
        if (!isMasked(field)) {
            Glyphs.quoted(value, out.append(" = "));
            String meaning = field.words().meaning(value);
            if (meaning != null) {
                Glyphs.plain(meaning, out.append("  "));
            }
        }
        place(position, length, labels.end());
    }

    @Override
    public void octets(Field field, int position, int length, DirectBuffer frame) {
        StringBuilder out = label(field);
        if (length == 0) {
            out.append(" (empty)");
        }
        place(position, length, labels.end());
    }

    @Override
    public void beginArray(Field field, int position, int length, int count) {
        openArray(field);
        if (count == 0) {
            Glyphs.plain(field.name(), labels.begin(depth(), false));
            labels.text().append(" (empty)");
            place(position, 0, labels.end());
        }
    }

    @Override
    public void endArray(Field field) {
        closeArray();
    }

    @Override
    public void beginElement(Field field, MessageType<?> type, int position, int length) {
        int number = nextOfArray();
        pushElement(position);
        StringBuilder out = labels.begin(depth() - 1, false);
        Glyphs.plain(field.name(), out.append("-- "));
        Glyphs.plain(type.name(), out.append('[').append(number).append("]  "));
        before.add(base(), labels.end());
    }

    @Override
    public void endElement(Field field) {
        popElement();
    }

    @Override
    public void absent(Field field, int position) {
        maskGaps |= field.info().secret();
        label(field).append(" (absent)");
        before.add(base() + position, labels.end());
    }

    @Override
    public void tlv(TlvSet set, int position, int tag, int length, DirectBuffer frame) {
        shownTlv(set);
        StringBuilder out = labels.begin(depth(), set.info().secret());
        Glyphs.hex0x(tag, 4, out.append("TLV "));
        String name = set.tags().name(tag);
        if (name != null) {
            Glyphs.plain(name, out.append(' '));
        }
        form.read(set, tag, frame, position + TlvSet.HEADER_LENGTH, length);
        if (isMasked(set)) {
            out.append(", ").append(length).append(length == 1 ? " octet" : " octets");
        } else if (form.isRaw()) {
            form.appendMeaning(out.append(", "));
        } else {
            form.appendValue(out.append(" = "));
            int end = out.length();
            form.appendMeaning(out.append("  "));
            out.setLength(out.length() == end + 2 ? end : out.length());
        }
        place(position, TlvSet.HEADER_LENGTH + length, labels.end());
    }

    @Override
    public void delimiter(Field field, int position, int length) {
        Glyphs.plain(field.name(), labels.begin(depth(), false).append("length of "));
        place(position, length, labels.end());
    }

    @Override
    public void derived(String name, int position, int length, CharSequence value) {
        Glyphs.plain(name, labels.begin(depth(), false).append("= "));
        StringBuilder out = labels.text().append(" ");
        if (!showSecrets && isOctets(position, length, value)) {
            addDigits(out.length() + 1, base() + position, length);
        }
        Glyphs.quoted(value, out);
        boolean isOfAllParts = depth() == 1 && !parts().isEmpty();
        behind.add(isOfAllParts ? frameLength() : base() + position, labels.end());
    }

    @Override
    public void derivedSecret(String name, int position, int length, CharSequence value) {
        if (showSecrets) {
            derived(name, position, length, value);
            return;
        }
        Glyphs.plain(name, labels.begin(depth(), true).append("= "));
        place(position, length, labels.end());
    }

    @Override
    public void fault(long fault, MessageType<?> type) {
        maskGaps |= hasUnseenSecret(type);
        faultLine(fault, type, labels.begin(depth(), false));
        behind.add(base() + Fault.position(fault), labels.end());
    }

    @Override
    public void rest(int position, int length, DirectBuffer frame) {
        labels.begin(depth(), hasSeenSecret()).append("(rest)");
        int label = labels.end();
        labels.rest(label);
        place(position, length, label);
    }

    @Override
    public void endMessage() {
        pop();
        if (depth() == 0) {
            before.sort();
            behind.sort();
            maskDigits();
            printOctets();
            before.printUpTo(Integer.MAX_VALUE, this);
            behind.printUpTo(Integer.MAX_VALUE, this);
            flush(page);
        }
    }

    private void addDigits(int place, int position, int length) {
        if (digitsEnd == digits.length) {
            digits = Arrays.copyOf(digits, digitsEnd * 2);
        }
        digits[digitsEnd] = place;
        digits[digitsEnd + 1] = position;
        digits[digitsEnd + 2] = length;
        digitsEnd += DIGITS;
    }

    /** A message in a payload may have found a credential in octets whose digits stand on a line as well. */
    private void maskDigits() {
        for (int i = 0; i < digitsEnd; i += DIGITS) {
            for (int octet = 0; octet < digits[i + 2]; octet++) {
                if (isMasked(owners[digits[i + 1] + octet])) {
                    labels.text().setCharAt(digits[i] + 2 * octet, '*');
                    labels.text().setCharAt(digits[i] + 2 * octet + 1, '*');
                }
            }
        }
    }

    private void printOctets() {
        int length = frameLength();
        for (int start = 0; start < length; ) {
            before.printUpTo(start, this);
            int end = start + 1;
            while (end < length && owners[end] == owners[start]) {
                end++;
            }
            printRun(start, end, owners[start]);
            behind.printUpTo(end - 1, this);
            start = end;
        }
    }

    private void printRun(int start, int end, int label) {
        boolean masked = !showSecrets && isMasked(label);
        for (int from = start; from < end; from += FOLD) {
            int to = Math.min(end, from + FOLD);
            Glyphs.hex(from, frameLength() > 0x10000 ? 8 : 4, page);
            page.append(' ');
            for (int i = from; i < to; i++) {
                page.append(' ');
                if (masked) {
                    page.append("**");
                } else {
                    Glyphs.octet(frameOctet(i), page);
                }
            }
            if (from == start) {
                blanks(3 * (FOLD - (to - from)) + 2);
                if (label == NOBODY) {
                    page.append("(no field)");
                } else {
                    labels.print(label, page);
                }
            }
            page.append('\n');
        }
    }

    /** Octets that no field owns may be those of a credential that could not be read. */
    private boolean isMasked(int label) {
        return label == NOBODY ? maskGaps : labels.isSecret(label) || maskGaps && labels.isRest(label);
    }

    /** Prints a line without octets. */
    private void printMark(int label) {
        blanks((frameLength() > 0x10000 ? 8 : 4) + 3 * FOLD + 3);
        labels.print(label, page);
        page.append('\n');
    }

    private void blanks(int number) {
        for (int i = 0; i < number; i++) {
            page.append(' ');
        }
    }

    private StringBuilder label(Field field) {
        shown(field);
        StringBuilder out = labels.begin(depth(), field.info().secret());
        Glyphs.plain(field.name(), out);
        if (field == array()) {
            out.append('[').append(nextOfArray()).append(']');
        }
        return out;
    }

    private boolean isMasked(Field field) {
        return field.info().secret() && !showSecrets;
    }

    /** Gives octets of the open message to a label, or lines it up where there are none. */
    private void place(int position, int length, int label) {
        if (length == 0 || !own(base() + position, length, label)) {
            before.add(base() + position, label);
        }
    }

    /** Gives octets to a label as far as the frame has them; false if it has none. */
    private boolean own(int start, int length, int label) {
        int from = Math.max(start, 0);
        int to = (int) Math.min((long) start + length, frameLength());
        if (from >= to) {
            return false;
        }
        Arrays.fill(owners, from, to, label);
        return true;
    }

    /** Lines by position; those of a position in the order in which they came. */
    private static final class Marks {
        private long[] marks = new long[16];
        private int count;
        private int printed;

        private void clear() {
            count = 0;
            printed = 0;
        }

        private void add(int position, int label) {
            if (count == marks.length) {
                marks = Arrays.copyOf(marks, count * 2);
            }
            marks[count++] = (long) position << 32 | label;
        }

        private void sort() {
            Arrays.sort(marks, 0, count);
        }

        private void printUpTo(int position, HexPrinter printer) {
            while (printed < count && marks[printed] >> 32 <= position) {
                printer.printMark((int) marks[printed++]);
            }
        }
    }
}
