package org.heliograph.cmpp;

import org.heliograph.codec.Counted;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;
import org.heliograph.codec.PayloadKey;
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
