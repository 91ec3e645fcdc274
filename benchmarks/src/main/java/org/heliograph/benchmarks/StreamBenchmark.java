package org.heliograph.benchmarks;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.cmpp.protocol.CmppDispatcher;
import org.heliograph.cmpp.protocol.CmppProtocol;
import org.heliograph.codec.Settings;
import org.heliograph.codec.framing.FrameDecoder;
import org.heliograph.codec.framing.FrameHandler;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.smpp.protocol.SmppDispatcher;
import org.heliograph.smpp.protocol.SmppProtocol;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Base of the benchmarks of whole streams: one thread goes through a long buffer of frames again and again, a batch of
 * frames an invocation, far more than any cache holds.
 *
 * <p>An operation is a frame, so the score is nanoseconds a frame, and 10⁹ divided by it are frames a second. The
 * secondary score {@code octets} is nanoseconds an octet: 1 divided by it is GB/s (10⁹ octets), and the score divided by
 * it the mean length of a frame.
 */
public abstract class StreamBenchmark extends HouseBenchmark {
    /** Frames of one invocation. */
    static final int BATCH = 256;

    private static final int MEGABYTE = 1 << 20;
    private static final int LEAST = 12;

    /** Memory that holds the stream. */
    @Param({"direct", "heap"})
    public String memory;

    /** Length of the stream in units of 2²⁰ octets. */
    @Param("256")
    public int megabytes;

    private MutableDirectBuffer stream;
    private int length;
    private int batchLength;
    private int position;
    private FrameDecoder decoder;
    private FrameHandler handler;
    private CmppDispatcher cmpp;
    private SmppDispatcher smpp;
    private int left;
    private final StreamCount count = new StreamCount();

    /** Creates a benchmark; {@link #lay(String, List)} fills it. */
    protected StreamBenchmark() {}

    /** Octets of the frames that were taken; JMH divides the time by them, as it does by the frames. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counters {
        /** Octets of this iteration. */
        public long octets;

        /** Creates the counters. */
        public Counters() {}
    }

    /**
     * Fills the stream.
     *
     * @param id   {@code cmpp} or {@code smpp}.
     * @param pool of frames, of which each place takes one by lot.
     */
    protected final void lay(String id, List<byte[]> pool) {
        int capacity = Math.multiplyExact(megabytes, MEGABYTE);
        stream = StreamFrames.buffer(memory, capacity);
        int[] drawn = StreamFrames.draw(pool, capacity, BATCH);
        for (int frame : drawn) {
            stream.putBytes(length, pool.get(frame));
            length += pool.get(frame).length;
        }
        batchLength = (int) ((long) length * BATCH / Math.max(drawn.length, 1)) & -Long.BYTES;
        boolean isCmpp = id.equals("cmpp");
        Protocol protocol = isCmpp ? CmppProtocol.CMPP_30 : SmppProtocol.V34;
        Settings settings = Settings.LENIENT.withLimits(protocol.limits());
        decoder = new FrameDecoder(protocol.framing(protocol.limits()));
        cmpp = CmppDispatcher.of(CmppProtocol.CMPP_30, settings, count.cmpp());
        smpp = new SmppDispatcher(SmppProtocol.V34, settings, count.smpp());
        handler = isCmpp ? this::onCmpp : this::onSmpp;
        prove(drawn.length);
    }

    private void prove(int frames) {
        if (frames == 0) {
            throw new IllegalStateException("megabytes=" + megabytes + " hold less than " + BATCH + " frames");
        }
        Counters counters = new Counters();
        for (int i = 0; i < frames; i += BATCH) {
            dispatch_heliograph(counters);
        }
        if (position != length || count.messages() != frames || count.faults() != 0) {
            throw new IllegalStateException("position=" + position + " of length=" + length + " messages="
                    + count.messages() + " of frames=" + frames + " faults=" + count.faults());
        }
    }

    private FrameHandler.Action onCmpp(DirectBuffer buffer, int offset, int frameLength) {
        cmpp.dispatch(buffer, offset, frameLength);
        return --left > 0 ? FrameHandler.Action.CONTINUE : FrameHandler.Action.PAUSE;
    }

    private FrameHandler.Action onSmpp(DirectBuffer buffer, int offset, int frameLength) {
        smpp.dispatch(buffer, offset, frameLength);
        return --left > 0 ? FrameHandler.Action.CONTINUE : FrameHandler.Action.PAUSE;
    }

    /**
     * Frames, checks and hands out a batch.
     *
     * @param counters of octets.
     * @return the sum of the sequence numbers so far.
     */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long dispatch_heliograph(Counters counters) {
        int start = start();
        position += decoder.decode(stream, start, length - start, handler);
        counters.octets += position - start;
        return count.sum();
    }

    /**
     * Walks over the lengths of a batch by hand and hands each frame to the same dispatcher.
     *
     * @param counters of octets.
     * @return the sum of the sequence numbers so far.
     */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long dispatch_limit(Counters counters) {
        int start = start();
        while (length - position >= Integer.BYTES) {
            int frameLength = stream.getInt(position, BIG_ENDIAN);
            if (frameLength < LEAST || frameLength > length - position) {
                break;
            }
            FrameHandler.Action action = handler.onFrame(stream, position, frameLength);
            position += frameLength;
            if (action == FrameHandler.Action.PAUSE) {
                break;
            }
        }
        counters.octets += position - start;
        return count.sum();
    }

    /**
     * Reads as many octets as a batch has on average, eight at once: what the memory gives.
     *
     * @param counters of octets.
     * @return the sum of all.
     */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long read_memory(Counters counters) {
        if (position > length - batchLength) {
            position = 0;
        }
        int limit = position + batchLength;
        long sum = 0;
        for (int i = position; i < limit; i += Long.BYTES) {
            sum += stream.getLong(i, BIG_ENDIAN);
        }
        position = limit;
        counters.octets += batchLength;
        return sum;
    }

    /** {@return where the next batch starts} */
    private int start() {
        if (position == length) {
            position = 0;
        }
        left = BATCH;
        return position;
    }
}
