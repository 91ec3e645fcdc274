package org.heliograph.wap.wbxml;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;
import org.heliograph.codec.ValueTable;

/**
 * A document as a message (§1): for the dissector, which shows its elements as messages within messages, and for the faults
 * of {@link WbxmlReader}, which name its fields. To work with a document take the reader and the {@link WbxmlWriter}.
 *
 * <pre>{@code
 * | version | publicid | charset | strtbl | body |
 *     1        1 to 10    0 to 5     1 …     …
 * }</pre>
 */
public final class WbxmlDocument extends Message<WbxmlDocument> {
    private static final Layout LAYOUT = Layout.of("WBXML", "WBXML §1");

    private static final ValueTable VERSIONS = ValueTable.named("WBXML version")
            .value(WbxmlVersion.V1_0, "1.0")
            .value(WbxmlVersion.V1_1, "1.1")
            .value(WbxmlVersion.V1_2, "1.2")
            .value(WbxmlVersion.V1_3, "1.3");

    /** Version of the format, see {@link WbxmlVersion}. */
    public static final U8 VERSION = LAYOUT.u8("version", "Version of the format.", VERSIONS);

    /** Public identifier: a uintvar, or 0 and the index of its text in the string table as a uintvar. */
    static final HeaderField PUBLICID = LAYOUT.custom(
            "publicid", "Document type: a uintvar, or 0 and an index.", HeaderField.factory(HeaderField.Kind.PUBLICID));

    /** Charset: a MIBenum as a uintvar; missing in version 1.0. */
    static final HeaderField CHARSET = LAYOUT.custom(
            "charset", "MIBenum as a uintvar; missing in 1.0.", HeaderField.factory(HeaderField.Kind.CHARSET));

    /** String table: its length as a uintvar, and its octets. */
    static final HeaderField STRTBL = LAYOUT.custom(
            "strtbl", "String table: its length as a uintvar, texts.", HeaderField.factory(HeaderField.Kind.STRTBL));

    /** The tokens. */
    public static final Rest BODY = LAYOUT.rest("body", "Elements and processing instructions as tokens.");

    /** What there is to know of this message. */
    public static final MessageType<WbxmlDocument> TYPE = LAYOUT.type(WbxmlDocument::new);

    private final WbxmlReader reader;
    private final DocumentView elements;
    private final UnsafeBuffer window = AgronaAccess.newView();
    private WbxmlTable fallbackType;
    private int fallbackCharset;

    /** Makes a flyweight that reads leniently. */
    public WbxmlDocument() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public WbxmlDocument(Settings settings) {
        this(settings, WbxmlTables.STANDARD);
    }

    /**
     * Makes a flyweight that knows other document types.
     *
     * @param settings of reading and writing.
     * @param tables   document types to know.
     */
    public WbxmlDocument(Settings settings, WbxmlTables tables) {
        this(settings, tables, WbxmlSettings.of(settings));
    }

    /**
     * Makes a flyweight that reads tokens by settings of their own, such as any depth of elements. The constructors without
     * them take mode and depth from {@code settings}, where the default depth of payloads stands for that of documents.
     *
     * @param settings of the message.
     * @param tables   document types to know.
     * @param reading  of the tokens.
     */
    public WbxmlDocument(Settings settings, WbxmlTables tables, WbxmlSettings reading) {
        super(TYPE, settings);
        reader = new WbxmlReader(reading, tables);
        elements = new DocumentView(reader, reading.output());
    }

    /**
     * Says what the content type of the documents to come tells.
     *
     * @param type    holds if the public identifier is none of a known document type; null if nothing is known.
     * @param charset MIBenum that holds if the document names none; 0 if nothing is known.
     * @return this.
     */
    public WbxmlDocument contentType(WbxmlTable type, int charset) {
        fallbackType = type;
        fallbackCharset = charset;
        return this;
    }

    @Override
    public MessageType<WbxmlDocument> type() {
        return TYPE;
    }

    /** {@return the version, see {@link #VERSION}} */
    public int version() {
        return get(VERSION);
    }

    /**
     * Sets {@link #VERSION}.
     *
     * @param value see {@link WbxmlVersion}.
     * @return this.
     */
    public WbxmlDocument version(int value) {
        return put(VERSION, value);
    }

    /** {@return the octets of the public identifier, in place; moves at the next read of a field of the header} */
    public DirectBuffer publicid() {
        return PUBLICID.octets(this, window);
    }

    /**
     * Sets the octets of the public identifier.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public WbxmlDocument publicid(DirectBuffer source, int offset, int length) {
        return PUBLICID.put(this, source, offset, length);
    }

    /** {@return the octets of the charset, in place; none in version 1.0; moves at the next read of a field of the header} */
    public DirectBuffer charset() {
        return CHARSET.octets(this, window);
    }

    /**
     * Sets the octets of the charset.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public WbxmlDocument charset(DirectBuffer source, int offset, int length) {
        return CHARSET.put(this, source, offset, length);
    }

    /** {@return the octets of the string table, with the length before them, in place; moves at the next read of a field of the header} */
    public DirectBuffer strtbl() {
        return STRTBL.octets(this, window);
    }

    /**
     * Sets the octets of the string table, with the length before them.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public WbxmlDocument strtbl(DirectBuffer source, int offset, int length) {
        return STRTBL.put(this, source, offset, length);
    }

    /** {@return the tokens, in place; moves at the next read of it} */
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
    public WbxmlDocument body(DirectBuffer source, int offset, int length) {
        return put(BODY, source, offset, length);
    }

    /** {@return a reader at the start of the document, in the mode of this message} */
    public WbxmlReader reader() {
        return reader.wrap(frame(), 0, length(), fallbackType, fallbackCharset);
    }

    @Override
    protected long checkRules() {
        WbxmlReader tokens = reader();
        while (tokens.next() < WbxmlEvent.END_DOCUMENT) {
            // The fault is what counts.
        }
        return tokens.fault();
    }

    @Override
    protected void visitPayload(FieldVisitor visitor) {
        long fault = elements.show(reader(), visitor);
        if (fault != Fault.NONE && !isStrict()) {
            visitor.fault(fault, TYPE);
        }
    }
}
