package org.heliograph.wap.protocol;

import java.util.IdentityHashMap;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.MessageReader;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.sms.SmsPayload;
import org.heliograph.wap.wsp.PduTypes;
import org.heliograph.wap.wsp.WdpPort;
import org.heliograph.wap.wsp.WspUnknown;

/** Shows the PDUs that short messages to and from the ports of WSP carry (§1). */
final class PortReader implements PayloadReader {
    private final Map<MessageType<?>, MessageReader> readers = new IdentityHashMap<>();

    PortReader(Settings settings) {
        PduTypes.CONNECTIONLESS.forEach(type -> add(type, settings));
        add(WspUnknown.TYPE, settings);
    }

    private void add(MessageType<?> type, Settings settings) {
        Message<?> message = type.newMessage(settings);
        readers.put(type, new MessageReader(WspProtocol.CONNECTIONLESS.id(), kind(), message));
    }

    @Override
    public String kind() {
        return SmsPayload.DATAGRAM;
    }

    @Override
    public boolean reads(PayloadKey key) {
        return isToOrFromWsp(key);
    }

    /** Answers to a phone come from a port of WSP to one of its own choice. */
    static boolean isToOrFromWsp(PayloadKey key) {
        long destination = key.get(SmsPayload.DESTINATION_PORT, -1);
        boolean answer = WdpPort.name(destination) == null && isWsp(key.get(SmsPayload.SOURCE_PORT, -1));
        return isWsp(destination) || answer;
    }

    private static boolean isWsp(long port) {
        return port == WdpPort.PUSH
                || port == WdpPort.PUSH_SECURE
                || port == WdpPort.WSP
                || port == WdpPort.WSP_SECURE
                || port == WdpPort.OTA_SETTINGS;
    }

    @Override
    public void read(PayloadKey key, DirectBuffer frame, int position, int length, FieldVisitor visitor) {
        MessageType<?> type = PduTypes.connectionless(frame, position, length);
        readers.get(type).read(key, frame, position, length, visitor);
    }
}
