package org.heliograph.wap.wbxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.junit.jupiter.api.Test;

class WbxmlWriterTest {
    private final UnsafeBuffer buffer = AgronaAccess.wrap(new byte[300]);

    private WbxmlWriter si(int version) {
        return new WbxmlWriter().wrap(buffer, 0, buffer.capacity()).startDocument(version, WbxmlTables.SI);
    }

    private void refused(int version, String reason, Consumer<WbxmlWriter> step) {
        WbxmlWriter writer = si(version);
        RuntimeException e = assertThrows(RuntimeException.class, () -> step.accept(writer));
        assertTrue(e instanceof IllegalStateException || e instanceof IllegalArgumentException, e.toString());
        assertTrue(e.getMessage().contains(reason), e.getMessage());
    }

    @Test
    void shouldWriteTheExampleOfTheReference() {
        int length = si(WbxmlVersion.V1_2)
                .startElement("si")
                .startElement("indication")
                .attribute("href", "http://wap.iobox.fi/")
                .attribute("si-id", "@wiral.com")
                .attribute("action", "signal-medium")
                .attribute("created", "1999-06-25T15:23:15Z")
                .attribute("si-expires", "2002-06-30T00:00:00Z")
                .text("Want to test a fetch?")
                .endElement()
                .endElement()
                .finish();

        assertEquals(
                "02056a0045c60c037761702e696f626f782e66692f0011034077697261"
                        + "6c2e636f6d00070ac3071999062515231510c304"
                        + "20020630010357616e7420746f207465737420612066657463683f000101",
                Replay.hex(buffer, length));
    }

    @Test
    void shouldRefuseWhatTheGrammarDoesNotHave() {
        refused(3, "outside the root", writer -> writer.text("a"));
        refused(3, "outside the root", WbxmlWriter::endElement);
        refused(3, "one root", writer -> writer.startElement("si").endElement().startElement("si"));
        refused(3, "in content", writer -> writer.startElement("si").text("a").attribute("href", "b"));
        refused(3, "in attributes", writer -> writer.startElement("si")
                .startAttributes()
                .string("a"));
        refused(3, "not complete", writer -> writer.startElement("si").finish());
        refused(3, "not complete", WbxmlWriter::finish);
        refused(3, "without a name", writer -> writer.startInstruction().endElement());
        refused(3, "no element foo", writer -> writer.startElement("foo"));
        refused(3, "no attribute foo", writer -> writer.startElement("si").attribute("foo", ""));
        refused(3, "no attribute action", writer -> writer.startElement("si").attribute("action", "loud"));
        refused(3, "tag=4", writer -> writer.startElement(0, 4));
        refused(3, "attribute start=64", writer -> writer.startElement("si").attribute(0, 0x40));
        refused(3, "attribute value=128", writer -> writer.startElement("si")
                .attribute(0, 5)
                .value(0x80));
        refused(3, "codePoint=55296", writer -> writer.startElement("si").entity(0xD800));
        refused(3, "half a pair", writer -> writer.startElement("si").text("a\ud800"));
        refused(3, "page=256", writer -> writer.switchPage(256));
        refused(3, "once", writer -> writer.startDocument(3, WbxmlTables.SI));
    }

    @Test
    void shouldRefuseWhatTheVersionDoesNotHave() {
        refused(1, "needs version 1.2", w -> w.startElement("si")
                .attribute(0, 0x0A)
                .opaque(buffer, 0, 4));
        refused(1, "needs version 1.2", w -> w.startElement("si")
                .startAttributes()
                .switchPage(1));
        refused(0, "needs version 1.1", w -> w.startElement("si").opaque(buffer, 0, 4));
        refused(0, "needs version 1.1", w -> w.switchPage(1));
    }

    @Test
    void shouldWriteTheShortHeaderAsTheFullOne() {
        for (int publicId : new int[] {1, 5, 0x7F, 0x80, 0x4000}) {
            WbxmlTable type =
                    WbxmlTable.named("x").publicId(publicId, "").tag(0, 5, "x").build();
            for (int version = WbxmlVersion.V1_0; version <= WbxmlVersion.V1_3; version++) {
                WbxmlWriter writer = new WbxmlWriter();
                String expected = afterUtf16(writer)
                                .startDocument(version, type, publicId, -1, 106, null, 0, 0)
                                .startElement("x")
                                .text("ab")
                                .endElement()
                                .finish()
                        + Replay.hex(buffer, 32);
                buffer.setMemory(0, 32, (byte) 0);
                String actual = afterUtf16(writer)
                                .startDocument(version, type)
                                .startElement("x")
                                .text("ab")
                                .endElement()
                                .finish()
                        + Replay.hex(buffer, 32);
                assertEquals(expected, actual);
            }
        }
    }

    /** The document before has another charset, with terminators of two octets. */
    private WbxmlWriter afterUtf16(WbxmlWriter writer) {
        writer.wrap(buffer, 0, buffer.capacity())
                .startDocument(WbxmlVersion.V1_3, WbxmlTables.SI, 5, -1, 1015, null, 0, 0)
                .startElement("si")
                .text("a")
                .endElement()
                .finish();
        buffer.setMemory(0, 32, (byte) 0);
        return writer.wrap(buffer, 0, buffer.capacity());
    }

    @Test
    void shouldRefuseTooLittleRoom() {
        int whole = write(buffer.capacity());
        for (int capacity = 0; capacity < whole; capacity++) {
            int room = capacity;
            assertThrows(IllegalArgumentException.class, () -> write(room), "capacity=" + capacity);
        }
        assertEquals(whole, write(whole));
        assertThrows(IndexOutOfBoundsException.class, () -> new WbxmlWriter().wrap(buffer, 1, 300));
    }

    private int write(int capacity) {
        return new WbxmlWriter()
                .wrap(buffer, 0, capacity)
                .startDocument(3, WbxmlTables.SI)
                .startElement("si")
                .startElement("indication")
                .attribute("created", "1999-06-30T00:00:00Z")
                .text("\u00e4\u20ac\ud83d\ude00")
                .endElement()
                .endElement()
                .finish();
    }

    @Test
    void shouldWriteEntitiesForWhatTheCharsetLacks() {
        int length = new WbxmlWriter()
                .wrap(buffer, 0, buffer.capacity())
                .startDocument(3, WbxmlTables.SI, PublicId.SI, 0, 3, null, 0, 0)
                .startElement("si")
                .text("a\u00e4\u20acb")
                .endElement()
                .finish();

        assertEquals("0305030045" + "036100" + "028164" + "02c12c" + "036200" + "01", Replay.hex(buffer, length));
    }

    @Test
    void shouldKnowFurtherTables() {
        String rows = "kind\tpage\tvalue_hex\tname\tvalue\ntag\t0\t0x05\tacme\t\nattr-start\t1\t0x05\tkind\tbig\n"
                + "attr-value\t1\t0x85\t, \t\n";
        WbxmlTable acme = WbxmlTable.named("acme")
                .publicId(PublicId.UNKNOWN, "-//ACME//DTD 1.0//EN")
                .mediaTypes("application/x-acme", "text/x-acme")
                .root("acme", "")
                .extensions()
                .rows(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)))
                .build();
        WbxmlTable other =
                WbxmlTable.named("other").publicId(PublicId.SI, "other").build();

        WbxmlTables tables = WbxmlTables.STANDARD.plus(List.of(acme, other));

        assertSame(acme, tables.byPublicId("-//ACME//DTD 1.0//EN"));
        assertSame(acme, tables.byMediaType("application/x-acme"));
        assertSame(acme, tables.byRoot("acme"));
        assertSame(WbxmlTables.SI, tables.byPublicId(PublicId.SI), "those that are there win");
        assertEquals("acme", acme.tag(0, 5));
        assertEquals("big", acme.attributeStart(1, 5).prefix());
        assertEquals(", ", acme.attributeValue(1, 0x85));
        assertTrue(acme.hasExtensions());
        assertNotSame(WbxmlTables.STANDARD, tables);
        assertEquals(5, WbxmlTables.load().all().size());
        assertThrows(IllegalArgumentException.class, () -> WbxmlTable.named("x").tag(0, 4, "a"));
        assertThrows(IllegalArgumentException.class, () -> WbxmlTable.named("x").attributeValue(0, 0xC3, "a"));
    }
}
