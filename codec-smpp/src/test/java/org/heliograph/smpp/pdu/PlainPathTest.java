package org.heliograph.smpp.pdu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Limits;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.VariableField;
import org.heliograph.smpp.SmppTlv;
import org.junit.jupiter.api.Test;

/** What is looked at in straight code is found as by the walk over the fields: for every PDU, octet changed and cut. */
class PlainPathTest {
    private static final int ROOM = 512;
    private static final int PLACE = 3;
    private static final String DIGITS = "491701234567890123456789";

    private final UnsafeBuffer room = new UnsafeBuffer(new byte[ROOM]);
    private final UnsafeBuffer memory = new UnsafeBuffer(ByteBuffer.allocateDirect(ROOM));

    @Test
    void shouldFindInSubmitSmWhatTheWalkFinds() {
        List<byte[]> pdus = new ArrayList<>();
        for (int length = 0; length <= 20; length++) {
            pdus.add(submit(length, 20 - length, length % 2 == 0 ? "" : "000002000000000R", length, length % 3));
        }

        for (Mode mode : Mode.values()) {
            Settings settings = mode == Mode.STRICT ? Settings.STRICT : Settings.LENIENT;
            requireSame(pdus, new SubmitSm(settings), new SubmitSm(settings));
        }
    }

    @Test
    void shouldFindInDeliverSmWhatTheWalkFinds() {
        List<byte[]> pdus = new ArrayList<>();
        for (int length = 0; length <= 20; length++) {
            DeliverSm deliver = new DeliverSm()
                    .encode(room, 0, ROOM)
                    .sequenceNumber(length)
                    .sourceAddr(DIGITS.substring(0, 20 - length))
                    .destinationAddr(DIGITS.substring(0, length))
                    .shortMessage(room, 0, 3 * length);
            if (length % 2 == 0) {
                deliver.addTlv(SmppTlv.RECEIPTED_MESSAGE_ID, DIGITS.substring(0, length));
            }
            pdus.add(octets(deliver.finish()));
        }

        for (Mode mode : Mode.values()) {
            Settings settings = mode == Mode.STRICT ? Settings.STRICT : Settings.LENIENT;
            requireSame(pdus, new DeliverSm(settings), new DeliverSm(settings));
        }
    }

    /** Strictly they are walked in any case, and values of a body that may be missing are nobody's concern. */
    @Test
    void shouldFindInResponsesWhatTheWalkFinds() {
        requireSame(responses(SubmitSmResp.TYPE), new SubmitSmResp(), new SubmitSmResp());
        requireSame(responses(DeliverSmResp.TYPE), new DeliverSmResp(), new DeliverSmResp());
        requireSame(responses(DataSmResp.TYPE), new DataSmResp(), new DataSmResp());
    }

    @Test
    void shouldHoldTheLimitOfTlvs() {
        Settings two = new Settings(Mode.LENIENT, Mode.STRICT, Limits.DEFAULT.withTlvs(2));
        for (int tlvs = 0; tlvs <= 4; tlvs++) {
            byte[] pdu = submit(11, 12, "", 20, tlvs);
            memory.putBytes(PLACE, pdu);

            long fault = new SubmitSm(two).wrap(memory, PLACE, pdu.length).check();

            assertEquals(tlvs <= 2 ? 0 : Fault.TOO_MANY, Fault.code(fault));
        }
    }

    private byte[] submit(int source, int destination, String validity, int text, int tlvs) {
        SubmitSm submit = new SubmitSm()
                .encode(room, 0, ROOM)
                .sequenceNumber(7)
                .serviceType(DIGITS.substring(0, source % 6))
                .sourceAddr(DIGITS.substring(0, source))
                .destAddrTon(1)
                .destinationAddr(DIGITS.substring(0, destination))
                .esmClass(3)
                .validityPeriod(validity)
                .dataCoding(8)
                .shortMessage(room, 0, text);
        for (int i = 0; i < tlvs; i++) {
            submit.addTlv(SmppTlv.USER_MESSAGE_REFERENCE, i);
        }
        return octets(submit.finish());
    }

    /** Ids of all lengths, with and without an error and TLVs, then a header alone that reports an error. */
    private List<byte[]> responses(MessageType<?> type) {
        List<byte[]> pdus = new ArrayList<>();
        for (int length = 0; length <= 40; length++) {
            SubmitSmResp response = new SubmitSmResp()
                    .encode(room, 0, ROOM)
                    .commandStatus(length % 3)
                    .sequenceNumber(length + 1)
                    .messageId((DIGITS + DIGITS).substring(0, length));
            if (length % 4 == 0) {
                response.addTlv(0x1400, new UnsafeBuffer(new byte[4]), 0, length % 5);
            }
            pdus.add(octets(response.finish()));
        }
        pdus.add(
                octets(new SubmitSmResp().encode(room, 0, ROOM).commandStatus(8).finish()));
        pdus.forEach(pdu -> ByteBuffer.wrap(pdu).putInt(4, (int) type.shape().key()));
        return pdus;
    }

    private byte[] octets(int length) {
        byte[] octets = new byte[length];
        room.getBytes(0, octets);
        return octets;
    }

    /** Compares both ways over PDUs, and over the PDUs with one bit changed and with octets cut off. */
    private <M extends SmppMessage<M>> void requireSame(List<byte[]> pdus, M plain, M walked) {
        int right = 0;
        for (byte[] pdu : pdus) {
            right += requireSame(pdu, plain, walked) ? 1 : 0;
            for (int at = 0; at < pdu.length; at++) {
                for (int bit = 0; bit < Byte.SIZE; bit++) {
                    byte[] changed = pdu.clone();
                    changed[at] ^= (byte) (1 << bit);
                    requireSame(changed, plain, walked);
                }
                requireSame(announced(Arrays.copyOf(pdu, at)), plain, walked);
                requireSame(Arrays.copyOf(pdu, at), plain, walked);
            }
        }
        assertTrue(plain.isStrict() || right == pdus.size(), "right=" + right);
    }

    /** Sets command_length to the octets that are there. */
    private static byte[] announced(byte[] pdu) {
        if (pdu.length >= Integer.BYTES) {
            ByteBuffer.wrap(pdu).putInt(pdu.length);
        }
        return pdu;
    }

    private <M extends SmppMessage<M>> boolean requireSame(byte[] pdu, M plain, M walked) {
        memory.putBytes(PLACE, pdu);
        plain.wrap(memory, PLACE, pdu.length);
        walked.wrap(new UnsafeBuffer(pdu), 0, pdu.length);

        boolean isRight = plain.check() == Fault.NONE;

        assertEquals(walk(walked, pdu), isRight, () -> Arrays.toString(pdu));
        if (isRight) {
            plain.type().fields().forEach(field -> {
                assertEquals(walked.position(field), plain.position(field), field.name());
                if (field instanceof VariableField variable) {
                    assertEquals(walked.end(variable), plain.end(variable), field.name());
                }
            });
        }
        return isRight;
    }

    /** Whether a PDU is right by the walk over its fields, which the accessors take without a check. */
    private static boolean walk(SmppMessage<?> message, byte[] pdu) {
        if (pdu.length < SmppHeader.LENGTH) {
            return false;
        }
        boolean isOurs = ByteBuffer.wrap(pdu).getInt() == pdu.length
                && ByteBuffer.wrap(pdu).getInt(4)
                        == (int) message.type().shape().key();
        try {
            return isOurs
                    && (message.fieldsEnd() == message.length() || !message.isStrict())
                    && (!message.isStrict() || valuesAreRight(message));
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static boolean valuesAreRight(SmppMessage<?> message) {
        return message.type().fields().stream().allMatch(field -> field.checkValue(message) == Fault.NONE);
    }
}
