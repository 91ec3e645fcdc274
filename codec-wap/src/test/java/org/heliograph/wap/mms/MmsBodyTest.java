package org.heliograph.wap.mms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.wap.wsp.ContentTypeWriter;
import org.heliograph.wap.wsp.ContentTypes;
import org.heliograph.wap.wsp.HeaderName;
import org.heliograph.wap.wsp.MultipartWriter;
import org.heliograph.wap.wsp.ParameterName;
import org.heliograph.wap.wsp.WspCharset;
import org.heliograph.wap.wsp.WspLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MmsBodyTest {
    private static final UnsafeBuffer DATA = Octet.frame("a1a2a3a4a5");

    private final UnsafeBuffer room = new UnsafeBuffer(new byte[1024]);
    private final MmsPdu writing = new MmsPdu(Settings.STRICT, MmsMessageType.M_SEND_REQ, WspLimits.DEFAULT);

    /** A message with a picture, a text and SMIL, which comes last. */
    private MmsPdu message(int type, String start) {
        MmsPdu pdu = writing.encode(room, 0, room.capacity());
        MmsHeadersWriter headers = pdu.beginHeaders();
        headers.transactionId("T1").version(MmsVersion.V1_2).insertAddress().text(MmsHeader.TO, "1/TYPE=PLMN");
        ContentTypeWriter content = new ContentTypeWriter().begin(headers.beginContentType(), type);
        if (start != null) {
            content.text(ParameterName.START, start);
        }
        content.end();
        pdu.endHeaders();
        MultipartWriter parts = pdu.beginBody();
        new ContentTypeWriter()
                .begin(parts.beginPart(), "image/jpeg")
                .text(ParameterName.NAME, "p.jpg")
                .end();
        parts.headers().contentId("<i1>");
        parts.data(DATA, 0, 3);
        ContentTypeWriter.write(parts.beginPart(), ContentTypes.TEXT_PLAIN);
        parts.headers().text(HeaderName.CONTENT_LOCATION, "t.txt");
        parts.data(DATA, 3, 1);
        ContentTypeWriter.write(parts.beginPart(), "application/smil");
        parts.headers().contentId("smil");
        parts.data(DATA, 4, 1);
        int length = pdu.endBody().finish();
        MmsPdu read = new MmsPdu(Settings.STRICT).wrap(room, 0, length);
        assertEquals(Fault.NONE, read.check(), () -> Fault.describe(read.check(), read.type()));
        return read;
    }

    private MmsBody related(String start) {
        return message(ContentTypes.MULTIPART_WAP_RELATED, start).content();
    }

    @Test
    void shouldReadWhatWasWritten() {
        MmsPdu pdu = message(ContentTypes.MULTIPART_WAP_RELATED, "<smil>");

        assertEquals(MmsMessageType.M_SEND_REQ, pdu.messageType());
        assertEquals("T1", pdu.transactionId().toString());
        assertEquals(MmsVersion.V1_2, pdu.version());
        assertTrue(pdu.contentType().is(ContentTypes.MULTIPART_WAP_RELATED));
        assertEquals(MmsRules.NONE, new MmsRules().missing(pdu.headers()));
        assertTrue(pdu.content().isMultipart());
        assertEquals(3, pdu.content().parts().announced());
        assertEquals(pdu.body().capacity(), pdu.content().data().capacity());
    }

    @Test
    void shouldFindTheRoot() {
        for (String start : List.of("<smil>", "smil")) {
            MmsBody body = related(start);
            assertTrue(body.findRoot());
            assertEquals("a5", Octet.hex(body.parts().data()));
        }
        MmsBody other = related("<i1>");
        assertTrue(other.findRoot());
        assertEquals("a1a2a3", Octet.hex(other.parts().data()));
        MmsBody without = related(null);
        assertTrue(without.findRoot());
        assertEquals("a5", Octet.hex(without.parts().data()));
        MmsBody wrong = related("<none>");
        assertTrue(wrong.findRoot());
        assertEquals("a5", Octet.hex(wrong.parts().data()));
    }

    @Test
    void shouldTakeTheFirstPartForTheRootWhereNothingTells() {
        MmsPdu pdu = pdu("8c808d92" + "84a3" + "02" + "010183a1" + "010183a2", Settings.STRICT);
        MmsBody body = pdu.content();
        assertTrue(body.findRoot());
        assertEquals("a1", Octet.hex(body.parts().data()));
        assertFalse(pdu("8c808d92" + "84a3" + "00", Settings.STRICT).content().findRoot());
    }

    @ParameterizedTest
    @CsvSource({
        "cid:i1, a1a2a3",
        "CID:<i1>, a1a2a3",
        "p.jpg, a1a2a3",
        "t.txt, a4",
        "cid:smil, a5",
        "cid:none, ''",
        "smil, ''",
        "'', ''"
    })
    void shouldFindWhatAPresentationMeans(String reference, String data) {
        MmsBody body = related("<smil>");

        assertEquals(!data.isEmpty(), body.find(reference));
        if (!data.isEmpty()) {
            assertEquals(data, Octet.hex(body.parts().data()));
        }
    }

    @Test
    void shouldFindPartsByIdAndLocation() {
        MmsBody body = related("<smil>");
        assertTrue(body.findId("<i1>"));
        assertEquals("p.jpg", body.name().toString());
        assertTrue(body.findId("smil"));
        assertNull(body.name());
        assertFalse(body.findId("t.txt"));
        assertTrue(body.findLocation("t.txt"));
        assertFalse(body.findLocation("i1"));
    }

    private static MmsPdu pdu(String hex, Settings settings) {
        UnsafeBuffer octets = Octet.frame(hex);
        return new MmsPdu(settings).wrap(octets, 0, octets.capacity());
    }

    @Test
    void shouldReadOneObject() {
        MmsPdu pdu = pdu("8c848d92" + "8483" + "4142", Settings.STRICT);
        assertEquals(Fault.NONE, pdu.check());
        assertFalse(pdu.content().isMultipart());
        assertEquals("4142", Octet.hex(pdu.content().data()));
        assertFalse(pdu.content().findRoot());
        assertFalse(pdu.content().find("a"));
        assertEquals(Fault.NONE, pdu.content().check());
        assertSame(pdu.content().contentType(), pdu.contentType());
        assertEquals(0, pdu("8c818d92", Settings.STRICT).contentType().length());
    }

    /** The binary form under its name in MIME: not in strict mode. */
    @Test
    void shouldReadBodiesUnderTheirTextualNameLenientlyOnly() {
        String related = "8c848d92" + "84" + "6d756c7469706172742f72656c61746564" + "00" + "01" + "010183a1";
        assertFalse(pdu(related, Settings.STRICT).content().isMultipart());
        assertEquals(Fault.NONE, pdu(related, Settings.STRICT).check());
        assertTrue(pdu(related, Settings.LENIENT).content().isMultipart());
        assertTrue(pdu("8c848d92" + "848c" + "01" + "010183a1", Settings.LENIENT)
                .content()
                .isMultipart());
        assertFalse(pdu("8c848d92" + "8490" + "01" + "010183a1", Settings.LENIENT)
                .content()
                .isMultipart());
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING_PART, 0",
        "8d92, MISSING_PART, 0",
        "8c848d92 84a3 01 010183a1, NONE, 0",
        "8c848d92 84a3 02 010183a1, TRUNCATED, 11",
        "8c848d92 84a3 02 010183a1 0101, TRUNCATED, 11",
        "8c848d92 84a3 01 010183a1 ff, TRAILING_OCTETS, 11",
        "8c848d92 84a3 01 0001a1, MISSING_PART, 7",
        "8c848d92 84a3 01 010983a1, TRUNCATED, 7",
        "8c848d92 84a3 8fffffff7f, TRUNCATED, 11",
        "8c848d92 84a3 ffffffff7f, WRONG_LENGTH, 6"
    })
    void shouldFaultOnBodiesWithPosition(String hex, String code, int at) {
        long fault = pdu(hex.replace(" ", ""), Settings.STRICT).check();

        assertEquals(code, fault == Fault.NONE ? "NONE" : Fault.codeName(fault));
        assertEquals(at, fault == Fault.NONE ? 0 : Fault.position(fault));
    }

    @Test
    void shouldKeepToTheTypeOfTheFlyweight() {
        UnsafeBuffer octets = Octet.frame("8c81984100");
        MmsPdu other = new MmsPdu(Settings.STRICT, MmsMessageType.M_SEND_REQ, WspLimits.DEFAULT);
        long fault = other.wrap(octets, 0, octets.capacity()).check();

        assertEquals(Fault.WRONG_TYPE, Fault.code(fault));
        assertEquals(0, Fault.position(fault));
    }

    @Test
    void shouldLimitPartsAndNesting() {
        WspLimits limits = new WspLimits(8, 8, 2, 2);
        String three = "8c848d92" + "84a3" + "03" + "010183a1".repeat(3);
        String nested = "010183a1";
        for (int depth = 0; depth < 3; depth++) {
            String inner = "01" + nested;
            nested = "01" + String.format("%02x", inner.length() / 2) + "a3" + inner;
        }
        for (String hex : List.of(three, "8c848d92" + "84a3" + "01" + nested)) {
            UnsafeBuffer octets = Octet.frame(hex);
            MmsPdu pdu = new MmsPdu(Settings.STRICT, MmsPdu.ANY_TYPE, limits).wrap(octets, 0, octets.capacity());
            assertEquals(hex.equals(three) ? Fault.TOO_MANY : Fault.NESTED_TOO_DEEP, Fault.code(pdu.check()));
        }
        UnsafeBuffer octets = Octet.frame("8c84" + "964100".repeat(8));
        long fault = new MmsPdu(Settings.STRICT, MmsPdu.ANY_TYPE, limits)
                .wrap(octets, 0, octets.capacity())
                .check();
        assertEquals(Fault.TOO_MANY, Fault.code(fault));
    }

    @Test
    void shouldAllocateNothing() {
        MmsPdu pdu = message(ContentTypes.MULTIPART_WAP_RELATED, "<smil>");
        UnsafeBuffer copy = new UnsafeBuffer(new byte[pdu.length()]);
        copy.putBytes(0, pdu.frame(), 0, pdu.length());
        MmsPdu strict = new MmsPdu(Settings.STRICT);
        MmsRules rules = new MmsRules();
        MmsAddress address = new MmsAddress();
        Allocation.assertNone("reading", () -> {
            strict.wrap(copy, 0, copy.capacity()).check();
            MmsHeaders headers = strict.headers();
            while (headers.next()) {
                if (headers.is(MmsHeader.TO)) {
                    address.wrap(headers.value().text());
                }
                headers.value().word();
            }
            rules.missing(headers);
            rules.wrap(headers);
            while (rules.next()) {}
            MmsBody body = strict.content();
            body.findRoot();
            body.find("cid:i1");
            body.find("p.jpg");
            body.parts().data();
        });
        ContentTypeWriter types = new ContentTypeWriter();
        Allocation.assertNone("writing", () -> {
            MmsPdu out = writing.encode(room, 0, room.capacity());
            MmsHeadersWriter headers = out.beginHeaders();
            headers.transactionId("T1").version(MmsVersion.V1_2).from("a", WspCharset.UTF_8);
            headers.word(MmsHeader.MESSAGE_CLASS, "personal").relative(MmsHeader.EXPIRY, 5);
            types.begin(headers.beginContentType(), 0x33).end();
            out.endHeaders();
            MultipartWriter parts = out.beginBody();
            ContentTypeWriter.write(parts.beginPart(), ContentTypes.TEXT_PLAIN);
            parts.data(DATA, 0, 5);
            out.endBody().finish();
        });
    }

    @Test
    void shouldRefuseMisuseOfTheWriter() {
        MmsHeadersWriter writer = new MmsHeadersWriter().wrap(room, 0, 64);
        assertThrows(IllegalStateException.class, () -> writer.version(MmsVersion.V1_0));
        assertThrows(IllegalArgumentException.class, () -> writer.messageType(0x7F));
        assertEquals(0, writer.length());
        writer.messageType(MmsMessageType.M_SEND_REQ).version(MmsVersion.V1_0);
        assertThrows(IllegalStateException.class, () -> writer.messageType(0x80));
        assertThrows(IllegalStateException.class, () -> writer.transactionId("T"));
        assertThrows(IllegalArgumentException.class, () -> writer.text(MmsHeader.PRIORITY, "a"));
        assertThrows(IllegalArgumentException.class, () -> writer.octet(MmsHeader.SUBJECT, 0x80));
        assertThrows(IllegalArgumentException.class, () -> writer.octet(MmsHeader.PRIORITY, 0x100));
        assertThrows(IllegalArgumentException.class, () -> writer.word(MmsHeader.PRIORITY, "none"));
        assertThrows(IllegalArgumentException.class, () -> writer.number(MmsHeader.SUBJECT, 1));
        assertThrows(IllegalArgumentException.class, () -> writer.relative(MmsHeader.DATE, 1));
        assertThrows(IllegalArgumentException.class, () -> writer.yes(MmsHeader.PRIORITY, true));
        assertThrows(IllegalArgumentException.class, () -> writer.totals(MmsHeader.TOTALS, 0x80, 1));
        assertThrows(IllegalArgumentException.class, () -> writer.counted(MmsHeader.RESPONSE_STATUS, 1, 0x80));
        assertThrows(IllegalArgumentException.class, () -> writer.raw(MmsHeader.TO, DATA, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> writer.text(MmsHeader.TO, "a".repeat(80)));
        assertThrows(IllegalArgumentException.class, () -> writer.from("a\u0000b"));
        assertThrows(IllegalStateException.class, writer::endDescriptor);
        assertEquals("8c808d90", Octet.hex(room, 0, writer.length()));
        writer.yes(MmsHeader.DELIVERY_REPORT, false).contentType(ContentTypes.TEXT_PLAIN);
        assertThrows(IllegalStateException.class, () -> writer.text(MmsHeader.TO, "a"));
        assertEquals("8c808d9086818483", Octet.hex(room, 0, writer.length()));

        MmsHeadersWriter deletion = new MmsHeadersWriter().wrap(room, 0, 64).messageType(MmsMessageType.M_DELETE_CONF);
        assertThrows(IllegalArgumentException.class, () -> deletion.text(MmsHeader.CONTENT_LOCATION, "a"));
        assertThrows(IllegalArgumentException.class, () -> deletion.octet(MmsHeader.RESPONSE_STATUS, 0x80));
    }

    @Test
    void shouldWriteTextsOfOtherCharsets() {
        MmsHeadersWriter writer = new MmsHeadersWriter().wrap(room, 0, 64).messageType(MmsMessageType.M_SEND_REQ);
        writer.textOctets(MmsHeader.SUBJECT, WspCharset.ISO_8859_1, Octet.frame("e9"), 0, 1);
        writer.textOctets(MmsHeader.SUBJECT, WspCharset.UTF_16, Octet.frame("feff4e2d"), 0, 4);
        writer.contentType("image/jpeg");
        MmsHeaders headers = new MmsHeaders(Mode.STRICT, WspLimits.DEFAULT).wrap(room, 0, writer.length());

        assertTrue(headers.find(MmsHeader.SUBJECT));
        assertEquals("\u00e9", headers.value().decoded());
        assertTrue(headers.findNext(MmsHeader.SUBJECT));
        assertEquals("\u4e2d", headers.value().decoded());
        assertFalse(headers.findNext(MmsHeader.SUBJECT));
        assertEquals(Fault.NONE, headers.fault());
    }
}
