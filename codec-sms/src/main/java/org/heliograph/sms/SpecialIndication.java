package org.heliograph.sms;

import org.heliograph.codec.ValueTable;

/**
 * First octet of a special SMS message indication (§9.2.3.24.2): of which mailbox it tells and what becomes of the text.
 * A header has one element for each kind of mailbox. The elements override the indication of the data coding scheme, but
 * the text is stored if either of them says so.
 *
 * <pre>{@code
 *     7      6   5    4   3   2    1   0
 * +-------+--------+------------+--------+
 * | store | profile|  extended  |  kind  |
 * +-------+--------+------------+--------+
 * }</pre>
 */
public final class SpecialIndication {
    /** The text is stored, not discarded, once it was shown. */
    public static final int STORE = 0x80;
    /** Extended kind of video messages, where the kind is {@link WaitingKind#OTHER}. */
    public static final int EXTENDED_VIDEO = 1;

    private static final int PROFILE_SHIFT = 5;
    private static final int EXTENDED_SHIFT = 2;
    private static final int EXTENDED_MASK = 0x07;
    private static final int PROFILES = 4;

    /** All octets, named by their parts. */
    public static final ValueTable VALUES = table();

    private SpecialIndication() {}

    private static ValueTable table() {
        ValueTable table = ValueTable.named("special SMS message indication");
        for (int value = 0; value <= 0xFF; value++) {
            boolean video = kind(value) == WaitingKind.OTHER && extendedKind(value) == EXTENDED_VIDEO;
            if (extendedKind(value) == 0 || video) {
                BitWords words = new BitWords();
                words.add(video ? "video" : WaitingKind.name(kind(value)));
                words.add(isStored(value) ? "store" : "discard");
                if (profile(value) > 1) {
                    words.add("profile " + profile(value));
                }
                table.value(value, words.toString());
            }
        }
        return table;
    }

    /**
     * {@return an octet of its parts}
     *
     * @param kind     see {@link WaitingKind}.
     * @param extended kind where {@code kind} is {@link WaitingKind#OTHER}: {@link #EXTENDED_VIDEO}, else 0.
     * @param profile  of the subscriber, 1 to 4.
     * @param stored   whether the text is stored.
     * @throws IllegalArgumentException if a part does not fit.
     */
    public static int of(int kind, int extended, int profile, boolean stored) {
        if ((kind & ~WaitingKind.MASK) != 0 || (extended & ~EXTENDED_MASK) != 0 || profile < 1 || profile > PROFILES) {
            throw new IllegalArgumentException(
                    "kind=" + kind + " extended=" + extended + " profile=" + profile + " does not fit");
        }
        return kind | extended << EXTENDED_SHIFT | profile - 1 << PROFILE_SHIFT | (stored ? STORE : 0);
    }

    /**
     * {@return the kind of the messages that wait, see {@link WaitingKind}}
     *
     * @param type octet to read.
     */
    public static int kind(int type) {
        return type & WaitingKind.MASK;
    }

    /**
     * {@return the extended kind, 0 if there is none; {@link #EXTENDED_VIDEO} is the only one that is not reserved}
     *
     * @param type octet to read.
     */
    public static int extendedKind(int type) {
        return type >> EXTENDED_SHIFT & EXTENDED_MASK;
    }

    /**
     * {@return the profile of the subscriber, 1 to 4}
     *
     * @param type octet to read.
     */
    public static int profile(int type) {
        return (type >> PROFILE_SHIFT & PROFILES - 1) + 1;
    }

    /**
     * {@return whether the text is stored, not discarded, once it was shown}
     *
     * @param type octet to read.
     */
    public static boolean isStored(int type) {
        return (type & STORE) != 0;
    }

    /**
     * {@return the name of an octet, null if its extended kind is reserved}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
