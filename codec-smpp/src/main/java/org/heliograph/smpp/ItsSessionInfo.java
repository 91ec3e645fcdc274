package org.heliograph.smpp;

/**
 * Octets of its_session_info as one number (§6): the session in the first octet, the sequence number in bits 7-1 of the
 * second one, the end of the session in its bit 0.
 */
public final class ItsSessionInfo {
    private static final int MOST_SESSION = 0xFF;
    private static final int MOST_SEQUENCE = 0x7F;

    private ItsSessionInfo() {}

    /**
     * {@return its_session_info of its parts}
     *
     * @param session  number of the session, 0 to 255.
     * @param sequence number of the dialogue in the session, 0 to 127.
     * @param end      whether the session ends.
     * @throws IllegalArgumentException if a number is out of its range.
     */
    public static int of(int session, int sequence, boolean end) {
        if ((session & ~MOST_SESSION) != 0 || (sequence & ~MOST_SEQUENCE) != 0) {
            throw new IllegalArgumentException(
                    "session=" + session + " sequence=" + sequence + " is outside 0 to 255 and 0 to 127");
        }
        return session << Byte.SIZE | sequence << 1 | (end ? 1 : 0);
    }

    /**
     * {@return the number of the session}
     *
     * @param itsSessionInfo to read, as a number of two octets.
     */
    public static int session(int itsSessionInfo) {
        return itsSessionInfo >> Byte.SIZE & MOST_SESSION;
    }

    /**
     * {@return the number of the dialogue in its session, 0 to 127}
     *
     * @param itsSessionInfo to read, as a number of two octets.
     */
    public static int sequence(int itsSessionInfo) {
        return itsSessionInfo >> 1 & MOST_SEQUENCE;
    }

    /**
     * {@return whether the session ends}
     *
     * @param itsSessionInfo to read, as a number of two octets.
     */
    public static boolean isEnd(int itsSessionInfo) {
        return (itsSessionInfo & 1) != 0;
    }
}
