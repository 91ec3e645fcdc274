package org.heliograph.codec.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heliograph.codec.CText;
import org.heliograph.codec.Counted;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.I32;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.NumberField;
import org.heliograph.codec.Octets;
import org.heliograph.codec.Repeated;
import org.heliograph.codec.RepeatedCText;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Shape;
import org.heliograph.codec.TailCText;
import org.heliograph.codec.TailNumber;
import org.heliograph.codec.TailText;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.U32;
import org.heliograph.codec.U64;
import org.heliograph.codec.Values;
import org.heliograph.codec.Words;
import org.heliograph.codec.protocol.NestedLayout;
import org.heliograph.codec.protocol.Protocol;

/**
 * Prints a dissector for Wireshark and tshark 4, in Lua, made from nothing but the metadata of a protocol. It shows the
 * values that {@link JsonPrinter} prints; what only the code of a protocol knows is left to rules:
 *
 * <ul>
 * <li>A {@link CustomField} takes what is left before the fields behind it, each taken at its least length; one whose
 * least and greatest length are equal takes that. It is a text if its wire type begins with {@code text}.
 * <li>A kind of message is found by its key. What {@link Protocol#typeOf} answers to other keys is the message for
 * unknown kinds; what it answers in lenient mode to other lengths is found by trying all short ones.
 * <li>Frames are joined over TCP segments where {@link Protocol#framing} cuts by a length of four octets at their start.
 * In any other protocol a segment or datagram is taken for one frame.
 * </ul>
 *
 * Filter names are described in the head of what is printed. Credentials are not masked: Wireshark shows the octets of
 * the packet anyway.
 */
public final class LuaPrinter {
    private static final String TEMPLATE = "dissector.lua";
    /** Greatest number that Lua and Java agree on: beyond it Lua's numbers have gaps. */
    private static final long EXACT = 1L << 53;

    private final LuaModel model;
    private final Appendable out;

    private LuaPrinter(LuaModel model, Appendable out) {
        this.model = model;
        this.out = out;
    }

    /**
     * {@return why a protocol cannot have a dissector, null if it can}
     * The template does not know groups, texts that a field counts, and texts whose NUL is left out; and it tells
     * messages apart by their key alone.
     *
     * @param protocol to dissect.
     */
    public static String refusal(Protocol protocol) {
        List<MessageType<?>> types = new ArrayList<>(protocol.types());
        // Grows while it is walked: nested messages may nest further ones.
        for (int i = 0; i < types.size(); i++) {
            for (Field field : types.get(i).fields()) {
                if (!field.types().isEmpty() || field instanceof RepeatedCText || field instanceof TailCText) {
                    return "the dissector cannot read " + field.name() + " of "
                            + types.get(i).name() + ", which is " + field.wireType();
                }
            }
            for (NestedLayout rule : protocol.nested(types.get(i))) {
                if (rule.type() != null && !types.contains(rule.type())) {
                    types.add(rule.type());
                }
            }
        }
        int count = protocol.types().size();
        return count < 2 || LuaModel.commonKeyField(protocol) != null
                ? null
                : "the dissector cannot tell its " + count + " messages apart, which have no field for that";
    }

    /**
     * Prints the dissector of a protocol; it is ASCII.
     *
     * @param protocol to dissect.
     * @param out      to print to.
     * @throws IOException              from {@code out}.
     * @throws IllegalArgumentException if there is a {@link #refusal}; nothing has been printed.
     */
    public static void print(Protocol protocol, Appendable out) throws IOException {
        String refusal = refusal(protocol);
        if (refusal != null) {
            throw new IllegalArgumentException(protocol.id() + ": " + refusal);
        }
        new LuaPrinter(new LuaModel(protocol), out).print();
    }

    private void print() throws IOException {
        StringBuilder types = new StringBuilder();
        for (LuaModel.Kind kind : model.kinds()) {
            kind(kind, types);
        }
        head();
        out.append("\nlocal P = {\n");
        protocol();
        faults();
        values();
        words();
        variants();
        out.append("    types = {\n").append(types).append("    },\n}\n\n");
        out.append(template());
    }

    private static String template() throws IOException {
        try (InputStream in = LuaPrinter.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IOException(TEMPLATE + " is missing beside " + LuaPrinter.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void head() throws IOException {
        Protocol protocol = model.protocol();
        String filter = model.filter();
        String title = comment(protocol.title());
        out.append("-- Wireshark dissector for ").append(title).append(" (").append(comment(protocol.id()));
        out.append("), generated by Heliograph from its tables of fields.\n--\n");
        out.append(
                "-- Use: tshark -X lua_script:FILE -r CAPTURE, or put it into Wireshark's folder of Lua plug-ins.\n");
        out.append("-- It takes the TCP ports ").append(comment(protocol.ports().toString()));
        out.append(" from any other dissector; for other ports use Decode As.\n");
        out.append("-- A preference, off by default, lets it look for the protocol on every TCP port.\n--\n");
        out.append("-- Filter names are ")
                .append(filter)
                .append(".MESSAGE.FIELD: the names of the document in lower\n");
        out.append("-- case, with _ for what is neither a letter nor a digit. If two names of one level become the\n");
        out.append(
                "-- same, the second one ends in _2, the third one in _3. So every filter name stands for one field;\n");
        out.append("-- the tables below and the labels that are shown give its name as the document writes it.\n");
        out.append("-- Below a field: .text, .udh and .octets are what a content was decoded to, .tag, .length and\n");
        out.append("-- .value the parts of a TLV. ").append(filter).append(".rest holds octets that belong to no\n");
        out.append("-- field, ").append(filter).append(".fault.CODE what is wrong with a frame.\n");
        out.append("-- Texts end at their first NUL; an octet above 0x7F is the character of its number. A NUL in a\n");
        out.append("-- decoded text is shown as U+2400; in GB 18030 it begins a further .text.\n");
    }

    private void protocol() throws IOException {
        Protocol protocol = model.protocol();
        out.append("    filter = ").append(string(model.filter()));
        out.append(",\n    title = ").append(string(protocol.title())).append(",\n    ports = { ");
        for (int port : protocol.ports()) {
            out.append(Integer.toString(port)).append(", ");
        }
        out.append("},\n    length_prefixed = ").append(Boolean.toString(model.isLengthPrefixed()));
        out.append(",\n    least = ").append(Integer.toString(model.leastFrame()));
        out.append(",\n    most = ").append(Integer.toString(protocol.limits().frameLength()));
        out.append(",\n    tlvs = ").append(Integer.toString(protocol.limits().tlvs()));
        out.append(",\n    nesting = ")
                .append(Integer.toString(protocol.limits().nesting()));
        NumberField key = model.keyField();
        if (key != null) {
            out.append(",\n    key = { at = ").append(Integer.toString(key.delta()));
            out.append(", width = ").append(Integer.toString(key.width())).append(" }");
        }
        if (model.unknown() != null) {
            out.append(",\n    unknown = ").append(Integer.toString(model.indexOf(model.unknown())));
        }
        out.append(",\n");
    }

    private void faults() throws IOException {
        out.append("    faults = {\n");
        for (int code = 1; Fault.codeName(code(code)) != null; code++) {
            String sentence = Fault.describe(code(code), null);
            fault(Fault.codeName(code(code)), sentence.substring(sentence.indexOf(" 0 ") + 3), severity(code));
        }
        fault("CUT_SHORT", "is cut short or left out", "warn");
        out.append("    },\n");
    }

    private static long code(int code) {
        return Fault.of(code, Fault.NO_FIELD, 0);
    }

    private static String severity(int code) {
        return switch (code) {
            case Fault.VALUE_OUT_OF_RANGE, Fault.TEXT_NOT_ASCII, Fault.TEXT_TOO_LONG -> "note";
            case Fault.TRAILING_OCTETS, Fault.UNKNOWN_MESSAGE -> "warn";
            default -> "error";
        };
    }

    private void fault(String code, String text, String severity) throws IOException {
        out.append("        { code = ").append(string(code)).append(", text = ").append(string(text));
        out.append(", severity = ").append(string(severity)).append(" },\n");
    }

    private void values() throws IOException {
        out.append("    values = {\n");
        for (Values values : model.values()) {
            out.append("        {\n");
            for (Values.Row row : values.rows()) {
                String name = row.name() == null ? row.meaning() : row.name();
                out.append("            { ")
                        .append(number(row.low()))
                        .append(", ")
                        .append(number(row.high()));
                out.append(name == null ? "" : ", " + string(name)).append(" },\n");
            }
            out.append("        },\n");
        }
        out.append("    },\n");
    }

    private void words() throws IOException {
        out.append("    words = {\n");
        for (Words words : model.words()) {
            out.append("        {\n            closed = ").append(Boolean.toString(LuaModel.isClosed(words)));
            out.append(",\n            rows = {\n");
            for (Words.Row row : words.rows()) {
                out.append("                { ").append(string(row.word()));
                out.append(row.meaning() == null ? "" : ", " + string(row.meaning()))
                        .append(" },\n");
            }
            out.append("            },\n        },\n");
        }
        out.append("    },\n");
    }

    private void variants() throws IOException {
        out.append("    variants = { -- key, length of the frame, number of the type\n");
        for (LuaModel.Variant variant : model.variants()) {
            out.append("        { ").append(number(variant.key())).append(", ");
            out.append(Integer.toString(variant.length())).append(", ");
            out.append(Integer.toString(model.indexOf(variant.type()))).append(" },\n");
        }
        out.append("    },\n");
    }

    private void kind(LuaModel.Kind kind, StringBuilder to) {
        MessageType<?> type = kind.type();
        Shape shape = type.shape();
        to.append("        { -- ").append(model.indexOf(type)).append("\n            name = ");
        to.append(string(type.name())).append(", section = ").append(string(type.section()));
        to.append(",\n            filter = ").append(string(kind.filter()));
        to.append(", least = ").append(shape.minLength());
        to.append(", most = ").append(length(shape.maxLength()));
        if (kind.isFound()) {
            to.append(", key = ").append(number(shape.key()));
        }
        to.append(model.isNested(type) ? ", is_nested = true" : "");
        to.append(type == model.unknown() ? ", unknown = true" : "");
        to.append(",\n            fields = {\n");
        List<Field> fields = type.fields();
        for (int i = 0; i < fields.size(); i++) {
            to.append("                { ");
            field(kind, fields.get(i), to);
            role(type, fields.get(i), to);
            to.append(" },\n");
        }
        to.append("            },\n            nested = {\n");
        for (NestedLayout rule : model.protocol().nested(type)) {
            to.append("                { ");
            nested(rule, to);
            to.append(" },\n");
        }
        to.append("            },\n        },\n");
    }

    private void field(LuaModel.Kind kind, Field field, StringBuilder to) {
        to.append("index = ").append(field.info().ordinal() + 1);
        to.append(", name = ").append(string(field.name()));
        to.append(", filter = ").append(string(kind.filter(field)));
        to.append(", doc = ").append(string(field.info().doc())).append(", kind = ");
        if (field instanceof NumberField number) {
            to.append("\"number\", width = ").append(number.width());
            to.append(field instanceof I32 ? ", signed = true" : "");
            to.append(field instanceof U64 || isPattern(field) ? ", hex = true" : "");
        } else if (field instanceof TailNumber) {
            to.append("\"tailnumber\", width = ").append(field.maxLength());
        } else if (field instanceof FixedText text) {
            to.append("\"text\", width = ").append(text.width());
        } else if (field instanceof TailText text) {
            to.append("\"tailtext\", width = ").append(text.width());
        } else if (field instanceof CText text) {
            to.append("\"ctext\", most = ").append(text.max());
        } else if (field instanceof Octets octets) {
            to.append("\"octets\", width = ").append(octets.width());
        } else if (field instanceof Counted counted) {
            to.append("\"counted\", count = ").append(counted.count().info().ordinal() + 1);
        } else if (field instanceof Repeated repeated) {
            to.append("\"repeated\", count = ").append(repeated.count().info().ordinal() + 1);
            to.append(", width = ").append(repeated.width());
        } else if (field instanceof Rest) {
            to.append("\"rest\"");
        } else if (field instanceof TlvSet) {
            to.append("\"tlvs\"");
        } else if (field instanceof CustomField custom) {
            custom(kind.type(), custom, to);
        }
        int values = model.valuesOf(field);
        to.append(values == 0 ? "" : ", values = " + values);
        int words = model.wordsOf(field);
        to.append(words == 0 ? "" : ", words = " + words);
    }

    private static void custom(MessageType<?> type, CustomField field, StringBuilder to) {
        long behind = 0;
        for (Field other : type.fields()) {
            behind += other.info().ordinal() > field.info().ordinal() ? other.minLength() : 0;
        }
        to.append("\"custom\", least = ").append(field.minLength());
        to.append(", most = ")
                .append(length(field.maxLength()))
                .append(", behind = ")
                .append(number(behind));
        to.append(field.wireType().startsWith("text") ? ", text = true" : "");
    }

    private void role(MessageType<?> type, Field field, StringBuilder to) {
        if (field == type.shape().lengthField()) {
            to.append(", role = \"length\"");
        } else if (isKey(field)) {
            to.append(", role = \"key\"");
        }
    }

    /** Goes by the place, since the type for unknown kinds has no key of its own. */
    private boolean isKey(Field field) {
        NumberField key = model.keyField();
        return key != null
                && field instanceof NumberField
                && field.anchor() == 0
                && field.delta() == key.delta()
                && field.minLength() == key.width();
    }

    /** A number is a pattern of bits if one of its codes has the first bit set. */
    private static boolean isPattern(Field field) {
        return field instanceof U32
                && field.values().rows().stream().anyMatch(row -> row.name() != null && row.low() > Integer.MAX_VALUE);
    }

    private void nested(NestedLayout rule, StringBuilder to) {
        to.append("octets = ").append(rule.octets().info().ordinal() + 1);
        if (rule.selector() != null) {
            to.append(", selector = ").append(rule.selector().info().ordinal() + 1);
            to.append(", value = ").append(number(rule.value()));
        }
        if (rule.type() != null) {
            to.append(", kind = ").append(model.indexOf(rule.type()));
            return;
        }
        to.append(", coding = ").append(rule.coding().info().ordinal() + 1).append(", charsets = { ");
        for (Map.Entry<Integer, String> charset : new TreeMap<>(rule.charsets()).entrySet()) {
            to.append('[').append(charset.getKey()).append("] = ").append(string(charset.getValue()));
            to.append(", ");
        }
        to.append('}');
        if (rule.header() != null) {
            to.append(", header = ").append(rule.header().info().ordinal() + 1);
        }
    }

    private static String length(int octets) {
        return octets == Integer.MAX_VALUE ? "math.huge" : Integer.toString(octets);
    }

    private static String number(long value) {
        if (value > EXACT) {
            return "math.huge";
        }
        return value < -EXACT ? "-math.huge" : Long.toString(value);
    }

    /** {@return a text as a Lua string of ASCII, whatever it holds} */
    static String string(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            int value = octet & 0xFF;
            if (value < ' ' || value >= 0x7F || value == '"' || value == '\\') {
                quoted.append('\\')
                        .append((char) ('0' + value / 100))
                        .append((char) ('0' + value / 10 % 10))
                        .append((char) ('0' + value % 10));
            } else {
                quoted.append((char) value);
            }
        }
        return quoted.append('"').toString();
    }

    /** {@return a text that cannot end the comment it stands in} */
    private static String comment(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c >= ' ' && c < 0x7F ? c : '?');
        }
        return plain.toString();
    }
}
