package org.heliograph.sms.join;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * A store in plain maps that several clients share under a lock: what another process would be. It has the bounds of
 * the settings, so it is the model of the one in memory as well.
 */
final class MapStore {
    private static final class Set {
        final Map<Integer, byte[]> records = new TreeMap<>();
        final byte[] key;
        final long first;
        long time;

        Set(byte[] key, long now) {
            this.key = key;
            first = now;
            time = now;
        }
    }

    private final JoinSettings settings;
    private final Map<String, Set> open = new LinkedHashMap<>();
    private final Map<String, Set> complete = new LinkedHashMap<>();

    MapStore(JoinSettings settings) {
        this.settings = settings;
    }

    PartStore client() {
        return new Client();
    }

    private int parts() {
        int parts = 0;
        for (Set set : open.values()) {
            parts += set.records.size();
        }
        for (Set set : complete.values()) {
            parts += set.records.size();
        }
        return parts;
    }

    private boolean makeRoom(boolean forSet) {
        while (parts() == settings.parts() || forSet && open.size() + complete.size() == settings.messages()) {
            if (complete.isEmpty()) {
                return false;
            }
            complete.remove(complete.keySet().iterator().next());
        }
        return true;
    }

    private static boolean isSame(byte[] a, byte[] b) {
        int from = PartRecord.COMPARED_OFFSET;
        return Arrays.equals(a, from, a.length, b, from, b.length);
    }

    private static byte[] copy(DirectBuffer octets) {
        byte[] copy = new byte[octets.capacity()];
        octets.getBytes(0, copy);
        return copy;
    }

    private final class Client implements PartStore {
        private final UnsafeBuffer key = new UnsafeBuffer(new byte[0]);
        private Map<Integer, byte[]> shown = Map.of();

        private StoreOutcome show(Set set, StoreOutcome outcome) {
            key.wrap(set.key);
            shown = new TreeMap<>(set.records);
            return outcome;
        }

        @Override
        public StoreOutcome add(DirectBuffer keyOctets, int part, DirectBuffer recordOctets, long now) {
            int total = PartKey.total(keyOctets);
            if (part < 1 || part > total) {
                throw new IllegalArgumentException("part=" + part + " total=" + total);
            }
            synchronized (MapStore.this) {
                return add(Events.hex(keyOctets), copy(keyOctets), part, copy(recordOctets), now);
            }
        }

        private StoreOutcome add(String name, byte[] keyOctets, int part, byte[] record, long now) {
            Set finished = complete.get(name);
            if (finished != null) {
                if (now - finished.time < settings.remember() && isSame(finished.records.get(part), record)) {
                    return StoreOutcome.LATE;
                }
                complete.remove(name);
            }
            Set set = open.get(name);
            if (set != null && set.time <= now - settings.timeout()) {
                open.remove(name);
                return show(set, StoreOutcome.EXPIRED);
            }
            if (set != null && set.records.containsKey(part)) {
                return again(name, set, isSame(set.records.get(part), record), now);
            }
            if (!makeRoom(set == null)) {
                return StoreOutcome.FULL;
            }
            return keep(name, set == null ? new Set(keyOctets, now) : set, part, record, now);
        }

        private StoreOutcome again(String name, Set set, boolean same, long now) {
            if (same) {
                return StoreOutcome.DUPLICATE;
            }
            if (now - set.first < settings.replaceAfter()) {
                return show(set, StoreOutcome.CONFLICT);
            }
            open.remove(name);
            return show(set, StoreOutcome.REPLACED);
        }

        private StoreOutcome keep(String name, Set set, int part, byte[] record, long now) {
            set.records.put(part, record);
            if (set.records.size() == PartKey.total(new UnsafeBuffer(set.key))) {
                open.remove(name);
                set.time = now;
                complete.put(name, set);
                return show(set, StoreOutcome.COMPLETE);
            }
            if (settings.restarts()) {
                set.time = now;
                open.remove(name);
            }
            open.putIfAbsent(name, set);
            return StoreOutcome.WAITING;
        }

        @Override
        public boolean expire(long now) {
            synchronized (MapStore.this) {
                return takeFirst("", false, now);
            }
        }

        @Override
        public boolean evict(DirectBuffer except) {
            synchronized (MapStore.this) {
                return takeFirst(Events.hex(except), true, 0);
            }
        }

        private boolean takeFirst(String except, boolean any, long now) {
            String found = null;
            for (Map.Entry<String, Set> entry : open.entrySet()) {
                long time = entry.getValue().time;
                boolean due = any || time <= now - settings.timeout();
                if (due && !entry.getKey().equals(except) && (found == null || time < open.get(found).time)) {
                    found = entry.getKey();
                }
            }
            return found != null && show(open.remove(found), StoreOutcome.EXPIRED) != null;
        }

        @Override
        public DirectBuffer key() {
            return key;
        }

        @Override
        public boolean record(int part, DirectBuffer view) {
            byte[] record = shown.get(part);
            if (record != null) {
                view.wrap(record);
            }
            return record != null;
        }
    }
}
