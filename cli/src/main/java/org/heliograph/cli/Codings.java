package org.heliograph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heliograph.cmpp.MsgFmt;
import org.heliograph.smpp.DataCoding;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.DataCodingScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Names that users write for the coding of a content. */
final class Codings {
    private static final Map<String, Integer> NAMES = new LinkedHashMap<>();
    private static final Map<String, Integer> OTHER_NAMES = Map.of(
            "8bit", Alphabet.BINARY,
            "utf16", Alphabet.UCS2,
            "utf16be", Alphabet.UCS2,
            "iso88591", Alphabet.LATIN1,
            "iso88595", Alphabet.CYRILLIC,
            "iso88598", Alphabet.HEBREW,
            "gb", Alphabet.GB18030,
            "sjis", Alphabet.SHIFT_JIS,
            "euckr", Alphabet.KSC5601,
            "ia5", Alphabet.ASCII);

    private static final int MOST = 0xFF;

    static {
        NAMES.put("gsm7", Alphabet.GSM7);
        NAMES.put("gsm7-packed", Alphabet.GSM7_PACKED);
        NAMES.put("ucs2", Alphabet.UCS2);
        NAMES.put("ascii", Alphabet.ASCII);
        NAMES.put("latin1", Alphabet.LATIN1);
        NAMES.put("cyrillic", Alphabet.CYRILLIC);
        NAMES.put("hebrew", Alphabet.HEBREW);
        NAMES.put("gbk", Alphabet.GBK);
        NAMES.put("gb18030", Alphabet.GB18030);
        NAMES.put("shift-jis", Alphabet.SHIFT_JIS);
        NAMES.put("iso-2022-jp", Alphabet.ISO_2022_JP);
        NAMES.put("ksc5601", Alphabet.KSC5601);
        NAMES.put("utf8", Alphabet.UTF8);
        NAMES.put("binary", Alphabet.BINARY);
    }

    private Codings() {}

    /** The name of an alphabet. */
    static String name(int alphabet) {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue() == alphabet)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("alphabet=" + alphabet));
    }

    /** The alphabet of a name, of these or of {@link Alphabet#name}. */
    static int alphabet(String name, CommandSpec spec) {
        int alphabet = find(name);
        if (alphabet < 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "unknown coding '" + name + "': there are " + String.join(", ", NAMES.keySet()));
        }
        if (alphabet != Alphabet.BINARY && !Alphabet.isText(alphabet)) {
            throw new ParameterException(spec.commandLine(), "this Java has no charset for " + name);
        }
        return alphabet;
    }

    /** The alphabet of a name, which has to be one of text. */
    static int text(String name, String option, CommandSpec spec) {
        int alphabet = alphabet(name, spec);
        if (alphabet == Alphabet.BINARY) {
            throw new ParameterException(spec.commandLine(), option + " " + name + " is no text");
        }
        return alphabet;
    }

    private static int find(String name) {
        String wanted = plain(name);
        for (Map.Entry<String, Integer> entry : NAMES.entrySet()) {
            boolean isNamed = plain(entry.getKey()).equals(wanted);
            if (isNamed || plain(Alphabet.name(entry.getValue())).equals(wanted)) {
                return entry.getValue();
            }
        }
        return OTHER_NAMES.getOrDefault(wanted, -1);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_. ]", "");
    }

    /** The alphabet of a name, of {@code FIELD=NUMBER}, or of a number that means the same in every field. */
    static int ofField(String coding, CommandSpec spec) {
        int equals = coding.indexOf('=');
        if (equals < 0 && !Character.isDigit(coding.isEmpty() ? 'x' : coding.charAt(0)) || find(coding) >= 0) {
            return alphabet(coding, spec);
        }
        int number = number(coding.substring(equals + 1), spec);
        if (equals >= 0) {
            return ofField(plain(coding.substring(0, equals)), number, coding, spec);
        }
        List<Integer> all =
                List.of(DataCoding.smsAlphabet(number), DataCodingScheme.alphabet(number), MsgFmt.alphabet(number));
        if (all.stream().distinct().count() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--coding " + coding + " is not the same in every field: write data_coding=" + coding + ", dcs="
                            + coding + " or msg_fmt=" + coding);
        }
        return all.get(0);
    }

    private static int ofField(String field, int number, String coding, CommandSpec spec) {
        return switch (field) {
            case "datacoding", "smpp" -> DataCoding.smsAlphabet(number);
            case "dcs", "tpdcs" -> ofDcs(number);
            case "msgfmt", "cmpp" -> MsgFmt.alphabet(number);
            default ->
                throw new ParameterException(
                        spec.commandLine(),
                        "--coding " + coding + " names no field: there are data_coding, dcs and msg_fmt");
        };
    }

    /** In a TPDU septets are packed. */
    private static int ofDcs(int dcs) {
        int alphabet = DataCodingScheme.isCompressed(dcs) ? Alphabet.BINARY : DataCodingScheme.alphabet(dcs);
        return alphabet == Alphabet.GSM7 ? Alphabet.GSM7_PACKED : alphabet;
    }

    private static int number(String text, CommandSpec spec) {
        try {
            int number = Integer.decode(text);
            if (number >= 0 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as numbers that are no octet are.
        }
        throw new ParameterException(spec.commandLine(), "'" + text + "' is not a number from 0 to " + MOST);
    }
}
