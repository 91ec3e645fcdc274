package org.heliograph.wap.protocol;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Rest;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.sms.SmsPayload;
import org.heliograph.wap.wsp.ContentType;
import org.heliograph.wap.wsp.ContentTypes;
import org.heliograph.wap.wsp.PduType;
import org.heliograph.wap.wsp.WspReader;

/**
 * Tells of the parts of a PDU that they may hold a password. The octets of a part are no fields yet, and printers know
 * secret fields only; so a part is one secret field, unless the first part has told of a content that is known to hold no
 * passwords. That is remembered for as many parts as the first has announced.
 */
final class PartReader implements PayloadReader {
    private static final Rest OCTETS = Layout.of("WSP-PART", "wsp.md \u00a71")
            .secretRest("Octets", "Of a content that may hold a password; shown when its parts are joined.");

    private static final int REFERENCES = 256;
    private static final int TYPE_AT = 1;
    private static final int HEADERS_LENGTH_AT = 2;

    private final UnsafeBuffer octets = AgronaAccess.newView();
    private final WspReader reader = new WspReader();
    private final ContentType contentType = new ContentType();
    /** The messages without passwords of which parts are awaited, by the last octet of their reference. */
    private final long[] plain = new long[REFERENCES];

    private final int[] awaited = new int[REFERENCES];

    @Override
    public String kind() {
        return SmsPayload.DATAGRAM_PART;
    }

    @Override
    public boolean reads(PayloadKey key) {
        return PortReader.isToOrFromWsp(key);
    }

    @Override
    public void read(PayloadKey key, DirectBuffer frame, int position, int length, FieldVisitor visitor) {
        if (isPlain(key, frame, position, length)) {
            return;
        }
        octets.wrap(frame, position, length);
        visitor.beginMessage(WspProtocol.CONNECTIONLESS.id(), "part of a PDU", position, length);
        visitor.octets(OCTETS, 0, length, octets);
        visitor.endMessage();
    }

    private boolean isPlain(PayloadKey key, DirectBuffer frame, int position, int length) {
        int parts = (int) key.get(SmsPayload.PARTS, 0);
        long reference = key.get(SmsPayload.REFERENCE, 0);
        long message = reference << 40
                | (long) parts << 32
                | key.get(SmsPayload.DESTINATION_PORT, 0) << 16
                | key.get(SmsPayload.SOURCE_PORT, 0);
        int place = (int) reference % REFERENCES;
        if (key.get(SmsPayload.PART, 0) == 1) {
            boolean isPlain = isWithoutPasswords(frame, position, position + length);
            plain[place] = message;
            awaited[place] = isPlain ? parts - 1 : 0;
            return isPlain;
        }
        return plain[place] == message && awaited[place]-- > 0;
    }

    /** Whether the first octets of a push tell of a content that is known to hold no passwords. */
    private boolean isWithoutPasswords(DirectBuffer frame, int position, int end) {
        if (end - position <= HEADERS_LENGTH_AT || !isPush(frame.getByte(position + TYPE_AT))) {
            return false;
        }
        reader.wrap(frame, position + HEADERS_LENGTH_AT, end);
        if (reader.uintvar() < 0 || contentType.wrap(frame, reader.position(), end) < 0) {
            return false;
        }
        return switch (contentType.wellKnown()) {
            case ContentTypes.SIC,
                    ContentTypes.SLC,
                    ContentTypes.COC,
                    ContentTypes.EMN_WBXML,
                    ContentTypes.MMS_MESSAGE -> true;
            default -> false;
        };
    }

    private static boolean isPush(int type) {
        return type == PduType.PUSH || type == PduType.CONFIRMED_PUSH;
    }
}
