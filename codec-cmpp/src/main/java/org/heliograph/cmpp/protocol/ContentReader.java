package org.heliograph.cmpp.protocol;

import org.agrona.DirectBuffer;
import org.heliograph.cmpp.CmppContent;
import org.heliograph.cmpp.CmppPayload;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.protocol.PayloadReader;

/** Shows a content as header and text. */
final class ContentReader implements PayloadReader {
    private static final String HEX = "0123456789abcdef";

    private final CmppContent content = new CmppContent();
    private final StringBuilder hex = new StringBuilder();

    @Override
    public String kind() {
        return CmppPayload.CONTENT;
    }

    @Override
    public boolean reads(PayloadKey key) {
        return key.get(CmppPayload.MSG_FMT, -1) >= 0;
    }

    @Override
    public void read(PayloadKey key, DirectBuffer frame, int position, int length, FieldVisitor visitor) {
        boolean hasHeader = key.get(CmppPayload.UDHI, 0) != 0;
        content.wrap(frame, position, length, (int) key.get(CmppPayload.MSG_FMT, -1), hasHeader);
        if (!hasHeader && !content.isText()) {
            return;
        }
        int headerLength = content.header().capacity();
        visitor.beginMessage("sms", "content", position, length);
        if (headerLength > 0) {
            visitor.derived("udh", 0, headerLength, hex(content.header()));
        }
        CharSequence text = content.text();
        if (text != null) {
            visitor.derived("text", headerLength, length - headerLength, text);
        } else if (!content.isText()) {
            visitor.derived("octets", headerLength, length - headerLength, hex(content.body()));
        }
        if (content.isHeaderMalformed()) {
            visitor.fault(Fault.of(Fault.HEADER_MALFORMED, Fault.NO_FIELD, 0), null);
        }
        if (text == null && content.isText()) {
            visitor.fault(Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, headerLength), null);
        }
        visitor.endMessage();
    }

    private CharSequence hex(DirectBuffer octets) {
        hex.setLength(0);
        for (int i = 0; i < octets.capacity(); i++) {
            int octet = octets.getByte(i);
            hex.append(HEX.charAt(octet >> 4 & 0xF)).append(HEX.charAt(octet & 0xF));
        }
        return hex;
    }
}
