package org.heliograph.smpp.protocol;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static org.heliograph.smpp.Pdus.cut;
import static org.heliograph.smpp.Pdus.pdu;
import static org.heliograph.smpp.Pdus.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.TailCText;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.Reference;
import org.heliograph.smpp.SmppVersion;
import org.heliograph.smpp.pdu.SmppUnknown;
import org.heliograph.smpp.pdu.Unbind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SmppProtocolTest {
    private static final Protocols PROTOCOLS = Protocols.load();
    /** id, name, direction, then one mark a version, then the lengths. */
    private static final List<MatchResult> ROWS = Reference.find(
            "## 3.",
            "^\\| 0x([0-9A-F]{8}) \\| (\\w+)[^|]*\\| [^|]+\\| (x?) *\\| (x?) *\\| (x?) *\\| (\\d+) \\| (\\d+) \\|$");

    /** {@return the protocol of the version that a vector names} */
    static Protocol protocol(Vector vector) {
        return PROTOCOLS.get("smpp-" + vector.version());
    }

    @Test
    void shouldBeFoundByTheServiceLoader() {
        assertTrue(PROTOCOLS.problems().isEmpty(), PROTOCOLS.problems().toString());
        for (SmppVersion version : SmppVersion.values()) {
            SmppProtocol protocol = SmppProtocol.of(version);
            String number = List.of("3.3", "3.4", "5.0").get(version.ordinal());
            assertEquals("smpp-" + number, protocol.id());
            assertEquals("SMPP " + number, protocol.title());
            assertEquals("smpp-" + number, protocol.toString());
            assertEquals(List.of(2775, 3550), protocol.ports());
            assertSame(version, protocol.version());
            assertSame(protocol, PROTOCOLS.get("smpp-" + number));
        }
        assertSame(SmppProtocol.V34, PROTOCOLS.onPort(2775));
        assertSame(SmppProtocol.V34, PROTOCOLS.onPort(3550));
    }

    @Test
    void shouldHaveThePdusThatTheReferenceHasForEachVersion() {
        assertEquals(39, ROWS.size());
        for (SmppVersion version : SmppVersion.values()) {
            Map<Integer, String> expected = new TreeMap<>();
            for (MatchResult row : ROWS) {
                if (!row.group(3 + version.ordinal()).isEmpty()) {
                    expected.put(Integer.parseUnsignedInt(row.group(1), 16), row.group(2));
                }
            }
            Map<Integer, String> actual = new TreeMap<>();
            for (MessageType<?> type : SmppProtocol.of(version).types()) {
                actual.put((int) type.shape().key(), type.name());
            }
            assertEquals(expected, actual);
            assertEquals(
                    List.of(27, 27, 33).get(version.ordinal()),
                    SmppProtocol.of(version).types().size());
        }
    }

    @Test
    void shouldHaveTheLengthsOfTheReference() {
        for (MatchResult row : ROWS) {
            MessageType<?> type = type(Integer.parseUnsignedInt(row.group(1), 16));
            assertEquals(row.group(6) + " to " + row.group(7), least(type) + " to " + most(type), type.name());
        }
    }

    private static MessageType<?> type(int commandId) {
        for (SmppVersion version : SmppVersion.values()) {
            MessageType<?> type = SmppProtocol.of(version).typeOf(commandId);
            if (type != SmppUnknown.TYPE) {
                return type;
            }
        }
        throw new AssertionError(Integer.toHexString(commandId));
    }

    /** A text that senders leave out has its NUL in the document. */
    private static int least(MessageType<?> type) {
        int texts =
                (int) type.fields().stream().filter(TailCText.class::isInstance).count();
        return type.shape().minLength() + texts;
    }

    private static int most(MessageType<?> type) {
        int length = 0;
        for (Field field : type.fields()) {
            length += field instanceof TlvSet ? 0 : field.maxLength();
        }
        return length;
    }

    @Test
    void shouldDetectEveryVector() {
        List<String> unsure = new ArrayList<>();
        for (Vector vector : Vectors.load("smpp")) {
            UnsafeBuffer frame = new UnsafeBuffer(vector.octets());
            Protocol found = PROTOCOLS.detect(frame, 0, frame.capacity(), 0);
            if (!vector.error()) {
                Detection own = protocol(vector).detect(frame, 0, frame.capacity());
                assertTrue(found.id().startsWith("smpp-"), vector.name());
                if (own != Detection.YES) {
                    unsure.add(vector.name() + " " + own);
                }
            }
        }
        // A bind that says 3.3, a status that no table has, a status in a request.
        assertEquals(
                List.of(
                        "bind_transmitter_gosmpp MAYBE",
                        "submit_sm_resp_error_no_body MAYBE",
                        "alert_notification MAYBE"),
                unsure);
    }

    /** Strangers' octets come here first. */
    @Test
    void shouldAnswerToAnyOctets() {
        for (Vector vector : Vectors.load("smpp")) {
            UnsafeBuffer frame = new UnsafeBuffer(vector.octets());
            for (int length = 16; length < frame.capacity(); length++) {
                UnsafeBuffer shorter = cut(frame, length);
                for (SmppVersion version : SmppVersion.values()) {
                    Detection detection = SmppProtocol.of(version).detect(shorter, 0, length);
                    assertNotEquals(Detection.MORE, detection, vector.name());
                    assertTrue(refine(SmppProtocol.of(version), shorter).startsWith("smpp-"));
                }
            }
        }
    }

    @Test
    void shouldAskForMoreUntilAFrameIsWhole() {
        UnsafeBuffer frame = vector("submit_sm_ucs2");
        for (int available = 0; available < frame.capacity(); available++) {
            assertEquals(Detection.MORE, SmppProtocol.V34.detect(frame, 0, available));
        }
        assertEquals(Detection.YES, SmppProtocol.V34.detect(frame, 0, frame.capacity()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "485454502f312e312034303020426164", // HTTP/1.1 400 Bad
                "474554202f20485454502f312e310d0a", // GET / HTTP/1.1
                "50524f58592054435034203130", // PROXY TCP4 10
                "0d0a0d0a000d0a515549540a", // the second version of PROXY
                "16030102000100", // TLS hello
                "1603030200",
                "ffffffff",
                "0000000f800000060000000000000001",
                "00012001",
                "f000001100000110000000000a342ee7",
            })
    void shouldNotDetectWhatIsNoSmpp(String hex) {
        UnsafeBuffer octets = Octet.frame(hex);
        for (int available = 4; available <= octets.capacity(); available++) {
            for (SmppVersion version : SmppVersion.values()) {
                assertEquals(Detection.NO, SmppProtocol.of(version).detect(octets, 0, available));
            }
        }
    }

    @Test
    void shouldNotDetectCommandsOfNoVersion() {
        UnsafeBuffer unknown = vector("bad_unknown_command");
        assertEquals(Detection.NO, SmppProtocol.V34.detect(unknown, 0, 16));
        UnsafeBuffer logica = pdu(0x00010004, 0, "");
        assertEquals(Detection.NO, SmppProtocol.V50.detect(logica, 0, 16));
        UnsafeBuffer broadcast = vector("broadcast_sm");
        assertEquals(Detection.NO, SmppProtocol.V34.detect(broadcast, 0, broadcast.capacity()));
    }

    @ParameterizedTest
    @CsvSource({
        "00, smpp-3.3",
        "03, smpp-3.3",
        "33, smpp-3.3",
        "34, smpp-3.4",
        "35, smpp-3.4",
        "4f, smpp-3.4",
        "50, smpp-5.0",
        "51, smpp-5.0",
        "ff, smpp-5.0",
    })
    void shouldFollowTheVersionOfABindAndOfItsResponse(String interfaceVersion, String id) {
        for (int command : new int[] {CommandId.BIND_RECEIVER, CommandId.BIND_TRANSMITTER}) {
            UnsafeBuffer bind = pdu(command, 0, "61000000" + interfaceVersion + "000000");
            UnsafeBuffer response = pdu(CommandId.responseOf(command), 0, "6100" + "02100001" + interfaceVersion);
            for (SmppVersion version : SmppVersion.values()) {
                assertEquals(id, refine(SmppProtocol.of(version), bind));
            }
            assertEquals(id, refine(SmppProtocol.V50, response));
            assertEquals("smpp-3.3", refine(SmppProtocol.V33, response), "the lower one of both counts");
            assertEquals(id.equals("smpp-3.3") ? id : "smpp-3.4", refine(SmppProtocol.V34, response));
        }
    }

    private static String refine(SmppProtocol protocol, UnsafeBuffer frame) {
        return protocol.refine(frame, 0, frame.capacity());
    }

    @Test
    void shouldTakeATransceiverFor34AtLeast() {
        UnsafeBuffer bind = pdu(CommandId.BIND_TRANSCEIVER, 0, "61000000" + "33" + "000000");
        UnsafeBuffer late = pdu(CommandId.BIND_TRANSCEIVER, 0, "61000000" + "50" + "000000");

        assertEquals("smpp-3.4", refine(SmppProtocol.V33, bind));
        assertEquals("smpp-3.4", refine(SmppProtocol.V50, bind));
        assertEquals("smpp-5.0", refine(SmppProtocol.V34, late));
    }

    @Test
    void shouldMoveToAVersionThatHasThePdu() {
        assertEquals("smpp-5.0", refine(SmppProtocol.V34, vector("broadcast_sm")));
        assertEquals("smpp-3.4", refine(SmppProtocol.V33, vector("data_sm")));
        assertEquals("smpp-3.3", refine(SmppProtocol.V34, vector("query_last_msgs_33")));
        assertEquals("smpp-5.0", refine(SmppProtocol.V50, vector("data_sm")));
        assertEquals("smpp-3.4", refine(SmppProtocol.V34, vector("bad_unknown_command")));
        assertEquals("smpp-3.4", SmppProtocol.V34.refine(vector("broadcast_sm"), 0, 15));
    }

    @Test
    void shouldKeepTheVersionWhereTheResponseIsSilent() {
        for (SmppProtocol protocol : List.of(SmppProtocol.V34, SmppProtocol.V50)) {
            assertEquals(protocol.id(), refine(protocol, vector("bind_transceiver_resp_no_tlv")));
            assertEquals(protocol.id(), refine(protocol, vector("bad_bind_resp_trailing_octet")));
            assertEquals(protocol.id(), refine(protocol, vector("bind_transmitter_resp_error_no_body")));
        }
    }

    @Test
    void shouldTellRepliesFromRequests() {
        assertTrue(SmppProtocol.V34.isReply(vector("submit_sm_resp"), 0, 28));
        assertTrue(SmppProtocol.V34.isReply(vector("generic_nack"), 0, 16));
        assertFalse(SmppProtocol.V34.isReply(vector("unbind"), 0, 16));
        assertFalse(SmppProtocol.V34.isReply(vector("generic_nack"), 0, 15));
    }

    @Test
    void shouldTakeFramesOf16OctetsTo72KibAndNoOthers() {
        Framing framing = SmppProtocol.V34.framing(SmppProtocol.V34.limits());
        UnsafeBuffer header = new UnsafeBuffer(new byte[16]);
        int[] lengths = {16, 17, 65_552, 72 * 1024};
        for (int length : lengths) {
            header.putInt(0, length, BIG_ENDIAN);
            assertEquals(length, framing.frameLength(header, 0, 16));
        }
        int[] tooLong = {72 * 1024 + 1, Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0x48545450, 0x50524F58, 0x16030100};
        for (int length : tooLong) {
            header.putInt(0, length, BIG_ENDIAN);
            assertEquals(Fault.FRAME_TOO_LONG, Fault.code(framing.frameLength(header, 0, 4)));
        }
        for (int length = 0; length < 16; length++) {
            header.putInt(0, length, BIG_ENDIAN);
            assertEquals(Fault.FRAME_TOO_SHORT, Fault.code(framing.frameLength(header, 0, 4)));
            assertEquals(0, framing.announcedLength(header, 0, 4), "cannot be skipped");
        }
        assertEquals(Framing.MORE, framing.frameLength(header, 0, 3));
        assertEquals(
                SmppProtocol.DEFAULT_FRAME_LENGTH, SmppProtocol.V33.limits().frameLength());
        Framing narrow = SmppProtocol.V34.framing(SmppProtocol.V34.limits().withFrameLength(100));
        header.putInt(0, 101, BIG_ENDIAN);
        assertEquals(Fault.FRAME_TOO_LONG, Fault.code(narrow.frameLength(header, 0, 4)));
    }

    @Test
    void shouldFindTheTypeOfAFrame() {
        UnsafeBuffer unbind = vector("unbind");
        assertSame(Unbind.TYPE, SmppProtocol.V34.typeOf(unbind, 0, 16, Mode.LENIENT));
        assertSame(SmppUnknown.TYPE, SmppProtocol.V34.typeOf(unbind, 0, 15, Mode.LENIENT));
        assertSame(SmppUnknown.TYPE, SmppProtocol.V34.typeOf(vector("param_retrieve_33"), 0, 16, Mode.STRICT));
    }
}
