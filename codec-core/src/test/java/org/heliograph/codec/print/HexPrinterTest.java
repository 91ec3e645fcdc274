package org.heliograph.codec.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Settings;
import org.junit.jupiter.api.Test;

class HexPrinterTest {
    @Test
    void shouldPutFieldsBesideTheirOctets() {
        String dump = Samples.print(HexPrinter::new, Samples.note(), SampleNote.TYPE);

        assertEquals("""
                sample-1  NOTE  69 octets at 0
                0000  00 00 00 45                                      Length = 69
                0004  00 00 00 01                                      Kind = 0x00000001  NOTE
                0008  80 00 00 00 00 00 00 07                          Id = 0x8000000000000007
                0010  08                                               Coding = 8  UCS-2
                0011  ff ff                                            Port = 65535
                0013  ff ff ff fb                                      Shift = -5
                0017  45 52 52 37 00 00                                State = "ERR7"  an error
                001d  31 30 36 39 00 00 00 00                          Sender = "1069"
                0025  ** ** ** **                                      Digest
                0029  02                                               Count = 2
                002a  31 33 38 30 30 00 00 00                          Receiver[0] = "13800"
                0032  00 00 00 00 00 00 00 00                          Receiver[1] = ""
                003a  04                                               Size = 4
                003b  4f 60 59 7d                                      Content
                003f  00 00 00 00 00 00                                Link = ""
                """, dump);
    }

    @Test
    void shouldLetNestedFieldsTakeThePlaceOfTheirCarrier() {
        Map<String, Object> values = new HashMap<>(Samples.noteValues());
        byte[] ping = Samples.ping();
        values.put("Content", "050003" + Samples.hex(ping) + "0d0a");
        byte[] frame = Samples.frame(SampleNote.TYPE, values);
        int content = SampleNote.RECEIVER.delta() + 2 * SampleNote.RECEIVER.width() + 1;
        StringBuilder out = new StringBuilder();

        Samples.show(new HexPrinter(out), FrameInfo.at(0), frame, SampleNote.TYPE, Settings.LENIENT, printer -> {
            printer.beginMessage("inner", "PING", content + 3, ping.length + 1);
            new SamplePing(Settings.LENIENT)
                    .wrap(new UnsafeBuffer(ping), 0, ping.length)
                    .visit(printer);
            printer.derived("text", 2, 4, "hi");
            printer.endMessage();
        });

        assertTrue(out.toString().endsWith("""
                003b  05 00 03                                         Content
                                                                       -- inner  PING
                003e  00 07                                              Number = 7
                0040  ** ** ** **                                        Key
                                                                         = text "hi"
                0044  01                                                 Reserved = 1
                0045  0d                                               Content
                0046  0a                                               Content (continued)
                0047  00 00 00 00 00 00                                Link = ""
                """), out.toString());
    }

    @Test
    void shouldPrintFaultsBehindTheirOctetsAndMaskTheRestOfASecret() {
        String dump = Samples.print(HexPrinter::new, Arrays.copyOf(Samples.ping(), 4), SamplePing.TYPE);

        assertEquals("""
                sample-1  PING  4 octets at 0
                0000  00 07                                            Number = 7
                0002  ** **                                            (rest)
                                                                       !! TRUNCATED Key at octet 2 runs past the end of the frame
                """, dump);
    }

    @Test
    void shouldShowSecretsWhenTold() {
        String dump = Samples.print(out -> new HexPrinter(out, true), Samples.ping(), SamplePing.TYPE);

        assertTrue(dump.contains("0002  de ad be ef  "), dump);
    }

    @Test
    void shouldFoldLongFieldsAndNameEmptyOnes() {
        Map<String, Object> values = new HashMap<>(Samples.noteValues());
        values.put("Content", "");
        values.put("Receiver", List.of());
        byte[] frame = Samples.frame(SampleNote.TYPE, values);
        values.put("Content", "ab".repeat(18));

        String empty = Samples.print(HexPrinter::new, frame, SampleNote.TYPE);
        String full = Samples.print(HexPrinter::new, Samples.frame(SampleNote.TYPE, values), SampleNote.TYPE);

        assertTrue(empty.contains("\n" + " ".repeat(55) + "Receiver (empty)\n"), empty);
        assertTrue(empty.contains("\n" + " ".repeat(55) + "Content (empty)\n"), empty);
        assertTrue(full.contains("ab  Content\n003b  ab ab\n"), full);
    }

    @Test
    void shouldMarkOctetsThatNoEventTellsOf() {
        StringBuilder out = new StringBuilder();
        HexPrinter printer = new HexPrinter(out);

        printer.frame(FrameInfo.at(0), new UnsafeBuffer(new byte[] {0, 0, 0, 3, 1}), 0, 5);
        printer.beginMessage("p", "m", 0, 5);
        printer.number(SampleNote.LENGTH, 0, 3);
        printer.endMessage();

        assertTrue(out.indexOf("0004  01                                               (no field)\n") > 0);
    }

    @Test
    void shouldNotMindEventsOutsideTheFrame() {
        StringBuilder out = new StringBuilder();
        HexPrinter printer = new HexPrinter(out);

        printer.frame(FrameInfo.at(0), new UnsafeBuffer(new byte[] {0x41}), 0, 1);
        printer.beginMessage("p", "m", 0, 1);
        printer.beginMessage("joined", "text", 0, 500);
        printer.text(SampleNote.SENDER, 100, 8, "\u001b");
        printer.endMessage();
        printer.beginMessage("joined", "text", 700, 500);
        printer.endMessage();
        printer.endMessage();

        assertEquals(
                1,
                out.toString()
                        .lines()
                        .filter(line -> line.startsWith("0000  41"))
                        .count());
        assertTrue(out.indexOf("Sender = \"\\u001b\"") > 0, out.toString());
        assertFalse(out.indexOf("\u001b") >= 0);
    }
}
