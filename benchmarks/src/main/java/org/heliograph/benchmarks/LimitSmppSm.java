package org.heliograph.benchmarks;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.nio.charset.StandardCharsets;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reader of submit_sm and deliver_sm (SMPP 3.4 §4.4.1, §4.6.1) by hand: numbers in place of descriptors, and the checks
 * of a codec.
 *
 * <p>The check walks the frame and keeps where each text ends; everything behind it is read from there, through a
 * private view of exactly the frame.
 */
final class LimitSmppSm {
    static final int SUBMIT_SM = 0x00000004;
    static final int DELIVER_SM = 0x00000005;

    private static final int MINIMUM = 33;
    private static final int SERVICE_TYPE = 16;
    private static final int TLV_HEADER = 4;

    private final UnsafeBuffer frame = new UnsafeBuffer(0, 0);
    private final int commandId;
    private int length;
    private int source;
    private int destination;
    private int middle;
    private int validity;
    private int tail;
    private int tlvs;

    /**
     * Creates a reader.
     *
     * @param commandId that frames must have.
     */
    LimitSmppSm(int commandId) {
        this.commandId = commandId;
    }

    /**
     * {@return 0 when every field lies inside the frame and the TLVs fill it, otherwise which check failed}
     *
     * @param buffer that holds the frame.
     * @param offset of the frame.
     * @param length of the frame in octets.
     */
    int check(DirectBuffer buffer, int offset, int length) {
        if (length < MINIMUM) {
            return 1;
        }
        frame.wrap(buffer, offset, length);
        if (frame.getInt(0, BIG_ENDIAN) != length) {
            return 2;
        }
        if (frame.getInt(4, BIG_ENDIAN) != commandId) {
            return 3;
        }
        this.length = length;
        source = LimitCText.endOfRare(frame, SERVICE_TYPE, 6, length);
        if (source < 0) {
            return 4;
        }
        destination = LimitCText.end(frame, source + 2, 21, length);
        if (destination < 0) {
            return 5;
        }
        middle = LimitCText.end(frame, destination + 2, 21, length);
        if (middle < 0) {
            return 6;
        }
        validity = LimitCText.endOfRare(frame, middle + 3, 17, length);
        if (validity < 0) {
            return 7;
        }
        tail = LimitCText.endOfRare(frame, validity, 17, length);
        if (tail < 0) {
            return 8;
        }
        if (tail + 5 > length) {
            return 9;
        }
        tlvs = tail + 5 + smLength();
        return tlvs <= length && tlvsFill() ? 0 : 10;
    }

    private boolean tlvsFill() {
        int index = tlvs;
        while (index + TLV_HEADER <= length) {
            index += TLV_HEADER + u16(index + 2);
        }
        return index == length;
    }

    int route(Sink sink, Blackhole blackhole) {
        blackhole.consume(frame.getInt(4, BIG_ENDIAN));
        blackhole.consume(sequenceNumber());
        blackhole.consume(dataCoding());
        return copy(destination + 2, middle, sink.octets, 0);
    }

    int routeReceipt(Sink sink, Blackhole blackhole) {
        blackhole.consume(frame.getInt(4, BIG_ENDIAN));
        blackhole.consume(sequenceNumber());
        blackhole.consume(esmClass());
        return copy(destination + 2, middle, sink.octets, 0);
    }

    int full(Sink sink, Blackhole blackhole) {
        numbers(blackhole);
        MutableDirectBuffer to = sink.octets;
        int at = copy(SERVICE_TYPE, source, to, 0);
        at = copy(source + 2, destination, to, at);
        at = copy(destination + 2, middle, to, at);
        at = copy(middle + 3, validity, to, at);
        at = copy(validity, tail, to, at);
        to.putBytes(at, frame, tail + 5, smLength());
        return tlvs(to, at + smLength(), blackhole);
    }

    private void numbers(Blackhole blackhole) {
        blackhole.consume(frame.getInt(0, BIG_ENDIAN));
        blackhole.consume(frame.getInt(4, BIG_ENDIAN));
        blackhole.consume(frame.getInt(8, BIG_ENDIAN));
        blackhole.consume(sequenceNumber());
        blackhole.consume(u8(source));
        blackhole.consume(u8(source + 1));
        blackhole.consume(u8(destination));
        blackhole.consume(u8(destination + 1));
        blackhole.consume(esmClass());
        blackhole.consume(u8(middle + 1));
        blackhole.consume(u8(middle + 2));
        blackhole.consume(u8(tail));
        blackhole.consume(u8(tail + 1));
        blackhole.consume(dataCoding());
        blackhole.consume(u8(tail + 3));
        blackhole.consume(smLength());
    }

    private int tlvs(MutableDirectBuffer to, int start, Blackhole blackhole) {
        int at = start;
        int index = tlvs;
        while (index < length) {
            int tag = u16(index);
            int octets = u16(index + 2);
            int value = index + TLV_HEADER;
            blackhole.consume(tag);
            if (isText(tag)) {
                at = LimitText.copyTrimmed(frame, value, octets, to, at);
            } else {
                blackhole.consume(number(value, octets));
            }
            index = value + octets;
        }
        return at;
    }

    private static boolean isText(int tag) {
        return tag == SmppTlvs.DEST_NETWORK_ID || tag == SmppTlvs.RECEIPTED_MESSAGE_ID;
    }

    /** The value of one octet or two, -1 for another length. */
    private int number(int value, int octets) {
        return octets == 2 ? u16(value) : octets == 1 ? u8(value) : -1;
    }

    private int copy(int start, int end, MutableDirectBuffer to, int at) {
        return LimitCText.copy(frame, start, end - 1 - start, to, at);
    }

    private int sequenceNumber() {
        return frame.getInt(12, BIG_ENDIAN);
    }

    private int esmClass() {
        return u8(middle);
    }

    private int dataCoding() {
        return u8(tail + 2);
    }

    private int smLength() {
        return u8(tail + 4);
    }

    private int u8(int index) {
        return frame.getByte(index) & 0xff;
    }

    private int u16(int index) {
        return frame.getShort(index, BIG_ENDIAN) & 0xffff;
    }

    /** {@return the values of a checked submit_sm; allocates} */
    SmppSmValues<SmppTlvs.Submit> submitValues() {
        return values(tlvs == length ? null : submitTlvs());
    }

    /** {@return the values of a checked deliver_sm; allocates} */
    SmppSmValues<SmppTlvs.Receipt> receiptValues() {
        return values(receiptTlvs());
    }

    private <T extends SmppTlvs> SmppSmValues<T> values(T read) {
        return new SmppSmValues<>(
                sequenceNumber(),
                text(SERVICE_TYPE, source),
                u8(source),
                u8(source + 1),
                text(source + 2, destination),
                u8(destination),
                u8(destination + 1),
                text(destination + 2, middle),
                esmClass(),
                u8(middle + 1),
                u8(middle + 2),
                text(middle + 3, validity),
                text(validity, tail),
                u8(tail),
                u8(tail + 1),
                dataCoding(),
                u8(tail + 3),
                new UnsafeBuffer(frame, tail + 5, smLength()),
                read);
    }

    private SmppTlvs.Submit submitTlvs() {
        int second = tlvs + TLV_HEADER + u16(tlvs + 2);
        int third = second + TLV_HEADER + u16(second + 2);
        return new SmppTlvs.Submit(
                number(tlvs + TLV_HEADER, u16(tlvs + 2)),
                number(second + TLV_HEADER, u16(second + 2)),
                text(third + TLV_HEADER, third + TLV_HEADER + u16(third + 2)));
    }

    private SmppTlvs.Receipt receiptTlvs() {
        int second = tlvs + TLV_HEADER + u16(tlvs + 2);
        return new SmppTlvs.Receipt(text(tlvs + TLV_HEADER, second), number(second + TLV_HEADER, u16(second + 2)));
    }

    private String text(int start, int end) {
        byte[] octets = new byte[end - 1 - start];
        frame.getBytes(start, octets);
        return new String(octets, StandardCharsets.ISO_8859_1);
    }
}
