package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** MQTT through the command. */
class MqttCommandTest {
    private static final String CONNECT_5 = "101f00044d51545405c2003c00000361626300056a616d65730006736563726574";
    private static final String SAMPLE = "../samples/mqtt-5.0-session.pcap";

    private static Stream<Vector> packets() {
        return Vectors.load("mqtt").stream()
                .filter(vector -> !vector.error()
                        && vector.extra().get("input") instanceof Map<?, ?> input
                        && !"VARINT".equals(input.get("type")));
    }

    /** What decode prints as JSON is encoded to the same octets, for every packet that is well. */
    @TestFactory
    Stream<DynamicTest> shouldGiveBackEveryVector() {
        return packets()
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> {
                    String protocol = "mqtt-" + vector.version();
                    Run decoded = Run.of(vector.hex(), "decode", "--protocol", protocol, "--format", "json");
                    assertEquals(0, decoded.status(), decoded::out);
                    assertFalse(decoded.out().contains("\"octets\""), decoded.out());

                    Run encoded = Run.of(decoded.octets(), "encode", "--lenient", "--protocol", protocol);

                    assertEquals(0, encoded.status(), encoded::err);
                    assertEquals(vector.hex(), encoded.out().strip());
                }));
    }

    /** Refused packets come back as well, since their octets are kept where the fields do not tell all. */
    @TestFactory
    Stream<DynamicTest> shouldGiveBackRefusedPackets() {
        return Vectors.load("mqtt").stream()
                .filter(vector -> vector.error()
                        && !"incomplete".equals(vector.expect().get("kind"))
                        && !vector.name().equals("err-varint-five-bytes"))
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> {
                    String protocol = "mqtt-" + vector.version();
                    String hex = (String) ((Map<?, ?>) vector.extra().get("input")).get("hex");
                    for (String mode : List.of("", "--lenient")) {
                        String[] args = {"decode", "--protocol", protocol, "--format", "json", mode};
                        String[] used = mode.isEmpty() ? Arrays.copyOf(args, args.length - 1) : args;
                        Run decoded = Run.of(hex, used);
                        Run encoded = Run.of(decoded.octets(), "encode", "--lenient", "--protocol", protocol);

                        assertEquals(hex, encoded.out().strip(), () -> mode + " " + decoded.out());
                    }
                }));
    }

    @Test
    void shouldTakeTheVersionFromTheConnect() {
        String publish = "30090001610068656c6c6f";

        Run run = Run.of(CONNECT_5 + "\n" + publish + "\n", "decode");

        assertEquals(0, run.status(), run.out() + run.err());
        assertTrue(run.out().contains("mqtt-5.0  CONNECT"), run.out());
        assertTrue(run.out().contains("mqtt-5.0  PUBLISH"), run.out());
        assertTrue(run.out().contains("hello"), run.out());
    }

    @Test
    void shouldMaskUserNameAndPassword() {
        for (String format : List.of("tree", "hex")) {
            Run run = Run.of(CONNECT_5, "decode", "--format", format);

            assertEquals(0, run.status(), run.out() + run.err());
            assertFalse(
                    run.out().contains("james")
                            || run.out().contains("6a 61 6d")
                            || run.out().contains("736563"),
                    run.out());
            Run open = Run.of(CONNECT_5, "decode", "--format", format, "--show-secrets");
            assertTrue(open.out().contains("james"), open.out());
        }
    }

    @Test
    void shouldLeaveTheDissectorToWireshark() {
        for (String protocol : List.of("mqtt-3.1", "mqtt-3.1.1", "mqtt-5.0")) {
            Run run = Run.of("", "lua", protocol);

            assertEquals(2, run.status());
            assertEquals(1, run.errors().size(), run.err());
            assertEquals("", run.out());
        }
    }

    @Test
    void shouldDecodeTheSample() {
        Run run = Run.of("", "decode", SAMPLE);

        assertEquals(0, run.status(), run.out() + run.err());
        for (String packet : List.of(
                "CONNECT",
                "CONNACK",
                "SUBSCRIBE",
                "SUBACK",
                "PUBLISH",
                "PUBACK",
                "PINGREQ",
                "PINGRESP",
                "DISCONNECT")) {
            assertTrue(run.out().contains("mqtt-5.0  " + packet + "  "), packet + " in " + run.out());
        }
    }
}
