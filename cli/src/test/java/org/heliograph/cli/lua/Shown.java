package org.heliograph.cli.lua;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heliograph.codec.testkit.Visited;

/**
 * What is shown of a message, by us or by tshark, in the form in which the two can be compared. Of a content the
 * dissector in Lua shows less: it shows no element of a user data header, and says where a malformed text starts, not where
 * it breaks.
 */
final class Shown {
    private static final String EXPERT = "_ws.expert";
    private static final Set<String> DERIVED_IN_LUA = Set.of("udh", "text", "octets");

    private final List<String> fields = new ArrayList<>();
    private final Map<String, String> derived = new TreeMap<>();
    private final List<Shown> nested = new ArrayList<>();
    private final Set<String> faults = new TreeSet<>();
    private String kind;
    private String rest;

    /** {@return what our visitor saw} */
    static Shown of(Visited visited) {
        Shown shown = new Shown();
        visited.fields().forEach((name, value) -> {
            for (Object element : value instanceof List<?> list ? list : List.of(value)) {
                shown.field(visited.name(), name, inLua(element));
            }
        });
        visited.derived()
                .forEach((name, value) ->
                        shown.derived.put(name, value.toString().replace('\0', '\u2400')));
        visited.faults().forEach(fault -> shown.fault((String) fault.get("text")));
        shown.rest = visited.rest();
        for (Visited inner : visited.nested()) {
            Shown part = of(inner);
            if (inner.protocol().equals("sms")) {
                part.derived.keySet().retainAll(DERIVED_IN_LUA);
                shown.derived.putAll(part.derived);
                shown.faults.addAll(part.faults);
            } else {
                shown.nested.add(part);
            }
        }
        return shown;
    }

    /** A TLV is shown in Lua by its tag, its length and its octets. */
    private static String inLua(Object value) {
        if (!(value instanceof Map<?, ?> tlv)) {
            return value.toString();
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("tag", tlv.get("tag"));
        parts.put("length", tlv.get("length"));
        parts.put("value", tlv.get("hex"));
        return parts.toString();
    }

    /** {@return the fields of the message alone, without what is derived from them} */
    List<String> fields() {
        return fields;
    }

    /** {@return octets in which no frame was found} */
    static Shown lost(String octets, String fault) {
        Shown shown = new Shown();
        shown.rest = octets;
        shown.fault(fault);
        return shown;
    }

    /** {@return what tshark showed} */
    static Shown of(Tshark.Member message, Filters filters) {
        Shown shown = new Shown();
        for (Tshark.Member member : message.members()) {
            shown.take(member, filters);
        }
        return shown;
    }

    private void take(Tshark.Member member, Filters filters) {
        String key = member.key();
        Filters.Field field = filters.field(key);
        if (key.equals(EXPERT)) {
            takeFault(member);
        } else if (key.equals(filters.rest())) {
            rest = field.value((String) member.value());
        } else if (filters.kind(key) != null) {
            nested.add(of(member, filters));
        } else if (field == null && key.endsWith("_tree")) {
            member.members().forEach(m -> take(m, filters));
        } else if (field == null) {
            if (!key.equals("_ws.malformed")) {
                throw new AssertionError(key + " is no field");
            }
        } else if (field.isDerived()) {
            derived.merge(field.name(), field.value((String) member.value()), (text, part) -> text + '\u2400' + part);
        } else if (member.value() instanceof String text) {
            field(field.kind(), field.name(), field.value(text));
        } else if (field.type().equals("FT_NONE")) {
            Map<String, String> parts = new LinkedHashMap<>();
            for (Tshark.Member part : member.members()) {
                if (part.key().equals(EXPERT)) {
                    takeFault(part);
                    continue;
                }
                Filters.Field of = filters.field(part.key());
                parts.put(of.name(), of.value((String) part.value()));
            }
            field(field.kind(), field.name(), parts.toString());
        } else {
            throw new AssertionError(key + " has no value");
        }
    }

    private void takeFault(Tshark.Member expert) {
        expert.members().stream()
                .filter(m -> m.key().equals(EXPERT + ".message"))
                .forEach(m -> fault((String) m.value()));
    }

    private void field(String ofKind, String name, String value) {
        if (kind != null && !kind.equals(ofKind)) {
            throw new AssertionError(name + " is of " + ofKind + " and not of " + kind);
        }
        kind = ofKind;
        fields.add(name + "=" + value);
    }

    private void fault(String text) {
        faults.add(text.replaceFirst("^frame at octet \\d+ (is no text)", "frame $1"));
    }

    /** {@return the number of fields} */
    int size() {
        return fields.size()
                + derived.size()
                + nested.stream().mapToInt(Shown::size).sum();
    }

    /** {@return the faults, those of nested messages included} */
    Set<String> faults() {
        Set<String> all = new TreeSet<>(faults);
        nested.forEach(inner -> all.addAll(inner.faults()));
        return all;
    }

    /** {@return everything but the faults} */
    @Override
    public String toString() {
        return kind + "\n  " + String.join("\n  ", fields) + "\n  derived=" + derived + "\n  rest=" + rest + "\n"
                + nested;
    }
}
