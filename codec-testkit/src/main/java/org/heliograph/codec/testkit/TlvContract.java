package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Dialect;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.Limits;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.OctetsTlv;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextTlv;
import org.heliograph.codec.Tlv;
import org.heliograph.codec.TlvCursor;
import org.heliograph.codec.TlvInfo;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.testkit.TlvSamples.Sample;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What every TLV that a message lists has to keep to, proven from the table of its set: written and read in its form,
 * in strict mode accepted at the edges of what the document allows and refused beyond them, in lenient mode never
 * refused and never changed. A subclass names the type of the message.
 */
public abstract class TlvContract {
    private static final int ROOM = 1 << 18;

    private final UnsafeBuffer room = new UnsafeBuffer(new byte[ROOM]);

    /** Makes a contract. */
    protected TlvContract() {}

    /** {@return the type of the message that has the TLVs} */
    protected abstract MessageType<?> type();

    /**
     * {@return the settings of messages that read and write in a mode}
     *
     * @param mode of reading and of writing.
     */
    protected Settings settings(Mode mode) {
        return new Settings(mode, mode, Limits.DEFAULT);
    }

    /**
     * {@return the other fields of a message that the document allows with a TLV; the plainest values unless overridden}
     *
     * @param tlv that the message holds, and no other one.
     */
    protected Map<String, Object> values(Tlv tlv) {
        return Plain.of(type());
    }

    /** {@return the name of the methods that add a TLV} */
    protected String adder() {
        return "addTlv";
    }

    private TlvSet set() {
        return (TlvSet) type().fields().stream()
                .filter(TlvSet.class::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type() + " has no TLVs"));
    }

    private TlvAccessor adders() {
        return new TlvAccessor(message(Mode.LENIENT).getClass(), set(), adder());
    }

    private Message<?> message(Mode mode) {
        return type().newMessage(settings(mode));
    }

    private Message<?> speaking(Dialect dialect) {
        return type().newMessage(settings(Mode.STRICT).withDialect(dialect));
    }

    private Dialect.Builder dialect() {
        return settings(Mode.STRICT).dialect().toBuilder();
    }

    private Stream<DynamicTest> each(Consumer<Tlv> test) {
        return set().tags().tlvs().stream()
                .map(tlv -> DynamicTest.dynamicTest(
                        String.format("0x%04x %s", tlv.tag(), tlv.name()), () -> test.accept(tlv)));
    }

    /** Writes the other fields, then what the step adds. */
    private byte[] write(Mode mode, Tlv tlv, Consumer<Message<?>> step) {
        Message<?> message = message(mode).encode(room, 0, ROOM);
        Map<String, Object> values = values(tlv);
        for (Field field : type().fields()) {
            if (values.get(field.name()) != null) {
                field.assign(message, values.get(field.name()));
            }
        }
        step.accept(message);
        byte[] frame = new byte[message.finish()];
        room.getBytes(0, frame);
        return frame;
    }

    private byte[] raw(Tlv tlv, byte[] octets) {
        return write(Mode.LENIENT, tlv, message -> append(message, tlv, octets));
    }

    private void append(Message<?> message, Tlv tlv, byte[] octets) {
        set().append(message, tlv.tag(), new UnsafeBuffer(octets), 0, octets.length);
    }

    private void requireWell(Message<?> message, byte[] frame) {
        long fault = message.wrap(new UnsafeBuffer(frame), 0, frame.length).check();
        assertEquals(Fault.NONE, fault, () -> Fault.describe(fault, type()));
    }

    /** Demands the fault of the TLV that ends the frame. */
    private void requireFault(Message<?> message, byte[] frame, int length, int code) {
        long fault = message.wrap(new UnsafeBuffer(frame), 0, frame.length).check();
        assertEquals(code, Fault.code(fault), () -> "instead of " + Fault.describe(fault, type()));
        assertEquals(set(), Fault.field(fault, type()), () -> Fault.describe(fault, type()));
        assertEquals(frame.length - length - TlvSet.HEADER_LENGTH, Fault.position(fault), "position of the fault");
    }

    /** Reads the only TLV of a frame leniently, in every way, and writes what was read again. */
    private void requireKept(Tlv tlv, byte[] frame, byte[] octets) {
        Message<?> message = message(Mode.LENIENT);
        requireWell(message, frame);
        TlvCursor cursor = new TlvCursor(message, set());
        TlvAccessor.compare(message, cursor.rewind());
        assertTrue(cursor.find(tlv), "find()");
        assertEquals(Frames.hex(octets), hex(cursor.value()), "value()");
        byte[] again =
                Frames.assemble(message(Mode.LENIENT), Visited.of(message).fields());
        assertEquals(Frames.hex(frame), Frames.hex(again), "encoding what was visited");
    }

    private static String hex(DirectBuffer octets) {
        return Visited.hex(octets, 0, octets.capacity());
    }

    /** {@return a test for each TLV: what its adder writes is what strict mode accepts and what is read} */
    @TestFactory
    public final Stream<DynamicTest> shouldWriteAndReadInItsForm() {
        return each(tlv -> {
            for (Sample sample : TlvSamples.allowed(tlv)) {
                byte[] frame = raw(tlv, sample.octets());
                Frames.explain(type(), frame, () -> {
                    byte[] typed = write(Mode.STRICT, tlv, message -> {
                        if (!adders().add(message, tlv, sample.value())) {
                            append(message, tlv, sample.octets());
                        }
                    });
                    assertEquals(Frames.hex(frame), Frames.hex(typed), "octets written by the adder");
                    requireWell(message(Mode.STRICT), frame);
                    requireKept(tlv, frame, sample.octets());
                    requireRead(tlv, frame, sample.value());
                });
            }
            if (tlv instanceof NumberTlv number) {
                for (byte[] octets : TlvSamples.wider(number)) {
                    byte[] frame = raw(tlv, octets);
                    Frames.explain(type(), frame, () -> {
                        requireWell(message(Mode.STRICT), frame);
                        requireKept(tlv, frame, octets);
                    });
                }
            }
        });
    }

    /** {@return a test for each TLV: a text that is not ASCII is refused strictly} */
    @TestFactory
    public final Stream<DynamicTest> shouldRefuseTextsThatAreNotAscii() {
        return each(tlv -> {
            if (tlv instanceof TextTlv text) {
                byte[] octets = TlvSamples.ofLength(tlv, tlv.most()).octets();
                octets[octets.length - (text.terminated() ? 2 : 1)] = (byte) 0xE9;
                byte[] frame = raw(tlv, octets);
                Frames.explain(type(), frame, () -> {
                    requireFault(message(Mode.STRICT), frame, octets.length, Fault.TEXT_NOT_ASCII);
                    requireKept(tlv, frame, octets);
                });
            }
        });
    }

    private void requireRead(Tlv tlv, byte[] frame, Object value) {
        Message<?> message = message(Mode.STRICT);
        requireWell(message, frame);
        TlvCursor cursor = new TlvCursor(message, set());
        if (tlv instanceof NumberTlv number) {
            assertEquals(value, cursor.number(number, -1), "number()");
        } else if (tlv instanceof TextTlv text) {
            assertEquals(value, cursor.text(text).toString(), "text()");
        } else if (tlv instanceof OctetsTlv octets) {
            assertEquals(hex((DirectBuffer) value), hex(cursor.octets(octets)), "octets()");
        }
    }

    /** {@return a test for each TLV: lengths that the document does not allow are refused, leniently only by adders} */
    @TestFactory
    public final Stream<DynamicTest> shouldRefuseWrongLengths() {
        return each(tlv -> {
            for (int length : TlvSamples.wrongLengths(tlv)) {
                Sample sample = TlvSamples.ofLength(tlv, length);
                byte[] frame = raw(tlv, sample.octets());
                Frames.explain(type(), frame, () -> {
                    requireFault(message(Mode.STRICT), frame, length, Fault.WRONG_LENGTH);
                    requireKept(tlv, frame, sample.octets());
                });
                boolean bare = length == 0 && tlv instanceof TextTlv text && text.terminated();
                if (!(tlv instanceof NumberTlv) && !bare) {
                    refuseToAdd(tlv, sample.value(), "length=" + length);
                }
            }
            if (tlv instanceof NumberTlv number) {
                refuseToAdd(tlv, -1L, "value=-1");
                refuseToAdd(tlv, number.maxValue() + 1, "value=" + (number.maxValue() + 1));
            }
        });
    }

    private void refuseToAdd(Tlv tlv, Object value, String shown) {
        for (Mode mode : Mode.values()) {
            Message<?> message = message(mode).encode(room, 0, ROOM);
            if (adders().has(tlv)) {
                IllegalArgumentException e =
                        assertThrows(IllegalArgumentException.class, () -> adders().add(message, tlv, value));
                assertTrue(e.getMessage().contains(tlv.name()), e::toString);
                assertTrue(e.getMessage().contains(shown), e::toString);
            }
        }
    }

    /** {@return a test for each TLV: values that the document does not know are refused strictly} */
    @TestFactory
    public final Stream<DynamicTest> shouldRefuseUnknownValues() {
        return each(tlv -> {
            for (byte[] octets : TlvSamples.unknown(tlv)) {
                byte[] frame = raw(tlv, octets);
                Frames.explain(type(), frame, () -> {
                    requireFault(message(Mode.STRICT), frame, octets.length, Fault.VALUE_OUT_OF_RANGE);
                    requireKept(tlv, frame, octets);
                });
            }
        });
    }

    /** {@return a test for each TLV: a text without the NUL that should end it is refused strictly} */
    @TestFactory
    public final Stream<DynamicTest> shouldRefuseAMissingNul() {
        return each(tlv -> {
            if (tlv instanceof TextTlv text && text.terminated()) {
                byte[] octets = Frames.octets(Frames.hex(FieldArbitraries.text(Math.max(tlv.least(), 1), 0)));
                byte[] frame = raw(tlv, octets);
                Frames.explain(type(), frame, () -> {
                    requireFault(message(Mode.STRICT), frame, octets.length, Fault.UNTERMINATED_TEXT);
                    requireKept(tlv, frame, octets);
                });
            }
        });
    }

    /** {@return a test for each TLV: a frame that ends within it is refused strictly, else read as far as it goes} */
    @TestFactory
    public final Stream<DynamicTest> shouldReadWhatTheFrameHolds() {
        return each(tlv -> {
            byte[] octets = TlvSamples.ofLength(tlv, Math.max(tlv.least(), 2)).octets();
            byte[] whole = raw(tlv, octets);
            for (int missing = 1; missing <= octets.length; missing++) {
                int held = octets.length - missing;
                byte[] frame = Frames.announcing(type(), whole, whole.length - missing);
                Frames.explain(type(), frame, () -> {
                    requireFault(message(Mode.STRICT), frame, held, Fault.TRUNCATED);
                    Message<?> message = message(Mode.LENIENT);
                    requireWell(message, frame);
                    TlvCursor cursor = new TlvCursor(message, set());
                    TlvAccessor.compare(message, cursor.rewind());
                    assertTrue(cursor.find(tlv), "find()");
                    assertEquals(held, cursor.length(), "length()");
                });
            }
        });
    }

    /** {@return a test for each TLV: a session whose version has no TLVs refuses it strictly} */
    @TestFactory
    public final Stream<DynamicTest> shouldRefuseEachWhereTheSessionHasNone() {
        return each(tlv -> {
            byte[] octets = TlvSamples.allowed(tlv).get(0).octets();
            byte[] frame = raw(tlv, octets);
            Message<?> without = speaking(dialect().withoutTlvs().build());
            Frames.explain(type(), frame, () -> {
                requireFault(without, frame, octets.length, Fault.NOT_ALLOWED);
                requireWell(message(Mode.STRICT), frame);
            });
        });
    }

    /** {@return a test for each TLV: a session that knows another one of the tag reads that one} */
    @TestFactory
    public final Stream<DynamicTest> shouldLetASessionReplaceEach() {
        return each(tlv -> {
            int length = tlv.most() < 0xFFFF ? tlv.most() + 1 : 0;
            Tlv other = new OctetsTlv(new TlvInfo(tlv.tag(), "replaced", "Another one.", false), length, length);
            Message<?> replacing = speaking(dialect().tlv(other).build());
            byte[] octets = TlvSamples.ofLength(other, length).octets();
            byte[] frame = raw(tlv, octets);
            Frames.explain(type(), frame, () -> {
                requireWell(replacing, frame);
                assertEquals("replaced", Visited.of(replacing).tlvs().get(0).get("name"), "name");
                if (length > 0) {
                    requireFault(message(Mode.STRICT), frame, length, Fault.WRONG_LENGTH);
                }
                byte[] longer = raw(tlv, new byte[length + 1]);
                requireFault(replacing, longer, length + 1, Fault.WRONG_LENGTH);
            });
        });
    }
}
