package org.heliograph.wap.mms;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.wap.wsp.ContentType;
import org.heliograph.wap.wsp.WspCharset;
import org.heliograph.wap.wsp.WspLimits;
import org.heliograph.wap.wsp.WspReader;
import org.heliograph.wap.wsp.WspText;

/**
 * The value of a header, read by the form that its header has (§2): a token, a number, a count, a text with its charset,
 * as far as the form has them.
 *
 * <pre>{@code
 * 88 05 81 03 03 F4 80        X-Mms-Expiry: token() 0x81, number() 259200
 * 89 0A 80 "Erotik" 00        From: token() 0x80, text() "Erotik", charset() NONE
 * }</pre>
 *
 * <p>In lenient mode a value that does not fit its form is raw: only its octets are known. A window: it moves with its
 * headers, belongs to one thread and allocates nothing.
 */
public final class MmsValue {
    /** What {@link #token()}, {@link #number()} and {@link #count()} answer where the form has none. */
    public static final int NONE = -1;
    /** The address of the sender follows; absolute; messages: the first octet of several forms. */
    public static final int FIRST_TOKEN = 0x80;
    /** The relay puts the address in; relative; octets: the first octet of several forms. */
    public static final int SECOND_TOKEN = 0x81;

    private static final int OCTET_FLAG = 0x80;
    private static final int LENGTHS = 32;

    private final ContentType contentType;
    private final MmsDescriptor descriptor = new MmsDescriptor();
    private final UnsafeBuffer octets = AgronaAccess.newView();
    private final WspText text = new WspText();
    private final WspReader reader;
    private final Mode mode;
    private boolean deletion;
    /** The value, if it is {@link #kept}: an entry of a {@link HeaderTape}; what stands in the fields then means nothing. */
    private long[] words;

    private int entry;
    private boolean kept;
    private boolean raw;
    private long texts;
    private int token;
    private long number;
    private long count;
    private int charset;
    private int header;
    private int position;
    private int end;

    MmsValue(WspReader reader, Mode mode, WspLimits limits) {
        this.reader = reader;
        this.mode = mode;
        contentType = new ContentType(limits);
        header = NONE;
        clear();
    }

    private void clear() {
        kept = false;
        raw = false;
        texts = NONE;
        token = NONE;
        number = NONE;
        count = NONE;
        charset = WspCharset.NONE;
    }

    /**
     * Reads a value and goes behind it.
     *
     * @param code         of the header, {@link #NONE} if it came with a name.
     * @param confirmation whether the PDU confirms deletions, where some forms have a count, or may do so.
     * @return a fault, or {@link Fault#NONE}.
     */
    long read(int code, boolean confirmation) {
        header = code;
        deletion = confirmation;
        clear();
        position = reader.position();
        int outer = reader.limit();
        long read = readForm(form());
        if (read < 0 && mode == Mode.LENIENT) {
            reader.wrap(reader.buffer(), position, outer);
            clear();
            read = unknown();
        }
        end = reader.position();
        return Math.min(read, 0);
    }

    /**
     * Reads the value of Content-Type, see {@link #read}.
     *
     * @param buffer that the headers are in.
     * @param start  position of the value.
     * @param limit  exclusive end of what may be read.
     */
    long readContentType(DirectBuffer buffer, int start, int limit) {
        header = MmsHeader.CONTENT_TYPE;
        clear();
        position = start;
        long length = contentType.wrap(buffer, start, limit);
        end = start + (int) Math.max(length, 0);
        return length < 0 || mode == Mode.LENIENT ? Math.min(length, 0) : Math.min(contentType.check(), 0);
    }

    /** Shows a value that a {@link HeaderTape} keeps as a plain entry. */
    void show(long[] tape, int at, int start) {
        if (words != tape) {
            words = tape;
        }
        entry = at;
        kept = true;
        position = start;
    }

    static long texts(int start, int length) {
        return (long) start << Integer.SIZE | length;
    }

    /** {@return where the text begins and, in the low half, its length; negative if there is none} */
    long texts() {
        return kept ? HeaderTape.texts(words, entry) : texts;
    }

    /** {@return whether token, number and text are all there is to the value} */
    boolean isPlain() {
        boolean parted = header == NONE || header == MmsHeader.CONTENT_TYPE || header == MmsHeader.ELEMENT_DESCRIPTOR;
        return kept || !raw && !parted && count == NONE && charset == WspCharset.NONE;
    }

    private int header() {
        return kept ? HeaderTape.code(words[entry]) : header;
    }

    private int end() {
        return kept ? HeaderTape.end(words[entry]) : end;
    }

    private long readForm(MmsForm form) {
        return switch (form) {
            case ENCODED_STRING -> encoded();
            case ENCODED_STRING_COUNTED, URI, OCTET_COUNTED -> maybeCounted(form);
            case LONG -> longNumber();
            case YES_NO, OCTET -> octet();
            case OCTET_OR_TOKEN -> reader.isAtText() ? text(reader.tokenText()) : octet();
            case TIME, FROM, SENT_BY, SENT_DATE, FLAGS, TOTALS, DESCRIPTOR -> behindLength(form);
            case TEXT -> text(reader.textString());
            case VERSION -> version();
            case FIELD -> number(reader.shortInteger());
            case INTEGER -> number(reader.integerValue());
            default -> unknown();
        };
    }

    private long unknown() {
        raw = true;
        return reader.skip();
    }

    private long number(long read) {
        number = read < 0 ? NONE : read;
        return read;
    }

    /** A short number is read leniently where the text demands a long one. */
    private long longNumber() {
        return number(mode == Mode.LENIENT ? reader.integerValue() : reader.longInteger());
    }

    private long version() {
        if (reader.peek() < OCTET_FLAG) {
            return wrongForm();
        }
        return number(reader.versionValue());
    }

    private long wrongForm() {
        return Fault.of(
                reader.remaining() == 0 ? Fault.TRUNCATED : Fault.WRONG_FORM, Fault.NO_FIELD, reader.position());
    }

    private long text(long read) {
        if (read >= 0) {
            texts = texts(reader.octetsStart(), reader.octetsLength());
        }
        return read;
    }

    private long encoded() {
        long read = text(reader.encodedString(mode));
        charset = read < 0 ? WspCharset.NONE : (int) Math.min(read, WspCharset.NONE);
        return read;
    }

    private long octet() {
        if (reader.peek() < OCTET_FLAG) {
            return wrongForm();
        }
        token = (int) reader.uint8();
        return token;
    }

    private long token(int last) {
        int next = reader.peek();
        if (next < FIRST_TOKEN || next > last) {
            return wrongForm();
        }
        return octet();
    }

    /** Plain, or with a length and a count as the confirmations of deletions have it. */
    private long maybeCounted(MmsForm form) {
        int first = reader.peek();
        if (deletion && first > 0 && first < LENGTHS) {
            return behindLength(form);
        }
        return plain(form);
    }

    private long plain(MmsForm form) {
        return switch (form) {
            case URI -> text(reader.textString());
            case OCTET_COUNTED -> octet();
            default -> encoded();
        };
    }

    private long behindLength(MmsForm form) {
        long octets = reader.valueLength();
        if (octets < 0) {
            return octets;
        }
        int outer = reader.narrow((int) octets);
        long read = inside(form);
        if (read >= 0 && mode == Mode.STRICT && reader.remaining() > 0) {
            return Fault.of(Fault.WRONG_LENGTH, Fault.NO_FIELD, reader.position());
        }
        if (read >= 0) {
            reader.leave(outer);
        }
        return read;
    }

    private long inside(MmsForm form) {
        return switch (form) {
            case TIME, TOTALS -> tokenAndNumber();
            case FROM -> from();
            case FLAGS -> flags();
            case DESCRIPTOR -> element();
            default -> counted(form);
        };
    }

    private long tokenAndNumber() {
        long read = token(SECOND_TOKEN);
        return read < 0 ? read : number(reader.integerValue());
    }

    private long from() {
        long read = token(SECOND_TOKEN);
        return read == FIRST_TOKEN ? encoded() : read;
    }

    private long flags() {
        long read = token(SECOND_TOKEN + 1);
        return read < 0 ? read : encoded();
    }

    private long element() {
        long read = text(reader.textString());
        if (read < 0) {
            return read;
        }
        descriptor.wrap(reader.buffer(), reader.position(), reader.limit());
        reader.position(reader.limit());
        return mode == Mode.STRICT ? descriptor.check() : 0;
    }

    private long counted(MmsForm form) {
        long read = reader.integerValue();
        if (read < 0) {
            return read;
        }
        count = read;
        return switch (form) {
            case SENT_BY -> encoded();
            case SENT_DATE -> longNumber();
            default -> plain(form);
        };
    }

    /** {@return the form that the value was read by} */
    public MmsForm form() {
        return header() == NONE ? MmsForm.TEXT : MmsHeader.form(header());
    }

    /** {@return whether only the octets of the value are known: its header is unknown, or it does not fit its form} */
    public boolean isRaw() {
        return !kept && raw;
    }

    /** {@return the position of the value} */
    public int position() {
        return position;
    }

    /** {@return the number of its octets, its lengths and NUL among them} */
    public int length() {
        return end() - position;
    }

    /** {@return the octets of the value, its lengths and NUL among them, in place; move at the next call} */
    public DirectBuffer octets() {
        octets.wrap(reader.buffer(), position, length());
        return octets;
    }

    /** {@return the octet that stands for a word, or that a compound form begins with; 0x80 and up, {@link #NONE} if none} */
    public int token() {
        return kept ? HeaderTape.token(words[entry]) : token;
    }

    /** {@return the word of {@link #token()}, null if the table has none} */
    public String word() {
        return token() < 0 ? null : MmsWord.name(header(), token());
    }

    /**
     * {@return a number, a time in seconds, the code of a header or a version as
     * {@link org.heliograph.wap.wsp.WspVersion} has it; {@link #NONE} if the form has none, {@link WspReader#TOO_LARGE} above 62
     * bits}
     */
    public long number() {
        return kept ? HeaderTape.number(words, entry) : number;
    }

    /** {@return the number that pairs a value with others, 0 and up; {@link #NONE} if the form has none} */
    public long count() {
        return kept ? NONE : count;
    }

    /** {@return the text of the value, null if it has none; moves at the next header} */
    public WspText text() {
        long place = texts();
        return place < 0 ? null : text.wrap(reader.buffer(), (int) (place >>> Integer.SIZE), (int) place);
    }

    /** {@return the number of the charset that was sent with the text, {@link WspCharset#NONE} if none was} */
    public int charset() {
        return kept ? WspCharset.NONE : charset;
    }

    /** {@return the text in its charset as a string, null if it has none} */
    public String decoded() {
        WspText own = text();
        return own == null ? null : charset() == WspCharset.NONE ? own.decoded() : own.decoded(charset);
    }

    /**
     * Writes the text in its charset; as UTF-8 where it is that, else as ISO-8859-1, if no charset was sent or the JDK has
     * none of its number. Allocates nothing for US-ASCII, UTF-8 and texts without charset.
     *
     * @param out to write to.
     */
    public void appendText(StringBuilder out) {
        boolean plain = charset() == WspCharset.NONE
                || charset == WspCharset.UTF_8
                || charset == WspCharset.US_ASCII
                || charset == WspCharset.ANY;
        String decoded = plain ? null : text().decoded(charset);
        if (decoded != null) {
            out.append(decoded);
            return;
        }
        try {
            text().appendDecoded(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
    }

    /**
     * Writes the value as people read it, what a number stands for with it.
     *
     * @param out to write to.
     */
    public void append(StringBuilder out) {
        MmsWords.append(header(), this, out);
    }

    /** {@return the content type; the one read last, whatever the form of this value is} */
    public ContentType contentType() {
        return contentType;
    }

    /** {@return the parameters of an element's descriptor; the ones read last, whatever the form of this value is} */
    public MmsDescriptor descriptor() {
        return descriptor.rewind();
    }
}
