package org.heliograph.smpp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.testkit.Allocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DeliveryReceiptTest {
    private static final String SAMPLE = "id:0489708364 sub:001 dlvrd:002 submit date:1002101730 done date:1002101731"
            + " stat:DELIVRD err:027 Text:Hello there";

    private final DeliveryReceipt receipt = new DeliveryReceipt();
    private long sum;

    private DeliveryReceipt read(String text) {
        return read(text, ISO_8859_1);
    }

    /** Wraps a text between octets that would change values if they were read. */
    private DeliveryReceipt read(String text, Charset charset) {
        byte[] octets = text.getBytes(charset);
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[octets.length + 16]);
        buffer.setMemory(0, buffer.capacity(), (byte) '9');
        buffer.putBytes(8, octets);
        assertEquals(
                receipt.wrap(buffer, 8, octets.length).isReceiptText(),
                DeliveryReceipt.isReceiptText(buffer, 8, octets.length));
        return receipt;
    }

    private static UnsafeBuffer octets(String hex) {
        return new UnsafeBuffer(HexFormat.of().parseHex(hex));
    }

    private void assertSample() {
        assertTrue(receipt.isReceiptText());
        assertEquals("0489708364", receipt.id().toString());
        assertEquals("0489708364", receipt.messageId().toString());
        assertEquals("001", receipt.sub().toString());
        assertEquals(1, receipt.subValue());
        assertEquals(2, receipt.dlvrdValue());
        assertEquals("1002101730", receipt.submitDate().toString());
        assertEquals("1002101731", receipt.doneDate().toString());
        assertEquals(
                Instant.parse("2010-02-10T09:30:00Z").toEpochMilli(),
                receipt.submitDateMillis(32, SmppTime.DEFAULT_PIVOT));
        assertEquals(
                Instant.parse("2010-02-10T17:31:00Z").toEpochMilli(),
                receipt.doneDateMillis(0, SmppTime.DEFAULT_PIVOT));
        assertEquals(MessageState.DELIVERED, receipt.messageState());
        assertEquals(27, receipt.errorCode());
        assertEquals(0x27, receipt.errValue(16));
        assertEquals(DeliveryReceipt.ABSENT, receipt.errorType());
    }

    @Test
    void shouldReadTheFormOfTheDocument() {
        read(SAMPLE);

        assertSample();
        assertEquals("DELIVRD", receipt.stat().toString());
        assertEquals("027", receipt.err().toString());
        assertEquals("Hello there", receipt.text().toString());
        assertTrue(receipt.hasText());
        assertFalse(receipt.isUcs2());
        assertEquals(SAMPLE.indexOf("Hello"), receipt.text().position());
        assertEquals(11, receipt.text().octetLength());
    }

    @Test
    void shouldReadKeysInAnyLetterCase() {
        read(SAMPLE.toUpperCase(Locale.ROOT));
        assertSample();
        read(SAMPLE.toLowerCase(Locale.ROOT));
        assertSample();
        assertEquals("delivrd", receipt.stat().toString());
    }

    @Test
    void shouldReadKeysInAnyOrder() {
        read("stat:DELIVRD err:027 done date:1002101731 id:0489708364 dlvrd:002 submit date:1002101730 sub:001");
        assertSample();
        read("text:Hello id:0489708364 sub:001 dlvrd:002 submit date:1002101730 done date:1002101731 stat:DELIVRD"
                + " err:027");
        assertSample();
        assertEquals("Hello ", receipt.text().toString());
    }

    @Test
    void shouldReadRepeatedBlanksAndBlanksBehindColons() {
        read("  " + SAMPLE.replace(":", ": ").replace(" ", "   "));
        assertSample();
        read(SAMPLE.replace(" ", "\r\n"));
        assertSample();
        read(SAMPLE.replace(" ", ""));
        assertSample();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16"})
    void shouldReadATextInUcs2(String charset) {
        read(SAMPLE.replace("Hello", "\u041f\u0440\u0438"), Charset.forName(charset));

        assertSample();
        assertTrue(receipt.isUcs2());
        assertEquals("\u041f\u0440\u0438 there", receipt.text().toString());
        assertEquals(18, receipt.text().octetLength());
    }

    @Test
    void shouldReadAMarkedTextOfTheOtherByteOrder() {
        read("\uFEFF" + SAMPLE, UTF_16LE);
        assertSample();
    }

    @Test
    void shouldShowATextInAnotherCodingThanItsHead() {
        UnsafeBuffer buffer =
                octets(HexFormat.of().formatHex("id:7 stat:EXPIRED text:".getBytes(ISO_8859_1)) + "041f044004380432");

        receipt.wrap(buffer, 0, buffer.capacity());

        assertEquals(23, receipt.text().position());
        assertEquals(8, receipt.text().octetLength());
        assertEquals("7", receipt.id().toString());
        assertEquals(
                "\u041f\u0440\u0438\u0432",
                new String(buffer.byteArray(), receipt.text().position(), 8, UTF_16BE));
        assertEquals(0x04, receipt.text().octets().getByte(23));
    }

    @Test
    void shouldReadWhatIsThereOfAShortReceipt() {
        read("id:0000003005 sub:001 dlvrd:001 submit date:1001181431 done date:1001181431 stat:DELIVRD err:000 te");
        assertEquals("0000003005", receipt.id().toString());
        assertEquals("000 te", receipt.err().toString());
        assertEquals(0, receipt.errorCode());
        assertFalse(receipt.hasText());

        read("id:5 done date:1001181431 stat:UNDELIV");
        assertEquals(DeliveryReceipt.ABSENT, receipt.subValue());
        assertEquals(DeliveryReceipt.ABSENT, receipt.dlvrdValue());
        assertEquals(ReceiptDate.INVALID, receipt.submitDateMillis(0, SmppTime.DEFAULT_PIVOT));
        assertEquals(DeliveryReceipt.ABSENT, receipt.errorCode());
        assertEquals(0, receipt.text().length());

        read("id:5 stat:UNDELIV Text:");
        assertTrue(receipt.hasText());
        assertEquals(0, receipt.text().length());
        assertEquals(MessageState.UNDELIVERABLE, receipt.messageState());
    }

    @Test
    void shouldKeepColonsAndKeysInValues() {
        read("id:5 stat:MB:0012 err:MB:12 7 text:see id:6 stat:EXPIRED");

        assertEquals("5", receipt.id().toString());
        assertEquals("MB:0012", receipt.stat().toString());
        assertEquals(DeliveryReceipt.ABSENT, receipt.messageState());
        assertEquals("MB:12 7", receipt.err().toString());
        assertEquals("see id:6 stat:EXPIRED", receipt.text().toString());
    }

    @Test
    void shouldTakeTheFirstOfTwoKeysOfAName() {
        read("id:5 stat:EXPIRED id:6 err:1 stat:DELIVRD");

        assertEquals("5", receipt.id().toString());
        assertEquals("EXPIRED", receipt.stat().toString());
        assertEquals(1, receipt.errorCode());
    }

    @Test
    void shouldFindIdAtTheStartOrBehindABlankOnly() {
        read("mid:4 valid:3 id:2 stat:DELIVRD");
        assertEquals("2", receipt.id().toString());
        read("grid:4 stat:DELIVRD err:1");
        assertEquals(0, receipt.id().length());
    }

    @ParameterizedTest
    @CsvSource({
        "000, 0, 0",
        "0000, 0, 0",
        "107, 107, 0x107",
        "00A, -1, 10",
        "1B2, -1, 0x1B2",
        "ABSENT, -1, -1",
        "'', -1, -1",
        "99999999999, -1, -1",
        "12:5, -1, -1",
        "7 no route, 7, 7"
    })
    void shouldReadErrorsOfAnyForm(String err, int decimal, String hex) {
        read("id:1 stat:UNDELIV err:" + err + " text:");

        assertEquals(err, receipt.err().toString());
        assertEquals(decimal, receipt.errValue(10));
        assertEquals(decimal, receipt.errorCode());
        assertEquals(Integer.decode(hex), receipt.errValue(16));
    }

    @ParameterizedTest
    @CsvSource({
        "DELIVRD, 2", "EXPIRED, 3", "DELETED, 4", "UNDELIV, 5", "ACCEPTD, 6", "UNKNOWN, 7", "REJECTD, 8", "ENROUTE, 1",
        "BUFFRED, 1", "BUFFERD, 1", "ACKED, 1", "delivered, 2", "Skipped, 9", "scheduled, 0", "FAILED, -1", "'', -1"
    })
    void shouldReadTheWordsOfAState(String stat, int state) {
        assertEquals(state, read("id:1 stat:" + stat).messageState());
        assertEquals(state, ReceiptStat.messageState(stat));
        if (ReceiptStat.of(state) != null && state != MessageState.ENROUTE) {
            assertEquals(state, ReceiptStat.messageState(ReceiptStat.of(state)));
            assertTrue(ReceiptStat.WORDS.meaning(ReceiptStat.of(state)) != null);
        }
    }

    @Test
    void shouldHaveEveryWordOfTheReference() {
        String section = Reference.section("## 9.");
        String list = section.substring(section.indexOf("stat: DELIVRD"));
        for (String word : list.substring(6, list.indexOf('.')).split("[,\\s]+")) {
            assertTrue(ReceiptStat.WORDS.meaning(word) != null, word);
        }
        for (String word : List.of("ENROUTE", "BUFFRED", "BUFFERD", "ACKED")) {
            assertTrue(section.contains(word) && ReceiptStat.WORDS.meaning(word) != null, word);
        }
        assertEquals(11, ReceiptStat.WORDS.rows().size());
    }

    @Test
    void shouldAnswerWhatTheTlvsSayFirst() {
        read(SAMPLE)
                .receiptedMessageId(octets("ff316433303562346300"), 1, 9)
                .messageState(MessageState.EXPIRED)
                .networkErrorCode(octets("03001b"), 0, 3);

        assertEquals("1d305b4c", receipt.messageId().toString());
        assertEquals("0489708364", receipt.id().toString());
        assertEquals(MessageState.EXPIRED, receipt.messageState());
        assertEquals(0x1b, receipt.errorCode());
        assertEquals(NetworkErrorCode.GSM, receipt.errorType());
        assertEquals(27, receipt.errValue(10));
        assertTrue(receipt.isFor("1D305B4C", MessageIds.IGNORE_CASE));
        assertTrue(receipt.isFor("489708364", MessageIds.IGNORE_LEADING_ZEROS));
        assertFalse(receipt.isFor("489708365", MessageIds.LENIENT));
    }

    @Test
    void shouldAnswerWhatTheTextSaysWhereTlvsSayNothing() {
        read(SAMPLE).receiptedMessageId(octets("00"), 0, 1).networkErrorCode(octets("0300"), 0, 2);
        assertSample();
        receipt.receiptedMessageId(octets("00"), 0, 0);
        assertSample();
    }

    @Test
    void shouldForgetTheTlvsOfTheReceiptBefore() {
        read("").receiptedMessageId(octets("3432"), 0, 2).messageState(2).networkErrorCode(octets("010002"), 0, 3);
        assertEquals("42", receipt.messageId().toString());
        assertEquals(2, receipt.messageState());
        assertEquals(2, receipt.errorCode());

        read("");
        assertEquals(0, receipt.messageId().length());
        assertEquals(DeliveryReceipt.ABSENT, receipt.messageState());
        assertEquals(DeliveryReceipt.ABSENT, receipt.errorCode());
        assertEquals(DeliveryReceipt.ABSENT, receipt.errorType());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "i", "id:", "id:5", "Hello", "stat:x", "sub:1 dlvrd:2", "Your bid:5 text: me", ":::", "id"})
    void shouldNotTakeOtherTextsForReceipts(String text) {
        assertFalse(read(text).isReceiptText());
    }

    @Test
    void shouldShowValuesAsCharacters() throws IOException {
        ReceiptValue id = read("id:ab\u00e9 stat:DELIVRD").id();
        StringBuilder out = new StringBuilder();

        assertEquals(3, id.appendTo(out));
        assertEquals("ab\u00e9", out.toString());
        assertEquals('\u00e9', id.charAt(2));
        assertEquals("b", id.subSequence(1, 2));
        assertTrue(id.contentEquals("ab\u00e9"));
        assertFalse(id.contentEquals("ab"));
        assertFalse(id.contentEquals("abc"));
        assertThrows(IndexOutOfBoundsException.class, () -> id.charAt(3));
        assertThrows(IndexOutOfBoundsException.class, () -> id.charAt(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> id.subSequence(2, 4));
    }

    @Provide
    Arbitrary<String> pieces() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(
                        "id:", "sub:", "dlvrd:", "submit date:", "done date:", "stat:", "err:", "text:", "Text:"),
                Arbitraries.of(" ", "  ", ":", "\u0000", "\uFEFF", "date:", "submit", "\u0440"),
                Arbitraries.strings().withCharRange('\u0000', '\u00ff').ofMaxLength(5),
                Arbitraries.strings().numeric().ofMaxLength(16));
        return piece.list().ofMaxSize(20).map(list -> String.join("", list));
    }

    @Property
    void shouldSurviveAnyTextAndStayInside(@ForAll("pieces") String text) {
        for (Charset charset : List.of(ISO_8859_1, UTF_16BE, UTF_16LE)) {
            byte[] octets = text.getBytes(charset);
            for (int cut = 0; cut <= Math.min(3, octets.length); cut++) {
                assertInside(octets, octets.length - cut);
            }
        }
    }

    @Property
    void shouldSurviveAnyOctets(@ForAll byte[] octets) {
        assertInside(octets, octets.length);
    }

    private void assertInside(byte[] octets, int length) {
        UnsafeBuffer buffer = new UnsafeBuffer(octets, 0, length);
        receipt.wrap(buffer, 0, length);
        List<ReceiptValue> values = List.of(
                receipt.id(),
                receipt.sub(),
                receipt.dlvrd(),
                receipt.submitDate(),
                receipt.doneDate(),
                receipt.stat(),
                receipt.err(),
                receipt.text());
        for (ReceiptValue value : values) {
            assertTrue(value.length() >= 0 && value.position() >= 0);
            assertTrue(value.position() + value.octetLength() <= length);
            assertEquals(value.length(), value.toString().length());
        }
        assertEquals(receipt.isReceiptText(), DeliveryReceipt.isReceiptText(buffer, 0, length));
        receipt.messageState();
        receipt.errorCode();
        receipt.submitDateMillis(0, SmppTime.DEFAULT_PIVOT);
        receipt.doneDateMillis(-48, SmppTime.NO_PIVOT);
        receipt.receiptedMessageId(buffer, 0, length).networkErrorCode(buffer, 0, length);
        assertTrue(receipt.isFor(receipt.messageId(), MessageIds.EXACT)
                || receipt.messageId().length() == 0);
        receipt.subValue();
        receipt.errValue(16);
    }

    @Test
    void shouldNotAllocate() {
        byte[] octets = SAMPLE.getBytes(UTF_16BE);
        UnsafeBuffer ucs2 = new UnsafeBuffer(octets);
        UnsafeBuffer ascii = new UnsafeBuffer(SAMPLE.getBytes(ISO_8859_1));
        UnsafeBuffer id = octets("316433303562346300");
        Allocation.assertNone("receipts", () -> {
            sum += DeliveryReceipt.isReceiptText(ascii, 0, ascii.capacity()) ? 1 : 0;
            receipt.wrap(ucs2, 0, ucs2.capacity());
            sum += receipt.messageState() + receipt.errorCode();
            receipt.wrap(ascii, 0, ascii.capacity()).receiptedMessageId(id, 0, 9);
            sum += receipt.isFor("489708364", MessageIds.LENIENT) ? 1 : 0;
            sum += receipt.submitDateMillis(0, SmppTime.DEFAULT_PIVOT)
                    + receipt.text().length();
            sum += receipt.subValue() + receipt.doneDate().charAt(2);
        });
    }
}
