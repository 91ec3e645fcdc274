package org.heliograph.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.testkit.Allocation;
import org.junit.jupiter.api.Test;

final class MessageSplitterTest {
    private static final int BEFORE = 3;
    private static final String EMOJI = "\ud83d\ude00";
    private static final String FAMILY = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";

    private final Segmentation segmentation = new Segmentation();
    private final MessageSplitter splitter = new MessageSplitter();
    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[70_000]);

    private List<String> split(String text, int alphabet, int reference) {
        MessagePlan plan = new MessagePlan(segmentation, alphabet);
        assertEquals(Fault.NONE, plan.choose(text));
        return written(plan, reference);
    }

    private List<String> written(MessagePlan plan, int reference) {
        List<String> parts = new ArrayList<>();
        for (splitter.begin(plan, reference); splitter.next(); ) {
            int length = splitter.write(buffer, BEFORE);
            assertEquals(splitter.length(), length);
            parts.add(Octet.hex(new UnsafeBuffer(buffer, BEFORE, length)));
        }
        return parts;
    }

    private static List<String> texts(List<String> parts, int alphabet) {
        MessageContent content = new MessageContent();
        List<String> texts = new ArrayList<>();
        for (String part : parts) {
            UnsafeBuffer octets = Octet.buffer(part);
            texts.add(String.valueOf(
                    content.wrap(octets, 0, octets.capacity(), alphabet, true).text()));
        }
        return texts;
    }

    @Test
    void shouldWriteHeaderAndText() {
        List<String> parts = split("a".repeat(153) + "bcdefghi", Alphabet.GSM7, 0x1FF);

        assertEquals(List.of("050003ff0201" + "61".repeat(153), "050003ff0202" + "6263646566676869"), parts);
        assertEquals(List.of(2, 2, 0xFF), List.of(splitter.total(), splitter.number(), splitter.reference()));
        assertFalse(splitter.next());
    }

    @Test
    void shouldWriteOnePartWithoutHeader() {
        assertEquals(List.of("616263"), split("abc", Alphabet.GSM7, 7));
        assertEquals(List.of(""), split("", Alphabet.UCS2, 7));
        assertEquals(0, splitter.headerLength());
        assertFalse(new MessageSplitter().next());
    }

    @Test
    void shouldPackBehindFillBits() {
        List<String> parts = split("a".repeat(160) + "@", Alphabet.GSM7_PACKED, 1);

        assertEquals(280, parts.get(0).length());
        assertEquals("050003010202" + "c2e170381c0e0300", parts.get(1));
        assertEquals(15, splitter.userDataLength());
        splitter.begin(planOf("a".repeat(160), Alphabet.GSM7_PACKED), 1).next();
        assertEquals(List.of(160, 140), List.of(splitter.userDataLength(), splitter.length()));
    }

    private MessagePlan planOf(String text, int alphabet) {
        MessagePlan plan = new MessagePlan(segmentation, alphabet);
        assertEquals(Fault.NONE, plan.choose(text));
        return plan;
    }

    @Test
    void shouldNotCutAnEscapeFromItsCode() {
        List<String> parts = split("a".repeat(152) + "[" + "b".repeat(10), Alphabet.GSM7, 1);

        assertEquals(List.of("a".repeat(152), "[" + "b".repeat(10)), texts(parts, Alphabet.GSM7));
        assertEquals(List.of(76, 76, 1), lengths(split("[".repeat(153), Alphabet.GSM7, 1), Alphabet.GSM7));
    }

    private static List<Integer> lengths(List<String> parts, int alphabet) {
        return texts(parts, alphabet).stream().map(String::length).toList();
    }

    @Test
    void shouldNotCutAPair() {
        assertEquals(List.of(66, 66, 2), lengths(split(EMOJI.repeat(67), Alphabet.UCS2, 1), Alphabet.UCS2));
        assertEquals(List.of(67, 4), lengths(split("a" + EMOJI.repeat(35), Alphabet.UCS2, 1), Alphabet.UCS2));
        assertEquals(List.of(66, 6), lengths(split("a".repeat(66) + EMOJI.repeat(3), Alphabet.UCS2, 1), Alphabet.UCS2));
    }

    @Test
    void shouldNotCutACharacterOfSeveralOctets() {
        String text = "a\u6587".repeat(60);

        List<String> gbk = texts(split(text, Alphabet.GBK, 1), Alphabet.GBK);
        List<String> gb18030 = texts(split(EMOJI.repeat(40), Alphabet.GB18030, 1), Alphabet.GB18030);
        List<String> iso2022 = texts(split(text, Alphabet.ISO_2022_JP, 1), Alphabet.ISO_2022_JP);

        assertEquals(text, String.join("", gbk));
        assertEquals(List.of(89, 31), gbk.stream().map(String::length).toList());
        assertEquals(List.of(66, 14), gb18030.stream().map(String::length).toList());
        assertEquals(text, String.join("", iso2022));
    }

    @Test
    void shouldLeaveTheLastOctetOfAnOddHeaderFree() {
        segmentation.referenceBits(16);

        List<String> parts = split("\u4e00".repeat(71), Alphabet.UCS2, 0xABCDE);

        assertEquals("060804bcde0201", parts.get(0).substring(0, 14));
        assertEquals(139, parts.get(0).length() / 2);
        assertEquals(0xBCDE, splitter.reference());
    }

    @Test
    void shouldPutElementsInTheirOrder() {
        UnsafeBuffer elements = Octet.buffer("7000" + "05040b8423f0");
        segmentation.elements(elements, 0, elements.capacity());
        MessagePlan plan = new MessagePlan(segmentation, Alphabet.GSM7).languages(NationalLanguage.URDU);
        plan.choose("hello \u062a\u060e");

        assertEquals(
                List.of("0e" + "05040b8423f0" + "25010d" + "24010d" + "7000" + "68656c6c6f20071b2a"), written(plan, 9));
        plan.choose("\u062a\u060e".repeat(60));
        assertEquals(
                "13" + "0003090201" + "05040b8423f0" + "25010d" + "24010d" + "7000",
                written(plan, 9).get(0).substring(0, 40));
    }

    @Test
    void shouldLeaveRoomWhereOtherFieldsMarkTheParts() {
        segmentation.marksInHeader(false);

        List<String> parts = split("a".repeat(161), Alphabet.GSM7, 5);

        assertEquals(List.of("61".repeat(153), "61".repeat(8)), parts);
        assertEquals(List.of(0, 2), List.of(splitter.headerLength(), splitter.total()));
    }

    @Test
    void shouldWriteAnUndividedMessage() {
        String text = "\u4e00".repeat(30_000);
        MessagePlan plan = new MessagePlan(Segmentation.undivided(), Alphabet.GSM7, Alphabet.UCS2);

        assertEquals(Fault.NONE, plan.choose(text));

        assertEquals(List.of("4e00".repeat(30_000)), written(plan, 1));
    }

    private void assertTooMany(int at, long fault, MessagePlan plan) {
        assertEquals(Fault.of(Fault.TOO_MANY, Fault.NO_FIELD, at), fault);
        assertEquals(0, plan.parts());
        assertFalse(splitter.begin(plan, 1).next());
    }

    @Test
    void shouldRefuseWhatHasNoRoomInAnUndividedMessage() {
        MessagePlan plan = new MessagePlan(Segmentation.undivided(), Alphabet.GSM7, Alphabet.UCS2);
        UnsafeBuffer octets = new UnsafeBuffer(new byte[65_536]);

        assertEquals(Fault.NONE, plan.choose("a".repeat(65_535)));
        assertEquals(List.of(1, 65_535, 0), List.of(plan.parts(), plan.units(), plan.remaining()));
        assertTooMany(65_535, plan.choose("a".repeat(65_536)), plan);
        assertTooMany(65_534, plan.choose("a".repeat(65_534) + '['), plan);
        assertTooMany(32_767, plan.choose("\u4e00".repeat(32_768)), plan);
        assertTooMany(32_766, plan.use("\u4e00".repeat(32_766) + FAMILY, Alphabet.UCS2), plan);
        assertTooMany(65_535, plan.use("a".repeat(70_000), Alphabet.LATIN1), plan);
        assertTooMany(65_535, plan.octets(octets, 0, 65_536), plan);
        assertEquals(Fault.NONE, plan.octets(octets, 0, 65_535));
    }

    @Test
    void shouldWriteOctets() {
        MessagePlan plan = new MessagePlan(segmentation);
        UnsafeBuffer octets = Octet.buffer("ff" + "01".repeat(134) + "02".repeat(10));

        assertEquals(Fault.NONE, plan.octets(octets, 1, 144));

        assertEquals(List.of("050003010201" + "01".repeat(134), "050003010202" + "02".repeat(10)), written(plan, 1));
        assertEquals(List.of(Alphabet.BINARY, 144, 124), List.of(plan.alphabet(), plan.units(), plan.remaining()));
    }

    @Test
    void shouldKeepClustersTogetherWhenAsked() {
        String flag = "\ud83c\udde8\ud83c\uddf3";
        segmentation.keepsClusters(true);

        assertParts("a".repeat(65) + FAMILY + "b".repeat(10), 65, 18);
        assertParts("a".repeat(65) + flag + "b".repeat(10), 65, 14);
        assertParts("a" + flag.repeat(20), 65, 16);
        assertParts("a".repeat(66) + "e\u0301" + "b".repeat(10), 66, 12);
        assertParts("a".repeat(65) + "\ud83d\udc4d\ud83c\udffd" + "b".repeat(10), 65, 14);
        assertParts("a".repeat(66) + "\r\n" + "b".repeat(10) + "\u4e00", 66, 13);
        assertParts("a".repeat(66) + "\u1112\u1161\u11ab" + "b".repeat(10), 66, 13);
        assertParts("a" + "\u0301".repeat(80), 67, 14);
        segmentation.keepsClusters(false);
        assertParts("a".repeat(65) + FAMILY + "b".repeat(10), 67, 16);
    }

    private void assertParts(String text, Integer... lengths) {
        List<String> parts = texts(split(text, Alphabet.UCS2, 1), Alphabet.UCS2);

        assertEquals(List.of(lengths), parts.stream().map(String::length).toList());
        assertEquals(text, String.join("", parts));
    }

    @Test
    void shouldTellThatATextHasChanged() {
        StringBuilder text = new StringBuilder("abc");
        MessagePlan plan = new MessagePlan(segmentation, Alphabet.GSM7);
        plan.choose(text);
        text.setCharAt(1, '[');

        splitter.begin(plan, 1).next();

        assertThrows(IllegalStateException.class, () -> splitter.write(buffer, 0));
    }

    @Provide
    Arbitrary<String> anyTexts() {
        Arbitrary<String> seven = Arbitraries.of("a", "b", "@", " ", "\u00e9");
        Arbitrary<String> extended = Arbitraries.of("[", "\u20ac", "{");
        Arbitrary<String> other = Arbitraries.of("\u4e00", EMOJI, FAMILY, "\u015f", "e\u0301");
        Arbitrary<String> plain = Arbitraries.frequencyOf(Tuple.of(5, seven), Tuple.of(1, extended))
                .list()
                .ofMaxSize(1_500)
                .map(list -> String.join("", list));
        Arbitrary<String> mixed = Arbitraries.frequencyOf(Tuple.of(5, seven), Tuple.of(3, other))
                .list()
                .ofMaxSize(700)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(plain, mixed);
    }

    @Property(tries = 500)
    void shouldGiveBackTheTextWhenPartsAreJoined(
            @ForAll("anyTexts") String text,
            @ForAll boolean isWide,
            @ForAll boolean keepsClusters,
            @ForAll @IntRange(min = 0, max = 20) int first,
            @ForAll @IntRange(min = 0, max = 20) int last)
            throws IOException {
        segmentation
                .referenceBits(isWide ? 16 : 8)
                .keepsClusters(keepsClusters)
                .reserveFirst(first)
                .reserveLast(last);
        MessagePlan plan =
                new MessagePlan(segmentation, Alphabet.GSM7, Alphabet.UCS2).languages(NationalLanguage.TURKISH);
        MessagePlan packed =
                new MessagePlan(segmentation, Alphabet.GSM7_PACKED, Alphabet.UCS2).languages(NationalLanguage.TURKISH);

        assertEquals(Fault.NONE, plan.choose(text));
        assertEquals(Fault.NONE, packed.choose(text));

        int unit = plan.alphabet() == Alphabet.UCS2 ? 2 : 1;
        boolean hasHeader = plan.parts() > 1 || plan.locking() + plan.single() > 0;
        List<String> parts = written(plan, 1);
        MessageContent content = new MessageContent();
        StringBuilder joined = new StringBuilder();
        int units = 0;
        for (int i = 0; i < parts.size(); i++) {
            UnsafeBuffer octets = Octet.buffer(parts.get(i));
            content.wrap(octets, 0, octets.capacity(), plan.alphabet(), hasHeader);
            assertEquals(Fault.NONE, content.appendText(joined));
            assertEquals(parts.size() > 1 ? i + 1 : 0, content.header().part());
            int reserved = (i == 0 ? first : 0) + (i == parts.size() - 1 ? last : 0);
            int header = content.header().octets().capacity();
            int length = content.body().capacity() + reserved * unit;
            assertTrue(length <= (unit == 2 ? 140 - header : 160 - Septets.headerSeptets(header)));
            units += content.body().capacity() / unit;
        }
        assertEquals(text, joined.toString());
        assertEquals(units, plan.units());
        assertEquals(parts.size(), plan.parts());
        assertPacked(text, packed, hasHeader);
    }

    @Property(tries = 200)
    void shouldWriteTextsThatMayChangeAsThoseThatCannot(
            @ForAll("anyTexts") String text,
            @ForAll boolean keepsClusters,
            @ForAll @IntRange(min = 1, max = 6) int times) {
        String fixed = text.repeat(times);
        StringBuilder changing = new StringBuilder(fixed);
        segmentation.keepsClusters(keepsClusters);

        for (int septets : new int[] {Alphabet.GSM7, Alphabet.GSM7_PACKED}) {
            MessagePlan plan = new MessagePlan(segmentation, septets, Alphabet.UCS2);
            assertEquals(Fault.NONE, plan.choose(changing));
            List<String> expected = written(plan, 1);
            assertEquals(Fault.NONE, plan.choose(fixed));
            assertEquals(expected, written(plan, 1));
        }
    }

    private void assertPacked(String text, MessagePlan plan, boolean hasHeader) throws IOException {
        StringBuilder joined = new StringBuilder();
        Gsm7 gsm7 = new Gsm7();
        if (plan.alphabet() == Alphabet.UCS2) {
            return;
        }
        for (splitter.begin(plan, 1); splitter.next(); ) {
            int length = splitter.write(buffer, BEFORE);
            int header = hasHeader ? (buffer.getByte(BEFORE) & 0xFF) + 1 : 0;
            int septets = splitter.userDataLength() - Septets.headerSeptets(header);
            int fillBits = Septets.fillBits(header);
            gsm7.languages(plan.locking(), plan.single());
            assertEquals(
                    splitter.to() - splitter.from(),
                    gsm7.decodePacked(buffer, BEFORE + header, length - header, fillBits, septets, joined));
            assertTrue(length <= 140 && splitter.userDataLength() <= 160);
        }
        assertEquals(text, joined.toString());
    }

    @Test
    void shouldAllocateNothing() {
        Segmentation keeping = new Segmentation().keepsClusters(true);
        MessagePlan septets = new MessagePlan(keeping, Alphabet.GSM7_PACKED, Alphabet.UCS2);
        MessagePlan octets = new MessagePlan(keeping, Alphabet.ASCII, Alphabet.GBK);
        String[] texts = {"[a]".repeat(100), (FAMILY + "a").repeat(40), "\u6587a".repeat(100)};

        Allocation.assertNone("split", () -> {
            for (String text : texts) {
                write(septets, text);
            }
            write(octets, texts[2]);
            write(octets, texts[0]);
        });
    }

    private void write(MessagePlan plan, String text) {
        if (plan.choose(text) == Fault.NONE) {
            for (splitter.begin(plan, 3); splitter.next(); ) {
                splitter.write(buffer, 0);
            }
        }
    }
}
