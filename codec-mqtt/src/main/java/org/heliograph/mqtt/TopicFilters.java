package org.heliograph.mqtt;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;

/** Rules of topic filters, and which topic names they match (§7). Octets are compared, so case and form matter. */
public final class TopicFilters {
    private static final byte[] SHARE = {'$', 's', 'h', 'a', 'r', 'e', '/'};

    private TopicFilters() {}

    /**
     * Looks whether octets are a topic filter.
     *
     * @param buffer  that holds the filter.
     * @param start   of the filter.
     * @param end     of the filter, exclusive.
     * @param isShare whether {@code $share/} begins a shared subscription, as in 5.0.
     * @return {@link Fault#NONE}, or a fault without a field at the position in question.
     */
    public static long check(DirectBuffer buffer, int start, int end, boolean isShare) {
        if (start == end) {
            return fault(MqttFault.TOPIC_FILTER_EMPTY, start);
        }
        boolean isDollar = isShare && buffer.getByte(start) == '$';
        if (!isDollar && Utf8.checkTopicName(buffer, start, end) == end) {
            return Fault.NONE;
        }
        int ill = Utf8.check(buffer, start, end);
        if (ill < end) {
            return fault(buffer.getByte(ill) == 0 ? MqttFault.TEXT_WITH_NUL : MqttFault.TEXT_ILL_FORMED, ill);
        }
        int from = start;
        if (isShare && isShared(buffer, start, end)) {
            int slash = shareNameEnd(buffer, start + SHARE.length, end);
            if (slash == start + SHARE.length || slash >= end - 1 || buffer.getByte(slash) != '/') {
                return fault(MqttFault.TOPIC_FILTER_SHARE, start);
            }
            from = slash + 1;
        }
        return checkWildcards(buffer, from, end);
    }

    private static long fault(int code, int position) {
        return Fault.of(code, Fault.NO_FIELD, position);
    }

    private static long checkWildcards(DirectBuffer buffer, int start, int end) {
        for (int i = start; i < end; i++) {
            byte octet = buffer.getByte(i);
            if (octet == '#' || octet == '+') {
                boolean begins = i == start || buffer.getByte(i - 1) == '/';
                boolean ends = i == end - 1 || octet == '+' && buffer.getByte(i + 1) == '/';
                if (!begins || !ends) {
                    return fault(MqttFault.TOPIC_FILTER_WILDCARD, i);
                }
            }
        }
        return Fault.NONE;
    }

    /** Where the name of a shared subscription ends: at a slash, a wildcard, or the end. */
    private static int shareNameEnd(DirectBuffer buffer, int start, int end) {
        int i = start;
        while (i < end && buffer.getByte(i) != '/' && buffer.getByte(i) != '#' && buffer.getByte(i) != '+') {
            i++;
        }
        return i;
    }

    /**
     * {@return whether a filter is that of a shared subscription: it begins with {@code $share/}}
     *
     * @param buffer that holds the filter.
     * @param start  of the filter.
     * @param end    of the filter, exclusive.
     */
    public static boolean isShared(DirectBuffer buffer, int start, int end) {
        if (end - start < SHARE.length) {
            return false;
        }
        for (int i = 0; i < SHARE.length; i++) {
            if (buffer.getByte(start + i) != SHARE[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether a filter matches a topic name} A shared subscription matches by the filter within it, which its
     * caller has to cut out. A filter that begins with a wildcard matches no name that begins with {@code $} [4.7.2-1].
     *
     * @param filter of a subscription.
     * @param name   of a topic.
     */
    public static boolean matches(Utf8Text filter, Utf8Text name) {
        return matches(
                filter.buffer(), filter.position(), filter.octets(), name.buffer(), name.position(), name.octets());
    }

    /**
     * {@return whether a filter matches a topic name, see {@link #matches(Utf8Text, Utf8Text)}}
     *
     * @param filters      buffer that holds the filter.
     * @param filterStart  of the filter.
     * @param filterLength of the filter in octets.
     * @param names        buffer that holds the name.
     * @param nameStart    of the name.
     * @param nameLength   of the name in octets.
     */
    public static boolean matches(
            DirectBuffer filters,
            int filterStart,
            int filterLength,
            DirectBuffer names,
            int nameStart,
            int nameLength) {
        int f = filterStart;
        int n = nameStart;
        int filterEnd = filterStart + filterLength;
        int nameEnd = nameStart + nameLength;
        if (filterLength > 0 && nameLength > 0 && names.getByte(n) == '$' && isWildcard(filters.getByte(f))) {
            return false;
        }
        while (f < filterEnd) {
            byte octet = filters.getByte(f);
            if (octet == '#') {
                return true;
            } else if (octet == '+') {
                while (n < nameEnd && names.getByte(n) != '/') {
                    n++;
                }
                f++;
            } else if (n < nameEnd && names.getByte(n) == octet) {
                n++;
                f++;
            } else {
                return n == nameEnd && isParent(filters, f, filterEnd);
            }
        }
        return n == nameEnd;
    }

    private static boolean isWildcard(byte octet) {
        return octet == '#' || octet == '+';
    }

    /** Whether nothing but {@code /#} is left, which also matches the level above. */
    private static boolean isParent(DirectBuffer filters, int position, int end) {
        return position == end - 2 && filters.getByte(position) == '/' && filters.getByte(position + 1) == '#';
    }
}
