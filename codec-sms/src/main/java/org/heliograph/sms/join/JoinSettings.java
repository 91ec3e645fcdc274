package org.heliograph.sms.join;

/**
 * Bounds and times of joining. Times are in whatever unit the caller's clock has; those of {@link #DEFAULT} are
 * milliseconds.
 *
 * @param messages      most messages in memory: those under way, and those remembered.
 * @param parts         most parts in memory, at least 255, so that any message fits.
 * @param partOctets    greatest length of a content, header included, in octets.
 * @param timeout       how long a message waits for its parts, at least 1.
 * @param restarts      whether each new part begins the timeout anew; else it counts from the first part.
 * @param replaceAfter  age of a message, counted from its first part, from which a part with other octets in the place
 *                      of one that is there begins a new message; below it the first one is kept.
 * @param remember      how long a complete message is remembered, to tell late parts from new ones; 0 for not at all.
 * @param evicts        whether the message with the first deadline goes when there is no room; else the part is
 *                      refused.
 * @param mixesAlphabet whether parts of different alphabets may belong to one message.
 */
public record JoinSettings(
        int messages,
        int parts,
        int partOctets,
        long timeout,
        boolean restarts,
        long replaceAfter,
        long remember,
        boolean evicts,
        boolean mixesAlphabet) {
    /**
     * 1,024 messages of together 4,096 parts of up to 255 octets, in about 1.4 MB; 15 minutes from the first part;
     * replaced after 1 minute, remembered for 5 minutes; evicts; tells alphabets apart.
     */
    public static final JoinSettings DEFAULT =
            new JoinSettings(1_024, 4_096, 255, 900_000, false, 60_000, 300_000, true, false);

    private static final int MAX_MESSAGES = 1 << 23;
    private static final long MAX_OCTETS = Integer.MAX_VALUE - 8;

    /**
     * Refuses bounds that are out of range or that need more than 2 GB.
     *
     * @param messages      most messages in memory: those under way, and those remembered.
     * @param parts         most parts in memory, at least 255, so that any message fits.
     * @param partOctets    greatest length of a content, header included, in octets.
     * @param timeout       how long a message waits for its parts, at least 1.
     * @param restarts      whether each new part begins the timeout anew; else it counts from the first part.
     * @param replaceAfter  age of a message, counted from its first part, from which a part with other octets in the
     *                      place of one that is there begins a new message; below it the first one is kept.
     * @param remember      how long a complete message is remembered, to tell late parts from new ones; 0 for not at
     *                      all.
     * @param evicts        whether the message with the first deadline goes when there is no room; else the part is
     *                      refused.
     * @param mixesAlphabet whether parts of different alphabets may belong to one message.
     */
    public JoinSettings {
        if (messages < 1 || messages > MAX_MESSAGES || parts < MessagePart.MAX_TOTAL || partOctets < 1) {
            throw new IllegalArgumentException(
                    "messages=" + messages + " parts=" + parts + " partOctets=" + partOctets + " is out of range");
        }
        if (parts * ((long) PartRecord.CONTENT_OFFSET + partOctets) > MAX_OCTETS) {
            throw new IllegalArgumentException(
                    "parts=" + parts + " partOctets=" + partOctets + " need more than " + MAX_OCTETS + " octets");
        }
        if (timeout < 1 || replaceAfter < 0 || remember < 0) {
            throw new IllegalArgumentException("timeout=" + timeout + " replaceAfter=" + replaceAfter + " remember="
                    + remember + " is out of range");
        }
    }

    /**
     * {@return these settings with other bounds}
     *
     * @param mostMessages in memory.
     * @param mostParts    in memory, at least 255.
     * @param octets       greatest length of a content.
     */
    public JoinSettings withBounds(int mostMessages, int mostParts, int octets) {
        return new JoinSettings(
                mostMessages, mostParts, octets, timeout, restarts, replaceAfter, remember, evicts, mixesAlphabet);
    }

    /**
     * {@return these settings with another timeout}
     *
     * @param time        how long a message waits for its parts.
     * @param withNewPart whether each new part begins it anew.
     */
    public JoinSettings withTimeout(long time, boolean withNewPart) {
        return new JoinSettings(
                messages, parts, partOctets, time, withNewPart, replaceAfter, remember, evicts, mixesAlphabet);
    }

    /**
     * {@return these settings with another age from which a message is replaced}
     *
     * @param age 0 for always, {@link Long#MAX_VALUE} for never.
     */
    public JoinSettings withReplaceAfter(long age) {
        return new JoinSettings(messages, parts, partOctets, timeout, restarts, age, remember, evicts, mixesAlphabet);
    }

    /**
     * {@return these settings with another memory of complete messages}
     *
     * @param time how long they are remembered, 0 for not at all.
     */
    public JoinSettings withRemember(long time) {
        return new JoinSettings(
                messages, parts, partOctets, timeout, restarts, replaceAfter, time, evicts, mixesAlphabet);
    }

    /**
     * {@return these settings with another way to meet the bounds}
     *
     * @param letsGo whether the message with the first deadline goes; else the part is refused.
     */
    public JoinSettings withEvicts(boolean letsGo) {
        return new JoinSettings(
                messages, parts, partOctets, timeout, restarts, replaceAfter, remember, letsGo, mixesAlphabet);
    }

    /**
     * {@return these settings with another rule for alphabets}
     *
     * @param mixed whether parts of different alphabets may belong to one message.
     */
    public JoinSettings withMixesAlphabet(boolean mixed) {
        return new JoinSettings(messages, parts, partOctets, timeout, restarts, replaceAfter, remember, evicts, mixed);
    }
}
