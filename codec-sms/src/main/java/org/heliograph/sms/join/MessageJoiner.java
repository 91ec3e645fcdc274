package org.heliograph.sms.join;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;

/**
 * Joins the parts of long messages, in any order, and tells a {@link JoinHandler} what becomes of them.
 *
 * <p>Parts belong to one message if all of these are the same: scope, source and destination with their types, kind of
 * reference, reference, total, ports, and alphabet unless {@link JoinSettings#mixesAlphabet()}. See {@link PartKey}.
 *
 * <table>
 * <caption>What becomes of a part</caption>
 * <tr><th>part</th><th>outcome</th><th>handler</th></tr>
 * <tr><td>of no message, or number and total that cannot be</td><td>SINGLE</td><td>onSingle</td></tr>
 * <tr><td>of a message of one part</td><td>COMPLETE</td><td>onComplete</td></tr>
 * <tr><td>others are missing</td><td>WAITING</td><td></td></tr>
 * <tr><td>the last one missing</td><td>COMPLETE</td><td>onComplete</td></tr>
 * <tr><td>there already, same octets</td><td>DUPLICATE</td><td>onDuplicate</td></tr>
 * <tr><td>there already, other octets, message young</td><td>CONFLICT</td><td>onConflict</td></tr>
 * <tr><td>there already, other octets, message old</td><td>WAITING</td><td>onReplaced</td></tr>
 * <tr><td>of a complete message that is remembered, same octets</td><td>LATE</td><td>onLate</td></tr>
 * <tr><td>of a message past its deadline</td><td>WAITING</td><td>onExpired</td></tr>
 * <tr><td>no room, settings evict</td><td>as if there were</td><td>onExpired or onEvicted of others, first</td></tr>
 * <tr><td>no room, settings do not evict</td><td>REFUSED</td><td>onRefused</td></tr>
 * <tr><td>longer than the settings allow, address unfit</td><td>REFUSED</td><td>onRefused</td></tr>
 * </table>
 *
 * <p>A part that differs in its total belongs to another message; both may be under way. A message of one part needs no
 * memory and is not remembered.
 *
 * <p>When there is no room, complete messages are forgotten first, then those past their deadline expire, then the one
 * whose deadline comes first is evicted, but never the one that the part belongs to. At the end of a program
 * {@code expire(Long.MAX_VALUE, Integer.MAX_VALUE)} tells of all that is left.
 *
 * <p>The clock is the caller's: any number that grows with time, in the unit of the settings. One that is less than an
 * earlier one counts as the earlier one. Belongs to one thread and, but for what the handler and the store do, allocates
 * nothing after construction.
 */
public final class MessageJoiner {
    private final JoinSettings settings;
    private final PartStore store;
    private final JoinHandler handler;
    private final PartSet set = new PartSet();
    private final SinglePart single = new SinglePart();
    private final UnsafeBuffer keyRoom = AgronaAccess.wrap(new byte[PartKey.ROOM]);
    private final UnsafeBuffer key = AgronaAccess.newView();
    private final UnsafeBuffer recordRoom;
    private final UnsafeBuffer record = AgronaAccess.newView();
    private long time = Long.MIN_VALUE;
    private boolean isTelling;

    /**
     * Makes a joiner with a {@link MemoryPartStore} of its own.
     *
     * @param settings bounds and times.
     * @param handler  to tell.
     */
    public MessageJoiner(JoinSettings settings, JoinHandler handler) {
        this(settings, new MemoryPartStore(settings), handler);
    }

    /**
     * Makes a joiner.
     *
     * @param settings bounds and times, those of the store.
     * @param store    to keep parts in.
     * @param handler  to tell.
     */
    public MessageJoiner(JoinSettings settings, PartStore store, JoinHandler handler) {
        this.settings = settings;
        this.store = store;
        this.handler = handler;
        recordRoom = AgronaAccess.wrap(new byte[PartRecord.CONTENT_OFFSET + settings.partOctets()]);
    }

    /**
     * Adds a part and tells the handler what becomes of it. Other messages that are past their deadline are not looked
     * for, unless room is needed.
     *
     * @param part to add; may be used anew afterwards.
     * @param now  time.
     * @return what became of the part.
     * @throws IllegalStateException if a handler calls.
     */
    public JoinOutcome add(MessagePart part, long now) {
        enter(now);
        try {
            return take(part);
        } finally {
            isTelling = false;
        }
    }

    /**
     * Tells the handler of messages that are past their deadline, the earliest deadline first.
     *
     * @param now   time.
     * @param limit most messages to tell of.
     * @return the number of messages told of; there may be more if it is {@code limit}.
     * @throws IllegalStateException if a handler calls.
     */
    public int expire(long now, int limit) {
        enter(now);
        try {
            int count = 0;
            while (count < limit && tellExpired()) {
                count++;
            }
            return count;
        } finally {
            isTelling = false;
        }
    }

    private void enter(long now) {
        if (isTelling) {
            throw new IllegalStateException("the handler calls the joiner that calls it");
        }
        isTelling = true;
        time = Math.max(time, now);
    }

    private JoinOutcome take(MessagePart part) {
        if (part.part() == 0) {
            handler.onSingle(part);
            return JoinOutcome.SINGLE;
        }
        if (!part.addressesFit()) {
            return refuse(part, Refusal.ADDRESS_UNFIT);
        }
        if (part.content().capacity() > settings.partOctets()) {
            return refuse(part, Refusal.CONTENT_TOO_LONG);
        }
        int alphabet = settings.mixesAlphabet() ? PartKey.ANY_ALPHABET : part.alphabet();
        key.wrap(keyRoom, 0, PartKey.encode(keyRoom, part, alphabet));
        record.wrap(recordRoom, 0, PartRecord.encode(recordRoom, part));
        if (part.total() == 1) {
            handler.onComplete(set.wrap(single));
            return JoinOutcome.COMPLETE;
        }
        return keep(part, part.part());
    }

    private JoinOutcome keep(MessagePart part, int number) {
        while (true) {
            switch (store.add(key, number, record, time)) {
                case WAITING -> {
                    return JoinOutcome.WAITING;
                }
                case COMPLETE -> {
                    handler.onComplete(set.wrap(store));
                    return JoinOutcome.COMPLETE;
                }
                case DUPLICATE -> {
                    handler.onDuplicate(part);
                    return JoinOutcome.DUPLICATE;
                }
                case CONFLICT -> {
                    handler.onConflict(part, set.wrap(store));
                    return JoinOutcome.CONFLICT;
                }
                case LATE -> {
                    handler.onLate(part);
                    return JoinOutcome.LATE;
                }
                case REPLACED -> handler.onReplaced(set.wrap(store), part);
                case EXPIRED -> handler.onExpired(set.wrap(store));
                case FULL -> {
                    if (!tellExpired() && !tellEvicted()) {
                        return refuse(part, Refusal.NO_ROOM);
                    }
                }
                default -> throw new IllegalStateException("the store knows an outcome that the joiner does not");
            }
        }
    }

    private boolean tellExpired() {
        if (store.expire(time)) {
            handler.onExpired(set.wrap(store));
            return true;
        }
        return false;
    }

    private boolean tellEvicted() {
        if (settings.evicts() && store.evict(key)) {
            handler.onEvicted(set.wrap(store));
            return true;
        }
        return false;
    }

    private JoinOutcome refuse(MessagePart part, Refusal reason) {
        handler.onRefused(part, reason);
        return JoinOutcome.REFUSED;
    }

    /** A message of one part, which needs no store. */
    private final class SinglePart implements StoredParts {
        @Override
        public DirectBuffer key() {
            return key;
        }

        @Override
        public boolean record(int part, DirectBuffer view) {
            if (part != 1) {
                return false;
            }
            view.wrap(record);
            return true;
        }
    }
}
