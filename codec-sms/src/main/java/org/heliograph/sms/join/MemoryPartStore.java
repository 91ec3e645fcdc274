package org.heliograph.sms.join;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;

/**
 * Parts in the memory of this process: all of it is allocated by the constructor. A part is copied in once and shown in
 * place.
 *
 * <p>Takes about 220 octets for each message and 26 for each part, besides {@link JoinSettings#partOctets()}, which every part
 * takes, however short. Complete messages stay as long as they are remembered and nothing else needs their room, so
 * after a while all of it is in use.
 *
 * <p>Belongs to one thread.
 */
public final class MemoryPartStore implements PartStore {
    private static final int NONE = SetList.NONE;

    private final JoinSettings settings;
    private final long seed = new SplittableRandom().nextLong();
    private final PartSlab parts;
    private final UnsafeBuffer keys;
    private final int[] keyLengths;
    private final int[] hashes;
    private final int[] buckets;
    private final int[] sameBucket;
    private final long[] firstTimes;
    private final long[] times;
    private final boolean[] complete;
    private final SetList open;
    private final SetList remembered;
    private final SetList unused;
    private final UnsafeBuffer shownKey = AgronaAccess.newView();
    private int shown = NONE;
    private int shownSlot = PartSlab.NONE;
    private int taken = NONE;

    /**
     * Makes an empty store.
     *
     * @param settings bounds and times.
     */
    public MemoryPartStore(JoinSettings settings) {
        this.settings = settings;
        int sets = settings.messages();
        parts = new PartSlab(settings.parts(), PartRecord.CONTENT_OFFSET + settings.partOctets(), sets);
        keys = AgronaAccess.wrap(new byte[sets * PartKey.MAX_LENGTH]);
        keyLengths = new int[sets];
        hashes = new int[sets];
        buckets = new int[Integer.highestOneBit(sets) << 1];
        sameBucket = new int[sets];
        firstTimes = new long[sets];
        times = new long[sets];
        complete = new boolean[sets];
        Arrays.fill(buckets, NONE);
        int[] before = new int[sets];
        int[] after = new int[sets];
        open = new SetList(before, after);
        remembered = new SetList(before, after);
        unused = new SetList(before, after);
        for (int set = 0; set < sets; set++) {
            unused.addLast(set);
        }
    }

    /** {@return the number of messages under way} */
    public int messages() {
        return open.size();
    }

    /** {@return the number of complete messages that are still remembered} */
    public int remembered() {
        return remembered.size();
    }

    /** {@return the number of parts in memory: of messages under way, of remembered ones, and of the set shown} */
    public int parts() {
        return parts.used();
    }

    @Override
    public StoreOutcome add(DirectBuffer key, int part, DirectBuffer record, long now) {
        int total = PartKey.total(key);
        if (part < 1 || part > total) {
            throw outside(part, total);
        }
        releaseTaken();
        int hash = OctetString.hash(key, seed);
        int set = find(key, hash);
        if (set != NONE && complete[set]) {
            if (isRemembered(set, now) && parts.isSame(parts.find(set, part), record)) {
                return StoreOutcome.LATE;
            }
            forget(set);
            set = NONE;
        }
        return set == NONE ? begin(key, hash, part, record, now) : addTo(set, total, part, record, now);
    }

    private StoreOutcome addTo(int set, int total, int part, DirectBuffer record, long now) {
        if (isPast(set, now)) {
            return take(set, StoreOutcome.EXPIRED);
        }
        int slot = parts.find(set, part);
        if (slot != PartSlab.NONE) {
            return addAgain(set, slot, record, now);
        }
        if (!makeRoom(false)) {
            return StoreOutcome.FULL;
        }
        parts.add(set, part, record);
        if (parts.count(set) == total) {
            return finish(set, now);
        }
        if (settings.restarts()) {
            times[set] = now;
            open.remove(set);
            open.addLast(set);
        }
        return StoreOutcome.WAITING;
    }

    private StoreOutcome addAgain(int set, int slot, DirectBuffer record, long now) {
        if (parts.isSame(slot, record)) {
            return StoreOutcome.DUPLICATE;
        }
        if (isElapsed(firstTimes[set], now, settings.replaceAfter())) {
            return take(set, StoreOutcome.REPLACED);
        }
        show(set);
        return StoreOutcome.CONFLICT;
    }

    private StoreOutcome begin(DirectBuffer key, int hash, int part, DirectBuffer record, long now) {
        if (!makeRoom(true)) {
            return StoreOutcome.FULL;
        }
        int set = unused.first();
        unused.remove(set);
        int length = key.capacity();
        keys.putBytes(set * PartKey.MAX_LENGTH, key, 0, length);
        keyLengths[set] = length;
        hashes[set] = hash;
        int bucket = bucketOf(hash);
        sameBucket[set] = buckets[bucket];
        buckets[bucket] = set;
        firstTimes[set] = now;
        times[set] = now;
        complete[set] = false;
        open.addLast(set);
        parts.add(set, part, record);
        return PartKey.total(key) == 1 ? finish(set, now) : StoreOutcome.WAITING;
    }

    private StoreOutcome finish(int set, long now) {
        open.remove(set);
        complete[set] = true;
        times[set] = now;
        remembered.addLast(set);
        show(set);
        return StoreOutcome.COMPLETE;
    }

    @Override
    public boolean expire(long now) {
        releaseTaken();
        int set = open.first();
        return set != NONE && isPast(set, now) && takeOut(set);
    }

    @Override
    public boolean evict(DirectBuffer except) {
        releaseTaken();
        int set = open.first();
        if (set != NONE && hasKey(set, except)) {
            set = open.after(set);
        }
        return set != NONE && takeOut(set);
    }

    @Override
    public DirectBuffer key() {
        return shownKey;
    }

    @Override
    public boolean record(int part, DirectBuffer view) {
        if (shown == NONE) {
            return false;
        }
        int slot = shownSlot != PartSlab.NONE && parts.number(shownSlot) <= part
                ? parts.find(shown, part, shownSlot)
                : parts.find(shown, part);
        if (slot == PartSlab.NONE) {
            return false;
        }
        shownSlot = slot;
        parts.wrap(slot, view);
        return true;
    }

    private void show(int set) {
        shown = set;
        shownSlot = PartSlab.NONE;
        shownKey.wrap(keys, set * PartKey.MAX_LENGTH, keyLengths[set]);
    }

    private StoreOutcome take(int set, StoreOutcome outcome) {
        takeOut(set);
        return outcome;
    }

    /** A set that is taken out keeps its parts until the next call, to be shown in place. */
    private boolean takeOut(int set) {
        open.remove(set);
        unlink(set);
        taken = set;
        show(set);
        return true;
    }

    private void releaseTaken() {
        shown = NONE;
        if (taken != NONE) {
            parts.free(taken);
            unused.addLast(taken);
            taken = NONE;
        }
    }

    private void forget(int set) {
        remembered.remove(set);
        unlink(set);
        parts.free(set);
        unused.addLast(set);
    }

    /** Forgets complete messages until there is room for a part, and for a set if need be. */
    private boolean makeRoom(boolean forSet) {
        while (!parts.hasRoom() || forSet && unused.size() == 0) {
            if (remembered.size() == 0) {
                return false;
            }
            forget(remembered.first());
        }
        return true;
    }

    private int find(DirectBuffer key, int hash) {
        int set = buckets[bucketOf(hash)];
        while (set != NONE && !(hashes[set] == hash && hasKey(set, key))) {
            set = sameBucket[set];
        }
        return set;
    }

    private boolean hasKey(int set, DirectBuffer key) {
        int length = key.capacity();
        return keyLengths[set] == length && OctetString.equal(keys, set * PartKey.MAX_LENGTH, key, 0, length);
    }

    private void unlink(int set) {
        int bucket = bucketOf(hashes[set]);
        if (buckets[bucket] == set) {
            buckets[bucket] = sameBucket[set];
            return;
        }
        int before = buckets[bucket];
        while (sameBucket[before] != set) {
            before = sameBucket[before];
        }
        sameBucket[before] = sameBucket[set];
    }

    private int bucketOf(int hash) {
        return hash & buckets.length - 1;
    }

    private boolean isPast(int set, long now) {
        return isElapsed(times[set], now, settings.timeout());
    }

    private boolean isRemembered(int set, long now) {
        return !isElapsed(times[set], now, settings.remember());
    }

    private static IllegalArgumentException outside(int part, int total) {
        return new IllegalArgumentException("part=" + part + " is not 1 to total=" + total);
    }

    private static boolean isElapsed(long since, long now, long span) {
        return Long.compareUnsigned(now - since, span) >= 0;
    }
}
