package org.heliograph.wap.wbxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;

class WbxmlPropertiesTest {
    private static final int GUARD = 16;

    @Property(tries = 500)
    void shouldReplayAnyDocumentToTheSameOctets(@ForAll long seed) {
        byte[] document = new RandomDocument(seed, true).octets();
        WbxmlReader reader = new WbxmlReader(WbxmlSettings.LENIENT, WbxmlTables.STANDARD);

        byte[] again =
                Replay.octets(reader.wrap(AgronaAccess.wrap(document), 0, document.length), WbxmlSettings.LENIENT);

        assertEquals(Replay.hex(document), Replay.hex(again));
        assertEquals(document.length, reader.end());
    }

    /** Through XML the content stays the same, and so do the octets from then on. */
    @Property(tries = 500)
    void shouldKeepTheContentThroughXml(@ForAll long seed) throws Exception {
        byte[] document = new RandomDocument(seed, false).octets();
        StringBuilder xml = new StringBuilder();
        long fault = toXml(AgronaAccess.wrap(document), document.length, xml);
        if (fault != Fault.NONE) {
            // An attribute twice, or too many attributes in an instruction: XML does not have that.
            assertEquals(Fault.TOO_MANY, Fault.code(fault), xml::toString);
            return;
        }

        UnsafeBuffer buffer = AgronaAccess.wrap(new byte[XmlToWbxml.room(4 * xml.length())]);
        int length = compile(xml, buffer);
        StringBuilder again = new StringBuilder();
        assertEquals(Fault.NONE, toXml(buffer, length, again));
        UnsafeBuffer second = AgronaAccess.wrap(new byte[buffer.capacity()]);
        int secondLength = compile(again, second);

        assertEquals(Replay.hex(buffer, length), Replay.hex(second, secondLength), xml::toString);
        assertEquals(withoutEmptyTexts(xml), withoutEmptyTexts(again));
    }

    /** White space on its own, which is dropped, is all that may be lost. */
    private static String withoutEmptyTexts(StringBuilder xml) {
        return xml.toString().replaceAll(">\\s+<", "><");
    }

    private static long toXml(UnsafeBuffer buffer, int length, StringBuilder xml) throws IOException {
        return new WbxmlToXml(WbxmlSettings.LENIENT, WbxmlTables.STANDARD).convert(buffer, 0, length, xml);
    }

    private static int compile(StringBuilder xml, UnsafeBuffer buffer) throws WbxmlXmlException {
        return new XmlToWbxml(WbxmlSettings.LENIENT, WbxmlTables.STANDARD)
                .convert(xml, WbxmlVersion.V1_3, null, buffer, 0, buffer.capacity());
    }

    @Property(tries = 2_000)
    void shouldReadAnyOctetsWithoutHarm(@ForAll @Size(max = 80) byte[] body) throws IOException {
        shouldRead(body);
        for (WbxmlTable type : WbxmlTables.STANDARD.all()) {
            byte[] octets = new byte[body.length + 7];
            System.arraycopy(new byte[] {3, (byte) type.publicId(), 0x6A, 3, 'a', 'b', 0}, 0, octets, 0, 7);
            System.arraycopy(body, 0, octets, 7, body.length);
            shouldRead(octets);
        }
    }

    @Property(tries = 300)
    void shouldReadDamagedDocumentsWithoutHarm(@ForAll long seed, @ForAll int where, @ForAll byte what)
            throws IOException {
        byte[] octets = new RandomDocument(seed, true).octets();
        shouldRead(Arrays.copyOf(octets, Math.floorMod(where, octets.length)));
        octets[Math.floorMod(where, octets.length)] = what;
        shouldRead(octets);
    }

    /** Steps are fewer than octets; nothing outside the document is looked at; views can be read at every event. */
    private static void shouldRead(byte[] octets) throws IOException {
        String one = read(octets, (byte) 0, WbxmlSettings.STRICT);
        assertEquals(one, read(octets, (byte) 0xA5, WbxmlSettings.STRICT));
        String lenient = read(octets, (byte) 0, WbxmlSettings.LENIENT);
        assertEquals(lenient, read(octets, (byte) 0xA5, WbxmlSettings.LENIENT));
        UnsafeBuffer frame = AgronaAccess.wrap(octets);
        for (WbxmlSettings settings : new WbxmlSettings[] {WbxmlSettings.STRICT, WbxmlSettings.LENIENT}) {
            StringBuilder xml = new StringBuilder();
            long fault = new WbxmlToXml(settings, WbxmlTables.STANDARD).convert(frame, 0, octets.length, xml);
            assertTrue(fault <= 0 && Fault.position(fault) <= octets.length);
        }
    }

    private static String read(byte[] octets, byte around, WbxmlSettings settings) throws IOException {
        UnsafeBuffer buffer = AgronaAccess.wrap(new byte[octets.length + 2 * GUARD]);
        buffer.setMemory(0, buffer.capacity(), around);
        buffer.putBytes(GUARD, octets);
        WbxmlReader reader = new WbxmlReader(settings, WbxmlTables.STANDARD).wrap(buffer, GUARD, octets.length);
        StringBuilder seen = new StringBuilder();
        int position = -1;
        while (reader.next() < WbxmlEvent.END_DOCUMENT) {
            assertTrue(reader.position() > position, "the position rises");
            assertTrue(reader.end() > reader.position() && reader.end() <= octets.length, "within the document");
            position = reader.position();
            seen.append(WbxmlEvent.name(reader.event())).append(reader.name()).append(reader.text());
            seen.append(reader.endsElement());
            reader.appendTo(seen);
        }
        int last = reader.next();
        assertEquals(reader.event(), last, "the last event stays");
        assertEquals(last == WbxmlEvent.FAULT, Fault.isFault(reader.fault()));
        if (last == WbxmlEvent.FAULT) {
            int at = Fault.position(reader.fault());
            assertTrue(at >= 0 && at <= octets.length, "position " + at);
            assertTrue(Fault.field(reader.fault(), WbxmlDocument.TYPE) != null, "the fault names a field");
        }
        return seen.append(reader.fault()).toString();
    }
}
