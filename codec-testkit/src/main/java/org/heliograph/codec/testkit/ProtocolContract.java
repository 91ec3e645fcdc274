package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Limits;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.framing.FrameAssembler;
import org.heliograph.codec.framing.FrameDecoder;
import org.heliograph.codec.framing.FrameHandler;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Protocol;
import org.junit.jupiter.api.Test;

/**
 * What every protocol has to keep to: its list of messages agrees with the types it finds, its framing cuts a stream at
 * the same places however the stream comes in, and it looks at any octets without harm.
 */
public abstract class ProtocolContract {
    private static final int GUARD = 32;

    /** Makes a contract. */
    protected ProtocolContract() {}

    /** {@return the protocol} */
    protected abstract Protocol protocol();

    /**
     * {@return the messages of a type to try}
     *
     * @param type of the messages.
     */
    protected MessageArbitraries messages(MessageType<?> type) {
        return MessageArbitraries.of(type, Mode.LENIENT).maxOctets(40).maxElements(3);
    }

    /**
     * {@return the types whose frames stand in a stream and are found to be of that type; all unless overridden}
     */
    protected List<MessageType<?>> framedTypes() {
        return protocol().types();
    }

    private Settings settings() {
        return new Settings(Mode.LENIENT, Mode.LENIENT, protocol().limits());
    }

    private Framing framing() {
        return protocol().framing(protocol().limits());
    }

    /**
     * A frame and its type.
     *
     * @param type   of the message.
     * @param octets of the frame.
     */
    public record Frame(MessageType<?> type, byte[] octets) {
        @Override
        public String toString() {
            return FrameDump.of(type, octets);
        }
    }

    /** {@return frames of any message} */
    @Provide
    public final Arbitrary<Frame> frames() {
        return Arbitraries.of(framedTypes()).flatMap(type -> messages(type)
                .arbitrary()
                .map(values -> new Frame(type, Frames.assemble(type.newMessage(settings()), values))));
    }

    /** {@return some frames of any messages} */
    @Provide
    public final Arbitrary<List<Frame>> streams() {
        return frames().withoutEdgeCases().list().ofMinSize(1).ofMaxSize(6);
    }

    /** {@return any octets} */
    @Provide
    public final Arbitrary<byte[]> anyOctets() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(80);
    }

    /** Names are there, and none is there twice. */
    @Test
    public final void shouldDescribeItself() {
        Protocol protocol = protocol();

        assertTrue(protocol.id().matches("[a-z][a-z0-9]*([-.][a-z0-9]+)*"), "id " + protocol.id());
        assertFalse(protocol.title().isBlank(), "title of " + protocol.id());
        assertNotNull(protocol.limits(), "limits of " + protocol.id());
        assertFalse(protocol.types().isEmpty(), "types of " + protocol.id());
        for (int port : protocol.ports()) {
            assertTrue(port > 0 && port <= 0xFFFF, "port " + port);
        }
        Set<String> names = new HashSet<>();
        for (MessageType<?> type : protocol.types()) {
            assertTrue(names.add(type.name()), type.name() + " is there twice");
            assertFalse(type.name().isBlank() || type.section().isBlank(), type + " has no section");
            assertSame(type, type.newMessage(settings()).type(), type + " makes flyweights of another type");
            type.fields().forEach(field -> assertFalse(field.info().doc().isBlank(), type + "." + field.name()));
        }
        assertTrue(protocol.types().containsAll(framedTypes()), "framedTypes() are types()");
        protocol.types().forEach(type -> assertNotNull(protocol.nested(type), () -> "nested(" + type + ")"));
    }

    /**
     * A frame of a type is found to be of that type, in both modes, and the protocol does not deny it.
     *
     * @param frame of any type.
     */
    @Property(tries = 200)
    public final void shouldKnowItsOwnMessages(@ForAll("frames") Frame frame) {
        UnsafeBuffer buffer = guarded(frame.octets(), (byte) 0);
        int length = frame.octets().length;

        for (Mode mode : Mode.values()) {
            assertSame(frame.type(), protocol().typeOf(buffer, GUARD, length, mode), frame::toString);
        }
        assertEquals(length, framing().frameLength(buffer, GUARD, length), frame::toString);
        assertNotNull(protocol().refine(buffer, GUARD, length));
        assertNotEquals(Detection.NO, protocol().detect(buffer, GUARD, length), frame::toString);
        for (int available = 0; available < length; available++) {
            Detection prefix = protocol().detect(buffer, GUARD, available);
            assertNotEquals(Detection.NO, prefix, "of a prefix of " + available + " octets of " + frame);
        }
    }

    /**
     * Any octets have a type and a detection, and what is around them makes no difference.
     *
     * @param octets to look at.
     */
    @Property(tries = 300)
    public final void shouldLookAtAnyOctets(@ForAll("anyOctets") byte[] octets) {
        UnsafeBuffer one = guarded(octets, (byte) 0);
        UnsafeBuffer other = guarded(octets, (byte) 0xA5);

        for (int length = 0; length <= octets.length; length++) {
            UnsafeBuffer cut = guarded(Arrays.copyOf(octets, length), (byte) 0xA5);
            for (Mode mode : Mode.values()) {
                MessageType<?> type = protocol().typeOf(one, GUARD, length, mode);
                assertNotNull(type, "typeOf");
                assertSame(type, protocol().typeOf(cut, GUARD, length, mode), "octets behind make a difference");
            }
            assertEquals(protocol().detect(one, GUARD, length), protocol().detect(cut, GUARD, length));
            assertEquals(framing().frameLength(one, GUARD, length), framing().frameLength(cut, GUARD, length));
            assertEquals(
                    framing().announcedLength(one, GUARD, length), framing().announcedLength(cut, GUARD, length));
            assertEquals(protocol().refine(one, GUARD, length), protocol().refine(cut, GUARD, length));
        }
        assertEquals(protocol().detect(one, GUARD, octets.length), protocol().detect(other, GUARD, octets.length));
    }

    /**
     * A stream is cut into its frames wherever its pieces end.
     *
     * @param frames of the stream.
     * @param cuts   lengths of the pieces, again from the first one when all are used.
     */
    @Property(tries = 100)
    public final void shouldCutStreamsAtTheSamePlaces(
            @ForAll("streams") List<Frame> frames, @ForAll @Size(min = 1, max = 5) List<Integer> cuts) {
        byte[] stream = join(frames);
        UnsafeBuffer buffer = guarded(stream, (byte) 0xA5);
        List<String> found = new ArrayList<>();
        FrameHandler handler = (in, offset, length) -> {
            found.add(Visited.hex(in, offset, length));
            return FrameHandler.Action.CONTINUE;
        };

        FrameDecoder whole = new FrameDecoder(framing());
        assertEquals(stream.length, whole.decode(buffer, GUARD, stream.length, handler));
        assertEquals(hex(frames), found, "in one piece");

        found.clear();
        FrameAssembler assembler = new FrameAssembler(new FrameDecoder(framing()));
        int position = 0;
        for (int i = 0; position < stream.length; i++) {
            int piece = Math.min(1 + Math.floorMod(cuts.get(i % cuts.size()), 50), stream.length - position);
            assertEquals(Fault.NONE, assembler.accept(buffer, GUARD + position, piece, handler));
            position += piece;
            assertEquals(position, assembler.consumed() + assembler.keptLength(), "octets consumed and kept");
        }
        assertEquals(hex(frames), found, "in pieces " + cuts);
        assertEquals(0, assembler.keptLength());
    }

    /**
     * A frame above the limit is refused as soon as its length is known, and the decoder can tell whether it goes on.
     *
     * @param frame  of any type.
     * @param behind follows it in the stream.
     */
    @Property(tries = 50)
    public final void shouldRefuseFramesAboveTheLimit(@ForAll("frames") Frame frame, @ForAll("frames") Frame behind) {
        int length = frame.octets().length;
        Limits limits = protocol().limits().withFrameLength(length - 1);
        int header = lengthKnownAt(frame.octets());
        if (length - 1 < header || length - 1 < shortest()) {
            return;
        }
        Framing framing = protocol().framing(limits);
        UnsafeBuffer buffer = guarded(join(List.of(frame, behind)), (byte) 0xA5);
        int all = length + behind.octets().length;

        long refused = framing.frameLength(buffer, GUARD, header);

        assertEquals(Fault.FRAME_TOO_LONG, Fault.code(refused), () -> header + " octets of " + frame);
        List<String> found = new ArrayList<>();
        FrameHandler handler = (in, offset, octets) -> {
            found.add(Visited.hex(in, offset, octets));
            return FrameHandler.Action.CONTINUE;
        };
        FrameDecoder decoder = new FrameDecoder(framing);
        assertEquals(0, decoder.decode(buffer, GUARD, all, handler));
        assertEquals(refused, decoder.fault());
        if (!decoder.canSkip()) {
            assertThrows(IllegalStateException.class, decoder::skip);
            return;
        }
        decoder.skip();
        if (behind.octets().length < length) {
            assertEquals(all, decoder.decode(buffer, GUARD, all, handler));
            assertEquals(List.of(Frames.hex(behind.octets())), found, "frames behind the one that was skipped");
        }
    }

    /** {@return how many octets the framing needs to know the length of a frame} */
    private int lengthKnownAt(byte[] octets) {
        for (int available = 1; available < octets.length; available++) {
            UnsafeBuffer buffer = guarded(Arrays.copyOf(octets, available), (byte) 0);
            long known = framing().frameLength(buffer, GUARD, available);
            if (known != Framing.MORE) {
                assertEquals(octets.length, known, "length from " + available + " octets");
                return available;
            }
        }
        return octets.length;
    }

    private int shortest() {
        return protocol().types().stream()
                .mapToInt(type -> type.shape().minLength())
                .min()
                .orElse(0);
    }

    /**
     * Any octets as a stream end in frames, in the wish for more, or in a fault.
     *
     * @param octets of the stream.
     */
    @Property(tries = 100)
    public final void shouldCutAnyStream(@ForAll("anyOctets") byte[] octets) {
        UnsafeBuffer buffer = guarded(octets, (byte) 0xA5);
        FrameDecoder decoder = new FrameDecoder(framing());
        int used = 0;
        boolean more = true;
        while (more) {
            used += decoder.decode(buffer, GUARD + used, octets.length - used, (in, offset, length) -> {
                assertTrue(offset >= GUARD && offset + length <= GUARD + octets.length, "a frame outside the stream");
                return FrameHandler.Action.CONTINUE;
            });
            assertTrue(used <= octets.length, "octets consumed");
            more = decoder.canSkip();
            if (more) {
                decoder.skip();
            } else if (decoder.fault() != Fault.NONE) {
                assertThrows(IllegalStateException.class, decoder::skip);
            }
        }
    }

    private static UnsafeBuffer guarded(byte[] octets, byte poison) {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[octets.length + 2 * GUARD]);
        buffer.setMemory(0, buffer.capacity(), poison);
        buffer.putBytes(GUARD, octets);
        return buffer;
    }

    private static byte[] join(List<Frame> frames) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        frames.forEach(frame -> out.writeBytes(frame.octets()));
        return out.toByteArray();
    }

    private static List<String> hex(List<Frame> frames) {
        return frames.stream().map(frame -> Frames.hex(frame.octets())).toList();
    }
}
