package org.heliograph.smpp.protocol;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.CommandStatus;
import org.heliograph.smpp.InterfaceVersion;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.SmppVersion;
import org.heliograph.smpp.pdu.BindReceiver;
import org.heliograph.smpp.pdu.BindReceiverResp;
import org.heliograph.smpp.pdu.BindTransceiver;
import org.heliograph.smpp.pdu.BindTransceiverResp;
import org.heliograph.smpp.pdu.BindTransmitter;
import org.heliograph.smpp.pdu.BindTransmitterResp;
import org.heliograph.smpp.pdu.SmppHeader;
import org.heliograph.smpp.pdu.SmppUnknown;

/** Tells SMPP from other octets, and its versions from each other. */
final class SmppDetection {
    private static final int NOT_SAID = -1;

    private SmppDetection() {}

    static Detection detect(SmppProtocol protocol, DirectBuffer buffer, int offset, int available) {
        if (available >= Integer.BYTES) {
            long length = SmppHeader.commandLength(buffer, offset);
            if (length < SmppHeader.LENGTH || length > SmppProtocol.DEFAULT_FRAME_LENGTH) {
                return Detection.NO;
            }
        }
        if (available < SmppHeader.LENGTH) {
            return Detection.MORE;
        }
        int commandId = SmppHeader.commandId(buffer, offset);
        if (protocol.typeOf(commandId) == SmppUnknown.TYPE) {
            return Detection.NO;
        }
        int length = (int) SmppHeader.commandLength(buffer, offset);
        if (length > available) {
            return Detection.MORE;
        }
        return isCertain(protocol, commandId, buffer, offset, length) ? Detection.YES : Detection.MAYBE;
    }

    private static boolean isCertain(
            SmppProtocol protocol, int commandId, DirectBuffer buffer, int offset, int length) {
        int status = SmppHeader.commandStatus(buffer, offset);
        boolean usual = CommandId.isResponse(commandId)
                ? CommandStatus.VALUES.contains(status & 0xFFFF_FFFFL)
                : status == CommandStatus.ESME_ROK;
        int said = saidVersion(commandId, buffer, offset, length);
        return usual
                && (said == NOT_SAID || SmppVersion.of(said) == protocol.version())
                && fits(protocol, commandId, buffer, offset, length);
    }

    /** Whether the fields of a message add up to exactly the frame; TLVs of 3.3 do not. */
    private static boolean fits(SmppProtocol protocol, int commandId, DirectBuffer buffer, int offset, int length) {
        MessageType<?> type = protocol.typeOf(commandId);
        if (type == SmppUnknown.TYPE) {
            return false;
        }
        Message<?> message = type.newMessage(Settings.STRICT.withDialect(protocol.dialect()));
        long fault = message.wrap(buffer, offset, length).check();
        return switch (Fault.code(fault)) {
            case 0, Fault.VALUE_OUT_OF_RANGE, Fault.TEXT_NOT_ASCII, Fault.TEXT_TOO_LONG, Fault.WRONG_LENGTH -> true;
            case Fault.UNTERMINATED_TEXT -> message.fieldAt(fault) instanceof TlvSet;
            default -> false;
        };
    }

    /**
     * The protocol of a conversation after a frame: a bind says the version, its response may lower it, and a message that
     * the version does not have moves it to one that has it.
     */
    static String refine(SmppVersion version, DirectBuffer buffer, int offset, int length) {
        if (length < SmppHeader.LENGTH) {
            return SmppProtocol.of(version).id();
        }
        int commandId = SmppHeader.commandId(buffer, offset);
        int said = saidVersion(commandId, buffer, offset, length);
        SmppVersion better = said == NOT_SAID ? version : SmppVersion.of(said);
        if (said != NOT_SAID && CommandId.isResponse(commandId) && better.compareTo(version) > 0) {
            better = version;
        }
        return SmppProtocol.of(has(better, commandId) ? better : otherFor(commandId, better))
                .id();
    }

    private static boolean has(SmppVersion version, int commandId) {
        return SmppProtocol.of(version).hasDocumented(commandId);
    }

    private static SmppVersion otherFor(int commandId, SmppVersion version) {
        for (SmppVersion other : SmppVersion.values()) {
            if (has(other, commandId)) {
                return other;
            }
        }
        return version;
    }

    /** What a bind or its response says of the version; {@link #NOT_SAID} if the frame is neither or is silent. */
    private static int saidVersion(int commandId, DirectBuffer buffer, int offset, int length) {
        return switch (commandId) {
            case CommandId.BIND_RECEIVER -> {
                BindReceiver bind = new BindReceiver().wrap(buffer, offset, length);
                yield bind.check() == Fault.NONE ? bind.interfaceVersion() : NOT_SAID;
            }
            case CommandId.BIND_TRANSMITTER -> {
                BindTransmitter bind = new BindTransmitter().wrap(buffer, offset, length);
                yield bind.check() == Fault.NONE ? bind.interfaceVersion() : NOT_SAID;
            }
            case CommandId.BIND_TRANSCEIVER -> {
                BindTransceiver bind = new BindTransceiver().wrap(buffer, offset, length);
                yield bind.check() == Fault.NONE ? Math.max(bind.interfaceVersion(), InterfaceVersion.V34) : NOT_SAID;
            }
            case CommandId.BIND_RECEIVER_RESP -> {
                BindReceiverResp response = new BindReceiverResp().wrap(buffer, offset, length);
                yield response.check() == Fault.NONE
                        ? (int) response.tlvs().number(SmppTlv.SC_INTERFACE_VERSION, NOT_SAID)
                        : NOT_SAID;
            }
            case CommandId.BIND_TRANSMITTER_RESP -> {
                BindTransmitterResp response = new BindTransmitterResp().wrap(buffer, offset, length);
                yield response.check() == Fault.NONE
                        ? (int) response.tlvs().number(SmppTlv.SC_INTERFACE_VERSION, NOT_SAID)
                        : NOT_SAID;
            }
            case CommandId.BIND_TRANSCEIVER_RESP -> {
                BindTransceiverResp response = new BindTransceiverResp().wrap(buffer, offset, length);
                yield response.check() == Fault.NONE
                        ? (int) response.tlvs().number(SmppTlv.SC_INTERFACE_VERSION, NOT_SAID)
                        : NOT_SAID;
            }
            default -> NOT_SAID;
        };
    }
}
