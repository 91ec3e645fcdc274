package org.heliograph.wap.wbxml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tables as text: a line of column names, then a row a line, with tabulators between. */
final class Tsv {
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String[]> rows = new ArrayList<>();

    private Tsv(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String head = lines.readLine();
        if (head == null) {
            throw new IllegalArgumentException("a table without a line of column names");
        }
        for (String name : head.split("\t", -1)) {
            columns.put(name, columns.size());
        }
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isEmpty()) {
                rows.add(line.split("\t", -1));
            }
        }
    }

    /** Reads a table and closes the stream. */
    static Tsv read(InputStream in) {
        try (in) {
            return new Tsv(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a resource of this package. */
    static Tsv resource(String name) {
        return read(Tsv.class.getResourceAsStream(name));
    }

    int size() {
        return rows.size();
    }

    /** The value of a column, empty if the row ends before it. */
    String text(int row, String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException("the table has no column " + column);
        }
        String[] values = rows.get(row);
        return index < values.length ? values[index] : "";
    }

    /** The number in a column, decimal or {@code 0x} and hexadecimal digits. */
    int number(int row, String column) {
        return Integer.decode(text(row, column));
    }

    /** The words of a column between commas. */
    List<String> words(int row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
