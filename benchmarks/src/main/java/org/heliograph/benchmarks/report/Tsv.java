package org.heliograph.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables beside this class. */
final class Tsv {
    private Tsv() {}

    /**
     * {@return the rows of a table without its head and its comments, each with as many cells as the head}
     *
     * @param name of the resource.
     */
    static List<String[]> read(String name) {
        List<String[]> rows = new ArrayList<>();
        int columns = 0;
        for (String line : text(name).split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                if (columns == 0) {
                    columns = cells.length;
                } else if (cells.length == columns) {
                    rows.add(cells);
                } else {
                    throw new IllegalStateException(name + " columns=" + cells.length + " of " + columns + ": " + line);
                }
            }
        }
        return rows;
    }

    /**
     * {@return a resource as text}
     *
     * @param name of the resource.
     */
    static String text(String name) {
        try (InputStream stream = Tsv.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("resource=" + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
