package org.heliograph.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.heliograph.cli.capture.Endpoint;

/** Reads what {@link Endpoint#toString()} writes, without asking any name server. */
final class EndpointText {
    private EndpointText() {}

    /**
     * The endpoint of a text such as {@code 10.0.0.1:7890} or {@code [2001:db8::1]:7890}.
     *
     * @throws IllegalArgumentException if the text is none.
     */
    static Endpoint parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 0) {
            throw refused(text);
        }
        String address = text.substring(0, colon);
        try {
            int port = Integer.parseInt(text.substring(colon + 1));
            if (address.startsWith("[") && address.endsWith("]")) {
                return Endpoint.of(ipv6(address.substring(1, address.length() - 1)), port);
            }
            return Endpoint.of(ipv4(address), port);
        } catch (IllegalArgumentException | UnknownHostException e) {
            throw refused(text);
        }
    }

    private static byte[] ipv4(String address) {
        String[] parts = address.split("\\.", -1);
        byte[] octets = new byte[4];
        if (parts.length != octets.length) {
            throw refused(address);
        }
        for (int i = 0; i < octets.length; i++) {
            int value = Integer.parseInt(parts[i]);
            if (value < 0 || value > 0xFF) {
                throw refused(address);
            }
            octets[i] = (byte) value;
        }
        return octets;
    }

    private static byte[] ipv6(String address) throws UnknownHostException {
        if (!address.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw refused(address);
        }
        byte[] octets = InetAddress.getByName("[" + address + "]").getAddress();
        byte[] ipv6 = new byte[16];
        if (octets.length == ipv6.length) {
            return octets;
        }
        // An IPv4-mapped address comes back as an IPv4 one.
        ipv6[10] = (byte) 0xFF;
        ipv6[11] = (byte) 0xFF;
        System.arraycopy(octets, 0, ipv6, 12, octets.length);
        return ipv6;
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException("wanted an address and port such as 10.0.0.1:7890, got " + text);
    }
}
