package org.heliograph.codec.print;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Field;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.Values;
import org.heliograph.codec.Words;

/**
 * Prints frames for people: a headline a frame, a line a field with the name or meaning of its value, and the messages
 * that payloads were found to be below and further in.
 *
 * <p>Nothing is left out: octets are folded over lines of {@value #FOLD}. Texts stand between quotes, with every
 * character escaped that a terminal would act on. Positions of faults count from the start of the frame. Credentials are
 * masked unless the printer is told to show them.
 */
public final class TreePrinter extends NestingPrinter {
    /** Octets on a line. */
    private static final int FOLD = 32;

    private final boolean showSecrets;
    private final Rows rows;
    private final StringBuilder page = new StringBuilder(4096);

    private final TlvForm form = new TlvForm();

    private boolean first = true;
    private int restPosition;
    private int restLength;
    private DirectBuffer restFrame;
    private boolean maskRest;

    /**
     * Makes a printer that masks credentials and uses no colour.
     *
     * @param out to print to.
     */
    public TreePrinter(Appendable out) {
        this(out, false, false);
    }

    /**
     * Makes a printer.
     *
     * @param out         to print to.
     * @param showSecrets whether credentials are printed.
     * @param colour      whether ANSI escapes set off names, meanings and faults.
     */
    public TreePrinter(Appendable out, boolean showSecrets, boolean colour) {
        super(out);
        this.showSecrets = showSecrets;
        rows = new Rows(colour);
    }

    @Override
    public void beginMessage(String protocol, String name, int position, int length) {
        flushRows();
        push(position);
        if (depth() == 1) {
            maskRest = false;
            rows.forget();
            if (!first) {
                page.append('\n');
            }
            first = false;
            rows.style(Rows.BOLD, page);
            headline(protocol, name, length, page);
        } else {
            rows.indent(indent() - 1, page);
            rows.style(Rows.BOLD, page.append("└ "));
            kind(protocol, name, page);
            page.append("  ").append(length).append(length == 1 ? " octet" : " octets");
            page.append(" at octet ").append(base());
        }
        rows.style(Rows.PLAIN, page);
        page.append('\n');
    }

    @Override
    public void number(Field field, int position, long value) {
        StringBuilder out = name(field);
        if (isMasked(field)) {
            mask(position, field.minLength(), out);
        } else {
            plainNumber(field, value, out);
        }
        rows.endValue();
        Values values = field.values();
        String meaning = values.name(value);
        if (isMasked(field)) {
            rows.endRow();
            return;
        }
        if (meaning != null) {
            out.append(meaning);
        } else if (!values.contains(value)) {
            out.append("not in the document");
        }
        rows.endRow();
    }

    @Override
    public void text(Field field, int position, int length, CharSequence value) {
        StringBuilder out = name(field);
        if (isMasked(field)) {
            mask(position, length, out);
            rows.endValue();
            rows.endRow();
            return;
        }
        Glyphs.quoted(value, out);
        rows.endValue();
        int valueEnd = out.length();
        Words words = field.words();
        String meaning = words.meaning(value);
        if (meaning != null) {
            out.append(meaning);
        } else if (!words.contains(value)) {
            out.append("not in the document");
        }
        int garbage = garbage(field, position, length, value);
        if (garbage > 0) {
            out.append(out.length() > valueEnd ? "; behind its NUL " : "behind its NUL ");
            frameOctets(base() + position + value.length(), garbage, out);
        }
        rows.endRow();
    }

    @Override
    public void octets(Field field, int position, int length, DirectBuffer frame) {
        StringBuilder out = name(field);
        if (isMasked(field)) {
            mask(position, length, out);
        } else {
            fold(frame, position, length, out);
        }
        rows.endValue();
        rows.endRow();
    }

    @Override
    public void beginArray(Field field, int position, int length, int count) {
        StringBuilder out = name(field);
        rows.endValue();
        out.append(count).append(field.types().isEmpty() ? " value" : " element");
        out.append(count == 1 ? "" : "s");
        rows.endRow();
        openArray(field);
    }

    @Override
    public void endArray(Field field) {
        closeArray();
    }

    @Override
    public void beginElement(Field field, MessageType<?> type, int position, int length) {
        flushRows();
        int number = nextOfArray();
        pushElement(position);
        rows.indent(indent() - 1, page);
        rows.style(Rows.CYAN, page);
        page.append('[').append(number).append(']');
        rows.style(Rows.PLAIN, page);
        Glyphs.plain(type.name(), page.append("  "));
        page.append("  ")
                .append(length)
                .append(length == 1 ? " octet" : " octets")
                .append('\n');
    }

    @Override
    public void endElement(Field field) {
        flushRows();
        popElement();
    }

    @Override
    public void absent(Field field, int position) {
        StringBuilder out = name(field);
        rows.endValue();
        out.append("absent");
        rows.endRow();
    }

    @Override
    public void tlv(TlvSet set, int position, int tag, int length, DirectBuffer frame) {
        shownTlv(set);
        StringBuilder out = rows.begin();
        Glyphs.hex0x(tag, 4, out.append("TLV "));
        String name = set.tags().name(tag);
        if (name != null) {
            Glyphs.plain(name, out.append(' '));
        }
        rows.endName();
        int value = position + TlvSet.HEADER_LENGTH;
        form.read(set, tag, frame, value, length);
        if (isMasked(set)) {
            mask(value, length, out);
        } else if (form.isRaw()) {
            fold(frame, value, length, out);
        } else {
            form.appendValue(out);
        }
        rows.endValue();
        if (!isMasked(set)) {
            form.appendMeaning(out);
        }
        rows.endRow();
    }

    @Override
    public void derived(String name, int position, int length, CharSequence value) {
        StringBuilder out = rows.begin();
        Glyphs.plain(name, out.append("= "));
        rows.endName();
        if (isOctets(position, length, value)) {
            rows.quotedOctetsFrom(base() + position);
        }
        Glyphs.quoted(value, out);
        rows.endValue();
        rows.endRow();
    }

    @Override
    public void derivedSecret(String name, int position, int length, CharSequence value) {
        if (showSecrets) {
            derived(name, position, length, value);
            return;
        }
        // The octets stand on rows of this message as well, and those that are printed can be masked.
        rows.flush(indent(), page);
        StringBuilder out = rows.begin();
        Glyphs.plain(name, out.append("= "));
        rows.endName();
        mask(position, length, out);
        rows.endValue();
        rows.endRow();
    }

    @Override
    public void fault(long fault, MessageType<?> type) {
        rows.flush(indent(), page);
        maskRest |= hasUnseenSecret(type);
        rows.indent(indent(), page);
        rows.style(Rows.RED, page);
        faultLine(fault, type, page);
        rows.style(Rows.PLAIN, page);
        page.append('\n');
    }

    /** Printed at the end of the message: faults, which tell whether there is a secret in it, may yet come. */
    @Override
    public void rest(int position, int length, DirectBuffer frame) {
        flushRest();
        restPosition = position;
        restLength = length;
        restFrame = frame;
    }

    @Override
    public void endMessage() {
        flushRows();
        pop();
        if (depth() == 0) {
            flush(page);
        }
    }

    private void flushRest() {
        if (restFrame == null) {
            return;
        }
        StringBuilder out = rows.begin().append("(rest)");
        rows.endName();
        if ((maskRest || hasSeenSecret()) && !showSecrets) {
            mask(restPosition, restLength, out);
        } else {
            fold(restFrame, restPosition, restLength, out);
        }
        rows.endValue();
        rows.endRow();
        restFrame = null;
    }

    private void flushRows() {
        flushRest();
        rows.flush(indent(), page);
    }

    private StringBuilder name(Field field) {
        shown(field);
        StringBuilder out = rows.begin();
        if (array() != null) {
            out.append("  [").append(nextOfArray()).append(']');
        } else {
            Glyphs.plain(field.name(), out);
        }
        rows.endName();
        return out;
    }

    private boolean isMasked(Field field) {
        return field.info().secret() && !showSecrets;
    }

    /** Masks octets here and in the field around the message that carries them. */
    private void mask(int position, int length, StringBuilder out) {
        rows.mask(base() + position, length, page);
        out.append("******** (").append(length).append(" octets; --show-secrets shows them)");
    }

    private void fold(DirectBuffer frame, int position, int length, StringBuilder out) {
        if (length == 0) {
            out.append("(empty)");
        } else {
            rows.octetsFrom(base() + position);
        }
        for (int i = 0; i < length; i += FOLD) {
            if (i > 0) {
                out.append('\n');
            }
            Glyphs.octets(frame, position + i, Math.min(FOLD, length - i), out);
        }
    }
}
