package org.heliograph.codec.protocol;

/**
 * A part of a {@link JoinedMessage}.
 *
 * @param number of the part, from 1.
 * @param mark   of the frame that carried it, see {@link FrameOrigin#mark()}.
 * @param offset of its octets in those of the message.
 * @param length of its octets.
 */
public record JoinedPart(int number, long mark, int offset, int length) {}
