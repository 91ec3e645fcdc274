package org.heliograph.codec.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldTablePrinterTest {
    @Test
    void shouldPrintFieldsAndAllCodesForATerminal() throws IOException {
        StringBuilder out = new StringBuilder();

        FieldTablePrinter.print(SampleNote.TYPE, out);

        assertEquals("""
                NOTE  (Sample §1)

                Field     Type             Octets  At         Meaning
                Length    uint32           4       0          Length of the frame.
                Kind      uint32           4       4          Kind of message.
                Id        uint64           8       8          A number of 64 bits.
                Coding    uint8            1       16         Coding of the content.
                Port      uint16           2       17         A port.
                Shift     int32            4       19         A signed number.
                State     text[6]          6       23         A word.
                Sender    text[8]          8       29         Who sends | pays.
                Digest    octets[4]        4       37         A credential.
                Count     uint8            1       41         Number of receivers.
                Receiver  text[8] x Count  8n      42         Who receives.
                Size      uint8            1       42+8n      Length of the content.
                Content   octets[Size]     len     43+8n      The content.
                Link      text[6]          0-6     43+8n+len  A text that peers cut short.

                n = Count, len = Size

                Kind
                  0x00000001  NOTE

                Coding
                  0  ASCII
                  8  UCS-2  two octets a character

                Shift
                  -100 to 100

                State
                  ""      not set
                  "OK"    all well
                  "ERR*"  an error
                """, out.toString());
    }

    @Test
    void shouldCountFromTheLastFieldWhosePlaceIsOnlyInTheFrame() throws IOException {
        StringBuilder out = new StringBuilder();

        FieldTablePrinter.print(SampleList.TYPE, out);

        assertTrue(out.toString().contains("""
                Length   uint32                 4       0               Length of the frame.
                Name     text, NUL, at most 10  1-10    4               A text.
                Flags    uint8                  1       after Name      Flags.
                Options  TLVs                   0+      after Name + 1  Options.

                Options
                  Tag     Name       Type       Octets  Repeatable  Meaning
                  0x001d  remark     text, NUL  1-20    yes         A text.
                  0x001e  label      text       0-9     no          A text without NUL.
                  0x0204  reference  uint16     2       no          A number.
                  0x0424  payload    octets     0+      no          Octets.
                  0x0427  state      uint8      1       no          A code.

                state
                  2  DELIVERED
                  5  FAILED     for ever
                """), out.toString());
    }

    @Test
    void shouldPrintTheFieldsOfElementsBelow() throws IOException {
        StringBuilder out = new StringBuilder();

        FieldTablePrinter.print(SampleMulti.TYPE, out);

        assertTrue(out.toString().endsWith("""
                Target    (address or named) x Count      0-2550  after Password + 1  Who receives.
                Names     uint8                           1       after Target        Number of names.
                Name      (text, NUL, at most 6) x Names  0-1530  after Target + 1    A name.

                Target: address (Sample §4.1)

                Field   Type                  Octets  At  Meaning
                Form    uint8                 1       0   Kind of target.
                Ton     uint8                 1       1   A number.
                Number  text, NUL, at most 8  1-8     2   An address.

                Form
                  0x01  ADDRESS

                Ton
                  1  INTERNATIONAL

                Target: named (Sample §4.2)

                Field  Type     Octets  At  Meaning
                Form   uint8    1       0   Kind of target.
                Nick   text[4]  4       1   A text.

                Form
                  0x02  NAMED
                """), out.toString());
    }

    @Test
    void shouldPrintElementsAndTlvsAsMarkdown() throws IOException {
        StringBuilder multi = new StringBuilder();
        StringBuilder reply = new StringBuilder();

        MarkdownPrinter.fields(SampleMulti.TYPE, multi);
        MarkdownPrinter.fields(SampleReply.TYPE, reply);

        assertTrue(multi.toString().endsWith("""

                Target: named (Sample §4.2):

                | Field | Type | Octets | At | Values | Meaning |
                | --- | --- | --- | --- | --- | --- |
                | Form | uint8 | 1 | 0 | 0x02 NAMED | Kind of target. |
                | Nick | text\\[4\\] | 4 | 1 | | A text. |
                """), multi.toString());
        assertTrue(reply.toString().endsWith("""
                | Message\\_Id | text, NUL, at most 9 | 0-9 | after Ticket | | A text. |
                | Options | TLVs | 0+ | after Message\\_Id | 5 TLVs | Options. |

                Status:

                | Value | Name | Meaning |
                | --- | --- | --- |
                | 0 | OK | |
                | 8 | SYSTEM\\_ERROR | |

                Options:

                | Tag | Name | Type | Octets | Repeatable | Values | Meaning |
                | --- | --- | --- | --- | --- | --- | --- |
                | 0x001d | remark | text, NUL | 1-20 | yes | | A text. |
                | 0x001e | label | text | 0-9 | no | | A text without NUL. |
                | 0x0204 | reference | uint16 | 2 | no | | A number. |
                | 0x0424 | payload | octets | 0+ | no | | Octets. |
                | 0x0427 | state | uint8 | 1 | no | 2 DELIVERED, 5 FAILED | A code. |

                state:

                | Value | Name | Meaning |
                | --- | --- | --- |
                | 2 | DELIVERED | |
                | 5 | FAILED | for ever |
                """), reply.toString());
    }

    @Test
    void shouldPrintFieldsAsMarkdown() throws IOException {
        StringBuilder out = new StringBuilder();

        MarkdownPrinter.fields(SampleNote.TYPE, out);

        assertTrue(out.toString().startsWith("""
                | Field | Type | Octets | At | Values | Meaning |
                | --- | --- | --- | --- | --- | --- |
                | Length | uint32 | 4 | 0 | | Length of the frame. |
                | Kind | uint32 | 4 | 4 | 0x00000001 NOTE | Kind of message. |
                | Id | uint64 | 8 | 8 | | A number of 64 bits. |
                | Coding | uint8 | 1 | 16 | 0 ASCII, 8 UCS-2 | Coding of the content. |
                | Port | uint16 | 2 | 17 | | A port. |
                | Shift | int32 | 4 | 19 | -100 to 100 | A signed number. |
                | State | text\\[6\\] | 6 | 23 | "" not set, "OK" all well, "ERR\\*" an error | A word. |
                | Sender | text\\[8\\] | 8 | 29 | | Who sends \\| pays. |
                """), out.toString());
        assertTrue(out.toString().contains("\n| 8 | UCS-2 | two octets a character |\n"), out.toString());
        assertFalse(out.toString().contains("NOTE\\_RESP"), "the codes of other messages");
    }

    @Test
    void shouldPrintMessagesAsMarkdown() throws IOException {
        StringBuilder out = new StringBuilder();

        MarkdownPrinter.messages(List.of(SampleList.TYPE, SamplePing.TYPE), out);

        assertEquals("""
                | Message | Section | Octets |
                | --- | --- | --- |
                | LIST | Sample §2 | 6+ |
                | PING | Sample §3 | 6-7 |
                """, out.toString());
    }
}
