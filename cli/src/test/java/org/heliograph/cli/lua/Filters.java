package org.heliograph.cli.lua;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The filter names of a generated dissector and what they stand for. */
final class Filters {
    private static final Pattern KIND =
            Pattern.compile("name = \"([^\"]*)\", section = \"[^\"]*\",\\n *filter = \"([^\"]*)\"");

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Field> fields = new HashMap<>();
    private final String protocol;

    /**
     * A field as tshark knows it.
     *
     * @param kind      name of the message in the document; null for what belongs to no message.
     * @param name      of the field in the document.
     * @param type      of its values in Wireshark.
     * @param isDerived whether it is a part of another field.
     */
    record Field(String kind, String name, String type, boolean isDerived) {
        /** {@return a value of tshark in our form} */
        String value(String shown) {
            if (type.equals("FT_BYTES")) {
                return shown.replace(":", "");
            } else if (type.equals("FT_STRING")) {
                return shown;
            }
            return Long.toString(
                    shown.startsWith("0x") ? Long.parseUnsignedLong(shown.substring(2), 16) : Long.parseLong(shown));
        }
    }

    /** Reads them from the dissector and from the answer to {@code tshark -G fields}. */
    Filters(String protocol, String lua, Path list) throws IOException {
        this.protocol = protocol;
        Matcher kind = KIND.matcher(lua);
        while (kind.find()) {
            kinds.put(kind.group(2), kind.group(1));
        }
        for (String line : Files.readAllLines(list)) {
            String[] columns = line.split("\t");
            if (columns[0].equals("F") && columns[2].startsWith(protocol + ".")) {
                add(columns[2], columns[1], columns[3]);
            }
        }
    }

    private void add(String filter, String name, String type) {
        String message = filter;
        int levels = -1;
        do {
            message = message.contains(".") ? message.substring(0, message.lastIndexOf('.')) : "";
            levels++;
        } while (!message.isEmpty() && !kinds.containsKey(message));
        Field field = new Field(kinds.get(message), name, type, !message.isEmpty() && levels > 0);
        if (fields.put(filter, field) != null) {
            throw new AssertionError(filter + " stands for two fields");
        }
    }

    /** {@return the field of a filter name, null if there is none} */
    Field field(String filter) {
        return kinds.containsKey(filter) ? null : fields.get(filter);
    }

    /** {@return the message of a filter name, null if there is none} */
    String kind(String filter) {
        return kinds.get(filter);
    }

    /** {@return the filter name of octets that belong to no field} */
    String rest() {
        return protocol + ".rest";
    }

    /** {@return the number of fields} */
    int size() {
        return fields.size();
    }
}
