package org.heliograph.benchmarks.report;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Writes Markdown; all numbers with a point, whatever the machine's language. */
final class Markdown {
    /** A cell in which there is nothing to say. */
    static final String NONE = "–";

    private static final double SMALL = 10;
    private static final double LARGE = 1000;

    private final StringBuilder text = new StringBuilder();

    /**
     * Adds a heading with an anchor before it, so that links live longer than the words.
     *
     * @param level  1 to 6.
     * @param anchor name to link to, null for none.
     * @param title  of the section.
     */
    void heading(int level, String anchor, String title) {
        if (anchor != null) {
            text.append("<a id=\"").append(anchor).append("\"></a>\n\n");
        }
        text.append("#".repeat(level)).append(' ').append(title).append("\n\n");
    }

    /**
     * Adds a paragraph.
     *
     * @param paragraph in Markdown, on one line or more.
     */
    void paragraph(String paragraph) {
        text.append(paragraph).append("\n\n");
    }

    /**
     * Adds a table.
     *
     * @param head names of the columns.
     * @param rows cells, as many as the head has.
     */
    void table(List<String> head, List<List<String>> rows) {
        line(head);
        line(Collections.nCopies(head.size(), "---"));
        rows.forEach(this::line);
        text.append('\n');
    }

    /** {@return the text so far} */
    String text() {
        return text.toString();
    }

    /**
     * {@return a text that Markdown shows as it is, in a table too}
     *
     * @param plain text.
     */
    static String escape(String plain) {
        return plain.replaceAll("[\\\\`*_\\[\\]<>|]", "\\\\$0").replace('\n', ' ');
    }

    /**
     * {@return a time with three digits or so}
     *
     * @param ns nanoseconds, NaN for none.
     */
    static String time(double ns) {
        if (Double.isNaN(ns)) {
            return NONE;
        }
        return String.format(Locale.ROOT, ns < SMALL ? "%.2f" : ns < LARGE ? "%.1f" : "%,.0f", ns);
    }

    /**
     * {@return mean and error}
     *
     * @param score to write.
     */
    static String score(Score score) {
        if (!score.known()) {
            return NONE;
        }
        return time(score.mean()) + " ± " + (Double.isNaN(score.error()) ? "?" : time(score.error()));
    }

    /**
     * {@return how many times, in digits}
     *
     * @param factor of two times, NaN for none.
     */
    static String ratio(double factor) {
        if (Double.isNaN(factor)) {
            return NONE;
        }
        return String.format(Locale.ROOT, factor < SMALL ? "%.2f" : factor < LARGE ? "%.1f" : "%,.0f", factor);
    }

    /**
     * {@return the factor of a goal, with no more digits than it has}
     *
     * @param factor of a goal.
     */
    static String factor(double factor) {
        return factor == Math.rint(factor) ? String.valueOf((long) factor) : String.valueOf(factor);
    }

    /**
     * {@return octets an operation}
     *
     * @param octets allocated, NaN for none.
     */
    static String octets(double octets) {
        if (Double.isNaN(octets)) {
            return NONE;
        }
        return String.format(Locale.ROOT, octets < SMALL ? "%.3f" : "%,.0f", octets);
    }

    private void line(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
