package org.heliograph.smpp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.testkit.Allocation;
import org.junit.jupiter.api.Test;

final class DeliveryReceiptWriterTest {
    private static final long SUBMITTED = Instant.parse("2010-02-10T09:30:59Z").toEpochMilli();
    private static final UnsafeBuffer HELLO = new UnsafeBuffer("Hello there, how are you".getBytes(US_ASCII));

    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[256]);
    private final DeliveryReceiptWriter writer = new DeliveryReceiptWriter();

    private DeliveryReceiptWriter sample(int offset, int capacity) {
        return writer.wrap(buffer, offset, capacity)
                .id("0489708364")
                .sub(1)
                .dlvrd(2)
                .submitDate(SUBMITTED, 32)
                .doneDate(SUBMITTED + 60_000, 32)
                .stat(MessageState.DELIVERED)
                .err("027")
                .text(HELLO, 0, 5);
    }

    @Test
    void shouldWriteTheFormOfTheDocument() {
        int length = sample(7, 200).finish();

        assertEquals(
                "id:0489708364 sub:001 dlvrd:002 submit date:1002101730 done date:1002101731 stat:DELIVRD err:027"
                        + " Text:Hello",
                buffer.getStringWithoutLengthAscii(7, length));
    }

    @Test
    void shouldLeavePartsOut() {
        int length =
                writer.wrap(buffer, 0, 64).stat("BUFFRED").text(HELLO, 0, 0).finish();

        assertEquals("stat:BUFFRED Text:", buffer.getStringWithoutLengthAscii(0, length));
        assertEquals(0, writer.wrap(buffer, 0, 0).finish());
    }

    @Test
    void shouldFillTheCapacityAndNotMore() {
        int length = sample(0, 256).finish();

        assertEquals(length, sample(3, length).finish());
        buffer.putByte(3 + length - 1, (byte) 0);
        assertThrows(IllegalArgumentException.class, () -> sample(3, length - 1));
        assertEquals(0, buffer.getByte(3 + length - 1));
        assertThrows(IndexOutOfBoundsException.class, () -> writer.wrap(buffer, 200, 57));
    }

    @Test
    void shouldRefuseWhatDoesNotFitItsPart() {
        writer.wrap(buffer, 0, 256);
        assertThrows(IllegalArgumentException.class, () -> writer.id(""));
        assertThrows(IllegalArgumentException.class, () -> writer.id("1".repeat(65)));
        assertThrows(IllegalArgumentException.class, () -> writer.id("1 2"));
        assertThrows(IllegalArgumentException.class, () -> writer.id("\u00e9"));
        assertThrows(IllegalArgumentException.class, () -> writer.sub(1_000));
        assertThrows(IllegalArgumentException.class, () -> writer.dlvrd(-1));
        assertThrows(IllegalArgumentException.class, () -> writer.submitDate(0, 49));
        assertThrows(IllegalArgumentException.class, () -> writer.stat("DELIVERED"));
        assertThrows(IllegalArgumentException.class, () -> writer.stat(MessageState.SKIPPED));
        assertThrows(IllegalArgumentException.class, () -> writer.stat(-1));
        assertThrows(IllegalArgumentException.class, () -> writer.err("0000"));
        assertThrows(IllegalArgumentException.class, () -> writer.text(HELLO, 0, 21));
        assertEquals(0, writer.finish());
    }

    @Test
    void shouldRefusePartsOutOfTheirOrder() {
        writer.wrap(buffer, 0, 256).sub(1);

        assertThrows(IllegalStateException.class, () -> writer.sub(1));
        assertThrows(IllegalStateException.class, () -> writer.id("5"));
    }

    /** An id with a colon may look like a key. */
    @Property
    void shouldBeReadBack(
            @ForAll @StringLength(min = 1, max = 64) @CharRange(from = ';', to = 'z') @CharRange(from = '0', to = '9')
                    String id,
            @ForAll @IntRange(max = 999) int count,
            @ForAll @LongRange(min = -1_009_756_800_000L, max = 2_145_744_000_000L) long millis,
            @ForAll @IntRange(min = -48, max = 48) int quarters,
            @ForAll @IntRange(min = 1, max = 8) int state,
            @ForAll @Size(max = 20) List<Byte> octets) {
        byte[] text = new byte[octets.size()];
        for (int i = 0; i < text.length; i++) {
            text[i] = octets.get(i);
        }
        int length = writer.wrap(buffer, 5, 240)
                .id(id)
                .sub(count)
                .doneDate(millis, quarters)
                .stat(state)
                .text(new UnsafeBuffer(text), 0, text.length)
                .finish();

        DeliveryReceipt receipt = new DeliveryReceipt().wrap(buffer, 5, length);

        assertTrue(receipt.isReceiptText());
        assertEquals(id, receipt.id().toString());
        assertEquals(count, receipt.subValue());
        assertEquals(millis - Math.floorMod(millis, 60_000L), receipt.doneDateMillis(quarters, SmppTime.DEFAULT_PIVOT));
        assertEquals(state, receipt.messageState());
        assertEquals(text.length, receipt.text().octetLength());
    }

    @Test
    void shouldNotAllocate() {
        Allocation.assertNone("receipt", () -> sample(0, 256).finish());
    }
}
