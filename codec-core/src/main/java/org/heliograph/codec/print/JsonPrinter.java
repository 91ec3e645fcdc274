package org.heliograph.codec.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.TailCText;
import org.heliograph.codec.TailText;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.U64;
import org.heliograph.codec.protocol.JoinedPart;

/**
 * Prints frames as JSON, one object a line, from which {@link JsonEncoder} makes the same octets again.
 *
 * <pre>{@code
 * {"protocol":"…","message":"…","offset":0,"length":71,"capture":{…},"fields":{…},"tlvs":[…],"payload":{…},
 *  "payloads":[…],"padding":{…},"cut":{…},"derived":[…],"rest":"…","octets":"…","faults":[…]}
 * }</pre>
 *
 * <ul>
 * <li>{@code fields}: by the specification's names, in wire order. Numbers are unsigned; those of 64 bits are strings of
 * {@code 0x} and 16 digits; octets are hexadecimal digits; texts are without padding, an octet above 0x7F being the
 * character of its number; repeated fields are arrays, groups arrays of objects; a field that its sender left out is
 * null. What was derived from octets stands among them; the second value of a name is called {@code name[1]}, the third
 * {@code name[2]}.
 * <li>{@code tlvs}: {@code {tag, name, length, value}} in wire order; the name is left out where it is not known. The
 * value is a number where the document says so and it has one, two or four octets, a text without the NUL at its end
 * where the document says so, else hexadecimal digits; {@code length} counts all its octets.
 * <li>{@code payload}: what a payload was found to be, in the same form, with {@code offset} counted from the start of
 * the frame. When there are several, the second and further ones are in the array {@code payloads}.
 * <li>{@code padding}: for texts with other octets than NUL behind their first NUL, all octets from that NUL on; those of
 * an element of a repeated field under {@code name[0]}, {@code name[1]}, ….
 * <li>{@code cut}: for texts at the end of a message which the peer cut short or did not end with NUL, the octets that
 * there were.
 * <li>{@code derived}: the names among the fields of the frame that are not on the wire.
 * <li>{@code rest}: octets behind the fields.
 * <li>{@code octets}: the whole frame, if a fault kept it from being read in full or the members cannot tell all of it.
 * <li>{@code faults}: {@code {code, field, at, text}}, {@code at} being counted from the start of the message.
 * </ul>
 *
 * Only {@code protocol}, {@code message}, {@code offset}, {@code length}, {@code fields} and {@code faults} are always
 * there. A message that was put together from several frames has {@code joined} and {@code parts} in place of
 * {@code protocol}, {@code message} and {@code offset}; {@link JsonFrames} passes it over. Credentials are not masked,
 * since they could not be encoded again.
 */
public final class JsonPrinter extends NestingPrinter {
    private final StringBuilder line = new StringBuilder(1024);
    private final TlvForm form = new TlvForm();
    private final Map<Field, String> members = new IdentityHashMap<>();
    private Level[] levels = new Level[0];

    /**
     * Makes a printer.
     *
     * @param out to print to.
     */
    public JsonPrinter(Appendable out) {
        super(out);
    }

    @Override
    public void beginMessage(String protocol, String name, int position, int length) {
        push(position);
        openLevel(protocol, name, length);
    }

    private void openLevel(String protocol, String name, int length) {
        if (depth() > levels.length) {
            levels = Arrays.copyOf(levels, depth());
            levels[depth() - 1] = new Level();
        }
        level().reset(protocol, name, length);
    }

    @Override
    public void number(Field field, int position, long value) {
        StringBuilder out = member(field);
        if (field instanceof U64) {
            Glyphs.hex0x(value, 16, out.append('"'));
            out.append('"');
        } else {
            out.append(value);
        }
    }

    @Override
    public void text(Field field, int position, int length, CharSequence value) {
        Glyphs.json(value, member(field));
        int garbage = garbage(field, position, length, value);
        if (garbage > 0) {
            StringBuilder out = separated(level().padding);
            Glyphs.json(field.name(), out);
            if (array() != null) {
                out.setLength(out.length() - 1);
                out.append('[').append(lastOfArray()).append("]\"");
            }
            frameOctets(base() + position + value.length(), garbage, out.append(":\""));
            out.append('"');
        }
        if (field instanceof TailText && length < field.maxLength()
                || field instanceof TailCText && length == value.length()) {
            Glyphs.json(field.name(), separated(level().cut));
            level().cut.append(':').append(length);
        }
    }

    @Override
    public void octets(Field field, int position, int length, DirectBuffer frame) {
        StringBuilder out = member(field).append('"');
        Glyphs.octets(frame, position, length, out);
        out.append('"');
    }

    @Override
    public void beginArray(Field field, int position, int length, int count) {
        member(field).append('[');
        openArray(field);
    }

    @Override
    public void endArray(Field field) {
        level().fields.append(']');
        closeArray();
    }

    @Override
    public void beginElement(Field field, MessageType<?> type, int position, int length) {
        member(field);
        pushElement(position);
        openLevel(null, type.name(), length);
    }

    @Override
    public void endElement(Field field) {
        Level element = level();
        popElement();
        Level around = level();
        around.fields.append('{').append(element.fields).append('}');
        around.addBeyondFields(element);
    }

    @Override
    public void absent(Field field, int position) {
        member(field).append("null");
        level().unreadable |= isInElement();
    }

    @Override
    public void tlv(TlvSet set, int position, int tag, int length, DirectBuffer frame) {
        shownTlv(set);
        level().unreadable |= TlvSet.announcedLength(frame, position) != length;
        StringBuilder out = separated(level().tlvs).append("{\"tag\":").append(tag);
        String name = set.tags().name(tag);
        if (name != null) {
            Glyphs.json(name, out.append(",\"name\":"));
        }
        out.append(",\"length\":").append(length).append(",\"value\":");
        int value = position + TlvSet.HEADER_LENGTH;
        form.read(set, tag, frame, value, length);
        if (form.isNumber()) {
            out.append(form.number());
        } else if (form.isText()) {
            Glyphs.json(form, out);
        } else {
            Glyphs.octets(frame, value, length, out.append('"'));
            out.append('"');
        }
        out.append('}');
    }

    @Override
    public void derived(String name, int position, int length, CharSequence value) {
        Level level = level();
        level.unreadable |= isInElement();
        String unique = level.unique(name);
        Glyphs.json(unique, separated(level.fields));
        Glyphs.json(value, level.fields.append(':'));
        if (depth() == 1) {
            Glyphs.json(unique, separated(level.derived));
        }
    }

    @Override
    public void fault(long fault, MessageType<?> type) {
        Level level = level();
        Field field = Fault.field(fault, type);
        level.unreadable |= isUnreadable(fault, field);
        StringBuilder out = separated(level.faults).append("{\"code\":\"").append(Fault.codeName(fault));
        String text = Fault.describe(fault, type);
        if (field != null) {
            String name = field.name();
            if (field instanceof TlvSet set) {
                StringBuilder named = new StringBuilder(text);
                tlvAt(set, fault, text.indexOf(" at octet "), named);
                text = named.toString();
                String tlv = nameAt(set, fault);
                name = tlv == null ? name : tlv;
            }
            Glyphs.json(name, out.append("\",\"field\":"));
            out.append(",\"at\":");
        } else {
            out.append("\",\"at\":");
        }
        out.append(Fault.position(fault)).append(",\"text\":");
        Glyphs.json(text, out);
        out.append('}');
    }

    /** Faults of values leave the frame readable, and those of one TLV, whose octets are all there. */
    private static boolean isUnreadable(long fault, Field field) {
        int code = Fault.code(fault);
        boolean ofTlv = field instanceof TlvSet && (code == Fault.WRONG_LENGTH || code == Fault.UNTERMINATED_TEXT);
        return !ofTlv && !Fault.isReadable(fault);
    }

    @Override
    public void unusual(Field field, int position) {
        level().unreadable = true;
    }

    @Override
    public void rest(int position, int length, DirectBuffer frame) {
        Glyphs.octets(frame, position, length, level().rest);
    }

    @Override
    public void endMessage() {
        Level level = level();
        int base = base();
        pop();
        if (depth() == 0) {
            if (parts().isEmpty()) {
                print(level, info().offset(), true, line);
            } else {
                printJoined(level, line);
            }
            flush(line.append('\n'));
        } else {
            Level around = level();
            print(level, base, false, separated(around.payloads));
            if (around.payloadEnd == 0) {
                around.payloadEnd = around.payloads.length();
            }
        }
    }

    private void print(Level level, long offset, boolean isFrame, StringBuilder out) {
        Glyphs.json(level.protocol, out.append("{\"protocol\":"));
        Glyphs.json(level.name, out.append(",\"message\":"));
        out.append(",\"offset\":").append(offset).append(",\"length\":").append(level.length);
        if (isFrame && info().isCaptured()) {
            printCapture(info(), out);
        }
        out.append(",\"fields\":{").append(level.fields).append('}');
        part(",\"tlvs\":[", level.tlvs, 0, level.tlvs.length(), "]", out);
        printPayloads(level, out);
        part(",\"padding\":{", level.padding, 0, level.padding.length(), "}", out);
        part(",\"cut\":{", level.cut, 0, level.cut.length(), "}", out);
        part(",\"derived\":[", level.derived, 0, level.derived.length(), "]", out);
        part(",\"rest\":\"", level.rest, 0, level.rest.length(), "\"", out);
        if (isFrame && level.unreadable) {
            frameOctets(0, frameLength(), out.append(",\"octets\":\""));
            out.append('"');
        }
        out.append(",\"faults\":[").append(level.faults).append("]}");
    }

    /** Prints a message that was put together: no frame, so it says {@code joined} in place of {@code protocol}. */
    private void printJoined(Level level, StringBuilder out) {
        Glyphs.json(level.protocol, out.append("{\"joined\":"));
        out.append(",\"parts\":[");
        for (int i = 0; i < parts().size(); i++) {
            JoinedPart part = parts().get(i);
            out.append(i == 0 ? "{\"part\":" : ",{\"part\":").append(part.number());
            out.append(info().isCaptured() ? ",\"packet\":" : ",\"offset\":").append(part.mark());
            out.append(",\"length\":").append(part.length()).append('}');
        }
        out.append("],\"length\":").append(level.length);
        if (info().isCaptured()) {
            printCapture(info(), out);
        }
        out.append(",\"fields\":{").append(level.fields).append('}');
        printPayloads(level, out);
        part(",\"rest\":\"", level.rest, 0, level.rest.length(), "\"", out);
        out.append(",\"faults\":[").append(level.faults).append("]}");
    }

    private static void printPayloads(Level level, StringBuilder out) {
        part(",\"payload\":", level.payloads, 0, level.payloadEnd, "", out);
        part(",\"payloads\":[", level.payloads, level.payloadEnd + 1, level.payloads.length(), "]", out);
    }

    private static void part(String before, StringBuilder part, int from, int to, String behind, StringBuilder out) {
        if (from < to) {
            out.append(before).append(part, from, to).append(behind);
        }
    }

    private static void printCapture(FrameInfo info, StringBuilder out) {
        out.append(",\"capture\":{\"packet\":").append(info.packet());
        printString(",\"time\":", info.time(), out);
        printString(",\"source\":", info.source(), out);
        printString(",\"destination\":", info.destination(), out);
        out.append('}');
    }

    private static void printString(String before, String value, StringBuilder out) {
        if (value != null) {
            Glyphs.json(value, out.append(before));
        }
    }

    /** Begins a member of the fields, or an element of the open array. */
    private StringBuilder member(Field field) {
        int before = shown(field);
        Level level = level();
        StringBuilder out = level.fields;
        if (array() != null) {
            return nextOfArray() == 0 ? out : out.append(',');
        }
        if (!level.counts.isEmpty() || field.info().ordinal() <= before) {
            Glyphs.json(level.unique(field.name()), separated(out));
            return out.append(':');
        }
        level.names.add(field.name());
        return separated(out).append(begun(field));
    }

    /** {@return the name of a field as it begins a member} */
    private String begun(Field field) {
        String begun = members.get(field);
        if (begun == null) {
            StringBuilder name = new StringBuilder();
            Glyphs.json(field.name(), name);
            begun = name.append(':').toString();
            members.put(field, begun);
        }
        return begun;
    }

    private Level level() {
        if (depth() == 0) {
            throw new IllegalStateException("no message has been begun");
        }
        return levels[depth() - 1];
    }

    private static StringBuilder separated(StringBuilder out) {
        return out.length() == 0 ? out : out.append(',');
    }

    /** The parts of an open message; kept for the next one of its depth. */
    private static final class Level {
        private final StringBuilder fields = new StringBuilder();
        private final StringBuilder tlvs = new StringBuilder(0);
        private final StringBuilder payloads = new StringBuilder(0);
        private final StringBuilder padding = new StringBuilder(0);
        private final StringBuilder cut = new StringBuilder(0);
        private final StringBuilder derived = new StringBuilder(0);
        private final StringBuilder rest = new StringBuilder(0);
        private final StringBuilder faults = new StringBuilder(0);
        private final List<String> names = new ArrayList<>();
        private String protocol;
        private String name;
        private int length;
        private int payloadEnd;
        /** How often names were wanted; filled when a name may not be the only one. */
        private final Map<String, Integer> counts = new HashMap<>();

        private boolean unreadable;

        private void reset(String newProtocol, String newName, int newLength) {
            protocol = newProtocol;
            name = newName;
            length = newLength;
            payloadEnd = 0;
            unreadable = false;
            fields.setLength(0);
            tlvs.setLength(0);
            payloads.setLength(0);
            padding.setLength(0);
            cut.setLength(0);
            derived.setLength(0);
            rest.setLength(0);
            faults.setLength(0);
            names.clear();
            counts.clear();
        }

        /** Takes what an element has beside its fields; only the octets of the frame tell where it belongs. */
        private void addBeyondFields(Level element) {
            if (element.payloadEnd > 0 && payloadEnd == 0) {
                payloadEnd = element.payloadEnd;
            }
            boolean more = add(element.tlvs, tlvs) | add(element.payloads, payloads);
            unreadable |= more | element.unreadable | element.padding.length() + element.cut.length() > 0;
        }

        private static boolean add(StringBuilder part, StringBuilder to) {
            if (part.length() > 0) {
                separated(to).append(part);
            }
            return part.length() > 0;
        }

        /** {@return the name, numbered if the message has one like it} */
        private String unique(String wanted) {
            if (counts.isEmpty()) {
                for (int i = 0; i < names.size(); i++) {
                    counts.put(names.get(i), 1);
                }
            }
            String unique = wanted;
            for (int i = counts.getOrDefault(wanted, 0); counts.containsKey(unique); i++) {
                unique = wanted + "[" + i + "]";
            }
            counts.merge(wanted, 1, Integer::sum);
            counts.putIfAbsent(unique, 1);
            return unique;
        }
    }
}
