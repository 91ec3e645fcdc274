package org.heliograph.cmpp;

import org.heliograph.codec.Counted;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Message;
import org.heliograph.codec.Mode;
import org.heliograph.codec.U8;

/** What the document says of contents beyond their layout (§8, §12). Shared by the version packages. */
public final class ContentRules {
    /** Greatest length of a content in ASCII, in octets. */
    public static final int ASCII_LENGTH = 160;
    /** Greatest length of any other content, in octets. */
    public static final int OCTET_LENGTH = 140;

    private ContentRules() {}

    /**
     * Refuses to write a content longer than a short message; in lenient mode of writing anything up to 255 octets goes.
     *
     * @param message   that is being encoded.
     * @param field     that holds the length.
     * @param msgLength length of the content in octets.
     * @param msgFmt    its coding.
     * @throws IllegalArgumentException if the content is too long.
     */
    public static void requireAllowed(Message<?> message, U8 field, int msgLength, int msgFmt) {
        if (msgLength > OCTET_LENGTH && message.settings().writing() == Mode.STRICT) {
            requireAscii(message, field, msgLength, msgFmt);
        }
    }

    private static void requireAscii(Message<?> message, U8 field, int msgLength, int msgFmt) {
        int most = msgFmt == MsgFmt.ASCII ? ASCII_LENGTH : OCTET_LENGTH;
        if (msgLength > most) {
            throw new IllegalArgumentException(message.type() + "." + field.name() + "=" + msgLength + " is above "
                    + most + " for Msg_Fmt=" + msgFmt + "; settings that write leniently allow it");
        }
    }

    /**
     * Checks that a report has the length of its version.
     *
     * @param deliver that may carry a report.
     * @param content its content field.
     * @param length  that a report has in this version, in octets.
     * @return a fault or {@link Fault#NONE}.
     */
    public static long checkReport(CmppMessage<?> deliver, Counted content, int length) {
        Deliver fields = (Deliver) deliver;
        return fields.registeredDelivery() == RegisteredDelivery.REPORT && fields.msgLength() != length
                ? Fault.of(Fault.WRONG_LENGTH, content, deliver.position(content))
                : Fault.NONE;
    }
}
