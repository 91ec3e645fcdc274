package org.heliograph.codec.print;

import java.io.IOException;
import java.util.List;
import org.heliograph.codec.MessageType;

/** Prints the table of fields of a message for a terminal, with all codes that the document knows. */
public final class FieldTablePrinter {
    /** The columns whose width follows their contents; the rest of the line is for the last two. */
    private static final int ALIGNED = 4;

    private FieldTablePrinter() {}

    /**
     * Prints a message: its name and section, its fields in wire order, then the codes of every field that has some.
     *
     * @param type of the message.
     * @param out  to print to.
     * @throws IOException from {@code out}.
     */
    public static void print(MessageType<?> type, Appendable out) throws IOException {
        FieldTable table = new FieldTable(type);
        out.append(type.name()).append("  (").append(type.section()).append(")\n\n");
        int[] widths = widths(table);
        line(FieldTable.COLUMNS.subList(0, ALIGNED), "Meaning", widths, out);
        for (FieldTable.Row row : table.rows()) {
            line(row.cells().subList(0, ALIGNED), row.cells().get(5), widths, out);
        }
        if (!table.symbols().isEmpty()) {
            out.append('\n').append(String.join(", ", table.symbols())).append('\n');
        }
        for (FieldTable.Row row : table.rows()) {
            if (!row.codes().isEmpty()) {
                codes(row, out);
            }
        }
    }

    private static int[] widths(FieldTable table) {
        int[] widths = new int[ALIGNED];
        for (int i = 0; i < ALIGNED; i++) {
            widths[i] = FieldTable.COLUMNS.get(i).length();
            for (FieldTable.Row row : table.rows()) {
                widths[i] = Math.max(widths[i], row.cells().get(i).length());
            }
        }
        return widths;
    }

    private static void codes(FieldTable.Row row, Appendable out) throws IOException {
        out.append('\n').append(row.field().name()).append('\n');
        int valueWidth = 0;
        int nameWidth = 0;
        for (FieldTable.Code code : row.codes()) {
            valueWidth = Math.max(valueWidth, code.value().length());
            nameWidth = Math.max(nameWidth, code.name().length());
        }
        int[] widths = nameWidth == 0 ? new int[] {valueWidth} : new int[] {valueWidth, nameWidth};
        for (FieldTable.Code code : row.codes()) {
            out.append("  ");
            List<String> cells = List.of(code.value(), code.name());
            line(cells.subList(0, widths.length), code.meaning(), widths, out);
        }
    }

    private static void line(List<String> cells, String last, int[] widths, Appendable out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i));
            line.append(" ".repeat(widths[i] - cells.get(i).length() + 2));
        }
        out.append(line.append(last).toString().stripTrailing()).append('\n');
    }
}
