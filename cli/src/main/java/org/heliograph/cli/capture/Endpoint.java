package org.heliograph.cli.capture;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;

/**
 * An address and port.
 *
 * @param address IPv4 or IPv6.
 * @param port 0 to 65,535.
 */
public record Endpoint(InetAddress address, int port) {
    private static final int MAX_PORT = 0xffff;

    /**
     * An address and port.
     *
     * @param address IPv4 or IPv6.
     * @param port 0 to 65,535.
     * @throws IllegalArgumentException when the port is out of range.
     */
    public Endpoint {
        Objects.requireNonNull(address, "address");
        if (port < 0 || port > MAX_PORT) {
            throw new IllegalArgumentException("port=" + port + " is not 0 to " + MAX_PORT);
        }
    }

    /**
     * {@return the endpoint of an address in network order}
     *
     * @param address of 4 octets for IPv4, 16 for IPv6; it is copied.
     * @param port 0 to 65,535.
     * @throws IllegalArgumentException when the address has another length or the port is out of range.
     */
    public static Endpoint of(byte[] address, int port) {
        try {
            // InetAddress would turn an IPv4-mapped address into an IPv4 one.
            InetAddress inet = address.length == 16
                    ? Inet6Address.getByAddress(null, address, -1)
                    : InetAddress.getByAddress(address);
            return new Endpoint(inet, port);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("address of " + address.length + " octets is not of 4 or 16", e);
        }
    }

    /** {@return the endpoint as text, such as {@code 10.0.0.1:40000} or {@code [2001:db8::1]:7890}} */
    @Override
    public String toString() {
        if (address instanceof Inet4Address) {
            return address.getHostAddress() + ':' + port;
        }
        return '[' + compressed(address.getAddress()) + "]:" + port;
    }

    /** The text form of RFC 5952 §4: the first of the longest runs of at least two zero groups is left out. */
    private static String compressed(byte[] octets) {
        int runStart = -1;
        int runLength = 1;
        for (int i = 0; i < 8; i++) {
            int end = i;
            while (end < 8 && Octets.u16(octets, end * 2, BIG_ENDIAN) == 0) {
                end++;
            }
            if (end - i > runLength) {
                runStart = i;
                runLength = end - i;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == runStart) {
                text.append("::");
                i += runLength - 1;
            } else {
                boolean separated = text.length() == 0 || text.charAt(text.length() - 1) == ':';
                text.append(separated ? "" : ":").append(Integer.toHexString(Octets.u16(octets, i * 2, BIG_ENDIAN)));
            }
        }
        return text.toString();
    }
}
