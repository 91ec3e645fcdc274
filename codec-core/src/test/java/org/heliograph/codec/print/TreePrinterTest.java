package org.heliograph.codec.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;
import org.junit.jupiter.api.Test;

class TreePrinterTest {
    @Test
    void shouldAlignNamesValuesAndMeanings() {
        String tree = Samples.print(TreePrinter::new, Samples.note(), SampleNote.TYPE);

        assertEquals("""
                sample-1  NOTE  69 octets at 0
                  Length    69
                  Kind      0x00000001  NOTE
                  Id        0x8000000000000007
                  Coding    8           UCS-2
                  Port      65535
                  Shift     -5
                  State     "ERR7"      an error
                  Sender    "1069"
                  Digest    ******** (4 octets; --show-secrets shows them)
                  Count     2
                  Receiver  2 values
                    [0]     "13800"
                    [1]     ""
                  Size      4
                  Content   4f60597d
                  Link      ""
                """, tree);
    }

    @Test
    void shouldPrintTlvs() {
        String tree = Samples.print(TreePrinter::new, Samples.list(), SampleList.TYPE);

        assertEquals("""
                sample-1  LIST  25 octets at 0
                  Length                25
                  Name                  "abc"
                  Flags                 3
                  TLV 0x0204 reference  7
                  TLV 0x1400            (empty)  0 octets
                  TLV 0x0204 reference  8
                """, tree);
    }

    @Test
    void shouldSeparateFramesAndIndentPayloads() {
        StringBuilder out = new StringBuilder();
        TreePrinter printer = new TreePrinter(out);
        FrameInfo info = new FrameInfo(7, 4, "2026-07-27T05:30:02.123456Z", "10.0.0.1:5000", "10.0.0.2:7890");

        for (int i = 0; i < 2; i++) {
            Samples.show(printer, info, Samples.ping(), SamplePing.TYPE, Settings.LENIENT, p -> {
                p.beginMessage("inner", "text", 2, 1);
                p.derived("text", 0, 1, "hi");
                p.endMessage();
            });
        }

        String one = """
                2026-07-27T05:30:02.123456Z  10.0.0.1:5000 → 10.0.0.2:7890  sample-1  PING  7 octets at 7, packet 4
                  Number    7
                  Key       ******** (4 octets; --show-secrets shows them)
                  Reserved  1
                  └ inner  text  1 octet at octet 2
                    = text  "hi"
                """;
        assertEquals(one + "\n" + one, out.toString());
    }

    @Test
    void shouldShowSecretsWhenTold() {
        String tree = Samples.print(out -> new TreePrinter(out, true, false), Samples.ping(), SamplePing.TYPE);

        assertTrue(tree.contains("  Key       deadbeef\n"), tree);
    }

    @Test
    void shouldMaskTheRestOfAFrameThatEndsInASecret() {
        byte[] frame = Arrays.copyOf(Samples.ping(), 4);

        String tree = Samples.print(TreePrinter::new, frame, SamplePing.TYPE);

        assertEquals("""
                sample-1  PING  4 octets at 0
                  Number  7
                  !! TRUNCATED Key at octet 2 runs past the end of the frame
                  (rest)  ******** (2 octets; --show-secrets shows them)
                """, tree);
    }

    @Test
    void shouldMaskSecretsInTheFieldThatCarriesThem() {
        byte[] ping = Samples.ping();
        Map<String, Object> values = new HashMap<>(Samples.noteValues());
        values.put("Content", "11".repeat(29) + Samples.hex(ping));
        int content = SampleNote.RECEIVER.delta() + 2 * SampleNote.RECEIVER.width() + 1;
        StringBuilder out = new StringBuilder();
        TreePrinter printer = new TreePrinter(out);

        for (int i = 0; i < 2; i++) {
            Samples.show(
                    printer,
                    FrameInfo.at(0),
                    Samples.frame(SampleNote.TYPE, values),
                    SampleNote.TYPE,
                    Settings.LENIENT,
                    p -> {
                        p.beginMessage("inner", "PING", content + 29, ping.length);
                        new SamplePing(Settings.LENIENT)
                                .wrap(new UnsafeBuffer(ping), 0, ping.length)
                                .visit(p);
                        p.endMessage();
                    });
        }

        String folded = "  Content   " + "11".repeat(29) + "0007**\n" + " ".repeat(12) + "******01\n";
        assertEquals(2, out.toString().split(Pattern.quote(folded), -1).length - 1, out.toString());
    }

    private static String derivedAndPing(FramePrinter printer, StringBuilder out) {
        byte[] ping = Samples.ping();
        byte[] octets = new byte[ping.length + 3];
        System.arraycopy(ping, 0, octets, 2, ping.length);
        UnsafeBuffer frame = new UnsafeBuffer(octets);
        printer.frame(FrameInfo.at(0), frame, 0, octets.length);
        printer.beginMessage("carrier", "joined", 0, octets.length);
        printer.derived("octets", 0, octets.length, Samples.hex(octets));
        printer.beginMessage("inner", "PING", 2, ping.length);
        new SamplePing(Settings.LENIENT)
                .wrap(new UnsafeBuffer(ping), 0, ping.length)
                .visit(printer);
        printer.endMessage();
        printer.derived("late", 2, ping.length, Samples.hex(ping).toUpperCase(Locale.ROOT));
        printer.endMessage();
        return out.toString();
    }

    @Test
    void shouldMaskSecretsInDigitsThatWereDerivedFromTheirOctets() {
        String hidden = "= octets  \"00000007********0100\"";
        StringBuilder tree = new StringBuilder();
        StringBuilder hex = new StringBuilder();
        StringBuilder open = new StringBuilder();

        for (int i = 0; i < 2; i++) {
            tree.setLength(0);
            derivedAndPing(new TreePrinter(tree), tree);
            hex.setLength(0);
            derivedAndPing(new HexPrinter(hex), hex);
        }

        assertTrue(tree.toString().contains(hidden), tree.toString());
        assertTrue(hex.toString().contains("= octets \"00000007********0100\""), hex.toString());
        assertTrue(hex.toString().contains("= late \"0007********01\""), hex.toString());
        assertTrue(derivedAndPing(new TreePrinter(open, true, false), open).contains("\"00000007deadbeef0100\""));
    }

    @Test
    void shouldCountPositionsOfNestedFaultsFromTheFrame() {
        StringBuilder out = new StringBuilder();

        Samples.show(new TreePrinter(out), FrameInfo.at(0), Samples.ping(), SamplePing.TYPE, Settings.LENIENT, p -> {
            p.beginMessage("inner", "NOTE", 2, 4);
            p.fault(Fault.of(1, SampleNote.ID, 3), SampleNote.TYPE);
            p.endMessage();
        });

        assertTrue(out.indexOf("    !! TRUNCATED Id at octet 5 runs past the end of the frame\n") > 0, out.toString());
    }

    @Test
    void shouldFoldLongOctetsAndLoseNone() {
        Map<String, Object> values = new HashMap<>(Samples.noteValues());
        values.put("Content", "ab".repeat(70));

        String tree = Samples.print(TreePrinter::new, Samples.frame(SampleNote.TYPE, values), SampleNote.TYPE);

        String blanks = " ".repeat(12);
        assertTrue(
                tree.contains("  Content   " + "ab".repeat(32) + "\n" + blanks + "ab".repeat(32) + "\n" + blanks
                        + "ab".repeat(6) + "\n"),
                tree);
    }

    @Test
    void shouldShowOctetsBehindTheNulOfAText() {
        byte[] frame = Samples.note();
        frame[SampleNote.SENDER.delta() + 6] = 0x7F;

        String tree = Samples.print(TreePrinter::new, frame, SampleNote.TYPE);

        assertTrue(tree.contains("  Sender    \"1069\"      behind its NUL 00007f00\n"), tree);
    }

    @Test
    void shouldSayWhereAValueIsNotInTheDocument() {
        byte[] frame = Samples.note();
        frame[SampleNote.CODING.delta()] = 99;
        frame[SampleNote.STATE.delta()] = 'X';

        String tree = Samples.print(TreePrinter::new, frame, SampleNote.TYPE);

        assertTrue(tree.contains("  Coding    99          not in the document\n"), tree);
        assertTrue(tree.contains("  State     \"XRR7\"      not in the document\n"), tree);
    }

    @Test
    void shouldNotLetATextWriteEscapes() {
        byte[] frame = Samples.note();
        frame[SampleNote.SENDER.delta()] = 0x1B;
        frame[SampleNote.SENDER.delta() + 1] = (byte) 0x9B;
        frame[SampleNote.SENDER.delta() + 2] = '\n';
        StringBuilder out = new StringBuilder();

        Samples.show(new TreePrinter(out), FrameInfo.at(0), frame, SampleNote.TYPE, Settings.LENIENT, p -> {
            p.derived("na\u001b]0;me\n", 0, 1, "\u202e\u2028\r");
        });

        assertFalse(out.chars().anyMatch(c -> c < ' ' && c != '\n' || c >= 0x7F && c < 0xA0 || c == 0x202E));
        assertTrue(out.indexOf("\"\\u001b\\u009b\\n9\"") > 0, out.toString());
        assertTrue(out.indexOf("= na\\u001b]0;me\\n") > 0, out.toString());
    }

    @Test
    void shouldColourOnlyWhenTold() {
        String tree = Samples.print(out -> new TreePrinter(out, false, true), Samples.ping(), SamplePing.TYPE);

        assertTrue(tree.startsWith("\u001b[1msample-1  PING"), tree);
        assertEquals(
                Samples.print(TreePrinter::new, Samples.ping(), SamplePing.TYPE),
                tree.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void shouldPrintEveryTruncation() {
        byte[] frame = Samples.note();

        for (int length = 0; length < frame.length; length++) {
            String tree = Samples.print(TreePrinter::new, Arrays.copyOf(frame, length), SampleNote.TYPE);
            assertTrue(tree.contains("!! "), tree);
            assertFalse(tree.contains("ca"), tree);
        }
    }
}
