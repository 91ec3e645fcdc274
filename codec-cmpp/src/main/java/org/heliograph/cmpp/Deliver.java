package org.heliograph.cmpp;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.heliograph.codec.TextView;

/** What CMPP_DELIVER has in every version: a short message or a status report from the ISMG to the SP. */
public interface Deliver extends CmppFrame {
    /** {@return Msg_Id} Id that the gateway gave this message (§6); of a report, its own id. */
    long msgId();

    /** {@return Dest_Id} Number that the handset sent to: service number plus extension. */
    TextView destId();

    /**
     * Writes Dest_Id.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendDestId(Appendable out) throws IOException {
        return destId().appendTo(out);
    }

    /** {@return Dest_Id as a String; allocates} */
    default String destIdAsString() {
        return destId().toString();
    }

    /** {@return Service_Id} Service code. */
    TextView serviceId();

    /**
     * Writes Service_Id.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendServiceId(Appendable out) throws IOException {
        return serviceId().appendTo(out);
    }

    /** {@return Service_Id as a String; allocates} */
    default String serviceIdAsString() {
        return serviceId().toString();
    }

    /** {@return TP_pid} GSM 03.40 TP-PID. */
    int tpPid();

    /** {@return TP_udhi} 1 when Msg_Content starts with a user data header; gateways also set 0x40. */
    int tpUdhi();

    /** {@return Msg_Fmt} Coding of Msg_Content (§8). */
    int msgFmt();

    /** {@return Src_terminal_Id} Sender; in a report the destination number of the CMPP_SUBMIT. */
    TextView srcTerminalId();

    /**
     * Writes Src_terminal_Id.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendSrcTerminalId(Appendable out) throws IOException {
        return srcTerminalId().appendTo(out);
    }

    /** {@return Src_terminal_Id as a String; allocates} */
    default String srcTerminalIdAsString() {
        return srcTerminalId().toString();
    }

    /** {@return Registered_Delivery} Whether the content is a status report. */
    int registeredDelivery();

    /** {@return Msg_Length} Length of Msg_Content in octets; the library sets it. */
    int msgLength();

    /** {@return Msg_Content} Content, or a status report when Registered_Delivery is 1. */
    DirectBuffer msgContent();
}
