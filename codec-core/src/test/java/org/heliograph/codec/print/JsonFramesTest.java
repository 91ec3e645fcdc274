package org.heliograph.codec.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFramesTest {
    @Test
    void shouldReadObjectsOneAfterAnotherOnAnyLines() throws IOException {
        String text = "{\"protocol\":\"p\",\"message\":\"a\"}\n\n{\n  \"message\":\n  \"b\"\n} {\"message\":\"c\"}";

        try (JsonFrames frames = new JsonFrames(new StringReader(text))) {
            assertEquals("a", frames.next().message());
            assertEquals("b", frames.next().message());
            assertEquals("c", frames.next().message());
            assertNull(frames.next());
        }
    }

    /** A document of 255 elements in a payload of a payload, as the printer shows it. */
    @Test
    void shouldPassOverPayloadsAsDeepAsTheyArePrinted() {
        String text = "{\"message\":\"m\"" + ",\"payloads\":[{\"n\":0".repeat(300) + "}]".repeat(300) + "}";

        assertEquals("m", Samples.parse(text).message());
    }

    @Test
    void shouldRefuseObjectsWithoutEnd() {
        String text = "{\"fields\":{\"a\":" + "[".repeat(100_000);

        assertThrows(JsonFormatException.class, () -> new JsonFrames(new StringReader(text)).next());
    }

    @Test
    void shouldReadEveryMember() {
        JsonFrame frame = Samples.parse("{\"protocol\":\"p\",\"message\":\"m\",\"offset\":7,\"length\":9,"
                + "\"capture\":{\"packet\":4,\"time\":\"t\",\"source\":\"s\",\"destination\":\"d\",\"more\":[1]},"
                + "\"fields\":{\"n\":1,\"big\":18446744073709551615,\"text\":\"x\",\"list\":[1,\"2\",{\"k\":3}]},"
                + "\"tlvs\":[{\"tag\":1,\"value\":\"00\"}],\"payload\":{\"fields\":{\"x\":null}},"
                + "\"padding\":{\"text\":\"00ff\"},\"cut\":{\"end\":2},\"derived\":[\"y\"],\"rest\":\"aa\","
                + "\"octets\":\"bb\",\"faults\":[]}");

        assertEquals("p", frame.protocol());
        assertEquals(9, frame.length());
        assertEquals(
                Map.of(
                        "n",
                        1L,
                        "big",
                        new BigInteger("18446744073709551615"),
                        "text",
                        "x",
                        "list",
                        List.of(1L, "2", Map.of("k", 3L))),
                frame.fields());
        assertEquals(
                List.of("n", "big", "text", "list"), List.copyOf(frame.fields().keySet()));
        assertEquals(List.of(Map.of("tag", 1L, "value", "00")), frame.tlvs());
        assertEquals(Map.of("text", "00ff"), frame.padding());
        assertEquals(Map.of("end", 2), frame.cut());
        assertTrue(frame.derived().contains("y"));
        assertEquals("aa", frame.rest());
        assertEquals("bb", frame.octets());
        assertEquals(new FrameInfo(7, 4, "t", "s", "d"), frame.capture());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[1] | 1 | 1 | wanted an object",
                "{\"fields\":{\"a\":1.5}} | 1 | 16 | a: wanted a whole number, a string",
                "{\"fields\":{\"a\":true}} | 1 | 16 | got true",
                "{\"fields\":[]} | 1 | 11 | fields: wanted an object, got an array",
                "{\"message\":7} | 1 | 12 | message: wanted a string, got a whole number",
                "{\"length\":-1} | 1 | 11 | length: wanted a number from 0",
                "{\"tlvs\":[7]} | 1 | 10 | tlvs: wanted an object",
                "{\"rest\" | 1 | 8 | Unexpected end-of-input",
                "{\"fields\":{\"a\":1,\"a\":2}} | 1 | 21 | Duplicate field 'a'",
                "{\"cut\":{\"a\":\"1\"}} | 1 | 13 | cut: wanted a whole number",
            })
    void shouldSayWhereAndWhyTextIsRefused(String text, int line, int column, String reason) {
        JsonFormatException e = assertThrows(JsonFormatException.class, () -> Samples.parse(text));

        assertEquals(line, e.line(), e.getMessage());
        assertTrue(Math.abs(column - e.column()) <= 1, e.getMessage());
        assertTrue(e.getMessage().contains(reason), e.getMessage());
    }

    @Test
    void shouldBoundTheDepth() {
        String deep = "[".repeat(5_000);

        assertThrows(JsonFormatException.class, () -> Samples.parse("{\"fields\":{\"a\":" + deep));
        assertThrows(JsonFormatException.class, () -> Samples.parse("{\"payload\":" + deep));
    }

    @Test
    void shouldNotPassEscapesOnInReasons() {
        JsonFormatException e =
                assertThrows(JsonFormatException.class, () -> Samples.parse("{\"fields\":{\"a\\u001b[31m\":true}}"));

        assertTrue(e.getMessage().contains("a\\u001b[31m: wanted"), e.getMessage());
    }
}
