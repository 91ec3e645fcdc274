package org.heliograph.wap.wsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.testkit.Expectations;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The vectors on basic types and content types. */
final class BasicVectorsTest {
    private static final Set<String> KINDS = Set.of(
            "uintvar",
            "short-integer",
            "long-integer",
            "integer-value",
            "value-length",
            "date-value",
            "text-string",
            "text-value",
            "q-value",
            "version-value",
            "content-type");

    /** Those that are not in the shortest form, which an encoder writes. */
    private static final Map<String, String> SHORTER = Map.of(
            "uintvar-leading-zero-groups",
            "01",
            "ct-long-form-of-short-code",
            "01be",
            "ct-general-two-params",
            "0dbe993c736d696c3e0041004200",
            "version-text",
            "a3");

    private final WspReader reader = new WspReader();
    private final WspWriter writer = new WspWriter();
    private final UnsafeBuffer room = new UnsafeBuffer(new byte[512]);

    static String kind(Vector vector) {
        return (String) vector.extra().get("kind");
    }

    private static Stream<Vector> vectors() {
        return Vectors.load("wsp").stream().filter(vector -> KINDS.contains(kind(vector)));
    }

    @TestFactory
    Stream<DynamicTest> shouldReadAndWriteVectors() {
        List<Vector> found = vectors().toList();
        assertFalse(found.isEmpty());
        return found.stream().map(vector -> DynamicTest.dynamicTest(vector.name(), () -> verify(vector)));
    }

    @TestFactory
    Stream<DynamicTest> shouldFailForAlteredVectors() {
        return vectors()
                .filter(vector -> !vector.error())
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> Expectations.alterations(vector.expect())
                        .forEach((path, expect) ->
                                assertThrows(AssertionError.class, () -> verify(vector.withExpect(expect)), path))));
    }

    private void verify(Vector vector) {
        UnsafeBuffer octets = new UnsafeBuffer(vector.octets());
        reader.wrap(octets, 0, octets.capacity());
        writer.wrap(room, 0, room.capacity());
        Map<String, Object> actual = new LinkedHashMap<>();

        long read = kind(vector).equals("content-type") ? contentType(octets, actual) : read(kind(vector), actual);

        if (vector.error()) {
            assertTrue(Fault.isFault(read), vector.name());
            assertTrue(Fault.position(read) <= octets.capacity());
            return;
        }
        assertTrue(read >= 0, () -> Fault.describe(read, null));
        Expectations.assertMatch(vector.name(), vector.expect(), actual);
        int length = ((Number) actual.get("length")).intValue();
        String expected = SHORTER.getOrDefault(vector.name(), Octet.hex(octets, 0, length));
        assertEquals(expected, Octet.hex(room, 0, writer.length()));
    }

    private long read(String kind, Map<String, Object> actual) {
        long read = value(kind, actual);
        actual.put("length", reader.position());
        return read;
    }

    private long value(String kind, Map<String, Object> actual) {
        switch (kind) {
            case "uintvar":
                return number(reader.uintvar(), actual, writer::uintvar);
            case "short-integer":
                return number(reader.shortInteger(), actual, value -> writer.shortInteger((int) value));
            case "long-integer":
                return number(reader.longInteger(), actual, writer::longInteger);
            case "integer-value":
                return number(reader.integerValue(), actual, writer::integerValue);
            case "value-length":
                return length(actual);
            case "date-value":
                return number(reader.dateValue(), actual, writer::dateValue);
            case "q-value":
                long q = number(reader.qValue(), actual, value -> writer.qValue((int) value));
                actual.computeIfPresent("value", (key, value) -> QValue.name(((Long) value).intValue()));
                return q;
            case "version-value":
                long version = number(reader.versionValue(), actual, value -> writer.versionValue((int) value));
                actual.computeIfPresent("value", (key, value) -> WspVersion.name(((Long) value).intValue()));
                return version;
            case "text-string":
                long text = reader.textString();
                return text < 0 ? text : put(actual, reader.text().decoded(), writer.textString(reader.text()));
            case "text-value":
                boolean none = reader.peek() == 0;
                long value = reader.textValue();
                String shown = none || value < 0 ? null : reader.text().decoded();
                return value < 0 ? value : put(actual, shown, writer.textValue(reader.text()));
            default:
                throw new AssertionError(kind);
        }
    }

    /** The octets that the length counts are not in the vectors. */
    private long length(Map<String, Object> actual) {
        UnsafeBuffer more = new UnsafeBuffer(new byte[4_000]);
        more.putBytes(0, reader.buffer(), 0, reader.limit());
        reader.wrap(more, 0, more.capacity());
        return number(reader.valueLength(), actual, value -> writer.valueLength((int) value));
    }

    private static long put(Map<String, Object> actual, Object value, Object written) {
        actual.put("value", value);
        return 0;
    }

    private static long number(long read, Map<String, Object> actual, java.util.function.LongConsumer write) {
        if (read >= 0) {
            actual.put("value", read);
            write.accept(read);
        }
        return read;
    }

    private long contentType(UnsafeBuffer octets, Map<String, Object> actual) {
        ContentType type = new ContentType();
        long length = type.wrap(octets, 0, octets.capacity());
        long fault = length < 0 ? length : type.check();
        if (fault == Fault.NONE) {
            actual.putAll(Maps.contentType(type));
            actual.put("length", length);
            write(type);
        }
        return fault;
    }

    private void write(ContentType type) {
        if (!type.isGeneral() && type.isText()) {
            writer.textString(type.text());
        } else if (!type.isGeneral()) {
            ContentTypeWriter.write(writer, (int) type.code());
        } else {
            ContentTypeWriter general = new ContentTypeWriter();
            if (type.isText()) {
                general.beginText(writer, type.text());
            } else {
                general.begin(writer, (int) type.code());
            }
            Maps.write(type.parameters(), general);
            general.end();
        }
    }
}
