package org.heliograph.cli;

import java.io.IOException;
import java.io.InputStream;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.framing.FrameAssembler;
import org.heliograph.codec.framing.FrameDecoder;
import org.heliograph.codec.framing.FrameHandler;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Protocol;

/** A binary stream of frames, however long. */
final class StreamInput implements FrameHandler {
    private static final int PIECE_LENGTH = 64 * 1024;
    /** Faults told one by one; a stream of noise has as many as frames. */
    private static final int TOLD = 10;

    private final Decoding decoding;
    private final String label;
    private final ProtocolTrack track;
    private final byte[] piece = new byte[PIECE_LENGTH];
    private final UnsafeBuffer buffer = new UnsafeBuffer(piece);
    private FrameDecoder decoder;
    private FrameAssembler assembler;
    private long position;
    private long refused;

    StreamInput(Decoding decoding, String label) {
        this.decoding = decoding;
        this.label = label;
        track = ProtocolTrack.of(decoding.shell().protocols(), decoding.named());
        decoder = new FrameDecoder(track);
        assembler = new FrameAssembler(decoder);
    }

    /** Reads the stream to its end, or to a fault that ends it. */
    void read(InputStream in) throws IOException {
        int length = track.isKnown() ? 0 : findProtocol(in);
        if (!track.isKnown()) {
            complain(0, "no protocol recognises these octets; name one with --protocol", Status.UNREADABLE);
            return;
        }
        boolean goesOn = length == 0 || accept(length);
        while (goesOn && (length = in.read(piece)) >= 0) {
            goesOn = accept(length);
        }
        if (goesOn) {
            finish();
        }
        if (refused > TOLD) {
            decoding.shell().complain(label + ": " + refused + " frames were refused in all");
        }
    }

    /** Reads until a protocol is sure; returns the octets read into the piece. */
    private int findProtocol(InputStream in) throws IOException {
        int length = 0;
        Protocol best = null;
        Detection detection = Detection.MORE;
        while (length < PIECE_LENGTH && isOpen(detection, in)) {
            int count = in.read(piece, length, PIECE_LENGTH - length);
            if (count < 0) {
                break;
            }
            length += count;
            best = decoding.shell().protocols().detect(buffer, 0, length, 0);
            detection = best == null ? Detection.NO : best.detect(buffer, 0, length);
        }
        if (best != null) {
            track.set(best);
        }
        return length;
    }

    private static boolean isOpen(Detection detection, InputStream in) throws IOException {
        return detection == Detection.MORE || detection == Detection.MAYBE && in.available() > 0;
    }

    /** Takes the next octets; returns whether the stream goes on. */
    private boolean accept(int length) {
        long fault = assembler.accept(buffer, 0, length, this);
        while (fault != Fault.NONE) {
            boolean goesOn = decoder.canSkip();
            refuse(fault, goesOn ? "; it is skipped" : "; what follows cannot be read");
            if (!goesOn) {
                return false;
            }
            position += track.announcedLength(assembler.kept(), 0, assembler.keptLength());
            fault = assembler.skip(this);
        }
        return true;
    }

    private void refuse(long fault, String consequence) {
        refused++;
        decoding.shell().raise(Status.FAULTED);
        if (refused <= TOLD) {
            complain(position, Fault.describe(fault, null) + consequence, Status.FAULTED);
        }
    }

    private void finish() {
        int left = assembler.keptLength();
        if (left > 0) {
            complain(position, Text.count(left, "octet") + " of an incomplete frame", Status.FAULTED);
            onFrame(assembler.kept(), 0, left);
        } else if (decoder.skipping() > 0) {
            String missing = Text.count(decoder.skipping(), "octet");
            complain(position, "the end is missing of the frame that was skipped, " + missing, Status.FAULTED);
        }
    }

    @Override
    public Action onFrame(DirectBuffer frames, int offset, int length) {
        Protocol protocol = track.refine(frames, offset, length);
        decoding.output().frame(protocol, position, frames, offset, length);
        position += length;
        return Action.CONTINUE;
    }

    private void complain(long offset, String text, int status) {
        decoding.shell().complain(label + ": offset " + offset + ": " + text, status);
    }
}
