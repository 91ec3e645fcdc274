package org.heliograph.codec.print;

import java.io.IOException;
import java.util.List;
import org.heliograph.codec.MessageType;

/** Prints tables for documents, as Markdown. */
public final class MarkdownPrinter {
    private MarkdownPrinter() {}

    /**
     * Prints the fields of a message in wire order, then the codes of the fields that have more of them than fit a cell.
     *
     * @param type of the message.
     * @param out  to print to.
     * @throws IOException from {@code out}.
     */
    public static void fields(MessageType<?> type, Appendable out) throws IOException {
        FieldTable table = new FieldTable(type);
        row(FieldTable.COLUMNS, out);
        out.append("| --- | --- | --- | --- | --- | --- |\n");
        for (FieldTable.Row row : table.rows()) {
            row(row.cells(), out);
        }
        if (!table.symbols().isEmpty()) {
            out.append('\n').append(escape(String.join(", ", table.symbols()))).append(".\n");
        }
        for (FieldTable.Row row : table.rows()) {
            if (row.hasCodes()) {
                codes(row, out);
            }
        }
    }

    private static void codes(FieldTable.Row row, Appendable out) throws IOException {
        out.append('\n').append(escape(row.field().name())).append(":\n\n");
        out.append("| Value | Name | Meaning |\n| --- | --- | --- |\n");
        for (FieldTable.Code code : row.codes()) {
            row(List.of(code.value(), code.name(), code.meaning()), out);
        }
    }

    /**
     * Prints the messages of a protocol with the sections of the document that define them.
     *
     * @param types of the messages, in the order of the table.
     * @param out   to print to.
     * @throws IOException from {@code out}.
     */
    public static void messages(List<? extends MessageType<?>> types, Appendable out) throws IOException {
        row(List.of("Message", "Section", "Octets"), out);
        out.append("| --- | --- | --- |\n");
        for (MessageType<?> type : types) {
            int least = type.shape().minLength();
            int most = type.shape().maxLength();
            String octets = most == Integer.MAX_VALUE
                    ? least + "+"
                    : least == most ? Integer.toString(least) : least + "-" + most;
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
