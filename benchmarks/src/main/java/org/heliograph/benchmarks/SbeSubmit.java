package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.benchmarks.sbe.MessageHeaderDecoder;
import org.heliograph.benchmarks.sbe.MessageHeaderEncoder;
import org.heliograph.benchmarks.sbe.SbeSubmitDecoder;
import org.heliograph.benchmarks.sbe.SbeSubmitEncoder;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What SBE generates for a message of the shape of CMPP_SUBMIT (schema {@code src/main/sbe/submit.xml}), with the values
 * of {@link CmppSubmitBenchmark} in frames of its own. SBE looks at no length and no command id before it reads; a text it
 * copies whole, and its end is found behind the copy.
 */
@State(Scope.Thread)
public class SbeSubmit {
    private static final int ROOM = 512;

    private final MessageHeaderDecoder header = new MessageHeaderDecoder();
    private final MessageHeaderEncoder headerEncoder = new MessageHeaderEncoder();
    private final SbeSubmitDecoder decoder = new SbeSubmitDecoder();
    private final SbeSubmitEncoder encoder = new SbeSubmitEncoder();
    private final Sink sink = new Sink();
    private final byte[] octets = sink.octets.byteArray();
    private final int[] offsets = new int[CmppFrames.COUNT];
    private final CmppSubmitValues[] values = new CmppSubmitValues[CmppFrames.COUNT];
    private MutableDirectBuffer[] frames;
    private MutableDirectBuffer[] outputs;

    /** Creates an empty state. */
    public SbeSubmit() {}

    /**
     * Writes the frames and proves that they are read as they were written.
     *
     * @param benchmark whose values are written.
     * @param blackhole for what the proof reads.
     */
    @Setup(Level.Trial)
    public void setup(CmppSubmitBenchmark benchmark, Blackhole blackhole) {
        frames = benchmark.newBuffers(CmppFrames.COUNT * ROOM);
        outputs = benchmark.newBuffers(CmppFrames.COUNT * ROOM);
        int offset = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = benchmark.values(i);
            offsets[i] = offset;
            int length = 0;
            for (MutableDirectBuffer buffer : frames) {
                length = encode(values[i], buffer, offset);
            }
            offset += length;
        }
        for (int i = 0; i < values.length; i++) {
            CmppFrames.requireSame("sbe", values[i].consumed(), sink.text(full(i, blackhole)));
            CmppFrames.requireSame("sbe", values[i].destTerminalId(), sink.text(route(i, blackhole)));
            if (decoder.sequenceId() != values[i].sequenceId() || decoder.msgId() != values[i].msgId()) {
                throw new IllegalStateException("sbe reads message " + i + " as another");
            }
        }
    }

    int route(int message, Blackhole blackhole) {
        begin(message);
        blackhole.consume(decoder.commandId());
        blackhole.consume(decoder.sequenceId());
        blackhole.consume(decoder.msgFmt());
        return end(0, decoder.dest().next().getTerminalId(octets, 0));
    }

    int full(int message, Blackhole blackhole) {
        begin(message);
        numbers(blackhole);
        int at = texts();
        SbeSubmitDecoder.DestDecoder destinations = decoder.dest();
        blackhole.consume(destinations.count());
        while (destinations.hasNext()) {
            at = end(at, destinations.next().getTerminalId(octets, at));
        }
        int length = decoder.msgContentLength();
        blackhole.consume(length);
        at += decoder.getMsgContent(octets, at, length);
        return end(at, decoder.getLinkId(octets, at));
    }

    int encode(int message) {
        return encode(values[message], outputs[message % outputs.length], offsets[message]);
    }

    private void begin(int message) {
        decoder.wrapAndApplyHeader(frames[message % frames.length], offsets[message], header);
    }

    private int end(int at, int width) {
        return at + LimitText.length(sink.octets, at, width);
    }

    private void numbers(Blackhole blackhole) {
        blackhole.consume(decoder.totalLength());
        blackhole.consume(decoder.commandId());
        blackhole.consume(decoder.sequenceId());
        blackhole.consume(decoder.msgId());
        blackhole.consume(decoder.pkTotal());
        blackhole.consume(decoder.pkNumber());
        blackhole.consume(decoder.registeredDelivery());
        blackhole.consume(decoder.msgLevel());
        blackhole.consume(decoder.feeUserType());
        blackhole.consume(decoder.feeTerminalType());
        blackhole.consume(decoder.tpPid());
        blackhole.consume(decoder.tpUdhi());
        blackhole.consume(decoder.msgFmt());
        blackhole.consume(decoder.destTerminalType());
    }

    private int texts() {
        int at = end(0, decoder.getServiceId(octets, 0));
        at = end(at, decoder.getFeeTerminalId(octets, at));
        at = end(at, decoder.getMsgSrc(octets, at));
        at = end(at, decoder.getFeeType(octets, at));
        at = end(at, decoder.getFeeCode(octets, at));
        at = end(at, decoder.getValidTime(octets, at));
        at = end(at, decoder.getAtTime(octets, at));
        return end(at, decoder.getSrcId(octets, at));
    }

    private int encode(CmppSubmitValues from, MutableDirectBuffer buffer, int offset) {
        DirectBuffer content = from.msgContent();
        encoder.wrapAndApplyHeader(buffer, offset, headerEncoder)
                .commandId(SbeSubmitEncoder.TEMPLATE_ID)
                .sequenceId(from.sequenceId())
                .msgId(from.msgId())
                .pkTotal((short) from.pkTotal())
                .pkNumber((short) from.pkNumber())
                .registeredDelivery((short) from.registeredDelivery())
                .msgLevel((short) from.msgLevel())
                .serviceId(from.serviceId())
                .feeUserType((short) from.feeUserType())
                .feeTerminalId(from.feeTerminalId())
                .feeTerminalType((short) from.feeTerminalType())
                .tpPid((short) from.tpPid())
                .tpUdhi((short) from.tpUdhi())
                .msgFmt((short) from.msgFmt())
                .msgSrc(from.msgSrc())
                .feeType(from.feeType())
                .feeCode(from.feeCode())
                .validTime(from.validTime())
                .atTime(from.atTime())
                .srcId(from.srcId())
                .destTerminalType((short) from.destTerminalType())
                .linkId(from.linkId())
                .destCount(1)
                .next()
                .terminalId(from.destTerminalId());
        encoder.putMsgContent(content, 0, content.capacity());
        int length = MessageHeaderEncoder.ENCODED_LENGTH + encoder.encodedLength();
        encoder.totalLength(length);
        return length;
    }
}
