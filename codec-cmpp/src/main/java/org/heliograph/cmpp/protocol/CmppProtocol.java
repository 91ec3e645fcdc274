package org.heliograph.cmpp.protocol;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrona.DirectBuffer;
import org.heliograph.cmpp.CmppFwdReport;
import org.heliograph.cmpp.CmppHeader;
import org.heliograph.cmpp.CmppReport;
import org.heliograph.cmpp.CmppUnknown;
import org.heliograph.cmpp.CmppVersion;
import org.heliograph.cmpp.CommandId;
import org.heliograph.cmpp.MsgFmt;
import org.heliograph.cmpp.MsgFwdType;
import org.heliograph.cmpp.RegisteredDelivery;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Limits;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.NumberField;
import org.heliograph.codec.Settings;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.framing.LengthPrefixFraming;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.NestedLayout;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.sms.Alphabet;

/**
 * The versions of CMPP. In the order of detection: a frame that fits several versions is taken for the first of them,
 * and a conversation moves to the version that its login or a later layout shows.
 */
public enum CmppProtocol implements Protocol {
    /** CMPP 3.0. */
    CMPP_30("3.0", CmppVersion.V30, CmppTypes.V30),
    /** CMPP 2.0. */
    CMPP_20("2.0", CmppVersion.V20, CmppTypes.V20),
    /** CMPP 2.1: the messages of 2.0 between SP and gateway, those of 3.0 between gateway and name server. */
    CMPP_21("2.1", CmppVersion.V21, CmppTypes.V21);

    /** The longest frame that the length fields allow: a CMPP_SUBMIT of 3.0 to 255 destinations with 255 octets. */
    static final int LONGEST_FRAME = org.heliograph.cmpp.v30.CmppSubmit.computeLength(255, 255);

    private static final List<Integer> PORTS = List.of(7890, 7900, 7930, 9168);
    private static final int SLOTS = 0x20;

    private final String version;
    private final int versionOctet;
    private final List<MessageType<?>> types;
    private final MessageType<?>[] byCommand = new MessageType<?>[2 * SLOTS];

    CmppProtocol(String version, int versionOctet, List<MessageType<?>> types) {
        this.version = version;
        this.versionOctet = versionOctet;
        this.types = types;
        for (MessageType<?> type : types) {
            byCommand[slot((int) type.shape().key())] = type;
        }
    }

    private static int slot(int commandId) {
        return commandId & SLOTS - 1 | (CommandId.isResponse(commandId) ? SLOTS : 0);
    }

    /** {@return the octet of the Version field that stands for this version, see {@link CmppVersion}} */
    public int versionOctet() {
        return versionOctet;
    }

    @Override
    public String id() {
        return "cmpp-" + version;
    }

    @Override
    public String title() {
        return "CMPP " + version;
    }

    @Override
    public List<Integer> ports() {
        return PORTS;
    }

    @Override
    public Limits limits() {
        return Limits.DEFAULT.withFrameLength(LONGEST_FRAME);
    }

    @Override
    public Framing framing(Limits limits) {
        return new LengthPrefixFraming(CmppHeader.LENGTH, limits.frameLength());
    }

    @Override
    public List<MessageType<?>> types() {
        return types;
    }

    @Override
    public MessageType<?> typeOf(DirectBuffer buffer, int offset, int length, Mode mode) {
        if (length < CmppHeader.LENGTH) {
            return CmppUnknown.TYPE;
        }
        int commandId = CmppHeader.commandId(buffer, offset);
        MessageType<?> type = typeOf(commandId);
        return mode == Mode.LENIENT ? typeOfLength(type, commandId, length) : type;
    }

    private MessageType<?> typeOf(int commandId) {
        MessageType<?> type = byCommand[slot(commandId)];
        return type != null && (int) type.shape().key() == commandId ? type : CmppUnknown.TYPE;
    }

    /** Gateways answer in the width of another version than they were asked in (§11): the length tells. */
    private static MessageType<?> typeOfLength(MessageType<?> type, int commandId, int length) {
        if (commandId != CommandId.CONNECT_RESP && commandId != CommandId.CANCEL_RESP) {
            return type;
        }
        for (CmppProtocol other : values()) {
            MessageType<?> otherType = other.typeOf(commandId);
            if (otherType.shape().fixedLength() == length) {
                return otherType;
            }
        }
        return type;
    }

    @Override
    public Detection detect(DirectBuffer buffer, int offset, int available) {
        if (available >= Integer.BYTES) {
            long length = CmppHeader.totalLength(buffer, offset);
            if (length < CmppHeader.LENGTH || length > LONGEST_FRAME) {
                return Detection.NO;
            }
        }
        if (available < CmppHeader.LENGTH) {
            return Detection.MORE;
        }
        MessageType<?> type = typeOf(CmppHeader.commandId(buffer, offset));
        if (type == CmppUnknown.TYPE) {
            return Detection.NO;
        }
        int length = (int) CmppHeader.totalLength(buffer, offset);
        if (length > available) {
            return Detection.MORE;
        }
        int login = loginVersion(buffer, offset, length);
        return fits(type, buffer, offset, length) && (login == 0 || login == versionOctet)
                ? Detection.YES
                : Detection.MAYBE;
    }

    @Override
    public String refine(DirectBuffer buffer, int offset, int length) {
        if (length < CmppHeader.LENGTH) {
            return id();
        }
        int login = loginVersion(buffer, offset, length);
        int commandId = CmppHeader.commandId(buffer, offset);
        for (CmppProtocol other : values()) {
            if (login != 0 && other.versionOctet == login && other.fits(commandId, buffer, offset, length)) {
                return other.id();
            }
        }
        if (fits(commandId, buffer, offset, length)) {
            return id();
        }
        for (CmppProtocol other : values()) {
            if (other.fits(commandId, buffer, offset, length)) {
                return other.id();
            }
        }
        return id();
    }

    /** The Version octet of a login or of the answer to one; 0 if the frame is neither or the octet is unknown. */
    private static int loginVersion(DirectBuffer buffer, int offset, int length) {
        int commandId = CmppHeader.commandId(buffer, offset);
        boolean login = commandId == CommandId.CONNECT || commandId == CommandId.CONNECT_RESP;
        int last = login && length > CmppHeader.LENGTH
                ? buffer.getByte(offset + length - 1 - (commandId == CommandId.CONNECT ? Integer.BYTES : 0)) & 0xFF
                : 0;
        return CmppVersion.VALUES.contains(last) ? last : 0;
    }

    private boolean fits(int commandId, DirectBuffer buffer, int offset, int length) {
        MessageType<?> type = typeOf(commandId);
        return type != CmppUnknown.TYPE && fits(type, buffer, offset, length);
    }

    /** Whether the fields of a message add up to exactly the frame. */
    private static boolean fits(MessageType<?> type, DirectBuffer buffer, int offset, int length) {
        if (type.shape().variables() == 0) {
            return type.shape().fixedLength() == length;
        }
        Message<?> message = type.newMessage(Settings.STRICT);
        message.wrap(buffer, offset, length);
        long fault = message.check();
        return fault == Fault.NONE || isOfValue(fault);
    }

    private static boolean isOfValue(long fault) {
        int code = Fault.code(fault);
        return code == Fault.VALUE_OUT_OF_RANGE || code == Fault.TEXT_NOT_ASCII || code == Fault.WRONG_LENGTH;
    }

    @Override
    public boolean isReply(DirectBuffer buffer, int offset, int length) {
        return length >= CmppHeader.LENGTH && CommandId.isResponse(CmppHeader.commandId(buffer, offset));
    }

    @Override
    public List<NestedLayout> nested(MessageType<?> type) {
        return switch (type.name()) {
            case "CMPP_SUBMIT" -> List.of(text(type));
            case "CMPP_DELIVER" ->
                List.of(table(type, "Registered_Delivery", RegisteredDelivery.REPORT, CmppReport.TYPE), text(type));
            case "CMPP_FWD" ->
                List.of(
                        table(type, "Msg_Fwd_Type", MsgFwdType.MT_REPORT, CmppReport.TYPE),
                        table(type, "Msg_Fwd_Type", MsgFwdType.MO_REPORT, CmppFwdReport.TYPE),
                        text(type));
            default -> List.of();
        };
    }

    private static NestedLayout text(MessageType<?> type) {
        Map<Integer, String> charsets = new TreeMap<>();
        for (int msgFmt = 0; msgFmt <= 0xFF; msgFmt++) {
            Charset charset = Alphabet.charset(MsgFmt.alphabet(msgFmt));
            if (charset != null) {
                charsets.put(msgFmt, charset.name());
            }
        }
        return NestedLayout.text(
                type.field("Msg_Content"), null, 0, (NumberField) type.field("Msg_Fmt"), charsets, (NumberField)
                        type.field("TP_udhi"));
    }

    private static NestedLayout table(MessageType<?> type, String selector, long value, MessageType<?> nested) {
        return NestedLayout.table(type.field("Msg_Content"), (NumberField) type.field(selector), value, nested);
    }
}
