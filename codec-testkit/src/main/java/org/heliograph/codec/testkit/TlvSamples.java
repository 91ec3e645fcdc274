package org.heliograph.codec.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.OctetsTlv;
import org.heliograph.codec.TextTlv;
import org.heliograph.codec.Tlv;
import org.heliograph.codec.Values;
import org.heliograph.codec.Words;

/** Values of a TLV at the edges of what the document allows, and beyond them. */
final class TlvSamples {
    private static final int GREATEST_LENGTH = 0xFFFF;

    private TlvSamples() {}

    /**
     * One value.
     *
     * @param value  for the typed adder: a {@link Long}, a {@link String} or an {@link UnsafeBuffer}.
     * @param octets that it takes on the wire.
     */
    record Sample(Object value, byte[] octets) {}

    /** {@return values that the document allows, as wide as they are written} */
    static List<Sample> allowed(Tlv tlv) {
        List<Sample> samples = new ArrayList<>();
        if (tlv instanceof NumberTlv number) {
            for (long value : numbers(number.values(), number.maxValue(), true)) {
                samples.add(new Sample(value, octets(value, number.least())));
            }
            return samples;
        }
        if (tlv instanceof OctetsTlv octets && !octets.shapes().isEmpty()) {
            TlvShapes.allowed(octets).forEach(hex -> samples.add(ofHex(hex)));
            return samples;
        }
        if (tlv instanceof TextTlv text && text.words() != Words.ANY) {
            text.words().rows().forEach(row -> samples.add(ofText(text, row.word())));
            return samples;
        }
        for (int length : new TreeSet<>(List.of(tlv.least(), tlv.most()))) {
            samples.add(ofLength(tlv, length));
        }
        return samples;
    }

    /** {@return values in other widths that the document allows} */
    static List<byte[]> wider(NumberTlv tlv) {
        List<byte[]> all = new ArrayList<>();
        for (int width = tlv.least() + 1; width <= tlv.most(); width++) {
            if (TlvMaps.isNumber(width)) {
                for (long value : numbers(tlv.values(), greatest(width), true)) {
                    all.add(octets(value, width));
                }
            }
        }
        return all;
    }

    /** {@return values of allowed widths that the document does not know} */
    static List<byte[]> unknown(Tlv tlv) {
        List<byte[]> all = new ArrayList<>();
        if (tlv instanceof OctetsTlv octets) {
            TlvShapes.unknown(octets).forEach(hex -> all.add(Frames.octets(hex)));
            return all;
        } else if (tlv instanceof TextTlv text) {
            return unknown(text);
        }
        for (int width = tlv.least(); width <= tlv.most(); width++) {
            if (TlvMaps.isNumber(width)) {
                for (long value : numbers(tlv.values(), greatest(width), false)) {
                    all.add(octets(value, width));
                }
            }
        }
        return all;
    }

    private static List<byte[]> unknown(TextTlv tlv) {
        List<byte[]> all = new ArrayList<>();
        int most = Math.max(tlv.terminated() ? tlv.most() - 1 : tlv.most(), 0);
        for (char wrong : List.of('\0', '\u0001')) {
            String text = String.valueOf(wrong).repeat(most);
            if (most > 0 && (wrong == 0 || !tlv.words().contains(text))) {
                all.add(ofText(tlv, text).octets());
            }
        }
        return all;
    }

    /** {@return lengths that the document does not allow: around the edges, and widths that no number has} */
    static Set<Integer> wrongLengths(Tlv tlv) {
        Set<Integer> lengths = new TreeSet<>(List.of(0, Math.max(tlv.least() - 1, 0), tlv.most() + 1));
        if (tlv instanceof NumberTlv) {
            lengths.add(3);
        }
        lengths.removeIf(length -> length > GREATEST_LENGTH
                || length >= tlv.least()
                        && length <= tlv.most()
                        && !(tlv instanceof NumberTlv && !TlvMaps.isNumber(length)));
        return lengths;
    }

    /** {@return a value of a length, of any kind; texts end in NUL where they should} */
    static Sample ofLength(Tlv tlv, int length) {
        if (tlv instanceof TextTlv text && text.terminated() && length == 0) {
            return new Sample("", new byte[0]);
        } else if (tlv instanceof TextTlv text) {
            return ofText(text, FieldArbitraries.text(text.terminated() ? length - 1 : length, 0));
        }
        byte[] octets = new byte[length];
        for (int i = 0; i < length; i++) {
            octets[i] = (byte) (i + 1);
        }
        return new Sample(tlv instanceof OctetsTlv ? new UnsafeBuffer(octets) : 0L, octets);
    }

    private static Sample ofText(TextTlv tlv, String text) {
        return new Sample(text, Frames.octets(Frames.hex(text) + (tlv.terminated() ? "00" : "")));
    }

    private static Sample ofHex(String hex) {
        byte[] octets = Frames.octets(hex);
        return new Sample(new UnsafeBuffer(octets), octets);
    }

    /** Edges of each row and their neighbours, those that are known or those that are not. */
    static Set<Long> numbers(Values values, long greatest, boolean known) {
        Set<Long> numbers = new TreeSet<>(List.of(0L, 1L, greatest));
        for (Values.Row row : values.rows()) {
            numbers.addAll(List.of(row.low() - 1, row.low(), row.high(), row.high() + 1));
        }
        numbers.removeIf(value -> value < 0 || value > greatest || values.contains(value) != known);
        return numbers;
    }

    private static long greatest(int width) {
        return -1L >>> Long.SIZE - width * Byte.SIZE;
    }

    private static byte[] octets(long value, int width) {
        return Frames.octets(String.format("%0" + 2 * width + "x", value));
    }
}
