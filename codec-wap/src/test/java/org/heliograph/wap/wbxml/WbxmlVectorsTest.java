package org.heliograph.wap.wbxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every vector: each value expected, the octets again through the writer, and through XML. */
class WbxmlVectorsTest {
    /** It switches pages to and fro without need, so that the way through XML gives other octets. */
    private static final Set<String> OTHER_TOKENS = Set.of("prov-attr-page-switch-v12");

    private static final List<Vector> VECTORS = Vectors.load("wbxml");

    @Test
    void shouldHaveEveryVectorOfTheFiveTypesAndOfTheSpecification() {
        Set<Object> types = new HashSet<>();
        VECTORS.forEach(vector -> types.add(vector.expect().get("doctype")));

        assertTrue(types.containsAll(Set.of("si", "sl", "co", "emn", "prov", "custom")), types.toString());
    }

    @TestFactory
    Stream<DynamicTest> shouldReadEveryValue() {
        return VECTORS.stream()
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> {
                    if (vector.error()) {
                        shouldRefuse(vector);
                    } else {
                        shouldRead(vector);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> shouldWriteTheSameOctets() {
        return sound().map(vector -> DynamicTest.dynamicTest(vector.name(), () -> {
            UnsafeBuffer document = AgronaAccess.wrap(vector.octets());
            WbxmlReader reader = new WbxmlReader();

            byte[] written = Replay.octets(
                    reader.wrap(document, 0, document.capacity(), type(vector), 0), WbxmlSettings.LENIENT);

            assertEquals(vector.hex(), Replay.hex(written));
        }));
    }

    @TestFactory
    Stream<DynamicTest> shouldWriteTheSameOctetsFromXml() {
        return sound().filter(WbxmlVectorsTest::isCanonical)
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> {
                    String xml = (String) vector.expect().get("xml");
                    UnsafeBuffer buffer = AgronaAccess.wrap(new byte[XmlToWbxml.room(4 * xml.length())]);

                    int length = new XmlToWbxml()
                            .convert(xml, vector.octets()[0], type(vector), buffer, 0, buffer.capacity());

                    assertEquals(vector.hex(), Replay.hex(buffer, length));
                }));
    }

    @TestFactory
    Stream<DynamicTest> shouldGiveTheSameXmlThroughXml() {
        return sound().filter(vector -> vector.octets()[0] > WbxmlVersion.V1_1)
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> {
                    String xml = (String) vector.expect().get("xml");
                    UnsafeBuffer buffer = AgronaAccess.wrap(new byte[XmlToWbxml.room(4 * xml.length())]);

                    int length = new XmlToWbxml().convert(xml, 3, type(vector), buffer, 0, buffer.capacity());

                    assertEquals(xml, xml(vector, buffer, length));
                }));
    }

    /** The same tokens as the rule of this project chooses, no string table, no other version or charset. */
    private static boolean isCanonical(Vector vector) {
        return Long.valueOf(0).equals(vector.expect().get("strtbl_length"))
                && vector.extra().get("tables") == null
                && !OTHER_TOKENS.contains(vector.name());
    }

    private static Stream<Vector> sound() {
        return VECTORS.stream().filter(vector -> !vector.error());
    }

    private static void shouldRefuse(Vector vector) throws IOException {
        UnsafeBuffer document = AgronaAccess.wrap(vector.octets());

        long fault = new WbxmlToXml().convert(document, 0, document.capacity(), type(vector), 0, new StringBuilder());

        assertTrue(Fault.isFault(fault), vector.name());
        assertTrue(Fault.position(fault) >= 0 && Fault.position(fault) <= document.capacity(), vector.name());
    }

    private static void shouldRead(Vector vector) throws IOException {
        UnsafeBuffer document = AgronaAccess.wrap(vector.octets());
        Map<String, Object> expect = vector.expect();
        WbxmlReader reader = new WbxmlReader();

        assertEquals(
                WbxmlEvent.START_DOCUMENT,
                reader.wrap(document, 0, document.capacity(), type(vector), 0).next());

        assertEquals(expect.get("version"), WbxmlVersion.name(reader.version()));
        assertEquals(expect.get("public_id"), (long) reader.publicId());
        assertEquals(expect.get("charset"), (long) reader.charset());
        assertEquals(expect.get("strtbl_length"), (long) reader.stringTableLength());
        assertEquals(expect.get("doctype"), reader.table().name());
        assertEquals(expect.get("xml"), xml(vector, document, document.capacity()));
        assertEquals(Set.of("version", "public_id", "charset", "strtbl_length", "doctype", "xml"), expect.keySet());
    }

    private static String xml(Vector vector, UnsafeBuffer document, int length) throws IOException {
        StringBuilder xml = new StringBuilder();
        WbxmlToXml converter = new WbxmlToXml().prolog(false);
        assertEquals(Fault.NONE, converter.convert(document, 0, length, type(vector), 0, xml));
        return xml.toString();
    }

    /** The tables that a vector brings along; null if it needs none. */
    private static WbxmlTable type(Vector vector) {
        if (!(vector.extra().get("tables") instanceof Map<?, ?> tables)) {
            return null;
        }
        WbxmlTable.Builder builder = WbxmlTable.named("custom");
        rows(tables, "tags").forEach((key, value) -> builder.tag(page(key), token(key), (String) value));
        rows(tables, "attr_start").forEach((key, value) -> {
            List<?> start = (List<?>) value;
            builder.attributeStart(page(key), token(key), (String) start.get(0), (String) start.get(1));
        });
        rows(tables, "attr_value")
                .forEach((key, value) -> builder.attributeValue(page(key), token(key), (String) value));
        return builder.build();
    }

    private static Map<?, ?> rows(Map<?, ?> tables, String kind) {
        return (Map<?, ?>) tables.get(kind);
    }

    private static int page(Object key) {
        return Integer.decode(((String) key).split(":")[0]);
    }

    private static int token(Object key) {
        return Integer.decode(((String) key).split(":")[1]);
    }
}
