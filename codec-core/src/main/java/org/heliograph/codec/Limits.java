package org.heliograph.codec;

/**
 * Bounds on what a peer may make us do.
 *
 * @param frameLength greatest length of a frame, header included, in octets.
 * @param tlvs        greatest number of TLVs in a frame.
 * @param nesting     greatest depth of payloads within payloads; the frame itself has depth 0.
 */
public record Limits(int frameLength, int tlvs, int nesting) {
    /** Bounds that suit a protocol without wishes of its own: 64 KiB frames, 1,024 TLVs, depth 16. */
    public static final Limits DEFAULT = new Limits(65_536, 1_024, 16);

    /**
     * Refuses bounds that are not positive.
     *
     * @param frameLength greatest length of a frame, header included, in octets.
     * @param tlvs        greatest number of TLVs in a frame.
     * @param nesting     greatest depth of payloads within payloads; the frame itself has depth 0.
     */
    public Limits {
        if (frameLength < 1 || tlvs < 0 || nesting < 0) {
            throw new IllegalArgumentException(
                    "frameLength=" + frameLength + " tlvs=" + tlvs + " nesting=" + nesting + " is out of range");
        }
    }

    /**
     * {@return these limits with another frame length}
     *
     * @param octets greatest length of a frame.
     */
    public Limits withFrameLength(int octets) {
        return new Limits(octets, tlvs, nesting);
    }

    /**
     * {@return these limits with another number of TLVs}
     *
     * @param count greatest number of TLVs in a frame.
     */
    public Limits withTlvs(int count) {
        return new Limits(frameLength, count, nesting);
    }

    /**
     * {@return these limits with another nesting depth}
     *
     * @param depth greatest depth.
     */
    public Limits withNesting(int depth) {
        return new Limits(frameLength, tlvs, depth);
    }
}
