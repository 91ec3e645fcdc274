package org.heliograph.cli.capture;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Octets of a stream that came before earlier ones, by their position in the stream. Of octets that come twice the first
 * are kept. A cut is a run of octets known not to be in the capture.
 */
final class SegmentStore {
    /** What a piece costs beside its octets, so that many small ones count as well. */
    private static final int OVERHEAD = 96;

    private final TreeMap<Long, Piece> pieces = new TreeMap<>();
    private final TreeMap<Long, Long> cuts = new TreeMap<>();
    private long octets;

    /** A run of octets in the store. */
    record Piece(byte[] octets, PacketInfo info) {}

    boolean isEmpty() {
        return pieces.isEmpty() && cuts.isEmpty();
    }

    /** Octets that the store occupies. */
    long cost() {
        return octets + (long) OVERHEAD * (pieces.size() + cuts.size());
    }

    int pieces() {
        return pieces.size();
    }

    /** The position of the first piece or cut. */
    long start() {
        long piece = pieces.isEmpty() ? Long.MAX_VALUE : pieces.firstKey();
        return cuts.isEmpty() ? piece : Math.min(piece, cuts.firstKey());
    }

    /** The piece that starts at the position, taken out of the store; null when there is none. */
    Piece take(long position) {
        Piece piece = pieces.remove(position);
        if (piece != null) {
            octets -= piece.octets().length;
        }
        return piece;
    }

    /** The end of the cut that holds the position, or the piece before that end; the position when there is no cut. */
    long takeCut(long position) {
        long end = position;
        while (!cuts.isEmpty() && cuts.firstKey() <= position) {
            end = Math.max(end, cuts.pollFirstEntry().getValue());
        }
        Long piece = pieces.higherKey(position);
        if (piece == null || piece >= end) {
            return end;
        }
        cuts.merge(piece, end, Math::max);
        return piece;
    }

    /** Copies those octets that are not there yet; the positions count from {@code position}. */
    void put(long position, byte[] source, int offset, int length, PacketInfo info) {
        long end = position + length;
        long at = position;
        while (at < end) {
            Map.Entry<Long, Piece> before = pieces.floorEntry(at);
            if (before != null && before.getKey() + before.getValue().octets().length > at) {
                at = before.getKey() + before.getValue().octets().length;
                continue;
            }
            Long next = pieces.higherKey(at);
            long stop = next == null ? end : Math.min(end, next);
            int from = offset + (int) (at - position);
            pieces.put(at, new Piece(Arrays.copyOfRange(source, from, from + (int) (stop - at)), info));
            octets += stop - at;
            at = stop;
        }
    }

    /** Notes a run of octets that the capture does not hold. */
    void putCut(long position, long end) {
        cuts.merge(position, end, Math::max);
    }

    void clear() {
        pieces.clear();
        cuts.clear();
        octets = 0;
    }
}
