package org.heliograph.cmpp;

import org.heliograph.codec.Counted;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Message;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Repeated;
import org.heliograph.sms.SmsPayload;

/**
 * What the messages that carry a content tell of it: that it is a report, or text or octets under the key of
 * {@link SmsPayload}. A message owns one. Shared by the version packages.
 */
public final class CmppPayload {
    /** Kind of a report in a CMPP_DELIVER or CMPP_FWD, see {@link CmppReport}. */
    public static final String REPORT = "cmpp.report";
    /** Kind of a report for a message from a handset, see {@link CmppFwdReport}. */
    public static final String FWD_REPORT = "cmpp.fwd-report";

    private final PayloadKey content = new PayloadKey(SmsPayload.CONTENT);
    private final PayloadKey report = new PayloadKey(REPORT);
    private final PayloadKey fwdReport = new PayloadKey(FWD_REPORT);

    /** Makes keys without numbers. */
    public CmppPayload() {}

    /**
     * Sets who sends the content that is told of next, and who receives it.
     *
     * @param message that carries it.
     * @param from    field of the sender's number.
     * @param to      field of the recipient's number.
     * @return this.
     */
    public CmppPayload addresses(Message<?> message, FixedText from, FixedText to) {
        return addresses(message, from, message.position(to), to.width(), 1);
    }

    /**
     * Sets who sends the content that is told of next, and who receives it.
     *
     * @param message that carries it.
     * @param from    field of the sender's number.
     * @param to      field of the recipients' numbers.
     * @return this.
     */
    public CmppPayload addresses(Message<?> message, FixedText from, Repeated to) {
        int start = message.position(to);
        int length = message.end(to) - start;
        return addresses(message, from, start, length, length / to.width());
    }

    private CmppPayload addresses(Message<?> message, FixedText from, int start, int length, int count) {
        content.set(SmsPayload.SOURCE_POSITION, message.position(from))
                .set(SmsPayload.SOURCE_LENGTH, from.width())
                .set(SmsPayload.DESTINATION_POSITION, start)
                .set(SmsPayload.DESTINATION_LENGTH, length)
                .set(SmsPayload.DESTINATIONS, count);
        return this;
    }

    /**
     * Sets what the fields of the message tell of parts, for the content that is told of next.
     *
     * @param msgId    what the parts have in common, see {@link SmsPayload#MSG_ID}.
     * @param pkTotal  number of parts, 0 to 255.
     * @param pkNumber number of the part, 0 to 255.
     * @return this.
     */
    public CmppPayload part(long msgId, int pkTotal, int pkNumber) {
        content.set(SmsPayload.MSG_ID, msgId).set(SmsPayload.PK_TOTAL, pkTotal).set(SmsPayload.PK_NUMBER, pkNumber);
        return this;
    }

    /**
     * Tells of the content of a message that carries text or octets.
     *
     * @param visitor to tell.
     * @param message that carries it.
     * @param field   of the content.
     * @param msgFmt  coding of the content, see {@link MsgFmt#alphabet}.
     * @param tpUdhi  whether a user data header comes first.
     */
    public void content(FieldVisitor visitor, Message<?> message, Counted field, int msgFmt, int tpUdhi) {
        content.set(SmsPayload.ALPHABET, MsgFmt.alphabet(msgFmt))
                .set(SmsPayload.UDHI, TpUdhi.isPresent(tpUdhi) ? 1 : 0);
        show(visitor, content, message, field);
    }

    /**
     * Tells of the content of a message that carries a report.
     *
     * @param visitor to tell.
     * @param message that carries it.
     * @param field   of the content.
     */
    public void report(FieldVisitor visitor, Message<?> message, Counted field) {
        show(visitor, report, message, field);
    }

    /**
     * Tells of the content of a message that carries a report for a message from a handset.
     *
     * @param visitor to tell.
     * @param message that carries it.
     * @param field   of the content.
     */
    public void fwdReport(FieldVisitor visitor, Message<?> message, Counted field) {
        show(visitor, fwdReport, message, field);
    }

    private static void show(FieldVisitor visitor, PayloadKey key, Message<?> message, Counted field) {
        int start = message.position(field);
        visitor.payload(key, start, message.end(field) - start, message.frame());
    }
}
