package org.heliograph.wap.mms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MmsRulesTest {
    private final MmsRules rules = new MmsRules();

    private static MmsHeaders headers(String hex) {
        UnsafeBuffer octets = Octet.frame(hex);
        return new MmsHeaders().wrap(octets, 0, octets.capacity());
    }

    private List<String> problems(String hex) {
        MmsHeaders headers = headers(hex);
        List<String> problems = new ArrayList<>();
        rules.wrap(headers);
        while (rules.next()) {
            problems.add(headers.name() + " " + rules.problem() + " " + headers.position());
        }
        assertNull(rules.problem());
        return problems;
    }

    /** One PDU of each type, with the mandatory headers of its table and nothing else. */
    private static String whole(int type, int without) {
        UnsafeBuffer room = new UnsafeBuffer(new byte[1024]);
        MmsHeadersWriter writer = new MmsHeadersWriter().wrap(room, 0, 1024);
        writer.messageType(type);
        for (int code : MmsHeadersWriter.ORDER) {
            boolean wanted = "M".equals(MmsRules.presence(type, code)) || code == MmsHeader.TO && hasRecipients(type);
            if (wanted && code != without && code != MmsHeader.MESSAGE_TYPE) {
                write(writer, code, type);
            }
        }
        return Octet.hex(room, 0, writer.length());
    }

    private static boolean hasRecipients(int type) {
        return type == MmsMessageType.M_SEND_REQ || type == MmsMessageType.M_FORWARD_REQ;
    }

    private static void write(MmsHeadersWriter writer, int code, int type) {
        boolean deletion = type == MmsMessageType.M_DELETE_CONF || type == MmsMessageType.M_MBOX_DELETE_CONF;
        switch (MmsHeader.form(code)) {
            case VERSION -> writer.version(MmsVersion.V1_3);
            case LONG -> writer.number(code, 1);
            case TIME -> writer.relative(code, 1);
            case FROM -> writer.insertAddress();
            case CONTENT_TYPE -> writer.contentType(0x23);
            case OCTET, YES_NO, OCTET_OR_TOKEN -> writer.octet(code, 0x80);
            case OCTET_COUNTED -> {
                if (deletion) {
                    writer.counted(code, 1, 0x80);
                } else {
                    writer.octet(code, 0x80);
                }
            }
            default -> writer.text(code, "a");
        }
    }

    @Test
    void shouldNameTheHeaderThatEachTypeLacks() {
        int looked = 0;
        for (int type = MmsMessageType.FIRST; type <= MmsMessageType.LAST; type++) {
            assertEquals(MmsRules.NONE, rules.missing(headers(whole(type, 0))), MmsMessageType.name(type));
            assertEquals(List.of(), problems(whole(type, 0)));
            for (int code : MmsHeadersWriter.ORDER) {
                boolean wanted =
                        "M".equals(MmsRules.presence(type, code)) || code == MmsHeader.TO && hasRecipients(type);
                if (wanted && code != MmsHeader.MESSAGE_TYPE) {
                    assertEquals(code, rules.missing(headers(whole(type, code))), MmsMessageType.name(type));
                    looked++;
                }
            }
        }
        assertTrue(looked > 75, "looked=" + looked);
    }

    @Test
    void shouldNameTheFirstHeaderThatIsMissing() {
        assertEquals(MmsHeader.MESSAGE_TYPE, rules.missing(headers("8d92")));
        assertEquals(MmsHeader.MESSAGE_TYPE, rules.missing(headers("")));
        assertEquals(MmsHeader.TRANSACTION_ID, rules.missing(headers("8c80")));
        assertEquals(MmsHeader.MMS_VERSION, rules.missing(headers("8c80984100")));
        assertEquals(MmsRules.NONE, rules.missing(headers("8cff")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"974100", "824100", "814100"})
    void shouldBeContentWithAnyRecipient(String recipient) {
        assertEquals(MmsRules.NONE, rules.missing(headers("8c80984100" + "8d92" + "890181" + recipient + "8483")));
        assertEquals(MmsHeader.TO, rules.missing(headers("8c80984100" + "8d92" + "890181" + "8483")));
    }

    @ParameterizedTest
    @CsvSource({
        "8c83984100 8d90 9581, ''",
        "8c83984100 8d90 9581 8f80, X-Mms-Priority NOT_ALLOWED 9",
        "8c83984100 8d90 9581 9581, X-Mms-Status REPEATED 9",
        "8c838d90 984100 9581, X-Mms-Transaction-Id WRONG_ORDER 4",
        "984100 8c838d90 9581, X-Mms-Transaction-Id WRONG_ORDER 0|X-Mms-Message-Type WRONG_ORDER 3",
        "8c80984100 8d90 890181 974100 974200 8483, ''",
        "8c80984100 8d90 a280 974200, X-Mms-Store TOO_NEW 7",
        "8c80984100 8d92 a280 974200, ''",
        "8c94984100 8d90 834100, X-Mms-Message-Type TOO_NEW 0",
        "8cff984100 8d90 9581 9581, X-Mms-Status REPEATED 9",
        "8c83984100 8d90 c085 c085 582d4100 4100 9581, ''"
    })
    void shouldNameHeadersThatDoNotSuit(String hex, String expected) {
        assertEquals(expected, String.join("|", problems(hex.replace(" ", ""))));
    }

    @Test
    void shouldNotBeContentWithHeadersBehindAFault() {
        assertFalse(rules.missing(headers("8c83984100" + "8d90" + "96")) == MmsRules.NONE);
    }
}
