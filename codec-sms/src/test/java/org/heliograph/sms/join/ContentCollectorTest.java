package org.heliograph.sms.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.protocol.FrameOrigin;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Visited;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.Septets;
import org.heliograph.sms.SmsPayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of events of §9, as an input sees them, and the texts of parts. */
final class ContentCollectorTest {
    private static final long MINUTE = 60_000;

    private final Collected collected = new Collected();

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** A part with an 8-bit reference of 7. */
    private static byte[] part(int total, int number, String text) {
        return hex("05000307%02x%02x".formatted(total, number) + HexFormat.of().formatHex(ascii(text)));
    }

    private static FrameOrigin packet(long number, long time) {
        return new FrameOrigin(1, time, true, number);
    }

    private static PayloadKey sar(int reference, int total, int number) {
        return Collected.key(Alphabet.ASCII)
                .set(SmsPayload.UDHI, 0)
                .set(SmsPayload.SAR_MSG_REF_NUM, reference)
                .set(SmsPayload.SAR_TOTAL_SEGMENTS, total)
                .set(SmsPayload.SAR_SEGMENT_SEQNUM, number);
    }

    private static PayloadKey pk(long reference, int total, int number) {
        return Collected.key(Alphabet.ASCII)
                .set(SmsPayload.UDHI, 0)
                .set(SmsPayload.MSG_ID, reference)
                .set(SmsPayload.PK_TOTAL, total)
                .set(SmsPayload.PK_NUMBER, number);
    }

    @Test
    void shouldBeFoundByTheServiceLoader() {
        Protocols protocols = Protocols.load();

        assertTrue(protocols.providers().stream().anyMatch(provider -> provider instanceof JoinProvider));
        assertEquals("SMS in parts", new JoinProvider().name());
        assertEquals(List.of(), new JoinProvider().protocols());
        assertThrows(IllegalArgumentException.class, () -> new JoinProvider(Alphabet.BINARY, JoinProvider.SETTINGS));
    }

    @ParameterizedTest
    @CsvSource({"1,2,3", "1,3,2", "2,1,3", "2,3,1", "3,1,2", "3,2,1"})
    void shouldJoinInAnyOrder(int first, int second, int third) {
        for (int number : new int[] {first, second, third}) {
            assertEquals(0, collected.messages().size());
            collected.add(Collected.key(Alphabet.ASCII), part(3, number, "part " + number + ";"));
        }

        assertEquals(List.of("part 1;part 2;part 3;"), collected.finish().texts());
        Visited message = collected.messages().get(0);
        assertEquals("sms", message.protocol());
        assertEquals("joined", message.name());
        assertEquals(
                Map.of("source", "12345", "destination", "4477009", "reference", "7", "text", "part 1;part 2;part 3;"),
                message.derived());
        assertEquals(List.of(), collected.notices());
    }

    @Test
    void shouldTellWhichFramesCarriedTheParts() {
        collected.add(Collected.key(Alphabet.ASCII), part(2, 2, "b"));
        collected.add(Collected.key(Alphabet.ASCII), ascii("something else"));
        collected.add(Collected.key(Alphabet.ASCII), part(2, 1, "a"));

        assertEquals(List.of(List.of(2, 0)), collected.parts());
    }

    @Test
    void shouldLeaveAloneWhatIsNoPartOrTheOnlyOne() {
        collected.add(Collected.key(Alphabet.ASCII), part(1, 1, "a"));
        collected.add(Collected.key(Alphabet.ASCII), part(2, 0, "a"));
        collected.add(Collected.key(Alphabet.ASCII), part(2, 3, "a"));
        collected.add(pk(1, 1, 1), ascii("a"));
        collected.add(sar(1, 2, 0), ascii("a"));
        collected.finish();

        assertEquals(List.of(), collected.messages());
        assertEquals(List.of(), collected.notices());
    }

    @Test
    void shouldTellOfPartsThatComeAgain() {
        collected.add(Collected.key(Alphabet.ASCII), part(2, 1, "a"));
        collected.add(Collected.key(Alphabet.ASCII), part(2, 1, "a"));
        collected.add(Collected.key(Alphabet.ASCII), part(2, 2, "b"));
        collected.add(Collected.key(Alphabet.ASCII), part(2, 2, "b"));
        collected.finish();

        assertEquals(List.of("ab"), collected.texts());
        String message = " of 2 of the message from 12345 to 4477009, reference 7 came again at offset ";
        assertEquals(
                List.of("part 1" + message + "1", "part 2" + message + "3, after the message was complete"),
                collected.notices());
    }

    @Test
    void shouldTellOfBothPartsOfAConflict() {
        collected.add(Collected.key(Alphabet.ASCII), part(2, 1, "a"), packet(5, 0));
        collected.add(Collected.key(Alphabet.ASCII), part(2, 1, "x"), packet(6, MINUTE - 1));
        collected.add(Collected.key(Alphabet.ASCII), part(2, 2, "b"), packet(7, MINUTE));

        assertEquals(List.of("ab"), collected.texts());
        assertEquals(
                List.of(
                        "part 1 of 2 of the message from 12345 to 4477009, reference 7 at packet 6 has other octets than"
                                + " at packet 5, which are kept"),
                collected.notices());
    }

    @Test
    void shouldBeginAnewAfterAnOldMessage() {
        collected.add(Collected.key(Alphabet.ASCII), part(2, 1, "a"), packet(5, 0));
        collected.add(Collected.key(Alphabet.ASCII), part(2, 1, "x"), packet(6, MINUTE));
        collected.add(Collected.key(Alphabet.ASCII), part(2, 2, "y"), packet(7, MINUTE));

        assertEquals(List.of("xy"), collected.texts());
        assertEquals(
                List.of(
                        "message from 12345 to 4477009, reference 7: missing part 2 of 2; it is given up for a new message"
                                + " with its reference; there 1 (packet 5)"),
                collected.notices());
    }

    @Test
    void shouldTellWhatIsMissingAtTheDeadline() {
        collected.add(Collected.key(Alphabet.ASCII), part(9, 3, "c"), packet(5, 0));
        collected.add(Collected.key(Alphabet.ASCII), part(9, 4, "d"), packet(6, 14 * MINUTE));
        collected.add(sar(1, 2, 1), ascii("a"), packet(7, 15 * MINUTE));

        assertEquals(
                List.of("message from 12345 to 4477009, reference 7: missing parts 1, 2, 5 to 9 of 9 after the time to"
                        + " wait; there 3 (packet 5), 4 (packet 6)"),
                collected.notices());
    }

    @Test
    void shouldTellWhatIsMissingAtTheEnd() {
        collected.add(Collected.key(Alphabet.ASCII), part(3, 3, "c"));
        collected.finish();

        assertEquals(
                List.of(
                        "message from 12345 to 4477009, reference 7: missing parts 1, 2 of 3 at the end; there 3 (offset 0)"),
                collected.notices());
    }

    @Test
    void shouldLetNothingExpireWithoutAClock() {
        Collected brief =
                new Collected(JoinProvider.SETTINGS.withTimeout(1, false).withReplaceAfter(1));
        brief.add(Collected.key(Alphabet.ASCII), part(2, 1, "a"));
        brief.add(Collected.key(Alphabet.ASCII), part(2, 1, "x"));
        brief.add(Collected.key(Alphabet.ASCII), part(2, 2, "b"));

        assertEquals(List.of("ab"), brief.texts());
        assertTrue(
                brief.notices().get(0).endsWith("which are kept"),
                brief.notices().toString());
    }

    @Test
    void shouldStayWithinItsMemoryAndTellOfWhatGoes() {
        Collected small = new Collected(JoinProvider.SETTINGS.withBounds(2, 255, 160));
        for (int reference = 1; reference <= 3; reference++) {
            small.add(sar(reference, 2, 1), ascii("a"));
        }
        small.add(sar(4, 2, 1), new byte[161]);

        assertEquals(
                List.of(
                        "message from 12345 to 4477009, reference 1: missing part 2 of 2; it is given up to make room;"
                                + " there 1 (offset 0)",
                        "part 1 of 2 of the message from 12345 to 4477009, reference 4 at offset 3 is not joined: it is"
                                + " too long"),
                small.notices());
    }

    @Test
    void shouldTellCarriersStreamsAndAddressesApart() {
        collected.add(Collected.key(Alphabet.ASCII), part(2, 1, "a"));
        collected.add(sar(7, 2, 2), ascii("b"));
        collected.add(pk(7, 2, 2), ascii("b"));
        collected.add(Collected.key(Alphabet.ASCII), part(3, 2, "b"));
        collected.add(Collected.key(Alphabet.UCS2), part(2, 2, "bb"));
        collected.add(Collected.key(Alphabet.ASCII), hex("0608040007020262"));
        collected.add(Collected.key(Alphabet.ASCII), part(2, 2, "b"), packet(1, 0));
        collected.add(Collected.key(Alphabet.ASCII).set(SmsPayload.SOURCE_TYPE, 1), part(2, 2, "b"));
        collected.add(Collected.key(Alphabet.ASCII).set(SmsPayload.DESTINATION_LENGTH, 2), part(2, 2, "b"));
        collected.add(Collected.key(Alphabet.ASCII).set(SmsPayload.DESTINATIONS, 2), part(2, 2, "b"));

        assertEquals(List.of(), collected.messages());
        collected.add(Collected.key(Alphabet.ASCII), part(2, 2, "b"));
        assertEquals(List.of("ab"), collected.texts());
    }

    @Test
    void shouldJoinByFieldsWhereNoHeaderTells() {
        collected.add(sar(0xFFFF, 2, 2), ascii("b")).add(sar(0xFFFF, 2, 1), ascii("a"));
        collected.add(pk(-1, 2, 1), ascii("c")).add(pk(-1, 2, 2), ascii("d"));
        collected.add(pk(5, 2, 2).set(SmsPayload.UDHI, 1), part(2, 1, "e"));
        collected.add(pk(6, 2, 1).set(SmsPayload.UDHI, 1), part(2, 2, "f"));

        assertEquals(List.of("ab", "cd", "ef"), collected.texts());
        assertEquals(
                "18446744073709551615", collected.messages().get(1).derived().get("reference"));
    }

    @Test
    void shouldJoinAPairThatIsCut() {
        PayloadKey key = Collected.key(Alphabet.UCS2);
        collected.add(key, hex("050003070201 D83DDE01D83D")).add(key, hex("050003070202 DE01"));

        assertEquals(List.of("\ud83d\ude01\ud83d\ude01"), collected.texts());
        assertEquals(List.of(), collected.messages().get(0).faults());
    }

    @Test
    void shouldJoinAnEscapeThatIsCut() {
        PayloadKey key = Collected.key(Alphabet.SMSC_DEFAULT);
        collected.add(key, hex("050003070201 611b")).add(key, hex("050003070202 6562"));
        collected.add(key, hex("050003080201 611b1b")).add(key, hex("050003080202 6562"));

        assertEquals(List.of("a\u20acb", "a eb"), collected.texts());
    }

    @Test
    void shouldFaultAnEscapeThatNothingFollows() {
        PayloadKey key = Collected.key(Alphabet.GSM7);
        collected.add(key, hex("050003070201 61")).add(key, hex("050003070202 621b"));

        Visited message = collected.messages().get(0);
        assertFalse(message.derived().containsKey("text"));
        assertEquals(1, message.faults().size());
        assertEquals("TEXT_MALFORMED", message.faults().get(0).get("code"));
        assertEquals(2, ((Number) message.faults().get(0).get("at")).intValue());
    }

    @Test
    void shouldReadEachPartWithTheTablesOfItsHeader() {
        PayloadKey key = Collected.key(Alphabet.GSM7);
        collected.add(key, hex("080003070201 240101 1b53 67")).add(key, hex("050003070202 1b65"));

        assertEquals(1, collected.messages().size());
        assertEquals("\u015eg\u20ac", collected.texts().get(0));
    }

    @Test
    void shouldReadAsManyPackedSeptetsAsTheFieldsTell() {
        byte[] at = new byte[6 + 7];
        System.arraycopy(hex("050003070201"), 0, at, 0, 6);
        UnsafeBuffer octets = new UnsafeBuffer(at);
        UnsafeBuffer septets = new UnsafeBuffer(ascii("abcdef\0"));
        Septets.pack(septets, 0, 7, octets, 6, 1);
        PayloadKey key = Collected.key(Alphabet.GSM7_PACKED);
        collected.add(key.set(SmsPayload.SEPTETS, 7), at);
        byte[] last = at.clone();
        last[5] = 2;
        collected.add(key.set(SmsPayload.SEPTETS, 6), last);

        assertEquals(List.of("abcdef@abcdef"), collected.texts());
    }

    @Test
    void shouldTellWhatPortsAreFor() {
        PayloadKey key = Collected.key(Alphabet.BINARY);
        collected.add(key, hex("0b05040b8423f00003070201 0106"));
        collected.add(key, hex("0b05040b8423f00003070202 0203"));

        Visited message = collected.messages().get(0);
        assertEquals("01060203", message.derived().get("octets"));
        assertEquals("destination 2948, source 9200", message.derived().get("ports"));
        Map<String, Object> payload = message.payloads().get(0);
        assertEquals("01060203", payload.get("octets"));
        assertEquals(
                SmsPayload.DATAGRAM + " destination_port=2948 source_port=9200 alphabet=" + Alphabet.BINARY,
                payload.get("key").toString());
    }

    @Test
    void shouldReadAddressesInSemiOctets() {
        byte[] content = hex("050003070201 61");
        byte[] frame = hex("2143f5" + HexFormat.of().formatHex(content));
        PayloadKey key = new PayloadKey(SmsPayload.CONTENT)
                .set(SmsPayload.ALPHABET, Alphabet.ASCII)
                .set(SmsPayload.UDHI, 1)
                .set(SmsPayload.SOURCE_TYPE, 0x91)
                .set(SmsPayload.SOURCE_DIGITS, 5);
        ContentCollector collector = new ContentCollector(Alphabet.GSM7, JoinProvider.SETTINGS);
        collector.collect(key, new UnsafeBuffer(frame), 3, content.length, FrameOrigin.at(0));
        Collected listener = new Collected();
        collector.finish(listener);

        assertTrue(
                listener.notices().get(0).startsWith("message from 12345, reference 7"),
                listener.notices().get(0));
    }
}
