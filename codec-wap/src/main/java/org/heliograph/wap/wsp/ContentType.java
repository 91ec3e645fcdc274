package org.heliograph.wap.wsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;

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

    private final WspReader reader = new WspReader();
    private final WspText text = new WspText();
    private final WspText media = new WspText();
    private final WspText inner = new WspText();
    private final Parameters parameters;
    private int position;
    private int length;
    private boolean general;
    private long code;
    private int wellKnown;

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
        text.wrap(text.octets(), 0, 0);
        media.wrap(text.octets(), 0, 0);
        parameters.wrap(text.octets(), 0, 0);
    }

    /**
     * Moves the window. The parameters are looked at when they are read, or by {@link #check()}.
     *
     * @param buffer that holds the content type.
     * @param start  of its first octet.
     * @param limit  exclusive end of what may be read.
     * @return its length in octets, or a fault with its position in the buffer.
     */
    public long wrap(DirectBuffer buffer, int start, int limit) {
        reader.wrap(buffer, start, limit);
        code = -1;
        wellKnown = -1;
        position = start;
        int first = reader.peek();
        general = first >= 0 && first <= WspReader.LENGTH_QUOTE;
        long read = general ? general() : media(first >= WspReader.SHORT_FLAG);
        if (!general) {
            parameters.wrap(buffer, start, start);
        }
        if (read < 0) {
            clear();
            return read;
        }
        length = reader.position() - start;
        return length;
    }

    private long general() {
        long all = reader.valueLength();
        if (all <= 0) {
            return all < 0 ? all : Fault.of(Fault.WRONG_LENGTH, Fault.NO_FIELD, position);
        }
        int outer = reader.narrow((int) all);
        long read = media(reader.isAtInteger());
        if (read >= 0) {
            parameters.wrap(reader.buffer(), reader.position(), reader.limit());
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
        if (read >= 0 && number) {
            code = read;
            wellKnown = (int) Math.min(read, Integer.MAX_VALUE);
            text.wrap(reader.buffer(), from, 0);
            media.wrap(reader.buffer(), from, 0);
        } else if (read >= 0) {
            text.wrap(reader.buffer(), reader.octetsStart(), reader.octetsLength());
            media.wrap(reader.buffer(), reader.octetsStart(), mediaLength());
            wellKnown = NOT_LOOKED_UP;
        }
        return read;
    }

    /** The length of the text before parameters that senders put into it as in MIME, which the grammar does not have. */
    private int mediaLength() {
        int end = 0;
        while (end < text.length() && text.charAt(end) != ';') {
            end++;
        }
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** {@return the first fault of the parameters, or {@link Fault#NONE}} */
    public long check() {
        return parameters.check();
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
        int known = ContentTypes.code(text);
        wellKnown = known < 0 && media.length() < text.length() ? ContentTypes.code(media) : known;
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

    /** {@return the text of the type as it came; empty if it came as a number} */
    public WspText text() {
        return text;
    }

    /** {@return the text of the type before parameters that stand in it as in MIME; empty if it came as a number} */
    public WspText media() {
        return media;
    }

    /** {@return the text of the type as it came, or the name of its number; null if the number has none} */
    public CharSequence type() {
        return isText() ? text : ContentTypes.name(code);
    }

    /** {@return the parameters, before the first one} */
    public Parameters parameters() {
        return parameters.rewind();
    }

    /**
     * {@return the number of the charset that a parameter names, also one within the text of the type;
     * {@link WspCharset#NONE} if none does}
     */
    public int charset() {
        if (!parameters.find(ParameterName.CHARSET)) {
            return charsetInText();
        }
        if (parameters.kind() == ValueKind.CHARSET) {
            return (int) Math.min(parameters.number(), WspCharset.NONE);
        }
        int known = parameters.kind() == ValueKind.TEXT ? WspCharset.code(parameters.text()) : -1;
        return known < 0 ? WspCharset.NONE : known;
    }

    private int charsetInText() {
        int start = media.length();
        while (start < text.length() && !isCharsetAt(start)) {
            start++;
        }
        int end = Math.min(start + CHARSET.length(), text.length());
        int from = end;
        while (end < text.length() && WspReader.isTokenCharacter(text.charAt(end))) {
            end++;
        }
        int known = end == from ? -1 : WspCharset.code(inner.wrap(text.octets(), from, end - from));
        return known < 0 ? WspCharset.NONE : known;
    }

    private boolean isCharsetAt(int start) {
        int length = Math.min(CHARSET.length(), text.length() - start);
        return inner.wrap(text.octets(), start, length).equalsIgnoreCase(CHARSET);
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
            ValueWords.append(ValueKind.CONTENT_TYPE, code, text, out);
        }
        parameters.rewind();
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
            text.appendDecoded(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
    }
}
