package org.heliograph.wap.protocol;

import java.util.List;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Limits;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.framing.WholeFraming;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.wap.mms.MmsPdu;
import org.heliograph.wap.mms.MmsRules;

/**
 * MMS as a protocol. Nothing in a PDU tells where it ends, so whatever is there is one frame: the body of a request of
 * HTTP, a file, or a line of hexadecimal text.
 */
public final class MmsProtocol implements Protocol {
    /** The identifier of the protocol. */
    public static final String ID = "mms";

    private static final int LONGEST = 1 << 22;
    private static final int MESSAGE_TYPE = 0x8C;
    private static final int FEWEST = 2;

    /** Makes the protocol. */
    public MmsProtocol() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "MMS encapsulation";
    }

    @Override
    public List<Integer> ports() {
        return List.of();
    }

    @Override
    public Limits limits() {
        return Limits.DEFAULT.withFrameLength(LONGEST);
    }

    @Override
    public Framing framing(Limits limits) {
        return new WholeFraming(limits.frameLength());
    }

    @Override
    public List<MessageType<?>> types() {
        return List.copyOf(MmsPdu.TYPES);
    }

    /** The type of a PDU whose first header tells it; any other PDU is read as one of any type. */
    @Override
    public MessageType<?> typeOf(DirectBuffer buffer, int offset, int length, Mode mode) {
        return typeOf(buffer, offset, length);
    }

    static MessageType<MmsPdu> typeOf(DirectBuffer buffer, int offset, int length) {
        boolean told = length >= FEWEST && (buffer.getByte(offset) & 0xFF) == MESSAGE_TYPE;
        return told ? MmsPdu.type(buffer.getByte(offset + 1) & 0xFF) : MmsPdu.TYPE;
    }

    /** Only whole PDUs of a known type that keep to every rule of the octets may be some; complete ones are. */
    @Override
    public Detection detect(DirectBuffer buffer, int offset, int available) {
        MessageType<MmsPdu> type = typeOf(buffer, offset, available);
        if (type == MmsPdu.TYPE || available > LONGEST) {
            return Detection.NO;
        }
        MmsPdu pdu = type.newMessage(Settings.STRICT).wrap(buffer, offset, available);
        if (pdu.check() != Fault.NONE) {
            return Detection.NO;
        }
        return new MmsRules().missing(pdu.headers()) == MmsRules.NONE ? Detection.YES : Detection.MAYBE;
    }
}
