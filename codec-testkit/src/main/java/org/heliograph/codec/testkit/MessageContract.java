package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Limits;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.NumberField;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U32;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * What every message has to keep to, proven from its table of fields. A subclass names the type and, where the table
 * does not say everything, overrides the other protected methods:
 *
 * <pre>{@code
 * final class CmppConnectTest extends MessageContract {
 *     @Override
 *     protected MessageType<?> type() {
 *         return CmppConnect.TYPE;
 *     }
 * }
 * }</pre>
 */
public abstract class MessageContract {
    private static final int SMALL_OCTETS = 20;
    private static final int SMALL_ELEMENTS = 2;
    private static final int FLIPS = 60;

    private Accessors accessors;

    /** Makes a contract. */
    protected MessageContract() {}

    /** {@return the type of the message} */
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
     * {@return the messages to try; override to keep to rules between fields and to give custom fields values}
     *
     * @param mode strict for messages that the document allows, lenient for all that can be written leniently.
     */
    protected MessageArbitraries messages(Mode mode) {
        return MessageArbitraries.of(type(), mode);
    }

    /** {@return a frame as hexadecimal text that decodes leniently and is encoded to the same octets; null if none} */
    protected String golden() {
        return null;
    }

    /** {@return the values without which {@code finish()} refuses the message even when it writes leniently} */
    protected Map<String, Object> minimal() {
        return Map.of();
    }

    /**
     * {@return the name of the accessor of a field: letters and digits count, case does not}
     *
     * @param field of the message.
     */
    protected String accessor(Field field) {
        return field.name();
    }

    /** {@return whether the message leaves out its body when it reports an error} */
    protected boolean mayLackBody() {
        return false;
    }

    /**
     * {@return the field that reports an error when it is not 0, where {@link #mayLackBody()}: the first number of four
     * octets that the library does not set itself}
     */
    protected Field errorField() {
        return type().fields().stream()
                .filter(field -> field instanceof U32 && !type().shape().isDerived(field))
                .findFirst()
                .orElseThrow();
    }

    private MessageArbitraries arbitraries(Mode mode) {
        MessageArbitraries messages = messages(mode);
        return mayLackBody() ? messages.mayLackBody(errorField()) : messages;
    }

    private Message<?> message(Mode mode) {
        return type().newMessage(settings(mode));
    }

    private Accessors accessors() {
        if (accessors == null) {
            accessors = Accessors.of(message(Mode.LENIENT), this::accessor);
        }
        return accessors;
    }

    /** {@return messages that lenient mode writes and reads} */
    @Provide
    public final Arbitrary<Map<String, Object>> lenientMessages() {
        return arbitraries(Mode.LENIENT).arbitrary();
    }

    /** {@return messages that the document allows} */
    @Provide
    public final Arbitrary<Map<String, Object>> strictMessages() {
        return arbitraries(Mode.STRICT).arbitrary();
    }

    /** {@return messages that lenient mode writes and reads, few octets long} */
    @Provide
    public final Arbitrary<Map<String, Object>> smallMessages() {
        return arbitraries(Mode.LENIENT)
                .maxOctets(SMALL_OCTETS)
                .maxElements(SMALL_ELEMENTS)
                .arbitrary();
    }

    /** {@return any octets} */
    @Provide
    public final Arbitrary<byte[]> anyOctets() {
        int typical = Math.min(type().shape().minLength() + 40, 600);
        return Arbitraries.bytes().array(byte[].class).ofMinSize(0).ofMaxSize(typical);
    }

    /**
     * A message written leniently is read back with the values it was given.
     *
     * @param values of the message.
     */
    @Property(tries = 100)
    public final void shouldRoundTripLeniently(@ForAll("lenientMessages") Map<String, Object> values) {
        roundTrip(Mode.LENIENT, values);
    }

    /**
     * A message that the document allows is written and read strictly with the values it was given.
     *
     * @param values of the message.
     */
    @Property(tries = 100)
    public final void shouldRoundTripStrictly(@ForAll("strictMessages") Map<String, Object> values) {
        roundTrip(Mode.STRICT, values);
        byte[] frame = Frames.assemble(message(Mode.STRICT), values);
        assertArrayEquals(frame, Frames.assemble(message(Mode.LENIENT), values), "lenient writing differs");
    }

    private void roundTrip(Mode mode, Map<String, Object> values) {
        Message<?> message = message(mode);
        byte[] frame = Frames.assemble(message, values);
        Frames.explain(type(), frame, () -> {
            assertEquals(frame.length, message.length(), "length() after finish()");
            compare(message, values);
            Message<?> decoded = message(mode).wrap(new UnsafeBuffer(frame), 0, frame.length);
            requireWell(decoded);
            compare(decoded, values);
            accessors().readUnchecked(message(mode), new UnsafeBuffer(frame));
            assertEquals(frame.length, decoded.fieldsEnd(), "fieldsEnd()");
            Map<String, Object> visited = Visited.of(decoded).fields();
            assertArrayEquals(frame, Frames.assemble(message(mode), visited), "encoding what was visited");
        });
    }

    private void requireWell(Message<?> message) {
        long fault = message.check();
        assertEquals(Fault.NONE, fault, () -> Fault.describe(fault, type()));
    }

    private void compare(Message<?> message, Map<String, Object> values) {
        Map<String, Object> visited = Visited.of(message).fields();
        values.forEach((name, given) -> {
            if (!(given instanceof List<?> list && list.isEmpty())) {
                Expectations.assertMatch(type().name(), Collections.singletonMap(name, given), visited);
            }
        });
        accessors().readAndCompare(message, visited);
    }

    /**
     * The setters write what the table of fields writes.
     *
     * @param values of the message.
     */
    @Property(tries = 50)
    public final void shouldWriteTheSameThroughSetters(@ForAll("lenientMessages") Map<String, Object> values) {
        Map<String, Object> writable = accessors().writable(values);
        byte[] frame = Frames.assemble(message(Mode.LENIENT), writable);
        int room = Math.max(frame.length, type().shape().b0());
        Frames.explain(type(), frame, () -> {
            for (int pick = 0; pick < 2; pick++) {
                UnsafeBuffer buffer = new UnsafeBuffer(new byte[room]);
                Message<?> message = message(Mode.LENIENT).encode(buffer, 0, room);
                accessors().write(message, writable, pick);
                assertEquals(frame.length, message.finish());
                assertEquals(Frames.hex(frame), Visited.hex(buffer, 0, frame.length), "octets written by setters");
            }
        });
    }

    /**
     * It does not matter what kind of buffer holds the frame and where.
     *
     * @param values of the message.
     */
    @Property(tries = 20)
    public final void shouldReadAndWriteInAnyBuffer(@ForAll("smallMessages") Map<String, Object> values) {
        Rooms rooms = new Rooms(() -> message(Mode.LENIENT), values);
        Frames.explain(
                type(),
                rooms.frame(),
                () -> rooms.anyBuffer(message -> {
                    requireWell(message);
                    compare(message, values);
                }));
    }

    /**
     * Every cut frame, with the announced length kept and with it changed, gives a message or a fault.
     *
     * @param values of the message.
     */
    @Property(tries = 8)
    public final void shouldSurviveTruncation(@ForAll("smallMessages") Map<String, Object> values) {
        byte[] frame = Frames.assemble(message(Mode.LENIENT), values);
        for (Mode mode : Mode.values()) {
            Examiner examiner = new Examiner(message(mode), accessors());
            for (int length = 0; length < frame.length; length++) {
                byte[] kept = Arrays.copyOf(frame, length);
                byte[] changed = Frames.announcing(type(), frame, length);
                int cut = length;
                Frames.explain(type(), kept, () -> {
                    long fault = examiner.examine(frame, cut);
                    assertTrue(fault != Fault.NONE || type().shape().lengthField() == null, "a cut frame is well");
                });
                Frames.explain(type(), changed, () -> examiner.examine(changed, cut));
            }
        }
    }

    /**
     * Every flipped bit gives a message or a fault.
     *
     * @param values of the message.
     */
    @Property(tries = 4)
    public final void shouldSurviveEveryFlippedBit(@ForAll("smallMessages") Map<String, Object> values) {
        byte[] frame = Frames.assemble(message(Mode.LENIENT), values);
        for (Mode mode : Mode.values()) {
            Examiner examiner = new Examiner(message(mode), accessors());
            for (int bit = 0; bit < frame.length * Byte.SIZE; bit++) {
                byte[] flipped = frame.clone();
                flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
                Frames.explain(type(), flipped, () -> examiner.examine(flipped, flipped.length));
            }
        }
    }

    /**
     * Octets set to any values give a message or a fault.
     *
     * @param values of the message.
     * @param damage position and value of each octet, scaled to the frame.
     */
    @Property(tries = 50)
    public final void shouldSurviveDamage(
            @ForAll("lenientMessages") Map<String, Object> values,
            @ForAll @Size(min = 1, max = FLIPS) List<Integer> damage) {
        byte[] frame = Frames.assemble(message(Mode.LENIENT), values);
        for (Mode mode : Mode.values()) {
            Examiner examiner = new Examiner(message(mode), accessors());
            byte[] damaged = frame.clone();
            for (int octet : damage) {
                byte[] once = frame.clone();
                int position = Math.floorMod(octet >> Byte.SIZE, frame.length);
                once[position] = (byte) octet;
                damaged[position] = (byte) octet;
                Frames.explain(type(), once, () -> examiner.examine(once, once.length));
            }
            Frames.explain(type(), damaged, () -> examiner.examine(damaged, damaged.length));
        }
    }

    /**
     * Any octets give a message or a fault, also behind a header that is right.
     *
     * @param octets to read.
     */
    @Property(tries = 100)
    public final void shouldSurviveAnyOctets(@ForAll("anyOctets") byte[] octets) {
        byte[] headed = Frames.announcing(type(), octets, octets.length);
        NumberField key = type().shape().keyField();
        if (key != null && headed.length >= key.delta() + key.width()) {
            key.write(new UnsafeBuffer(headed), key.delta(), type().shape().key());
        }
        for (Mode mode : Mode.values()) {
            Examiner examiner = new Examiner(message(mode), accessors());
            Frames.explain(type(), octets, () -> examiner.examine(octets, octets.length));
            Frames.explain(type(), headed, () -> examiner.examine(headed, headed.length));
        }
    }

    /**
     * With too little room nothing is written outside of it, and the message says how much there was.
     *
     * @param values of the message.
     */
    @Property(tries = 8)
    public final void shouldRefuseTooLittleRoom(@ForAll("smallMessages") Map<String, Object> values) {
        Rooms rooms = new Rooms(() -> message(Mode.LENIENT), values);
        Frames.explain(type(), rooms.frame(), rooms::tooLittle);
    }

    /**
     * A text of fixed width set again leaves nothing of the one before.
     *
     * @param values of the message.
     */
    @Property(tries = 20)
    public final void shouldReplaceTextsWithoutTrace(@ForAll("smallMessages") Map<String, Object> values) {
        Map<String, Object> texts = new LinkedHashMap<>();
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[1 << 16]);
        Message<?> message = message(Mode.LENIENT).encode(buffer, 0, buffer.capacity());
        for (Field field : type().fields()) {
            if (field instanceof FixedText text && field.anchor() == 0) {
                texts.put(field.name(), values.get(field.name()));
                text.assign(message, "7".repeat(text.width()));
                text.assign(message, values.get(field.name()));
            }
        }
        minimal().forEach((name, value) -> texts.putIfAbsent(name, value));
        for (Field field : type().fields()) {
            if (minimal().containsKey(field.name()) && !(field instanceof FixedText)) {
                field.assign(message, minimal().get(field.name()));
            }
        }

        byte[] again = new byte[message.finish()];

        buffer.getBytes(0, again);
        byte[] once = Frames.assemble(message(Mode.LENIENT), texts);
        Frames.explain(type(), again, () -> assertEquals(Frames.hex(once), Frames.hex(again)));
    }

    /**
     * No path allocates: reading with check and all typed readers, refusing, visiting, writing through setters. The
     * messages are the same in every run.
     *
     * @param values of the message.
     */
    @Property(tries = 3, seed = "7", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    public final void shouldAllocateNothing(@ForAll("smallMessages") Map<String, Object> values) {
        byte[] frame = Frames.assemble(message(Mode.LENIENT), values);
        UnsafeBuffer buffer = new UnsafeBuffer(frame);
        Message<?> reader = message(Mode.LENIENT);
        StringBuilder scratch = new StringBuilder(1 << 10);
        Frames.explain(type(), frame, () -> {
            Allocation.assertNone("reading", () -> {
                reader.wrap(buffer, 0, frame.length).check();
                accessors().readAll(reader, scratch);
            });
            Sink sink = new Sink();
            Allocation.assertNone("visiting", () -> {
                reader.wrap(buffer, 0, frame.length).visit(sink);
            });
            Message<?> strict = message(Mode.STRICT);
            Allocation.assertNone("checking strictly", () -> {
                strict.wrap(buffer, 0, frame.length).check();
            });
            Allocation.assertNone("checking frames that are cut", () -> {
                for (int length = Math.max(0, frame.length - 3); length < frame.length; length++) {
                    strict.wrap(buffer, 0, length).check();
                }
            });
            Object[] prepared = accessors().prepare(accessors().writable(values));
            Message<?> writer = message(Mode.LENIENT);
            UnsafeBuffer room = new UnsafeBuffer(
                    new byte[Math.max(frame.length, type().shape().b0())]);
            Allocation.assertNone("writing", () -> {
                writer.encode(room, 0, room.capacity());
                accessors().writePrepared(writer, prepared, 0);
                writer.finish();
            });
        });
    }

    /** Each field has its reader and, unless the library sets it, its setter. */
    @Test
    public final void shouldHaveAnAccessorForEachField() {
        assertEquals(List.of(), accessors().missing(), () -> "methods that " + type() + " lacks");
    }

    /** Fields that nobody set decode to their defaults, whatever was in the buffer before. */
    @Test
    public final void shouldDecodeUnsetFieldsToTheirDefaults() {
        byte[] frame = Frames.assemble(message(Mode.LENIENT), minimal());
        byte[] again = Frames.assemble(message(Mode.LENIENT), minimal(), 0x11);
        Frames.explain(type(), frame, () -> {
            assertEquals(Frames.hex(frame), Frames.hex(again), "octets that were there before are left");
            Message<?> message = message(Mode.LENIENT).wrap(new UnsafeBuffer(frame), 0, frame.length);
            requireWell(message);
            Map<String, Object> visited = Visited.of(message).fields();
            NumberField length = type().shape().lengthField();
            NumberField key = type().shape().keyField();
            for (Field field : type().fields()) {
                Object value = visited.get(field.name());
                if (field == length) {
                    assertEquals((long) frame.length, value, field.name());
                } else if (field == key) {
                    assertEquals(type().shape().key(), value, field.name());
                } else if (!isGiven(field) && Frames.unset(field) != null) {
                    assertEquals(Frames.unset(field), value, field.name());
                }
            }
            accessors().readAndCompare(message, visited);
        });
    }

    private boolean isGiven(Field field) {
        Field counted = type().shape().counts(field);
        return minimal().containsKey(field.name())
                || counted != null && minimal().containsKey(counted.name());
    }

    /** An error without anything in its body is a header; all fields of the body read as if nobody had set them. */
    @Test
    public final void shouldLeaveOutTheBodyOfAnError() {
        Assumptions.assumeTrue(mayLackBody(), "the body is always there");
        AbsentBody body = new AbsentBody(type(), errorField());
        for (Mode mode : Mode.values()) {
            byte[] frame = Frames.assemble(message(mode), body.leaveOut(Map.of(), 1));
            Message<?> message = message(mode).wrap(new UnsafeBuffer(frame), 0, frame.length);
            Frames.explain(type(), frame, () -> {
                assertTrue(message.isBodyAbsent(), "isBodyAbsent()");
                Map<String, Object> visited = Visited.of(message).fields();
                accessors().readAndCompare(message, visited);
                body.fields().forEach(field -> assertNull(visited.get(field.name()), field.name()));
                StringBuilder scratch = new StringBuilder(1 << 10);
                Allocation.assertNone("reading without a body", () -> {
                    message.wrap(message.frame(), 0, frame.length).check();
                    accessors().readAll(message, scratch);
                });
            });
        }
    }

    /** The golden frame decodes, and what it decodes to is encoded to the same octets. */
    @Test
    public final void shouldKeepTheGoldenFrame() {
        Assumptions.assumeTrue(golden() != null, "no golden frame");
        byte[] frame = Frames.octets(golden());
        Frames.explain(type(), frame, () -> {
            Message<?> message = message(Mode.LENIENT).wrap(new UnsafeBuffer(frame), 0, frame.length);
            requireWell(message);
            Map<String, Object> visited = Visited.of(message).fields();
            accessors().readAndCompare(message, visited);
            byte[] again = Frames.assemble(message(Mode.LENIENT), visited);
            assertEquals(Frames.hex(frame), Frames.hex(again));
        });
    }

    private Misuse misuse() {
        return new Misuse(message(Mode.STRICT), message(Mode.LENIENT), accessors());
    }

    /** Texts that do not fit are refused, never cut. */
    @Test
    public final void shouldRefuseTextsThatDoNotFit() {
        misuse().texts();
    }

    /** The greatest length of a NUL-terminated text is a rule of strict mode, and that of a session if it has one. */
    @Test
    public final void shouldLimitTextsAsTheDocumentOrTheSessionSays() {
        misuse().limits(minimal());
    }

    /** Numbers that do not fit are refused, never cut. */
    @Test
    public final void shouldRefuseNumbersThatDoNotFit() {
        misuse().numbers();
    }

    /** Octets that do not fit, or that their source does not have, are refused. */
    @Test
    public final void shouldRefuseOctetsThatDoNotFit() {
        misuse().octets();
    }

    /**
     * Variable fields are written in wire order.
     *
     * @param values of the message.
     */
    @Property(tries = 10)
    public final void shouldRefuseVariableFieldsOutOfOrder(@ForAll("smallMessages") Map<String, Object> values) {
        misuse().order(values);
    }

    /**
     * Setters need {@code encode()}.
     *
     * @param values of the message.
     */
    @Property(tries = 3)
    public final void shouldRefuseToWriteWithoutEncode(@ForAll("smallMessages") Map<String, Object> values) {
        misuse().notEncoding(message(Mode.LENIENT), values);
    }
}
