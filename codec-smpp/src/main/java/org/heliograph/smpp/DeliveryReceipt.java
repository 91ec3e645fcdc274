package org.heliograph.smpp;

import java.util.Arrays;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * A delivery receipt or an intermediate notification (§9): one view over its text and over what the TLVs of its PDU
 * say. The document's text is a sample and not a rule:
 *
 * <pre>{@code
 * id:IIIIIIIIII sub:SSS dlvrd:DDD submit date:YYMMDDhhmm done date:YYMMDDhhmm
 *     stat:DDDDDDD err:E Text:....................
 * }</pre>
 *
 * <p>Keys are taken in any letter case and order, any of them may be missing, and a value ends at the next key; of a
 * key that is there twice the first one counts. All but {@code err} and {@code text} are one word. {@code text} runs to
 * the end once {@code id} or {@code stat} has been there, and is shown as it is: it may be in another coding than the
 * ASCII before it, see {@link ReceiptValue#position()}. A whole text in UCS-2 is read as well, whatever data_coding
 * says.
 *
 * <p>The receipt is a window: it borrows the buffers until it is wrapped again, belongs to one thread, and allocates
 * nothing after construction. No octets make it throw.
 */
public final class DeliveryReceipt {
    /** Answered for a number or a state that the receipt does not tell. */
    public static final int ABSENT = -1;

    private final UnsafeBuffer octets = new UnsafeBuffer(0, 0);
    private final UnsafeBuffer idOctets = new UnsafeBuffer(0, 0);
    private final int[] starts = new int[ReceiptKeys.COUNT];
    private final int[] ends = new int[ReceiptKeys.COUNT];
    private final ReceiptValue[] values = new ReceiptValue[ReceiptKeys.COUNT];
    private final ReceiptValue receiptedMessageId = new ReceiptValue(idOctets);
    private ReceiptCoding coding = ReceiptCoding.OCTETS;
    private int position;
    private int count;
    private int keys;
    private int messageState = ABSENT;
    private int errorType = ABSENT;
    private int errorCode = ABSENT;

    /** Makes a receipt without a text. */
    public DeliveryReceipt() {
        for (int key = 0; key < values.length; key++) {
            values[key] = new ReceiptValue(octets);
        }
    }

    /**
     * {@return whether a text is that of a receipt: it has at least two of the keys before {@code text}, one of them
     * {@code id} or {@code stat}}
     *
     * @param buffer that holds the text.
     * @param offset of the text, behind a user data header.
     * @param length of the text in octets.
     */
    public static boolean isReceiptText(DirectBuffer buffer, int offset, int length) {
        ReceiptCoding coding = ReceiptCoding.of(buffer, offset, length);
        int mark = coding.markLength(buffer, offset, length);
        int count = (length - mark) / coding.width;
        int keys = 0;
        long found = ReceiptKeys.next(buffer, coding, offset + mark, count, 0);
        while (found != ReceiptKeys.NONE && !ReceiptKeys.isLast(ReceiptKeys.key(found), keys)) {
            keys |= 1 << ReceiptKeys.key(found);
            found = ReceiptKeys.next(buffer, coding, offset + mark, count, ReceiptKeys.behind(found));
        }
        return ReceiptKeys.isReceipt(keys);
    }

    /**
     * Reads a text and forgets the TLVs of an earlier receipt.
     *
     * @param buffer that holds the text: short_message or the value of message_payload.
     * @param offset of the text, behind a user data header.
     * @param length of the text in octets, 0 if there is none.
     * @return this.
     */
    public DeliveryReceipt wrap(DirectBuffer buffer, int offset, int length) {
        octets.wrap(buffer, offset, length);
        coding = ReceiptCoding.of(octets, 0, length);
        position = coding.markLength(octets, 0, length);
        count = (length - position) / coding.width;
        receiptedMessageId.show(ReceiptCoding.OCTETS, 0, 0);
        messageState = ABSENT;
        errorType = ABSENT;
        errorCode = ABSENT;
        scan();
        return this;
    }

    /**
     * Sets what the TLV receipted_message_id says.
     *
     * @param buffer that holds its value.
     * @param offset of the value.
     * @param length of the value in octets; one NUL at its end does not count.
     * @return this.
     */
    public DeliveryReceipt receiptedMessageId(DirectBuffer buffer, int offset, int length) {
        boolean terminated = length > 0 && buffer.getByte(offset + length - 1) == 0;
        int characters = terminated ? length - 1 : length;
        idOctets.wrap(buffer, offset, characters);
        receiptedMessageId.show(ReceiptCoding.OCTETS, 0, characters);
        return this;
    }

    /**
     * Sets what the TLV message_state says.
     *
     * @param value of it, {@link #ABSENT} for none.
     * @return this.
     */
    public DeliveryReceipt messageState(int value) {
        messageState = value;
        return this;
    }

    /**
     * Sets what the TLV network_error_code says.
     *
     * @param buffer that holds its value.
     * @param offset of the value.
     * @param length of the value in octets; a value of less than three says nothing.
     * @return this.
     */
    public DeliveryReceipt networkErrorCode(DirectBuffer buffer, int offset, int length) {
        errorCode = NetworkErrorCode.code(buffer, offset, length);
        errorType = errorCode == ABSENT ? ABSENT : NetworkErrorCode.type(buffer, offset, length);
        return this;
    }

    /** {@return whether the text is that of a receipt, see {@link #isReceiptText}} */
    public boolean isReceiptText() {
        return ReceiptKeys.isReceipt(keys);
    }

    /** {@return whether the text is in UCS-2} */
    public boolean isUcs2() {
        return coding != ReceiptCoding.OCTETS;
    }

    /** {@return the id of the message: of the TLV, else of the text; empty if neither has it} */
    public ReceiptValue messageId() {
        return receiptedMessageId.length() > 0 ? receiptedMessageId : id();
    }

    /**
     * {@return whether the receipt is for a message: the id of the TLV or that of the text is the same}
     *
     * @param messageId that submit_sm_resp returned.
     * @param mode      of comparison, see {@link MessageIds}.
     */
    public boolean isFor(CharSequence messageId, int mode) {
        return MessageIds.same(messageId, receiptedMessageId, mode) || MessageIds.same(messageId, id(), mode);
    }

    /**
     * {@return the {@link MessageState}: of the TLV, whatever its number, else that of the word in the text;
     * {@link #ABSENT} if neither tells}
     */
    public int messageState() {
        return messageState != ABSENT ? messageState : ReceiptStat.messageState(stat());
    }

    /**
     * {@return the code of the error: of the TLV, else {@code err} of the text as a decimal number; {@link #ABSENT} if
     * neither tells} 0 means no error in most centres.
     */
    public int errorCode() {
        return errorCode != ABSENT ? errorCode : errValue(10);
    }

    /**
     * {@return the type of {@link NetworkErrorCode} that the TLV has, {@link #ABSENT} if the code is not from there}
     */
    public int errorType() {
        return errorType;
    }

    /** {@return the id in the TLV, empty if it was not there} */
    public ReceiptValue receiptedMessageId() {
        return receiptedMessageId;
    }

    /** {@return the id in the text, empty if it has none} */
    public ReceiptValue id() {
        return value(ReceiptKeys.ID);
    }

    /** {@return the number of messages submitted as in the text, empty if it has none} */
    public ReceiptValue sub() {
        return value(ReceiptKeys.SUB);
    }

    /** {@return the number of messages submitted, {@link #ABSENT} if the text has none or no decimal number} */
    public int subValue() {
        return number(sub(), 10);
    }

    /** {@return the number of messages delivered as in the text, empty if it has none} */
    public ReceiptValue dlvrd() {
        return value(ReceiptKeys.DLVRD);
    }

    /** {@return the number of messages delivered, {@link #ABSENT} if the text has none or no decimal number} */
    public int dlvrdValue() {
        return number(dlvrd(), 10);
    }

    /** {@return the date of submission as in the text, empty if it has none} */
    public ReceiptValue submitDate() {
        return value(ReceiptKeys.SUBMIT_DATE);
    }

    /**
     * {@return the date of submission in milliseconds since 1970-01-01T00:00Z, {@link ReceiptDate#INVALID} if the text
     * has none} See {@link ReceiptDate} for its forms.
     *
     * @param quarters offset of the centre's local time from UTC in quarter hours, -48 to 48.
     * @param pivot    first two-digit year of the 20th century, 0 to 100, see {@link SmppTime}.
     */
    public long submitDateMillis(int quarters, int pivot) {
        return ReceiptDate.toEpochMillis(submitDate(), quarters, pivot);
    }

    /** {@return the date of the final state as in the text, empty if it has none} */
    public ReceiptValue doneDate() {
        return value(ReceiptKeys.DONE_DATE);
    }

    /**
     * {@return the date of the final state in milliseconds since 1970-01-01T00:00Z, {@link ReceiptDate#INVALID} if the
     * text has none} See {@link ReceiptDate} for its forms.
     *
     * @param quarters offset of the centre's local time from UTC in quarter hours, -48 to 48.
     * @param pivot    first two-digit year of the 20th century, 0 to 100, see {@link SmppTime}.
     */
    public long doneDateMillis(int quarters, int pivot) {
        return ReceiptDate.toEpochMillis(doneDate(), quarters, pivot);
    }

    /** {@return the word of the state in the text, empty if it has none; see {@link ReceiptStat}} */
    public ReceiptValue stat() {
        return value(ReceiptKeys.STAT);
    }

    /** {@return the error in the text, in any form and of any number of words; empty if it has none} */
    public ReceiptValue err() {
        return value(ReceiptKeys.ERR);
    }

    /**
     * {@return the first word of the error in the text as a number, {@link #ABSENT} if it has none, or one with other
     * characters or above 0x7FFFFFFF}
     *
     * @param radix that the centre writes it in, 10 or 16.
     */
    public int errValue(int radix) {
        return number(err(), radix);
    }

    /** {@return the start of the message, blanks and all; empty if the text has none} */
    public ReceiptValue text() {
        return value(ReceiptKeys.TEXT);
    }

    /** {@return whether the text has a key {@code text}, be it with nothing behind it} */
    public boolean hasText() {
        return (keys & 1 << ReceiptKeys.TEXT) != 0;
    }

    private ReceiptValue value(int key) {
        ReceiptValue value = values[key];
        value.show(coding, position + starts[key] * coding.width, ends[key] - starts[key]);
        return value;
    }

    private void scan() {
        Arrays.fill(starts, 0);
        Arrays.fill(ends, 0);
        keys = 0;
        int open = -1;
        long found = ReceiptKeys.next(octets, coding, position, count, 0);
        while (found != ReceiptKeys.NONE) {
            close(open, ReceiptKeys.start(found));
            int key = ReceiptKeys.key(found);
            boolean last = ReceiptKeys.isLast(key, keys);
            open = (keys & 1 << key) == 0 ? key : -1;
            if (open >= 0) {
                keys |= 1 << key;
                starts[key] = ReceiptKeys.behind(found);
            }
            found = last
                    ? ReceiptKeys.NONE
                    : ReceiptKeys.next(octets, coding, position, count, ReceiptKeys.behind(found));
        }
        close(open, count);
    }

    /** Ends the value of a key: without blanks around, and, unless it is err, before the first blank in it. */
    private void close(int key, int end) {
        if (key < 0) {
            return;
        }
        int from = starts[key];
        int to = end;
        if (key != ReceiptKeys.TEXT) {
            while (from < to && isBlank(from)) {
                from++;
            }
            while (to > from && isBlank(to - 1)) {
                to--;
            }
        }
        boolean word =
                key == ReceiptKeys.ID || key == ReceiptKeys.SUB || key == ReceiptKeys.DLVRD || key == ReceiptKeys.STAT;
        for (int i = from; word && i < to; i++) {
            if (isBlank(i)) {
                to = i;
            }
        }
        starts[key] = from;
        ends[key] = to;
    }

    private boolean isBlank(int index) {
        return ReceiptKeys.isBlank(coding.charAt(octets, position + index * coding.width));
    }

    private static int number(CharSequence text, int radix) {
        long number = text.length() == 0 ? ABSENT : 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ReceiptKeys.isBlank(c)) {
                break;
            }
            int digit = c < 0x80 ? Character.digit(c, radix) : -1;
            number = number * radix + digit;
            if (digit < 0 || number > Integer.MAX_VALUE) {
                return ABSENT;
            }
        }
        return (int) number;
    }
}
