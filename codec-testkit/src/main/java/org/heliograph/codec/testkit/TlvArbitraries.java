package org.heliograph.codec.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.OctetsTlv;
import org.heliograph.codec.TextTlv;
import org.heliograph.codec.Tlv;
import org.heliograph.codec.TlvRule;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.Words;

/**
 * Arbitrary TLVs of a set, from its table. Strictly: values in their form, lengths from the least to the most, no tag
 * twice unless it may be, and what goes together in equal numbers or not at all. Leniently also: any octets for any tag,
 * duplicates. The order is any in both.
 */
final class TlvArbitraries {
    private static final int FIRST_VENDOR_TAG = 0x1400;
    private static final int LAST_VENDOR_TAG = 0x3FFF;

    private static final int FEW = 5;

    private final TlvSet set;
    private final int most;
    private final int octets;
    private final boolean strict;

    /**
     * Prepares lists of TLVs.
     *
     * @param set    that they belong to.
     * @param most   greatest number of TLVs.
     * @param octets greatest length of a value, unless its form demands more.
     * @param strict whether the document allows them.
     */
    TlvArbitraries(TlvSet set, int most, int octets, boolean strict) {
        this.set = set;
        this.most = most;
        this.octets = octets;
        this.strict = strict;
    }

    Arbitrary<List<Map<String, Object>>> lists() {
        List<Tlv> listed = set.tags().tlvs();
        if (strict && !set.tags().contains(FIRST_VENDOR_TAG)) {
            return Arbitraries.just(List.of());
        }
        Arbitrary<List<Map<String, Object>>> few =
                one().withoutEdgeCases().list().ofMaxSize(Math.max(Math.min(most, FEW) - (strict ? 0 : 1), 0));
        if (!strict) {
            few = Combinators.combine(few, anyOctets(), Arbitraries.of(false, true))
                    .as(this::repeat);
        }
        Arbitrary<List<Map<String, Object>>> lists = few.map(this::withoutForbidden);
        if (listed.isEmpty() || listed.size() > most) {
            return lists;
        }
        List<Arbitrary<Map<String, Object>>> each =
                listed.stream().map(tlv -> known(tlv).withoutEdgeCases()).toList();
        Arbitrary<List<Map<String, Object>>> all =
                Combinators.combine(each).as(ArrayList::new).flatMap(Arbitraries::shuffle);
        return Arbitraries.frequencyOf(Tuple.of(9, lists), Tuple.of(1, all));
    }

    private Arbitrary<Map<String, Object>> one() {
        List<Arbitrary<Map<String, Object>>> kinds = new ArrayList<>();
        List<Arbitrary<Map<String, Object>>> listed =
                set.tags().tlvs().stream().map(this::known).toList();
        if (!listed.isEmpty()) {
            kinds.add(Arbitraries.oneOf(listed));
            kinds.add(Arbitraries.oneOf(listed));
        }
        kinds.add(any(Arbitraries.longs()
                .between(FIRST_VENDOR_TAG, LAST_VENDOR_TAG)
                .filter(tag -> !strict || set.tags().find(tag.intValue()) == null)));
        if (!strict) {
            kinds.add(any(Arbitraries.longs().between(0, 0xFFFF)));
            List<Long> tags =
                    set.tags().tlvs().stream().map(tlv -> (long) tlv.tag()).toList();
            if (!tags.isEmpty()) {
                kinds.add(any(Arbitraries.of(tags)));
            }
        }
        return Arbitraries.oneOf(kinds);
    }

    private Arbitrary<String> anyOctets() {
        return FieldArbitraries.octets(FieldArbitraries.length(octets));
    }

    private Arbitrary<Map<String, Object>> any(Arbitrary<Long> tags) {
        return Combinators.combine(tags, anyOctets()).as((tag, hex) -> map(tag.intValue(), hex));
    }

    private Map<String, Object> map(int tag, String hex) {
        return TlvMaps.of(set, tag, Frames.octets(hex));
    }

    /** Values in the form of a TLV. */
    private Arbitrary<Map<String, Object>> known(Tlv tlv) {
        return values(tlv).map(hex -> map(tlv.tag(), hex));
    }

    private Arbitrary<String> values(Tlv tlv) {
        if (tlv instanceof NumberTlv number) {
            return numbers(number);
        }
        if (tlv instanceof OctetsTlv shaped && !shaped.shapes().isEmpty()) {
            return TlvShapes.arbitrary(shaped, octets);
        }
        if (tlv instanceof TextTlv text && text.words() != Words.ANY) {
            int characters = text.terminated() ? tlv.most() - 1 : tlv.most();
            return FieldArbitraries.text(text.words(), characters, true)
                    .map(word -> Frames.hex(word) + (text.terminated() ? "00" : ""));
        }
        int greatest = Math.max(tlv.least(), Math.min(tlv.most(), octets));
        Arbitrary<Long> lengths =
                FieldArbitraries.length(greatest - tlv.least()).map(more -> tlv.least() + more);
        if (tlv instanceof TextTlv text) {
            return Combinators.combine(lengths, FieldArbitraries.seeds()).as((length, seed) -> {
                int characters = (int) (text.terminated() ? Math.max(length - 1, 0) : length);
                String hex = Frames.hex(FieldArbitraries.text(characters, seed));
                return text.terminated() ? hex + "00" : hex;
            });
        }
        return FieldArbitraries.octets(lengths);
    }

    private static Arbitrary<String> numbers(NumberTlv tlv) {
        List<Arbitrary<String>> widths = new ArrayList<>();
        for (int width = tlv.least(); width <= tlv.most(); width++) {
            if (TlvMaps.isNumber(width)) {
                String format = "%0" + 2 * width + "x";
                long greatest = -1L >>> Long.SIZE - width * Byte.SIZE;
                widths.add(FieldArbitraries.number(tlv.values(), 0, greatest, true)
                        .map(value -> String.format(format, value)));
            }
        }
        return Arbitraries.oneOf(widths);
    }

    /** Adds another TLV of the first one's tag. */
    private List<Map<String, Object>> repeat(List<Map<String, Object>> list, String hex, boolean twice) {
        List<Map<String, Object>> tlvs = new ArrayList<>(list);
        if (twice && !list.isEmpty()) {
            tlvs.add(map(((Long) list.get(0).get("tag")).intValue(), hex));
        }
        return tlvs;
    }

    private List<Map<String, Object>> withoutForbidden(List<Map<String, Object>> list) {
        Set<Object> seen = new HashSet<>();
        List<Map<String, Object>> allowed = list.stream()
                .filter(map -> !strict || seen.add(map.get("tag")) || isRepeatable((Long) map.get("tag")))
                .toList();
        return strict ? withoutLonely(allowed) : allowed;
    }

    /** TLVs that go together and do not are left out together. */
    private List<Map<String, Object>> withoutLonely(List<Map<String, Object>> list) {
        List<Map<String, Object>> left = list;
        for (TlvRule rule : set.tags().rules()) {
            UnsafeBuffer octets = octets(left);
            if (rule.lacking(octets, 0, octets.capacity()) != null) {
                left = left.stream()
                        .filter(map -> rule.tlvs().stream().noneMatch(tlv -> tlv.tag() == (Long) map.get("tag")))
                        .toList();
            }
        }
        return left;
    }

    private UnsafeBuffer octets(List<Map<String, Object>> list) {
        StringBuilder hex = new StringBuilder();
        for (Map<String, Object> map : list) {
            byte[] value = TlvMaps.octets(set, map);
            hex.append(String.format("%04x%04x%s", map.get("tag"), value.length, Frames.hex(value)));
        }
        return new UnsafeBuffer(Frames.octets(hex.toString()));
    }

    private boolean isRepeatable(long tag) {
        Tlv tlv = set.tags().find((int) tag);
        return tlv != null && tlv.info().repeatable();
    }
}
