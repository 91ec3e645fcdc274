package org.heliograph.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.testkit.Allocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UserDataHeaderWriterTest {
    private static final UnsafeBuffer DATA = Octet.buffer("a1a2a3a4");

    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[300]);
    private final UserDataHeaderWriter writer = new UserDataHeaderWriter();

    private String write(Consumer<UserDataHeaderWriter> elements) {
        writer.wrap(buffer, 2, 280);
        elements.accept(writer);
        int length = writer.length();
        assertEquals(length, writer.finish());
        UserDataHeader header = new UserDataHeader().wrap(buffer, 2, length);
        assertEquals(Fault.NONE, header.check());
        return Octet.hex(header.octets());
    }

    private static UnsafeBuffer zeros(int length) {
        return new UnsafeBuffer(new byte[length]);
    }

    @Test
    void shouldWriteControlElements() {
        assertEquals("00", write(w -> {}));
        assertEquals("050003ff0302", write(w -> w.concatenated8(255, 3, 2)));
        assertEquals("060804abcd0302", write(w -> w.concatenated16(0xABCD, 3, 2)));
        assertEquals("0605040b8423f0", write(w -> w.ports16(2948, 9200)));
        assertEquals("040402f0ff", write(w -> w.ports8(240, 255)));
        assertEquals("0801028005" + "01022701", write(w -> w.indication(
                        SpecialIndication.of(WaitingKind.VOICE, 0, 1, true), 5)
                .indication(SpecialIndication.of(WaitingKind.OTHER, 1, 2, false), 1)));
        assertEquals(
                "030601c1",
                write(w -> w.smscControl(SmscControl.REPORT_ON_COMPLETION
                        | SmscControl.CANCEL_FURTHER_REPORTS
                        | SmscControl.INCLUDE_ORIGINAL_HEADER)));
        assertEquals("06070103070101", write(w -> w.udhSource(UdhSource.SMSC).udhSource(UdhSource.SENDER)));
        assertEquals("0625010224010d", write(w -> w.lockingShift(2).singleShift(13)));
        assertEquals("03200105", write(w -> w.emailHeader(5)));
        assertEquals("062104010203ff", write(w -> w.hyperlink(0x0102, 3, 255)));
        assertEquals("0722050691214365", write(w -> w.replyAddress("123456", AddressType.INTERNATIONAL_E164)));
        assertEquals("027000", write(w -> w.securityHeader(0x70)));
    }

    @Test
    void shouldWriteContentElements() {
        assertEquals("050a03010270", write(w -> w.ems().textFormatting(1, 2, TextMode.of(0, 0, 0x70))));
        assertEquals("060a040102001f", write(w -> w.ems().textFormatting(1, 2, 0, 0x1F)));
        assertEquals("040b020709", write(w -> w.ems().predefinedSound(7, 9)));
        assertEquals("040d020709", write(w -> w.ems().predefinedAnimation(7, 9)));
        assertEquals("060c0407a1a2a3", write(w -> w.ems().userDefinedSound(7, DATA, 0, 3)));
        assertEquals("830e8107" + "00".repeat(128), write(w -> w.ems().largeAnimation(7, zeros(128), 0, 128)));
        assertEquals("230f2107" + "00".repeat(32), write(w -> w.ems().smallAnimation(7, zeros(32), 0, 32)));
        assertEquals("83108107" + "00".repeat(128), write(w -> w.ems().largePicture(7, zeros(128), 0, 128)));
        assertEquals("23112107" + "00".repeat(32), write(w -> w.ems().smallPicture(7, zeros(32), 0, 32)));
        assertEquals("0712050701 02a2a3".replace(" ", ""), write(w -> w.ems().variablePicture(7, 1, 2, DATA, 1, 2)));
        assertEquals("03130102", write(w -> w.ems().userPrompt(2)));
        assertEquals("0b14090100040002" + "0007a1a2", write(w -> w.ems().extendedObject(1, 4, 0, 2, 7, DATA, 0, 2)));
        assertEquals("051503010007", write(w -> w.ems().reusedExtendedObject(1, 7)));
        assertEquals("0716050000 04a1a2".replace(" ", ""), write(w -> w.ems().compressionControl(0, 4, DATA, 0, 2)));
        assertEquals("0417020001", write(w -> w.ems().objectDistribution(0, 1)));
        assertEquals("04180207a1", write(w -> w.ems().standardWvg(7, DATA, 0, 1)));
        assertEquals("04190207a1", write(w -> w.ems().characterSizeWvg(7, DATA, 0, 1)));
        assertEquals("068004a1a2a3a4", write(w -> w.element(0x80, DATA, 0, 4)));
        assertEquals(
                "040902a3a4", write(w -> w.element(InformationElement.WIRELESS_CONTROL_MESSAGE_PROTOCOL, DATA, 2, 2)));
    }

    @Test
    void shouldRefuseNumbersThatDoNotFitAndKeepTheHeader() {
        refused("reference=256", w -> w.concatenated8(256, 1, 1));
        refused("reference=65536", w -> w.concatenated16(0x10000, 1, 1));
        refused("part=0", w -> w.concatenated8(1, 1, 0));
        refused("part=2", w -> w.concatenated8(1, 1, 2));
        refused("total=256", w -> w.concatenated16(1, 256, 1));
        refused("source=-1", w -> w.ports16(1, -1));
        refused("count=256", w -> w.indication(0, 256));
        refused("\"12x\"", w -> w.replyAddress("12x", AddressType.UNKNOWN_E164));
        refused("123456789012345678901", w -> w.replyAddress("123456789012345678901", AddressType.UNKNOWN_E164));
        refused("id=128", w -> w.securityHeader(0x80));
        refused("id=256", w -> w.element(256, DATA, 0, 0));
        refused("length=130", w -> w.ems().userDefinedSound(0, zeros(200), 0, 129));
        refused("length=32", w -> w.ems().smallPicture(0, zeros(200), 0, 31));
        refused("length=2", w -> w.element(InformationElement.CONCATENATED_8, DATA, 0, 2));
    }

    @Test
    void shouldRefuseToTellTheSameTwice() {
        refused("element 0", w -> w.concatenated8(1, 1, 1).concatenated8(1, 1, 1));
        refused("element 8", w -> w.concatenated8(1, 1, 1).concatenated16(1, 1, 1));
        refused("element 0", w -> w.concatenated16(1, 1, 1).concatenated8(1, 1, 1));
        refused("element 4", w -> w.ports16(1, 1).ports8(1, 1));
        refused("element 36", w -> w.singleShift(1).singleShift(2));
    }

    private void refused(String words, Consumer<UserDataHeaderWriter> elements) {
        writer.wrap(buffer, 0, buffer.capacity());
        writer.udhSource(1);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> elements.accept(writer));

        assertTrue(e.getMessage().contains(words), e::toString);
        UserDataHeader header = new UserDataHeader().wrap(buffer, 0, writer.finish());
        assertEquals(Fault.NONE, header.check());
        assertTrue(header.next());
        assertEquals(InformationElement.UDH_SOURCE_INDICATOR, header.id());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 11, 12})
    void shouldRefuseWhatHasNoRoom(int capacity) {
        buffer.setMemory(0, buffer.capacity(), (byte) 0xA5);
        writer.wrap(buffer, 3, capacity);
        int expected = capacity >= 12 ? 12 : capacity >= 6 ? 6 : 1;

        boolean first = fits(() -> writer.concatenated8(1, 2, 1));
        boolean second = first && fits(() -> writer.ports16(1, 2));

        assertEquals(expected >= 6, first);
        assertEquals(expected == 12, second);
        assertEquals(expected, writer.finish());
        assertEquals((byte) 0xA5, buffer.getByte(3 + capacity));
        assertEquals((byte) 0xA5, buffer.getByte(2));
        assertThrows(IllegalArgumentException.class, () -> writer.wrap(buffer, 0, 0));
    }

    private static boolean fits(Runnable element) {
        try {
            element.run();
            return true;
        } catch (IllegalArgumentException e) {
            assertTrue(e.getMessage().contains("capacity="), e::toString);
            return false;
        }
    }

    @Test
    void shouldFillAHeaderOf255OctetsAndNoMore() {
        writer.wrap(buffer, 0, buffer.capacity());
        writer.element(0x80, zeros(253), 0, 253);

        assertThrows(IllegalArgumentException.class, () -> writer.securityHeader(0x70));
        assertEquals(256, writer.finish());
        assertEquals((byte) 0xFF, buffer.getByte(0));
    }

    @Test
    void shouldWriteOnlyBetweenWrapAndFinish() {
        assertThrows(IllegalStateException.class, writer::finish);
        assertThrows(IllegalStateException.class, () -> writer.ports8(1, 2));
        writer.wrap(buffer, 0, 10).finish();
        assertThrows(IllegalStateException.class, writer::length);
    }

    @Property(tries = 300)
    void shouldReadWhatItWrites(@ForAll @IntRange(max = 0xFFFF) int a, @ForAll @IntRange(max = 0xFFFF) int b) {
        int total = 1 + (a & 0xFF) % 255;
        int part = 1 + (b & 0xFF) % total;
        write(w -> w.concatenated16(a, total, part).ports16(b, a).lockingShift(1 + a % 13));
        UserDataHeader header = new UserDataHeader().wrap(buffer, 2, 280);

        assertEquals(a, header.reference());
        assertEquals(total, header.total());
        assertEquals(part, header.part());
        assertEquals(b, header.destinationPort());
        assertEquals(a, header.sourcePort());
        assertEquals(1 + a % 13, header.lockingShift());
    }

    @Test
    void shouldAllocateNothing() {
        Allocation.assertNone("writing a header", () -> {
            writer.wrap(buffer, 0, 140)
                    .concatenated8(1, 3, 2)
                    .ports16(2948, 9200)
                    .replyAddress("123456", AddressType.INTERNATIONAL_E164);
            writer.ems().smallPicture(0, buffer, 100, 32);
            writer.finish();
        });
    }

    @Test
    void shouldDescribeEveryKindOfTheDocument() {
        for (ElementKind kind : Elements.kinds()) {
            int end = 0;
            for (ElementField field : kind.fields()) {
                assertEquals(kind.id(), field.id());
                assertEquals(end, field.index());
                end = field.end();
            }
            assertEquals(end, kind.fieldsEnd());
            assertTrue(kind.most() >= kind.least() && kind.allows(kind.least()) && !kind.allows(kind.most() + 1));
            assertTrue(InformationElement.name(kind.id()) != null);
        }
        assertEquals(31, Elements.kinds().size());
        assertFalse(InformationElement.isPrivate(0xA0));
        assertTrue(InformationElement.isPrivate(0xC0) && InformationElement.isPrivate(0x9F));
    }
}
