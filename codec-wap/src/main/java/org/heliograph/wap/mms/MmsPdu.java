package org.heliograph.wap.mms;

import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;
import org.heliograph.wap.wsp.ContentType;
import org.heliograph.wap.wsp.MultipartWriter;
import org.heliograph.wap.wsp.WspLimits;
import org.heliograph.wap.wsp.WspPayload;
import org.heliograph.wap.wsp.WspText;

/**
 * A PDU of MMS (§1): headers, of which Message-Type tells the kind of PDU, and behind Content-Type a body.
 *
 * <pre>{@code
 * | Headers                                                                     | Body |
 *   8C type, 98 X-Mms-Transaction-Id, 8D version, others in any order, 84 Content-Type
 * }</pre>
 *
 * <p>All types of PDU have this layout and this class; {@link #TYPES} has an entry for each, whose table of fields names
 * its headers. Which of them have to be there is the concern of {@link MmsRules}, not of {@link #check()}.
 *
 * <pre>{@code
 * MmsPdu pdu = new MmsPdu();
 * if (pdu.wrap(buffer, offset, length).check() == 0 && pdu.messageType() == MmsMessageType.M_SEND_REQ) {
 *     MmsHeaders headers = pdu.headers();
 *     while (headers.next()) { … }
 *     MmsBody body = pdu.content();
 * }
 * }</pre>
 */
public final class MmsPdu extends Message<MmsPdu> {
    /** Stands for a type of PDU that is not known, or for any. */
    public static final int ANY_TYPE = -1;

    private static final String SECTION = "MMS_ENC 1.3, mms.md §1";
    private static final Layout LAYOUT = Layout.of("MMS-PDU", SECTION);

    static final MmsHeadersField HEADERS = LAYOUT.custom("Headers", MmsRules.describe(ANY_TYPE), MmsHeadersField::new);

    /** The body, to the end. */
    public static final Rest BODY = LAYOUT.rest("Body", "What Content-Type tells, to the end.");

    /** What there is to know of a PDU of any type, also of one that the table does not have. */
    public static final MessageType<MmsPdu> TYPE = LAYOUT.type(MmsPdu::new);

    /** What there is to know of each type of PDU, in the order of their octets, from 0x80 on. */
    public static final List<MessageType<MmsPdu>> TYPES = types();

    private static final int NOT_SEEN = -1;
    private static final int ABSENT = -2;
    /** Headers that are kept once they have been read; most PDUs have fewer. */
    private static final int KEPT_HEADERS = 32;

    private final int fixedType;
    private final MmsHeaders headers;
    private final MmsHeaders lookup;
    private final HeaderTape tape = new HeaderTape(KEPT_HEADERS);
    private final MmsHeadersWriter headersWriter = new MmsHeadersWriter();
    private final MultipartWriter partsWriter = new MultipartWriter();
    private final MmsBody content;
    private final StringBuilder words = new StringBuilder();
    private final PayloadKey key = new PayloadKey(WspPayload.CONTENT);
    private final ContentType none = new ContentType();
    private int contentTypeAt = NOT_SEEN;

    /** Makes a flyweight of any type that reads leniently. */
    public MmsPdu() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight of any type.
     *
     * @param settings of reading and writing.
     */
    public MmsPdu(Settings settings) {
        this(settings, ANY_TYPE, WspLimits.of(settings));
    }

    /**
     * Makes a flyweight.
     *
     * @param settings    of reading and writing.
     * @param messageType that it reads and writes, see {@link MmsMessageType}; {@link #ANY_TYPE} for all of them.
     * @param limits      on headers, parameters, parts and nesting.
     */
    public MmsPdu(Settings settings, int messageType, WspLimits limits) {
        super(type(messageType), settings);
        fixedType = messageType;
        headers = new MmsHeaders(settings.reading(), limits);
        lookup = new MmsHeaders(settings.reading(), limits);
        content = new MmsBody(settings.reading(), limits);
    }

    private static List<MessageType<MmsPdu>> types() {
        List<MessageType<MmsPdu>> types = new ArrayList<>();
        for (int octet = MmsMessageType.FIRST; octet <= MmsMessageType.LAST; octet++) {
            int messageType = octet;
            Layout layout = Layout.of(MmsMessageType.name(octet), "MMS_ENC 1.3, mms.md §4");
            layout.custom("Headers", MmsRules.describe(octet), MmsHeadersField::new);
            layout.rest("Body", BODY.info().doc());
            types.add(layout.type(settings -> new MmsPdu(settings, messageType, WspLimits.of(settings))));
        }
        return List.copyOf(types);
    }

    /**
     * {@return what there is to know of a type of PDU; {@link #TYPE} if the table does not have it}
     *
     * @param messageType see {@link MmsMessageType}.
     */
    public static MessageType<MmsPdu> type(int messageType) {
        boolean known = messageType >= MmsMessageType.FIRST && messageType <= MmsMessageType.LAST;
        return known ? TYPES.get(messageType - MmsMessageType.FIRST) : TYPE;
    }

    @Override
    public MessageType<MmsPdu> type() {
        return type(fixedType);
    }

    MmsHeaders cursor() {
        return lookup;
    }

    StringBuilder words() {
        words.setLength(0);
        return words;
    }

    private MmsHeaders lookup() {
        return over(lookup);
    }

    private MmsHeaders over(MmsHeaders cursor) {
        int end = end(HEADERS);
        return cursor.wrap(frame(), position(HEADERS), end, tape);
    }

    /** Looks through all headers, and keeps what they say and where Content-Type is. */
    MmsHeaders scanned(int start, int limit) {
        MmsHeaders all = lookup.wrap(frame(), start, limit);
        all.skipTo(tape);
        while (all.next()) {
            tape.add(all.code(), all.end(), all.value());
        }
        contentTypeAt = all.isEnded() ? all.position() : ABSENT;
        return all;
    }

    @Override
    protected boolean isPlain(UnsafeBuffer frame) {
        return !isStrict() && isPlain(frame.capacity());
    }

    private boolean isPlain(int limit) {
        MmsHeaders all = scanned(0, limit);
        return all.fault() == Fault.NONE && indexed(all.endOf(limit), limit, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Headers are written: what was seen does not hold. */
    void forget() {
        tape.clear();
        contentTypeAt = NOT_SEEN;
    }

    /** Goes to Content-Type: at once where the headers have been looked through. */
    private boolean findContentType() {
        int end = end(HEADERS);
        if (contentTypeAt == NOT_SEEN) {
            return lookup().find(MmsHeader.CONTENT_TYPE);
        }
        return contentTypeAt != ABSENT
                && lookup.wrap(frame(), contentTypeAt, end).next();
    }

    /** {@return the headers, before the first one; they move at the next read of them} */
    public MmsHeaders headers() {
        return over(headers);
    }

    /**
     * Sets the headers, as octets.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public MmsPdu headers(DirectBuffer source, int offset, int length) {
        HEADERS.put(this, source, offset, length);
        return this;
    }

    /**
     * {@return what writes the headers in place, to be followed by {@link #endHeaders()}; Message-Type is written already if
     * this flyweight is of one type}
     */
    public MmsHeadersWriter beginHeaders() {
        forget();
        int start = claim(HEADERS, 0);
        headersWriter.wrap(target(), start, target().capacity());
        return fixedType == ANY_TYPE ? headersWriter : headersWriter.messageType(fixedType);
    }

    /**
     * Ends the headers that were begun.
     *
     * @return this.
     */
    public MmsPdu endHeaders() {
        claimMore(HEADERS, headersWriter.length());
        return this;
    }

    /** {@return the type of the PDU, see {@link MmsMessageType}; {@link #ANY_TYPE} if there is none} */
    public int messageType() {
        return lookup().find(MmsHeader.MESSAGE_TYPE) ? lookup.value().token() : ANY_TYPE;
    }

    /** {@return X-Mms-Transaction-Id, null if there is none; moves at the next call that looks for a header} */
    public WspText transactionId() {
        return lookup().find(MmsHeader.TRANSACTION_ID) ? lookup.value().text() : null;
    }

    /** {@return X-Mms-MMS-Version as {@link MmsVersion} has it, -1 if there is none} */
    public int version() {
        return lookup().find(MmsHeader.MMS_VERSION) ? (int) lookup.value().number() : -1;
    }

    /** {@return Content-Type, with a length of 0 if there is none; moves at the next call that looks for a header} */
    public ContentType contentType() {
        return findContentType() ? lookup.value().contentType() : none;
    }

    /** {@return the body, in place; moves at the next read of it} */
    public DirectBuffer body() {
        return get(BODY);
    }

    /**
     * Sets {@link #BODY}.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public MmsPdu body(DirectBuffer source, int offset, int length) {
        return put(BODY, source, offset, length);
    }

    /** {@return what writes a multipart body in place; to be followed by {@link #endBody()}} */
    public MultipartWriter beginBody() {
        int start = claim(BODY, 0);
        return partsWriter.wrap(target(), start, target().capacity());
    }

    /**
     * Ends the body that was begun.
     *
     * @return this.
     */
    public MmsPdu endBody() {
        claimMore(BODY, partsWriter.finish());
        return this;
    }

    /** {@return the body as its parts or as one object; moves at the next call that looks for a header} */
    public MmsBody content() {
        return content.wrap(contentType(), frame(), position(BODY), end(BODY));
    }

    @Override
    protected long checkRules() {
        int messageType = messageType();
        if (messageType == ANY_TYPE) {
            return Fault.of(Fault.MISSING_PART, HEADERS, 0);
        }
        if (fixedType != ANY_TYPE && fixedType != messageType) {
            return Fault.of(Fault.WRONG_TYPE, HEADERS, lookup.position());
        }
        long fault = content().check();
        return fault == Fault.NONE ? fault : Fault.of(Fault.code(fault), BODY, Fault.position(fault));
    }

    /** Shows the headers before the one at fault. */
    @Override
    protected void visitUnread(Field field, int position, FieldVisitor visitor) {
        if (field instanceof MmsHeadersField) {
            MmsWords.show(lookup.wrap(frame(), position, frame().capacity()), words(), visitor);
        }
    }

    @Override
    protected void visitPayload(FieldVisitor visitor) {
        int start = position(BODY);
        int length = end(BODY) - start;
        ContentType type = contentType();
        if (length > 0 && type.length() > 0) {
            visitor.payload(WspPayload.fill(key, type), start, length, frame());
        }
    }
}
