package org.heliograph.wap.wbxml;

import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.MessageReader;
import org.heliograph.codec.protocol.PayloadReader;

/**
 * Shows the documents that other messages carry. The kind of such a payload is the content type in lower case and without
 * parameters, as {@link WbxmlTable#mediaType()} has it.
 */
public final class WbxmlPayloadReader implements PayloadReader {
    /** Number of a key: MIBenum of the charset that the content type names; 0 or absent if it names none. */
    public static final String CHARSET = "charset";

    private final WbxmlTable type;
    private final WbxmlDocument document;
    private final MessageReader reader;

    private WbxmlPayloadReader(WbxmlTable type, WbxmlDocument document) {
        this.type = type;
        this.document = document;
        reader = new MessageReader(WbxmlProtocol.ID, type.mediaType(), document);
    }

    /**
     * {@return a reader for each content type of some document types}
     *
     * @param tables   document types to know.
     * @param settings of reading.
     */
    public static List<PayloadReader> all(WbxmlTables tables, Settings settings) {
        WbxmlDocument document = new WbxmlDocument(settings, tables);
        List<PayloadReader> readers = new ArrayList<>();
        for (WbxmlTable type : tables.all()) {
            if (!type.mediaType().isEmpty()) {
                readers.add(new WbxmlPayloadReader(type, document));
            }
        }
        return readers;
    }

    @Override
    public String kind() {
        return type.mediaType();
    }

    @Override
    public boolean reads(PayloadKey key) {
        return true;
    }

    @Override
    public void read(PayloadKey key, DirectBuffer frame, int position, int length, FieldVisitor visitor) {
        document.contentType(type, (int) key.get(CHARSET, 0));
        reader.read(key, frame, position, length, visitor);
    }
}
