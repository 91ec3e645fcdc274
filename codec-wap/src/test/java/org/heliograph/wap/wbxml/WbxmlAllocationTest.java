package org.heliograph.wap.wbxml;

import java.io.IOException;
import java.util.HexFormat;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Field;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.junit.jupiter.api.Test;

class WbxmlAllocationTest {
    private final char[] characters = new char[1_000];
    private final StringBuilder text = new StringBuilder(4_000);
    private int sum;

    @Test
    void shouldReadAndReplayWithoutAllocation() {
        WbxmlReader reader = new WbxmlReader(WbxmlSettings.LENIENT, WbxmlTables.STANDARD);
        WbxmlWriter writer = new WbxmlWriter(WbxmlSettings.LENIENT);
        UnsafeBuffer out = AgronaAccess.wrap(new byte[4_000]);
        for (Vector vector : Vectors.load("wbxml")) {
            UnsafeBuffer document = AgronaAccess.wrap(vector.octets());
            Allocation.assertNone(vector.name(), () -> {
                writer.wrap(out, 0, out.capacity());
                reader.wrap(document, 0, document.capacity());
                text.setLength(0);
                while (reader.next() < WbxmlEvent.END_DOCUMENT) {
                    read(reader);
                    writer.replay(reader);
                }
                sum += reader.event() == WbxmlEvent.END_DOCUMENT ? writer.finish() : 0;
            });
        }
    }

    private void read(WbxmlReader reader) {
        sum += reader.name().length() + reader.text().length() + reader.copyText(characters, 0);
        sum += reader.octets().capacity();
        try {
            reader.appendTo(text);
        } catch (IOException e) {
            throw new AssertionError("a StringBuilder does not fail", e);
        }
    }

    @Test
    void shouldShowWithoutAllocation() {
        WbxmlDocument message = new WbxmlDocument();
        FieldVisitor adder = new Adder();
        UnsafeBuffer unknownElement = AgronaAccess.wrap(HexFormat.of().parseHex("00050045030061"));
        Allocation.assertNone(
                "unknown element", () -> message.wrap(unknownElement, 0, 7).visit(adder));
        for (Vector vector : Vectors.load("wbxml")) {
            UnsafeBuffer document = AgronaAccess.wrap(vector.octets());
            Allocation.assertNone(vector.name(), () -> message.wrap(document, 0, document.capacity())
                    .visit(adder));
        }
    }

    @Test
    void shouldRefuseWithoutAllocation() {
        String[] faulty = {"04", "03056a0045c6", "03056a004540", "0305ffffffffff", "03056a00450203", "03056a0045837f"};
        WbxmlReader reader = new WbxmlReader();
        for (String hex : faulty) {
            UnsafeBuffer document = AgronaAccess.wrap(HexFormat.of().parseHex(hex));
            Allocation.assertNone(hex, () -> {
                reader.wrap(document, 0, document.capacity());
                while (reader.next() < WbxmlEvent.END_DOCUMENT) {
                    sum += reader.event();
                }
                sum += (int) reader.fault();
            });
        }
    }

    @Test
    void shouldWriteByNamesWithoutAllocation() {
        WbxmlWriter writer = new WbxmlWriter();
        UnsafeBuffer out = AgronaAccess.wrap(new byte[400]);
        Allocation.assertNone("SI", () -> {
            writer.wrap(out, 0, out.capacity())
                    .startDocument(WbxmlVersion.V1_3, WbxmlTables.SI)
                    .startElement("si")
                    .startElement("indication")
                    .attribute("href", "https://www.xyz.com/e.org/abc")
                    .attribute("created", "1999-06-25T15:23:15Z")
                    .attribute("action", "signal-high")
                    .text("You have mail \u00e4\u20ac")
                    .endElement()
                    .endElement();
            sum += writer.finish();
        });
    }

    /** Looks at what it is shown. */
    private final class Adder implements FieldVisitor {
        @Override
        public void number(Field field, int position, long value) {
            sum += (int) value;
        }

        @Override
        public void text(Field field, int position, int length, CharSequence value) {
            sum += value.length();
        }

        @Override
        public void octets(Field field, int position, int length, DirectBuffer octets) {
            sum += length;
        }

        @Override
        public void derived(String name, int position, int length, CharSequence value) {
            sum += name.length() + value.length();
        }
    }
}
