package org.heliograph.sms;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Hex;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.protocol.PayloadReader;

/** Shows a content as header, what the header tells of parts and ports, and text or octets. */
final class ContentReader implements PayloadReader {
    private final MessageContent content;
    private final ElementWords elements = new ElementWords();
    private final StringBuilder words = new StringBuilder();
    private final PayloadKey datagram = new PayloadKey(SmsPayload.DATAGRAM);
    private final PayloadKey datagramPart = new PayloadKey(SmsPayload.DATAGRAM_PART);
    private final UnsafeBuffer octets = AgronaAccess.newView();

    ContentReader(int smscDefault) {
        content = new MessageContent(smscDefault);
    }

    @Override
    public String kind() {
        return SmsPayload.CONTENT;
    }

    @Override
    public boolean reads(PayloadKey key) {
        return key.get(SmsPayload.ALPHABET, -1) >= 0;
    }

    @Override
    public void read(PayloadKey key, DirectBuffer frame, int position, int length, FieldVisitor visitor) {
        boolean hasHeader = key.get(SmsPayload.UDHI, 0) != 0;
        content.wrap(frame, position, length, (int) key.get(SmsPayload.ALPHABET, -1), hasHeader);
        int septets = (int) key.get(SmsPayload.SEPTETS, PackedGsm7.UNKNOWN);
        if (septets >= 0) {
            content.septets(septets, (int) key.get(SmsPayload.FILL_BITS, 0));
        }
        boolean isSegment = isSegment(key);
        if (!hasHeader && !isSegment && !content.isText()) {
            return;
        }
        visitor.beginMessage("sms", "content", position, length);
        showHeader(content.header(), visitor);
        if (isSegment && !content.header().isConcatenated()) {
            visitor.derived("concatenated", 0, 0, partWords(key));
        }
        showBody(visitor);
        if (content.header().hasPorts()) {
            octets.wrap(frame, position, length);
            showDatagram(
                    content.header().isConcatenated() || isSegment ? part(key, content.header()) : datagram, visitor);
        }
        visitor.endMessage();
    }

    private static boolean isSegment(PayloadKey key) {
        return key.get(SmsPayload.SAR_MSG_REF_NUM, -1) >= 0
                && UserDataHeader.isPart(
                        key.get(SmsPayload.SAR_SEGMENT_SEQNUM, -1), key.get(SmsPayload.SAR_TOTAL_SEGMENTS, -1));
    }

    private void showHeader(UserDataHeader header, FieldVisitor visitor) {
        if (header.octets().capacity() > 0) {
            visitor.derived("udh", 0, header.octets().capacity(), hex(header.octets()));
        }
        if (header.isConcatenated()) {
            visitor.derived(
                    "concatenated",
                    header.concatenationPosition(),
                    header.concatenationLength(),
                    partWords(header.part(), header.total(), header.reference()));
        }
        if (header.hasPorts()) {
            visitor.derived("ports", header.portsPosition(), header.portsLength(), ports(header));
        }
        elements.show(header, visitor);
    }

    private void showBody(FieldVisitor visitor) {
        int start = content.header().octets().capacity();
        int length = content.body().capacity();
        boolean isText = content.isText();
        CharSequence text = content.text();
        if (text != null) {
            visitor.derived("text", start, length, text);
        } else if (!isText) {
            visitor.derived("octets", start, length, hex(content.body()));
        }
        if (content.header().check() != Fault.NONE) {
            visitor.fault(content.header().check(), null);
        }
        if (text == null && isText) {
            visitor.fault(content.textFault(), null);
        }
    }

    /** What the ports are for; that of a long message is there when its parts are joined. */
    private void showDatagram(PayloadKey key, FieldVisitor visitor) {
        UserDataHeader header = content.header();
        key.set(SmsPayload.DESTINATION_PORT, header.destinationPort())
                .set(SmsPayload.SOURCE_PORT, header.sourcePort())
                .set(SmsPayload.ALPHABET, content.alphabet());
        int start = header.octets().capacity();
        visitor.payload(key, start, octets.capacity() - start, octets);
    }

    /** Which part it is: the header tells before the fields around the content. */
    private PayloadKey part(PayloadKey key, UserDataHeader header) {
        if (header.isConcatenated()) {
            return part(header.reference(), header.part(), header.total());
        }
        return part(
                key.get(SmsPayload.SAR_MSG_REF_NUM, 0),
                key.get(SmsPayload.SAR_SEGMENT_SEQNUM, 0),
                key.get(SmsPayload.SAR_TOTAL_SEGMENTS, 0));
    }

    private PayloadKey part(long reference, long part, long parts) {
        return datagramPart
                .set(SmsPayload.REFERENCE, reference)
                .set(SmsPayload.PART, part)
                .set(SmsPayload.PARTS, parts);
    }

    private CharSequence partWords(PayloadKey key) {
        return partWords(
                key.get(SmsPayload.SAR_SEGMENT_SEQNUM, 0),
                key.get(SmsPayload.SAR_TOTAL_SEGMENTS, 0),
                key.get(SmsPayload.SAR_MSG_REF_NUM, 0));
    }

    private CharSequence partWords(long part, long total, long reference) {
        words.setLength(0);
        words.append("part ").append(part).append(" of ").append(total);
        return words.append(", reference ").append(reference);
    }

    private CharSequence ports(UserDataHeader header) {
        words.setLength(0);
        words.append("destination ").append(header.destinationPort());
        return words.append(", source ").append(header.sourcePort());
    }

    private CharSequence hex(DirectBuffer octets) {
        words.setLength(0);
        Hex.append(octets, words);
        return words;
    }
}
