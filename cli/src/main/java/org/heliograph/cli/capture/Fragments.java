package org.heliograph.cli.capture;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The IP packets in reassembly, the oldest first. */
final class Fragments {
    /** RFC 8200 §4.5: reassembly is abandoned 60 seconds after the first fragment. */
    private static final long MAX_AGE_SECONDS = 60;

    private static final String INCOMPLETE = "fragmented IP packet is incomplete";

    private final Map<FragmentKey, FragmentedPacket> packets = new LinkedHashMap<>();
    private final CaptureLimits limits;
    private final Problems problems;
    private long octets;

    Fragments(CaptureLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** Takes a fragment, the window at its payload; returns the packet that it completes, or null. */
    FragmentedPacket add(FragmentKey key, Packet fragment, int protocol, int start, boolean more) {
        if (start + fragment.length() > FragmentedPacket.MAX_LENGTH) {
            problems.tell(fragment.info, "IP fragment reaches beyond the longest packet");
            return null;
        }
        FragmentedPacket packet = packets.get(key);
        if (packet != null && isOld(packet, fragment.info)) {
            remove(key, packet);
            problems.tell(fragment.info, INCOMPLETE, " after " + MAX_AGE_SECONDS + " seconds");
            packet = null;
        }
        if (packet == null) {
            packet = new FragmentedPacket(fragment.info.epochSecond(), protocol);
            octets += packet.capacity();
            packets.put(key, packet);
        }
        octets -= packet.capacity();
        packet.add(fragment, protocol, start, more);
        octets += packet.capacity();
        if (packet.isComplete()) {
            remove(key, packet);
            return packet;
        }
        evict(fragment.info);
        return null;
    }

    /** Gives up all. */
    void finish(PacketInfo last) {
        packets.forEach((key, packet) -> problems.tell(last, INCOMPLETE, " at the end of the capture"));
        packets.clear();
    }

    private static boolean isOld(FragmentedPacket packet, PacketInfo now) {
        return Math.abs(now.epochSecond() - packet.epochSecond()) > MAX_AGE_SECONDS;
    }

    private void remove(FragmentKey key, FragmentedPacket packet) {
        packets.remove(key);
        octets -= packet.capacity();
    }

    private void evict(PacketInfo info) {
        Iterator<FragmentedPacket> oldest = packets.values().iterator();
        while (packets.size() > limits.fragmentedPackets() || octets > limits.fragmentedOctets()) {
            octets -= oldest.next().capacity();
            oldest.remove();
            problems.tell(info, INCOMPLETE, " and dropped, because too many are");
        }
    }
}
