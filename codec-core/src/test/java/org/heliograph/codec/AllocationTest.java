package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

/** Groups, repeated texts, typed TLVs, absent bodies and dialects cost no objects. */
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int PASSES = 10_000;
    private static final int ROUNDS = 6;

    private final UnsafeBuffer room = new UnsafeBuffer(new byte[200]);
    private final UnsafeBuffer octets = Octet.buffer("cafe");
    private long sum;

    private static long pass(Runnable path) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < PASSES; i++) {
            path.run();
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /**
     * An object a pass is 8 octets a pass or more; the virtual machine allocates a little by itself while it compiles, on
     * a busy machine in every round.
     */
    private static void assertFree(Runnable path) {
        Runnable nothing = () -> {};
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS && least >= PASSES; i++) {
            long overhead = pass(nothing);
            least = Math.min(least, Math.max(pass(path) - overhead, 0));
        }
        assertEquals(0, least / PASSES, "octets a pass");
    }

    private int write(ErrorResp message) {
        message.encode(room, 0, 200).put(ErrorResp.NUMBER, 7);
        message.addPair(5, "AB").addWord("CD").put(ErrorResp.ID, "E");
        message.append(ErrorResp.TLVS, ErrorResp.Tlvs.U8, 5);
        message.append(ErrorResp.TLVS, ErrorResp.Tlvs.ENDED, "AB");
        message.append(ErrorResp.TLVS, ErrorResp.Tlvs.OCTETS, octets, 0, 2);
        return message.finish();
    }

    private void read(ErrorResp message) {
        sum += message.check();
        for (GroupCursor items = message.get(ErrorResp.ITEMS); items.next(); ) {
            if (items.element() instanceof ErrorResp.Pair pair) {
                sum += pair.get(ErrorResp.Pair.WEIGHT)
                        + pair.get(ErrorResp.Pair.NAME).length();
            } else if (items.element() instanceof ErrorResp.Word word) {
                sum += word.get(ErrorResp.Word.TEXT).length();
            }
        }
        TlvCursor tlvs = message.tlvs();
        sum += tlvs.number(ErrorResp.Tlvs.U8, 0);
        TextView text = tlvs.text(ErrorResp.Tlvs.ENDED);
        sum += text == null ? 0 : text.length();
        sum += tlvs.octets(ErrorResp.Tlvs.OCTETS) == null ? 0 : tlvs.length();
        sum += message.getOrZero(ErrorResp.NUMBER) + message.size(ErrorResp.ITEMS);
    }

    @Test
    void shouldReadAndWriteGroupsAndTlvs() {
        Settings dialect = Settings.STRICT.withDialect(
                Dialect.builder().limit("id", 9).values("number", Values.ANY).build());
        for (Settings settings : List.of(Settings.STRICT, Settings.LENIENT, dialect)) {
            ErrorResp writer = new ErrorResp(settings);
            ErrorResp reader = new ErrorResp(settings);

            assertFree(() -> {
                int length = write(writer);
                read(reader.wrap(room, 0, length));
            });
        }
    }

    @Test
    void shouldReadAndWriteErrorsWithoutBody() {
        ErrorResp writer = new ErrorResp(Settings.STRICT);
        ErrorResp reader = new ErrorResp(Settings.STRICT);

        assertFree(() -> {
            int bare = writer.encode(room, 0, 200).put(ErrorResp.STATUS, 11).finish();
            read(reader.wrap(room, 0, bare));
            writer.encode(room, 0, 200).put(ErrorResp.STATUS, 11).omitBody();
            writer.append(ErrorResp.TLVS, ErrorResp.Tlvs.U8, 5);
            int length = writer.finish();
            read(reader.wrap(room, 0, length));
        });
    }

    @Test
    void shouldReadAndWriteRepeatedTexts() {
        RepeatedCTextTest.Texts writer = new RepeatedCTextTest.Texts(Settings.STRICT);
        RepeatedCTextTest.Texts reader = new RepeatedCTextTest.Texts(Settings.STRICT);

        assertFree(() -> {
            int length = writer.encode(room, 0, 200)
                    .add(RepeatedCTextTest.Texts.IDS, "A")
                    .add(RepeatedCTextTest.Texts.IDS, "BC")
                    .finish();
            sum += reader.wrap(room, 0, length).check();
            for (int i = 0; i < reader.size(RepeatedCTextTest.Texts.IDS); i++) {
                sum += reader.get(RepeatedCTextTest.Texts.IDS, i).length();
            }
        });
    }

    @Test
    void shouldRefuseFaultyGroupsAndTlvs() {
        ErrorResp writer = new ErrorResp(Settings.LENIENT);
        int length = write(writer);
        ErrorResp strict = new ErrorResp(Settings.STRICT);
        UnsafeBuffer frame = new UnsafeBuffer(new byte[length]);

        assertFree(() -> {
            for (int i = 12; i < length; i++) {
                frame.putBytes(0, room, 0, length);
                frame.putByte(i, (byte) 0xFF);
                sum += strict.wrap(frame, 0, length).check();
            }
        });
    }
}
