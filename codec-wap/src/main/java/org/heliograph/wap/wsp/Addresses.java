package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Hex;

/**
 * Addresses in place (§3), as Redirect and the capability Aliases have them: a cursor.
 *
 * <pre>{@code
 * | B P LLLLLL | bearer type, if B | port, if P | address |
 *       1                1               2           L
 * }</pre>
 *
 * <p>A window: it borrows the buffer until the next {@code wrap}, belongs to one thread and allocates nothing.
 */
public final class Addresses {
    /** Bit of the first octet: a bearer type follows. */
    static final int HAS_BEARER = 0x80;
    /** Bit of the first octet: a port follows. */
    static final int HAS_PORT = 0x40;
    /** Bits of the first octet: the length of the address. */
    static final int LENGTH_MASK = 0x3F;

    private static final int NONE = -1;

    private final WspReader reader = new WspReader();
    private final UnsafeBuffer address = AgronaAccess.newView();
    private int position;
    private int bearerType = NONE;
    private int port = NONE;
    private long fault;

    /** Makes a window on nothing. */
    public Addresses() {}

    /**
     * Moves the window, to before the first address.
     *
     * @param buffer that holds the addresses.
     * @param start  position of the first octet.
     * @param end    exclusive end.
     * @return this.
     */
    public Addresses wrap(DirectBuffer buffer, int start, int end) {
        reader.wrap(buffer, start, end);
        position = start;
        fault = Fault.NONE;
        return this;
    }

    /** {@return whether there is one more, which is then shown; false at the end and at a fault} */
    public boolean next() {
        if (fault != Fault.NONE || reader.buffer() == null || reader.remaining() == 0) {
            return false;
        }
        position = reader.position();
        int first = (int) reader.uint8();
        int length = first & LENGTH_MASK;
        int all = length + ((first & HAS_BEARER) != 0 ? 1 : 0) + ((first & HAS_PORT) != 0 ? 2 : 0);
        if (all > reader.remaining()) {
            fault = Fault.of(Fault.TRUNCATED, Fault.NO_FIELD, position);
            return false;
        }
        bearerType = (first & HAS_BEARER) != 0 ? (int) reader.uint8() : NONE;
        port = (first & HAS_PORT) != 0 ? (int) (reader.uint8() << Byte.SIZE | reader.uint8()) : NONE;
        address.wrap(reader.buffer(), reader.position(), length);
        reader.position(reader.position() + length);
        return true;
    }

    /** {@return why the last {@link #next()} answered false; {@link Fault#NONE} at the end} */
    public long fault() {
        return fault;
    }

    /** {@return the position of the address} */
    public int position() {
        return position;
    }

    /** {@return the number of its octets} */
    public int length() {
        return reader.position() - position;
    }

    /** {@return the kind of network, see {@link BearerType}; -1 if it is not told} */
    public int bearerType() {
        return bearerType;
    }

    /** {@return the port, 0 to 65,535; -1 if it is not told} */
    public int port() {
        return port;
    }

    /** {@return the octets of the address, in place} */
    public DirectBuffer address() {
        return address;
    }

    /**
     * Writes an address.
     *
     * @param out        to write to.
     * @param bearerType kind of network, negative for none.
     * @param port       negative for none.
     * @param source     of the octets of the address.
     * @param offset     of the first.
     * @param length     0 to 63.
     */
    public static void write(WspWriter out, int bearerType, int port, DirectBuffer source, int offset, int length) {
        if (length < 0 || length > LENGTH_MASK || port > 0xFFFF) {
            throw new IllegalArgumentException("length=" + length + " port=" + port + " does not fit an address");
        }
        out.uint8(length | (bearerType < 0 ? 0 : HAS_BEARER) | (port < 0 ? 0 : HAS_PORT));
        if (bearerType >= 0) {
            out.uint8(bearerType);
        }
        if (port >= 0) {
            out.uint8(port >> Byte.SIZE).uint8(port & 0xFF);
        }
        out.octets(source, offset, length);
    }

    /**
     * Writes the address as people read it.
     *
     * @param out to write to.
     */
    public void append(StringBuilder out) {
        if (bearerType != NONE) {
            String bearer = BearerType.name(bearerType);
            out.append("bearer ");
            if (bearer == null) {
                out.append(bearerType);
            } else {
                out.append(bearer);
            }
            out.append(", ");
        }
        if (port != NONE) {
            out.append("port ").append(port).append(", ");
        }
        Hex.append(address, out.append("address "));
    }
}
