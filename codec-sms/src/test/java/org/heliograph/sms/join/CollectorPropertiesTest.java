package org.heliograph.sms.join;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.protocol.FrameOrigin;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.MessagePlan;
import org.heliograph.sms.MessageSplitter;
import org.heliograph.sms.NationalLanguage;
import org.heliograph.sms.Segmentation;
import org.heliograph.sms.Septets;
import org.heliograph.sms.SmsPayload;

final class CollectorPropertiesTest {
    private record Part(PayloadKey key, byte[] content) {}

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "@",
                "{",
                "\u20ac",
                "\u015e",
                "\u0131",
                "\u4e2d",
                "\u0645",
                "\ud83d\ude00",
                "Lorem ipsum ",
                "\r",
                "\u00e9");
        return pieces.list().ofMinSize(1).ofMaxSize(300).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> septets() {
        return Arbitraries.of("a", "@", "{", "\u20ac", "\u015e", "Lorem ipsum ", "\u00e9", "[")
                .list()
                .ofMinSize(1)
                .ofMaxSize(300)
                .map(list -> String.join("", list));
    }

    private static List<Part> split(MessagePlan plan, int reference) {
        MessageSplitter splitter = new MessageSplitter();
        List<Part> parts = new ArrayList<>();
        for (splitter.begin(plan, reference); splitter.next(); ) {
            byte[] content = new byte[splitter.length()];
            splitter.write(new UnsafeBuffer(content), 0);
            PayloadKey key = Collected.key(plan.alphabet())
                    .set(SmsPayload.UDHI, splitter.headerLength() > 0 ? 1 : 0)
                    .set(
                            SmsPayload.SEPTETS,
                            splitter.userDataLength() - Septets.headerSeptets(splitter.headerLength()));
            parts.add(new Part(key, content));
        }
        return parts;
    }

    private static void assertJoins(String text, MessagePlan plan, long seed, int reference) {
        List<Part> parts = split(plan, reference);
        List<Part> sent = new ArrayList<>(parts);
        Random random = new Random(seed);
        for (Part part : parts) {
            sent.addAll(random.nextInt(3) == 0 ? List.of(part) : List.of());
        }
        Collections.shuffle(sent, random);
        Collected collected = new Collected();
        for (Part part : sent) {
            collected.add(part.key(), part.content());
        }
        collected.finish();

        boolean isLong = parts.size() > 1;
        assertEquals(isLong ? List.of(text) : List.of(), collected.texts(), "seed=" + seed);
        assertEquals(
                isLong ? sent.size() - parts.size() : 0, collected.notices().size(), "seed=" + seed);
    }

    @Property(tries = 200)
    void shouldGiveTheTextOfPartsInAnyOrder(
            @ForAll("texts") String text, @ForAll long seed, @ForAll @IntRange(max = 0xFFFF) int reference) {
        for (int alphabet : new int[] {Alphabet.UCS2, Alphabet.UTF8, Alphabet.GB18030}) {
            Segmentation segmentation = new Segmentation().referenceBits(reference % 2 == 0 ? 8 : 16);
            MessagePlan plan = new MessagePlan(segmentation, alphabet);
            assertEquals(Fault.NONE, plan.use(text, alphabet));
            assertJoins(text, plan, seed, reference);
        }
    }

    @Property(tries = 200)
    void shouldGiveTheTextOfSeptetsInAnyOrder(
            @ForAll("septets") String text, @ForAll long seed, @ForAll @IntRange(max = 0xFFFF) int reference) {
        for (int alphabet : new int[] {Alphabet.GSM7, Alphabet.GSM7_PACKED}) {
            Segmentation segmentation = new Segmentation().referenceBits(reference % 2 == 0 ? 8 : 16);
            MessagePlan plan = new MessagePlan(segmentation, alphabet);
            int language = NationalLanguage.TURKISH;
            assertEquals(Fault.NONE, plan.use(text, alphabet, NationalLanguage.DEFAULT, language));
            assertJoins(text, plan, seed, reference);
        }
    }

    /** Octets are cut anywhere, as senders do that know nothing of characters. */
    @Property(tries = 200)
    void shouldGiveTheTextOfOctetsThatAreCutAnywhere(
            @ForAll("texts") String text, @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int width) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_16BE);
        int total = (octets.length + width - 1) / width;
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i <= total; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, new Random(seed));
        Collected collected = new Collected();
        for (int number : numbers) {
            PayloadKey key = Collected.key(Alphabet.UCS2)
                    .set(SmsPayload.UDHI, 0)
                    .set(SmsPayload.SAR_MSG_REF_NUM, 1)
                    .set(SmsPayload.SAR_TOTAL_SEGMENTS, total)
                    .set(SmsPayload.SAR_SEGMENT_SEQNUM, number);
            int end = Math.min(number * width, octets.length);
            collected.add(key, Arrays.copyOfRange(octets, (number - 1) * width, end));
        }

        boolean isJoined = total > 1 && total <= MessagePart.MAX_TOTAL;
        assertEquals(isJoined ? List.of(text) : List.of(), collected.texts());
    }

    /** Whatever comes, nothing is thrown, and each message has all its parts. */
    @Property(tries = 100)
    void shouldTakeAnyOctets(@ForAll long seed) {
        Random random = new Random(seed);
        Collected collected = new Collected(JoinProvider.SETTINGS.withBounds(4, 255, 64));
        for (int i = 0; i < 300; i++) {
            byte[] content = new byte[random.nextInt(20)];
            random.nextBytes(content);
            if (content.length > 6) {
                System.arraycopy(new byte[] {5, 0, 3, 1, (byte) random.nextInt(3), 1}, 0, content, 0, 5);
            }
            PayloadKey key = Collected.key(random.nextInt(18)).set(SmsPayload.SEPTETS, random.nextInt(400) - 1);
            collected.add(key, content, new FrameOrigin(random.nextInt(2), random.nextInt(1_000_000), true, i));
        }
        collected.finish();

        for (int i = 0; i < collected.messages().size(); i++) {
            assertEquals(2, collected.parts().get(i).size(), "seed=" + seed);
        }
    }
}
