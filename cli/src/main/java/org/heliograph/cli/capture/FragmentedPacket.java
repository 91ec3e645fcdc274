package org.heliograph.cli.capture;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The payload of an IP packet as its fragments come in. Of octets that come twice the first are kept. */
final class FragmentedPacket {
    static final int MAX_LENGTH = 0xffff;

    private static final int INITIAL_CAPACITY = 4096;

    private final long epochSecond;
    /** Start and end of the runs of octets that are there; no two touch. */
    private final TreeMap<Integer, Integer> runs = new TreeMap<>();

    private byte[] octets = new byte[INITIAL_CAPACITY];
    private int protocol;
    private int length = -1;

    FragmentedPacket(long epochSecond, int protocol) {
        this.epochSecond = epochSecond;
        this.protocol = protocol;
    }

    /** The time of the fragment that came first. */
    long epochSecond() {
        return epochSecond;
    }

    byte[] octets() {
        return octets;
    }

    /** The length of the payload, -1 before the last fragment came. */
    int length() {
        return length;
    }

    int protocol() {
        return protocol;
    }

    /** Octets that this packet occupies. */
    int capacity() {
        return octets.length;
    }

    boolean isComplete() {
        Map.Entry<Integer, Integer> first = runs.firstEntry();
        return length >= 0 && (length == 0 || first != null && first.getKey() == 0 && first.getValue() >= length);
    }

    void add(Packet fragment, int fragmentProtocol, int start, boolean more) {
        if (start == 0) {
            protocol = fragmentProtocol;
        }
        if (!more && length < 0) {
            length = start + fragment.length();
        }
        int end = start + fragment.available();
        reserve(end);
        int copied = start;
        while (copied < end) {
            Map.Entry<Integer, Integer> run = runs.floorEntry(copied);
            if (run != null && run.getValue() > copied) {
                copied = run.getValue();
                continue;
            }
            Integer next = runs.higherKey(copied);
            int stop = next == null ? end : Math.min(end, next);
            System.arraycopy(fragment.octets, fragment.offset + copied - start, octets, copied, stop - copied);
            join(copied, stop);
            copied = stop;
        }
    }

    private void join(int start, int end) {
        Map.Entry<Integer, Integer> before = runs.floorEntry(start);
        int from = before != null && before.getValue() == start ? before.getKey() : start;
        Integer behind = runs.remove(end);
        runs.put(from, behind == null ? end : behind);
    }

    private void reserve(int end) {
        if (end > octets.length) {
            octets = Arrays.copyOf(octets, Math.max(end, Math.min(MAX_LENGTH, octets.length * 2)));
        }
    }
}
