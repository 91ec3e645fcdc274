package org.heliograph.wap.mms;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.wap.wsp.ContentTypeWriter;
import org.heliograph.wap.wsp.WspCharset;
import org.heliograph.wap.wsp.WspReader;
import org.heliograph.wap.wsp.WspWriter;

/**
 * Writes headers in the order that has to hold (§1): Message-Type, X-Mms-Transaction-Id if there is one,
 * X-Mms-MMS-Version, the others, Content-Type last. Headers that are lists are written once for each item.
 *
 * <pre>{@code
 * headers.wrap(buffer, position, limit)
 *     .messageType(MmsMessageType.M_SEND_REQ).transactionId("T1").version(MmsVersion.V1_2)
 *     .insertAddress().text(MmsHeader.TO, "+15551230000/TYPE=PLMN").text(MmsHeader.SUBJECT, "Hello")
 *     .contentType(ContentTypes.MULTIPART_WAP_MIXED);
 * }</pre>
 *
 * <p>A method that does not suit the form of a header, an order that does not hold and a value that does not fit are
 * refused; what was written before stays. Belongs to one thread and allocates nothing.
 */
public final class MmsHeadersWriter {
    private static final int CODE_FLAG = 0x80;
    private static final int NOTHING = 0;
    static final int TYPE = 1;
    private static final int TRANSACTION = 2;
    private static final int VERSION = 3;
    private static final int OTHERS = 4;
    private static final int END = 5;

    /** All codes in the order in which they are written. */
    static final int[] ORDER = IntStream.rangeClosed(MmsHeader.BCC, MmsHeader.GREATEST)
            .boxed()
            .sorted(Comparator.comparing(MmsHeadersWriter::stage))
            .mapToInt(Integer::intValue)
            .toArray();

    private final WspWriter out = new WspWriter();
    private int stage;
    private int messageType;
    private int start;
    private int value;
    private boolean open;

    /** Makes a writer. */
    public MmsHeadersWriter() {}

    /**
     * Moves the writer.
     *
     * @param target to write to.
     * @param from   position of the first octet.
     * @param end    exclusive end of the room.
     * @return this.
     */
    public MmsHeadersWriter wrap(MutableDirectBuffer target, int from, int end) {
        out.wrap(target, from, end);
        stage = NOTHING;
        messageType = MmsValue.NONE;
        open = false;
        return this;
    }

    /** {@return the position behind the last header} */
    public int position() {
        return open ? start : out.position();
    }

    /** {@return the number of octets written} */
    public int length() {
        return position() - out.start();
    }

    private void begin(int code, boolean suits) {
        if (!suits) {
            throw new IllegalArgumentException("a value of the form " + MmsHeader.form(code) + " of "
                    + MmsHeader.name(code) + " code=" + code + " is not written by this method");
        }
        advance(code);
        out.shortInteger(code);
    }

    private void advance(int code) {
        int next = stage(code);
        boolean later = next > stage || next == OTHERS && stage == OTHERS;
        if (!later || stage == NOTHING && next != TYPE) {
            throw new IllegalStateException(MmsHeader.name(code) + " code=" + code + " cannot be written "
                    + (stage == NOTHING ? "before Message-Type" : "behind what has been written"));
        }
        out.position(position());
        start = out.position();
        open = true;
    }

    static int stage(int code) {
        return switch (code) {
            case MmsHeader.MESSAGE_TYPE -> TYPE;
            case MmsHeader.TRANSACTION_ID -> TRANSACTION;
            case MmsHeader.MMS_VERSION -> VERSION;
            case MmsHeader.CONTENT_TYPE -> END;
            default -> OTHERS;
        };
    }

    private MmsHeadersWriter done(int code) {
        stage = stage(code);
        open = false;
        return this;
    }

    private boolean isDeletion() {
        return messageType == MmsMessageType.M_MBOX_DELETE_CONF || messageType == MmsMessageType.M_DELETE_CONF;
    }

    /**
     * Writes X-Mms-Message-Type, the first of all.
     *
     * @param octet see {@link MmsMessageType}, 128 to 255.
     * @return this.
     */
    public MmsHeadersWriter messageType(int octet) {
        begin(MmsHeader.MESSAGE_TYPE, true);
        putOctet(octet);
        messageType = octet;
        return done(MmsHeader.MESSAGE_TYPE);
    }

    /**
     * Writes X-Mms-Transaction-Id.
     *
     * @param id without NUL.
     * @return this.
     */
    public MmsHeadersWriter transactionId(CharSequence id) {
        return text(MmsHeader.TRANSACTION_ID, id);
    }

    /**
     * Writes X-Mms-MMS-Version.
     *
     * @param version see {@link MmsVersion}.
     * @return this.
     */
    public MmsHeadersWriter version(int version) {
        begin(MmsHeader.MMS_VERSION, true);
        out.versionValue(version);
        return done(MmsHeader.MMS_VERSION);
    }

    private void putOctet(int octet) {
        if (octet < CODE_FLAG || octet > 0xFF) {
            throw new IllegalArgumentException("octet=" + octet + " is outside 128 to 255");
        }
        out.uint8(octet);
    }

    /**
     * Writes an octet that stands for a word.
     *
     * @param code  of the header.
     * @param octet 128 to 255, see {@link MmsWord}.
     * @return this.
     */
    public MmsHeadersWriter octet(int code, int octet) {
        if (code == MmsHeader.MESSAGE_TYPE) {
            return messageType(octet);
        }
        MmsForm form = MmsHeader.form(code);
        boolean plain = form == MmsForm.OCTET_COUNTED && !isDeletion();
        begin(code, plain || form == MmsForm.OCTET || form == MmsForm.YES_NO || form == MmsForm.OCTET_OR_TOKEN);
        putOctet(octet);
        return done(code);
    }

    /**
     * Writes a word: as its octet, or, where the form allows it, as text.
     *
     * @param code of the header.
     * @param word such as {@code personal}.
     * @return this.
     */
    public MmsHeadersWriter word(int code, CharSequence word) {
        int octet = MmsWord.code(code, word);
        if (octet >= 0) {
            return octet(code, octet);
        }
        begin(code, MmsHeader.form(code) == MmsForm.OCTET_OR_TOKEN);
        out.tokenText(word);
        return done(code);
    }

    /**
     * Writes yes or no.
     *
     * @param code of the header.
     * @param yes  whether it is yes.
     * @return this.
     */
    public MmsHeadersWriter yes(int code, boolean yes) {
        begin(code, MmsHeader.form(code) == MmsForm.YES_NO);
        out.uint8(yes ? MmsWord.YES : MmsWord.NO);
        return done(code);
    }

    /**
     * Writes a text, in UTF-8 and with the number of that charset where it is not ASCII and the form has one.
     *
     * @param code of the header.
     * @param text without NUL.
     * @return this.
     */
    public MmsHeadersWriter text(int code, CharSequence text) {
        MmsForm form = MmsHeader.form(code);
        boolean plain = form == MmsForm.TEXT || form == MmsForm.URI && !isDeletion();
        begin(code, plain || hasCharset(form));
        if (plain) {
            out.textString(text);
        } else {
            out.encodedString(text);
        }
        return done(code);
    }

    private boolean hasCharset(MmsForm form) {
        return form == MmsForm.ENCODED_STRING || form == MmsForm.ENCODED_STRING_COUNTED && !isDeletion();
    }

    /**
     * Writes a text with the number of its charset, in UTF-8.
     *
     * @param code    of the header.
     * @param text    without NUL.
     * @param charset one that UTF-8 octets are right for, such as {@link WspCharset#UTF_8}; {@link WspCharset#NONE} for none.
     * @return this.
     */
    public MmsHeadersWriter text(int code, CharSequence text, int charset) {
        begin(code, hasCharset(MmsHeader.form(code)));
        encoded(text, charset);
        return done(code);
    }

    /** A text that was read is written as it came: without a charset where it had none. */
    private void encoded(CharSequence text, int charset) {
        if (charset == WspCharset.NONE) {
            out.textString(text);
        } else {
            out.encodedString(text, charset);
        }
    }

    /**
     * Writes a text of any charset, as octets.
     *
     * @param code    of the header.
     * @param charset number of the charset, see {@link WspCharset}.
     * @param source  to copy from: the text without quote and NUL.
     * @param offset  of the octets in {@code source}.
     * @param length  in octets.
     * @return this.
     */
    public MmsHeadersWriter textOctets(int code, int charset, DirectBuffer source, int offset, int length) {
        begin(code, hasCharset(MmsHeader.form(code)));
        int begun = out.beginValue();
        out.integerValue(charset);
        boolean wide = WspCharset.isWide(charset);
        if (!wide && length > 0 && source.getByte(offset) < 0) {
            out.uint8(WspReader.QUOTE);
        }
        out.octets(source, offset, length).uint8(0);
        if (wide) {
            out.uint8(0);
        }
        out.endValue(begun);
        return done(code);
    }

    /**
     * Writes a number: as Long-integer or as Integer-value, as the form has it; a time in seconds since 1970 for Date.
     *
     * @param code   of the header.
     * @param number 0 and up.
     * @return this.
     */
    public MmsHeadersWriter number(int code, long number) {
        MmsForm form = MmsHeader.form(code);
        begin(code, form == MmsForm.LONG || form == MmsForm.INTEGER);
        if (form == MmsForm.LONG) {
            out.longInteger(number);
        } else {
            out.integerValue(number);
        }
        return done(code);
    }

    /**
     * Writes a time from now on.
     *
     * @param code    of the header.
     * @param seconds 0 and up.
     * @return this.
     */
    public MmsHeadersWriter relative(int code, long seconds) {
        return time(code, MmsValue.SECOND_TOKEN, seconds);
    }

    /**
     * Writes a time.
     *
     * @param code    of the header.
     * @param seconds since 1970-01-01 00:00:00 UTC.
     * @return this.
     */
    public MmsHeadersWriter absolute(int code, long seconds) {
        return time(code, MmsValue.FIRST_TOKEN, seconds);
    }

    private MmsHeadersWriter time(int code, int token, long seconds) {
        begin(code, MmsHeader.form(code) == MmsForm.TIME);
        int begun = out.beginValue();
        out.uint8(token).longInteger(seconds).endValue(begun);
        return done(code);
    }

    /**
     * Writes From with an address.
     *
     * @param address such as {@code +15551230000/TYPE=PLMN}, see {@link MmsAddress}.
     * @return this.
     */
    public MmsHeadersWriter from(CharSequence address) {
        begin(MmsHeader.FROM, true);
        int begun = out.beginValue();
        out.uint8(MmsValue.FIRST_TOKEN).encodedString(address).endValue(begun);
        return done(MmsHeader.FROM);
    }

    /**
     * Writes From with an address and the number of its charset.
     *
     * @param address in UTF-8.
     * @param charset one that UTF-8 octets are right for; {@link WspCharset#NONE} for none.
     * @return this.
     */
    public MmsHeadersWriter from(CharSequence address, int charset) {
        begin(MmsHeader.FROM, true);
        int begun = out.beginValue();
        out.uint8(MmsValue.FIRST_TOKEN);
        encoded(address, charset);
        out.endValue(begun);
        return done(MmsHeader.FROM);
    }

    /**
     * Writes From with the wish that the relay puts the address in.
     *
     * @return this.
     */
    public MmsHeadersWriter insertAddress() {
        begin(MmsHeader.FROM, true);
        out.uint8(1).uint8(MmsValue.SECOND_TOKEN);
        return done(MmsHeader.FROM);
    }

    /**
     * Writes X-Mms-Previously-Sent-By.
     *
     * @param count   that pairs it with a date, 0 for the first sender.
     * @param address of the sender.
     * @param charset of the address; {@link WspCharset#NONE} for none.
     * @return this.
     */
    public MmsHeadersWriter previouslySentBy(long count, CharSequence address, int charset) {
        begin(MmsHeader.PREVIOUSLY_SENT_BY, true);
        return countedText(MmsHeader.PREVIOUSLY_SENT_BY, count, address, charset);
    }

    /**
     * Writes X-Mms-Previously-Sent-Date.
     *
     * @param count   that pairs it with a sender, 0 for the first one.
     * @param seconds since 1970-01-01 00:00:00 UTC.
     * @return this.
     */
    public MmsHeadersWriter previouslySentDate(long count, long seconds) {
        begin(MmsHeader.PREVIOUSLY_SENT_DATE, true);
        int begun = out.beginValue();
        out.integerValue(count).dateValue(seconds).endValue(begun);
        return done(MmsHeader.PREVIOUSLY_SENT_DATE);
    }

    private MmsHeadersWriter countedText(int code, long count, CharSequence text, int charset) {
        int begun = out.beginValue();
        out.integerValue(count);
        encoded(text, charset);
        out.endValue(begun);
        return done(code);
    }

    /**
     * Writes a location or a text of the confirmation of a deletion.
     *
     * @param code    of the header: X-Mms-Content-Location or X-Mms-Response-Text.
     * @param count   that pairs it with a status.
     * @param text    without NUL.
     * @param charset of a text; {@link WspCharset#NONE} for none, as locations have it.
     * @return this.
     */
    public MmsHeadersWriter counted(int code, long count, CharSequence text, int charset) {
        MmsForm form = MmsHeader.form(code);
        boolean uri = form == MmsForm.URI && charset == WspCharset.NONE;
        begin(code, isDeletion() && (uri || form == MmsForm.ENCODED_STRING_COUNTED));
        return countedText(code, count, text, charset);
    }

    /**
     * Writes a status of the confirmation of a deletion.
     *
     * @param code  of the header: X-Mms-Response-Status.
     * @param count that pairs it with locations.
     * @param octet 128 to 255.
     * @return this.
     */
    public MmsHeadersWriter counted(int code, long count, int octet) {
        begin(code, isDeletion() && MmsHeader.form(code) == MmsForm.OCTET_COUNTED);
        int begun = out.beginValue();
        out.integerValue(count);
        putOctet(octet);
        out.endValue(begun);
        return done(code);
    }

    /**
     * Writes X-Mms-MM-Flags.
     *
     * @param token   what to do with the keyword, 128 to 130.
     * @param keyword without NUL.
     * @param charset of the keyword; {@link WspCharset#NONE} for none.
     * @return this.
     */
    public MmsHeadersWriter flags(int token, CharSequence keyword, int charset) {
        begin(MmsHeader.MM_FLAGS, true);
        int begun = out.beginValue();
        putOctet(token);
        encoded(keyword, charset);
        out.endValue(begun);
        return done(MmsHeader.MM_FLAGS);
    }

    /**
     * Writes X-Mms-Attributes.
     *
     * @param header code of the header that is asked for, 0 to 127.
     * @return this.
     */
    public MmsHeadersWriter attribute(int header) {
        begin(MmsHeader.ATTRIBUTES, true);
        out.shortInteger(header);
        return done(MmsHeader.ATTRIBUTES);
    }

    /**
     * Writes X-Mms-Mbox-Totals or X-Mms-Mbox-Quotas.
     *
     * @param code   of the header.
     * @param token  {@link MmsValue#FIRST_TOKEN} for messages, {@link MmsValue#SECOND_TOKEN} for octets.
     * @param number of them.
     * @return this.
     */
    public MmsHeadersWriter totals(int code, int token, long number) {
        begin(code, MmsHeader.form(code) == MmsForm.TOTALS);
        int begun = out.beginValue();
        putOctet(token);
        out.integerValue(number).endValue(begun);
        return done(code);
    }

    /**
     * Begins X-Mms-Element-Descriptor, to be followed by its parameters and {@link #endDescriptor()}.
     *
     * @param reference to the content.
     * @return what writes the parameters: name and value in turn, Short-integers or texts.
     */
    public WspWriter beginDescriptor(CharSequence reference) {
        begin(MmsHeader.ELEMENT_DESCRIPTOR, true);
        value = out.beginValue();
        return out.textString(reference);
    }

    /**
     * Ends the descriptor that was begun.
     *
     * @return this.
     */
    public MmsHeadersWriter endDescriptor() {
        if (!open || out.buffer().getByte(start) != (byte) (CODE_FLAG | MmsHeader.ELEMENT_DESCRIPTOR)) {
            throw new IllegalStateException("no descriptor has been begun");
        }
        out.endValue(value);
        return done(MmsHeader.ELEMENT_DESCRIPTOR);
    }

    /**
     * Writes Content-Type without parameters.
     *
     * @param code of the type, see {@link org.heliograph.wap.wsp.ContentTypes}.
     * @return this.
     */
    public MmsHeadersWriter contentType(int code) {
        begin(MmsHeader.CONTENT_TYPE, true);
        ContentTypeWriter.write(out, code);
        return done(MmsHeader.CONTENT_TYPE);
    }

    /**
     * Writes Content-Type without parameters: by number where the table has one.
     *
     * @param type such as {@code image/jpeg}.
     * @return this.
     */
    public MmsHeadersWriter contentType(CharSequence type) {
        begin(MmsHeader.CONTENT_TYPE, true);
        ContentTypeWriter.write(out, type);
        return done(MmsHeader.CONTENT_TYPE);
    }

    /** {@return where a {@link ContentTypeWriter} is to write the value of Content-Type, with parameters} */
    public WspWriter beginContentType() {
        begin(MmsHeader.CONTENT_TYPE, true);
        done(MmsHeader.CONTENT_TYPE);
        return out;
    }

    /**
     * Writes a header by its name.
     *
     * @param name of a header that has no code.
     * @param text without NUL.
     * @return this.
     */
    public MmsHeadersWriter named(CharSequence name, CharSequence text) {
        advance(MmsValue.NONE);
        out.tokenText(name).textString(text);
        return done(MmsValue.NONE);
    }

    /**
     * Writes a header that the table does not have, its value as octets.
     *
     * @param code   0 to 127.
     * @param source to copy from: one value of WSP, which its first octet tells the length of.
     * @param offset of the value in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public MmsHeadersWriter raw(int code, DirectBuffer source, int offset, int length) {
        begin(code, MmsHeader.form(code) == MmsForm.UNKNOWN);
        out.octets(source, offset, length);
        return done(code);
    }
}
