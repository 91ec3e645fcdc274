package org.heliograph.wap.wsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WspReaderTest {
    private final UnsafeBuffer room = new UnsafeBuffer(new byte[1_024]);
    private final WspWriter writer = new WspWriter();
    private final WspReader reader = new WspReader();

    private WspWriter write() {
        return writer.wrap(room, 3, room.capacity());
    }

    private WspReader read() {
        return reader.wrap(room, 3, writer.position());
    }

    private WspReader read(String hex) {
        UnsafeBuffer octets = Octet.frame(hex);
        return reader.wrap(octets, 0, octets.capacity());
    }

    private static long read(String type, WspReader from) {
        return switch (type) {
            case "uint8" -> from.uint8();
            case "uintvar" -> from.uintvar();
            case "short" -> from.shortInteger();
            case "long" -> from.longInteger();
            case "integer" -> from.integerValue();
            case "length" -> from.valueLength();
            case "text" -> from.textString();
            case "quoted" -> from.quotedString();
            case "value" -> from.textValue();
            case "token" -> from.tokenText();
            case "date" -> from.dateValue();
            case "q" -> from.qValue();
            case "version" -> from.versionValue();
            case "encoded" -> from.encodedString(Mode.STRICT);
            case "lenient" -> from.encodedString(Mode.LENIENT);
            default -> from.skip();
        };
    }

    @Property
    void shouldReadNumbersThatWereWritten(
            @ForAll @LongRange(min = 0, max = 0xFFFF_FFFFL) long uintvar,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE - 1) long integer) {
        write().uintvar(uintvar).integerValue(integer).longInteger(integer).uintvar(0);

        assertEquals(uintvar, read().uintvar());
        assertEquals(integer, reader.integerValue());
        assertEquals(integer, reader.dateValue());
        assertEquals(0, reader.uintvar());
        assertEquals(0, reader.remaining());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .all()
                .excludeChars('\0')
                .ofMaxLength(20)
                .filter(text -> text.codePoints().noneMatch(point -> point >= 0xD800 && point < 0xE000)
                        && (text.isEmpty() || text.charAt(0) >= ' '));
    }

    @Property
    void shouldReadTextsThatWereWritten(@ForAll("texts") String text) {
        write().textString(text).quotedString(text).textValue(text).encodedString(text);

        assertTrue(read().textString() >= 0);
        assertEquals(text, reader.text().decoded());
        assertTrue(reader.quotedString() >= 0);
        assertEquals(text, reader.text().decoded());
        assertTrue(reader.textValue() >= 0);
        assertEquals(text, reader.text().decoded());
        long charset = reader.encodedString(Mode.STRICT);
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        assertEquals(ascii ? WspCharset.NONE : WspCharset.UTF_8, charset);
        assertEquals(text, ascii ? reader.text().decoded() : reader.text().decoded((int) charset));
        assertEquals(0, reader.remaining());
    }

    @Test
    void shouldReadEveryWeightAndVersionThatWasWritten() {
        for (int q = 0; q < QValue.ONE; q++) {
            write().qValue(q);
            assertEquals(q, read().qValue());
        }
        for (int version = 0x10; version < 0x80; version++) {
            write().versionValue(version).versionValue(WspVersion.name(version));
            assertEquals(version, read().versionValue());
            assertEquals(version, reader.versionValue());
            assertEquals(2, writer.length());
        }
        assertEquals("0.333", QValue.name(333));
        assertEquals("0.05", QValue.name(50));
        assertEquals(-1, WspVersion.of("1.15"));
        assertEquals(-1, WspVersion.of("8.1"));
        assertEquals(-1, WspVersion.of("1."));
        assertEquals(-1, WspVersion.of("1.03"));
    }

    @Property(tries = 3_000)
    void shouldSurviveAnyOctets(@ForAll @Size(max = 40) byte[] octets) {
        UnsafeBuffer buffer = new UnsafeBuffer(octets);
        for (String type : new String[] {
            "uint8", "uintvar", "short", "long", "integer", "length", "text", "quoted", "value", "token", "date", "q",
            "version", "encoded", "lenient", "skip"
        }) {
            long value = read(type, reader.wrap(buffer, 0, octets.length));
            if (value < 0) {
                assertEquals(0, reader.position(), type);
                assertTrue(Fault.position(value) >= 0 && Fault.position(value) <= octets.length, type);
            } else {
                assertTrue(reader.position() > 0 && reader.position() <= octets.length, type);
            }
        }
    }

    @Property
    void shouldWriteInTheFewestOctets(@ForAll @LongRange(min = 0, max = 0xFFFF_FFFFL) long value) {
        write().uintvar(value);
        assertTrue(writer.length() == 1 || room.getByte(3) != (byte) 0x80);
        write().longInteger(value);
        assertTrue(room.getByte(3) == 1 || room.getByte(4) != 0);
    }

    @ParameterizedTest
    @CsvSource({
        "uintvar, 8000, NONE, 0",
        "uintvar, 808080808001, WRONG_LENGTH, 0",
        "uintvar, 9000000000, NONE, 0",
        "uintvar, 9080808000, WRONG_LENGTH, 0",
        "uintvar, 81, TRUNCATED, 0",
        "short, '', TRUNCATED, 0",
        "short, 7f, WRONG_FORM, 0",
        "long, 00, WRONG_LENGTH, 0",
        "long, 1f, WRONG_LENGTH, 0",
        "long, 0241, TRUNCATED, 0",
        "long, 02003e, NONE, 0",
        "integer, 41, WRONG_FORM, 0",
        "integer, 00, WRONG_LENGTH, 0",
        "length, 20, WRONG_FORM, 0",
        "length, 0241, TRUNCATED, 0",
        "length, 1f, TRUNCATED, 1",
        "length, 1f0241, TRUNCATED, 0",
        "length, 1f0141, NONE, 0",
        "text, 0141, WRONG_FORM, 0",
        "text, 8000, WRONG_FORM, 0",
        "text, 41, UNTERMINATED_TEXT, 0",
        "text, 00, NONE, 0",
        "quoted, 4100, WRONG_FORM, 0",
        "token, 614000, TEXT_MALFORMED, 1",
        "date, 80, WRONG_FORM, 0",
        "q, 00, VALUE_OUT_OF_RANGE, 0",
        "q, 884c, VALUE_OUT_OF_RANGE, 0",
        "version, 01, WRONG_FORM, 0",
        "encoded, c34100, WRONG_FORM, 0",
        "lenient, c34100, NONE, 0",
        "encoded, 03ea4142, UNTERMINATED_TEXT, 2",
        "encoded, 00, NONE, 0",
        "skip, '', TRUNCATED, 0",
        "skip, 0241, TRUNCATED, 0",
        "skip, 4142, UNTERMINATED_TEXT, 0"
    })
    void shouldFault(String type, String hex, String code, int at) {
        long value = read(type, read(hex));

        assertEquals(code.equals("NONE") ? null : code, value < 0 ? Fault.codeName(value) : null);
        assertEquals(at, value < 0 ? Fault.position(value) : 0);
    }

    @Test
    void shouldKeepNumbersThatAreTooLarge() {
        assertEquals(WspReader.TOO_LARGE, read("09010000000000000000").longInteger());
        assertEquals(1, reader.octetsStart());
        assertEquals(9, reader.octetsLength());
        assertEquals(WspReader.TOO_LARGE, read("08ffffffffffffffff").integerValue());
        assertEquals(5, read("0b0000000000000000000005").longInteger());
    }

    @Test
    void shouldReadTextsOfTwoOctetsACharacter() {
        String hex = "0a" + "0203f7" + "00480069" + "0000";
        assertEquals(WspCharset.UTF_16, read(hex.replace("0a02", "0902")).encodedString(Mode.STRICT));
        assertEquals("Hi", reader.text().decoded(WspCharset.UTF_16));
        assertNull(reader.text().decoded(2_084 + 100_000));
    }

    @Test
    void shouldNarrowAndLeave() {
        read("02418005");
        int outer = reader.narrow((int) reader.valueLength());
        assertEquals(2, reader.remaining());
        reader.leave(outer);
        assertEquals(5, reader.uint8());
        assertThrows(IndexOutOfBoundsException.class, () -> reader.narrow(1));
        assertThrows(IndexOutOfBoundsException.class, () -> reader.position(9));
        assertThrows(IndexOutOfBoundsException.class, () -> reader.wrap(room, 0, room.capacity() + 1));
    }

    @Test
    void shouldRefuseWhatDoesNotFit() {
        for (Runnable step : new Runnable[] {
            () -> writer.shortInteger(128),
            () -> writer.uintvar(1L << 32),
            () -> writer.longInteger(-1),
            () -> writer.qValue(1_000),
            () -> writer.uint8(256),
            () -> writer.versionValue(5),
            () -> writer.textString("a\0b"),
            () -> writer.textString("\u0001"),
            () -> writer.textString("a\ud800"),
            () -> writer.tokenText("a b"),
            () -> writer.tokenText(""),
            () -> writer.encodedString("\u20ac\0"),
            () -> writer.octets(room, 0, 2_000)
        }) {
            write();
            assertThrows(RuntimeException.class, step::run);
            assertEquals(0, writer.length());
        }
    }

    @Test
    void shouldMoveValuesWhoseLengthTakesMoreOctets() {
        for (int length : new int[] {0, 30, 31, 127, 128, 300}) {
            int value = write().beginValue();
            writer.octets(new UnsafeBuffer(new byte[400]), 0, length).endValue(value);
            assertEquals(length, read().valueLength());
            int counted = write().beginCounted();
            writer.octets(new UnsafeBuffer(new byte[400]), 0, length).endCounted(counted);
            assertEquals(length, read().uintvar());
            assertEquals(length, reader.remaining());
        }
    }

    @Test
    void shouldAllocateNothing() {
        ToLongFunction<WspReader> all = from -> from.uintvar()
                + from.integerValue()
                + from.textString()
                + from.encodedString(Mode.STRICT)
                + from.qValue();
        StringBuilder out = new StringBuilder(100);
        Allocation.assertNone("reading and writing", () -> {
            write().uintvar(5_000)
                    .integerValue(70_000)
                    .textString("abc")
                    .encodedString("\u20acuro")
                    .qValue(333);
            all.applyAsLong(read());
            out.setLength(0);
            try {
                reader.text().appendDecoded(out);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
