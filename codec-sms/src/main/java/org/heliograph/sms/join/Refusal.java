package org.heliograph.sms.join;

/** Why a {@link MessageJoiner} does not keep a part. */
public enum Refusal {
    /**
     * An address is longer than {@link MessagePart#MAX_ADDRESS_LENGTH} or has characters beyond U+00FF: it cannot be
     * told from others.
     */
    ADDRESS_UNFIT,
    /** The content is longer than {@link JoinSettings#partOctets()}. */
    CONTENT_TOO_LONG,
    /** There is no room, and the settings do not let the oldest set go for it. */
    NO_ROOM
}
