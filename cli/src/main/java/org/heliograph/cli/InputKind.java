package org.heliograph.cli;

import org.heliograph.cli.capture.Capture;

/** What an input is, as its first octets tell. */
enum InputKind {
    /** Nothing at all. */
    EMPTY,
    /** A pcap or pcapng capture. */
    CAPTURE,
    /** Text, which is to be hexadecimal. */
    HEX,
    /** A stream of frames. */
    BINARY;

    /** Octets that are enough to tell, if the input has as many. */
    static final int ENOUGH = 12;

    /** Tells by the magic number of captures, and then by control characters, which no text has. */
    static InputKind of(byte[] octets, int length) {
        if (length == 0) {
            return EMPTY;
        }
        if (Capture.isCapture(octets, length)) {
            return CAPTURE;
        }
        for (int i = 0; i < length; i++) {
            if (isControl(octets[i])) {
                return BINARY;
            }
        }
        return HEX;
    }

    private static boolean isControl(byte octet) {
        boolean blank = octet == '\t' || octet == '\n' || octet == '\r' || octet == '\f';
        return octet >= 0 && octet < ' ' && !blank || octet == 0x7F;
    }
}
