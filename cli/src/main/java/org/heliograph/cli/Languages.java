package org.heliograph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heliograph.codec.ValueTable;
import org.heliograph.sms.NationalLanguage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Languages of 7-bit tables, as users name them. */
final class Languages {
    private static final ValueTable VALUES = NationalLanguage.VALUES;

    private Languages() {}

    /** The languages of a list of names and numbers; {@code all} is every one. */
    static int[] of(List<String> names, CommandSpec spec) {
        List<Integer> languages = new ArrayList<>();
        for (String name : names) {
            if (name.equalsIgnoreCase("all")) {
                IntStream.rangeClosed(NationalLanguage.TURKISH, NationalLanguage.URDU)
                        .forEach(languages::add);
            } else {
                languages.add(of(name, spec));
            }
        }
        return languages.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The language of a name or number. */
    static int of(String name, CommandSpec spec) {
        long language = VALUES.value(name, -1);
        for (ValueTable.Row row : VALUES.rows()) {
            boolean isNumber = name.equals(String.valueOf(row.low()));
            language = isNumber ? row.low() : language;
        }
        if (language < 0) {
            String known = VALUES.rows().stream()
                    .map(row -> row.low() + " " + row.name())
                    .collect(Collectors.joining(", "));
            throw new ParameterException(spec.commandLine(), "unknown language '" + name + "': there are " + known);
        }
        return (int) language;
    }
}
