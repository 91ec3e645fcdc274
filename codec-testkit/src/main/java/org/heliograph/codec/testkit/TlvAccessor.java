package org.heliograph.codec.testkit;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Field;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.OctetsTlv;
import org.heliograph.codec.TextTlv;
import org.heliograph.codec.TextView;
import org.heliograph.codec.Tlv;
import org.heliograph.codec.TlvCursor;
import org.heliograph.codec.TlvSet;

/** The typed methods for a set of TLVs: its cursor, and the adders that the message has. */
final class TlvAccessor {
    private static final long OTHER = -7;
    private static final MethodType ADD_NUMBER =
            MethodType.methodType(Object.class, Message.class, NumberTlv.class, long.class);
    private static final MethodType ADD_TEXT =
            MethodType.methodType(Object.class, Message.class, TextTlv.class, CharSequence.class);
    private static final MethodType ADD_OCTETS = MethodType.methodType(
            Object.class, Message.class, OctetsTlv.class, DirectBuffer.class, int.class, int.class);
    private static final MethodType ADD_ANY =
            MethodType.methodType(Object.class, Message.class, int.class, DirectBuffer.class, int.class, int.class);

    private final TlvSet set;
    private final MethodHandle addNumber;
    private final MethodHandle addText;
    private final MethodHandle addOctets;
    private final MethodHandle addAny;

    /**
     * Finds the adders.
     *
     * @param owner class of the message.
     * @param set   of the message.
     * @param adder name of the adders.
     */
    TlvAccessor(Class<?> owner, TlvSet set, String adder) {
        this.set = set;
        addNumber = Methods.firstHandle(Methods.named(owner, adder, NumberTlv.class, long.class), ADD_NUMBER);
        addText = Methods.firstHandle(Methods.named(owner, adder, TextTlv.class, CharSequence.class), ADD_TEXT);
        addOctets = Methods.firstHandle(
                Methods.named(owner, adder, OctetsTlv.class, DirectBuffer.class, int.class, int.class), ADD_OCTETS);
        addAny = Methods.firstHandle(
                Methods.named(owner, adder, int.class, DirectBuffer.class, int.class, int.class), ADD_ANY);
    }

    /** Reads all TLVs in every way; allocates nothing. */
    static long read(TlvCursor cursor) {
        long sum = 0;
        while (cursor.next()) {
            sum += cursor.tag()
                    + cursor.position()
                    + cursor.number(OTHER)
                    + cursor.text().length();
            DirectBuffer value = cursor.value();
            for (int i = 0; i < cursor.length(); i++) {
                sum += value.getByte(i);
            }
        }
        return sum;
    }

    /** One TLV as a visitor saw it. */
    private record Seen(TlvSet set, int tag, int position, int length) {
        long number(DirectBuffer frame) {
            return TlvMaps.isNumber(length) ? TlvMaps.number(frame, position, length) : OTHER;
        }

        String text(DirectBuffer frame) {
            return TlvMaps.text(frame, position, length);
        }

        String hex(DirectBuffer frame) {
            return Visited.hex(frame, position, length);
        }
    }

    /** Compares what the cursor gives with what a visitor saw. */
    static void compare(Message<?> message, TlvCursor cursor) {
        List<Seen> seen = seen(message);
        DirectBuffer frame = message.frame();
        for (Seen tlv : seen) {
            expect(tlv, "next()", true, cursor.next());
            expect(tlv, "tag()", tlv.tag(), cursor.tag());
            expect(tlv, "length()", tlv.length(), cursor.length());
            expect(tlv, "position()", tlv.position(), cursor.position());
            expect(tlv, "value()", tlv.hex(frame), hex(cursor.value()));
            expect(tlv, "number()", tlv.number(frame), cursor.number(OTHER));
            expect(tlv, "text()", tlv.text(frame), cursor.text().toString());
        }
        expect(null, "next()", false, cursor.next());
        if (!seen.isEmpty()) {
            for (Tlv tlv : seen.get(0).set().tags().tlvs()) {
                compareFirst(frame, cursor, tlv, first(seen, tlv));
            }
        }
    }

    private static void compareFirst(DirectBuffer frame, TlvCursor cursor, Tlv tlv, Seen first) {
        expect(tlv, "find()", first != null, cursor.find(tlv));
        if (tlv instanceof NumberTlv number) {
            expect(tlv, "number()", first == null ? OTHER : first.number(frame), cursor.number(number, OTHER));
        } else if (tlv instanceof TextTlv text) {
            TextView read = cursor.text(text);
            expect(tlv, "text()", first == null ? null : first.text(frame), read == null ? null : read.toString());
        } else if (tlv instanceof OctetsTlv octets) {
            DirectBuffer read = cursor.octets(octets);
            expect(tlv, "octets()", first == null ? null : first.hex(frame), read == null ? null : hex(read));
        }
        if (first != null) {
            expect(tlv, "position()", first.position(), cursor.position());
        }
    }

    private static List<Seen> seen(Message<?> message) {
        List<Seen> seen = new ArrayList<>();
        message.visit(new FieldVisitor() {
            @Override
            public void number(Field field, int position, long value) {}

            @Override
            public void text(Field field, int position, int length, CharSequence value) {}

            @Override
            public void octets(Field field, int position, int length, DirectBuffer frame) {}

            @Override
            public void tlv(TlvSet of, int position, int tag, int length, DirectBuffer frame) {
                seen.add(new Seen(of, tag, position + TlvSet.HEADER_LENGTH, length));
            }
        });
        return seen;
    }

    private static Seen first(List<Seen> seen, Tlv tlv) {
        return seen.stream().filter(one -> one.tag() == tlv.tag()).findFirst().orElse(null);
    }

    private static String hex(DirectBuffer octets) {
        return Visited.hex(octets, 0, octets.capacity());
    }

    private static void expect(Object tlv, String what, Object wanted, Object read) {
        if (wanted == null ? read != null : !wanted.equals(read)) {
            throw new AssertionError(
                    "the cursor's " + what + " gives " + read + ", a visitor saw " + wanted + " of " + tlv);
        }
    }

    /** A TLV made ready for adders: a number, a text or octets, and in any case its octets. */
    private record Ready(int tag, Tlv tlv, long number, String text, DirectBuffer octets) {}

    /** {@return TLVs made ready for adders} */
    List<Object> prepare(List<?> tlvs) {
        return tlvs.stream().map(tlv -> (Object) ready((Map<?, ?>) tlv)).toList();
    }

    private Ready ready(Map<?, ?> map) {
        int tag = ((Number) map.get("tag")).intValue();
        UnsafeBuffer octets = new UnsafeBuffer(TlvMaps.octets(set, map));
        Tlv tlv = set.tags().find(tag);
        int length = octets.capacity();
        long number = tlv instanceof NumberTlv && length == tlv.least() && TlvMaps.isNumber(length)
                ? TlvMaps.number(octets, 0, length)
                : OTHER;
        return new Ready(tag, tlv, number, tlv instanceof TextTlv text ? textFor(text, octets) : null, octets);
    }

    /** {@return the text whose writing gives these octets, null if none does} */
    private static String textFor(TextTlv tlv, DirectBuffer octets) {
        int length = octets.capacity();
        String text = TlvMaps.text(octets, 0, length);
        boolean terminated = text.length() < length;
        boolean fits = length >= tlv.least() && length <= tlv.most();
        return fits && terminated == tlv.terminated() && text.indexOf(0) < 0 ? text : null;
    }

    /**
     * Adds TLVs that {@link #prepare} made.
     *
     * @param pick 0 for the typed adders, 1 for that of any tag; where there is none, through the set itself.
     */
    void write(Message<?> message, List<?> prepared, int pick) throws Throwable {
        for (int i = 0; i < prepared.size(); i++) {
            Ready ready = (Ready) prepared.get(i);
            DirectBuffer octets = ready.octets();
            if (pick > 0 || !writeTyped(message, ready)) {
                if (addAny == null) {
                    set.append(message, ready.tag(), octets, 0, octets.capacity());
                } else {
                    Object made = (Object) addAny.invokeExact(message, ready.tag(), octets, 0, octets.capacity());
                    requireSame(message, made);
                }
            }
        }
    }

    private boolean writeTyped(Message<?> message, Ready ready) throws Throwable {
        DirectBuffer octets = ready.octets();
        if (ready.tlv() instanceof NumberTlv tlv && ready.number() != OTHER && addNumber != null) {
            requireSame(message, (Object) addNumber.invokeExact(message, tlv, ready.number()));
        } else if (ready.tlv() instanceof TextTlv tlv && ready.text() != null && addText != null) {
            requireSame(message, (Object) addText.invokeExact(message, tlv, (CharSequence) ready.text()));
        } else if (ready.tlv() instanceof OctetsTlv tlv
                && addOctets != null
                && octets.capacity() >= tlv.least()
                && octets.capacity() <= tlv.most()) {
            Object made = (Object) addOctets.invokeExact(message, tlv, octets, 0, octets.capacity());
            requireSame(message, made);
        } else {
            return false;
        }
        return true;
    }

    /** {@return whether there is an adder for TLVs of a form} */
    boolean has(Tlv tlv) {
        return (tlv instanceof NumberTlv ? addNumber : tlv instanceof TextTlv ? addText : addOctets) != null;
    }

    /**
     * Adds a TLV of any value through the adder of its form.
     *
     * @return whether there is one.
     */
    boolean add(Message<?> message, Tlv tlv, Object value) {
        try {
            if (!has(tlv)) {
                return false;
            }
            Object made = null;
            if (tlv instanceof NumberTlv number) {
                made = (Object) addNumber.invokeExact(message, number, (long) value);
            } else if (tlv instanceof TextTlv text) {
                made = (Object) addText.invokeExact(message, text, (CharSequence) value);
            } else if (tlv instanceof OctetsTlv octets) {
                DirectBuffer source = (DirectBuffer) value;
                made = (Object) addOctets.invokeExact(message, octets, source, 0, source.capacity());
            }
            requireSame(message, made);
            return true;
        } catch (Throwable e) {
            throw Methods.failure(e);
        }
    }

    private void requireSame(Message<?> message, Object returned) {
        if (returned != message) {
            throw new AssertionError(set.name() + ": the adder does not return the message");
        }
    }
}
