package org.heliograph.smpp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The reference of the protocol, for tests that compare code with its tables. */
public final class Reference {
    private static final Path FILE = Path.of("..", "docs", "reference", "smpp.md");

    private Reference() {}

    /** {@return the matches in the section with a heading, which holds its number} */
    public static List<MatchResult> find(String heading, String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(section(heading))
                .results()
                .toList();
    }

    /** {@return the text of a section up to the next heading} */
    public static String section(String heading) {
        String text = text();
        int start = text.indexOf("\n" + heading + " ");
        if (start < 0) {
            throw new AssertionError("no heading " + heading);
        }
        int end = text.indexOf("\n#", start + heading.length());
        return text.substring(start, end < 0 ? text.length() : end);
    }

    /** {@return the column "value" of a TLV in the table of §6} */
    static String tlv(String name) {
        List<MatchResult> rows = find("## 6.", "^\\| 0x[0-9A-F]{4} \\| " + name + "(?: \\*)?(?:,[^|]*)? \\| (.*?) \\|");
        if (rows.size() != 1) {
            throw new AssertionError(name + " is there " + rows.size() + " times");
        }
        return rows.get(0).group(1);
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
