package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Counted;
import org.heliograph.codec.Dialect;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.Limits;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Octets;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.Dissector;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What every protocol does with its vectors: decoding gives the expected values, every one of them compared; encoding
 * what was decoded gives the same octets; malformed frames fault, and leniently give what the vector says of that. That a comparison took place is proven by altering each
 * expected value in turn, which has to fail.
 */
public abstract class VectorContract {
    /** Makes a contract. */
    protected VectorContract() {}

    /** {@return the name of the file of vectors, see {@link Vectors#load(String)}} */
    protected abstract String file();

    /** {@return the protocols, whose payload readers take part} */
    protected abstract Protocols protocols();

    /**
     * {@return the protocol that reads a vector}
     *
     * @param vector to read.
     */
    protected abstract Protocol protocol(Vector vector);

    /**
     * Adds the values that are not simply fields: the name of the command, digests, decoded texts, reports. What is
     * expected and is neither a field nor added here is a failure. A key that only tells how to read the vector is added
     * when it was used.
     *
     * @param vector  that was decoded.
     * @param message that decoded it, wrapping its octets; null if the vector has none.
     * @param visited what the dissector saw of it, nested payloads included.
     * @param actual  to add to; holds the fields by name, and octets by name with {@code _hex} behind as well.
     */
    protected abstract void complete(Vector vector, Message<?> message, Visited visited, Map<String, Object> actual);

    /**
     * {@return the type of message that a vector holds, null if it holds no octets}
     *
     * @param vector to decode; one that holds only a part of a frame needs an override.
     */
    protected MessageType<?> type(Vector vector) {
        byte[] octets = vector.octets();
        return octets.length == 0
                ? null
                : protocol(vector).typeOf(new UnsafeBuffer(octets), 0, octets.length, mode(vector));
    }

    /**
     * {@return a flyweight for a vector}
     *
     * @param vector   to decode and to encode.
     * @param type     of its message.
     * @param settings of reading and writing.
     */
    protected Message<?> message(Vector vector, MessageType<?> type, Settings settings) {
        return type.newMessage(settings);
    }

    /**
     * {@return how a vector is read}
     *
     * @param vector to read; malformed ones are read strictly unless overridden, others leniently.
     */
    protected Mode mode(Vector vector) {
        return vector.error() ? Mode.STRICT : Mode.LENIENT;
    }

    /**
     * {@return the octets that encoding the decoded values gives, as hexadecimal text; null if they cannot be encoded}
     *
     * @param vector whose octets these are, unless it is one that differs for a reason: what follows a NUL in a padded
     *               text, or a field that the peer left out.
     */
    protected String encoded(Vector vector) {
        return vector.hex();
    }

    /**
     * {@return what a tolerant decoder yields of a vector, whether or not a strict one refuses it: values by the names of
     * fields, null for those that are absent, and of TLVs, and the octets behind the last field as {@code trailing}}
     * Every one of them is compared; what is not named is not. Empty where nothing is known.
     *
     * @param vector to read leniently; what its file says as {@code lenient}, unless overridden.
     */
    protected Map<String, Object> lenient(Vector vector) {
        Map<String, Object> lenient = new LinkedHashMap<>();
        if (vector.extra().get("lenient") instanceof Map<?, ?> map) {
            map.forEach((key, value) -> lenient.put((String) key, value));
        }
        return lenient;
    }

    private Settings settings(Vector vector) {
        return settings(vector, mode(vector));
    }

    private Settings settings(Vector vector, Mode mode) {
        Dialect dialect = protocol(vector).dialect();
        return new Settings(mode, Mode.LENIENT, Limits.DEFAULT, dialect);
    }

    /** {@return a test for each vector} */
    @TestFactory
    public final Stream<DynamicTest> shouldDecodeAndEncodeVectors() {
        return vectors().stream().map(vector -> DynamicTest.dynamicTest(vector.name(), () -> verify(vector)));
    }

    /** {@return a test for each vector: it fails as soon as one expected value is another} */
    @TestFactory
    public final Stream<DynamicTest> shouldFailForAlteredVectors() {
        return vectors().stream()
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> requireAllCompared(vector)));
    }

    /** {@return the vectors; to be overridden where the file holds others as well} */
    protected List<Vector> vectors() {
        return Vectors.load(file());
    }

    /**
     * Decodes and encodes a vector.
     *
     * @param vector to decode and to encode.
     * @throws AssertionError if anything differs.
     */
    public final void verify(Vector vector) {
        verifyDecoding(vector);
        verifyLenient(vector, lenient(vector));
        MessageType<?> type = type(vector);
        if (!vector.error() && type != null && encoded(vector) != null) {
            Message<?> message = wrap(vector, type);
            byte[] again = Frames.assemble(
                    message(vector, type, settings(vector)), Visited.of(message).fields());
            Frames.explain(
                    type, vector.octets(), () -> assertEquals(encoded(vector), Frames.hex(again), vector.name()));
        }
    }

    private Message<?> wrap(Vector vector, MessageType<?> type) {
        return wrap(vector, type, settings(vector));
    }

    private Message<?> wrap(Vector vector, MessageType<?> type, Settings settings) {
        byte[] octets = vector.octets();
        return message(vector, type, settings).wrap(new UnsafeBuffer(octets), 0, octets.length);
    }

    private void verifyLenient(Vector vector, Map<String, Object> expect) {
        MessageType<?> type = type(vector);
        if (!expect.isEmpty() && type != null) {
            Frames.explain(type, vector.octets(), () -> {
                Message<?> message = wrap(vector, type, settings(vector, Mode.LENIENT));
                long fault = message.check();
                assertEquals(Fault.NONE, fault, () -> vector.name() + " leniently: " + Fault.describe(fault, type));
                Expectations.assertMatch(vector.name() + " leniently", expect, leniently(message));
            });
        }
    }

    private static Map<String, Object> leniently(Message<?> message) {
        Visited visited = Visited.of(message);
        Map<String, Object> actual = new LinkedHashMap<>(visited.fields());
        visited.tlvs().stream()
                .filter(tlv -> tlv.get("name") != null)
                .forEach(tlv -> actual.putIfAbsent((String) tlv.get("name"), tlv.get("value")));
        int end = message.fieldsEnd();
        actual.put("trailing", Visited.hex(message.frame(), end, message.length() - end));
        return actual;
    }

    private void verifyDecoding(Vector vector) {
        MessageType<?> type = type(vector);
        if (type == null) {
            compare(vector, null, new Visited());
        } else {
            Frames.explain(type, vector.octets(), () -> verifyDecoding(vector, type));
        }
    }

    private void verifyDecoding(Vector vector, MessageType<?> type) {
        Message<?> message = wrap(vector, type);
        long fault = message.check();
        Visited visited = visit(vector, type, message);
        if (vector.error()) {
            assertFalse(
                    fault == Fault.NONE && faults(visited) == 0,
                    vector.name() + " is malformed and was found to be well");
        } else {
            assertEquals(Fault.NONE, fault, () -> vector.name() + ": " + Fault.describe(fault, type));
        }
        if (!vector.error() || !vector.expect().isEmpty()) {
            compare(vector, message, visited);
        }
    }

    private Visited visit(Vector vector, MessageType<?> type, Message<?> message) {
        byte[] octets = vector.octets();
        UnsafeBuffer buffer = new UnsafeBuffer(octets);
        Settings settings = settings(vector);
        Protocol protocol = protocol(vector);
        if (protocol.typeOf(buffer, 0, octets.length, mode(vector)) != type) {
            return Visited.of(message);
        }
        Visited visited = new Visited();
        new Dissector(protocols(), settings).dissect(protocol, buffer, 0, octets.length, visited);
        return visited;
    }

    private static int faults(Visited visited) {
        return visited.faults().size()
                + visited.nested().stream().mapToInt(VectorContract::faults).sum();
    }

    private void compare(Vector vector, Message<?> message, Visited visited) {
        Map<String, Object> actual = new LinkedHashMap<>(visited.fields());
        if (message != null) {
            for (Field field : message.type().fields()) {
                boolean octets = field instanceof Octets || field instanceof Counted || field instanceof Rest;
                if (octets && visited.fields().containsKey(field.name())) {
                    actual.put(field.name() + "_hex", visited.fields().get(field.name()));
                }
            }
        }
        complete(vector, message, visited, actual);
        Expectations.assertMatch(vector.name(), vector.expect(), actual);
    }

    /** Alters every expected value in turn; each time decoding has to find the difference. */
    private void requireAllCompared(Vector vector) {
        Expectations.alterations(vector.expect())
                .forEach((path, expect) ->
                        requireNoticed(vector.name(), path, () -> verifyDecoding(vector.withExpect(expect))));
        Expectations.alterations(lenient(vector))
                .forEach((path, expect) ->
                        requireNoticed(vector.name(), "lenient " + path, () -> verifyLenient(vector, expect)));
    }

    private static void requireNoticed(String name, String path, Runnable step) {
        boolean failed = false;
        try {
            step.run();
        } catch (AssertionError | RuntimeException e) {
            failed = true;
        }
        if (!failed) {
            throw new AssertionError(name + ": another value of " + path + " is not noticed");
        }
    }
}
