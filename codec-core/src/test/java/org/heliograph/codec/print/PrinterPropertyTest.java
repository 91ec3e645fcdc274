package org.heliograph.codec.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;

class PrinterPropertyTest {
    private static final List<MessageType<?>> TYPES =
            List.of(SampleNote.TYPE, SampleList.TYPE, SamplePing.TYPE, SampleMulti.TYPE, SampleReply.TYPE);

    @Property
    void shouldGiveBackAnyOctets(@ForAll("damaged") byte[] frame) {
        for (MessageType<?> type : TYPES) {
            String json = Samples.json(frame, type);

            Samples.requireJson(json);
            assertEquals(Samples.hex(frame), Samples.hex(Samples.encode(json, type)), json);
        }
    }

    @Property
    void shouldGiveBackAnyMessage(@ForAll("notes") byte[] frame) {
        String json = Samples.json(frame, SampleNote.TYPE);

        assertFalse(json.contains("\"octets\""), json);
        assertEquals(Samples.hex(frame), Samples.hex(Samples.encode(json, SampleNote.TYPE)), json);
    }

    @Property
    void shouldDumpEveryOctetOnceAndInOrder(
            @ForAll("damaged") byte[] frame,
            @ForAll @Size(max = 6) List<Short> nested,
            @ForAll("damaged") byte[] inner) {
        for (MessageType<?> type : TYPES) {
            StringBuilder out = new StringBuilder();

            Samples.show(new HexPrinter(out, true), FrameInfo.at(0), frame, type, Settings.LENIENT, printer -> {
                for (int position : nested) {
                    printer.beginMessage("inner", "m", position & 0x7F, inner.length);
                    new SampleNote(Settings.LENIENT)
                            .wrap(new UnsafeBuffer(inner), 0, inner.length)
                            .visit(printer);
                }
                nested.forEach(position -> printer.endMessage());
            });

            assertEquals(Samples.hex(frame), dumped(out), out.toString());
        }
    }

    @Property
    void shouldNotLetAnyOctetReachATerminal(@ForAll("damaged") byte[] frame) {
        for (MessageType<?> type : TYPES) {
            for (String text : List.of(
                    Samples.print(TreePrinter::new, frame, type),
                    Samples.print(HexPrinter::new, frame, type),
                    Samples.json(frame, type))) {
                assertFalse(text.chars().anyMatch(c -> c < ' ' && c != '\n' || c >= 0x7F && c < 0xA0), text);
            }
        }
    }

    /** Puts the octets of a dump together, whose lines must begin where the line before ended. */
    private static String dumped(StringBuilder dump) {
        StringBuilder octets = new StringBuilder();
        dump.toString().lines().skip(1).filter(line -> line.charAt(0) != ' ').forEach(line -> {
            assertEquals(octets.length() / 2, Integer.parseInt(line.substring(0, 4), 16), line);
            octets.append(line, 6, Math.min(line.length(), 54));
            String joined = octets.toString().replace(" ", "");
            octets.setLength(0);
            octets.append(joined);
        });
        return octets.toString();
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        Arbitrary<byte[]> random = Arbitraries.bytes().array(byte[].class).ofMaxSize(90);
        Arbitrary<byte[]> frames = Arbitraries.oneOf(
                notes(),
                Arbitraries.of(Samples.list(), Samples.ping(), Samples.note(), Samples.multi(), Samples.reply()));
        Arbitrary<byte[]> hurt = Combinators.combine(
                        frames, Arbitraries.integers().between(0, 90), Arbitraries.bytes(), Arbitraries.of(0, 1, 2, 3))
                .as(PrinterPropertyTest::damage);
        return Arbitraries.oneOf(random, hurt, hurt);
    }

    private static byte[] damage(byte[] frame, int at, byte value, int how) {
        byte[] damaged = how == 1 ? Arrays.copyOf(frame, Math.min(at, frame.length)) : frame.clone();
        if (how != 1 && at < damaged.length) {
            damaged[at] = value;
        }
        if (how == 3) {
            damaged = Arrays.copyOf(damaged, damaged.length + 1);
        }
        return how >= 2 && damaged.length >= 4 ? Samples.withLength(damaged) : damaged;
    }

    @Provide
    Arbitrary<byte[]> notes() {
        Arbitrary<String> octets =
                Arbitraries.bytes().array(byte[].class).ofMaxSize(60).map(Samples::hex);
        Arbitrary<String> texts =
                Arbitraries.strings().withCharRange('\u0001', '\u00ff').ofMaxLength(6);
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers(),
                        Arbitraries.integers().between(0, 0xFFFF),
                        texts,
                        texts.list().ofMaxSize(4),
                        octets,
                        texts,
                        Arbitraries.bytes())
                .as(PrinterPropertyTest::note);
    }

    private static byte[] note(
            long id,
            int shift,
            int port,
            String sender,
            List<String> receivers,
            String content,
            String link,
            byte pad) {
        Map<String, Object> values = new HashMap<>(Samples.noteValues());
        values.put("Id", "0x" + Long.toHexString(id));
        values.put("Shift", shift);
        values.put("Port", port);
        values.put("Sender", sender);
        values.put("Receiver", receivers);
        values.put("Content", content);
        values.put("Link", link);
        byte[] frame = Samples.frame(SampleNote.TYPE, values);
        frame[SampleNote.SENDER.delta() + 7] = sender.length() < 7 ? pad : 0;
        return frame;
    }
}
