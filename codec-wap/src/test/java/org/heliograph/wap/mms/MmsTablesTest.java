package org.heliograph.wap.mms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.heliograph.codec.ValueTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MmsTablesTest {
    @Test
    void shouldHaveAllTypes() {
        assertEquals(24, MmsPdu.TYPES.size());
        assertEquals(24, MmsMessageType.VALUES.rows().size());
        for (int octet = 0x80; octet <= 0x97; octet++) {
            String name = MmsMessageType.name(octet);
            assertEquals(octet, MmsMessageType.code(name.toUpperCase(Locale.ROOT)));
            assertEquals(name, MmsPdu.type(octet).name());
            assertEquals(
                    name,
                    MmsPdu.type(octet)
                            .newMessage(org.heliograph.codec.Settings.STRICT)
                            .type()
                            .name());
            assertEquals(name.toLowerCase(Locale.ROOT).replace('.', '-'), MmsMessageType.wireName(octet));
            assertEquals(MmsMessageType.wireName(octet), MmsWord.name(MmsHeader.MESSAGE_TYPE, octet));
            assertTrue(MmsMessageType.since(octet) >= MmsVersion.V1_0);
        }
        assertNull(MmsMessageType.name(0x98));
        assertNull(MmsMessageType.wireName(0x7F));
        assertEquals(-1, MmsMessageType.code("M-Other.req"));
        assertEquals(-1, MmsMessageType.since(0x98));
        assertEquals("MMS-PDU", MmsPdu.type(0x98).name());
    }

    @ParameterizedTest
    @CsvSource({
        "128, 129, true", "130, 131, false", "132, 133, true", "134, -1, false", "137, 138, false",
        "143, 144, true", "147, -1, true", "150, 151, false", "152, -1, false", "142, -1, true"
    })
    void shouldTellAnswersAndBodies(int octet, int answer, boolean body) {
        assertEquals(answer, MmsMessageType.answer(octet));
        assertEquals(body, MmsMessageType.hasBody(octet));
    }

    @Test
    void shouldHaveAllHeaders() {
        assertEquals(63, MmsHeader.VALUES.rows().size());
        for (int code = 1; code <= 0x3F; code++) {
            String name = MmsHeader.name(code);
            assertEquals(code, MmsHeader.code(name.toLowerCase(Locale.ROOT)));
            assertFalse(MmsHeader.form(code) == MmsForm.UNKNOWN, name);
            assertTrue(MmsHeader.since(code) >= MmsVersion.V1_0, name);
        }
        assertEquals(MmsForm.UNKNOWN, MmsHeader.form(0));
        assertEquals(MmsForm.UNKNOWN, MmsHeader.form(0x40));
        assertEquals(MmsForm.UNKNOWN, MmsHeader.form(-1));
        assertNull(MmsHeader.name(0x40));
        assertEquals(-1, MmsHeader.code("X-Mms-Other"));
    }

    @Test
    void shouldHaveAllWords() {
        int words = 0;
        for (int code = 1; code <= 0x3F; code++) {
            ValueTable values = code == MmsHeader.MESSAGE_TYPE ? null : MmsWord.values(code);
            words += values == null ? 0 : values.rows().size();
            for (int octet = 0; octet <= 0xFF && values != null; octet++) {
                String word = MmsWord.name(code, octet);
                assertEquals(word == null ? -1 : octet, word == null ? -1 : MmsWord.code(code, word));
                assertEquals(word != null, MmsWord.since(code, octet) >= MmsVersion.V1_0);
            }
        }
        assertEquals(117, words);
        assertEquals(MmsMessageType.M_SEND_REQ, MmsWord.code(MmsHeader.MESSAGE_TYPE, "m-send-req"));
        assertNull(MmsWord.name(MmsHeader.TO, 0x80));
        assertNull(MmsWord.name(0x40, 0x80));
        assertNull(MmsWord.values(MmsHeader.TO));
        assertEquals(-1, MmsWord.code(-1, "yes"));
        assertEquals(-1, MmsWord.since(0x40, 0x80));
        assertNotNull(MmsWord.values(MmsHeader.PRIORITY));
    }

    @Test
    void shouldListTheHeadersOfEachType() {
        int rows = 0;
        for (int octet = 0x80; octet <= 0x97; octet++) {
            for (int code = 1; code <= 0x3F; code++) {
                rows += MmsRules.presence(octet, code) == null ? 0 : 1;
            }
        }
        assertEquals(267, rows);
        assertEquals("M", MmsRules.presence(MmsMessageType.M_SEND_REQ, MmsHeader.FROM));
        assertEquals("O", MmsRules.presence(MmsMessageType.M_SEND_REQ, MmsHeader.TO));
        assertEquals("C", MmsRules.presence(MmsMessageType.M_RETRIEVE_CONF, MmsHeader.TRANSACTION_ID));
        assertNull(MmsRules.presence(MmsMessageType.M_SEND_REQ, MmsHeader.STATUS));
        assertNull(MmsRules.presence(0x98, MmsHeader.STATUS));
        String fields = MmsPdu.type(MmsMessageType.M_NOTIFYRESP_IND)
                .field("Headers")
                .info()
                .doc();
        assertEquals(
                "Mandatory: X-Mms-Message-Type, X-Mms-Transaction-Id, X-Mms-MMS-Version, X-Mms-Status;"
                        + " optional: X-Mms-Report-Allowed.",
                fields);
    }

    @ParameterizedTest
    @CsvSource({
        "0x12, 0x80, 0x80, true, false, false",
        "0x12, 0x83, 0x83, false, false, true",
        "0x12, 0x88, 0x88, false, false, false",
        "0x12, 0xC3, 0xC3, false, true, false",
        "0x12, 0xC5, 0xC0, false, true, false",
        "0x12, 0xDF, 0xC0, false, true, false",
        "0x12, 0xE7, 0xE7, false, false, false",
        "0x12, 0xFF, 0xE0, false, false, false",
        "0x12, 0x90, 0xE0, false, false, false",
        "0x19, 0x81, 0xE0, false, false, false",
        "0x25, 0xE4, 0xE4, false, false, false"
    })
    void shouldTellTheClassOfAStatus(
            String header, String octet, String effective, boolean success, boolean passing, boolean obsolete) {
        int code = Integer.decode(header);
        int status = Integer.decode(octet);

        assertEquals(Integer.decode(effective), MmsStatus.effective(code, status));
        assertEquals(success, MmsStatus.isSuccess(status));
        assertEquals(passing, MmsStatus.isTransient(status));
        assertEquals(!success && !passing, MmsStatus.isPermanent(status));
        assertEquals(obsolete, MmsStatus.isObsolete(code, status));
    }

    @Test
    void shouldReadEveryVersionOfMajorOne() {
        assertTrue(MmsVersion.isSupported(MmsVersion.V1_0));
        assertTrue(MmsVersion.isSupported(MmsVersion.V1_3));
        assertTrue(MmsVersion.isSupported(0x19));
        assertFalse(MmsVersion.isSupported(0x20));
        assertFalse(MmsVersion.isSupported(-1));
        assertEquals("1.2", MmsVersion.name(MmsVersion.V1_2));
    }

    @ParameterizedTest
    @CsvSource({
        "'+358501234567/TYPE=PLMN', PHONE, '+358501234567', PLMN, ''",
        "'+1-555.123/type=plmn', PHONE, '+1-555.123', plmn, ''",
        "'195.153.199.30/TYPE=IPv4', IPV4, '195.153.199.30', IPv4, ''",
        "'FEDC:BA98::3210/TYPE=IPv6', IPV6, 'FEDC:BA98::3210', IPv6, ''",
        "'a%2Fb/TYPE=other', OTHER, 'a%2Fb', other, ''",
        "'joe@example.org', EMAIL, 'joe@example.org', '', ''",
        "'Joe User <joe@example.org>', EMAIL, 'joe@example.org', '', 'Joe User'",
        "'*123', SHORT_CODE, '*123', '', ''",
        "'abc12', SHORT_CODE, 'abc12', '', ''",
        "'+15551234', PHONE, '+15551234', '', ''",
        "'a b', OTHER, 'a b', '', ''",
        "'', OTHER, '', '', ''",
        "'/TYPE=PLMN', PHONE, '', PLMN, ''"
    })
    void shouldPartAddresses(String text, MmsAddress.Kind kind, String value, String type, String display) {
        MmsAddress address = new MmsAddress().wrap(text);

        assertEquals(kind, address.kind());
        assertEquals(value, address.value().toString());
        assertEquals(type, address.type().toString());
        assertEquals(display, address.display().toString());
    }

    @Test
    void shouldReplaceEscapesOfAddresses() throws java.io.IOException {
        StringBuilder out = new StringBuilder();
        new MmsAddress().wrap("a%2Fb%zz%4/TYPE=x").appendUnescaped(out);

        assertEquals("a/b%zz%4", out.toString());
        assertTrue(new MmsAddress().wrap("12-34/TYPE=PLMN").isPhone());
        assertFalse(new MmsAddress().wrap("+/TYPE=PLMN").isPhone());
    }
}
