package org.heliograph.codec.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heliograph.codec.Dialect;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Tlv;

/** Prints the table of fields of a message for a terminal, with all codes that the document knows. */
public final class FieldTablePrinter {
    private FieldTablePrinter() {}

    /**
     * Prints a message: its name and section, its fields in wire order, the codes of every field that has some, its TLVs,
     * then the fields of the elements of its groups.
     *
     * @param type of the message.
     * @param out  to print to.
     * @throws IOException from {@code out}.
     */
    public static void print(MessageType<?> type, Appendable out) throws IOException {
        print(type, Dialect.NONE, out);
    }

    /**
     * Prints a message as a dialect knows it.
     *
     * @param type    of the message.
     * @param dialect such as that of a protocol.
     * @param out     to print to.
     * @throws IOException from {@code out}.
     */
    public static void print(MessageType<?> type, Dialect dialect, Appendable out) throws IOException {
        out.append(type.name()).append("  (").append(type.section()).append(")\n\n");
        table(new FieldTable(type, dialect), out);
    }

    private static void table(FieldTable table, Appendable out) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        lines.add(withoutValues(FieldTable.COLUMNS));
        table.rows().forEach(row -> lines.add(withoutValues(row.cells())));
        lines("", lines, out);
        if (!table.symbols().isEmpty()) {
            out.append('\n').append(String.join(", ", table.symbols())).append('\n');
        }
        for (FieldTable.Row row : table.rows()) {
            codes(row.field().name(), row.codes(), out);
            if (!row.tlvs().isEmpty()) {
                tlvs(row, out);
            }
        }
        for (FieldTable.Element element : table.elements()) {
            out.append('\n').append(element.title()).append("\n\n");
            table(element.table(), out);
        }
    }

    private static void tlvs(FieldTable.Row row, Appendable out) throws IOException {
        out.append('\n').append(row.field().name()).append('\n');
        List<List<String>> lines = new ArrayList<>();
        lines.add(withoutValues(FieldTable.TLV_COLUMNS));
        row.tlvs().forEach(tlv -> lines.add(withoutValues(FieldTable.tlvCells(tlv))));
        lines("  ", lines, out);
        for (Tlv tlv : row.tlvs()) {
            for (Map.Entry<String, List<FieldTable.Code>> table :
                    FieldTable.tlvCodes(tlv).entrySet()) {
                codes(table.getKey(), table.getValue(), out);
            }
        }
    }

    /** The column of values, the last but one, is left to the lists of codes. */
    private static List<String> withoutValues(List<String> cells) {
        List<String> shown = new ArrayList<>(cells);
        shown.remove(cells.size() - 2);
        return shown;
    }

    private static void codes(String name, List<FieldTable.Code> codes, Appendable out) throws IOException {
        if (!codes.isEmpty()) {
            out.append('\n').append(name).append('\n');
            boolean named = codes.stream().anyMatch(code -> !code.name().isEmpty());
            lines("  ", codes.stream().map(code -> cells(code, named)).toList(), out);
        }
    }

    private static List<String> cells(FieldTable.Code code, boolean named) {
        return named ? List.of(code.value(), code.name(), code.meaning()) : List.of(code.value(), code.meaning());
    }

    /** Prints lines with aligned columns; the last one is as wide as it is. */
    private static void lines(String indent, List<List<String>> lines, Appendable out) throws IOException {
        int[] widths = new int[lines.get(0).size() - 1];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        for (List<String> cells : lines) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < widths.length; i++) {
                line.append(cells.get(i))
                        .append(" ".repeat(widths[i] - cells.get(i).length() + 2));
            }
            out.append(line.append(cells.get(widths.length)).toString().stripTrailing())
                    .append('\n');
        }
    }
}
