package org.heliograph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import org.heliograph.cli.capture.Endpoint;
import org.heliograph.cli.capture.PcapWriter;

/** Makes captures for tests; a connection has three packets before its data, and each piece of data has two. */
final class Captures {
    static final Endpoint CLIENT = Endpoint.of(new byte[] {10, 0, 0, 1}, 40_000);
    static final Endpoint OTHER_CLIENT = Endpoint.of(new byte[] {10, 0, 0, 3}, 40_001);
    static final Endpoint SERVER = Endpoint.of(new byte[] {10, 0, 0, 2}, 7_890);
    static final Endpoint ELSEWHERE = Endpoint.of(new byte[] {10, 0, 0, 2}, 5_555);

    private static final int FILE_HEADER = 24;
    private static final int PACKET_HEADER = 16;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PcapWriter writer;
    private Instant time = Instant.parse("2026-01-02T03:04:05Z");

    Captures() {
        try {
            writer = new PcapWriter(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Captures send(Endpoint source, Endpoint destination, String... hex) {
        byte[] octets = Run.octets(hex);
        try {
            writer.write(source, destination, octets, 0, octets.length, time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        time = time.plusMillis(1);
        return this;
    }

    Captures datagram(Endpoint source, Endpoint destination, String... hex) {
        byte[] octets = Run.octets(hex);
        try {
            writer.datagram(source, destination, octets, 0, octets.length, time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        time = time.plusMillis(1);
        return this;
    }

    byte[] octets() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A capture without some of its packets, which are counted from 0. */
    static byte[] without(byte[] capture, int first, int count) {
        ByteBuffer file = ByteBuffer.wrap(capture).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.write(capture, 0, FILE_HEADER);
        int number = 0;
        for (int at = FILE_HEADER; at < capture.length; number++) {
            int length = PACKET_HEADER + file.getInt(at + 8);
            if (number < first || number >= first + count) {
                kept.write(capture, at, length);
            }
            at += length;
        }
        return kept.toByteArray();
    }
}
