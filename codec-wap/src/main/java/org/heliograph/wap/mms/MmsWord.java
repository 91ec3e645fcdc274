package org.heliograph.wap.mms;

import java.util.HashMap;
import java.util.Map;
import org.heliograph.codec.ValueTable;
import org.heliograph.wap.wsp.CodeTable;

/** Octets that stand for words, by the header that they are the value of (§2, §4): 0x80 and up, as on the wire. */
public final class MmsWord {
    /** Yes, of every header whose form is {@link MmsForm#YES_NO}. */
    public static final int YES = 0x80;
    /** No, of every header whose form is {@link MmsForm#YES_NO}. */
    public static final int NO = 0x81;

    private static final CodeTable[] TABLES = tables();

    private MmsWord() {}

    private static CodeTable[] tables() {
        CodeTable[] tables = new CodeTable[MmsHeader.GREATEST + 1];
        Map<String, CodeTable> byHeader = new HashMap<>(CodeTable.loadBy(MmsWord.class, "enums.tsv", "field"));
        byHeader.forEach((name, table) -> tables[MmsHeader.code(name)] = table);
        return tables;
    }

    private static CodeTable table(int header) {
        return header < 0 || header > MmsHeader.GREATEST ? null : TABLES[header];
    }

    /**
     * {@return the word of an octet, null if the table has none}
     *
     * @param header whose value it is, see {@link MmsHeader}.
     * @param octet  to look up.
     */
    public static String name(int header, long octet) {
        if (header == MmsHeader.MESSAGE_TYPE) {
            return MmsMessageType.wireName(octet);
        }
        CodeTable table = table(header);
        return table == null ? null : table.name(octet);
    }

    /**
     * {@return the octet of a word, -1 if there is none}
     *
     * @param header whose value it is, see {@link MmsHeader}.
     * @param word   to look up, in any case.
     */
    public static int code(int header, CharSequence word) {
        if (header == MmsHeader.MESSAGE_TYPE) {
            return (int) MmsMessageType.VALUES.value(word.toString(), -1);
        }
        CodeTable table = table(header);
        return table == null ? -1 : table.code(word);
    }

    /**
     * {@return the version of MMS that brought a word, as {@link org.heliograph.wap.wsp.WspVersion} has it; -1 if there is no
     * such word}
     *
     * @param header whose value it is.
     * @param octet  of the word.
     */
    public static int since(int header, long octet) {
        CodeTable table = table(header);
        return table == null ? -1 : table.version(octet);
    }

    /**
     * {@return the octets and words of a header's value, null if its values are no words}
     *
     * @param header whose values to list.
     */
    public static ValueTable values(int header) {
        CodeTable table = table(header);
        return table == null ? null : table.values(MmsHeader.name(header));
    }
}
