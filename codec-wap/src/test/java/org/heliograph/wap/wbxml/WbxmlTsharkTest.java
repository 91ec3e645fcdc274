package org.heliograph.wap.wbxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.testkit.Vector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** tshark renders the same tokens as we read, each in a push of its own; run where it is installed. */
class WbxmlTsharkTest {
    private static final int RAW_IP = 101;
    private static final int IP_AND_UDP = 28;

    /**
     * Content type of a push by public identifier, as the WSP header has it. It has no reader for that of EMN, but goes by
     * the public identifier in any.
     */
    private static final Map<Integer, byte[]> CONTENT_TYPES = Map.of(
            PublicId.SI, new byte[] {1, (byte) 0xAE},
            PublicId.SL, new byte[] {1, (byte) 0xB0},
            PublicId.CO, new byte[] {1, (byte) 0xB2},
            PublicId.PROV, new byte[] {1, (byte) 0xB6},
            PublicId.EMN, new byte[] {1, (byte) 0xAE});

    /** What it renders otherwise, and what is right. */
    private static final Map<String, String> DIFFERENCES = Map.of(
            // The values of EMN have no slash: messages of three mail services only make sense without it.
            "'.com/'", "'.com'",
            "'.edu/'", "'.edu'",
            "'.net/'", "'.net'",
            "'.org/'", "'.org'",
            // It takes the digit 1 for a letter.
            "'CDMA2000-IX-SIMPLE-IP'", "'CDMA2000-1X-SIMPLE-IP'",
            "'CDMA2000-IX-MOBILE-IP'", "'CDMA2000-1X-MOBILE-IP'");

    /** Tokens that its tables lack on these pages, by their description. */
    private static final Map<String, String> UNKNOWN = Map.of(
            "Known attrStart 0x06", "value=",
            "Known attrValue 0x60", "'AAA'",
            "Known attrValue 0x61", "'HA'");

    @TempDir
    private Path directory;

    @BeforeAll
    static void requireTshark() {
        assumeTrue(Peer.isInstalled("tshark"), "tshark is not installed");
    }

    @TestFactory
    List<DynamicTest> shouldRenderTheSameTokens() throws IOException, InterruptedException {
        List<Vector> vectors = Peer.vectors();
        Path capture = Files.write(directory.resolve("pushes.pcap"), capture(vectors));
        String printed = Peer.run(directory, "tshark", "-r", capture.toString(), "-V", "-O", "wbxml");
        String[] packets = printed.split("(?m)^Frame \\d+: ");
        assertEquals(vectors.size(), packets.length - 1);
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            Vector vector = vectors.get(i);
            String packet = packets[i + 1];
            tests.add(DynamicTest.dynamicTest(
                    vector.name(), () -> assertEquals(String.join("\n", ours(vector)), theirs(vector, packet))));
        }
        return tests;
    }

    private static byte[] capture(List<Vector> vectors) {
        ByteBuffer out = ByteBuffer.allocate(64 * 1024).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(0xA1B2C3D4)
                .putShort((short) 2)
                .putShort((short) 4)
                .putLong(0)
                .putInt(65_535)
                .putInt(RAW_IP);
        for (Vector vector : vectors) {
            byte[] document = vector.octets();
            byte[] type = CONTENT_TYPES.get((int) document[1]);
            int length = IP_AND_UDP + 2 + type.length + document.length;
            out.putLong(0).putInt(length).putInt(length).order(ByteOrder.BIG_ENDIAN);
            out.putShort((short) 0x4500).putShort((short) length).putInt(0).putShort((short) 0x4011);
            out.putShort((short) 0).putInt(0x0A00_0001).putInt(0x0A00_0002);
            out.putShort((short) 9_200)
                    .putShort((short) 2_948)
                    .putShort((short) (length - 20))
                    .putShort((short) 0);
            out.put((byte) 0).put((byte) 6).put(type).put(document).order(ByteOrder.LITTLE_ENDIAN);
        }
        byte[] octets = new byte[out.position()];
        out.flip().get(octets);
        return octets;
    }

    /** The last column of its table of tokens. */
    private static String theirs(Vector vector, String packet) {
        boolean mail = vector.octets()[1] == PublicId.EMN;
        List<String> renderings = new ArrayList<>();
        packet.lines().filter(line -> line.matches(" *\\d+ \\|.*")).forEach(line -> {
            String[] columns = line.split(" \\| ");
            String rendering = columns[columns.length - 1].strip();
            if (rendering.startsWith("(Requested token not defined")) {
                rendering = UNKNOWN.getOrDefault(columns[columns.length - 2].strip(), rendering);
            }
            boolean differs = mail || !rendering.startsWith("'.");
            if (!rendering.isEmpty()) {
                renderings.add(differs ? DIFFERENCES.getOrDefault(rendering, rendering) : rendering);
            }
        });
        return String.join("\n", renderings);
    }

    private static List<String> ours(Vector vector) throws IOException {
        List<String> renderings = new ArrayList<>();
        UnsafeBuffer document = AgronaAccess.wrap(vector.octets());
        WbxmlReader reader = new WbxmlReader().wrap(document, 0, document.capacity());
        while (reader.next() < WbxmlEvent.END_DOCUMENT) {
            String rendering = rendering(reader);
            if (!rendering.isEmpty()) {
                renderings.add(rendering);
            }
        }
        return renderings;
    }

    private static String rendering(WbxmlReader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        reader.appendTo(text);
        String close = reader.endsElement() ? "/>" : ">";
        return switch (reader.event()) {
            case WbxmlEvent.START_ELEMENT -> "<" + reader.name() + (reader.hasAttributes() ? "" : close);
            case WbxmlEvent.ATTRIBUTE -> reader.name() + "=" + (text.isEmpty() ? "" : "'" + text + "'");
            case WbxmlEvent.END_ATTRIBUTES -> close;
            case WbxmlEvent.END_ELEMENT -> "</" + reader.name() + ">";
            case WbxmlEvent.OPAQUE -> "%DateTime: " + text;
            case WbxmlEvent.START_DOCUMENT, WbxmlEvent.SWITCH_PAGE -> "";
            default -> "'" + text + "'";
        };
    }
}
