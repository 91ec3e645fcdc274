package org.heliograph.codec.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heliograph.codec.Counted;
import org.heliograph.codec.Dialect;
import org.heliograph.codec.Field;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.OctetsTlv;
import org.heliograph.codec.Repeated;
import org.heliograph.codec.Shape;
import org.heliograph.codec.TextTlv;
import org.heliograph.codec.Tlv;
import org.heliograph.codec.TlvPart;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.TlvShape;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;
import org.heliograph.codec.VariableField;
import org.heliograph.codec.Words;

/** The table of fields of a message as texts: what the printers for documents and terminals share. */
final class FieldTable {
    static final List<String> COLUMNS = List.of("Field", "Type", "Octets", "At", "Values", "Meaning");
    static final List<String> TLV_COLUMNS = List.of("Tag", "Name", "Type", "Octets", "Repeatable", "Values", "Meaning");

    private static final int LONGEST_TLV = 0xFFFF;

    /** Codes that are named in a cell; longer tables are left to a table of their own. */
    private static final int MOST_INLINE = 6;

    private final List<Row> rows = new ArrayList<>();
    private final List<String> symbols = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();

    /** Makes the table of a message as a dialect knows it. */
    FieldTable(MessageType<?> type, Dialect dialect) {
        Positions positions = new Positions();
        Shape shape = type.shape();
        for (Field field : dialect.apply(type)) {
            String at = positions.of(field);
            List<Code> codes = isKey(field, shape) ? keyCode(shape) : codes(field);
            List<Tlv> tlvs = field instanceof TlvSet set ? sorted(set.tags().tlvs()) : List.of();
            rows.add(new Row(
                    field, octets(field, positions.sizeOf(field)), at, inlineValues(field, codes, shape), codes, tlvs));
            if (field instanceof VariableField variable) {
                positions.pass(variable);
            }
            for (MessageType<?> element : field.types()) {
                elements.add(new Element(field.name(), element, new FieldTable(element, dialect)));
            }
        }
    }

    private static List<Tlv> sorted(List<Tlv> tlvs) {
        return tlvs.stream().sorted(Comparator.comparingInt(Tlv::tag)).toList();
    }

    /** A dialect makes other records of the fields: the ordinal tells. */
    private static boolean isKey(Field field, Shape shape) {
        return shape.keyField() != null
                && field.info().ordinal() == shape.keyField().info().ordinal();
    }

    /** {@return the fields in wire order} */
    List<Row> rows() {
        return rows;
    }

    /** {@return what the letters in the positions stand for, such as {@code n = DestUsr_tl}} */
    List<String> symbols() {
        return symbols;
    }

    /** {@return the tables of the elements of groups} */
    List<Element> elements() {
        return elements;
    }

    /**
     * One kind of element of a group.
     *
     * @param group that has it, the specification's name.
     * @param type  of the element.
     * @param table of its fields; positions count from its start.
     */
    record Element(String group, MessageType<?> type, FieldTable table) {
        /** {@return what stands above the table} */
        String title() {
            return group + ": " + type.name() + " (" + type.section() + ")";
        }
    }

    /**
     * One field.
     *
     * @param field  of the message.
     * @param octets that it takes.
     * @param at     where it starts.
     * @param values that the document knows, short.
     * @param codes  all values with their meanings; empty if there are none.
     * @param tlvs   that it may hold; empty for other fields.
     */
    record Row(Field field, String octets, String at, String values, List<Code> codes, List<Tlv> tlvs) {
        List<String> cells() {
            return List.of(
                    field.name(),
                    field.wireType(),
                    octets,
                    at,
                    values,
                    field.info().doc());
        }

        /** {@return whether the codes have more to say than the cell of values} */
        boolean hasCodes() {
            return hasMore(codes);
        }
    }

    /** {@return the cells of a TLV below {@link #TLV_COLUMNS}} */
    static List<String> tlvCells(Tlv tlv) {
        return List.of(
                number(tlv.tag(), 2 * Short.BYTES),
                tlv.name(),
                tlv.wireType(),
                range(tlv.least(), tlv.most()),
                tlv.info().repeatable() ? "yes" : "no",
                tlvValues(tlv),
                tlv.info().doc());
    }

    private static String tlvValues(Tlv tlv) {
        if (tlv instanceof OctetsTlv octets) {
            return octets.shapes().stream().map(FieldTable::parts).collect(Collectors.joining(" or "));
        }
        return inline(codes(tlv.values(), 0));
    }

    /** {@return the names of the parts of a value, each with its only value where it has no other} */
    private static String parts(TlvShape shape) {
        return shape.parts().isEmpty()
                ? "nothing"
                : shape.parts().stream().map(FieldTable::part).collect(Collectors.joining(", "));
    }

    private static String part(TlvPart part) {
        return part.values() instanceof ValueTable
                        || codes(part.values(), Words.ANY, 0).isEmpty()
                ? part.name()
                : part.name() + " " + inline(codes(part.values(), Words.ANY, 0));
    }

    /** {@return the known values of a TLV and of its parts by what they are called; empty if there are none} */
    static Map<String, List<Code>> tlvCodes(Tlv tlv) {
        Map<String, List<Code>> tables = new LinkedHashMap<>();
        tables.put(tlv.name(), codes(tlv.values(), tlv instanceof TextTlv text ? text.words() : Words.ANY, 0));
        if (tlv instanceof OctetsTlv octets) {
            octets.shapes().stream()
                    .flatMap(shape -> shape.parts().stream())
                    .forEach(part ->
                            tables.putIfAbsent(tlv.name() + " " + part.name(), codes(part.values(), part.words(), 0)));
        }
        tables.values().removeIf(List::isEmpty);
        return tables;
    }

    /** {@return whether codes have more to say than a cell of them} */
    static boolean hasMore(List<Code> codes) {
        return !codes.isEmpty() && (codes.size() > 1 || !codes.get(0).meaning().isEmpty());
    }

    /**
     * One code.
     *
     * @param value   or range of values.
     * @param name    short name, empty if none.
     * @param meaning for people, empty if there is no more to say than the name.
     */
    record Code(String value, String name, String meaning) {}

    private static String octets(Field field, String size) {
        if (size != null) {
            return size;
        }
        return range(field.minLength(), field.maxLength());
    }

    /** {@return a range of lengths; {@link Integer#MAX_VALUE} and the longest TLV stand for any} */
    static String range(int least, int most) {
        if (most == Integer.MAX_VALUE || least < most && most == LONGEST_TLV) {
            return least + "+";
        }
        return least == most ? Integer.toString(least) : least + "-" + most;
    }

    /** Of the field that tells the kind of message, only the code of this message is of interest. */
    private static List<Code> keyCode(Shape shape) {
        String name = shape.keyField().values().name(shape.key());
        String value = number(shape.key(), 2 * shape.keyField().width());
        return List.of(new Code(value, name == null ? "" : name, ""));
    }

    private static List<Code> codes(Field field) {
        boolean wide = field.values().rows().stream().anyMatch(row -> row.high() > 0xFFFF && row.name() != null);
        return codes(field.values(), field.words(), wide ? 2 * field.maxLength() : 0);
    }

    private static List<Code> codes(Values values, Words words, int digits) {
        List<Code> codes = codes(values, digits);
        for (Words.Row row : words.rows()) {
            StringBuilder word = new StringBuilder();
            Glyphs.quoted(row.word(), word);
            codes.add(new Code(word.toString(), "", row.meaning()));
        }
        return codes;
    }

    private static List<Code> codes(Values values, int digits) {
        List<Code> codes = new ArrayList<>();
        for (Values.Row row : values.rows()) {
            String value =
                    number(row.low(), digits) + (row.low() == row.high() ? "" : " to " + number(row.high(), digits));
            String name = row.name() == null ? "" : row.name();
            String meaning = row.meaning() == null || row.meaning().equals(name) ? "" : row.meaning();
            codes.add(new Code(value, name, meaning));
        }
        return codes;
    }

    /** {@return a number with so many hexadecimal digits, or in decimal if that is 0} */
    private static String number(long value, int digits) {
        if (digits == 0 || value < 0) {
            return Long.toString(value);
        }
        StringBuilder out = new StringBuilder();
        Glyphs.hex0x(value, digits, out);
        return out.toString();
    }

    private static String inlineValues(Field field, List<Code> codes, Shape shape) {
        if (isKey(field, shape)) {
            String name = field.values().name(shape.key());
            return number(shape.key(), 2 * shape.keyField().width()) + (name == null ? "" : " " + name);
        }
        if (field instanceof TlvSet set) {
            int tlvs = set.tags().tlvs().size();
            return tlvs == 0 ? "" : tlvs + (tlvs == 1 ? " TLV" : " TLVs");
        }
        return inline(codes);
    }

    private static String inline(List<Code> codes) {
        if (codes.size() > MOST_INLINE) {
            return codes.size() + " codes";
        }
        StringBuilder out = new StringBuilder();
        for (Code code : codes) {
            out.append(out.length() == 0 ? "" : ", ").append(code.value());
            String name = code.name().isEmpty() ? code.meaning() : code.name();
            out.append(name.isEmpty() ? "" : " ").append(name);
        }
        return out.toString();
    }

    /** Works out where fields start, with a letter for each count that is only known from the frame. */
    private final class Positions {
        private static final String LETTERS = "nmkpqrst";

        private long constant;
        private String variable = "";
        private String after;
        private int afterDelta;
        private int repeats;
        private int lengths;
        private String size;
        private Field sized;

        String of(Field field) {
            if (after == null) {
                return constant + field.delta() + variable;
            }
            int behind = afterDelta + field.delta();
            return "after " + after + (behind == 0 ? "" : " + " + behind) + variable;
        }

        /** {@return the size of a field that another one counts, such as {@code 32n}; null for any other} */
        String sizeOf(Field field) {
            if (field == sized) {
                return size;
            }
            sized = field;
            size = null;
            if (field instanceof Repeated repeated) {
                String letter = LETTERS.substring(repeats % LETTERS.length(), repeats % LETTERS.length() + 1);
                repeats++;
                symbols.add(letter + " = " + repeated.count().name());
                size = repeated.width() + letter;
            } else if (field instanceof Counted counted) {
                lengths++;
                String letters = lengths == 1 ? "len" : "len" + lengths;
                symbols.add(letters + " = " + counted.count().name());
                size = letters;
            }
            return size;
        }

        void pass(VariableField field) {
            String length = sizeOf(field);
            if (length == null) {
                after = field.name();
                afterDelta = 0;
                constant = 0;
                variable = "";
            } else {
                constant += field.delta();
                afterDelta += field.delta();
                variable += "+" + length;
            }
        }
    }
}
