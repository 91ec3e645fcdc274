package org.heliograph.wap.protocol;

import java.util.IdentityHashMap;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.MessageReader;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.wap.mms.MmsPdu;
import org.heliograph.wap.wsp.ContentTypes;
import org.heliograph.wap.wsp.WspLimits;
import org.heliograph.wap.wsp.WspPayload;

/** Shows the PDUs that pushes carry, and those that bodies of other PDUs do. */
final class MmsReader implements PayloadReader {
    private final Settings settings;
    private final Level[] levels;
    private int depth;

    MmsReader(Settings settings, WspLimits limits) {
        this.settings = settings;
        levels = new Level[limits.nesting()];
    }

    @Override
    public String kind() {
        return WspPayload.CONTENT;
    }

    @Override
    public boolean reads(PayloadKey key) {
        return key.get(WspPayload.TYPE, -1) == ContentTypes.MMS_MESSAGE;
    }

    /** A PDU within a PDU comes back here, one level deeper. */
    @Override
    public void read(PayloadKey key, DirectBuffer frame, int position, int length, FieldVisitor visitor) {
        if (depth == levels.length) {
            visitor.fault(Fault.of(Fault.NESTED_TOO_DEEP, Fault.NO_FIELD, position), null);
            return;
        }
        if (levels[depth] == null) {
            levels[depth] = new Level();
        }
        Level level = levels[depth];
        depth++;
        level.reader(MmsProtocol.typeOf(frame, position, length)).read(key, frame, position, length, visitor);
        depth--;
    }

    /** What reads the PDUs of one depth. */
    private final class Level {
        private final Map<MessageType<MmsPdu>, MessageReader> readers = new IdentityHashMap<>();

        MessageReader reader(MessageType<MmsPdu> type) {
            MessageReader reader = readers.get(type);
            if (reader == null) {
                reader = new MessageReader(MmsProtocol.ID, kind(), type.newMessage(settings));
                readers.put(type, reader);
            }
            return reader;
        }
    }
}
