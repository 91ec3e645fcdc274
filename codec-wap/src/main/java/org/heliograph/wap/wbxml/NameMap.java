package org.heliograph.wap.wbxml;

import java.util.Map;

/**
 * What belongs to names, found without a call of their comparison where a name is the same object as that of the table, as
 * literals are: half the time that a map of the JDK takes. Immutable.
 *
 * @param <V> what belongs to a name.
 */
final class NameMap<V> {
    /** Places for each name, at least: so few that two names rarely want the same. */
    private static final int SPARE = 4;

    private final String[] names;
    private final Object[] values;

    NameMap(Map<String, V> all) {
        int places = Integer.highestOneBit(SPARE * (all.size() + 1)) << 1;
        names = new String[places];
        values = new Object[places];
        all.forEach((name, value) -> {
            int i = place(name, names);
            while (names[i] != null) {
                i = i + 1 & names.length - 1;
            }
            names[i] = name;
            values[i] = value;
        });
    }

    private static int place(String name, String[] names) {
        int hash = name.hashCode();
        return (hash ^ hash >>> Short.SIZE) & names.length - 1;
    }

    /** {@return what belongs to a name, null if nothing does} */
    @SuppressWarnings("unchecked")
    V get(String name) {
        String[] all = names;
        int i = place(name, all);
        while (all[i] != name && all[i] != null && !all[i].equals(name)) {
            i = i + 1 & all.length - 1;
        }
        return (V) values[i];
    }
}
