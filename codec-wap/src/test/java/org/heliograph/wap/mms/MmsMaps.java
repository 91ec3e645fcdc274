package org.heliograph.wap.mms;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.wap.wsp.ContentType;
import org.heliograph.wap.wsp.ContentTypeWriter;
import org.heliograph.wap.wsp.Maps;
import org.heliograph.wap.wsp.Multipart;
import org.heliograph.wap.wsp.WspCharset;
import org.heliograph.wap.wsp.WspWriter;

/** What was read in the form of the vectors, and the way from a cursor back to octets. */
final class MmsMaps {
    private static final int MOST_SHOWN = 300;

    private MmsMaps() {}

    static Map<String, Object> pdu(MmsPdu pdu) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("message_type", MmsMessageType.wireName(pdu.messageType()));
        map.put("headers", headers(pdu.headers()));
        if (pdu.contentType().length() > 0) {
            MmsBody content = pdu.content();
            map.put("body", content.isMultipart() ? Map.of("parts", parts(content.parts())) : data(content.data()));
        }
        return map;
    }

    private static List<Object> parts(Multipart parts) {
        List<Object> list = new ArrayList<>();
        parts.rewind();
        while (parts.next()) {
            list.add(Map.of(
                    "content_type", Maps.contentType(parts.contentType()),
                    "headers", Maps.headers(parts.headers()),
                    "data", data(parts.data())));
        }
        return list;
    }

    private static Map<String, Object> data(DirectBuffer data) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("length", data.capacity());
        if (data.capacity() <= MOST_SHOWN) {
            map.put("hex", Octet.hex(data));
        } else {
            byte[] copy = new byte[data.capacity()];
            data.getBytes(0, copy);
            map.put("sha256", sha256(copy));
        }
        return map;
    }

    private static String sha256(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static List<Object> headers(MmsHeaders headers) {
        List<Object> list = new ArrayList<>();
        while (headers.next()) {
            Map<String, Object> map = new LinkedHashMap<>();
            if (headers.code() >= 0) {
                map.put("code", headers.code());
            }
            map.put("name", headers.name() == null ? null : headers.name().toString());
            map.put("value", value(headers.code(), headers.value()));
            list.add(map);
        }
        return list;
    }

    private static Object value(int header, MmsValue value) {
        if (value.isRaw()) {
            return Map.of("hex", Octet.hex(value.octets()));
        }
        return switch (value.form()) {
            case CONTENT_TYPE -> Maps.contentType(value.contentType());
            case VERSION -> MmsVersion.name((int) value.number());
            case LONG, INTEGER, FIELD -> value.number();
            case TIME -> Map.of(value.token() == MmsValue.FIRST_TOKEN ? "absolute" : "relative", value.number());
            case FROM -> value.text() == null ? Map.of("insert_address", true) : Map.of("address", encoded(value));
            case ENCODED_STRING -> encoded(value);
            default -> value.text() == null ? token(header, value) : value.decoded();
        };
    }

    private static Map<String, Object> token(int header, MmsValue value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("octet", value.token());
        map.put("value", MmsWord.name(header, value.token()));
        return map;
    }

    static Map<String, Object> encoded(MmsValue value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("charset", value.charset() == WspCharset.NONE ? null : value.charset());
        map.put("text", value.decoded());
        return map;
    }

    /** Writes headers anew from their values. */
    static String rewrite(MmsHeaders headers) {
        UnsafeBuffer room = new UnsafeBuffer(new byte[1 << 14]);
        MmsHeadersWriter writer = new MmsHeadersWriter().wrap(room, 0, room.capacity());
        headers.rewind();
        while (headers.next()) {
            rewrite(headers, headers.value(), writer);
        }
        return Octet.hex(room, 0, writer.length());
    }

    private static void rewrite(MmsHeaders headers, MmsValue value, MmsHeadersWriter writer) {
        int code = headers.code();
        boolean counted = value.count() >= 0;
        if (code < 0) {
            writer.named(headers.name(), value.text());
            return;
        } else if (value.isRaw()) {
            writer.raw(code, value.octets(), 0, value.length());
            return;
        }
        switch (value.form()) {
            case ENCODED_STRING -> writer.text(code, value.text(), value.charset());
            case ENCODED_STRING_COUNTED -> {
                if (counted) {
                    writer.counted(code, value.count(), value.text(), value.charset());
                } else {
                    writer.text(code, value.text(), value.charset());
                }
            }
            case URI -> {
                if (counted) {
                    writer.counted(code, value.count(), value.text(), WspCharset.NONE);
                } else {
                    writer.text(code, value.text());
                }
            }
            case CONTENT_TYPE -> rewrite(value.contentType(), writer.beginContentType());
            case LONG, INTEGER -> writer.number(code, value.number());
            case YES_NO, OCTET -> writer.octet(code, value.token());
            case OCTET_COUNTED -> {
                if (counted) {
                    writer.counted(code, value.count(), value.token());
                } else {
                    writer.octet(code, value.token());
                }
            }
            case OCTET_OR_TOKEN -> {
                if (value.text() == null) {
                    writer.octet(code, value.token());
                } else {
                    writer.word(code, value.text());
                }
            }
            case TIME -> {
                if (value.token() == MmsValue.FIRST_TOKEN) {
                    writer.absolute(code, value.number());
                } else {
                    writer.relative(code, value.number());
                }
            }
            case FROM -> {
                if (value.text() == null) {
                    writer.insertAddress();
                } else {
                    writer.from(value.text(), value.charset());
                }
            }
            case TEXT -> writer.text(code, value.text());
            case VERSION -> writer.version((int) value.number());
            case SENT_BY -> writer.previouslySentBy(value.count(), value.text(), value.charset());
            case SENT_DATE -> writer.previouslySentDate(value.count(), value.number());
            case FLAGS -> writer.flags(value.token(), value.text(), value.charset());
            case FIELD -> writer.attribute((int) value.number());
            case TOTALS -> writer.totals(code, value.token(), value.number());
            case DESCRIPTOR -> rewrite(value, writer);
            default -> throw new AssertionError(value.form());
        }
    }

    private static void rewrite(MmsValue value, MmsHeadersWriter writer) {
        WspWriter out = writer.beginDescriptor(value.text());
        MmsDescriptor descriptor = value.descriptor();
        while (descriptor.next()) {
            if (descriptor.id() < 0) {
                out.textString(descriptor.name());
            } else {
                out.shortInteger(descriptor.id());
            }
            if (descriptor.code() < 0) {
                out.textString(descriptor.text());
            } else {
                out.shortInteger((int) descriptor.code());
            }
        }
        writer.endDescriptor();
    }

    private static void rewrite(ContentType type, WspWriter out) {
        if (!type.isGeneral() && type.isText()) {
            out.textString(type.text());
        } else if (!type.isGeneral()) {
            ContentTypeWriter.write(out, (int) type.code());
        } else {
            ContentTypeWriter general = new ContentTypeWriter();
            if (type.isText()) {
                general.beginText(out, type.text());
            } else {
                general.begin(out, (int) type.code());
            }
            Maps.write(type.parameters(), general);
            general.end();
        }
    }
}
