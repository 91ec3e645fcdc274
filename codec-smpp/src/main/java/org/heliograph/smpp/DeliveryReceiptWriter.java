package org.heliograph.smpp;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * Writes the text of a delivery receipt in the form of 3.4 Appendix B (§9), part by part in the order of the document;
 * a part may be left out. What does not fit its part or the buffer is refused, never cut. Nothing here allocates.
 *
 * <p>A writer is a window: it borrows the buffer until it is wrapped again and belongs to one thread.
 */
public final class DeliveryReceiptWriter {
    /** Most characters of an id. */
    public static final int MOST_ID = 64;
    /** Most characters of a state. */
    public static final int MOST_STAT = 7;
    /** Most characters of an error. */
    public static final int MOST_ERR = 3;
    /** Most octets of the message that are repeated. */
    public static final int MOST_TEXT = 20;

    private static final int MOST_NUMBER = 999;

    private MutableDirectBuffer buffer;
    private int start;
    private int index;
    private int limit;
    private int nextKey;

    /** Makes a writer. */
    public DeliveryReceiptWriter() {}

    /**
     * Starts a text.
     *
     * @param newBuffer to write to.
     * @param offset    of the text.
     * @param capacity  for the text in octets.
     * @return this.
     */
    public DeliveryReceiptWriter wrap(MutableDirectBuffer newBuffer, int offset, int capacity) {
        newBuffer.boundsCheck(offset, capacity);
        buffer = newBuffer;
        start = offset;
        index = offset;
        limit = offset + capacity;
        nextKey = ReceiptKeys.ID;
        return this;
    }

    /**
     * Writes the id of the message.
     *
     * @param value 1 to 64 characters U+0021 to U+007E.
     * @return this.
     */
    public DeliveryReceiptWriter id(CharSequence value) {
        return word(ReceiptKeys.ID, value, MOST_ID);
    }

    /**
     * Writes the number of messages submitted.
     *
     * @param value 0 to 999.
     * @return this.
     */
    public DeliveryReceiptWriter sub(int value) {
        return number(ReceiptKeys.SUB, value);
    }

    /**
     * Writes the number of messages delivered.
     *
     * @param value 0 to 999.
     * @return this.
     */
    public DeliveryReceiptWriter dlvrd(int value) {
        return number(ReceiptKeys.DLVRD, value);
    }

    /**
     * Writes the date of submission, to the minute.
     *
     * @param epochMillis milliseconds since 1970-01-01T00:00Z.
     * @param quarters    offset of the local time from UTC in quarter hours, -48 to 48.
     * @return this.
     */
    public DeliveryReceiptWriter submitDate(long epochMillis, int quarters) {
        return date(ReceiptKeys.SUBMIT_DATE, epochMillis, quarters);
    }

    /**
     * Writes the date of the final state, to the minute.
     *
     * @param epochMillis milliseconds since 1970-01-01T00:00Z.
     * @param quarters    offset of the local time from UTC in quarter hours, -48 to 48.
     * @return this.
     */
    public DeliveryReceiptWriter doneDate(long epochMillis, int quarters) {
        return date(ReceiptKeys.DONE_DATE, epochMillis, quarters);
    }

    /**
     * Writes the state as a word.
     *
     * @param value 1 to 7 characters U+0021 to U+007E, see {@link ReceiptStat}.
     * @return this.
     */
    public DeliveryReceiptWriter stat(CharSequence value) {
        return word(ReceiptKeys.STAT, value, MOST_STAT);
    }

    /**
     * Writes the state as the word that it has.
     *
     * @param messageState one of {@link MessageState} that has a word.
     * @return this.
     */
    public DeliveryReceiptWriter stat(int messageState) {
        String word = ReceiptStat.of(messageState);
        if (word == null) {
            throw new IllegalArgumentException("messageState=" + messageState + " has no word");
        }
        return stat(word);
    }

    /**
     * Writes the error.
     *
     * @param value 1 to 3 characters U+0021 to U+007E.
     * @return this.
     */
    public DeliveryReceiptWriter err(CharSequence value) {
        return word(ReceiptKeys.ERR, value, MOST_ERR);
    }

    /**
     * Writes the start of the message, in any coding.
     *
     * @param source buffer that holds it.
     * @param offset of it.
     * @param length of it in octets, 0 to 20.
     * @return this.
     */
    public DeliveryReceiptWriter text(DirectBuffer source, int offset, int length) {
        requireLength(ReceiptKeys.TEXT, length, 0, MOST_TEXT);
        key(ReceiptKeys.TEXT, length);
        buffer.putBytes(index, source, offset, length);
        index += length;
        return this;
    }

    /** {@return the length of the text in octets} */
    public int finish() {
        return index - start;
    }

    private DeliveryReceiptWriter word(int key, CharSequence value, int most) {
        requireLength(key, value.length(), 1, most);
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) <= ' ' || value.charAt(i) > '~') {
                throw new IllegalArgumentException(
                        ReceiptKeys.name(key) + ": character=" + (int) value.charAt(i) + " is outside 33 to 126");
            }
        }
        key(key, value.length());
        for (int i = 0; i < value.length(); i++) {
            buffer.putByte(index++, (byte) value.charAt(i));
        }
        return this;
    }

    private DeliveryReceiptWriter number(int key, int value) {
        if (value < 0 || value > MOST_NUMBER) {
            throw new IllegalArgumentException(ReceiptKeys.name(key) + "=" + value + " is outside 0 to 999");
        }
        key(key, 3);
        for (int scale = 100; scale > 0; scale /= 10) {
            buffer.putByte(index++, (byte) ('0' + value / scale % 10));
        }
        return this;
    }

    private DeliveryReceiptWriter date(int key, long epochMillis, int quarters) {
        long local = Dates.local(epochMillis, quarters);
        long date = Dates.date(Math.floorDiv(local, Dates.MILLIS_A_DAY));
        int minute = (int) (Math.floorMod(local, Dates.MILLIS_A_DAY) / 60_000);
        key(key, ReceiptDate.LENGTH);
        pair((int) Math.floorMod(date / 10_000, 100L));
        pair((int) (date / 100 % 100));
        pair((int) (date % 100));
        pair(minute / 60);
        pair(minute % 60);
        return this;
    }

    private void pair(int value) {
        buffer.putByte(index++, (byte) ('0' + value / 10));
        buffer.putByte(index++, (byte) ('0' + value % 10));
    }

    /** Writes a key, behind a blank if it is not the first one, once there is room for it and its value. */
    private void key(int key, int valueLength) {
        String name = ReceiptKeys.name(key);
        if (key < nextKey) {
            throw new IllegalStateException(name + " is behind " + ReceiptKeys.name(nextKey - 1) + " or there twice");
        }
        int blank = index == start ? 0 : 1;
        int needed = blank + name.length() + 1 + valueLength;
        if (needed > limit - index) {
            throw new IllegalArgumentException(
                    name + " needs " + needed + " octets and " + (limit - index) + " are available");
        }
        nextKey = key + 1;
        if (blank > 0) {
            buffer.putByte(index++, (byte) ' ');
        }
        for (int i = 0; i < name.length(); i++) {
            buffer.putByte(index++, (byte) name.charAt(i));
        }
        buffer.putByte(index++, (byte) ':');
    }

    private static void requireLength(int key, int length, int least, int most) {
        if (length < least || length > most) {
            throw new IllegalArgumentException(
                    ReceiptKeys.name(key) + ": length=" + length + " is outside " + least + " to " + most);
        }
    }
}
