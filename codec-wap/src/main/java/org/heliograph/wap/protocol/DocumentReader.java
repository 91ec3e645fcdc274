package org.heliograph.wap.protocol;

import org.agrona.DirectBuffer;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.wap.wbxml.WbxmlPayloadReader;
import org.heliograph.wap.wsp.ContentTypes;
import org.heliograph.wap.wsp.WspCharset;
import org.heliograph.wap.wsp.WspPayload;

/** Shows the WBXML documents of one content type, whether it came as a number or as text. */
final class DocumentReader implements PayloadReader {
    private final PayloadReader documents;
    private final int type;
    private final PayloadKey key;

    DocumentReader(PayloadReader documents) {
        this.documents = documents;
        type = ContentTypes.code(documents.kind());
        key = new PayloadKey(documents.kind());
    }

    @Override
    public String kind() {
        return WspPayload.CONTENT;
    }

    @Override
    public boolean reads(PayloadKey content) {
        if (type >= 0) {
            return content.get(WspPayload.TYPE, -1) == type;
        }
        CharSequence text = content.text(WspPayload.TYPE_TEXT);
        return text != null && documents.kind().contentEquals(text);
    }

    @Override
    public void read(PayloadKey content, DirectBuffer frame, int position, int length, FieldVisitor visitor) {
        long charset = content.get(WspPayload.CHARSET, WspCharset.NONE);
        key.set(WbxmlPayloadReader.CHARSET, charset == WspCharset.NONE ? 0 : charset);
        documents.read(key, frame, position, length, visitor);
    }
}
