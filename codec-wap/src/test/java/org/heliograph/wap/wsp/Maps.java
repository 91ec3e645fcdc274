package org.heliograph.wap.wsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was read in the form of the vectors. */
final class Maps {
    private Maps() {}

    static Map<String, Object> contentType(ContentType type) {
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

    static void write(Parameters parameters, ContentTypeWriter to) {
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
}
