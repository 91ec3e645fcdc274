package org.heliograph.codec.print;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heliograph.codec.Dialect;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Tlv;

/** Prints tables for documents, as Markdown. */
public final class MarkdownPrinter {
    private MarkdownPrinter() {}

    /**
     * Prints the fields of a message in wire order, then the codes of the fields that have more of them than fit a cell,
     * its TLVs, and the fields of the elements of its groups.
     *
     * @param type of the message.
     * @param out  to print to.
     * @throws IOException from {@code out}.
     */
    public static void fields(MessageType<?> type, Appendable out) throws IOException {
        fields(type, Dialect.NONE, out);
    }

    /**
     * Prints the fields of a message as a dialect knows them.
     *
     * @param type    of the message.
     * @param dialect such as that of a protocol.
     * @param out     to print to.
     * @throws IOException from {@code out}.
     */
    public static void fields(MessageType<?> type, Dialect dialect, Appendable out) throws IOException {
        table(new FieldTable(type, dialect), new Shown(type), out);
    }

    /**
     * Prints the fields of all messages of a document under a heading each; a table of codes that several fields have is
     * printed once.
     *
     * @param types of the messages, in the order of the document.
     * @param out   to print to.
     * @throws IOException from {@code out}.
     */
    public static void allFields(Collection<? extends MessageType<?>> types, Appendable out) throws IOException {
        Map<List<FieldTable.Code>, String> tables = new HashMap<>();
        for (MessageType<?> type : types) {
            out.append("\n### ")
                    .append(escape(type.name()))
                    .append(" (")
                    .append(type.section())
                    .append(")\n\n");
            table(new FieldTable(type, Dialect.NONE), new Shown(type, tables), out);
        }
    }

    /**
     * The tables of codes that a document holds already.
     *
     * @param type   that is printed.
     * @param tables of codes with where they are.
     */
    private record Shown(MessageType<?> type, Map<List<FieldTable.Code>, String> tables) {
        Shown(MessageType<?> type) {
            this(type, new HashMap<>());
        }

        /** {@return where the codes are, null if they are to be printed now} */
        String before(String name, List<FieldTable.Code> codes) {
            return tables.putIfAbsent(codes, name + " of " + type.name());
        }
    }

    private static void table(FieldTable table, Shown shown, Appendable out) throws IOException {
        head(FieldTable.COLUMNS, out);
        for (FieldTable.Row row : table.rows()) {
            row(row.cells(), out);
        }
        if (!table.symbols().isEmpty()) {
            out.append('\n').append(escape(String.join(", ", table.symbols()))).append(".\n");
        }
        for (FieldTable.Row row : table.rows()) {
            if (row.hasCodes()) {
                codes(row.field().name(), row.codes(), shown, out);
            }
            if (!row.tlvs().isEmpty()) {
                tlvs(row, shown, out);
            }
        }
        for (FieldTable.Element element : table.elements()) {
            title(element.title(), out);
            table(element.table(), shown, out);
        }
    }

    private static void codes(String name, List<FieldTable.Code> codes, Shown shown, Appendable out)
            throws IOException {
        String before = shown.before(name, codes);
        if (before != null) {
            out.append('\n')
                    .append(escape(name))
                    .append(": see ")
                    .append(escape(before))
                    .append(".\n");
            return;
        }
        title(name, out);
        head(List.of("Value", "Name", "Meaning"), out);
        for (FieldTable.Code code : codes) {
            row(List.of(code.value(), code.name(), code.meaning()), out);
        }
    }

    private static void tlvs(FieldTable.Row row, Shown shown, Appendable out) throws IOException {
        title(row.field().name(), out);
        head(FieldTable.TLV_COLUMNS, out);
        for (Tlv tlv : row.tlvs()) {
            row(FieldTable.tlvCells(tlv), out);
        }
        for (Tlv tlv : row.tlvs()) {
            for (Map.Entry<String, List<FieldTable.Code>> table :
                    FieldTable.tlvCodes(tlv).entrySet()) {
                if (FieldTable.hasMore(table.getValue())) {
                    codes(table.getKey(), table.getValue(), shown, out);
                }
            }
        }
    }

    private static void title(String text, Appendable out) throws IOException {
        out.append('\n').append(escape(text)).append(":\n\n");
    }

    private static void head(List<String> columns, Appendable out) throws IOException {
        row(columns, out);
        out.append("| --- ".repeat(columns.size())).append("|\n");
    }

    /**
     * Prints the messages of a protocol with the sections of the document that define them.
     *
     * @param types of the messages, in the order of the table.
     * @param out   to print to.
     * @throws IOException from {@code out}.
     */
    public static void messages(List<? extends MessageType<?>> types, Appendable out) throws IOException {
        head(List.of("Message", "Section", "Octets"), out);
        for (MessageType<?> type : types) {
            String octets =
                    FieldTable.range(type.shape().minLength(), type.shape().maxLength());
            row(List.of(type.name(), type.section(), octets), out);
        }
    }

    private static void row(List<String> cells, Appendable out) throws IOException {
        out.append('|');
        for (String cell : cells) {
            out.append(' ').append(escape(cell)).append(cell.isEmpty() ? "|" : " |");
        }
        out.append('\n');
    }

    /** Escapes what Markdown would take for markup; names are full of underscores. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\|*_<>`[]".indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return out.toString();
    }
}
