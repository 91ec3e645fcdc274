package org.heliograph.wap.wbxml;

import java.util.List;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Limits;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Protocol;

/**
 * Documents as a protocol, for tools that print them. Nothing in a document tells where it ends to who does not read it, so
 * whatever is there is one frame: a file, or a line of hexadecimal text. Found where the header names one of the five
 * document types and the document is sound.
 */
public final class WbxmlProtocol implements Protocol {
    /** The identifier of the protocol. */
    public static final String ID = "wbxml";

    private static final int LONGEST = 65_536;

    /** Makes the protocol. */
    public WbxmlProtocol() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "WBXML";
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
        return new Whole(limits.frameLength());
    }

    @Override
    public List<MessageType<?>> types() {
        return List.of(WbxmlDocument.TYPE);
    }

    @Override
    public MessageType<?> typeOf(DirectBuffer buffer, int offset, int length, Mode mode) {
        return WbxmlDocument.TYPE;
    }

    /** Only a whole document of a known type is telling enough. */
    @Override
    public Detection detect(DirectBuffer buffer, int offset, int available) {
        if (available > LONGEST) {
            return Detection.NO;
        }
        WbxmlReader reader = new WbxmlReader().wrap(buffer, offset, available);
        while (reader.next() < WbxmlEvent.END_DOCUMENT) {
            // A fault tells.
        }
        if (reader.event() == WbxmlEvent.END_DOCUMENT) {
            return Detection.YES;
        }
        return Detection.NO;
    }

    /** All octets that there are. */
    private record Whole(int most) implements Framing {
        @Override
        public long frameLength(DirectBuffer buffer, int offset, int available) {
            return available <= most ? available : Fault.of(Fault.FRAME_TOO_LONG, Fault.NO_FIELD, 0);
        }

        @Override
        public long announcedLength(DirectBuffer buffer, int offset, int available) {
            return available;
        }
    }
}
