package org.heliograph.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.testkit.Allocation;
import org.junit.jupiter.api.Test;

final class MessagePlanTest {
    private long sum;
    private static final int[] ALL = IntStream.rangeClosed(1, 13).toArray();

    private final MessagePlan plan = new MessagePlan(new Segmentation(), Alphabet.GSM7, Alphabet.UCS2);

    private void assertPlan(String text, int alphabet, int units, int parts, int remaining) {
        assertEquals(Fault.NONE, plan.choose(text));
        assertEquals(
                List.of(alphabet, units, parts, remaining),
                List.of(plan.alphabet(), plan.units(), plan.parts(), plan.remaining()));
    }

    @Test
    void shouldCountWhatTheRealCutsLeave() {
        assertPlan("", Alphabet.GSM7, 0, 1, 160);
        assertPlan("a".repeat(161), Alphabet.GSM7, 161, 2, 145);
        assertPlan("[".repeat(80), Alphabet.GSM7, 160, 1, 0);
        assertPlan("[".repeat(153), Alphabet.GSM7, 306, 3, 151);
        assertPlan("a".repeat(159) + "[", Alphabet.GSM7, 161, 2, 145);
    }

    @Test
    void shouldNotCutPairsWhenItCounts() {
        String emoji = "\ud83d\ude00";

        assertPlan(emoji.repeat(35), Alphabet.UCS2, 70, 1, 0);
        assertPlan(emoji.repeat(66), Alphabet.UCS2, 132, 2, 1);
        assertPlan(emoji.repeat(67), Alphabet.UCS2, 134, 3, 65);
        assertPlan("a" + emoji.repeat(66), Alphabet.UCS2, 133, 2, 1);
    }

    @Test
    void shouldRefuseMoreThan255Parts() {
        String most = "a".repeat(255 * 153);

        assertPlan(most, Alphabet.GSM7, 39_015, 255, 0);
        assertEquals(Fault.of(Fault.TOO_MANY, Fault.NO_FIELD, 255 * 153), plan.choose(most + "a"));
        assertEquals(Fault.of(Fault.TOO_MANY, Fault.NO_FIELD, 255 * 67), plan.choose(most + "\u4e00"));
        assertEquals(0, plan.parts());
        assertEquals(Fault.of(Fault.TOO_MANY, Fault.NO_FIELD, 255 * 153), plan.use(most + "a", Alphabet.GSM7));
        assertEquals(Fault.NONE, plan.use("\u4e00".repeat(17_085), Alphabet.UCS2));
        assertEquals(
                Fault.of(Fault.TOO_MANY, Fault.NO_FIELD, 17_085), plan.use("\u4e00".repeat(17_086), Alphabet.UCS2));
        assertEquals(Fault.NONE, plan.octets(new UnsafeBuffer(new byte[34_171]), 0, 34_170));
        assertEquals(
                Fault.of(Fault.TOO_MANY, Fault.NO_FIELD, 34_170),
                plan.octets(new UnsafeBuffer(new byte[34_171]), 0, 34_171));
    }

    @Test
    void shouldTellWhatNoAlphabetHas() {
        MessagePlan cmpp = new MessagePlan(new Segmentation(), Alphabet.ASCII, Alphabet.GBK);

        assertEquals(Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, 2), cmpp.choose("ab\ud83d\ude00"));
        assertEquals(Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, 1), cmpp.choose("\u6d4b\ud83d\ude00"));
        assertEquals(Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, 1), plan.choose("a\ud83d"));
        assertEquals(0, plan.parts());
        assertThrows(IllegalArgumentException.class, () -> new MessagePlan(new Segmentation(), Alphabet.BINARY));
    }

    @Test
    void shouldTellWhatIsMissingBehindTheFirstPart() {
        for (int pairs : new int[] {76, 153, 400, 3_000}) {
            String text = "[a".repeat(pairs);
            long fault = Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, text.length());

            assertEquals(fault, plan.use(text + "\u4e00", Alphabet.GSM7));
            assertEquals(fault, plan.use("aa".repeat(pairs) + "\u4e00", Alphabet.GSM7));
            assertEquals(fault, plan.use(text + "\ud83d", Alphabet.UCS2));
            assertEquals(fault, plan.choose(text + "\ud83d"));
            assertEquals(0, plan.parts());
        }
    }

    @Test
    void shouldChooseTheAlphabetOfTheFewestParts() {
        MessagePlan cmpp =
                new MessagePlan(new Segmentation().asciiOctets(159), Alphabet.ASCII, Alphabet.UCS2, Alphabet.GB18030);

        assertEquals(Fault.NONE, cmpp.choose("a".repeat(159)));
        assertEquals(List.of(Alphabet.ASCII, 1), List.of(cmpp.alphabet(), cmpp.parts()));
        assertEquals(Fault.NONE, cmpp.choose("a".repeat(160)));
        assertEquals(List.of(Alphabet.ASCII, 2, 146), List.of(cmpp.alphabet(), cmpp.parts(), cmpp.remaining()));
        assertEquals(Fault.NONE, cmpp.choose("\u6587".repeat(71)));
        assertEquals(List.of(Alphabet.UCS2, 2), List.of(cmpp.alphabet(), cmpp.parts()));
        assertEquals(Fault.NONE, cmpp.choose("\u6587" + "a".repeat(100)));
        assertEquals(List.of(Alphabet.GB18030, 1, 38), List.of(cmpp.alphabet(), cmpp.parts(), cmpp.remaining()));
    }

    @Test
    void shouldChooseTablesOnlyWhereTheyAreAllowed() {
        assertPlan("\u015f", Alphabet.UCS2, 1, 1, 69);
        plan.languages(NationalLanguage.TURKISH);
        assertPlan("\u015f", Alphabet.GSM7, 1, 1, 154);
        assertEquals(NationalLanguage.TURKISH, plan.locking());
        assertPlan("a", Alphabet.GSM7, 1, 1, 159);
        assertEquals(NationalLanguage.DEFAULT, plan.locking());
        plan.languages();
        assertPlan("\u015f", Alphabet.UCS2, 1, 1, 69);
    }

    @Test
    void shouldMixLanguagesOnlyWhenAsked() {
        String text = "\u015f\u0915";
        plan.languages(NationalLanguage.TURKISH, NationalLanguage.HINDI);

        assertPlan(text, Alphabet.UCS2, 2, 1, 68);
        plan.mixedLanguages(true);
        assertPlan(text, Alphabet.GSM7, 3, 1, 149);
        assertEquals(List.of(NationalLanguage.HINDI, NationalLanguage.TURKISH), List.of(plan.locking(), plan.single()));
    }

    @Test
    void shouldCountLookAlikesWhenAsked() {
        assertPlan("wait\u2026", Alphabet.UCS2, 5, 1, 65);
        plan.lookAlikes(true);
        assertPlan("wait\u2026", Alphabet.GSM7, 7, 1, 153);
        plan.languages(ALL);
        assertPlan("wait\u2026", Alphabet.GSM7, 7, 1, 153);
        assertEquals(List.of(0, 0), List.of(plan.locking(), plan.single()));
    }

    @Test
    void shouldReplaceOnlyInAGivenAlphabet() {
        plan.replacement('?');

        assertPlan("\u4e00", Alphabet.UCS2, 1, 1, 69);
        assertEquals(Fault.NONE, plan.use("\u4e00\ud83d\ude00", Alphabet.SMSC_DEFAULT));
        assertEquals(List.of(Alphabet.GSM7, 2), List.of(plan.alphabet(), plan.units()));
        assertEquals(2, plan.replaced());
        assertEquals(Fault.NONE, plan.use("abc", Alphabet.GSM7));
        assertEquals(0, plan.replaced());
    }

    @Test
    void shouldKeepRoomInTheFirstAndTheLastPart() {
        Segmentation reserving = new Segmentation().reserveFirst(10).reserveLast(5);
        MessagePlan reserved = new MessagePlan(reserving, Alphabet.GSM7, Alphabet.UCS2);

        assertEquals(List.of(1, 0), counted(reserved, "a".repeat(145)));
        assertEquals(List.of(2, 145), counted(reserved, "a".repeat(146)));
        assertEquals(List.of(2, 0), counted(reserved, "a".repeat(143 + 148)));
        assertEquals(List.of(3, 147), counted(reserved, "a".repeat(143 + 149)));
        assertEquals(List.of(3, 143), counted(reserved, "a".repeat(143 + 153)));
        assertEquals(List.of(1, 0), counted(reserved, "\u4e00".repeat(55)));
        assertEquals(List.of(2, 61), counted(reserved, "\u4e00".repeat(57) + "a"));
    }

    private static List<Integer> counted(MessagePlan plan, String text) {
        assertEquals(Fault.NONE, plan.choose(text));
        return List.of(plan.parts(), plan.remaining());
    }

    @Test
    void shouldRefuseSettingsWithoutRoomForACharacter() {
        MessagePlan narrow = new MessagePlan(new Segmentation().octets(7), Alphabet.UCS2);

        assertEquals(Fault.NONE, narrow.choose("abc"));
        assertEquals(
                "a part has no room for a character: room=0 reservedLast=0",
                assertThrows(IllegalStateException.class, () -> narrow.choose("abcd"))
                        .getMessage());
        MessagePlan full = new MessagePlan(new Segmentation().reserveLast(141), Alphabet.ASCII);
        assertEquals(
                "a part has no room for a character: room=140 reservedLast=141",
                assertThrows(IllegalStateException.class, () -> full.choose("")).getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Segmentation().referenceBits(9));
        assertThrows(IllegalArgumentException.class, () -> new Segmentation().elements(Octet.buffer("0503"), 0, 2));
        assertThrows(IllegalArgumentException.class, () -> new Segmentation().elements(Octet.buffer("05"), 0, 1));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> rare =
                Arbitraries.of("\u20ac", "[", "\u015f", "\u0131", "\u00e7", "\u00e3", "\u0915", "\u062a");
        return Arbitraries.frequencyOf(
                        Tuple.of(20, Arbitraries.of("a", "b", " ", "1", "e")),
                        Tuple.of(2, Arbitraries.of("\u20ac", "[", "\u00e7")),
                        Tuple.of(1, rare))
                .list()
                .ofMaxSize(500)
                .map(list -> String.join("", list));
    }

    @Property(tries = 300)
    void shouldFindNothingBetterByTryingAllTables(@ForAll("texts") String text) {
        plan.languages(ALL).mixedLanguages(true);
        List<Integer> best = null;
        for (int locking = 0; locking < NationalLanguage.COUNT; locking++) {
            for (int single = 0; single < NationalLanguage.COUNT; single++) {
                if (locking != NationalLanguage.SPANISH && plan.use(text, Alphabet.GSM7, locking, single) == 0) {
                    best = better(best, cost(locking, single));
                }
            }
        }

        plan.choose(text);

        List<Integer> chosen = cost(plan.locking(), plan.single());
        assertEquals(best == null, plan.alphabet() == Alphabet.UCS2);
        assertTrue(best == null || best.equals(chosen), () -> chosen + " is not the best");
    }

    /** Parts, septets with headers, tables, the tables. */
    private List<Integer> cost(int locking, int single) {
        int tables = Gsm7Choice.tables(locking, single);
        int header = new Segmentation().headerLength(tables, plan.parts() > 1);
        int septets = plan.units() + plan.parts() * Septets.headerSeptets(header);
        return List.of(plan.parts(), septets, tables, locking, single);
    }

    private static List<Integer> better(List<Integer> one, List<Integer> other) {
        if (one == null) {
            return other;
        }
        for (int i = 0; i < one.size(); i++) {
            int difference = one.get(i) - other.get(i);
            if (difference != 0) {
                return difference < 0 ? one : other;
            }
        }
        return one;
    }

    @Test
    void shouldAllocateNothing() {
        MessagePlan all = new MessagePlan(new Segmentation(), Alphabet.GSM7, Alphabet.GB18030, Alphabet.UCS2)
                .languages(ALL)
                .mixedLanguages(true);
        List<String> texts = new ArrayList<>(List.of("abc", "\u015f\u0131".repeat(80), "\u0915\u4e00".repeat(50)));
        texts.add("\ud83d\ude00".repeat(40));
        String[] array = texts.toArray(new String[0]);

        Allocation.assertNone("plan", () -> {
            for (String text : array) {
                all.choose(text);
            }
        });
    }

    @Test
    void shouldCountReplacedCharactersOfEveryAlphabet() {
        String text = "a" + "\u2603".repeat(600) + "b\ud83d\ude00c" + "d".repeat(509) + "\ud83d\ude00\u2603";
        plan.replacement('?');

        for (int alphabet : new int[] {Alphabet.ASCII, Alphabet.LATIN1, Alphabet.CYRILLIC, Alphabet.HEBREW}) {
            assertEquals(Fault.NONE, plan.use(text, alphabet));
            assertEquals(List.of(603, 1 + 600 + 3 + 509 + 2), List.of(plan.replaced(), plan.units()));
        }
        for (int alphabet : new int[] {Alphabet.GBK, Alphabet.SHIFT_JIS, Alphabet.KSC5601, Alphabet.ISO_2022_JP}) {
            assertEquals(Fault.NONE, plan.use(text, alphabet));
            assertEquals(603, plan.replaced(), Alphabet.name(alphabet));
        }
        for (int alphabet : new int[] {Alphabet.UCS2, Alphabet.UTF8, Alphabet.GB18030}) {
            assertEquals(Fault.NONE, plan.use(text, alphabet));
            assertEquals(0, plan.replaced(), Alphabet.name(alphabet));
        }
        assertEquals(Fault.NONE, plan.use("", Alphabet.LATIN1));
        assertEquals(0, plan.replaced());
    }

    @Test
    void shouldReplaceByWhatWasSetLast() {
        MessageSplitter splitter = new MessageSplitter();
        UnsafeBuffer octets = new UnsafeBuffer(new byte[140]);
        for (char other : new char[] {'?', '*', '\u4e00', '?'}) {
            long fault = plan.replacement(other).use("\u4e00", Alphabet.LATIN1);
            if (other == '\u4e00') {
                assertEquals(Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, 0), fault);
            } else {
                splitter.begin(plan, 1).next();
                assertEquals(1, splitter.write(octets, 0));
                assertEquals(other, octets.getByte(0));
            }
            assertEquals(
                    Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, 0),
                    plan.replacement(-1).use("\u4e00", Alphabet.LATIN1));
        }
    }

    @Test
    void shouldAllocateNothingToCountWhatIsReplaced() {
        int[] alphabets = {
            Alphabet.GSM7, Alphabet.LATIN1, Alphabet.GBK, Alphabet.ISO_2022_JP, Alphabet.SHIFT_JIS, Alphabet.UCS2
        };
        plan.replacement('?');

        Allocation.assertNone("replaced", () -> {
            for (int alphabet : alphabets) {
                plan.use("a\u2603\ud83d\ude00", alphabet);
                sum += plan.replaced();
            }
        });
    }
}
