package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The layout engine on the shape of a message with seven variable fields. */
class SubmitSmTest {
    private static final int SERVICE_TYPE_AT = 16;

    private final SubmitSm message = new SubmitSm(Settings.LENIENT);

    private static SubmitSm wrap(Settings settings, String hex) {
        DirectBuffer buffer = Octet.buffer(hex);
        return new SubmitSm(settings).wrap(buffer, 0, buffer.capacity());
    }

    private static String fault(SubmitSm message) {
        long fault = message.check();
        Field field = Fault.field(fault, SubmitSm.TYPE);
        return fault == Fault.NONE
                ? "NONE"
                : Fault.codeName(fault) + " " + (field == null ? "" : field.name()) + " " + Fault.position(fault);
    }

    @Test
    void shouldDecodeTheGoldenFrame() {
        SubmitSm decoded = wrap(Settings.STRICT, SubmitSm.GOLDEN);

        assertEquals("NONE", fault(decoded));
        assertEquals(61, decoded.get(SubmitSm.COMMAND_LENGTH));
        assertEquals(4, decoded.get(SubmitSm.COMMAND_ID));
        assertEquals(0, decoded.get(SubmitSm.COMMAND_STATUS));
        assertEquals(7, decoded.getId(SubmitSm.SEQUENCE_NUMBER));
        assertEquals("CMT", decoded.get(SubmitSm.SERVICE_TYPE).toString());
        assertEquals(5, decoded.get(SubmitSm.SOURCE_ADDR_TON));
        assertEquals(0, decoded.get(SubmitSm.SOURCE_ADDR_NPI));
        assertEquals("Acme", decoded.get(SubmitSm.SOURCE_ADDR).toString());
        assertEquals(1, decoded.get(SubmitSm.DEST_ADDR_TON));
        assertEquals(1, decoded.get(SubmitSm.DEST_ADDR_NPI));
        assertEquals("1778900", decoded.get(SubmitSm.DESTINATION_ADDR).toString());
        assertEquals(3, decoded.get(SubmitSm.ESM_CLASS));
        assertEquals(0, decoded.get(SubmitSm.PROTOCOL_ID));
        assertEquals(1, decoded.get(SubmitSm.PRIORITY_FLAG));
        assertEquals("", decoded.get(SubmitSm.SCHEDULE_DELIVERY_TIME).toString());
        assertEquals("", decoded.get(SubmitSm.VALIDITY_PERIOD).toString());
        assertEquals(1, decoded.get(SubmitSm.REGISTERED_DELIVERY));
        assertEquals(0, decoded.get(SubmitSm.REPLACE_IF_PRESENT_FLAG));
        assertEquals(8, decoded.get(SubmitSm.DATA_CODING));
        assertEquals(0, decoded.get(SubmitSm.SM_DEFAULT_MSG_ID));
        assertEquals(4, decoded.get(SubmitSm.SM_LENGTH));
        assertEquals("4f60597d", Octet.hex(decoded.get(SubmitSm.SHORT_MESSAGE)));
        assertEquals(61, decoded.fieldsEnd());
        assertEquals(51, decoded.position(SubmitSm.TLVS));
        assertEquals(61, decoded.end(SubmitSm.TLVS));
    }

    @Test
    void shouldEncodeTheGoldenFrame() {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[100]);
        buffer.setMemory(0, 100, (byte) 0xEE);

        message.encode(buffer, 3, 90);
        message.put(SubmitSm.SERVICE_TYPE, "CMT").put(SubmitSm.SOURCE_ADDR_TON, 5);
        message.put(SubmitSm.SOURCE_ADDR, "Acme");
        message.put(SubmitSm.DEST_ADDR_NPI, 1).put(SubmitSm.DEST_ADDR_TON, 1);
        message.put(SubmitSm.DESTINATION_ADDR, new StringBuilder("1778900"));
        message.put(SubmitSm.PRIORITY_FLAG, 1).put(SubmitSm.ESM_CLASS, 3);
        message.put(SubmitSm.DATA_CODING, 8).put(SubmitSm.REGISTERED_DELIVERY, 1);
        message.put(SubmitSm.SHORT_MESSAGE, Octet.buffer("ff4f60597dff"), 1, 4);
        SubmitSm.TLVS.append(message, 0x0204, Octet.buffer("0007"), 0, 2);
        SubmitSm.TLVS.append(message, 0x1380, Octet.buffer(""), 0, 0);
        message.putId(SubmitSm.SEQUENCE_NUMBER, 7);
        int length = message.finish();

        assertEquals(61, length);
        assertEquals(SubmitSm.GOLDEN, Octet.hex(buffer, 3, length));
        assertEquals("eeeeee", Octet.hex(buffer, 0, 3));
        assertEquals("eeee", Octet.hex(buffer, 98, 2));
        assertEquals("Acme", message.get(SubmitSm.SOURCE_ADDR).toString());
    }

    @Test
    void shouldTakeAnotherTextAfterARefusedOne() {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[64]);
        message.encode(buffer, 0, 64);

        assertThrows(IllegalArgumentException.class, () -> message.put(SubmitSm.SOURCE_ADDR, "Ac\u0131me"));
        message.put(SubmitSm.SOURCE_ADDR, "Acme");
        message.finish();

        assertEquals("Acme", message.get(SubmitSm.SOURCE_ADDR).toString());
        assertEquals("", message.get(SubmitSm.SERVICE_TYPE).toString());
        assertEquals(Fault.NONE, message.check());
    }

    @Test
    void shouldWriteDefaultsForFieldsThatAreLeftOut() {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[64]);
        buffer.setMemory(0, 64, (byte) 0xEE);

        int length = message.encode(buffer, 0, 64).finish();

        assertEquals("00000021" + "00000004" + "00".repeat(25), Octet.hex(buffer, 0, length));
        assertEquals(length, SubmitSm.TYPE.shape().minLength());
    }

    @Test
    void shouldCloseSkippedFieldsWhenALaterBlockIsWritten() {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[64]);

        message.encode(buffer, 0, 64).put(SubmitSm.DATA_CODING, 8);
        int length = message.finish();

        assertEquals(33, length);
        assertEquals(8, message.get(SubmitSm.DATA_CODING));
        assertEquals(8, buffer.getByte(30));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void shouldFaultForEveryTruncation(Mode mode) {
        Settings settings = Settings.LENIENT.withReading(mode);
        for (int length = 0; length < 61; length++) {
            SubmitSm cut = wrap(settings, SubmitSm.GOLDEN.substring(0, length * 2));

            assertNotEquals(Fault.NONE, cut.check(), "length=" + length);
        }
    }

    @Test
    void shouldNameTheFieldThatIsCut() {
        for (int length = 0; length < 61; length++) {
            String hex = String.format("%08x", length) + SubmitSm.GOLDEN.substring(8);
            SubmitSm cut = wrap(Settings.STRICT, hex.substring(0, length * 2));

            long fault = cut.check();

            boolean betweenTlvs = length == 51 || length == 57;
            boolean inText = length > 16 && length < 20 || length > 22 && length < 27 || length > 29 && length <= 36;
            int code = betweenTlvs ? 0 : inText ? Fault.UNTERMINATED_TEXT : Fault.TRUNCATED;
            assertEquals(code, Fault.code(fault), "length=" + length);
            if (!betweenTlvs) {
                Field field = Fault.field(fault, SubmitSm.TYPE);
                assertTrue(Fault.position(fault) <= length, field.name());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, TRUNCATED, command_length, 0",
        "3, TRUNCATED, command_length, 0",
        "4, TRUNCATED, command_id, 4",
        "15, TRUNCATED, sequence_number, 12",
        "16, TRUNCATED, service_type, 16",
        "19, UNTERMINATED_TEXT, service_type, 16",
        "20, TRUNCATED, source_addr_ton, 20",
        "22, TRUNCATED, source_addr, 22",
        "27, TRUNCATED, dest_addr_ton, 27",
        "36, UNTERMINATED_TEXT, destination_addr, 29",
        "39, TRUNCATED, priority_flag, 39",
        "45, TRUNCATED, sm_default_msg_id, 45",
        "46, TRUNCATED, sm_length, 46",
        "50, TRUNCATED, short_message, 47",
        "54, TRUNCATED, tlvs, 51",
        "56, TRUNCATED, tlvs, 51",
        "60, TRUNCATED, tlvs, 57"
    })
    void shouldTellWhereAFrameIsCut(int length, String code, String field, int position) {
        String hex = String.format("%08x", length) + SubmitSm.GOLDEN.substring(8);

        SubmitSm cut = wrap(Settings.STRICT, hex.substring(0, length * 2));

        assertEquals(code + " " + field + " " + position, fault(cut));
    }

    @Test
    void shouldFaultForAnotherLengthThanAnnounced() {
        assertEquals("LENGTH_MISMATCH command_length 0", fault(wrap(Settings.LENIENT, SubmitSm.GOLDEN + "00")));
    }

    @Test
    void shouldFaultForAnotherKindOfMessage() {
        String hex = SubmitSm.GOLDEN.replaceFirst("00000004", "00000005");

        assertEquals("WRONG_TYPE command_id 4", fault(wrap(Settings.LENIENT, hex)));
    }

    @Test
    void shouldFaultForATextAboveItsGreatestLengthInStrictModeOnly() {
        String hex = "00000040" + SubmitSm.GOLDEN.substring(8).replaceFirst("434d5400", "434d5431323300");

        assertEquals("NONE", fault(wrap(Settings.LENIENT, hex)));
        assertEquals("TEXT_TOO_LONG service_type 16", fault(wrap(Settings.STRICT, hex)));
    }

    @Test
    void shouldReadWhatIsThereOfTlvsThatAreCutInLenientMode() {
        String clipped = "0000003c" + SubmitSm.GOLDEN.substring(8, 51 * 2) + "020400410908070605";
        String leftOver = "0000003a" + SubmitSm.GOLDEN.substring(8, 51 * 2) + "02040001090204".substring(0, 14);

        SubmitSm shorter = wrap(Settings.LENIENT, clipped);
        TlvCursor tlv = new TlvCursor(shorter, SubmitSm.TLVS);

        assertEquals("NONE", fault(shorter));
        assertTrue(tlv.find(0x0204));
        assertEquals("0908070605", Octet.hex(tlv.value()));
        assertEquals("NONE", fault(wrap(Settings.LENIENT, leftOver)));
        assertEquals("TRUNCATED tlvs 51", fault(wrap(Settings.STRICT, clipped)));
        assertEquals("TRUNCATED tlvs 56", fault(wrap(Settings.STRICT, leftOver)));
    }

    @Test
    void shouldFaultForValuesOutsideTheDocumentInStrictModeOnly() {
        String hex = SubmitSm.GOLDEN.replaceFirst("030001", "030004");

        assertEquals("NONE", fault(wrap(Settings.LENIENT, hex)));
        assertEquals("VALUE_OUT_OF_RANGE priority_flag 39", fault(wrap(Settings.STRICT, hex)));
    }

    @Test
    void shouldFaultForOctetsBeyondAsciiInStrictModeOnly() {
        String hex = SubmitSm.GOLDEN.replaceFirst("41636d65", "4163ed65");

        SubmitSm lenient = wrap(Settings.LENIENT, hex);

        assertEquals("NONE", fault(lenient));
        assertEquals("Ac\u00ede", lenient.get(SubmitSm.SOURCE_ADDR).toString());
        assertEquals("TEXT_NOT_ASCII source_addr 24", fault(wrap(Settings.STRICT, hex)));
    }

    @Test
    void shouldWalkTlvsInWireOrder() {
        SubmitSm decoded = wrap(Settings.LENIENT, SubmitSm.GOLDEN);
        List<String> seen = new ArrayList<>();

        TlvCursor tlv = new TlvCursor(decoded, SubmitSm.TLVS);
        for (tlv.rewind(); tlv.next(); ) {
            seen.add(Integer.toHexString(tlv.tag()) + " " + tlv.length() + " " + Octet.hex(tlv.value()));
        }

        assertEquals(List.of("204 2 0007", "1380 0 "), seen);
        assertFalse(tlv.next());
    }

    @Test
    void shouldFindTheFirstTlvOfATag() {
        String tlvs = "0204000109" + "0204000108";
        String hex = "0000003d" + SubmitSm.GOLDEN.substring(8, 51 * 2) + tlvs;

        SubmitSm decoded = wrap(Settings.LENIENT, hex);
        TlvCursor tlv = new TlvCursor(decoded, SubmitSm.TLVS);

        assertEquals("NONE", fault(decoded));
        assertTrue(tlv.find(0x0204));
        assertEquals("09", Octet.hex(tlv.value()));
        assertTrue(tlv.next());
        assertEquals("08", Octet.hex(tlv.value()));
        assertFalse(tlv.find(0x0205));
    }

    @Test
    void shouldFaultForMoreTlvsThanTheLimit() {
        String tlvs = String.join("", Collections.nCopies(3, "02040000"));
        String hex = "0000003f" + SubmitSm.GOLDEN.substring(8, 51 * 2) + tlvs;

        assertEquals("NONE", fault(wrap(Settings.LENIENT.withLimits(Limits.DEFAULT.withTlvs(3)), hex)));
        assertEquals("TOO_MANY tlvs 59", fault(wrap(Settings.LENIENT.withLimits(Limits.DEFAULT.withTlvs(2)), hex)));
    }

    @Test
    void shouldShowWhatIsLeftOfACutFrame() {
        SubmitSm cut = wrap(Settings.LENIENT, SubmitSm.GOLDEN.substring(0, 24 * 2));
        List<String> shown = new ArrayList<>();

        int end = cut.visit(new FieldVisitor() {
            @Override
            public void number(Field field, int position, long value) {
                shown.add(field.name());
            }

            @Override
            public void text(Field field, int position, int length, CharSequence value) {
                shown.add(field.name() + "=" + value);
            }

            @Override
            public void octets(Field field, int position, int length, DirectBuffer frame) {
                shown.add(field.name());
            }
        });

        assertEquals(22, end);
        assertEquals("source_addr_npi", shown.get(shown.size() - 1));
        assertTrue(shown.contains("service_type=CMT"));
    }

    @Test
    void shouldIndexWhenAnAccessorComesBeforeCheck() {
        SubmitSm decoded = wrap(Settings.LENIENT, SubmitSm.GOLDEN);

        assertEquals(8, decoded.get(SubmitSm.DATA_CODING));
        assertEquals(SERVICE_TYPE_AT, decoded.position(SubmitSm.SERVICE_TYPE));
    }
}
