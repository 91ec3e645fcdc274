package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.heliograph.codec.testkit.JsonText;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.junit.jupiter.api.Test;

/** Dumps of modems. */
class DecodeTpduTest {
    private static final String DELIVER =
            "07912160130300F4040B914151245584F600087010807121352B10212200A900AE00680065006C006C006F";

    private static List<String> dumps() {
        return Vectors.load("sms").stream()
                .map(vector -> (Map<?, ?>) vector.extra().get("input"))
                .filter(input -> Boolean.TRUE.equals(input.get("smsc")))
                .map(input -> ((String) input.get("hex")).toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void shouldReadADumpALine() {
        List<String> dumps = dumps();

        Run run = Run.of(String.join("\n", dumps), "decode", "--lenient", "--protocol", "sms-tpdu", "--format", "json");

        assertEquals(0, run.status(), run.err());
        assertEquals(16, dumps.size());
        List<String> frames = run.lines().stream()
                .filter(line -> line.contains("\"message\":\"MODEM-PDU\""))
                .toList();
        assertEquals(dumps.size(), frames.size());
        assertEquals(dumps.size() + 1, run.lines().size(), "two dumps are the parts of one message");
        Run again = Run.of(run.out(), "encode", "--format", "hex", "--protocol", "sms-tpdu");
        assertEquals(dumps, again.lines(), again.err());
    }

    @Test
    void shouldRecogniseADumpThatNothingNames() {
        Run run = Run.of(DELIVER, "decode");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("= text  \"\u2122\u00a9\u00aehello\""), run.out());
        assertTrue(run.out().contains("TP-OA-Type      145  international, E.164"), run.out());
    }

    @Test
    void shouldShowTheTextOfEveryDumpThatHasOne() {
        for (Vector vector : Vectors.load("sms")) {
            Map<?, ?> input = (Map<?, ?>) vector.extra().get("input");
            if (input.get("op").equals("pdu.decode") && vector.expect().get("text") instanceof String text) {
                String protocol = "sms-tpdu-" + input.get("direction");
                Run json = Run.of((String) input.get("hex"), "decode", "--protocol", protocol, "--format", "json");
                Run tree = Run.of((String) input.get("hex"), "decode", "--protocol", protocol);

                assertEquals(0, json.status(), json.err());
                assertEquals(text, text(json.out()), vector.name());
                assertTrue(text.isEmpty() || tree.out().contains("= text  "), tree.out());
            }
        }
    }

    /** The text that a frame shows; empty if it shows none. */
    private static String text(String json) {
        Map<?, ?> frame = (Map<?, ?>) JsonText.parse(json);
        Object found = find(frame);
        return found == null ? "" : (String) found;
    }

    private static Object find(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return null;
        }
        return map.get("text") instanceof String text
                ? text
                : map.values().stream()
                        .map(DecodeTpduTest::find)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    @Test
    void shouldReadTpdusWithoutAMessageCentreInTheDirectionThatIsNamed() {
        Run mo = Run.of("0000", "decode", "--protocol", "sms-tpdu-mo");
        Run mt = Run.of("0000", "decode", "--protocol", "sms-tpdu-mt");

        assertTrue(mo.out().contains("SMS-DELIVER-REPORT"), mo.out());
        assertEquals(1, mt.status());
    }

    @Test
    void shouldReadUserDataOnTheirOwn() {
        Run run = Run.of("0b05040b8423f0000305030141", "decode", "--protocol", "sms-userdata");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("part 1 of 3, reference 5"), run.out());
    }
}
