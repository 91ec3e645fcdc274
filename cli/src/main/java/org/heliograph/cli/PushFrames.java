package org.heliograph.cli;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.cmpp.FeeType;
import org.heliograph.cmpp.FeeUserType;
import org.heliograph.cmpp.v30.CmppSubmit;
import org.heliograph.codec.Settings;
import org.heliograph.smpp.Npi;
import org.heliograph.smpp.Ton;
import org.heliograph.smpp.pdu.SubmitSm;
import org.heliograph.wap.push.PushWriter;

/** The frames of a push. */
final class PushFrames {
    /** esm_class: the short message begins with a header. */
    private static final int UDHI = 0x40;

    private static final int ROOM = 1_024;

    private final PushWriter push;
    private final PushCarrier carrier;
    private final String from;
    private final String to;
    private final String spId;
    private final UnsafeBuffer userData = new UnsafeBuffer(new byte[ROOM]);
    private final UnsafeBuffer frame = new UnsafeBuffer(new byte[ROOM]);
    private int sequence;

    PushFrames(PushWriter push, PushCarrier carrier, String from, String to, String spId, int sequence) {
        this.push = push;
        this.carrier = carrier;
        this.from = from;
        this.to = to;
        this.spId = spId;
        this.sequence = sequence;
    }

    void writeTo(FrameWriter writer) throws IOException {
        if (carrier == PushCarrier.WSP) {
            DirectBuffer pdu = push.pdu();
            writer.write(carrier.protocol(), null, pdu, pdu.capacity());
            return;
        }
        while (push.next()) {
            int length = push.write(userData, 0);
            switch (carrier) {
                case SMPP -> writer.write(carrier.protocol(), null, frame, submitSm(length));
                case CMPP -> writer.write(carrier.protocol(), null, frame, cmppSubmit(length));
                default -> writer.write(carrier.protocol(), null, userData, length);
            }
            sequence++;
        }
    }

    private int submitSm(int length) {
        int source = ton(from);
        int destination = ton(to);
        return new SubmitSm(Settings.STRICT)
                .encode(frame, 0, ROOM)
                .sequenceNumber(sequence)
                .sourceAddrTon(source)
                .sourceAddrNpi(npi(source, from))
                .sourceAddr(digits(from))
                .destAddrTon(destination)
                .destAddrNpi(npi(destination, to))
                .destinationAddr(digits(to))
                .esmClass(UDHI)
                .dataCoding(PushWriter.DATA_CODING)
                .shortMessage(userData, 0, length)
                .finish();
    }

    private static int ton(String address) {
        if (address.startsWith("+")) {
            return Ton.INTERNATIONAL;
        }
        return address.chars().anyMatch(Character::isLetter) ? Ton.ALPHANUMERIC : Ton.UNKNOWN;
    }

    private static int npi(int ton, String address) {
        return ton == Ton.ALPHANUMERIC || address.isEmpty() ? Npi.UNKNOWN : Npi.ISDN;
    }

    private static String digits(String address) {
        return address.startsWith("+") ? address.substring(1) : address;
    }

    private int cmppSubmit(int length) {
        return new CmppSubmit(Settings.STRICT)
                .encode(frame, 0, ROOM)
                .sequenceId(sequence)
                .pkTotal(push.parts())
                .pkNumber(push.number())
                .feeUserType(FeeUserType.SP)
                .tpUdhi(1)
                .msgFmt(PushWriter.DATA_CODING)
                .msgSrc(spId)
                .feeType(FeeType.FREE)
                .feeCode("0")
                .srcId(from)
                .addDestTerminalId(to)
                .msgContent(userData, 0, length)
                .finish();
    }
}
