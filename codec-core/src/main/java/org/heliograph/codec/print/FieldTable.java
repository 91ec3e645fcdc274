package org.heliograph.codec.print;

import java.util.ArrayList;
import java.util.List;
import org.heliograph.codec.Counted;
import org.heliograph.codec.Field;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Repeated;
import org.heliograph.codec.Shape;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.Values;
import org.heliograph.codec.VariableField;
import org.heliograph.codec.Words;

/** The table of fields of a message as texts: what the printers for documents and terminals share. */
final class FieldTable {
    static final List<String> COLUMNS = List.of("Field", "Type", "Octets", "At", "Values", "Meaning");

    /** Codes that are named in a cell; longer tables are left to a table of their own. */
    private static final int MOST_INLINE = 6;

    private final List<Row> rows = new ArrayList<>();
    private final List<String> symbols = new ArrayList<>();

    FieldTable(MessageType<?> type) {
        Positions positions = new Positions();
        for (Field field : type.fields()) {
            String at = positions.of(field);
            rows.add(new Row(
                    field,
                    octets(field, positions.sizeOf(field)),
                    at,
                    inlineValues(field, type.shape()),
                    field == type.shape().keyField() ? keyCode(type.shape()) : codes(field)));
            if (field instanceof VariableField variable) {
                positions.pass(variable);
            }
        }
    }

    /** {@return the fields in wire order} */
    List<Row> rows() {
        return rows;
    }

    /** {@return what the letters in the positions stand for, such as {@code n = DestUsr_tl}} */
    List<String> symbols() {
        return symbols;
    }

    /**
     * One field.
     *
     * @param field  of the message.
     * @param octets that it takes.
     * @param at     where it starts.
     * @param values that the document knows, short.
     * @param codes  all values with their meanings; empty if there are none.
     */
    record Row(Field field, String octets, String at, String values, List<Code> codes) {
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
            return !codes.isEmpty()
                    && (codes.size() > 1 || !codes.get(0).meaning().isEmpty());
        }
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
        int least = field.minLength();
        int most = field.maxLength();
        if (most == Integer.MAX_VALUE) {
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
        List<Code> codes = new ArrayList<>();
        Values values = field instanceof TlvSet set ? set.tags() : field.values();
        boolean wide = values.rows().stream().anyMatch(row -> row.high() > 0xFFFF && row.name() != null);
        for (Values.Row row : values.rows()) {
            int digits = field instanceof TlvSet ? 4 : wide ? 2 * field.maxLength() : 0;
            String value =
                    number(row.low(), digits) + (row.low() == row.high() ? "" : " to " + number(row.high(), digits));
            String name = row.name() == null ? "" : row.name();
            String meaning = row.meaning() == null || row.meaning().equals(name) ? "" : row.meaning();
            codes.add(new Code(value, name, meaning));
        }
        for (Words.Row row : field.words().rows()) {
            StringBuilder word = new StringBuilder();
            Glyphs.quoted(row.word(), word);
            codes.add(new Code(word.toString(), "", row.meaning()));
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

    private static String inlineValues(Field field, Shape shape) {
        if (field == shape.keyField()) {
            String name = field.values().name(shape.key());
            return number(shape.key(), 2 * shape.keyField().width()) + (name == null ? "" : " " + name);
        }
        List<Code> codes = codes(field);
        if (codes.size() > MOST_INLINE) {
            return codes.size() + (field instanceof TlvSet ? " tags" : " codes");
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
