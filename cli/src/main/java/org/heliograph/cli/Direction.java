package org.heliograph.cli;

import java.util.Arrays;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.cli.capture.Flow;
import org.heliograph.cli.capture.PacketInfo;
import org.heliograph.codec.Fault;
import org.heliograph.codec.framing.FrameAssembler;
import org.heliograph.codec.framing.FrameDecoder;
import org.heliograph.codec.framing.FrameHandler;
import org.heliograph.codec.print.FrameInfo;
import org.heliograph.codec.protocol.Protocol;

/**
 * One direction of a conversation. While it is not in step, each segment is asked whether a frame starts there; octets
 * of which that cannot be said yet wait for the next segment.
 */
final class Direction implements FrameHandler {
    /** A longer frame is noise rather than a frame: the next one is sooner found by looking for it. */
    private static final int MOST_SKIPPED = 1024 * 1024;

    private static final byte[] NOTHING = new byte[0];

    private final CaptureDecoder decoder;
    private final Talk talk;
    private final Flow flow;
    private final long stream;
    private FrameDecoder frames;
    private FrameAssembler assembler;
    private boolean inStep;
    private boolean fresh = true;
    private byte[] waiting = NOTHING;
    private int waitingLength;
    private long waitingStart;
    private long passed;
    private long position;
    private long skipped;
    private PacketInfo packet;

    Direction(CaptureDecoder decoder, Talk talk, Flow flow) {
        this.decoder = decoder;
        this.talk = talk;
        this.flow = flow;
        stream = CaptureDecoder.stream(flow);
    }

    Talk talk() {
        return talk;
    }

    Flow flow() {
        return flow;
    }

    /** Takes the next octets of the stream. */
    void accept(DirectBuffer buffer, int offset, int length, PacketInfo from) {
        packet = from;
        if (inStep) {
            take(buffer, offset, length);
        } else {
            findStart(buffer, offset, length);
        }
        passed += length;
    }

    private void findStart(DirectBuffer buffer, int offset, int length) {
        if (waitingLength == 0) {
            startOrWait(buffer, offset, length);
            return;
        }
        keep(buffer, offset, length);
        Talk.Start start = talk.starts(waitingOctets(), 0, waitingLength, fresh);
        if (start == Talk.Start.YES) {
            startWithWaiting();
        } else if (start == Talk.Start.NO || waitingLength > Talk.MOST_WAITING || !decoder.mayWait()) {
            skipped += waitingLength - length;
            fresh = false;
            clearWaiting();
            startOrWait(buffer, offset, length);
        }
    }

    private void startOrWait(DirectBuffer buffer, int offset, int length) {
        switch (talk.starts(buffer, offset, length, fresh)) {
            case YES -> {
                start(passed);
                take(buffer, offset, length);
            }
            case LATER -> {
                waitingStart = passed;
                keep(buffer, offset, length);
            }
            default -> {
                skipped += length;
                fresh = false;
            }
        }
    }

    private void keep(DirectBuffer buffer, int offset, int length) {
        if (length > waiting.length - waitingLength) {
            waiting = Arrays.copyOf(waiting, Math.max(waiting.length * 2, waitingLength + length));
        }
        buffer.getBytes(offset, waiting, waitingLength, length);
        waitingLength += length;
        decoder.waits(length);
    }

    private UnsafeBuffer waitingOctets() {
        return new UnsafeBuffer(waiting, 0, waitingLength);
    }

    private void clearWaiting() {
        decoder.waits(-waitingLength);
        waiting = NOTHING;
        waitingLength = 0;
    }

    private void startWithWaiting() {
        UnsafeBuffer octets = waitingOctets();
        clearWaiting();
        start(waitingStart);
        take(octets, 0, octets.capacity());
    }

    private void start(long at) {
        if (assembler == null) {
            frames = new FrameDecoder(talk.track());
            assembler = new FrameAssembler(frames);
        } else {
            assembler.reset();
        }
        inStep = true;
        fresh = false;
        position = at;
        tellSkipped();
    }

    private void tellSkipped() {
        if (skipped > 0) {
            tell(Text.count(skipped, "octet") + " skipped that are no frame");
            skipped = 0;
        }
    }

    private void take(DirectBuffer buffer, int offset, int length) {
        long fault = assembler.accept(buffer, offset, length, this);
        while (fault != Fault.NONE) {
            long announced = talk.track().announcedLength(assembler.kept(), 0, assembler.keptLength());
            boolean goesOn = frames.canSkip() && announced <= MOST_SKIPPED;
            fault("stream offset " + position + ": " + Fault.describe(fault, null)
                    + (goesOn ? "; it is skipped" : "; the stream is out of step"));
            if (!goesOn) {
                skipped += assembler.keptLength();
                inStep = false;
                return;
            }
            position += announced;
            fault = assembler.skip(this);
        }
    }

    /** Takes note that octets are missing: the next segment that starts like a frame is waited for. */
    void gap(long missing, PacketInfo from) {
        packet = from;
        finishFrame();
        skipped += waitingLength;
        clearWaiting();
        if (talk.track().isKnown()) {
            fault(Text.count(missing, "octet") + " missing in the capture");
        }
        fresh = false;
        passed += missing;
    }

    /** Takes note that nothing more will come. */
    void end() {
        if (waitingLength > 0 && talk.recognises(waitingOctets(), 0, waitingLength)) {
            startWithWaiting();
        }
        clearWaiting();
        finishFrame();
        if (talk.track().isKnown() && skipped > 0) {
            decoder.decoding().shell().raise(Status.FAULTED);
            tellSkipped();
        }
    }

    /** Shows the beginning of a frame that nothing will complete. */
    private void finishFrame() {
        if (inStep && assembler.keptLength() > 0) {
            int left = assembler.keptLength();
            fault("stream offset " + position + ": " + Text.count(left, "octet") + " of an incomplete frame");
            frame(assembler.kept(), 0, left, packet);
        } else if (inStep && frames.skipping() > 0) {
            fault("the end is missing of the frame that was skipped, " + Text.count(frames.skipping(), "octet"));
        }
        inStep = false;
    }

    @Override
    public Action onFrame(DirectBuffer buffer, int offset, int length) {
        frame(buffer, offset, length, packet);
        return Action.CONTINUE;
    }

    /** Shows a frame of this direction. */
    void frame(DirectBuffer buffer, int offset, int length, PacketInfo from) {
        Protocol protocol = talk.track().refine(buffer, offset, length);
        FrameInfo info = CaptureDecoder.info(flow, from, position);
        decoder.decoding().output().frame(protocol, info, CaptureDecoder.origin(stream, from), buffer, offset, length);
        position += length;
    }

    private void fault(String text) {
        decoder.decoding().shell().raise(Status.FAULTED);
        tell(text);
    }

    private void tell(String text) {
        decoder.tell(flow, packet, text);
    }
}
