package org.heliograph.sms.tpdu;

import java.util.IdentityHashMap;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.MessageReader;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.sms.SmsPayload;

/** Shows the TPDUs that other messages carry. */
final class TpduReader implements PayloadReader {
    private final Map<MessageType<?>, MessageReader> readers = new IdentityHashMap<>();

    TpduReader(Settings settings) {
        for (MessageType<?> type : TpduTypes.types(Direction.UNKNOWN)) {
            MessageReader reader = new MessageReader(TpduProtocol.ANY.id(), kind(), type.newMessage(settings));
            readers.put(type, reader);
        }
    }

    @Override
    public String kind() {
        return SmsPayload.TPDU;
    }

    @Override
    public boolean reads(PayloadKey key) {
        return true;
    }

    @Override
    public void read(PayloadKey key, DirectBuffer frame, int position, int length, FieldVisitor visitor) {
        long number = key.get(SmsPayload.DIRECTION, SmsPayload.DIRECTION_UNKNOWN);
        MessageType<?> type = TpduTypes.bare(direction(number), frame, position, length);
        readers.get(type).read(key, frame, position, length, visitor);
    }

    private static Direction direction(long number) {
        if (number == SmsPayload.DIRECTION_MO) {
            return Direction.MO;
        }
        return number == SmsPayload.DIRECTION_MT ? Direction.MT : Direction.UNKNOWN;
    }
}
