package org.heliograph.cli.capture;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is told to the listener of trouble: the first of every kind one by one, the rest as a count at the end. */
final class Problems {
    private static final int NAMED = 10;

    private final CaptureListener listener;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    Problems(CaptureListener listener) {
        this.listener = listener;
    }

    /** Tells of a trouble that ends the reading or happens once. */
    void tell(String text) {
        listener.problem(text);
    }

    /** Tells of a trouble with one packet. The kind is one of a bounded number of texts. */
    void tell(PacketInfo packet, String kind) {
        tell(packet, kind, "");
    }

    /** As above with values that differ from packet to packet. */
    void tell(PacketInfo packet, String kind, String values) {
        count(packet, kind, values, NAMED);
    }

    /** Tells of a trouble with one packet, and of later ones of the same kind only as a count. */
    void tellOnce(PacketInfo packet, String kind) {
        count(packet, kind, "", 1);
    }

    private void count(PacketInfo packet, String kind, String values, int named) {
        Tally tally = tallies.computeIfAbsent(kind, key -> new Tally());
        if (tally.count++ < named) {
            tally.named++;
            listener.problem("packet " + packet.number() + ": " + kind + values);
        }
    }

    /** Tells the counts of those that were not told one by one. */
    void finish() {
        tallies.forEach((kind, tally) -> {
            if (tally.count > tally.named) {
                listener.problem(kind + ": " + tally.count + " times in all");
            }
        });
        tallies.clear();
    }

    private static final class Tally {
        private long count;
        private long named;
    }
}
