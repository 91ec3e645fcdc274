package org.heliograph.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The TLVs that a document knows, by tag. A message lists those that belong to it and still finds the others by their
 * tag. Immutable; look-ups allocate nothing.
 */
public final class TlvTable implements Values {
    /** No TLV is known; any may come. */
    public static final TlvTable NONE = of(List.of());

    private final int[] tags;
    private final Tlv[] tlvs;
    private final List<Tlv> listed;
    private final List<Tlv> required;
    private final List<TlvRule> rules;
    /** Which of the TLVs a rule speaks of. */
    private final boolean[] ruled;

    private final boolean closed;

    private TlvTable(List<Tlv> known, List<Tlv> listed, List<Tlv> required, List<TlvRule> rules, boolean closed) {
        tlvs = known.toArray(Tlv[]::new);
        Arrays.sort(tlvs, (a, b) -> Integer.compare(a.tag(), b.tag()));
        tags = Arrays.stream(tlvs).mapToInt(Tlv::tag).toArray();
        for (int i = 1; i < tags.length; i++) {
            if (tags[i] == tags[i - 1]) {
                throw new IllegalArgumentException(tlvs[i].name() + ": tag=" + tags[i] + " is there already");
            }
        }
        this.listed = listed.stream().sorted(Comparator.comparingInt(Tlv::tag)).toList();
        this.required = required;
        this.rules = rules;
        ruled = new boolean[tags.length];
        for (TlvRule rule : rules) {
            rule.tlvs().forEach(tlv -> ruled[requireKnown(tlv)] = true);
        }
        this.closed = closed;
    }

    /**
     * {@return a table of TLVs; others are accepted and have no name}
     *
     * @param tlvs that are known.
     */
    public static TlvTable of(List<? extends Tlv> tlvs) {
        List<Tlv> known = List.copyOf(tlvs);
        return new TlvTable(known, known, List.of(), List.of(), false);
    }

    /**
     * {@return a table that finds all of these and lists some as its own}
     *
     * @param own tells which.
     */
    public TlvTable listing(Predicate<Tlv> own) {
        List<Tlv> known = List.of(tlvs);
        return new TlvTable(known, known.stream().filter(own).toList(), required, rules, closed);
    }

    /**
     * {@return this table with more TLVs, which replace those of the same tag} New tags are listed; one that is replaced
     * is listed where it was before.
     *
     * @param more TLVs.
     */
    public TlvTable plus(List<? extends Tlv> more) {
        List<? extends Tlv> own = more.stream()
                .filter(tlv -> find(tlv.tag()) == null || has(listed, tlv.tag()))
                .toList();
        return new TlvTable(merge(List.of(tlvs), more), merge(listed, own), required, rules, closed);
    }

    /**
     * {@return this table for a message that the document demands some TLVs of}
     *
     * @param demanded in the order in which a fault names them; one that is only demanded now and then comes last.
     */
    public TlvTable requiring(List<? extends Tlv> demanded) {
        return new TlvTable(List.of(tlvs), listed, List.copyOf(demanded), rules, closed);
    }

    /**
     * {@return this table for a message with TLVs that go together}
     *
     * @param demands of the document, on TLVs that are known here; a fault names the first one that is not met.
     */
    public TlvTable withRules(List<TlvRule> demands) {
        return new TlvTable(List.of(tlvs), listed, required, List.copyOf(demands), closed);
    }

    private int requireKnown(Tlv tlv) {
        int index = indexOf(tlv.tag());
        if (index < 0) {
            throw new IllegalArgumentException(tlv.name() + ": tag=" + tlv.tag() + " is not known");
        }
        return index;
    }

    private static boolean has(List<? extends Tlv> some, int tag) {
        return some.stream().anyMatch(tlv -> tlv.tag() == tag);
    }

    private static List<Tlv> merge(List<Tlv> some, List<? extends Tlv> more) {
        List<Tlv> all = new ArrayList<>(some);
        all.removeIf(tlv -> has(more, tlv.tag()));
        all.addAll(more);
        return all;
    }

    /** {@return a table that names the same TLVs and accepts none: a version that has no TLVs} */
    TlvTable closed() {
        return new TlvTable(List.of(tlvs), List.of(), List.of(), List.of(), true);
    }

    /** {@return all TLVs that it finds, in ascending order of their tags} */
    List<Tlv> known() {
        return List.of(tlvs);
    }

    /** {@return the TLVs that the document demands} */
    List<Tlv> required() {
        return required;
    }

    /** {@return what the document demands of TLVs that go together} */
    public List<TlvRule> rules() {
        return rules;
    }

    /** {@return the TLVs that it lists, in ascending order of their tags} */
    public List<Tlv> tlvs() {
        return listed;
    }

    /**
     * {@return the TLV of a tag, null if nobody knows it}
     *
     * @param tag to look up.
     */
    public Tlv find(int tag) {
        int i = indexOf(tag);
        return i < 0 ? null : tlvs[i];
    }

    /** {@return the index of the TLV of a tag, negative if nobody knows it} */
    int indexOf(int tag) {
        return Arrays.binarySearch(tags, tag);
    }

    /** {@return the TLV of an index} */
    Tlv tlv(int index) {
        return tlvs[index];
    }

    /** {@return whether a rule speaks of the TLV of an index} */
    boolean isRuled(int index) {
        return ruled[index];
    }

    /** {@return whether a message may hold the tag: any, known or not, unless the version has no TLVs} */
    @Override
    public boolean contains(long tag) {
        return !closed;
    }

    @Override
    public String name(long tag) {
        Tlv tlv = find((int) tag);
        return tlv == null ? null : tlv.name();
    }

    @Override
    public List<Row> rows() {
        return listed.stream()
                .map(tlv -> new Row(tlv.tag(), tlv.tag(), tlv.name(), tlv.info().doc()))
                .toList();
    }
}
