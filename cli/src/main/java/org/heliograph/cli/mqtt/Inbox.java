package org.heliograph.cli.mqtt;

import java.util.BitSet;
import java.util.function.Predicate;
import org.agrona.DirectBuffer;
import org.heliograph.mqtt.packet.Publish;

/** Puts messages together and knows which of QoS 2 have been shown (§8). */
final class Inbox {
    private static final int EXACTLY_ONCE = 2;

    private final Predicate<Received> target;
    /** Packet identifiers of QoS 2 that came and were not released. */
    private final BitSet held = new BitSet();

    private Received current;
    private int expected;

    /** Makes an inbox; {@code target} takes each message when all of it is there, and answers whether it does. */
    Inbox(Predicate<Received> target) {
        this.target = target;
    }

    /** The next PUBLISH is a head, whose payload follows. */
    void expect(int payloadLength) {
        expected = payloadLength;
    }

    void begin(Publish<?> packet) {
        int length = packet.payloadLength();
        boolean repeated = packet.qos() == EXACTLY_ONCE && held.get(packet.packetIdentifier());
        current = new Received(packet, (long) length + expected, repeated);
        append(packet.payload(), 0, length, expected);
    }

    void append(DirectBuffer buffer, int offset, int length, int left) {
        current.append(buffer, offset, length);
        if (left == 0) {
            expected = 0;
            if (target.test(current) && current.qos() == EXACTLY_ONCE) {
                held.set(current.packetIdentifier());
            }
        }
    }

    /** A message is released by PUBREL; whether it was held. */
    boolean release(int packetIdentifier) {
        boolean known = held.get(packetIdentifier);
        held.clear(packetIdentifier);
        return known;
    }

    /** Whether no message is half received or waits for its release. */
    boolean isSettled() {
        return expected == 0 && held.isEmpty();
    }
}
