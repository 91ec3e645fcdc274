package org.heliograph.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.sms.join.JoinHandler;
import org.heliograph.sms.join.JoinOutcome;
import org.heliograph.sms.join.JoinSettings;
import org.heliograph.sms.join.MessageJoiner;
import org.heliograph.sms.join.MessagePart;
import org.heliograph.sms.join.PartSet;
import org.junit.jupiter.api.Test;

/** What other libraries get wrong: a test for each bug that was found in one of them. */
final class BugsOfOthersTest {
    private static final String EMOJI = "\ud83d\ude42";

    private final MessagePlan plan = new MessagePlan(new Segmentation(), Alphabet.GSM7, Alphabet.UCS2);
    private final UserDataHeader header = new UserDataHeader();
    private final List<String> joined = new ArrayList<>();
    private final MessageJoiner joiner = new MessageJoiner(JoinSettings.DEFAULT, keeper());

    private JoinHandler keeper() {
        return (JoinHandler) Proxy.newProxyInstance(
                JoinHandler.class.getClassLoader(), new Class<?>[] {JoinHandler.class}, (proxy, method, args) -> {
                    if (method.getName().equals("onComplete")) {
                        PartSet set = (PartSet) args[0];
                        byte[] text = new byte[set.bodiesLength()];
                        set.getBodies(new UnsafeBuffer(text), 0);
                        joined.add(new String(text, StandardCharsets.US_ASCII));
                    }
                    return null;
                });
    }

    /** The bodies of the parts of a text in hexadecimal. */
    private List<String> bodies(String text) {
        assertEquals(Fault.NONE, plan.choose(text));
        List<String> bodies = new ArrayList<>();
        UnsafeBuffer out = new UnsafeBuffer(new byte[200]);
        MessageSplitter splitter = new MessageSplitter().begin(plan, 1);
        while (splitter.next()) {
            int length = splitter.write(out, 0);
            bodies.add(Octet.hex(new UnsafeBuffer(out, splitter.headerLength(), length - splitter.headerLength())));
        }
        return bodies;
    }

    private JoinOutcome add(String source, String destination, String header, String text) {
        byte[] body = text.getBytes(StandardCharsets.US_ASCII);
        UnsafeBuffer start = Octet.buffer(header);
        UnsafeBuffer content = new UnsafeBuffer(new byte[start.capacity() + body.length]);
        content.putBytes(0, start, 0, start.capacity());
        content.putBytes(start.capacity(), body);
        MessagePart part = new MessagePart().source(0, source).destination(0, destination);
        return joiner.add(part.content(content, 0, content.capacity(), Alphabet.ASCII, true), 1);
    }

    private UserDataHeader wrap(String hex) {
        UnsafeBuffer octets = Octet.buffer(hex);
        return header.wrap(octets, 0, octets.capacity());
    }

    @Test
    void shouldNotCutSurrogatesInTwo() {
        for (int before = 60; before < 75; before++) {
            for (String body : bodies("\u4e00".repeat(before) + EMOJI.repeat(10))) {
                assertFalse(body.startsWith("de42"), body);
                assertFalse(body.endsWith("d83d"), body);
            }
        }
    }

    @Test
    void shouldNotCutAnEscapeAtAPartsEnd() {
        for (int before = 140; before < 170; before++) {
            for (String body : bodies("a".repeat(before) + "[]".repeat(20))) {
                assertFalse(body.endsWith("1b"), body);
                assertNotEquals("3c", body.substring(0, 2));
            }
        }
    }

    @Test
    void shouldCount153BracketsAsThreeParts() {
        List<String> bodies = bodies("[".repeat(153));

        assertEquals(3, plan.parts());
        assertEquals(
                List.of(2 * 76, 2 * 76, 2),
                bodies.stream().map(body -> body.length() / 2).toList());
    }

    @Test
    void shouldCount67EmojiAsThreeParts() {
        List<String> bodies = bodies(EMOJI.repeat(67));

        assertEquals(3, plan.parts());
        assertEquals(
                List.of(4 * 33, 4 * 33, 4),
                bodies.stream().map(body -> body.length() / 2).toList());
    }

    @Test
    void shouldRefuse256PartsInPlaceOfWrappingTo0() {
        assertEquals(Fault.NONE, plan.choose("a".repeat(255 * 153)));
        assertEquals(255, plan.parts());

        assertEquals(Fault.TOO_MANY, Fault.code(plan.choose("a".repeat(255 * 153 + 1))));
        assertEquals(0, plan.parts());
        assertFalse(new MessageSplitter().begin(plan, 1).next());
    }

    @Test
    void shouldReadReferencesOf16BitsMostSignificantOctetFirst() {
        assertEquals(0x0102, wrap("06080401020201").reference());
        assertEquals(0xFF00, wrap("060804ff000201").reference());
    }

    @Test
    void shouldTakeTheLastOfTwoConcatenationHeaders() {
        wrap("0b" + "0003070301" + "080412340202");
        assertEquals(
                List.of(0x1234, 2, 2, 16),
                List.of(header.reference(), header.total(), header.part(), header.referenceBits()));

        wrap("0b" + "080412340202" + "0003070301");
        assertEquals(
                List.of(7, 3, 1, 8),
                List.of(header.reference(), header.total(), header.part(), header.referenceBits()));
    }

    @Test
    void shouldTakeNoPart0OrAboveTheNumberOfPartsForOne() {
        for (String numbers : List.of("0300", "0304", "0000", "0001", "01ff")) {
            assertFalse(wrap("05000307" + numbers).isConcatenated(), numbers);
        }
        assertTrue(wrap("05000307ffff").isConcatenated());
        assertFalse(wrap("06080400070304").isConcatenated());
        assertEquals(JoinOutcome.SINGLE, add("a", "z", "050003070300", "x"));
        assertEquals(JoinOutcome.SINGLE, add("a", "z", "050003070304", "x"));
    }

    @Test
    void shouldTellATrailingAtFromCarriageReturnPadding() {
        UnsafeBuffer seven = Octet.buffer("6d657373616765");
        UnsafeBuffer eight = Octet.buffer("6d65737361676500");
        UnsafeBuffer packed = new UnsafeBuffer(new byte[8]);
        UnsafeBuffer read = new UnsafeBuffer(new byte[16]);

        assertEquals(7, Septets.packUssd(seven, 0, 7, packed, 0));
        assertEquals(7, Septets.unpackUssd(packed, 0, 7, read, 0));
        assertEquals(7, Septets.packUssd(eight, 0, 8, packed, 0));
        assertEquals(8, Septets.unpackUssd(packed, 0, 7, read, 0));
        assertEquals(0, read.getByte(7));

        MessageContent content = new MessageContent();
        UnsafeBuffer octets = Octet.buffer("edf27c1e3e9701");
        content.wrap(octets, 0, 7, Alphabet.GSM7_PACKED, false);
        assertEquals("message@", content.septets(8, 0).text().toString());
        assertEquals("message", content.septets(7, 0).text().toString());
    }

    @Test
    void shouldCountFillBitsOnce() {
        MessagePlan packed = new MessagePlan(new Segmentation(), Alphabet.GSM7_PACKED);
        assertEquals(Fault.NONE, packed.choose("a".repeat(153 + 153)));
        MessageSplitter splitter = new MessageSplitter().begin(packed, 1);
        UnsafeBuffer out = new UnsafeBuffer(new byte[140]);

        while (splitter.next()) {
            assertEquals(160, splitter.userDataLength());
            assertEquals(140, splitter.write(out, 0));
            MessageContent content = new MessageContent().wrap(out, 0, 140, Alphabet.GSM7_PACKED, true);
            assertEquals("a".repeat(153), content.septets(153, 1).text().toString());
        }
        assertEquals(2, splitter.number());
    }

    @Test
    void shouldLoseNoMessageWhoseLastPartComesFirst() {
        assertEquals(JoinOutcome.WAITING, add("a", "z", "050003070303", "three"));
        assertEquals(JoinOutcome.WAITING, add("a", "z", "050003070301", "one"));
        assertEquals(JoinOutcome.COMPLETE, add("a", "z", "050003070302", "two"));
        assertEquals(List.of("onetwothree"), joined);
    }

    @Test
    void shouldNotJoinPartsOfTwoSenders() {
        assertEquals(JoinOutcome.WAITING, add("a", "z", "050003070201", "one"));
        assertEquals(JoinOutcome.WAITING, add("b", "z", "050003070202", "TWO"));
        assertEquals(JoinOutcome.COMPLETE, add("a", "z", "050003070202", "two"));
        assertEquals(List.of("onetwo"), joined);
    }

    @Test
    void shouldNotJoinPartsWhoseAddressesAreAlikeWhenGlued() {
        assertEquals(JoinOutcome.WAITING, add("12", "345", "050003070201", "one"));
        assertEquals(JoinOutcome.WAITING, add("123", "45", "050003070202", "two"));
        assertEquals(List.of(), joined);
    }

    @Test
    void shouldReadAHeaderOf9Octets() {
        String nine = "08" + "0003070201" + "250101";
        UnsafeBuffer octets = Octet.buffer(nine + "07");
        MessageContent content = new MessageContent().wrap(octets, 0, 10, Alphabet.GSM7, true);

        assertEquals(9, content.header().octets().capacity());
        assertEquals(
                List.of(2, 1),
                List.of(content.header().total(), content.header().part()));
        assertEquals("\u0131", content.text().toString());
        for (int length = 0; length <= 10; length++) {
            content.wrap(octets, 0, length, Alphabet.GSM7, true);
            assertEquals(length < 9, content.header().check() != Fault.NONE);
        }
        assertEquals(9, wrap("08" + "0003070201" + "000000").octets().capacity());
        assertTrue(header.check() != Fault.NONE);
    }
}
