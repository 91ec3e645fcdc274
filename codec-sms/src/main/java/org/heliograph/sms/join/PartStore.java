package org.heliograph.sms.join;

import org.agrona.DirectBuffer;

/**
 * Keeps the parts of messages under way, by key. What is in memory here may be a database or a cache elsewhere, so that
 * parts of one message can come in at several machines: each has a client of its own, and all clients see one store.
 *
 * <p>Each call is atomic: of all clients that add parts of one set exactly one is told {@link StoreOutcome#COMPLETE},
 * and each set that is taken out is shown to exactly one. A client belongs to one thread.
 *
 * <p>Sets, by a clock that the callers tell and that never goes back for one client:
 *
 * <ul>
 *   <li>A set begins with its first part. Its deadline is {@link JoinSettings#timeout()} after its first part, or after
 *       its newest one if {@link JoinSettings#restarts()}. At its deadline it is past it. Nothing is ever added to a
 *       set that is past its deadline.
 *   <li>It is complete when it has the parts 1 to {@link PartKey#total}. A complete set is remembered for
 *       {@link JoinSettings#remember()} or, where there is no room, shorter; the oldest is forgotten first. A part
 *       that it had with the same octets is late; one with other octets begins a new set, and the complete one is
 *       forgotten.
 *   <li>A part that the set has with other octets replaces the set if its first part is at least
 *       {@link JoinSettings#replaceAfter()} old.
 * </ul>
 *
 * <p>Keys and records are octets with a version number; a store shows only sets whose key begins with
 * {@link PartKey#VERSION}, so that programs of two versions can share it. Where the clients are on several machines,
 * their clocks should agree to a small part of the timeout.
 */
public interface PartStore extends StoredParts {
    /**
     * Adds a part.
     *
     * @param key    of the set, exactly its octets, at most {@link PartKey#MAX_LENGTH}.
     * @param part   which part it is, 1 to {@link PartKey#total}.
     * @param record of the part, exactly its octets, {@link PartRecord#CONTENT_OFFSET} and at most
     *               {@link JoinSettings#partOctets()}.
     * @param now    time.
     * @return what became of it. Looked at in this order: late, expired, duplicate, replaced or conflict, full, and
     *         only then kept.
     */
    StoreOutcome add(DirectBuffer key, int part, DirectBuffer record, long now);

    /**
     * Takes out a set that is past its deadline and shows it; of several the one whose deadline was first.
     *
     * @param now time.
     * @return whether there was one.
     */
    boolean expire(long now);

    /**
     * Takes out the set whose deadline comes first and shows it, to make room.
     *
     * @param except key of a set that is to stay.
     * @return whether there was one; false if the store has no bounds of its own.
     */
    boolean evict(DirectBuffer except);
}
