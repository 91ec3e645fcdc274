package org.heliograph.wap.wsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToIntFunction;
import org.heliograph.codec.testkit.Allocation;
import org.junit.jupiter.api.Test;

final class TablesTest {
    private static List<String[]> rows(String table) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(WspReader.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void verify(String table, int rows, LongFunction<String> name, ToIntFunction<String> code) {
        List<String[]> all = rows(table);
        assertEquals(rows, all.size(), table);
        for (String[] row : all) {
            int number = Integer.decode(row[0]);
            assertEquals(row[1], name.apply(number), table);
            int found = code.applyAsInt(row[1].toUpperCase(java.util.Locale.ROOT));
            assertTrue(found <= number && row[1].equalsIgnoreCase(name.apply(found)), table + " " + row[1]);
        }
        assertNull(name.apply(0x7FFF_FFF0));
        assertNull(name.apply(-1));
        assertEquals(-1, code.applyAsInt("no such name"));
    }

    @Test
    void shouldNameCodesBothWays() {
        verify("abort_reasons.tsv", 15, AbortReason::name, AbortReason::code);
        verify("bearer_types.tsv", 30, BearerType::name, BearerType::code);
        verify("capabilities.tsv", 10, CapabilityName::name, CapabilityName::code);
        verify("charsets.tsv", 258, WspCharset::name, WspCharset::code);
        verify("content_types.tsv", 134, ContentTypes::name, ContentTypes::code);
        verify("headers.tsv", 75, HeaderName::name, HeaderName::code);
        verify("languages.tsv", 140, Language::name, Language::code);
        verify("openwave_headers.tsv", 30, OpenwaveHeader::name, OpenwaveHeader::code);
        verify("parameters.tsv", 29, ParameterName::name, ParameterName::code);
        verify("pdu_types.tsv", 49, PduType::name, PduType::code);
        verify("push_app_ids.tsv", 134, PushApplication::name, PushApplication::code);
        verify("status_codes.tsv", 41, WspStatus::name, WspStatus::code);
        verify("wdp_ports.tsv", 20, WdpPort::name, WdpPort::code);
    }

    @Test
    void shouldNameWellKnownValuesByField() {
        for (String[] row : rows("well_known_values.tsv")) {
            int value = Integer.decode(row[0]);
            assertEquals(row[1], WellKnownValue.name(row[4], value));
            assertEquals(value, WellKnownValue.code(row[4], row[1]));
        }
        assertNull(WellKnownValue.name("From", 0x80));
        assertEquals(-1, WellKnownValue.code("From", "x"));
        for (String[] row : rows("cache_control.tsv")) {
            int octet = Integer.decode(row[4]);
            assertEquals(row[1], CacheDirective.name(octet));
            assertEquals(octet, CacheDirective.code(row[1]));
        }
        assertEquals(-1, CacheDirective.code("x"));
    }

    @Test
    void shouldKnowWhatElseTheTablesTell() {
        for (String[] row : rows("status_codes.tsv")) {
            assertEquals(Integer.parseInt(row[4]), WspStatus.httpStatus(Integer.decode(row[0])));
            assertEquals(Integer.decode(row[0]), WspStatus.ofHttp(Integer.parseInt(row[4])));
        }
        assertEquals(-1, WspStatus.ofHttp(299));
        assertEquals(-1, WspStatus.httpStatus(5));
        for (String[] row : rows("charsets.tsv")) {
            int number = Integer.decode(row[0]);
            assertEquals(row[4].isEmpty(), row[5].isEmpty() && row[4].isEmpty());
            assertEquals(row[5].isEmpty(), WspCharset.charset(number) == null, row[1]);
        }
        for (String[] row : rows("headers.tsv")) {
            assertNotNull(HeaderName.grammar(Integer.decode(row[0])));
            assertEquals(WspVersion.of(row[2]), HeaderName.version(Integer.decode(row[0])));
        }
        assertEquals("1400", CapabilityName.defaultOf(CapabilityName.CLIENT_SDU_SIZE));
        assertEquals("Latin", Language.english(Language.code("la")));
        assertEquals(0x01, PushApplication.code(PushApplication.name(0x904B)));
        assertEquals(-1, HeaderName.version(0x7F));
        assertNull(HeaderName.grammar(0x7F));
        assertNull(HeaderName.grammar(-1));
    }

    @Test
    void shouldFindTheNewestCodeOfAVersion() {
        assertEquals(HeaderName.CACHE_CONTROL, HeaderName.code("cache-control", WspVersion.V1_2));
        assertEquals(HeaderName.CACHE_CONTROL_13, HeaderName.code("cache-control", WspVersion.V1_3));
        assertEquals(HeaderName.CACHE_CONTROL_14, HeaderName.code("cache-control", WspVersion.V1_5));
        assertEquals(-1, HeaderName.code("Cookie", WspVersion.V1_2));
        assertEquals(ParameterName.START, ParameterName.code("start", WspVersion.V1_3));
        assertEquals(0x19, ParameterName.code("start", WspVersion.V1_4));
        assertEquals(ParameterType.TEXT, ParameterName.type(ParameterName.NAME));
        assertEquals(ParameterType.UNKNOWN, ParameterName.type(0x04));
        assertEquals(WspVersion.V1_1, ParameterName.version(ParameterName.Q));
        assertEquals(WspVersion.V1_1, ContentTypes.version(ContentTypes.TEXT_PLAIN));
    }

    @Test
    void shouldTellMultipartTypes() {
        for (int code : new int[] {0x22, 0x23, 0x24, 0x25, 0x26, 0x33}) {
            assertTrue(ContentTypes.isMultipart(code));
            assertTrue(ContentTypes.name(code).startsWith("application/vnd.wap.multipart."));
        }
        assertFalse(ContentTypes.isMultipart(0x0C));
        assertFalse(ContentTypes.isMultipart(-1));
    }

    @Test
    void shouldAllocateNothing() {
        Allocation.assertNone("looking up", () -> {
            ContentTypes.name(0x3E);
            ContentTypes.code("application/vnd.wap.mms-message");
            WellKnownValue.name("Accept-Ranges", 0x80);
            ParameterName.type(5);
        });
    }
}
