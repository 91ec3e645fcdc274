package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;
import org.heliograph.cmpp.CmppActiveTest;
import org.heliograph.cmpp.CmppActiveTestResp;
import org.heliograph.cmpp.Deliver;
import org.heliograph.cmpp.DeliverResp;
import org.heliograph.cmpp.Submit;
import org.heliograph.cmpp.SubmitResp;
import org.heliograph.cmpp.protocol.CmppHandler;
import org.heliograph.codec.MessageType;
import org.heliograph.smpp.pdu.DeliverSm;
import org.heliograph.smpp.pdu.DeliverSmResp;
import org.heliograph.smpp.pdu.EnquireLink;
import org.heliograph.smpp.pdu.EnquireLinkResp;
import org.heliograph.smpp.pdu.SubmitMulti;
import org.heliograph.smpp.pdu.SubmitSm;
import org.heliograph.smpp.pdu.SubmitSmResp;
import org.heliograph.smpp.protocol.SmppHandler;

/** Takes the messages of a stream: adds up their sequence numbers, and counts them. */
final class StreamCount {
    private long sum;
    private long messages;
    private long faults;

    /** {@return the sum of all sequence numbers} */
    long sum() {
        return sum;
    }

    /** {@return the messages taken} */
    long messages() {
        return messages;
    }

    /** {@return the frames that were refused} */
    long faults() {
        return faults;
    }

    /** {@return what takes the messages of CMPP} */
    CmppHandler cmpp() {
        return new Cmpp();
    }

    /** {@return what takes the messages of SMPP} */
    SmppHandler smpp() {
        return new Smpp();
    }

    private void add(int sequence) {
        sum += sequence;
        messages++;
    }

    private final class Cmpp implements CmppHandler {
        @Override
        public void onSubmit(Submit message) {
            add(message.sequenceId());
        }

        @Override
        public void onSubmitResp(SubmitResp message) {
            add(message.sequenceId());
        }

        @Override
        public void onDeliver(Deliver message) {
            add(message.sequenceId());
        }

        @Override
        public void onDeliverResp(DeliverResp message) {
            add(message.sequenceId());
        }

        @Override
        public void onActiveTest(CmppActiveTest message) {
            add(message.sequenceId());
        }

        @Override
        public void onActiveTestResp(CmppActiveTestResp message) {
            add(message.sequenceId());
        }

        @Override
        public void onFault(long fault, MessageType<?> type, DirectBuffer buffer, int offset, int length) {
            faults++;
        }
    }

    private final class Smpp implements SmppHandler {
        @Override
        public void onSubmitSm(SubmitSm message) {
            add(message.sequenceNumber());
        }

        @Override
        public void onSubmitSmResp(SubmitSmResp message) {
            add(message.sequenceNumber());
        }

        @Override
        public void onSubmitMulti(SubmitMulti message) {
            add(message.sequenceNumber());
        }

        @Override
        public void onDeliverSm(DeliverSm message) {
            add(message.sequenceNumber());
        }

        @Override
        public void onDeliverSmResp(DeliverSmResp message) {
            add(message.sequenceNumber());
        }

        @Override
        public void onEnquireLink(EnquireLink message) {
            add(message.sequenceNumber());
        }

        @Override
        public void onEnquireLinkResp(EnquireLinkResp message) {
            add(message.sequenceNumber());
        }

        @Override
        public void onFault(long fault, MessageType<?> type, DirectBuffer buffer, int offset, int length) {
            faults++;
        }
    }
}
