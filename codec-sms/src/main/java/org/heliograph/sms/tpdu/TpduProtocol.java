package org.heliograph.sms.tpdu;

import java.util.List;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Limits;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.framing.WholeFraming;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Protocol;

/**
 * TPDUs, and user data on their own, as protocols: for tools that print dumps. Nothing in them tells where one ends, so
 * whatever is there is one frame: a line of hexadecimal text.
 */
public enum TpduProtocol implements Protocol {
    /** TPDUs in either direction, most often behind the address of a message centre; also found by their octets. */
    ANY("sms-tpdu", "SMS TPDU", TpduTypes.types(Direction.UNKNOWN)),
    /** TPDUs from the phone, with or without the address of a message centre. */
    MO("sms-tpdu-mo", "SMS TPDU from the phone", TpduTypes.types(Direction.MO)),
    /** TPDUs to the phone, with or without the address of a message centre. */
    MT("sms-tpdu-mt", "SMS TPDU to the phone", TpduTypes.types(Direction.MT)),
    /** User data that begin with a header. */
    USER_DATA("sms-userdata", "SMS user data", List.of(UserDataMessage.TYPE));

    /** Longest frame in octets: that of any TPDU, and of user data that are not of the air. */
    private static final int LONGEST = 4_096;

    private final String id;
    private final String title;
    private final List<MessageType<?>> types;

    TpduProtocol(String id, String title, List<MessageType<?>> types) {
        this.id = id;
        this.title = title;
        this.types = types;
    }

    /** {@return the direction of its TPDUs} */
    public Direction direction() {
        return switch (this) {
            case MO -> Direction.MO;
            case MT -> Direction.MT;
            default -> Direction.UNKNOWN;
        };
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
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
        return types;
    }

    @Override
    public MessageType<?> typeOf(DirectBuffer buffer, int offset, int length, Mode mode) {
        return this == USER_DATA ? UserDataMessage.TYPE : TpduTypes.any(direction(), buffer, offset, length);
    }

    /** Only a whole TPDU behind the number of a message centre is telling enough. */
    @Override
    public Detection detect(DirectBuffer buffer, int offset, int available) {
        boolean certain = this == ANY && available <= LONGEST && TpduTypes.isCertain(buffer, offset, available);
        return certain ? Detection.YES : Detection.NO;
    }
}
