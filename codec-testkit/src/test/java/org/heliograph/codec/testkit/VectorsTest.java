package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorsTest {
    private static List<Vector> read(String json) throws IOException {
        return Vectors.read("test", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String refused(String json) {
        return assertThrows(IllegalArgumentException.class, () -> read(json)).getMessage();
    }

    @Test
    void shouldReadTheVectorsOfTheProject() {
        List<Vector> vectors = Vectors.load("cmpp", "");

        assertEquals(36, vectors.size());
        assertEquals("gocmpp-connect-v21", vectors.get(0).name());
        assertEquals("2.0", vectors.get(0).version());
        assertEquals(39, vectors.get(0).octets().length);
        assertEquals("CMPP_CONNECT", vectors.get(0).expect().get("command"));
        assertEquals(10, vectors.stream().filter(v -> !v.note().isEmpty()).count());
        assertTrue(vectors.stream().noneMatch(v -> v.expect().containsKey("note")));
    }

    @Test
    void shouldReadAllKindsOfValues() throws IOException {
        Vector vector =
                read("[{\"name\":\"n\",\"hex\":\"00 ff\",\"expect\":{\"a\":4294967295,\"b\":18446744073709551615,"
                                + "\"c\":1.5,\"d\":null,\"e\":[true,false,[]],\"f\":{\"g\":\"\u6d4b\"}},\"kind\":\"k\"}]")
                        .get(0);

        assertArrayEquals(new byte[] {0, -1}, vector.octets());
        assertEquals(4_294_967_295L, vector.expect().get("a"));
        assertEquals(new BigInteger("18446744073709551615"), vector.expect().get("b"));
        assertEquals(new BigDecimal("1.5"), vector.expect().get("c"));
        assertTrue(vector.expect().containsKey("d"));
        assertEquals(Arrays.asList(true, false, List.of()), vector.expect().get("e"));
        assertEquals(Map.of("g", "\u6d4b"), vector.expect().get("f"));
        assertEquals(Map.of("kind", "k"), vector.extra());
        assertEquals("", vector.version());
        assertFalse(vector.error());
    }

    @Test
    void shouldTellMalformedVectors() throws IOException {
        assertTrue(read("[{\"name\":\"n\",\"expect\":{\"error\":true}}]").get(0).error());
        assertTrue(read("[{\"name\":\"n\",\"error\":true}]").get(0).error());
        Vector named =
                read("[{\"name\":\"n\",\"expect\":{\"error\":\"truncated\"}}]").get(0);
        assertFalse(named.error());
        assertEquals(Map.of("error", "truncated"), named.expect());
    }

    @Test
    void shouldRefuseFilesThatHoldNoVectors() {
        assertEquals("test: wanted one array of vectors", refused("{}"));
        assertEquals("test: wanted one array of vectors", refused("[][]"));
        assertEquals("test: there are no vectors", refused("[]"));
        assertEquals("test: wanted an object with a name, got {hex=00}", refused("[{\"hex\":\"00\"}]"));
        assertEquals("test: there are two vectors n", refused("[{\"name\":\"n\"},{\"name\":\"n\"}]"));
        assertEquals("the key a is there twice in one object", refused("[{\"name\":\"n\",\"a\":1,\"a\":2}]"));
    }

    @Test
    void shouldReadFromAnotherDirectory(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("cmpp.json"), "[{\"name\":\"elsewhere\"}]");

        assertEquals(
                List.of("elsewhere"),
                Vectors.load("cmpp", directory.toString()).stream()
                        .map(Vector::name)
                        .toList());
        assertThrows(UncheckedIOException.class, () -> Vectors.load("smpp", directory.toString()));
        assertThrows(UncheckedIOException.class, () -> Vectors.load("nothing", ""));
    }
}
