package org.heliograph.codec.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.heliograph.codec.OctetsTlv;
import org.heliograph.codec.TlvPart;
import org.heliograph.codec.TlvShape;
import org.heliograph.codec.Values;
import org.heliograph.codec.Words;

/** Values of TLVs that consist of several parts, as hexadecimal text. */
final class TlvShapes {
    /** A text that no document has. */
    private static final String NONSENSE = "\u0001";

    private TlvShapes() {}

    /** {@return values of any shape of a TLV, no longer than wanted unless the shape demands more} */
    static Arbitrary<String> arbitrary(OctetsTlv tlv, int octets) {
        return Arbitraries.oneOf(
                tlv.shapes().stream().map(shape -> arbitrary(shape, octets)).toList());
    }

    private static Arbitrary<String> arbitrary(TlvShape shape, int octets) {
        Arbitrary<String> all = Arbitraries.just("");
        for (TlvPart part : shape.parts()) {
            Arbitrary<String> more = arbitrary(part, octets);
            all = all.flatMap(before -> more.map(before::concat));
        }
        return all;
    }

    private static Arbitrary<String> arbitrary(TlvPart part, int octets) {
        if (part.values() != Values.ANY) {
            String format = "%0" + 2 * part.least() + "x";
            return FieldArbitraries.number(part.values(), 0, greatest(part), true)
                    .map(value -> String.format(format, value));
        } else if (part.words() != Words.ANY) {
            return FieldArbitraries.text(part.words(), part.most(), true).map(Frames::hex);
        }
        int room = Math.max(Math.min(part.most(), octets) - part.least(), 0);
        return FieldArbitraries.octets(FieldArbitraries.length(room).map(more -> part.least() + more));
    }

    /** {@return values at the edges of every part of every shape} */
    static Set<String> allowed(OctetsTlv tlv) {
        Set<String> all = new LinkedHashSet<>();
        for (TlvShape shape : tlv.shapes()) {
            all.add(usual(shape.parts()));
            for (int i = 0; i < shape.parts().size(); i++) {
                for (String part : allowed(shape.parts().get(i))) {
                    all.add(with(shape, i, part));
                }
            }
        }
        return all;
    }

    /** {@return values of which one part is none that a shape of this length has} */
    static Set<String> unknown(OctetsTlv tlv) {
        Set<String> all = new LinkedHashSet<>();
        for (TlvShape shape : tlv.shapes()) {
            for (int i = 0; i < shape.parts().size(); i++) {
                for (String part : unknown(shape.parts().get(i))) {
                    all.add(with(shape, i, part));
                }
            }
        }
        all.removeIf(hex -> tlv.shapes().stream().anyMatch(shape -> fits(shape, hex)));
        return all;
    }

    private static String with(TlvShape shape, int index, String part) {
        return usual(shape.parts().subList(0, index))
                + part
                + usual(shape.parts().subList(index + 1, shape.parts().size()));
    }

    private static String usual(List<TlvPart> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(allowed(part).get(0)));
        return all.toString();
    }

    private static List<String> allowed(TlvPart part) {
        List<String> all = new ArrayList<>();
        if (part.values() != Values.ANY) {
            TlvSamples.numbers(part.values(), greatest(part), true).forEach(value -> all.add(hex(part, value)));
        } else if (part.words() != Words.ANY) {
            part.words().rows().forEach(row -> all.add(Frames.hex(row.word())));
        } else {
            new TreeSet<>(List.of(part.least(), part.most())).forEach(length -> all.add("5a".repeat(length)));
        }
        return all;
    }

    private static List<String> unknown(TlvPart part) {
        List<String> all = new ArrayList<>();
        if (part.values() != Values.ANY) {
            TlvSamples.numbers(part.values(), greatest(part), false).forEach(value -> all.add(hex(part, value)));
        } else if (part.words() != Words.ANY) {
            all.add(Frames.hex(NONSENSE.repeat(part.most())));
        }
        return all;
    }

    /** {@return whether a value has a shape} */
    private static boolean fits(TlvShape shape, String hex) {
        String rest = hex;
        for (TlvPart part : shape.parts()) {
            int digits = Math.min(2 * part.most(), rest.length());
            if (digits < 2 * part.least() || !fits(part, rest.substring(0, digits))) {
                return false;
            }
            rest = rest.substring(digits);
        }
        return rest.isEmpty();
    }

    private static boolean fits(TlvPart part, String hex) {
        return part.values() != Values.ANY
                ? part.values().contains(Long.parseLong(hex, 16))
                : part.words() == Words.ANY || allowed(part).contains(hex);
    }

    private static String hex(TlvPart part, long value) {
        return String.format("%0" + 2 * part.least() + "x", value);
    }

    private static long greatest(TlvPart part) {
        return -1L >>> Long.SIZE - part.least() * Byte.SIZE;
    }
}
