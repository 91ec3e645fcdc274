package org.heliograph.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.codec.testkit.Vector;

/** Checks of the vectors on texts: alphabets, packing, choice, counting, cutting. */
final class TextVectors {
    static final Map<String, VectorCheck> CHECKS = Map.ofEntries(
            Map.entry("gsm7.encode", of(TextVectors::encode)),
            Map.entry("gsm7.decode", of(input -> decode(input, Mode.STRICT))),
            Map.entry("gsm7.pack", of(TextVectors::pack)),
            Map.entry("gsm7.unpack", of(TextVectors::unpack)),
            Map.entry("ussd.pack", of(TextVectors::packUssd)),
            Map.entry("ussd.unpack", of(TextVectors::unpackUssd)),
            Map.entry("ud.encode", of(TextVectors::userData)),
            Map.entry("ucs2.decode", of(input -> ucs2(hex(input, "hex")))),
            Map.entry("ucs2.join", of(input -> ucs2(String.join("", strings(input, "hex_parts"))))),
            Map.entry("best", of(TextVectors::plan)),
            Map.entry("count", of(TextVectors::plan)),
            Map.entry("segment", of(TextVectors::plan)),
            Map.entry("segment.octets", of(TextVectors::plan)));

    private static final int[] ALL = IntStream.rangeClosed(1, 13).toArray();

    private TextVectors() {}

    /** What is computed from the input of a vector. */
    private interface Computation {
        Map<String, Object> of(Map<String, Object> input) throws IOException;
    }

    private static VectorCheck of(Computation computation) {
        return vector -> {
            Map<String, Object> input = VectorCheck.input(vector);
            compare(vector, input, computation.of(input));
        };
    }

    private static void compare(Vector vector, Map<String, Object> input, Map<String, Object> actual)
            throws IOException {
        Set<String> unknown = new HashSet<>(vector.expect().keySet());
        unknown.removeAll(actual.keySet());
        unknown.removeAll(Set.of("observed", "note"));
        if (unknown.remove("text_any_of")) {
            Map<String, Object> lenient = decode(input, Mode.LENIENT);
            assertTrue(strings(vector.expect(), "text_any_of").contains(lenient.get("text")));
        }
        assertEquals(Set.of(), unknown);
        vector.expect().forEach((key, value) -> {
            if (actual.containsKey(key)) {
                assertEquals(plain(value), plain(actual.get(key)), key);
            }
        });
    }

    /** As the file writes it, so that numbers compare. */
    private static String plain(Object value) {
        return String.valueOf(value);
    }

    private static String hex(Map<String, Object> input, String key) {
        return ((String) input.getOrDefault(key, "")).toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Map<String, Object> map, String key) {
        return (List<String>) map.get(key);
    }

    private static int number(Map<String, Object> input, String key, int whenMissing) {
        return ((Number) input.getOrDefault(key, whenMissing)).intValue();
    }

    private static UnsafeBuffer octets(Map<String, Object> input, String key) {
        return Octet.buffer(hex(input, key));
    }

    private static String upperHex(UnsafeBuffer buffer, int length) {
        return Octet.hex(new UnsafeBuffer(buffer, 0, length)).toUpperCase(Locale.ROOT);
    }

    private static UnsafeBuffer room() {
        return new UnsafeBuffer(new byte[1_000]);
    }

    private static Gsm7 coder(Map<String, Object> input, Mode mode) {
        return new Gsm7(mode).languages(number(input, "locking", 0), number(input, "single", 0));
    }

    private static Map<String, Object> encode(Map<String, Object> input) {
        Gsm7 coder = coder(input, Mode.STRICT);
        UnsafeBuffer out = room();
        Map<String, Object> actual = new HashMap<>();
        long length = coder.encode((String) input.get("text"), out, 0, out.capacity());
        if (length < 0) {
            actual.put("error", "unencodable");
            length = coder.replacement(' ').encode((String) input.get("text"), out, 0, out.capacity());
            actual.put("lenient_substitute_septets_hex", upperHex(out, (int) length));
        } else {
            actual.put("septets_hex", upperHex(out, (int) length));
        }
        return actual;
    }

    private static Map<String, Object> decode(Map<String, Object> input, Mode mode) throws IOException {
        UnsafeBuffer septets = octets(input, "septets_hex");
        StringBuilder text = new StringBuilder();
        long count = coder(input, mode).decode(septets, 0, septets.capacity(), text);
        return count < 0 ? Map.of() : Map.of("text", text.toString());
    }

    private static Map<String, Object> pack(Map<String, Object> input) {
        UnsafeBuffer septets = octets(input, "septets_hex");
        UnsafeBuffer out = room();
        int length = Septets.pack(septets, 0, septets.capacity(), out, 0, number(input, "fill_bits", 0));
        return Map.of("octets_hex", upperHex(out, length));
    }

    private static Map<String, Object> unpack(Map<String, Object> input) {
        UnsafeBuffer octets = octets(input, "octets_hex");
        UnsafeBuffer out = room();
        int count = number(input, "septets", -1);
        int length = Septets.unpack(octets, 0, number(input, "fill_bits", 0), count, out, 0);
        return Map.of("septets_hex", upperHex(out, length));
    }

    private static Map<String, Object> packUssd(Map<String, Object> input) {
        UnsafeBuffer septets = octets(input, "septets_hex");
        UnsafeBuffer out = room();
        int length = Septets.packUssd(septets, 0, septets.capacity(), out, 0);
        return Map.of("octets_hex", upperHex(out, length));
    }

    private static Map<String, Object> unpackUssd(Map<String, Object> input) {
        UnsafeBuffer octets = octets(input, "octets_hex");
        UnsafeBuffer out = room();
        int count = Septets.unpackUssd(octets, 0, octets.capacity(), out, 0);
        return Map.of("septets_hex", upperHex(out, count));
    }

    private static Map<String, Object> userData(Map<String, Object> input) {
        UnsafeBuffer header = octets(input, "udh_hex");
        UnsafeBuffer out = room();
        int headerLength = header.capacity();
        out.putBytes(0, header, 0, headerLength);
        String text = (String) input.get("text");
        int fillBits = Septets.fillBits(headerLength);
        int septets = (int) coder(input, Mode.STRICT)
                .encodePacked(text, 0, text.length(), out, headerLength, 140 - headerLength, fillBits);
        int length = headerLength + Septets.octets(septets, fillBits);
        String hex = upperHex(out, length);
        return Map.of(
                "septets",
                septets,
                "udl",
                Septets.headerSeptets(headerLength) + septets,
                "ud_octets",
                length,
                "ud_hex",
                hex,
                "ud_hex_prefix",
                hex.substring(0, Math.min(hex.length(), 40)),
                "ud_hex_suffix",
                hex.substring(Math.max(0, hex.length() - 24)));
    }

    private static Map<String, Object> ucs2(String hex) throws IOException {
        UnsafeBuffer octets = Octet.buffer(hex);
        StringBuilder text = new StringBuilder();
        StringBuilder lenient = new StringBuilder();
        long count = TextCoder.of(Alphabet.UCS2).decode(octets, 0, octets.capacity(), text);
        long leniently = TextCoder.of(Alphabet.UCS2, Mode.LENIENT).decode(octets, 0, octets.capacity(), lenient);
        if (count >= 0) {
            return Map.of("text", text.toString());
        }
        boolean dropped = leniently == octets.capacity() / 2 && octets.capacity() % 2 == 1;
        return Map.of(
                "strict", "error", "lenient_text", lenient.toString(), "lenient", dropped ? "last octet dropped" : "");
    }

    private static Map<String, Object> plan(Map<String, Object> input) {
        Segmentation segmentation = new Segmentation().referenceBits(number(input, "ref_bits", 8));
        UnsafeBuffer elements = octets(input, "extra_ies_hex");
        segmentation.elements(elements, 0, elements.capacity());
        boolean isCmpp = "cmpp-ascii".equals(input.get("encoding"));
        MessagePlan plan = new MessagePlan(
                segmentation.asciiOctets(isCmpp ? 159 : 140), Alphabet.GSM7, Alphabet.UCS2, Alphabet.GBK);
        allow(plan, input);
        String text = text(input);
        long fault =
                switch ((String) input.getOrDefault("encoding", "")) {
                    case "8bit" -> octets(plan, input);
                    case "gbk" -> plan.use(text, Alphabet.GBK);
                    case "cmpp-ascii" -> plan.use(text, Alphabet.ASCII);
                    case "ucs2" -> plan.use(text, Alphabet.UCS2);
                    default -> plan.choose(text);
                };
        return fault == Fault.NONE ? written(plan, text, number(input, "ref", 0)) : Map.of("error", "too many");
    }

    private static long octets(MessagePlan plan, Map<String, Object> input) {
        int length = input.containsKey("octets")
                ? number(input, "octets", 0)
                : ((String) input.get("octets_of_text")).length();
        return plan.octets(new UnsafeBuffer(new byte[length]), 0, length);
    }

    private static void allow(MessagePlan plan, Map<String, Object> input) {
        int[] both = languages(input, "languages");
        boolean isSingleOnly = Boolean.TRUE.equals(input.get("single_only"));
        plan.lockingLanguages(input.containsKey("languages_locking") ? languages(input, "languages_locking") : both);
        plan.singleLanguages(input.containsKey("languages_single") ? languages(input, "languages_single") : both);
        if (isSingleOnly) {
            plan.lockingLanguages();
        }
    }

    private static int[] languages(Map<String, Object> input, String key) {
        if ("all".equals(input.get(key))) {
            return ALL;
        }
        List<?> numbers = (List<?>) input.getOrDefault(key, List.of());
        return numbers.stream().mapToInt(number -> ((Number) number).intValue()).toArray();
    }

    private static String text(Map<String, Object> input) {
        List<?> runs = (List<?>) input.getOrDefault("text_runs", List.of());
        if (input.containsKey("text_repeat")) {
            runs = List.of(input.get("text_repeat"));
        }
        StringBuilder text = new StringBuilder((String) input.getOrDefault("text", ""));
        for (Object run : runs) {
            List<?> pair = (List<?>) run;
            text.append(((String) pair.get(0)).repeat(((Number) pair.get(1)).intValue()));
        }
        return text.toString();
    }

    private static Map<String, Object> written(MessagePlan plan, String text, int reference) {
        UnsafeBuffer out = room();
        List<Integer> units = new ArrayList<>();
        List<Integer> octets = new ArrayList<>();
        List<Integer> characters = new ArrayList<>();
        List<String> tails = new ArrayList<>();
        MessageSplitter splitter = new MessageSplitter().begin(plan, reference);
        int unit = plan.alphabet() == Alphabet.UCS2 ? 2 : 1;
        String body = "";
        while (splitter.next()) {
            int length = splitter.write(out, 0);
            body = upperHex(out, length).substring(2 * splitter.headerLength());
            units.add(body.length() / 2 / unit);
            octets.add(body.length() / 2);
            if (!text.isEmpty()) {
                String part = text.substring(splitter.from(), splitter.to());
                characters.add(part.codePointCount(0, part.length()));
                tails.add(part.substring(Math.max(0, part.length() - (tails.isEmpty() ? 11 : 9))));
            }
        }
        Map<String, Object> actual = new HashMap<>();
        actual.put("encoding", plan.alphabet() == Alphabet.GSM7 ? "gsm7" : "ucs2");
        actual.put("locking", plan.locking());
        actual.put("single", plan.single());
        actual.put("septets_hex", body);
        actual.put("hex", body);
        actual.put("units", plan.units());
        actual.put("parts", plan.parts());
        actual.put("remaining", plan.remaining());
        actual.put("part_units", units);
        actual.put("part_octets", octets);
        actual.put("part_chars", characters);
        actual.put("part_text_tail", tails);
        return actual;
    }
}
