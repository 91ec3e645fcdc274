package org.heliograph.wap.wsp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heliograph.codec.ValueTable;

/**
 * One of the tables of the reference: codes with names, read once from a resource of tab-separated cells whose first
 * line names the columns. Look-ups in both directions allocate nothing; names are compared without case.
 */
public final class CodeTable {
    /** Stands for a version that a row does not tell. */
    static final int ANY_VERSION = 0;

    private static final int OCTETS = 0x100;
    private static final List<String> VERSION_COLUMNS = List.of("encoding_version", "since");

    private final String[] columns;
    private final String[][] rows;
    private final int[] codes;
    private final int[] firstRows;
    private final int[] versions;
    /** Numbers of rows by the hash of their name, 1 more than they are; 0 is free. */
    private final int[] byName;

    private CodeTable(String[] columns, String[][] rows) {
        this.columns = columns;
        this.rows = rows;
        codes = new int[rows.length];
        versions = new int[rows.length];
        byName = new int[Integer.highestOneBit(Math.max(rows.length, 1)) * 4];
        int versionColumn =
                VERSION_COLUMNS.stream().mapToInt(this::column).max().getAsInt();
        for (int i = 0; i < rows.length; i++) {
            codes[i] = Integer.decode(rows[i][0]);
            String version = versionColumn < 0 ? "" : rows[i][versionColumn];
            versions[i] = version.isEmpty() ? ANY_VERSION : WspVersion.of(version);
            enter(i);
        }
        firstRows = firstRows(codes);
    }

    static CodeTable load(String resource) {
        return load(CodeTable.class, resource);
    }

    /**
     * {@return the table of a resource; rows of equal code keep their order}
     *
     * @param owner    that the resource stands beside.
     * @param resource of which the first column has the codes and the second the names.
     */
    public static CodeTable load(Class<?> owner, String resource) {
        List<String[]> rows = read(owner, resource);
        return of(rows.get(0), rows.subList(1, rows.size()));
    }

    static Map<String, CodeTable> loadBy(String resource, String column) {
        return loadBy(CodeTable.class, resource, column);
    }

    /**
     * {@return the table of a resource, parted into as many as a column has values, by these values}
     *
     * @param owner    that the resource stands beside.
     * @param resource of which the first column has the codes and the second the names; {@code column} may stand before.
     * @param column   to part it by.
     */
    public static Map<String, CodeTable> loadBy(Class<?> owner, String resource, String column) {
        List<String[]> rows = read(owner, resource);
        String[] columns = rows.get(0);
        int index = Arrays.asList(columns).indexOf(column);
        Map<String, List<String[]>> groups = new HashMap<>();
        rows.stream().skip(1).forEach(row -> groups.computeIfAbsent(row[index], key -> new ArrayList<>())
                .add(row));
        Map<String, CodeTable> tables = new HashMap<>();
        int first = index == 0 ? 1 : 0;
        groups.forEach((key, group) -> tables.put(key, of(from(first, columns), from(first, group))));
        return tables;
    }

    /** A column that parts the rows and comes first is left out: the first one of a table has the codes. */
    private static List<String[]> from(int first, List<String[]> rows) {
        return rows.stream().map(row -> from(first, row)).toList();
    }

    private static String[] from(int first, String[] cells) {
        return Arrays.copyOfRange(cells, first, cells.length);
    }

    private static CodeTable of(String[] columns, List<String[]> rows) {
        List<String[]> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(row -> Integer.decode(row[0])));
        return new CodeTable(columns, sorted.toArray(String[][]::new));
    }

    private static List<String[]> read(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first row of each code of one octet, -1 where there is none. */
    private static int[] firstRows(int[] codes) {
        int[] first = new int[OCTETS];
        Arrays.fill(first, -1);
        for (int i = codes.length - 1; i >= 0; i--) {
            if (codes[i] >= 0 && codes[i] < OCTETS) {
                first[codes[i]] = i;
            }
        }
        return first;
    }

    private void enter(int row) {
        int slot = slot(rows[row][1]);
        while (byName[slot] != 0) {
            slot = slot + 1 & byName.length - 1;
        }
        byName[slot] = row + 1;
    }

    private int slot(CharSequence name) {
        int hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = hash * 31 + lower(name.charAt(i));
        }
        return (hash ^ hash >>> 15) & byName.length - 1;
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }

    static boolean equalsIgnoreCase(CharSequence one, CharSequence other) {
        if (one.length() != other.length()) {
            return false;
        }
        for (int i = 0; i < one.length(); i++) {
            if (lower(one.charAt(i)) != lower(other.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return the number of rows} */
    int size() {
        return codes.length;
    }

    /** {@return the code of a row} */
    int codeAt(int row) {
        return codes[row];
    }

    /** {@return the number of the first row of a code, negative if there is none} */
    int row(long code) {
        if (code >= 0 && code < firstRows.length) {
            return firstRows[(int) code];
        }
        int row = code < Integer.MIN_VALUE || code > Integer.MAX_VALUE ? -1 : Arrays.binarySearch(codes, (int) code);
        while (row > 0 && codes[row - 1] == code) {
            row--;
        }
        return row;
    }

    /**
     * {@return the name of a code, null if there is none}
     *
     * @param code to look up.
     */
    public String name(long code) {
        int row = row(code);
        return row < 0 ? null : rows[row][1];
    }

    /**
     * {@return the least code of a name, -1 if there is none}
     *
     * @param name to look up, in any case.
     */
    public int code(CharSequence name) {
        int best = -1;
        for (int slot = slot(name); byName[slot] != 0; slot = slot + 1 & byName.length - 1) {
            int row = byName[slot] - 1;
            if (equalsIgnoreCase(rows[row][1], name) && (best < 0 || codes[row] < best)) {
                best = codes[row];
            }
        }
        return best;
    }

    /** {@return the newest code of a name that a version has, -1 if there is none} */
    int code(CharSequence name, int version) {
        int best = -1;
        for (int slot = slot(name); byName[slot] != 0; slot = slot + 1 & byName.length - 1) {
            int row = byName[slot] - 1;
            if (equalsIgnoreCase(rows[row][1], name)
                    && versions[row] <= version
                    && (best < 0 || versions[row] >= versions[best])) {
                best = row;
            }
        }
        return best < 0 ? -1 : codes[best];
    }

    /**
     * {@return the version that a code came with, 0 if the table does not tell, -1 if no row has it}
     *
     * @param code to look up.
     */
    public int version(long code) {
        int row = row(code);
        return row < 0 ? -1 : versions[row];
    }

    /**
     * {@return the cell of a code in a column, null if there is no such row}
     *
     * @param code   to look up.
     * @param column by its name.
     */
    public String cell(long code, String column) {
        int row = row(code);
        return row < 0 ? null : cellAt(row, column);
    }

    /** {@return a cell; empty where it is} */
    String cellAt(int row, String column) {
        return rows[row][column(column)];
    }

    private int column(String name) {
        return Arrays.asList(columns).indexOf(name);
    }

    /**
     * {@return the codes with their names as the values of a field, which may have others as well}
     *
     * @param title of the values.
     */
    public ValueTable values(String title) {
        return values(title, 1);
    }

    /**
     * {@return the codes with the words of a column as the values of a field, which may have others as well}
     *
     * @param title  of the values.
     * @param column by its name.
     */
    public ValueTable values(String title, String column) {
        return values(title, column(column));
    }

    private ValueTable values(String title, int column) {
        ValueTable table = ValueTable.named(title);
        for (int i = 0; i < codes.length; i++) {
            if (i == 0 || codes[i] != codes[i - 1]) {
                table.value(codes[i], rows[i][column]);
            }
        }
        return table;
    }
}
