package org.heliograph.wap.wsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.heliograph.codec.testkit.Octet;

/** What was read in the form of the vectors. */
public final class Maps {
    private Maps() {}

    public static Map<String, Object> contentType(ContentType type) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", type.isText() ? null : type.code());
        map.put("type", type.type() == null ? null : type.type().toString());
        map.put("params", parameters(type.parameters()));
        return map;
    }

    static List<Object> parameters(Parameters parameters) {
        List<Object> list = new ArrayList<>();
        while (parameters.next()) {
            Map<String, Object> map = new LinkedHashMap<>();
            if (parameters.isTyped()) {
                map.put("id", parameters.id());
            }
            map.put("name", parameters.name() == null ? null : parameters.name().toString());
            map.put("value", value(parameters));
            if (parameters.kind() == ValueKind.CHARSET) {
                map.put("charset", WspCharset.name(parameters.number()));
            }
            list.add(map);
        }
        return list;
    }

    private static Object value(Parameters parameters) {
        return switch (parameters.kind()) {
            case NONE -> null;
            case TEXT -> parameters.text().decoded();
            case WEIGHT -> QValue.name((int) parameters.number());
            case VERSION -> WspVersion.name((int) parameters.number());
            default -> parameters.number();
        };
    }

    public static void write(Parameters parameters, ContentTypeWriter to) {
        while (parameters.next()) {
            int id = (int) parameters.id();
            boolean text = parameters.kind() == ValueKind.TEXT;
            if (!parameters.isTyped() && text) {
                to.untyped(parameters.name(), parameters.text());
            } else if (!parameters.isTyped()) {
                to.untyped(parameters.name(), parameters.number());
            } else if (text) {
                to.text(id, parameters.text());
            } else {
                to.number(id, parameters.number());
            }
        }
    }

    static Map<String, Object> data(DirectBuffer data) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("length", data.capacity());
        map.put("hex", Octet.hex(data));
        return map;
    }

    public static List<Object> headers(Headers headers) {
        List<Object> list = new ArrayList<>();
        while (headers.next()) {
            Map<String, Object> map = new LinkedHashMap<>();
            if (headers.isShift()) {
                map.put("shift", headers.page());
            } else {
                if (headers.page() != Headers.FIRST_PAGE) {
                    map.put("page", headers.page());
                }
                if (headers.code() >= 0) {
                    map.put("code", headers.code());
                }
                map.put("name", headers.name() == null ? null : headers.name().toString());
                map.put("value", value(headers.value()));
            }
            list.add(map);
        }
        return list;
    }

    private static Object value(HeaderValue value) {
        return switch (value.kind(0)) {
            case TEXT -> value.text(0).decoded();
            case APPLICATION -> {
                Map<String, Object> map = new LinkedHashMap<>();
                map.put("id", value.number(0));
                map.put("urn", value.word(0));
                yield map;
            }
            case TOKEN -> {
                Map<String, Object> map = new LinkedHashMap<>();
                map.put("octet", value.number(0));
                map.put("value", value.word(0));
                yield map;
            }
            case CHARSET -> Map.of("charset", value.word(0));
            default -> value.number(0);
        };
    }
}
