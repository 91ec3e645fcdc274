package org.heliograph.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.wap.mms.MmsHeader;
import org.heliograph.wap.mms.MmsHeadersWriter;
import org.heliograph.wap.mms.MmsMessageType;
import org.heliograph.wap.mms.MmsPdu;
import org.heliograph.wap.mms.MmsVersion;
import org.heliograph.wap.wsp.ContentTypeWriter;
import org.heliograph.wap.wsp.ContentTypes;
import org.heliograph.wap.wsp.HeaderName;
import org.heliograph.wap.wsp.MultipartWriter;
import org.heliograph.wap.wsp.ParameterName;

/** Messages with a presentation, a text and a picture of 2,000 octets. */
final class MmsMessages {
    private static final int COUNT = 128;
    private static final int ROOM = 8192;
    private static final int NORMAL = 0x81;
    private static final int NO = 0x81;
    private static final long DATE = 1_792_000_000L;
    private static final int UTF_8 = 106;
    private static final int JPEG = 0x1E;
    private static final int PICTURE = 2_000;

    private final MutableDirectBuffer buffer = new UnsafeBuffer(new byte[ROOM]);
    private final MmsPdu pdu = new MmsPdu();

    private MmsMessages() {}

    /**
     * {@return messages of one type}
     *
     * @param messageType M-Send.req or M-Retrieve.conf.
     */
    static List<byte[]> all(int messageType) {
        MmsMessages messages = new MmsMessages();
        List<byte[]> all = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            all.add(messages.message(messageType, i));
        }
        return all;
    }

    private byte[] message(int messageType, int number) {
        pdu.encode(buffer, 0, ROOM);
        MmsHeadersWriter headers = pdu.beginHeaders();
        headers.messageType(messageType).transactionId("T" + 1_000 * number).version(MmsVersion.V1_2);
        if (messageType == MmsMessageType.M_RETRIEVE_CONF) {
            headers.text(MmsHeader.MESSAGE_ID, "id" + number + "@mmsc.example.com");
        }
        headers.number(MmsHeader.DATE, DATE + 61L * number)
                .from("+1555" + (1_230_000 + 7 * number) + "/TYPE=PLMN")
                .text(MmsHeader.TO, "+1555" + (4_560_000 + 3 * number) + "/TYPE=PLMN")
                .text(MmsHeader.SUBJECT, "Picture " + number + " of the day".repeat(1 + number % 2))
                .octet(MmsHeader.PRIORITY, NORMAL)
                .octet(MmsHeader.DELIVERY_REPORT, NO)
                .octet(MmsHeader.READ_REPORT, NO);
        new ContentTypeWriter()
                .begin(headers.beginContentType(), ContentTypes.MULTIPART_WAP_RELATED)
                .text(ParameterName.START, "<SMIL>")
                .end();
        parts(pdu.endHeaders().beginBody(), number);
        pdu.endBody();
        return CmppFrames.copy(buffer, pdu.finish());
    }

    private static void parts(MultipartWriter parts, int number) {
        new ContentTypeWriter()
                .beginText(parts.beginPart(), "application/smil")
                .charset(UTF_8)
                .end();
        parts.headers().contentId("<SMIL>");
        data(parts, "<smil><body><par><img src=\"p.jpg\"/><text src=\"t.txt\"/></par></body></smil>");
        new ContentTypeWriter()
                .begin(parts.beginPart(), ContentTypes.TEXT_PLAIN)
                .charset(UTF_8)
                .text(ParameterName.NAME, "t.txt")
                .end();
        parts.headers().contentId("<t" + number + ">").text(HeaderName.CONTENT_LOCATION, "t.txt");
        data(parts, "Look at this, number " + number);
        new ContentTypeWriter()
                .begin(parts.beginPart(), JPEG)
                .text(ParameterName.NAME, "p.jpg")
                .end();
        parts.headers().contentId("<p" + number + ">").text(HeaderName.CONTENT_LOCATION, "p.jpg");
        parts.data(new UnsafeBuffer(new byte[PICTURE]), 0, PICTURE);
    }

    private static void data(MultipartWriter parts, String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        parts.data(new UnsafeBuffer(octets), 0, octets.length);
    }
}
