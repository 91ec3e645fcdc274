package org.heliograph.wap.wsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Memory;
import org.heliograph.codec.NulSearch;

/**
 * A Content-type in place (§5), in each form that it has on the wire:
 *
 * <pre>{@code
 * BE                               application/vnd.wap.mms-message
 * "application/x" 00               application/x
 * 03 AE 81 EA                      application/vnd.wap.sic; charset=utf-8
 *
 * long length = type.wrap(buffer, position, limit);      // or a fault
 * if (type.is(ContentTypes.MMS_MESSAGE)) …               // by number or by name
 * if (type.parameters().find(ParameterName.CHARSET)) …
 * }</pre>
 *
 * <p>A window: it borrows the buffer until the next {@code wrap}, belongs to one thread and allocates nothing.
 */
public final class ContentType {
    private static final String CHARSET = "charset=";
    /** A name that has not been asked for is not looked up. */
    private static final int NOT_LOOKED_UP = -2;
    /** Octets of a type that is not read in straight code. */
    private static final int NONE = 0;
    /** The bits of an octet that are the number of a type. */
    private static final int NUMBER = 0x7F;

    private final WspReader reader = new WspReader();
    private final WspText text = new WspText();
    private final WspText media = new WspText();
    private final WspText inner = new WspText();
    private final Parameters parameters;
    private DirectBuffer buffer;
    private int position;
    private int length;
    private boolean general;
    private long code;
    private int wellKnown;
    private int textStart;
    private int textLength;
    private int parametersStart;
    private int parametersEnd;

    /** Makes a window on nothing with the limits of the reference. */
    public ContentType() {
        this(WspLimits.DEFAULT);
    }

    /**
     * Makes a window on nothing.
     *
     * @param limits that bound the number of parameters.
     */
    public ContentType(WspLimits limits) {
        parameters = new Parameters(limits);
        clear();
    }

    /** Shows nothing. */
    void clear() {
        code = -1;
        wellKnown = -1;
        length = 0;
        general = false;
        if (buffer == null) {
            buffer = text.octets();
        }
        show(0, 0, 0, 0);
    }

    /** Whether it shows what stands between two positions, if that has not changed. */
    boolean isOn(DirectBuffer source, int start, int end) {
        return buffer == source && position == start && length == end - start && length > 0;
    }

    private void show(int start, int octets, int from, int end) {
        textStart = start;
        textLength = octets;
        parametersStart = from;
        parametersEnd = end;
    }

    /**
     * Moves the window. The parameters are looked at when they are read, or by {@link #check()}.
     *
     * @param source that holds the content type.
     * @param start  of its first octet.
     * @param limit  exclusive end of what may be read.
     * @return its length in octets, or a fault with its position in the buffer.
     */
    public long wrap(DirectBuffer source, int start, int limit) {
        WspReader.requireInside(source, start, limit);
        if (buffer != source) {
            buffer = source;
        }
        position = start;
        int octets = Memory.isRaw() ? wrapStraight(source.byteArray(), source.addressOffset(), start, limit) : NONE;
        if (octets != NONE) {
            length = octets;
            return octets;
        }
        return wrapAny(start, limit);
    }

    private long wrapAny(int start, int limit) {
        int first = reader.wrap(buffer, start, limit).peek();
        general = first >= 0 && first <= WspReader.LENGTH_QUOTE;
        long read = general ? general() : media(first >= WspReader.SHORT_FLAG);
        if (read < 0) {
            clear();
            return read;
        }
        length = reader.position() - start;
        return length;
    }

    /** The forms that nearly all types have: a number of one octet, or one or a text behind a length of one octet. */
    private int wrapStraight(byte[] base, long address, int start, int limit) {
        int first = start < limit ? Memory.octet(base, address + start) : 0;
        if (first < 0) {
            general = false;
            showNumber(first, start, start, start);
            return 1;
        }
        int end = start + 1 + first;
        if (first == 0 || first >= WspReader.LENGTH_QUOTE || end > limit) {
            return NONE;
        }
        int media = Memory.octet(base, address + start + 1);
        if (media < 0) {
            showNumber(media, start + 1, start + 2, end);
        } else {
            int nul = media < ' ' || media == WspReader.QUOTE
                    ? NulSearch.NONE
                    : NulSearch.find(base, address, start + 1, end);
            if (nul == NulSearch.NONE) {
                return NONE;
            }
            code = -1;
            wellKnown = NOT_LOOKED_UP;
            show(start + 1, nul - start - 1, nul + 1, end);
        }
        general = true;
        return end - start;
    }

    private void showNumber(int octet, int at, int from, int end) {
        code = octet & NUMBER;
        wellKnown = octet & NUMBER;
        show(at, 0, from, end);
    }

    private long general() {
        long all = reader.valueLength();
        if (all <= 0) {
            return all < 0 ? all : Fault.of(Fault.WRONG_LENGTH, Fault.NO_FIELD, position);
        }
        int outer = reader.narrow((int) all);
        long read = media(reader.isAtInteger());
        if (read >= 0) {
            parametersStart = reader.position();
            parametersEnd = reader.limit();
            reader.leave(outer);
        }
        return read;
    }

    private long media(boolean number) {
        int from = reader.position();
        long read = number ? reader.integerValue() : reader.textString();
        if (read == 0 && !number) {
            return Fault.of(Fault.WRONG_FORM, Fault.NO_FIELD, from);
        }
        if (number) {
            code = read;
            wellKnown = (int) Math.min(read, Integer.MAX_VALUE);
            show(from, 0, from, from);
        } else {
            code = -1;
            wellKnown = NOT_LOOKED_UP;
            show(reader.octetsStart(), reader.octetsLength(), from, from);
        }
        return read;
    }

    /** The length of the text before parameters that senders put into it as in MIME, which the grammar does not have. */
    private int mediaLength() {
        int end = textStart;
        while (end < textStart + textLength && buffer.getByte(end) != ';') {
            end++;
        }
        while (end > textStart && buffer.getByte(end - 1) == ' ') {
            end--;
        }
        return end - textStart;
    }

    /** {@return the first fault of the parameters, or {@link Fault#NONE}} */
    public long check() {
        return parameters().check();
    }

    /** {@return the position of its first octet} */
    public int position() {
        return position;
    }

    /** {@return the number of its octets} */
    public int length() {
        return length;
    }

    /** {@return whether it came in the general form: with a length, and parameters if there are any} */
    public boolean isGeneral() {
        return general;
    }

    /** {@return whether the type came as text} */
    public boolean isText() {
        return code < 0;
    }

    /** {@return the number that the type came with, see {@link ContentTypes}; -1 if it came as text} */
    public long code() {
        return code;
    }

    /** {@return the number of the type, also where it came as text that the table knows; -1 if it has none} */
    public int wellKnown() {
        return wellKnown == NOT_LOOKED_UP ? lookUp() : wellKnown;
    }

    private int lookUp() {
        int known = ContentTypes.code(text());
        wellKnown = known < 0 && mediaLength() < textLength ? ContentTypes.code(media()) : known;
        return wellKnown;
    }

    /**
     * {@return whether this is the type of a number, whether it came as that or as text}
     *
     * @param wanted number of the type, see {@link ContentTypes}.
     */
    public boolean is(int wanted) {
        return wellKnown() == wanted;
    }

    /** {@return whether this is a type whose contents are parts in the binary form of §8, by number or by name} */
    boolean isMultipart() {
        boolean named = wellKnown == NOT_LOOKED_UP;
        return (!named || ContentTypes.mayBeMultipart(buffer.getByte(textStart), textLength))
                && ContentTypes.isMultipart(wellKnown());
    }

    /** {@return the text of the type as it came; empty if it came as a number} */
    public WspText text() {
        return text.wrap(buffer, textStart, textLength);
    }

    /** {@return the text of the type before parameters that stand in it as in MIME; empty if it came as a number} */
    public WspText media() {
        return media.wrap(buffer, textStart, mediaLength());
    }

    /** {@return the text of the type as it came, or the name of its number; null if the number has none} */
    public CharSequence type() {
        return isText() ? text() : ContentTypes.name(code);
    }

    /** {@return the parameters, before the first one} */
    public Parameters parameters() {
        return parameters.wrap(buffer, parametersStart, parametersEnd);
    }

    /**
     * {@return the number of the charset that a parameter names, also one within the text of the type;
     * {@link WspCharset#NONE} if none does}
     */
    public int charset() {
        if (!parameters().find(ParameterName.CHARSET)) {
            return charsetInText();
        }
        if (parameters.kind() == ValueKind.CHARSET) {
            return (int) Math.min(parameters.number(), WspCharset.NONE);
        }
        int known = parameters.kind() == ValueKind.TEXT ? WspCharset.code(parameters.text()) : -1;
        return known < 0 ? WspCharset.NONE : known;
    }

    private int charsetInText() {
        int end = textStart + textLength;
        int start = textStart + mediaLength();
        while (start < end && !isCharsetAt(start)) {
            start++;
        }
        int from = Math.min(start + CHARSET.length(), end);
        int to = from;
        while (to < end && TokenCharacters.has((char) (buffer.getByte(to) & 0xFF))) {
            to++;
        }
        int known = to == from ? -1 : WspCharset.code(inner.wrap(buffer, from, to - from));
        return known < 0 ? WspCharset.NONE : known;
    }

    private boolean isCharsetAt(int start) {
        int octets = Math.min(CHARSET.length(), textStart + textLength - start);
        return inner.wrap(buffer, start, octets).equalsIgnoreCase(CHARSET);
    }

    /**
     * Writes the content type as people read it, such as {@code application/vnd.wap.sic; charset=utf-8}.
     *
     * @param out to write to.
     */
    public void append(StringBuilder out) {
        if (isText()) {
            appendText(out);
        } else {
            ValueWords.append(ValueKind.CONTENT_TYPE, code, text(), out);
        }
        parameters();
        while (parameters.next()) {
            out.append("; ");
            if (parameters.name() == null) {
                out.append(parameters.id());
            } else {
                out.append(parameters.name());
            }
            if (parameters.kind() != ValueKind.NONE) {
                parameters.appendValue(out.append('='));
            }
        }
    }

    private void appendText(StringBuilder out) {
        try {
            text().appendDecoded(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
    }
}
