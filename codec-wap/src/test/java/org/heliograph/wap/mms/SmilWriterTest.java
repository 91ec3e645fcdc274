package org.heliograph.wap.mms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.wap.wsp.ContentTypeWriter;
import org.heliograph.wap.wsp.ContentTypes;
import org.heliograph.wap.wsp.HeaderName;
import org.heliograph.wap.wsp.MultipartWriter;
import org.heliograph.wap.wsp.ParameterName;
import org.heliograph.wap.wsp.WspLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class SmilWriterTest {
    private static final int AT = 3;

    private final UnsafeBuffer room = new UnsafeBuffer(new byte[4_096]);
    private final SmilWriter writer = new SmilWriter();

    private SmilWriter begun() {
        return writer.wrap(room, AT, room.capacity() - AT).layout(160, 140, 120);
    }

    private String written(int length) {
        return room.getStringWithoutLengthAscii(AT, length);
    }

    private static Document parse(String smil) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(smil.getBytes(StandardCharsets.US_ASCII)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The document of the reference (§7), octet by octet. */
    @Test
    void shouldWriteThePresentationOfTheReference() {
        int length = begun().slide(5_000).image("cid:i1").text("cid:t1").finish();

        assertEquals(
                "<smil><head><layout><root-layout width=\"160\" height=\"140\"/>"
                        + "<region id=\"Image\" left=\"0\" top=\"0\" width=\"160\" height=\"120\" fit=\"meet\"/>"
                        + "<region id=\"Text\" left=\"0\" top=\"120\" width=\"160\" height=\"20\" fit=\"scroll\"/>"
                        + "</layout></head><body><par dur=\"5000ms\">"
                        + "<img src=\"cid:i1\" region=\"Image\"/><text src=\"cid:t1\" region=\"Text\"/>"
                        + "</par></body></smil>",
                written(length));
    }

    @Test
    void shouldWriteSlidesWithTheirTimesAndMedia() throws Exception {
        int length = begun().slide(SmilWriter.NO_TIME)
                .audio("a.amr")
                .slide(3_000, 0, SmilWriter.NO_TIME)
                .video("v.3gp")
                .text("t.txt")
                .slide(SmilWriter.NO_TIME, SmilWriter.NO_TIME, Long.MAX_VALUE)
                .finish();
        Document document = parse(written(length));

        List<Element> slides = elements(document, "par");
        assertEquals(
                List.of("", "3000ms", ""),
                slides.stream().map(e -> e.getAttribute("dur")).toList());
        assertEquals(
                List.of("", "0ms", ""),
                slides.stream().map(e -> e.getAttribute("begin")).toList());
        assertEquals(
                List.of("", "", Long.MAX_VALUE + "ms"),
                slides.stream().map(e -> e.getAttribute("end")).toList());
        Element audio = elements(document, "audio").get(0);
        assertEquals(slides.get(0), audio.getParentNode());
        assertEquals("a.amr", audio.getAttribute("src"));
        assertEquals(false, audio.hasAttribute("region"));
        Element video = elements(document, "video").get(0);
        assertEquals(slides.get(1), video.getParentNode());
        assertEquals("Image", video.getAttribute("region"));
        assertEquals(slides.get(1), elements(document, "text").get(0).getParentNode());
    }

    @Property
    void shouldKeepEachReference(
            @ForAll @NotEmpty @StringLength(max = 60) @CharRange(from = ' ', to = '\uD7FF') String reference,
            @ForAll @IntRange(min = 0x1_0000, max = 0x10_FFFF) int beyond)
            throws Exception {
        String whole = reference + Character.toString(beyond);
        int length = begun().slide(1).text(whole).finish();

        assertEquals(whole, elements(parse(written(length)), "text").get(0).getAttribute("src"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "\u0000", "a\uD800", "\uDC00a", "\uD800\uD800\uDC00", "\uFFFE", "\uFFFF", ""})
    void shouldRefuseWhatIsNoCharacterOfXml(String reference) {
        SmilWriter slide = begun().slide(1);

        assertThrows(IllegalArgumentException.class, () -> slide.image(reference));
    }

    @Test
    void shouldRefuseWhatTheProfileDoesNotHave() {
        SmilWriter none = new SmilWriter();
        assertThrows(IllegalStateException.class, () -> none.layout(1, 1, 1));
        assertThrows(IllegalStateException.class, () -> none.slide(1));
        assertThrows(IllegalStateException.class, none::finish);
        SmilWriter bare = writer.wrap(room, 0, 1_000);
        assertThrows(IndexOutOfBoundsException.class, () -> bare.wrap(room, 1, room.capacity()));
        assertThrows(IllegalArgumentException.class, () -> bare.layout(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> bare.layout(1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> bare.layout(1, 10, 11));
        assertThrows(IllegalArgumentException.class, () -> bare.layout(1, 10, -1));
        assertThrows(IllegalStateException.class, () -> bare.slide(1));

        SmilWriter slide = begun();
        assertThrows(IllegalStateException.class, () -> slide.layout(1, 1, 1));
        assertThrows(IllegalStateException.class, () -> slide.image("a"));
        assertThrows(IllegalStateException.class, slide::finish);
        assertThrows(IllegalArgumentException.class, () -> slide.slide(-2));
        assertThrows(IllegalArgumentException.class, () -> slide.slide(0, -2, 0));
        assertThrows(IllegalArgumentException.class, () -> slide.slide(0, 0, -2));
        slide.slide(1).image("a").text("b").audio("c");
        assertThrows(IllegalStateException.class, () -> slide.image("d"));
        assertThrows(IllegalStateException.class, () -> slide.text("d"));
        assertThrows(IllegalStateException.class, () -> slide.audio("d"));
        String excluded = assertThrows(IllegalStateException.class, () -> slide.video("d"))
                .getMessage();
        assertEquals("slide 1 has no room for video d: sound and film exclude each other", excluded);
        slide.slide(1).video("d");
        assertThrows(IllegalStateException.class, () -> slide.audio("d"));
        slide.finish();
        assertThrows(IllegalStateException.class, slide::finish);
        assertThrows(IllegalStateException.class, () -> slide.layout(1, 1, 1));
    }

    /** Each capacity below the length is refused, and nothing is written behind it. */
    @Test
    void shouldRefuseWhatDoesNotFit() {
        int length = begun().slide(5_000, 1, 2).image("cid:\u4e2d&i1").finish();
        for (int capacity = 0; capacity < length; capacity++) {
            int end = capacity;
            room.setMemory(0, room.capacity(), (byte) 0x55);
            assertThrows(IllegalArgumentException.class, () -> writer.wrap(room, AT, end)
                    .layout(160, 140, 120)
                    .slide(5_000, 1, 2)
                    .image("cid:\u4e2d&i1")
                    .finish());
            assertEquals(0x55, room.getByte(AT + end), "capacity " + end);
        }
        assertEquals(
                length,
                writer.wrap(room, AT, length)
                        .layout(160, 140, 120)
                        .slide(5_000, 1, 2)
                        .image("cid:\u4e2d&i1")
                        .finish());
    }

    /** The parts that a presentation names are found by what stands in it. */
    @Test
    void shouldBeTheRootOfABodyWhosePartsItNames() throws Exception {
        int octets =
                begun().slide(1_000).image("cid:i%201").text("b%C3%BC%.txt").finish();
        UnsafeBuffer presentation = new UnsafeBuffer(new byte[octets]);
        presentation.putBytes(0, room, AT, octets);
        MmsBody body = message(presentation).content();

        assertTrue(body.findRoot());
        assertEquals(presentation, body.parts().data());
        Document document = parse(presentation.getStringWithoutLengthAscii(0, octets));
        assertTrue(body.find(elements(document, "img").get(0).getAttribute("src")));
        assertEquals(1, body.parts().data().getByte(0));
        assertTrue(body.find(elements(document, "text").get(0).getAttribute("src")));
        assertEquals(2, body.parts().data().getByte(0));
        for (String none : List.of("cid:i%2", "cid:i%21", "cid:i%2011", "cid:i%20", "cid:%20", "b%C3%BC%.tx", "%")) {
            assertEquals(false, body.find(none), none);
        }
    }

    private MmsPdu message(UnsafeBuffer presentation) {
        MmsPdu pdu = new MmsPdu(Settings.STRICT, MmsMessageType.M_SEND_REQ, WspLimits.DEFAULT)
                .encode(room, 0, room.capacity());
        MmsHeadersWriter headers = pdu.beginHeaders();
        headers.transactionId("T1").version(MmsVersion.V1_2).insertAddress().text(MmsHeader.TO, "1/TYPE=PLMN");
        new ContentTypeWriter()
                .begin(headers.beginContentType(), ContentTypes.MULTIPART_WAP_RELATED)
                .text(ParameterName.START, "<s>")
                .end();
        pdu.endHeaders();
        MultipartWriter parts = pdu.beginBody();
        ContentTypeWriter.write(parts.beginPart(), "image/jpeg");
        parts.headers().contentId("<i 1>");
        parts.data(new UnsafeBuffer(new byte[] {1}), 0, 1);
        ContentTypeWriter.write(parts.beginPart(), ContentTypes.TEXT_PLAIN);
        parts.headers().text(HeaderName.CONTENT_LOCATION, "b\u00fc%.txt");
        parts.data(new UnsafeBuffer(new byte[] {2}), 0, 1);
        ContentTypeWriter.write(parts.beginPart(), "application/smil");
        parts.headers().contentId("<s>");
        parts.data(presentation, 0, presentation.capacity());
        int length = pdu.endBody().finish();
        return new MmsPdu(Settings.STRICT).wrap(room, 0, length);
    }

    @Test
    void shouldAllocateNothing() {
        Allocation.assertNone(
                "writing",
                () -> begun().slide(5_000).image("cid:\u00fc&1").text("cid:t1").finish());
    }
}
