package org.heliograph.sms;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;

/**
 * A window on the data of an enhanced voice mail information element (§9.2.3.24.13), as far as it is the same in each of
 * them: flags, the address of the mailbox, two counts. What follows, an entry for each notification or confirmation, is
 * {@link #rest()}.
 */
public final class VoiceMailInformation {
    /** Flag: a delete confirmation, not a notification. */
    public static final int DELETE_CONFIRMATION = 0x01;
    /** Flag: the message that carries the element is stored, not discarded. */
    public static final int STORE = 0x10;
    /** Flag: the mailbox is almost full. */
    public static final int ALMOST_FULL = 0x20;
    /** Flag: the mailbox is full. */
    public static final int FULL = 0x40;
    /** Flag: an extension follows whose layout the document leaves open, so that nothing behind the flags is read. */
    public static final int EXTENDED = 0x80;

    private static final int COUNTS = 2;
    private static final int PROFILE_SHIFT = 2;
    private static final int PROFILE_MASK = 0x03;

    private final UnsafeBuffer data = AgronaAccess.newView();
    private final UnsafeBuffer rest = AgronaAccess.newView();
    private final SmsAddress mailbox = new SmsAddress();
    private int countsAt;

    /** Makes a window on nothing. */
    public VoiceMailInformation() {}

    /**
     * Moves the window to the data of an element.
     *
     * @param buffer that holds them.
     * @param offset of the first octet.
     * @param length in octets.
     * @return whether the data are long enough for what they announce and not extended; if not, the window is on the flags
     *         only, if they are there, and everything behind them is {@link #rest()}.
     */
    public boolean wrap(DirectBuffer buffer, int offset, int length) {
        data.wrap(buffer, offset, length);
        int flags = Math.min(length, 1);
        int address = mailbox.wrapField(data, flags, (flags() & EXTENDED) != 0 ? 0 : length - flags);
        boolean whole = address > 0 && flags + address + COUNTS <= length;
        countsAt = whole ? flags + address : 0;
        int end = whole ? countsAt + COUNTS : flags;
        rest.wrap(data, end, length - end);
        return whole;
    }

    /** {@return the flags; 0 if there are none} */
    public int flags() {
        return data.capacity() == 0 ? 0 : data.getByte(0) & 0xFF;
    }

    /** {@return the profile of the subscriber, 1 to 4} */
    public int profile() {
        return (flags() >> PROFILE_SHIFT & PROFILE_MASK) + 1;
    }

    /** {@return whether it confirms that messages were deleted, and does not tell of new ones} */
    public boolean isDeleteConfirmation() {
        return (flags() & DELETE_CONFIRMATION) != 0;
    }

    /** {@return whether the message that carries the element is stored} */
    public boolean isStored() {
        return (flags() & STORE) != 0;
    }

    /** {@return whether the mailbox is almost full} */
    public boolean isMailboxAlmostFull() {
        return (flags() & ALMOST_FULL) != 0;
    }

    /** {@return whether the mailbox is full} */
    public boolean isMailboxFull() {
        return (flags() & FULL) != 0;
    }

    /** {@return the address of the mailbox; empty if it could not be read} */
    public SmsAddress mailbox() {
        return mailbox;
    }

    /** {@return the number of messages in the mailbox, 0 to 255; 0 if it could not be read} */
    public int messages() {
        return countsAt == 0 ? 0 : data.getByte(countsAt) & 0xFF;
    }

    /** {@return the number of entries that follow, 0 to 255; 0 if it could not be read} */
    public int entries() {
        return countsAt == 0 ? 0 : data.getByte(countsAt + 1) & 0xFF;
    }

    /** {@return the octets behind what was read, in place} */
    public DirectBuffer rest() {
        return rest;
    }
}
