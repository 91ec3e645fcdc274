package org.heliograph.benchmarks.report;

import java.util.regex.Pattern;

/**
 * Rows that a goal or a cause is about. {@code *} stands for any characters, everywhere.
 *
 * @param subject of the row.
 * @param work    of the row.
 * @param against library that ours is held against.
 * @param params  of the row as {@code name=value}, with a comma and a blank between.
 * @param jdk     {@code *}, a major version, or {@code >=} and the first.
 */
record RowPattern(String subject, String work, String against, String params, String jdk) {
    private static final String FROM = ">=";

    /**
     * {@return whether a comparison is meant}
     *
     * @param version major, of the JDK.
     * @param row     of the comparison.
     * @param library that ours is held against.
     */
    boolean matches(int version, RowKey row, String library) {
        return glob(subject, row.subject())
                && glob(work, row.work())
                && glob(against, library)
                && glob(params, row.paramsText())
                && matchesJdk(version);
    }

    private boolean matchesJdk(int version) {
        return jdk.startsWith(FROM)
                ? version >= Integer.parseInt(jdk.substring(FROM.length()))
                : glob(jdk, String.valueOf(version));
    }

    private static boolean glob(String pattern, String text) {
        return Pattern.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"), text);
    }
}
