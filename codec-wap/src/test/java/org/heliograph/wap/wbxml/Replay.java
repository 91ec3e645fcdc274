package org.heliograph.wap.wbxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;

/** Writes what a reader reads. */
final class Replay {
    private static final int ROOM = 70_000;

    private Replay() {}

    /** Reads a sound document to its end, the position rising at each event, and writes it again. */
    static byte[] octets(WbxmlReader reader, WbxmlSettings settings) {
        UnsafeBuffer buffer = AgronaAccess.wrap(new byte[ROOM]);
        WbxmlWriter writer = new WbxmlWriter(settings).wrap(buffer, 0, ROOM);
        int before = -1;
        while (reader.next() < WbxmlEvent.END_DOCUMENT) {
            assertTrue(reader.position() > before && reader.end() > reader.position(), "the position rises");
            before = reader.position();
            writer.replay(reader);
        }
        assertEquals(Fault.NONE, reader.fault(), () -> Fault.codeName(reader.fault()) + " at " + reader.position());
        return Arrays.copyOf(buffer.byteArray(), writer.finish());
    }

    static String hex(byte[] octets) {
        return HexFormat.of().formatHex(octets);
    }

    static String hex(UnsafeBuffer buffer, int length) {
        return HexFormat.of().formatHex(buffer.byteArray(), 0, length);
    }
}
