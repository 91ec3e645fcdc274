package org.heliograph.cli;

import java.util.Arrays;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;

/**
 * Finds the frames in the octets of lines. A line is a frame, or several that fill it exactly. Where it announces more
 * octets than it has, the frame goes on over the lines that follow, until it is complete or a line starts like a frame. The
 * line that completes it may have some octets too many, if no protocol takes it for the start of a frame.
 * Whatever is left over is shown as one frame, so that its faults show.
 */
final class HexFrames {
    /** Octets that may wait for the rest of a frame; any frame of any protocol is shorter. */
    private static final int MOST_WAITING = 4 * 1024 * 1024;
    /** Lines without a protocol that are told one by one. */
    private static final int TOLD = 10;
    /** Octets from which on a protocol knows whether a frame starts. */
    private static final int LONGEST_HEADER = 16;

    /** What octets are. */
    enum Fit {
        /** Frames and nothing else. */
        EXACT,
        /** Frames, if any, and the beginning of one. */
        INCOMPLETE,
        /** Something else. */
        BROKEN
    }

    private final Decoding decoding;
    private final String label;
    private final Protocols protocols;
    private final ProtocolTrack track;
    private byte[] octets = new byte[4_096];
    private final UnsafeBuffer buffer = new UnsafeBuffer(octets);
    private final UnsafeBuffer lineBuffer = new UnsafeBuffer(octets);
    private int length;
    private int wholeFrames;
    private long line;
    private long position;
    private long unknown;
    /** Whether a frame was certainly one of the protocol. */
    private boolean proven;

    HexFrames(Decoding decoding, String label) {
        this.decoding = decoding;
        this.label = label;
        protocols = decoding.shell().protocols();
        track = ProtocolTrack.of(protocols, decoding.named());
    }

    /** Takes a line of its own. */
    void line(byte[] source, int count, long number) {
        if (length > 0 && goesOn(source, count)) {
            return;
        }
        flush();
        append(source, count, number);
        if (!chooseProtocol(0, length) || fit() != Fit.INCOMPLETE) {
            flush();
        }
    }

    /** Takes a line into the frame that waits, if it belongs there. */
    private boolean goesOn(byte[] source, int count) {
        lineBuffer.wrap(source, 0, count);
        boolean starts = starts(count);
        long first = track.frameLength(lineBuffer, 0, count);
        if (first == count) {
            return false;
        }
        int waiting = length;
        append(source, count, line);
        Fit fit = fit();
        boolean completes = wholeFrames > waiting;
        boolean goesOn = completes || !(starts && first > 0);
        if (fit == Fit.EXACT || fit == Fit.INCOMPLETE && goesOn && length <= MOST_WAITING) {
            emitProven(waiting);
            return true;
        }
        boolean mostlyOfTheFrame = wholeFrames - waiting >= length - wholeFrames;
        if (fit == Fit.BROKEN && completes && mostlyOfTheFrame && !starts && !isRecognised(source, count)) {
            flush();
            return true;
        }
        length = waiting;
        return false;
    }

    /** Whether the line starts like a frame; the first octets of a number may be those of a length by chance. */
    private boolean starts(int count) {
        Detection detection = track.detect(lineBuffer, 0, count);
        return detection != Detection.NO && (detection != Detection.MORE || count >= LONGEST_HEADER);
    }

    private boolean isRecognised(byte[] source, int count) {
        lineBuffer.wrap(source, 0, count);
        return track.refines() && protocols.detect(lineBuffer, 0, count, 0) != null;
    }

    /** Whether a frame waits for the octets that it lacks. */
    boolean isWaiting() {
        return length > 0;
    }

    /** How octets would go on from what waits. */
    Fit fitOf(byte[] source, int count) {
        int waiting = length;
        append(source, count, line);
        Fit fit = chooseProtocol(0, length) ? fit() : Fit.BROKEN;
        length = waiting;
        return fit;
    }

    /** Takes the next octets of a dump, whose lines end anywhere. */
    void dump(byte[] source, int count, long number) {
        int waiting = length;
        append(source, count, length == 0 ? number : line);
        if ((track.isKnown() || chooseProtocol(0, length)) && fit() != Fit.BROKEN) {
            emitProven(waiting);
        }
        if (length > MOST_WAITING) {
            flush();
        }
    }

    /** Shows whole frames when one of them goes on from line to line, so that what follows is no stray octets. */
    private void emitProven(int waiting) {
        if (wholeFrames > waiting && waiting > 0 || wholeFrames == length) {
            emitWholeFrames();
        }
    }

    private void append(byte[] source, int count, long number) {
        if (count > octets.length - length) {
            octets = Arrays.copyOf(octets, Math.max(octets.length * 2, length + count));
            buffer.wrap(octets);
        }
        System.arraycopy(source, 0, octets, length, count);
        length += count;
        line = number;
    }

    /** Ends whatever waits: frames, and what is left as one frame. */
    void flush() {
        if (length == 0) {
            return;
        }
        if (!chooseProtocol(0, length)) {
            tellUnknown();
            position += length;
            length = 0;
            return;
        }
        Fit fit = fit();
        boolean begun = wholeFrames < length && track.frameLength(buffer, wholeFrames, length - wholeFrames) > 0;
        if (fit == Fit.EXACT || fit == Fit.INCOMPLETE && begun) {
            emitWholeFrames();
        }
        if (length > 0) {
            emit(0, length);
            length = 0;
        }
    }

    /** Tells how many lines no protocol recognised. */
    void finish() {
        flush();
        if (unknown > TOLD) {
            decoding.shell().complain(label + ": no protocol recognises " + Text.count(unknown, "line") + " in all");
        }
    }

    private void tellUnknown() {
        unknown++;
        decoding.shell().raise(Status.UNREADABLE);
        if (unknown <= TOLD) {
            decoding.shell()
                    .complain(label + ": line " + line
                            + ": no protocol recognises these octets; name one with --protocol");
        }
    }

    /**
     * Finds the protocol of octets. Until a frame has proven it, another one may be surer of what follows; from then on
     * another one is taken only where it is out of the question.
     */
    private boolean chooseProtocol(int offset, int count) {
        if (!track.refines()) {
            return true;
        }
        Detection known = track.isKnown() ? track.detect(buffer, offset, count) : Detection.NO;
        if (proven ? known == Detection.NO : known != Detection.YES) {
            Protocol best = protocols.detect(buffer, offset, count, 0);
            if (best != null && (!track.isKnown() || best.detect(buffer, offset, count) == Detection.YES)) {
                track.set(best);
                known = best.detect(buffer, offset, count);
            }
        }
        proven |= known == Detection.YES;
        return track.isKnown();
    }

    /** Cuts what waits; {@link #wholeFrames} is where its whole frames end. */
    private Fit fit() {
        wholeFrames = 0;
        while (wholeFrames < length) {
            int left = length - wholeFrames;
            if (wholeFrames > 0 && track.detect(buffer, wholeFrames, left) == Detection.NO) {
                return Fit.BROKEN;
            }
            long frameLength = track.frameLength(buffer, wholeFrames, left);
            if (frameLength < 0) {
                return Fit.BROKEN;
            }
            if (frameLength == Framing.MORE || frameLength > left) {
                return Fit.INCOMPLETE;
            }
            wholeFrames += (int) frameLength;
        }
        return Fit.EXACT;
    }

    private void emitWholeFrames() {
        int offset = 0;
        while (offset < wholeFrames) {
            long frameLength = track.frameLength(buffer, offset, length - offset);
            if (frameLength <= 0 || frameLength > wholeFrames - offset) {
                // A frame has changed the protocol to one that cuts otherwise.
                break;
            }
            emit(offset, (int) frameLength);
            offset += (int) frameLength;
        }
        System.arraycopy(octets, offset, octets, 0, length - offset);
        length -= offset;
    }

    private void emit(int offset, int frameLength) {
        chooseProtocol(offset, frameLength);
        Protocol protocol = track.refine(buffer, offset, frameLength);
        decoding.output().frame(protocol, position, buffer, offset, frameLength);
        position += frameLength;
    }
}
