package org.heliograph.codec.print;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Settings;
import org.junit.jupiter.api.Test;

class PrinterAllocationTest {
    private static final int PASSES = 10_000;
    private static final int ROUNDS = 4;

    @Test
    void shouldNotAllocateForWellFormedFrames() {
        Writer nowhere = Writer.nullWriter();

        assertFree(new JsonPrinter(nowhere));
        assertFree(new TreePrinter(nowhere));
        assertFree(new HexPrinter(nowhere));
    }

    /** The virtual machine allocates a little by itself; an object a frame would be 16 octets a pass or more. */
    private static void assertFree(FramePrinter printer) {
        long octets = allocated(printer);

        assertTrue(octets < PASSES, printer.getClass() + " allocated " + octets);
    }

    private static long allocated(FramePrinter printer) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        FrameInfo info = FrameInfo.at(0);
        UnsafeBuffer note = new UnsafeBuffer(Samples.note());
        UnsafeBuffer list = new UnsafeBuffer(Samples.list());
        SampleNote noteMessage = new SampleNote(Settings.LENIENT);
        SampleList listMessage = new SampleList(Settings.LENIENT);
        UnsafeBuffer multi = new UnsafeBuffer(Samples.multi());
        SampleMulti multiMessage = new SampleMulti(Settings.LENIENT);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < PASSES; i++) {
                printer.frame(info, note, 0, note.capacity());
                printer.beginMessage(Samples.PROTOCOL, "NOTE", 0, note.capacity());
                noteMessage.wrap(note, 0, note.capacity()).visit(printer);
                printer.endMessage();
                printer.frame(info, list, 0, list.capacity());
                printer.beginMessage(Samples.PROTOCOL, "LIST", 0, list.capacity());
                listMessage.wrap(list, 0, list.capacity()).visit(printer);
                printer.endMessage();
                printer.frame(info, multi, 0, multi.capacity());
                printer.beginMessage(Samples.PROTOCOL, "MULTI", 0, multi.capacity());
                multiMessage.wrap(multi, 0, multi.capacity()).visit(printer);
                printer.endMessage();
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
