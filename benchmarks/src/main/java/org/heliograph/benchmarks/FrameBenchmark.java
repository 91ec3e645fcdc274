package org.heliograph.benchmarks;

import java.nio.ByteBuffer;
import java.util.List;
import org.agrona.ExpandableArrayBuffer;
import org.agrona.ExpandableDirectByteBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/**
 * Base of all codec benchmarks: messages that take turns.
 *
 * <p>The frames lie one after the other in one buffer, as a receive buffer holds them. Each operation takes the next
 * one, and writes, if it writes, at the same place of a second buffer of the same kind. One value or one address used
 * over and over would be predicted and folded away.
 */
public abstract class FrameBenchmark extends HouseBenchmark {
    /**
     * Buffers that frames are read from and written to: {@code direct} or {@code heap} memory behind one class, or
     * {@code mixed}, three classes that take turns. One class alone flatters, since the calls are then bound to it. A
     * peer that has buffers of its own reads direct memory in the third case.
     */
    @Param({"direct", "heap", "mixed"})
    public String memory;

    /** Frames to read, one after the other; set by {@link #next()} where buffers take turns. */
    protected MutableDirectBuffer frames;

    /** Room to write frames, as long as {@link #frames}. */
    protected MutableDirectBuffer output;

    /** Where the consumed texts go. */
    protected final Sink sink = new Sink();

    private MutableDirectBuffer[] frameBuffers;
    private MutableDirectBuffer[] outputBuffers;
    private boolean takeTurns;
    private int[] offsets;
    private int[] lengths;
    private int turn;

    /** Creates a benchmark; {@link #lay(List)} fills it. */
    protected FrameBenchmark() {}

    /**
     * Lays frames one after the other in a new buffer of the chosen kind.
     *
     * @param octets of each frame; their count is a power of two.
     */
    protected final void lay(List<byte[]> octets) {
        int total = octets.stream().mapToInt(frame -> frame.length).sum();
        if (Integer.bitCount(octets.size()) != 1) {
            throw new IllegalArgumentException("count=" + octets.size() + " is not a power of two");
        }
        frameBuffers = newBuffers(total);
        outputBuffers = newBuffers(total);
        frames = frameBuffers[0];
        output = outputBuffers[0];
        takeTurns = frameBuffers.length > 1;
        offsets = new int[octets.size()];
        lengths = new int[octets.size()];
        int offset = 0;
        for (int i = 0; i < offsets.length; i++) {
            byte[] frame = octets.get(i);
            offsets[i] = offset;
            lengths[i] = frame.length;
            for (MutableDirectBuffer buffer : frameBuffers) {
                buffer.putBytes(offset, frame);
            }
            offset += frame.length;
        }
    }

    /** {@return the number of the message whose turn it is; the next call gives the next message} */
    protected final int next() {
        int next = turn;
        turn = (next + 1) & (offsets.length - 1);
        if (takeTurns) {
            frames = frameBuffers[next % frameBuffers.length];
            output = outputBuffers[next % outputBuffers.length];
        }
        return next;
    }

    /**
     * {@return where a frame starts in {@link #frames}}
     *
     * @param message number from {@link #next()}.
     */
    protected final int offset(int message) {
        return offsets[message];
    }

    /**
     * {@return the length of a frame in octets}
     *
     * @param message number from {@link #next()}.
     */
    protected final int length(int message) {
        return lengths[message];
    }

    /**
     * {@return a copy of the octets of a frame}
     *
     * @param message number from {@link #next()}.
     */
    protected final byte[] copyOfFrame(int message) {
        byte[] frame = new byte[lengths[message]];
        frameBuffers[0].getBytes(offsets[message], frame);
        return frame;
    }

    /**
     * Cost of the harness: taking the next message and looking at its first octet.
     *
     * @return something that depends on the message.
     */
    @Benchmark
    public int baseline() {
        int message = next();
        return frames.getByte(offset(message)) + length(message);
    }

    /** Copies the octets of the next frame from memory to memory: no codec that moves them is faster. */
    @Benchmark
    public void copy_memory() {
        int message = next();
        int offset = offset(message);
        output.putBytes(offset, frames, offset, length(message));
    }

    /**
     * {@return new buffers of the chosen kind, one or as many as take turns}
     *
     * @param capacity of each in octets.
     */
    protected final MutableDirectBuffer[] newBuffers(int capacity) {
        MutableDirectBuffer direct = new UnsafeBuffer(ByteBuffer.allocateDirect(capacity));
        MutableDirectBuffer heap = new UnsafeBuffer(new byte[capacity]);
        return switch (memory) {
            case "direct" -> new MutableDirectBuffer[] {direct};
            case "heap" -> new MutableDirectBuffer[] {heap};
            case "mixed" ->
                new MutableDirectBuffer[] {
                    direct, new ExpandableArrayBuffer(capacity), new ExpandableDirectByteBuffer(capacity)
                };
            default -> throw new IllegalArgumentException("memory=" + memory);
        };
    }
}
