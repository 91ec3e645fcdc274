package org.heliograph.codec.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.junit.jupiter.api.Test;

/** Elements of groups, texts that a field counts, and fields that their sender left out. */
class GroupPrinterTest {
    private static final int TARGETS = 15;

    @Test
    void shouldPrintElementsAsSubRows() {
        String tree = Samples.print(TreePrinter::new, Samples.multi(), SampleMulti.TYPE);

        assertEquals("""
                sample-1  MULTI  37 octets at 0
                  Length    37
                  User      "me"
                  Password  ******** (7 octets; --show-secrets shows them)
                  Count     3
                  Target    3 elements
                    [0]  address  7 octets
                      Form    1  ADDRESS
                      Ton     1  INTERNATIONAL
                      Number  "4915"
                    [1]  named  5 octets
                      Form  2  NAMED
                      Nick  "all"
                    [2]  address  3 octets
                      Form    1  ADDRESS
                      Ton     9  not in the document
                      Number  ""
                  Names  3
                  Name   3 values
                    [0]  "a"
                    [1]  ""
                    [2]  "bc"
                """, tree);
    }

    @Test
    void shouldLabelEveryOctetOfAnElement() {
        String dump = Samples.print(HexPrinter::new, Samples.multi(), SampleMulti.TYPE);

        assertEquals("""
                sample-1  MULTI  37 octets at 0
                0000  00 00 00 25                                      Length = 37
                0004  6d 65 00                                         User = "me"
                0007  ** ** ** ** ** ** **                             Password
                000e  03                                               Count = 3
                                                                       -- Target[0]  address
                000f  01                                                 Form = 1  ADDRESS
                0010  01                                                 Ton = 1  INTERNATIONAL
                0011  34 39 31 35 00                                     Number = "4915"
                                                                       -- Target[1]  named
                0016  02                                                 Form = 2  NAMED
                0017  61 6c 6c 00                                        Nick = "all"
                                                                       -- Target[2]  address
                001b  01                                                 Form = 1  ADDRESS
                001c  09                                                 Ton = 9
                001d  00                                                 Number = ""
                001e  03                                               Names = 3
                001f  61 00                                            Name[0] = "a"
                0021  00                                               Name[1] = ""
                0022  62 63 00                                         Name[2] = "bc"
                """, dump);
    }

    @Test
    void shouldPrintElementsAsObjectsInWireOrder() {
        String json = Samples.json(Samples.multi(), SampleMulti.TYPE);

        assertEquals(
                "{\"protocol\":\"sample-1\",\"message\":\"MULTI\",\"offset\":0,\"length\":37,\"fields\":{\"Length\":37,"
                        + "\"User\":\"me\",\"Password\":\"sesame\",\"Count\":3,\"Target\":["
                        + "{\"Form\":1,\"Ton\":1,\"Number\":\"4915\"},{\"Form\":2,\"Nick\":\"all\"},"
                        + "{\"Form\":1,\"Ton\":9,\"Number\":\"\"}],\"Names\":3,\"Name\":[\"a\",\"\",\"bc\"]},"
                        + "\"faults\":[]}\n",
                json);
        assertRoundTrip(Samples.multi(), SampleMulti.TYPE);
    }

    @Test
    void shouldPrintEmptyGroups() {
        byte[] frame = Samples.frame(SampleMulti.TYPE, Map.of());

        assertTrue(Samples.print(TreePrinter::new, frame, SampleMulti.TYPE).contains("  Target    0 elements\n"));
        assertTrue(Samples.print(HexPrinter::new, frame, SampleMulti.TYPE).contains("  Target (empty)\n"));
        assertTrue(Samples.json(frame, SampleMulti.TYPE).contains("\"Target\":[],\"Names\":0,\"Name\":[]}"));
        assertRoundTrip(frame, SampleMulti.TYPE);
    }

    @Test
    void shouldKeepTheOctetsOfAFrameWhoseElementsHaveMoreThanFields() {
        byte[] frame = Samples.multi();
        frame[TARGETS + 7 + 2] = 0;

        String json = Samples.json(frame, SampleMulti.TYPE);

        assertTrue(json.contains("{\"Form\":2,\"Nick\":\"a\"}"), json);
        assertTrue(json.contains("\"octets\":\"" + Samples.hex(frame)), json);
        assertRoundTrip(frame, SampleMulti.TYPE);
    }

    @Test
    void shouldCountPositionsInAnElementFromItsStart() {
        byte[] frame = Samples.multi();
        frame[TARGETS + 7 + 2] = 0;

        String tree = Samples.print(TreePrinter::new, frame, SampleMulti.TYPE);

        assertTrue(tree.contains("      Nick  \"a\"  behind its NUL 006c00\n"), tree);
    }

    @Test
    void shouldMaskAPasswordThatAnElementThatCannotBeReadMayFollow() {
        byte[] frame = Arrays.copyOf(Samples.multi(), TARGETS + 3);
        byte[] unterminated = Arrays.copyOf(Samples.multi(), 10);

        for (byte[] cut : List.of(frame, unterminated, Samples.withLength(frame), Samples.withLength(unterminated))) {
            assertMasked(cut);
        }
    }

    @Test
    void shouldMaskWhatFollowsTheFieldsOfAMessageWithAPassword() {
        byte[] frame = Samples.multi();
        byte[] longer = Arrays.copyOf(frame, frame.length + 6);
        System.arraycopy(frame, 7, longer, frame.length, 6);

        assertMasked(longer);
        assertMasked(Samples.withLength(longer));
    }

    private static void assertMasked(byte[] frame) {
        for (Settings settings : List.of(Settings.STRICT, Settings.LENIENT)) {
            StringBuilder out = new StringBuilder();
            for (FramePrinter printer : List.of(new TreePrinter(out), new HexPrinter(out))) {
                Samples.show(printer, FrameInfo.at(0), frame, SampleMulti.TYPE, settings, p -> {});
            }
            String text = out.toString().replace(" ", "");
            assertFalse(text.contains("ses") || text.contains("736573"), out.toString());
            assertTrue(text.contains("****"), out.toString());
        }
    }

    @Test
    void shouldSayThatAFieldIsAbsent() {
        byte[] reply = Samples.reply();
        byte[] frame = Samples.withLength(Arrays.copyOf(reply, reply.length - 4));

        String tree = Samples.print(TreePrinter::new, frame, SampleReply.TYPE);
        String dump = Samples.print(HexPrinter::new, frame, SampleReply.TYPE);
        String json = Samples.json(frame, SampleReply.TYPE);

        assertTrue(tree.endsWith("  Message_Id  absent\n"), tree);
        assertTrue(dump.endsWith(" ".repeat(55) + "Message_Id (absent)\n"), dump);
        assertTrue(json.contains("\"Ticket\":\"t1\",\"Message_Id\":null},\"faults\":[]}"), json);
        assertRoundTrip(frame, SampleReply.TYPE);
    }

    @Test
    void shouldGiveBackATextWithoutItsNul() {
        byte[] reply = Samples.reply();
        byte[] frame = Samples.withLength(Arrays.copyOf(reply, reply.length - 1));

        String json = Samples.json(frame, SampleReply.TYPE);

        assertTrue(json.contains("\"Message_Id\":\"abc\"},\"cut\":{\"Message_Id\":3},\"faults\":[]}"), json);
        assertRoundTrip(frame, SampleReply.TYPE);
    }

    @Test
    void shouldGiveBackErrorsWithAndWithoutBody() {
        byte[] whole = Samples.frame(
                SampleReply.TYPE,
                Map.of("Status", 8L, "Message_Id", "x", "Options", List.of(Map.of("name", "state", "value", 2L))));
        byte[] bare = Samples.withLength(Arrays.copyOf(whole, 5));
        byte[] withTlv = new byte[10];
        System.arraycopy(whole, 0, withTlv, 0, 5);
        System.arraycopy(whole, whole.length - 5, withTlv, 5, 5);

        assertTrue(Samples.json(bare, SampleReply.TYPE).contains("\"Ticket\":null,\"Message_Id\":null},\"faults\""));
        assertTrue(Samples.json(Samples.withLength(withTlv), SampleReply.TYPE).contains("null},\"tlvs\":[{"));
        for (byte[] frame : List.of(whole, bare, withTlv)) {
            assertRoundTrip(frame, SampleReply.TYPE);
        }
    }

    @Test
    void shouldMaskTheRestWhereAPasswordIsAbsent() {
        byte[] reply = Samples.reply();
        reply[4] = 8;
        byte[] frame = Samples.withLength(Arrays.copyOf(reply, reply.length - 1));

        String tree = Samples.print(TreePrinter::new, frame, SampleReply.TYPE);
        String dump = Samples.print(HexPrinter::new, frame, SampleReply.TYPE);

        assertTrue(tree.endsWith("  (rest)      ******** (6 octets; --show-secrets shows them)\n"), tree);
        assertTrue(dump.endsWith("0005  ** ** ** ** ** **                                (rest)\n"), dump);
        assertRoundTrip(frame, SampleReply.TYPE);
    }

    @Test
    void shouldRefuseNullWhereNothingCanBeLeftOut() {
        assertRefused("{\"fields\":{\"Status\":null}}", SampleReply.TYPE, "Status: wanted a value, got null");
        assertRefused("{\"fields\":{\"Ticket\":null}}", SampleReply.TYPE, "Ticket: wanted a value, got null");
        assertRefused("{\"fields\":{\"Name\":[null]}}", SampleMulti.TYPE, "Name: wanted a text, got null");
        assertRefused("{\"fields\":{\"Target\":[null]}}", SampleMulti.TYPE, "Target: wanted an object, got null");
        assertRefused("{\"fields\":{\"Target\":[{\"Ton\":null}]}}", SampleMulti.TYPE, "Ton: wanted a value");
    }

    @Test
    void shouldRefuseElementsThatFitNoKind() {
        assertRefused("{\"fields\":{\"Target\":{}}}", SampleMulti.TYPE, "Target: wanted a list of objects");
        assertRefused("{\"fields\":{\"Target\":[{\"Form\":3}]}}", SampleMulti.TYPE, "wanted an object with the fields");
        assertRefused("{\"fields\":{\"Target\":[{\"Ton\":1,\"Nick\":\"\"}]}}", SampleMulti.TYPE, "address or named");
    }

    @Test
    void shouldNotCutATextThatSomethingFollows() {
        String json = "{\"fields\":{\"Message_Id\":null},\"tlvs\":[{\"name\":\"state\",\"value\":2}]}";

        assertRefused(json, SampleReply.TYPE, "cut Message_Id: the message does not end with it");
    }

    private static void assertRefused(String json, MessageType<?> type, String reason) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Samples.encode(json, type), json);
        assertTrue(e.getMessage().contains(reason), e.getMessage());
    }

    private static void assertRoundTrip(byte[] frame, MessageType<?> type) {
        String json = Samples.json(frame, type);

        Samples.requireJson(json);
        assertEquals(Samples.hex(frame), Samples.hex(Samples.encode(json, type)), json);
    }
}
