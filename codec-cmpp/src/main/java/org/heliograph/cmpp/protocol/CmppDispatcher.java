package org.heliograph.cmpp.protocol;

import org.agrona.DirectBuffer;
import org.heliograph.cmpp.CmppHeader;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Message;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;

/**
 * Looks at the command of a frame, wraps and checks the message, and hands it to a handler. Owns one flyweight a message;
 * allocates nothing; belongs to one thread.
 *
 * <pre>{@code
 * CmppDispatcher dispatcher = CmppDispatcher.of(CmppProtocol.CMPP_30, Settings.LENIENT, handler);
 * decoder.decode(buffer, offset, length, (b, o, n) -> {
 *     dispatcher.dispatch(b, o, n);
 *     return FrameHandler.Action.CONTINUE;
 * });
 * }</pre>
 */
public abstract class CmppDispatcher {
    private final CmppHandler handler;
    private final boolean lenient;

    CmppDispatcher(CmppHandler handler, Settings settings) {
        this.handler = handler;
        lenient = settings.reading() == Mode.LENIENT;
    }

    /**
     * {@return a dispatcher for a version}
     *
     * @param version  that both sides speak.
     * @param settings of reading.
     * @param handler  to take the messages.
     */
    public static CmppDispatcher of(CmppProtocol version, Settings settings, CmppHandler handler) {
        return switch (version) {
            case CMPP_30 -> new V30Dispatcher(handler, settings);
            case CMPP_20 -> new V20Dispatcher(handler, settings, false);
            case CMPP_21 -> new V20Dispatcher(handler, settings, true);
        };
    }

    /**
     * Hands a frame to the handler.
     *
     * @param buffer that holds the frame.
     * @param offset where the frame starts.
     * @param length of the frame in octets.
     * @return {@link Fault#NONE}, or the fault that the handler was told of.
     */
    public final long dispatch(DirectBuffer buffer, int offset, int length) {
        int commandId = length < CmppHeader.LENGTH ? 0 : CmppHeader.commandId(buffer, offset);
        return dispatchCommand(commandId, buffer, offset, length);
    }

    abstract long dispatchCommand(int commandId, DirectBuffer buffer, int offset, int length);

    final CmppHandler handler() {
        return handler;
    }

    final boolean isLenient() {
        return lenient;
    }

    final long report(long fault, Message<?> message, DirectBuffer buffer, int offset, int length) {
        if (fault != Fault.NONE) {
            handler.onFault(fault, message.type(), buffer, offset, length);
        }
        return fault;
    }
}
