package org.heliograph.cli.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A host with several addresses: they are tried in their order. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LinkTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private static InetAddress loopback(int last) throws UnknownHostException {
        return InetAddress.getByAddress("broker.example", new byte[] {127, 0, 0, (byte) last});
    }

    /** A port of the first loopback address only: at the others of them nobody listens. */
    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 1, loopback(1));
    }

    private static Link.Resolver resolver(InetAddress... addresses) {
        return host -> addresses;
    }

    @Test
    void shouldTryTheNextAddressOfAHost() throws IOException {
        try (ServerSocket server = listen()) {
            Address address = new Address("broker.example", server.getLocalPort(), null);

            try (Link link = Link.open(address, TIMEOUT, resolver(loopback(2), loopback(3), loopback(1)))) {
                server.accept().getOutputStream().write(7);
                byte[] target = new byte[2];
                int read = link.read(target, 60_000);

                assertEquals(1, read);
                assertEquals(7, target[0]);
            }
        }
    }

    @Test
    void shouldTellWhyTheLastAddressFailsAndKeepWhyTheOthersDid() throws IOException {
        try (ServerSocket server = listen()) {
            Address address = new Address("broker.example", server.getLocalPort(), null);

            MqttException failed = assertThrows(
                    MqttException.class, () -> Link.open(address, TIMEOUT, resolver(loopback(2), loopback(3))));

            assertEquals("broker.example:" + server.getLocalPort() + ": connection refused", failed.getMessage());
            assertEquals(1, failed.getCause().getSuppressed().length);
        }
    }

    @Test
    void shouldTellThatAHostIsUnknown() {
        Address address = new Address("broker.example", 1883, null);

        MqttException failed = assertThrows(
                MqttException.class,
                () -> Link.open(address, TIMEOUT, host -> {
                    throw new UnknownHostException(host);
                }));

        assertEquals("broker.example: unknown host", failed.getMessage());
    }
}
