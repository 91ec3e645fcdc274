package org.heliograph.sms.join;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.sms.Alphabet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MessageJoinerTest {
    private final Events events = new Events();
    private final MessagePart part = new MessagePart();
    private MessageJoiner joiner = new MessageJoiner(JoinSettings.DEFAULT, events);

    private MessagePart part(String source, String destination) {
        return part.clear().source(0, source).destination(0, destination);
    }

    private MessagePart part() {
        return part("a", "z");
    }

    private static UnsafeBuffer octets(String hex) {
        return new UnsafeBuffer(HexFormat.of().parseHex(hex));
    }

    private JoinOutcome addHex(MessagePart to, String hex, int alphabet) {
        UnsafeBuffer content = octets(hex);
        return joiner.add(to.content(content, 0, content.capacity(), alphabet, true), 1);
    }

    private JoinOutcome addHex(MessagePart to, String hex) {
        return addHex(to, hex, Alphabet.ASCII);
    }

    private JoinOutcome addText(MessagePart to, String text) {
        UnsafeBuffer content = new UnsafeBuffer(text.getBytes(US_ASCII));
        return joiner.add(to.content(content, 0, content.capacity(), Alphabet.ASCII, false), 1);
    }

    private JoinOutcome addFields(MessagePart to, int kind, long reference, int total, int number) {
        return addText(to.fields(kind, reference, total, number), "t" + number);
    }

    @Test
    void shouldJoinAPairThatIsSplitOverTwoParts() {
        List<UnsafeBuffer> joined = new ArrayList<>();
        int found = 0;
        for (Vector vector : Vectors.load("sms")) {
            Map<?, ?> input = (Map<?, ?>) vector.extra().get("input");
            if ("ucs2.join".equals(input.get("op"))) {
                List<?> hex = (List<?>) input.get("hex_parts");
                joiner = new MessageJoiner(JoinSettings.DEFAULT, new OnComplete(set -> {
                    UnsafeBuffer bodies = new UnsafeBuffer(new byte[set.bodiesLength() + 1]);
                    assertEquals(bodies.capacity() - 1, set.getBodies(bodies, 1));
                    joined.add(bodies);
                }));
                for (int number = hex.size(); number >= 1; number--) {
                    String header = String.format("05000307%02x%02x", hex.size(), number);
                    addHex(part(), header + hex.get(number - 1), Alphabet.UCS2);
                }
                byte[] octets = joined.get(found).byteArray();
                assertEquals(vector.expect().get("text"), new String(octets, 1, octets.length - 1, UTF_16BE));
                found++;
            }
        }
        assertEquals(1, found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "132", "213", "231", "312", "321"})
    void shouldJoinInAnyOrder(String order) {
        for (int i = 0; i < order.length(); i++) {
            int number = order.charAt(i) - '0';
            assertEquals(
                    i < 2 ? JoinOutcome.WAITING : JoinOutcome.COMPLETE,
                    addHex(part(), "05000304030" + number + "4" + number));
        }
        assertEquals(List.of("complete a 1=A 2=B 3=C missing"), events.take());
    }

    @Test
    void shouldNotMixAddressesThatLookAlikeWhenGlued() {
        assertEquals(JoinOutcome.WAITING, addHex(part("12", "345"), "050003040201"));
        assertEquals(JoinOutcome.WAITING, addHex(part("123", "45"), "050003040202"));
        assertEquals(JoinOutcome.WAITING, addHex(part("", "12345"), "050003040202"));
        assertEquals(JoinOutcome.WAITING, addHex(part("12345", ""), "050003040202"));
        assertEquals(JoinOutcome.COMPLETE, addHex(part("12", "345"), "050003040202"));
    }

    @Test
    void shouldTellAllPartsOfTheKeyApart() {
        String one = "050003040201";
        String two = "050003040202";
        addHex(part().scope(1), one);

        assertEquals(JoinOutcome.WAITING, addHex(part(), two));
        assertEquals(JoinOutcome.WAITING, addHex(part("b", "z").scope(1), two));
        assertEquals(JoinOutcome.WAITING, addHex(part("a", "y").scope(1), two));
        assertEquals(JoinOutcome.WAITING, addHex(part().scope(1).source(1, "a"), two));
        assertEquals(JoinOutcome.WAITING, addHex(part().scope(1).destination(1, "z"), two));
        assertEquals(JoinOutcome.WAITING, addHex(part().scope(1), "050003050202"));
        assertEquals(JoinOutcome.WAITING, addHex(part().scope(1), "050003040302"));
        assertEquals(JoinOutcome.WAITING, addHex(part().scope(1), "06080400040202"));
        assertEquals(JoinOutcome.WAITING, addFields(part().scope(1), ReferenceKind.SAR, 4, 2, 2));
        assertEquals(JoinOutcome.WAITING, addFields(part().scope(1), ReferenceKind.PK, 4, 2, 2));
        assertEquals(JoinOutcome.WAITING, addHex(part().scope(1), two, Alphabet.UCS2));
        assertEquals(JoinOutcome.WAITING, addHex(part().scope(1), "0b" + two.substring(2) + "05040b8423f0"));
        assertEquals(JoinOutcome.WAITING, addHex(part().scope(1), "0b" + two.substring(2) + "05040b840000"));
        assertEquals(JoinOutcome.WAITING, addHex(part().scope(1), "0b" + two.substring(2) + "0504000023f0"));
        assertEquals(JoinOutcome.WAITING, addHex(part().scope(1), "09" + two.substring(2) + "04020000"));
        assertEquals(List.of(), events.take());
        assertEquals(JoinOutcome.COMPLETE, addHex(part().scope(1), two));
    }

    @Test
    void shouldTellReferencesOf16And64BitsApart() {
        addHex(part(), "06080401040201");
        addHex(part(), "06080402040201");
        assertEquals(JoinOutcome.COMPLETE, addHex(part(), "06080401040202"));
        addFields(part(), ReferenceKind.SAR, 0xFF04, 2, 2);
        assertEquals(JoinOutcome.WAITING, addFields(part(), ReferenceKind.SAR, 4, 2, 1));
        assertEquals(JoinOutcome.COMPLETE, addFields(part(), ReferenceKind.SAR, 0xFF04, 2, 1));
        addFields(part(), ReferenceKind.PK, 0x8000_0000_0000_0001L, 2, 2);
        assertEquals(JoinOutcome.WAITING, addFields(part(), ReferenceKind.PK, 1, 2, 1));
        assertEquals(JoinOutcome.COMPLETE, addFields(part(), ReferenceKind.PK, 0x8000_0000_0000_0001L, 2, 1));
    }

    @Test
    void shouldMixAlphabetsIfToldTo() {
        List<Integer> alphabets = new ArrayList<>();
        joiner = new MessageJoiner(JoinSettings.DEFAULT.withMixesAlphabet(true), new OnComplete(set -> {
            while (set.next()) {
                alphabets.add(set.alphabet());
            }
        }));
        addHex(part(), "050003040202" + "4f60", Alphabet.UCS2);

        assertEquals(JoinOutcome.COMPLETE, addHex(part(), "050003040201" + "41", Alphabet.LATIN1));
        assertEquals(List.of(Alphabet.LATIN1, Alphabet.UCS2), alphabets);
    }

    @ParameterizedTest
    @CsvSource({
        "050003040200",
        "050003040203",
        "050003040000",
        "050003040001",
        "050103040201",
        "0400020402",
        "050803040201",
        "0403040201",
        "''"
    })
    void shouldHandOverWhatIsNoPart(String hex) {
        assertEquals(JoinOutcome.SINGLE, addHex(part(), hex));
        assertEquals(List.of("single a 0"), events.take());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0", "2, 3", "0, 1", "256, 1", "-1, -1", "2, -1", "-1, 1"})
    void shouldHandOverFieldsThatCannotBe(int total, int number) {
        assertEquals(JoinOutcome.SINGLE, addFields(part(), ReferenceKind.SAR, 1, total, number));
        assertEquals(List.of("single a 0"), events.take());
        assertEquals(List.of(0, 0), List.of(part.referenceKind(), part.total()));
        assertEquals(0, part.reference());
    }

    @Test
    void shouldLetTheLastHeaderElementCount() {
        addHex(part(), "0a" + "0003010301" + "0003090201");

        assertEquals(JoinOutcome.COMPLETE, addHex(part(), "050003090202"));
    }

    @Test
    void shouldLetTheHeaderGoBeforeTheFields() {
        addHex(part().fields(ReferenceKind.SAR, 1, 3, 1), "050003040201");
        assertTrue(part.fieldsDisagree());

        assertEquals(JoinOutcome.COMPLETE, addHex(part().fields(ReferenceKind.PK, 1, 2, 2), "050003040202"));
        assertFalse(part.fieldsDisagree());
    }

    @Test
    void shouldTakeTheFieldsWhereTheHeaderDoesNotTell() {
        addHex(part().fields(ReferenceKind.SAR, 1, 2, 1), "0605040b8423f041");
        assertFalse(part.fieldsDisagree());

        assertEquals(JoinOutcome.COMPLETE, addHex(part().fields(ReferenceKind.SAR, 1, 2, 2), "0605040b8423f042"));
        assertEquals(List.of("complete a 1=A 2=B missing"), events.take());
    }

    @Test
    void shouldCompleteAMessageOfOnePartAtOnceAndAgain() {
        for (int i = 0; i < 2; i++) {
            assertEquals(JoinOutcome.COMPLETE, addHex(part(), "05000304010141"));
            assertEquals(List.of("complete a 1=A missing"), events.take());
        }
        assertEquals(0, joiner.expire(Long.MAX_VALUE, 1));
    }

    @Test
    void shouldShowTheSetAndItsParts() {
        List<String> seen = new ArrayList<>();
        joiner = new MessageJoiner(JoinSettings.DEFAULT, new OnComplete(set -> {
            seen.add(set.scope() + " " + set.sourceType() + " " + Events.ascii(set.source()) + " "
                    + set.destinationType() + " " + Events.ascii(set.destination()) + " " + set.referenceKind() + " "
                    + set.reference() + " " + set.total() + " " + set.count() + " " + set.portBits() + " "
                    + set.destinationPort() + " " + set.sourcePort());
            while (set.next()) {
                seen.add(set.part() + " " + set.tag() + " " + set.alphabet() + " " + set.hasHeader() + " "
                        + set.header().referenceBits() + " " + Events.hex(set.content()) + " "
                        + Events.hex(set.body()));
            }
        }));
        for (int number = 2; number >= 1; number--) {
            UnsafeBuffer from = new UnsafeBuffer("+12".getBytes(US_ASCII));
            UnsafeBuffer to = new UnsafeBuffer("345+".getBytes(US_ASCII));
            part.clear()
                    .scope(-7)
                    .source(0x0501, from, 1, 2)
                    .destination(0xFFFF, to, 0, 3)
                    .tag(-number);
            addHex(part, "0c" + "080401040" + "20" + number + "05040b8423f0" + "4" + number, Alphabet.BINARY);
        }
        assertEquals(
                List.of(
                        "-7 1281 12 65535 345 2 260 2 2 16 2948 9200",
                        "1 -1 2 true 16 0c0804010402010504" + "0b8423f041 41",
                        "2 -2 2 true 16 0c0804010402020504" + "0b8423f042 42"),
                seen);
    }

    @Test
    void shouldGiveAllOctetsForTheBodyWhereTheHeaderIsNone() {
        UnsafeBuffer content = octets("ff0041");
        List<String> bodies = new ArrayList<>();
        joiner = new MessageJoiner(JoinSettings.DEFAULT, new OnComplete(set -> {
            while (set.next()) {
                bodies.add(set.hasHeader()
                        + Events.hex(set.body())
                        + Events.hex(set.header().octets()));
            }
        }));
        for (int number = 1; number <= 2; number++) {
            part().fields(ReferenceKind.SAR, 1, 2, number).content(content, 0, 3, Alphabet.BINARY, true);
            joiner.add(part, 1);
        }

        assertEquals(List.of("trueff0041", "trueff0041"), bodies);
    }

    @Test
    void shouldRefuseAddressesThatDoNotFit() {
        String longest = "1".repeat(MessagePart.MAX_ADDRESS_LENGTH);
        UnsafeBuffer octets = new UnsafeBuffer((longest + "1").getBytes(US_ASCII));

        assertEquals(JoinOutcome.WAITING, addHex(part(longest, longest), "050003040201"));
        assertEquals(JoinOutcome.COMPLETE, addHex(part(longest, longest), "050003040202"));
        events.take();
        assertEquals(JoinOutcome.REFUSED, addHex(part(longest + "1", "z"), "050003040201"));
        assertEquals(JoinOutcome.REFUSED, addHex(part("a", "z").destination(0, octets, 0, 65), "050003040201"));
        assertEquals(JoinOutcome.REFUSED, addHex(part("a", "\u0101"), "050003040201"));
        assertEquals(
                List.of("refused  1 ADDRESS_UNFIT", "refused a 1 ADDRESS_UNFIT", "refused a 1 ADDRESS_UNFIT"),
                events.take());
        assertEquals(JoinOutcome.WAITING, addHex(part("a", "\u00ff"), "050003040201"));
    }

    @Test
    void shouldRefuseContentsThatAreTooLong() {
        joiner = new MessageJoiner(JoinSettings.DEFAULT.withBounds(1, 255, 7), events);

        assertEquals(JoinOutcome.WAITING, addHex(part(), "05000304020141"));
        assertEquals(JoinOutcome.REFUSED, addHex(part(), "0500030402014142"));
        assertEquals(List.of("refused a 1 CONTENT_TOO_LONG"), events.take());
    }

    @Test
    void shouldRefuseNumbersOutOfRange() {
        assertThrows(IllegalArgumentException.class, () -> part.fields(256, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> part.fields(-1, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> part.source(0x1_0000, "a"));
        assertThrows(IllegalArgumentException.class, () -> part.destination(-1, "a"));
    }

    @Test
    void shouldTellOfLateAndRepeatedPartsAndOfConflicts() {
        addHex(part(), "05000304020141");
        addHex(part(), "05000304020141");
        addHex(part(), "05000304020158");
        addHex(part(), "05000304020242");
        addHex(part(), "05000304020141");

        assertEquals(
                List.of("duplicate a 1", "conflict a 1 with a 1=A missing 2", "complete a 1=A 2=B missing", "late a 1"),
                events.take());
    }

    @Test
    void shouldBeginAnewAfterAnOldMessage() {
        joiner = new MessageJoiner(JoinSettings.DEFAULT.withReplaceAfter(0), events);
        addHex(part(), "05000304020141");

        assertEquals(JoinOutcome.WAITING, addHex(part(), "05000304020158"));
        assertEquals(List.of("replaced a 1=A missing 2 by a 1"), events.take());
        assertEquals(JoinOutcome.COMPLETE, addHex(part(), "05000304020259"));
        assertEquals(List.of("complete a 1=X 2=Y missing"), events.take());
    }

    @Test
    void shouldNeverLetTheClockGoBack() {
        joiner = new MessageJoiner(JoinSettings.DEFAULT.withTimeout(10, false), events);
        assertEquals(0, joiner.expire(100, 1));
        addHex(part(), "05000304020141");

        assertEquals(0, joiner.expire(109, 1));
        assertEquals(0, joiner.expire(-5, 1));
        assertEquals(1, joiner.expire(110, 1));
    }

    @Test
    void shouldExpireNoMoreThanAskedFor() {
        for (int i = 0; i < 3; i++) {
            addHex(part("a" + i, "z"), "05000304020141");
        }

        assertEquals(0, joiner.expire(900_000, 10));
        assertEquals(2, joiner.expire(900_001, 2));
        assertEquals(List.of("expired a0 1=A missing 2", "expired a1 1=A missing 2"), events.take());
        assertEquals(1, joiner.expire(900_001, 2));
        assertEquals(0, joiner.expire(Long.MAX_VALUE, 2));
    }

    @Test
    void shouldRefuseCallsFromItsHandler() {
        List<Throwable> thrown = new ArrayList<>();
        joiner = new MessageJoiner(JoinSettings.DEFAULT, new OnComplete(set -> {
            thrown.add(assertThrows(IllegalStateException.class, () -> joiner.add(part, 1)));
            thrown.add(assertThrows(IllegalStateException.class, () -> joiner.expire(1, 1)));
        }));

        addHex(part(), "05000304010141");

        assertEquals(2, thrown.size());
        assertEquals(JoinOutcome.COMPLETE, addHex(part(), "05000304010141"));
    }

    @Test
    void shouldGoOnAfterAHandlerThatThrows() {
        joiner = new MessageJoiner(JoinSettings.DEFAULT, new OnComplete(set -> {
            throw new UnsupportedOperationException();
        }));
        addHex(part(), "05000304020141");

        assertThrows(UnsupportedOperationException.class, () -> addHex(part(), "05000304020242"));
        assertEquals(JoinOutcome.LATE, addHex(part(), "05000304020242"));
    }
}
