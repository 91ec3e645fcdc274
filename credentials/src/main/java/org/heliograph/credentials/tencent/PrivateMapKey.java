package org.heliograph.credentials.tencent;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.Problem;
import org.heliograph.credentials.Values;

/**
 * The user buffer of a TRTC token: who may do what in which room (§6). Big-endian: version, account with its length in 2
 * octets, application, room id, time of expiry, privileges, account type, and, in version 1, the room name with its
 * length. Names are ASCII, since the libraries of the service count others differently.
 *
 * @param account    user id.
 * @param sdkAppId   application, 0 to 4294967295.
 * @param roomId     number of the room, 0 to 4294967295; 0 where it has a name.
 * @param expireAt   seconds since 1970, 0 to 4294967295: time of issue and lifetime together.
 * @param privileges bits, see the constants.
 * @param roomName   name of the room; empty where it has a number.
 */
public record PrivateMapKey(
        String account, long sdkAppId, long roomId, long expireAt, int privileges, String roomName) {
    /** May create a room. */
    public static final int CREATE = 1;
    /** May enter a room. */
    public static final int ENTER = 2;
    /** May send audio. */
    public static final int SEND_AUDIO = 4;
    /** May receive audio. */
    public static final int RECEIVE_AUDIO = 8;
    /** May send video. */
    public static final int SEND_VIDEO = 16;
    /** May receive video. */
    public static final int RECEIVE_VIDEO = 32;
    /** May send a screen. */
    public static final int SEND_SCREEN = 64;
    /** May receive a screen. */
    public static final int RECEIVE_SCREEN = 128;
    /** May do all. */
    public static final int ALL = 255;

    private static final long MOST_U32 = 0xffff_ffffL;
    private static final int MOST_NAME = 0xffff;
    private static final int MOST_ASCII = 0x7f;
    /** Version of a buffer with a room number. */
    private static final int NUMBERED = 0;
    /** Version of a buffer with a room name. */
    private static final int NAMED = 1;
    /** Octets beside account and room name. */
    private static final int FIXED_LENGTH = 23;

    /**
     * Makes a buffer.
     *
     * @param account    user id, 1 to 65535 characters of ASCII.
     * @param sdkAppId   application.
     * @param roomId     number of the room.
     * @param expireAt   seconds since 1970.
     * @param privileges bits.
     * @param roomName   name of the room, at most 65535 characters of ASCII; empty for none.
     * @throws CredentialException if a name is not ASCII or too long, or a number is outside its range.
     */
    public PrivateMapKey {
        Values.required("account", account);
        requireAscii("account", account);
        requireAscii("roomName", roomName);
        Values.inRange("sdkAppId", sdkAppId, 0, MOST_U32);
        Values.inRange("roomId", roomId, 0, MOST_U32);
        Values.inRange("expireAt", expireAt, 0, MOST_U32);
        Values.inRange("privileges", privileges, 0, ALL);
    }

    private static void requireAscii(String parameter, String value) {
        if (!value.chars().allMatch(c -> c <= MOST_ASCII)) {
            throw CredentialException.of(parameter, Problem.CHARACTER, "holds ASCII only", value);
        }
        if (value.length() > MOST_NAME) {
            throw new CredentialException(parameter, Problem.TOO_LONG, "has more than " + MOST_NAME + " characters");
        }
    }

    /** {@return the octets} */
    public byte[] octets() {
        boolean named = !roomName.isEmpty();
        ByteBuffer out = ByteBuffer.allocate(FIXED_LENGTH + account.length() + (named ? 2 + roomName.length() : 0));
        out.put((byte) (named ? NAMED : NUMBERED));
        putName(out, account);
        out.putInt((int) sdkAppId)
                .putInt((int) roomId)
                .putInt((int) expireAt)
                .putInt(privileges)
                .putInt(0);
        if (named) {
            putName(out, roomName);
        }
        return out.array();
    }

    private static void putName(ByteBuffer out, String name) {
        out.putShort((short) name.length()).put(name.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * {@return what octets hold, null if they are none of this form}
     *
     * @param octets of a user buffer.
     */
    public static PrivateMapKey parse(byte[] octets) {
        try {
            ByteBuffer in = ByteBuffer.wrap(octets);
            int version = in.get();
            String account = name(in);
            long sdkAppId = in.getInt() & MOST_U32;
            long roomId = in.getInt() & MOST_U32;
            long expireAt = in.getInt() & MOST_U32;
            int privileges = in.getInt();
            int accountType = in.getInt();
            String roomName = version == NAMED ? name(in) : "";
            boolean sound = version >= NUMBERED && version <= NAMED && accountType == 0 && !in.hasRemaining();
            return sound ? new PrivateMapKey(account, sdkAppId, roomId, expireAt, privileges, roomName) : null;
        } catch (BufferUnderflowException | CredentialException e) {
            return null;
        }
    }

    private static String name(ByteBuffer in) {
        byte[] name = new byte[Math.min(in.getShort() & MOST_NAME, in.remaining() + 1)];
        in.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
