package org.heliograph.sms.join;

/**
 * Takes what comes of parts. Of every part that is added the handler is told at least once: in a set, or by itself.
 *
 * <p>Sets and parts are windows: they hold until the method returns. A method must not call the joiner that calls it.
 * What it throws passes through the joiner; the set that it was told of is gone from the store then.
 */
public interface JoinHandler {
    /**
     * Takes a whole message, parts 1 to total. No other handler is told of this set, and no other joiner of a shared store.
     *
     * @param set of all its parts.
     */
    void onComplete(PartSet set);

    /**
     * Takes the parts of a message that others did not follow in time, see {@link PartSet#nextMissing}.
     *
     * @param set of some parts.
     */
    void onExpired(PartSet set);

    /**
     * Takes the parts of a message that had to go to make room for another.
     *
     * @param set of some parts.
     */
    void onEvicted(PartSet set);

    /**
     * Takes the parts of a message that is given up for a new one with the same reference: one of its parts came with
     * other octets, long after its first part.
     *
     * @param set  of some parts.
     * @param part that is the first of the new message.
     */
    void onReplaced(PartSet set, MessagePart part);

    /**
     * Is told of a part that is not kept since the set has another one in its place.
     *
     * @param part that is dropped.
     * @param set  that stays as it is.
     */
    void onConflict(MessagePart part, PartSet set);

    /**
     * Is told of a part that is dropped since it is there already.
     *
     * @param part that came again.
     */
    void onDuplicate(MessagePart part);

    /**
     * Is told of a part that is dropped since it was in a message that is complete already.
     *
     * @param part that came again.
     */
    void onLate(MessagePart part);

    /**
     * Takes a content that is no part: nothing tells of parts, or what tells cannot be.
     *
     * @param part that is none.
     */
    void onSingle(MessagePart part);

    /**
     * Takes a part that cannot be kept.
     *
     * @param part   that stays with the caller.
     * @param reason why.
     */
    void onRefused(MessagePart part, Refusal reason);
}
