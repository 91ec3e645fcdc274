package org.heliograph.benchmarks;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.cmpp.CmppActiveTest;
import org.heliograph.cmpp.CmppActiveTestResp;
import org.heliograph.cmpp.v30.CmppDeliver;
import org.heliograph.cmpp.v30.CmppDeliverResp;
import org.heliograph.cmpp.v30.CmppSubmit;
import org.heliograph.cmpp.v30.CmppSubmitResp;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.pdu.DeliverSm;
import org.heliograph.smpp.pdu.DeliverSmResp;
import org.heliograph.smpp.pdu.EnquireLink;
import org.heliograph.smpp.pdu.EnquireLinkResp;
import org.heliograph.smpp.pdu.SubmitMulti;
import org.heliograph.smpp.pdu.SubmitSm;
import org.heliograph.smpp.pdu.SubmitSmResp;

/**
 * The frames that a connection carries: those of the other benchmarks, their answers, keep-alives, and a few that are
 * long. Everything comes from fixed seeds.
 *
 * <p>Of 128 frames in a mix 8 are keep-alives, half of the others are messages and half the answers to them, and 8 of
 * the messages are long, up to 3 KB.
 */
final class StreamFrames {
    /** Frames of a mix, of which each place of a stream takes one by lot. */
    private static final int COUNT = 128;

    private static final int LONG = 8;
    private static final int KEEP_ALIVE = 8;
    private static final int MESSAGES = (COUNT - KEEP_ALIVE) / 2;
    private static final int ROOM = 4_096;
    private static final long SEED = 0x53_74_72_65_61_6dL;
    private static final String NUMBER = "447700900123";
    private static final String WORDS = "Your parcel will arrive today between 10:00 and 12:00. ";

    private static final int ENQUIRE_LINK = 16;
    private static final int SUBMIT_SM_TEXT_LIMIT = 256;
    private static final int ACTIVE_TEST = 12;
    private static final int SUBMIT_RESP = 24;
    private static final int DELIVER_LIMIT = 160;
    private static final int DESTINATION = 32;
    private static final int CONTENT = 140;

    private final MutableDirectBuffer room = new UnsafeBuffer(new byte[ROOM]);
    private final UnsafeBuffer text =
            new UnsafeBuffer(WORDS.repeat(ROOM / WORDS.length()).getBytes(StandardCharsets.US_ASCII));

    private StreamFrames() {}

    /**
     * {@return a mix of frames}
     *
     * @param protocol {@code cmpp} or {@code smpp}.
     */
    static List<byte[]> mixed(String protocol) {
        StreamFrames frames = new StreamFrames();
        return protocol.equals("cmpp") ? frames.cmppMix() : frames.smppMix();
    }

    /**
     * {@return one frame of exactly a length}: the shortest lengths are those of keep-alives and answers, the others are
     * messages with as much text, and in CMPP as many destinations, as it takes.
     *
     * @param protocol {@code cmpp} or {@code smpp}.
     * @param length   in octets.
     */
    static byte[] sized(String protocol, int length) {
        StreamFrames frames = new StreamFrames();
        byte[] frame = protocol.equals("cmpp") ? frames.cmpp(length) : frames.smpp(length);
        if (frame.length != length) {
            throw new IllegalArgumentException("no frame of " + protocol + " has length=" + length);
        }
        return frame;
    }

    /**
     * {@return how many frames of a mix fit, in the order of the lot, rounded down to whole batches}
     *
     * @param pool     to take from.
     * @param capacity in octets.
     * @param batch    frames.
     */
    static int[] draw(List<byte[]> pool, int capacity, int batch) {
        Random random = new Random(SEED);
        int[] drawn = new int
                [capacity / pool.stream().mapToInt(frame -> frame.length).min().orElseThrow()];
        int count = 0;
        int used = 0;
        while (true) {
            int next = random.nextInt(pool.size());
            used += pool.get(next).length;
            if (used > capacity) {
                return IntStream.of(drawn).limit(count - count % batch).toArray();
            }
            drawn[count++] = next;
        }
    }

    /**
     * {@return a buffer of memory of a kind}
     *
     * @param memory   {@code direct} or {@code heap}.
     * @param capacity in octets.
     */
    static MutableDirectBuffer buffer(String memory, int capacity) {
        return memory.equals("heap")
                ? new UnsafeBuffer(new byte[capacity])
                : new UnsafeBuffer(ByteBuffer.allocateDirect(capacity));
    }

    private List<byte[]> smppMix() {
        List<byte[]> frames = new ArrayList<>();
        SubmitSm submit = new SubmitSm();
        DeliverSm deliver = new DeliverSm();
        List<SmppSmValues<SmppTlvs.Submit>> submits = SmppFrames.submits(true);
        List<SmppSmValues<SmppTlvs.Receipt>> receipts = SmppFrames.receipts();
        List<SmppSubmitSmRespValues> answers = SmppFrames.submitResps();
        for (int i = 0; i < MESSAGES; i++) {
            SmppSubmitSmRespValues answer = answers.get(i);
            if (i < LONG) {
                frames.add(i % 2 == 0 ? multi(10 * (i + 1)) : smpp(i % 4 == 1 ? 1_024 : 3_072));
            } else if (i % 2 == 0) {
                frames.add(copy(HeliographSubmitSm.encode(submit, submits.get(i), room, 0, ROOM)));
            } else {
                frames.add(copy(HeliographDeliverSm.encode(deliver, receipts.get(i), room, 0, ROOM)));
            }
            frames.add(copy(
                    i % 2 == 0
                            ? new SubmitSmResp()
                                    .encode(room, 0, ROOM)
                                    .sequenceNumber(i + 1)
                                    .messageId(answer.messageId())
                                    .finish()
                            : new DeliverSmResp()
                                    .encode(room, 0, ROOM)
                                    .sequenceNumber(i + 1)
                                    .finish()));
        }
        alternate(
                frames,
                () -> new EnquireLink().encode(room, 0, ROOM).sequenceNumber(1).finish(),
                () -> new EnquireLinkResp()
                        .encode(room, 0, ROOM)
                        .sequenceNumber(1)
                        .finish());
        return frames;
    }

    private List<byte[]> cmppMix() {
        List<byte[]> frames = new ArrayList<>();
        List<CmppSubmitValues> submits = CmppFrames.submits();
        List<CmppDeliverValues> delivers = CmppFrames.delivers();
        CmppSubmit submit = new CmppSubmit();
        CmppDeliver deliver = new CmppDeliver();
        for (int i = 0; i < MESSAGES; i++) {
            if (i < LONG) {
                frames.add(cmpp(i % 2 == 0 ? 1_024 : 3_072));
            } else if (i % 2 == 0) {
                frames.add(copy(HeliographSubmit.encode(submit, submits.get(i), room, 0, ROOM)));
            } else {
                frames.add(copy(HeliographDeliver.encode(deliver, delivers.get(i), room, 0, ROOM)));
            }
            frames.add(copy(
                    i % 2 == 0
                            ? new CmppSubmitResp()
                                    .encode(room, 0, ROOM)
                                    .sequenceId(i)
                                    .msgId(i)
                                    .finish()
                            : new CmppDeliverResp()
                                    .encode(room, 0, ROOM)
                                    .sequenceId(i)
                                    .msgId(i)
                                    .finish()));
        }
        alternate(
                frames,
                () -> new CmppActiveTest().encode(room, 0, ROOM).sequenceId(1).finish(),
                () -> new CmppActiveTestResp()
                        .encode(room, 0, ROOM)
                        .sequenceId(1)
                        .finish());
        return frames;
    }

    private void alternate(List<byte[]> frames, Supplier<Integer> request, Supplier<Integer> answer) {
        for (int i = 0; i < KEEP_ALIVE; i++) {
            frames.add(copy(i % 2 == 0 ? request.get() : answer.get()));
        }
    }

    private byte[] smpp(int length) {
        if (length == ENQUIRE_LINK) {
            return copy(
                    new EnquireLink().encode(room, 0, ROOM).sequenceNumber(1).finish());
        }
        return length <= SUBMIT_SM_TEXT_LIMIT ? submit(length - submit(0).length) : payload(length - payload(0).length);
    }

    private byte[] submit(int octets) {
        return copy(new SubmitSm()
                .encode(room, 0, ROOM)
                .sequenceNumber(1)
                .sourceAddr("Parcels")
                .destinationAddr(NUMBER)
                .shortMessage(text, 0, octets)
                .finish());
    }

    private byte[] payload(int octets) {
        return copy(new SubmitSm()
                .encode(room, 0, ROOM)
                .sequenceNumber(1)
                .sourceAddr("Parcels")
                .destinationAddr(NUMBER)
                .addTlv(SmppTlv.MESSAGE_PAYLOAD, text, 0, octets)
                .finish());
    }

    private byte[] multi(int destinations) {
        SubmitMulti multi =
                new SubmitMulti().encode(room, 0, ROOM).sequenceNumber(1).sourceAddr("Parcels");
        for (int i = 0; i < destinations; i++) {
            multi.addSmeAddress(1, 1, NUMBER);
        }
        return copy(multi.shortMessage(text, 0, CONTENT).finish());
    }

    private byte[] cmpp(int length) {
        return switch (length) {
            case ACTIVE_TEST ->
                copy(new CmppActiveTest().encode(room, 0, ROOM).sequenceId(1).finish());
            case SUBMIT_RESP ->
                copy(new CmppSubmitResp()
                        .encode(room, 0, ROOM)
                        .sequenceId(1)
                        .msgId(1)
                        .finish());
            default ->
                length <= DELIVER_LIMIT ? deliver(length - deliver(0).length) : submitTo(length - submitTo(0).length);
        };
    }

    private byte[] deliver(int octets) {
        return copy(new CmppDeliver()
                .encode(room, 0, ROOM)
                .sequenceId(1)
                .destId("10690001")
                .srcTerminalId("13800138000")
                .msgContent(text, 0, octets)
                .finish());
    }

    /** A submit to one destination at least, with so many octets of destinations and content behind the first. */
    private byte[] submitTo(int octets) {
        int more = Math.max(0, octets - CONTENT + DESTINATION - 1) / DESTINATION;
        CmppSubmit submit = new CmppSubmit()
                .encode(room, 0, ROOM)
                .sequenceId(1)
                .msgSrc("900001")
                .srcId("10690001");
        for (int i = 0; i <= more; i++) {
            submit.addDestTerminalId("13800138000");
        }
        return copy(submit.msgContent(text, 0, octets - more * DESTINATION).finish());
    }

    private byte[] copy(int length) {
        return CmppFrames.copy(room, length);
    }
}
