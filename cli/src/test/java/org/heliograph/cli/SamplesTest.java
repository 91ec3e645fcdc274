package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heliograph.codec.testkit.Documents;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The captures with messages in parts and with pushes: made by {@link SampleSessions} and {@link WapSamples}, with {@code -Dheliograph.update=true} anew. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("../samples");
    private static final Map<String, String> SESSIONS = Map.of(
            "smpp-3.4-arabic.pcap", SampleSessions.arabic(),
            "smpp-3.4-emoji.pcap", SampleSessions.emoji(),
            "cmpp-3.0-chinese.pcap", SampleSessions.chinese(),
            "si-push-over-cmpp.pcap", WapSamples.indicationOverCmpp(),
            "mms-notification-over-cmpp.pcap", WapSamples.notificationOverCmpp(),
            "mms-notification-over-smpp.pcap", WapSamples.notificationOverSmpp(),
            "provisioning-over-smpp.pcap", WapSamples.provisioning());
    private static final Path SEND_REQ = SAMPLES.resolve("mms-send-req.hex");

    private static List<String> joined(Run run) {
        return run.lines().stream()
                .filter(line -> line.startsWith("{\"joined\""))
                .toList();
    }

    private static byte[] capture(String json) {
        Run run = Run.of(json, "encode", "--format", "pcap");
        assertEquals(0, run.status(), run.err());
        return run.octets();
    }

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean(Documents.UPDATE)) {
            for (Map.Entry<String, String> session : SESSIONS.entrySet()) {
                Files.write(SAMPLES.resolve(session.getKey()), capture(session.getValue()));
            }
            Files.writeString(SEND_REQ, WapSamples.sendReq());
        }
    }

    /** Shows the sample in each form, and gives the tree. */
    private static Run decode(String name, String text, int frames) {
        String file = SAMPLES.resolve(name).toString();
        Run json = Run.of("", "decode", "--format", "json", file);
        assertEquals(0, json.status(), json.err());
        assertEquals("", json.err());
        assertEquals(frames + 1, json.lines().size(), json.out());
        assertEquals(1, joined(json).size(), json.out());
        assertTrue(joined(json).get(0).contains("\"text\":\"" + text + "\""), json.out());
        Run hex = Run.of("", "decode", "--format", "hex", file);
        assertTrue(hex.out().contains("= text \"" + text + "\""), hex.out());
        Run tree = Run.of("", "decode", file);
        assertEquals(0, tree.status(), tree.err());
        assertTrue(tree.out().contains("= text         \"" + text + "\""), tree.out());
        return tree;
    }

    @Test
    void shouldBeWhatTheSessionsMake() throws IOException {
        for (Map.Entry<String, String> session : SESSIONS.entrySet()) {
            byte[] file = Files.readAllBytes(SAMPLES.resolve(session.getKey()));
            assertArrayEquals(capture(session.getValue()), file, session.getKey());
        }
        assertEquals(WapSamples.sendReq(), Files.readString(SEND_REQ));
    }

    @Test
    void shouldJoinAnArabicMessage() {
        Run tree = decode("smpp-3.4-arabic.pcap", SampleSessions.ARABIC, 10);

        assertTrue(tree.out().contains("  sms  joined  "), tree.out());
        assertTrue(tree.out().contains(" in 3 parts, packets "), tree.out());
        assertTrue(tree.out().contains("= destination  \"966501234567\""), tree.out());
    }

    @Test
    void shouldJoinAMessageOfEmojiThatComesOutOfOrder() {
        Run tree = decode("smpp-3.4-emoji.pcap", SampleSessions.EMOJI, 8);

        assertTrue(tree.out().contains("= reference    \"48879\""), tree.out());
    }

    @Test
    void shouldJoinAChineseMessage() {
        Run tree = decode("cmpp-3.0-chinese.pcap", SampleSessions.CHINESE, 8);

        assertTrue(tree.out().contains("= source       \"106900010001\""), tree.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "smpp-3.4-arabic.pcap",
                "smpp-3.4-emoji.pcap",
                "cmpp-3.0-chinese.pcap",
                "si-push-over-cmpp.pcap",
                "mms-notification-over-cmpp.pcap",
                "mms-notification-over-smpp.pcap",
                "provisioning-over-smpp.pcap"
            })
    void shouldPassOverWhatWasJoinedWhenItEncodes(String name) throws IOException {
        Run json =
                Run.of("", "decode", "--format", "json", SAMPLES.resolve(name).toString());

        Run encoded = Run.of(json.out(), "encode", "--format", "pcap");

        assertEquals(0, encoded.status(), encoded.err());
        assertArrayEquals(Files.readAllBytes(SAMPLES.resolve(name)), encoded.octets());
    }
}
