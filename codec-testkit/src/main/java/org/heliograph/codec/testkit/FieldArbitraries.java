package org.heliograph.codec.testkit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.heliograph.codec.I32;
import org.heliograph.codec.NumberField;
import org.heliograph.codec.U64;
import org.heliograph.codec.Values;
import org.heliograph.codec.Words;

/**
 * Arbitrary values of single fields. Texts and octets are made of a length and a seed, which is quick and still shrinks:
 * seed 0 gives the plainest text of the length.
 */
final class FieldArbitraries {
    private static final String NONSENSE = "\u0001?\u0001";

    private FieldArbitraries() {}

    static Arbitrary<Long> number(NumberField field, boolean strict) {
        if (field instanceof U64) {
            return number(field.values(), Long.MIN_VALUE, Long.MAX_VALUE, strict);
        }
        return number(field.values(), field instanceof I32 ? Integer.MIN_VALUE : 0, field.maxValue(), strict);
    }

    static Arbitrary<Long> number(Values values, long low, long high, boolean strict) {
        List<Arbitrary<Long>> known = known(values, low, high);
        Arbitrary<Long> edges =
                Arbitraries.of(low, low + 1, high - 1, high, (low >> 1) + (high >> 1), (low >> 1) + (high >> 1) + 1);
        Arbitrary<Long> any = Arbitraries.oneOf(edges, uniform(low, high));
        if (strict) {
            return known.isEmpty() ? any.filter(values::contains) : Arbitraries.oneOf(known);
        }
        return known.isEmpty() ? any : Arbitraries.oneOf(any, Arbitraries.oneOf(known));
    }

    /** Numbers of elements or octets: the least of them is 0 unless the document says otherwise. */
    static Arbitrary<Long> count(Values values, long high, boolean strict) {
        if (strict) {
            List<Arbitrary<Long>> known = known(values, 0, high);
            return known.isEmpty() ? length((int) high).filter(values::contains) : Arbitraries.oneOf(known);
        }
        return length((int) high);
    }

    private static List<Arbitrary<Long>> known(Values values, long low, long high) {
        List<Arbitrary<Long>> known = new ArrayList<>();
        for (Values.Row row : values.rows()) {
            long from = Math.max(row.low(), low);
            long to = Math.min(row.high(), high);
            if (from <= to) {
                known.add(Arbitraries.oneOf(Arbitraries.of(from, to), uniform(from, to))
                        .filter(values::contains));
            }
        }
        return known;
    }

    private static Arbitrary<Long> uniform(long low, long high) {
        return Arbitraries.longs()
                .between(low, high)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    /** Lengths from 0, the edges and the neighbours of eights more often. */
    static Arbitrary<Long> length(int high) {
        List<Long> edges = new ArrayList<>(List.of(0L, (long) high));
        for (long edge : new long[] {1, 7, 8, 9, 15, 16, 17, high - 1L}) {
            if (edge > 0 && edge < high) {
                edges.add(edge);
            }
        }
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(edges)), Tuple.of(3, uniform(0, high)));
    }

    static Arbitrary<String> text(Words words, int width, boolean strict) {
        Arbitrary<String> any = text(length(width));
        List<Arbitrary<String>> known = new ArrayList<>();
        for (Words.Row row : words.rows()) {
            String word = row.word();
            boolean prefix = word.endsWith("*");
            String head = prefix ? word.substring(0, word.length() - 1) : word;
            if (head.length() <= width) {
                known.add(prefix ? text(length(width - head.length())).map(head::concat) : Arbitraries.just(head));
            }
        }
        boolean open = words.contains(NONSENSE);
        if (known.isEmpty()) {
            return open || !strict ? any : any.filter(words::contains);
        }
        Arbitrary<String> listed = Arbitraries.oneOf(known);
        return open || !strict ? Arbitraries.oneOf(any, listed) : listed;
    }

    /** Texts that a NUL ends; leniently now and then longer than the document allows. */
    static Arbitrary<String> terminated(Words words, int max, int more, boolean strict) {
        Arbitrary<String> texts = text(words, max - 1, strict);
        return strict
                ? texts
                : Arbitraries.frequencyOf(Tuple.of(7, texts), Tuple.of(1, text(uniform(max, max + (long) more))));
    }

    private static Arbitrary<String> text(Arbitrary<Long> lengths) {
        return Combinators.combine(lengths, seeds()).as((length, seed) -> text(length.intValue(), seed));
    }

    static Arbitrary<String> octets(Arbitrary<Long> lengths) {
        return Combinators.combine(lengths, seeds()).as((length, seed) -> hex(length.intValue(), seed));
    }

    static Arbitrary<List<String>> texts(int width, Arbitrary<Long> few, Arbitrary<Long> many) {
        Arbitrary<Long> counts = Arbitraries.frequencyOf(Tuple.of(15, few), Tuple.of(1, many));
        return Combinators.combine(counts, length(width), seeds()).as((count, length, seed) -> {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int other = seed == 0 ? length.intValue() : (int) Math.floorMod(mix(seed, -1 - i), width + 1L);
                texts.add(text(i == 0 ? length.intValue() : other, seed == 0 ? 0 : seed + i));
            }
            return texts;
        });
    }

    static Arbitrary<Long> seeds() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0L)), Tuple.of(9, uniform(Long.MIN_VALUE, Long.MAX_VALUE)));
    }

    /** Characters U+0001 to U+007F; digits for seed 0. */
    static String text(int length, long seed) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) (seed == 0 ? '0' + i % 10 : 1 + Math.floorMod(mix(seed, i), 0x7F)));
        }
        return text.toString();
    }

    /** Hexadecimal text of any octets; zeros for seed 0. */
    static String hex(int length, long seed) {
        byte[] octets = new byte[length];
        for (int i = 0; seed != 0 && i < length; i++) {
            octets[i] = (byte) mix(seed, i);
        }
        return HexFormat.of().formatHex(octets);
    }

    private static long mix(long seed, int index) {
        long x = seed + index * 0x9E37_79B9_7F4A_7C15L;
        x = (x ^ x >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        x = (x ^ x >>> 27) * 0x94D0_49BB_1331_11EBL;
        return x ^ x >>> 31;
    }
}
