package org.heliograph.cli.capture;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Datagrams of UDP (RFC 768). A conversation ends when it is the one unused longest of too many. */
final class UdpLayer {
    private static final int HEADER_LENGTH = 8;

    private final CaptureListener listener;
    private final CaptureLimits limits;
    private final Problems problems;
    private final Map<ConversationKey, Entry> conversations = new LinkedHashMap<>(64, 0.75f, true);

    UdpLayer(CaptureListener listener, CaptureLimits limits, Problems problems) {
        this.listener = listener;
        this.limits = limits;
        this.problems = problems;
    }

    /** Takes a packet whose window starts with the UDP header. */
    void packet(Packet packet) {
        if (packet.available() < HEADER_LENGTH) {
            problems.tell(packet.info, "packet is cut within its UDP header");
            return;
        }
        int length = packet.u16(4);
        if (length == 0) {
            // A jumbogram (RFC 2675 §4), or a length that the network adapter was to fill in.
            length = packet.length();
        }
        if (length < HEADER_LENGTH || length > packet.length()) {
            problems.tell(packet.info, "UDP header has an impossible length");
            return;
        }
        packet.length(length);
        if (packet.available() < length) {
            problems.tell(
                    packet.info, "UDP datagram is cut", ", " + (length - packet.available()) + " octets are missing");
        }
        Flow flow = flow(packet);
        packet.advance(HEADER_LENGTH);
        listener.datagram(flow, packet.octets, packet.offset, packet.available(), packet.info);
    }

    /** Ends all conversations. */
    void finish() {
        conversations.values().forEach(this::end);
        conversations.clear();
    }

    private Flow flow(Packet packet) {
        ConversationKey key = ConversationKey.of(packet);
        boolean fromLow = ConversationKey.isFromLow(packet);
        Entry entry = conversations.get(key);
        if (entry == null) {
            entry = new Entry(ConversationKey.conversation(packet, false), fromLow);
            conversations.put(key, entry);
            evict();
        }
        Flow first = entry.conversation.first();
        return fromLow == entry.firstFromLow ? first : first.reverse();
    }

    private void evict() {
        if (conversations.size() > limits.datagramConversations()) {
            Iterator<Entry> oldest = conversations.values().iterator();
            Entry entry = oldest.next();
            oldest.remove();
            end(entry);
        }
    }

    private void end(Entry entry) {
        listener.end(entry.conversation.first());
        listener.end(entry.conversation.first().reverse());
    }

    private record Entry(Conversation conversation, boolean firstFromLow) {}
}
