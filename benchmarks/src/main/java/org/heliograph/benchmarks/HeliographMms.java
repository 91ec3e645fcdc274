package org.heliograph.benchmarks;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.wap.mms.MmsBody;
import org.heliograph.wap.mms.MmsHeader;
import org.heliograph.wap.mms.MmsHeaders;
import org.heliograph.wap.mms.MmsHeadersWriter;
import org.heliograph.wap.mms.MmsMessageType;
import org.heliograph.wap.mms.MmsPdu;
import org.heliograph.wap.mms.MmsValue;
import org.heliograph.wap.mms.MmsVersion;
import org.heliograph.wap.wsp.ContentType;
import org.heliograph.wap.wsp.Headers;
import org.heliograph.wap.wsp.Multipart;
import org.heliograph.wap.wsp.Parameters;
import org.heliograph.wap.wsp.ValueKind;
import org.heliograph.wap.wsp.WspText;

/** Multimedia messages with our flyweight, cursors and writer. */
final class HeliographMms {
    private static final int PERSONAL = 0x80;

    private final MmsPdu pdu = new MmsPdu();
    private final MmsHeaders headers = new MmsHeaders();
    private final Multipart parts = new Multipart();
    private final MmsHeadersWriter writer = new MmsHeadersWriter();
    private Sink sink;
    private int at;
    private long sum;

    /** Checks the PDU and reads every header and part. */
    int full(DirectBuffer buffer, int offset, int length, Sink to) {
        begin(to);
        long fault = pdu.wrap(buffer, offset, length).check();
        if (fault != Fault.NONE) {
            throw new IllegalStateException("fault=" + fault);
        }
        headers(pdu.headers());
        MmsBody body = pdu.content();
        if (body.isMultipart()) {
            parts(body.parts());
        }
        return end();
    }

    /** Reads every header and part with the cursors alone, which look at each header and part as they reach it. */
    int walk(DirectBuffer buffer, int offset, int length, Sink to) {
        begin(to);
        headers.wrap(buffer, offset, offset + length);
        headers(headers);
        if (headers.isEnded()) {
            parts.wrap(buffer, headers.end(), offset + length);
            parts(parts);
        }
        return end();
    }

    private void begin(Sink to) {
        sink = to;
        at = 0;
        sum = 0;
    }

    private int end() {
        sink.octets().putLong(at, sum, LITTLE_ENDIAN);
        return at + Long.BYTES;
    }

    private void headers(MmsHeaders all) {
        while (all.next()) {
            MmsValue value = all.value();
            sum = sum * 31 + all.code();
            if (all.is(MmsHeader.CONTENT_TYPE)) {
                contentType(value.contentType());
                continue;
            }
            sum = sum * 31 + value.token();
            sum = sum * 31 + value.number();
            WspText text = value.text();
            if (text != null) {
                at += text.copyTo(sink.octets(), at);
            }
        }
        if (all.fault() != Fault.NONE) {
            throw new IllegalStateException("fault=" + all.fault());
        }
    }

    private void contentType(ContentType type) {
        sum = sum * 31 + type.code();
        if (type.isText()) {
            at += type.text().copyTo(sink.octets(), at);
        }
        Parameters parameters = type.parameters();
        while (parameters.next()) {
            sum = sum * 31 + parameters.id();
            if (parameters.kind() == ValueKind.TEXT) {
                at += parameters.text().copyTo(sink.octets(), at);
            } else {
                sum = sum * 31 + parameters.number();
            }
        }
    }

    private void parts(Multipart all) {
        while (all.next()) {
            contentType(all.contentType());
            Headers fields = all.headers();
            while (fields.next()) {
                sum = sum * 31 + fields.code();
                WspText text = fields.text();
                if (text != null) {
                    at += text.copyTo(sink.octets(), at);
                }
            }
            sum = sum * 31 + all.dataLength();
        }
        if (all.fault() != Fault.NONE) {
            throw new IllegalStateException("fault=" + all.fault());
        }
    }

    int encode(MmsNotificationValues values, MutableDirectBuffer buffer, int offset, int capacity) {
        return writer.wrap(buffer, offset, offset + capacity)
                .messageType(MmsMessageType.M_NOTIFICATION_IND)
                .transactionId(values.transactionId())
                .version(MmsVersion.V1_2)
                .from(values.from())
                .text(MmsHeader.SUBJECT, values.subject())
                .octet(MmsHeader.MESSAGE_CLASS, PERSONAL)
                .number(MmsHeader.MESSAGE_SIZE, values.messageSize())
                .relative(MmsHeader.EXPIRY, values.expiry())
                .text(MmsHeader.CONTENT_LOCATION, values.contentLocation())
                .length();
    }
}
