package org.heliograph.wap.mms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.wap.wbxml.Peer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** tshark reads the same headers as we do, each PDU in a push of its own; run where it is installed. */
final class MmsTsharkTest {
    private static final int RAW_IP = 101;
    private static final int IP_AND_UDP = 28;
    private static final String SEPARATOR = "|";

    /** The headers that it names, by its name. */
    private static final Map<String, Integer> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("message_type", MmsHeader.MESSAGE_TYPE);
        FIELDS.put("transaction_id", MmsHeader.TRANSACTION_ID);
        FIELDS.put("mms_version", MmsHeader.MMS_VERSION);
        FIELDS.put("content_location", MmsHeader.CONTENT_LOCATION);
        FIELDS.put("from", MmsHeader.FROM);
        FIELDS.put("to", MmsHeader.TO);
        FIELDS.put("subject", MmsHeader.SUBJECT);
        FIELDS.put("message_class.id", MmsHeader.MESSAGE_CLASS);
        FIELDS.put("message_size", MmsHeader.MESSAGE_SIZE);
        FIELDS.put("message_id", MmsHeader.MESSAGE_ID);
        FIELDS.put("priority", MmsHeader.PRIORITY);
        FIELDS.put("status", MmsHeader.STATUS);
        FIELDS.put("response_status", MmsHeader.RESPONSE_STATUS);
        FIELDS.put("delivery_report", MmsHeader.DELIVERY_REPORT);
        FIELDS.put("read_report", MmsHeader.READ_REPORT);
        FIELDS.put("sender_visibility", MmsHeader.SENDER_VISIBILITY);
        FIELDS.put("expiry.rel", MmsHeader.EXPIRY);
    }

    @TempDir
    private Path directory;

    @BeforeAll
    static void requireTshark() {
        assumeTrue(Peer.isInstalled("tshark"), "tshark is not installed");
    }

    @TestFactory
    List<DynamicTest> shouldReadTheSameHeaders() throws IOException, InterruptedException {
        List<Vector> vectors = Vectors.load("mms").stream()
                .filter(vector ->
                        !vector.error() && "mms-pdu".equals(vector.extra().get("kind")))
                .toList();
        Path capture = Files.write(directory.resolve("pushes.pcap"), capture(vectors));
        List<String> command = new ArrayList<>(
                List.of("tshark", "-r", capture.toString(), "-T", "fields", "-E", "aggregator=" + SEPARATOR));
        FIELDS.keySet().forEach(field -> command.addAll(List.of("-e", "mmse." + field)));
        List<String> lines =
                Peer.run(directory, command.toArray(String[]::new)).lines().toList();
        assertEquals(vectors.size(), lines.size());
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            Vector vector = vectors.get(i);
            String line = lines.get(i);
            tests.add(DynamicTest.dynamicTest(vector.name(), () -> assertEquals(ours(vector), line)));
        }
        return tests;
    }

    private static byte[] capture(List<Vector> vectors) {
        ByteBuffer out = ByteBuffer.allocate(64 * 1024).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(0xA1B2C3D4).putInt(0x0004_0002).putLong(0).putInt(65_535).putInt(RAW_IP);
        for (Vector vector : vectors) {
            byte[] pdu = vector.octets();
            int length = IP_AND_UDP + 4 + pdu.length;
            out.putLong(0).putInt(length).putInt(length).order(ByteOrder.BIG_ENDIAN);
            out.putInt(0x4500_0000 | length)
                    .putInt(0)
                    .putInt(0x4011_0000)
                    .putInt(0x0A00_0001)
                    .putInt(0x0A00_0002);
            out.putShort((short) 9_200).putShort((short) 2_948).putInt(length - 20 << 16);
            out.putInt(0x0006_01BE).put(pdu).order(ByteOrder.LITTLE_ENDIAN);
        }
        byte[] octets = new byte[out.position()];
        out.flip().get(octets);
        return octets;
    }

    private static String ours(Vector vector) {
        UnsafeBuffer octets = Octet.frame(vector.hex());
        MmsHeaders headers = new MmsPdu().wrap(octets, 0, octets.capacity()).headers();
        List<String> columns = new ArrayList<>();
        FIELDS.forEach((name, code) -> {
            List<String> values = new ArrayList<>();
            headers.rewind();
            while (headers.findNext(code)) {
                values.add(value(headers.value()));
            }
            columns.add(String.join(SEPARATOR, values));
        });
        return String.join("\t", columns);
    }

    private static String value(MmsValue value) {
        return switch (value.form()) {
            case YES_NO, OCTET, OCTET_COUNTED, OCTET_OR_TOKEN -> String.format("0x%02x", value.token());
            case VERSION -> MmsVersion.name((int) value.number());
            case TIME -> value.number() + ".000000000";
            case LONG -> Long.toString(value.number());
            default -> value.text() == null ? "<insert address>" : text(value);
        };
    }

    /** It replaces every octet that is not ASCII. */
    private static String text(MmsValue value) {
        return value.text().toString().replaceAll("[^ -~]", "\ufffd");
    }
}
