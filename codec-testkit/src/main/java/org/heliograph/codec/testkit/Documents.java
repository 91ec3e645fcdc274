package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps documents equal to what they are generated from: a test fails when they have parted, and rewrites them when the
 * system property {@value #UPDATE} is {@code true}.
 */
public final class Documents {
    /** Name of the system property that lets tests rewrite documents. */
    public static final String UPDATE = "heliograph.update";

    /** A line that names a source, and the block of code behind it. */
    private static final Pattern SOURCE =
            Pattern.compile("(<!-- source: (\\S+) -->\n```java\n)(.*?)(```\n)", Pattern.DOTALL);

    private Documents() {}

    /**
     * Demands that a document has a content.
     *
     * @param document  to look at.
     * @param generated content that it should have.
     * @throws AssertionError if it has another one.
     */
    public static void requireCurrent(Path document, String generated) {
        try {
            if (Boolean.getBoolean(UPDATE)) {
                Files.writeString(document, generated);
            }
            String current = Files.exists(document) ? Files.readString(document) : "";
            assertEquals(generated, current, document + " is old; -D" + UPDATE + "=true rewrites it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Demands that the blocks of code of a document, each behind a line {@code <!-- source: NAME -->}, are the sources
     * of those names.
     *
     * @param document to look at.
     * @param sources  directory of the sources.
     * @throws AssertionError if one is not, or the document has no such block.
     */
    public static void requireCurrentSources(Path document, Path sources) {
        try {
            String text = Files.readString(document);
            Matcher matcher = SOURCE.matcher(text);
            StringBuilder generated = new StringBuilder();
            int blocks = 0;
            while (matcher.find()) {
                String source = Files.readString(sources.resolve(matcher.group(2)));
                matcher.appendReplacement(
                        generated, Matcher.quoteReplacement(matcher.group(1) + source + matcher.group(4)));
                blocks++;
            }
            matcher.appendTail(generated);
            assertEquals(true, blocks > 0, document + " shows no source");
            requireCurrent(document, generated.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
