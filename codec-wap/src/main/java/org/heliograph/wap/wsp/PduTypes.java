package org.heliograph.wap.wsp;

import java.util.List;
import org.agrona.DirectBuffer;
import org.heliograph.codec.MessageType;

/** The classes of PDUs by the octet of their type (§3), for PDUs without a session and for those of one. */
public final class PduTypes {
    /** All PDUs without a session. */
    public static final List<MessageType<?>> CONNECTIONLESS = List.of(
            WspConnect.TYPE,
            WspConnectReply.TYPE,
            WspRedirect.TYPE,
            WspReply.TYPE,
            WspDisconnect.TYPE,
            WspPush.TYPE,
            WspSuspend.TYPE,
            WspResume.TYPE,
            WspGet.TYPE,
            WspPost.TYPE,
            WspDataFragment.TYPE);

    /** All PDUs of a session. */
    public static final List<MessageType<?>> SESSION = List.of(
            WspConnect.SESSION,
            WspConnectReply.SESSION,
            WspRedirect.SESSION,
            WspReply.SESSION,
            WspDisconnect.SESSION,
            WspPush.SESSION,
            WspSuspend.SESSION,
            WspResume.SESSION,
            WspGet.SESSION,
            WspPost.SESSION,
            WspDataFragment.SESSION);

    private PduTypes() {}

    /**
     * {@return the class of a PDU without a session, {@link WspUnknown#TYPE} if its type is not assigned}
     *
     * @param buffer that holds the PDU.
     * @param offset where it starts.
     * @param length in octets.
     */
    public static MessageType<?> connectionless(DirectBuffer buffer, int offset, int length) {
        return length < 2 ? WspUnknown.TYPE : of(buffer.getByte(offset + 1) & 0xFF, CONNECTIONLESS, WspUnknown.TYPE);
    }

    /**
     * {@return the class of a PDU of a session, {@link WspUnknown#SESSION} if its type is not assigned}
     *
     * @param buffer that holds the PDU.
     * @param offset where it starts.
     * @param length in octets.
     */
    public static MessageType<?> session(DirectBuffer buffer, int offset, int length) {
        return length < 1 ? WspUnknown.SESSION : of(buffer.getByte(offset) & 0xFF, SESSION, WspUnknown.SESSION);
    }

    private static MessageType<?> of(int type, List<MessageType<?>> types, MessageType<?> unknown) {
        if (PduType.name(type) == null) {
            return unknown;
        }
        return switch (type) {
            case PduType.CONNECT -> types.get(0);
            case PduType.CONNECT_REPLY -> types.get(1);
            case PduType.REDIRECT -> types.get(2);
            case PduType.REPLY -> types.get(3);
            case PduType.DISCONNECT -> types.get(4);
            case PduType.PUSH, PduType.CONFIRMED_PUSH -> types.get(5);
            case PduType.SUSPEND -> types.get(6);
            case PduType.RESUME -> types.get(7);
            case PduType.DATA_FRAGMENT -> types.get(10);
            default -> types.get(PduType.isGet(type) ? 8 : 9);
        };
    }
}
