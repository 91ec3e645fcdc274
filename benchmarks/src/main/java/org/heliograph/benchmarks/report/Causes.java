package org.heliograph.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Why goals are missed, from {@code causes.md}: headings of the second level, under each the patterns of its rows as a
 * list of code, then the text.
 */
final class Causes {
    private final List<Cause> all = new ArrayList<>();

    /**
     * Reads the causes.
     *
     * @param text of the file.
     */
    Causes(String text) {
        for (String section : text.split("(?m)^## ")) {
            if (section.contains("\n- `")) {
                all.add(Cause.parse(section));
            }
        }
    }

    /** {@return the causes that the project knows} */
    static Causes load() {
        return new Causes(Tsv.text("causes.md"));
    }

    /** {@return all causes in order} */
    List<Cause> all() {
        return all;
    }

    /**
     * {@return the first cause of a miss, null where none is known}
     *
     * @param miss a goal that is not reached.
     */
    Cause of(Verdict miss) {
        return all.stream().filter(cause -> cause.explains(miss)).findFirst().orElse(null);
    }

    /**
     * A cause.
     *
     * @param title    in a few words.
     * @param patterns of the rows that it explains.
     * @param text     in Markdown.
     */
    record Cause(String title, List<RowPattern> patterns, String text) {
        private boolean explains(Verdict miss) {
            return patterns.stream()
                    .anyMatch(pattern ->
                            pattern.matches(miss.row().jdk(), miss.row().key(), miss.library()));
        }

        private static Cause parse(String section) {
            List<RowPattern> patterns = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            String[] lines = section.split("\n", -1);
            for (int i = 1; i < lines.length; i++) {
                if (text.isEmpty() && lines[i].startsWith("- `")) {
                    patterns.add(pattern(lines[i]));
                } else if (!lines[i].isBlank() || !text.isEmpty()) {
                    text.append(lines[i]).append('\n');
                }
            }
            return new Cause(lines[0].strip(), patterns, text.toString().strip());
        }

        /** Subject, work and library, then, if there are any, parameters and JDK; bars stand between them. */
        private static RowPattern pattern(String line) {
            String[] cells =
                    line.substring("- `".length(), line.lastIndexOf('`')).split("\\s*\\|\\s*");
            if (cells.length < 3 || cells.length > 5) {
                throw new IllegalStateException("cells=" + cells.length + " in the pattern of a cause: " + line);
            }
            return new RowPattern(
                    cells[0], cells[1], cells[2], cells.length > 3 ? cells[3] : "*", cells.length > 4 ? cells[4] : "*");
        }
    }
}
