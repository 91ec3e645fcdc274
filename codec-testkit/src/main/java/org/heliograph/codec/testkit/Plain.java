package org.heliograph.codec.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.heliograph.codec.Counted;
import org.heliograph.codec.Field;
import org.heliograph.codec.Group;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Repeated;
import org.heliograph.codec.RepeatedCText;
import org.heliograph.codec.Values;
import org.heliograph.codec.Words;

/** The plainest message that the document allows: zeros and empty texts, where these are not known the first value. */
final class Plain {
    private Plain() {}

    static Map<String, Object> of(MessageType<?> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            Object value = type.shape().isDerived(field) ? null : value(field);
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        return values;
    }

    /** {@return a value for a field whose default the document does not know, else null} */
    private static Object value(Field field) {
        if (field instanceof Counted counted) {
            return "00".repeat((int) first(counted.count().values()));
        } else if (field instanceof Repeated repeated) {
            return times(first(repeated.count().values()), () -> "");
        } else if (field instanceof RepeatedCText repeated) {
            return times(first(repeated.count().values()), () -> "");
        } else if (field instanceof Group group) {
            return times(
                    first(group.count().values()), () -> element(group.types().get(0)));
        } else if (!field.values().contains(0)) {
            return first(field.values());
        }
        Words words = field.words();
        return words.contains("") ? null : words.rows().get(0).word().replace("*", "");
    }

    private static Map<String, Object> element(MessageType<?> type) {
        Map<String, Object> element = of(type);
        if (type.shape().keyField() != null) {
            element.put(type.shape().keyField().name(), type.shape().key());
        }
        return element;
    }

    private static List<Object> times(long count, Supplier<Object> one) {
        List<Object> all = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            all.add(one.get());
        }
        return all;
    }

    private static long first(Values values) {
        return values.contains(0) ? 0 : values.rows().get(0).low();
    }
}
