package org.heliograph.wap.protocol;

import java.util.List;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Limits;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.framing.WholeFraming;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.wap.wsp.ContentTypes;
import org.heliograph.wap.wsp.PduType;
import org.heliograph.wap.wsp.PduTypes;
import org.heliograph.wap.wsp.WdpPort;
import org.heliograph.wap.wsp.WspPush;
import org.heliograph.wap.wsp.WspPushContent;
import org.heliograph.wap.wsp.WspUnknown;

/**
 * WSP as protocols. Nothing in a PDU tells where it ends, so whatever is there is one frame: a datagram, or a line of
 * hexadecimal text.
 */
public enum WspProtocol implements Protocol {
    /** PDUs without a session, which begin with TID: those of pushes, and of the ports 9200 and 2948. */
    CONNECTIONLESS("wsp", "WSP without sessions", PduTypes.CONNECTIONLESS, WdpPort.PUSH, WdpPort.WSP),
    /** PDUs of a session, without TID: what WTP carries. */
    SESSION("wsp-session", "WSP in a session", PduTypes.SESSION),
    /** The contents of a push behind its type: length, content type, headers, data. */
    PUSH_CONTENT("wsp-push-content", "Contents of a WSP push", List.of(WspPushContent.TYPE));

    private static final int LONGEST = 1 << 20;

    private final String id;
    private final String title;
    private final List<MessageType<?>> types;
    private final List<Integer> ports;

    WspProtocol(String id, String title, List<MessageType<?>> types, Integer... ports) {
        this.id = id;
        this.title = title;
        this.types = types;
        this.ports = List.of(ports);
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
        return ports;
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
        return switch (this) {
            case CONNECTIONLESS -> PduTypes.connectionless(buffer, offset, length);
            case SESSION -> PduTypes.session(buffer, offset, length);
            case PUSH_CONTENT -> WspPushContent.TYPE;
        };
    }

    /** Only whole PDUs without a session, each octet in its place, may be some; a push of a known type most of all. */
    @Override
    public Detection detect(DirectBuffer buffer, int offset, int available) {
        if (this != CONNECTIONLESS || available < 2 || available > LONGEST) {
            return Detection.NO;
        }
        MessageType<?> type = typeOf(buffer, offset, available, Mode.LENIENT);
        if (type == WspUnknown.TYPE) {
            return Detection.NO;
        }
        Message<?> pdu = type.newMessage(Settings.LENIENT).wrap(buffer, offset, available);
        if (pdu.check() != Fault.NONE || pdu.fieldsEnd() != available) {
            return Detection.NO;
        }
        return pdu instanceof WspPush push ? detect(push) : Detection.MAYBE;
    }

    private static Detection detect(WspPush push) {
        if (push.contentType().length() == 0) {
            return Detection.NO;
        }
        return push.pduType() == PduType.PUSH && isTelling(push) ? Detection.YES : Detection.MAYBE;
    }

    /** A push is telling where its content type is one that pushes have. */
    private static boolean isTelling(WspPush push) {
        return switch (push.contentType().wellKnown()) {
            case ContentTypes.SIC,
                    ContentTypes.SLC,
                    ContentTypes.COC,
                    ContentTypes.CONNECTIVITY_WBXML,
                    ContentTypes.MMS_MESSAGE,
                    ContentTypes.SYNCML_NOTIFICATION,
                    ContentTypes.DRM_RIGHTS_WBXML,
                    ContentTypes.EMN_WBXML -> true;
            default -> false;
        };
    }
}
