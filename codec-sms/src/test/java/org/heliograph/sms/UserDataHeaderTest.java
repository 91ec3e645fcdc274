package org.heliograph.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
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
import org.heliograph.codec.Fault;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UserDataHeaderTest {
    private final UserDataHeader header = new UserDataHeader();

    private UserDataHeader wrap(String hex) {
        UnsafeBuffer octets = Octet.buffer(hex);
        return header.wrap(octets, 0, octets.capacity());
    }

    private void assertPart(int bits, int reference, int total, int part, String hex) {
        wrap(hex);

        assertEquals(Fault.NONE, header.check(), hex);
        assertTrue(header.isConcatenated(), hex);
        assertEquals(
                List.of(bits, reference, total, part),
                List.of(header.referenceBits(), header.reference(), header.total(), header.part()),
                hex);
    }

    private void assertNoPart(String hex) {
        wrap(hex);

        assertEquals(Fault.NONE, header.check(), hex);
        assertFalse(header.isConcatenated(), hex);
        assertEquals(0, header.referenceBits() + header.reference() + header.total() + header.part(), hex);
    }

    private void assertPorts(int bits, int destination, int source, String hex) {
        wrap(hex);

        assertTrue(header.hasPorts(), hex);
        assertEquals(
                List.of(bits, destination, source),
                List.of(header.portBits(), header.destinationPort(), header.sourcePort()),
                hex);
    }

    @Test
    void shouldReadTheHeadersOfVectors() {
        int found = 0;
        for (Vector vector : Vectors.load("smpp")) {
            if (vector.expect().get("udh") instanceof Map<?, ?> expected) {
                wrap((String) vector.expect().get("short_message_hex"));

                assertEquals(expected.get("ref"), (long) header.reference(), vector.name());
                assertEquals(expected.get("total"), (long) header.total(), vector.name());
                assertEquals(expected.get("part"), (long) header.part(), vector.name());
                assertEquals(expected.get("ref_bits"), (long) header.referenceBits(), vector.name());
                found++;
            }
        }
        assertEquals(2, found);
    }

    @Test
    void shouldReadPartsWithReferencesOf8And16Bits() {
        assertPart(8, 0x8C, 2, 1, "0500038c0201");
        assertPart(8, 40, 3, 2, "280003280302112130ffff803180318ff19ff99819981998199ff99ff999999ff99ff999999ff9ffff");
        assertPart(16, 0x0403, 2, 1, "06080404030201");
        assertPart(16, 0xD103, 2, 2, "060804d1030202");
        assertPart(8, 0, 1, 1, "050003000101");
        assertPart(8, 5, 255, 255, "05000305ffff");
    }

    @Test
    void shouldReadPortsOf8And16Bits() {
        assertPorts(16, 2948, 9200, "0605040b8423f0");
        assertPorts(16, 0xFFFF, 0, "060504ffff0000");
        assertPorts(8, 240, 255, "040402f0ff");
        assertPorts(16, 2948, 9200, "0b05040b8423f0000305030141");
        assertPart(8, 5, 3, 1, "0b05040b8423f0000305030141");
    }

    @Test
    void shouldLeaveOutPartsThatCannotBe() {
        assertNoPart("050003050001");
        assertNoPart("050003050300");
        assertNoPart("050003050304");
        assertNoPart("0400020201");
        assertNoPart("06000405030100");
        assertNoPart("050803050301");
        assertNoPart("00");
    }

    @Test
    void shouldLetTheLastElementCount() {
        assertPart(8, 2, 2, 2, "0a000301020100030202" + "02");
        assertPart(16, 0x0102, 2, 1, "0b000301020208040102" + "0201");
        assertPart(8, 1, 2, 2, "0b080401020201000301" + "0202");
        assertPart(8, 1, 2, 2, "0a000301020200030902" + "03");
        assertPorts(8, 240, 241, "0a05040b8423f00402f0f1");
        assertPorts(16, 2948, 9200, "0a0402f0f105040b8423f0");
        assertPorts(16, 2948, 9200, "0905040b8423f00401f0");
    }

    @Test
    void shouldWalkElementsInTheirOrder() {
        wrap("0f010301020301030506070203010203ff");

        StringBuilder seen = new StringBuilder();
        while (header.next()) {
            seen.append(header.position()).append(':').append(header.id()).append('/');
            seen.append(header.length()).append('=');
            seen.append(Octet.hex(header.value())).append(' ');
        }
        assertEquals("1:1/3=010203 6:1/3=050607 11:2/3=010203 ", seen.toString());
        assertFalse(header.next());
        assertTrue(header.rewind().next());
        assertEquals(1, header.position());
    }

    @Test
    void shouldWalkElementsWithoutData() {
        wrap("027000");

        assertTrue(header.next());
        assertEquals(InformationElement.SIM_TOOLKIT_SECURITY, header.id());
        assertEquals(0, header.value().capacity());
        assertFalse(header.next());
    }

    @Test
    void shouldTakeAHeaderOfNoElementsForOne() {
        wrap("0041");

        assertEquals(Fault.NONE, header.check());
        assertEquals("00", Octet.hex(header.octets()));
        assertFalse(header.next());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01", "0500", "ff", "8b00", "05010301", "0501030102", "74657374323232"})
    void shouldFindNoHeaderWhereItsLengthRunsPastTheContent(String hex) {
        wrap(hex);

        assertEquals(Fault.of(Fault.HEADER_MALFORMED, Fault.NO_FIELD, 0), header.check());
        assertEquals(0, header.octets().capacity());
        assertNoElements();
    }

    /** §7.3, rule 2: the text still begins behind the octets that UDHL counts. */
    @ParameterizedTest
    @CsvSource({
        "0101, 0101, 1",
        "0102, 0102, 1",
        "020180, 020180, 1",
        "0201ff, 0201ff, 1",
        "02000100, 020001, 1",
        "04000305030141, 0400030503, 1",
        "0600030503010141, 06000305030101, 6",
        "0a00030503010004050341, 0a00030503010004050341, 6"
    })
    void shouldIgnoreAllElementsWhereOneDoesNotFit(String hex, String kept, int at) {
        wrap(hex);
        assertEquals(Fault.of(Fault.HEADER_MALFORMED, Fault.NO_FIELD, at), header.check());
        assertEquals(kept, Octet.hex(header.octets()));
        assertNoElements();
    }

    private void assertNoElements() {
        assertFalse(header.next());
        assertFalse(header.isConcatenated());
        assertFalse(header.hasPorts());
        assertEquals(0, header.reference() + header.total() + header.part() + header.sourcePort());
        assertEquals(0, header.singleShift() + header.lockingShift() + header.securityHeader() + header.smscControl());
        assertFalse(header.find(InformationElement.CONCATENATED_8));
        assertFalse(header.isUsable());
        assertEquals(-1, header.number(Elements.CONCATENATED_8_PART));
    }

    @Test
    void shouldForgetTheElementsOfTheHeaderBefore() {
        wrap("0b05040b8423f0000305030141");
        wrap("0101");

        assertNoElements();
    }

    @Test
    void shouldPassOverElementsThatNobodyKnows() {
        wrap("1002013f260080020102d000000305030141");

        assertEquals(Fault.NONE, header.check());
        assertTrue(header.isConcatenated());
        assertEquals(List.of(5, 3, 1), List.of(header.reference(), header.total(), header.part()));
    }

    @Test
    void shouldReadLanguages() {
        assertLanguages(3, 2, "06250102240103");
        assertLanguages(0, 0, "0624010025010e");
        assertLanguages(0, 0, "03240114");
        assertLanguages(13, 1, "0924010524010d250101");
        assertLanguages(0, 0, "082402010125020101");
        // Decimal 24 and 25, which one program writes, are vector graphics.
        assertLanguages(0, 0, "06180101190101");
    }

    private void assertLanguages(int single, int locking, String hex) {
        wrap(hex);
        assertEquals(single, header.singleShift(), hex);
        assertEquals(locking, header.lockingShift(), hex);
    }

    @Test
    void shouldReadSingleOctets() {
        wrap("0906010106014020010541");

        assertEquals(SmscControl.CANCEL_FURTHER_REPORTS, header.smscControl());
        assertEquals(5, header.emailHeaderLength());
        wrap("047000710041");
        assertEquals(0x71, header.securityHeader());
        wrap("028000");
        assertEquals(0, header.securityHeader());
    }

    @Test
    void shouldReadIndicationsOneByOne() {
        wrap("08" + "0102c005" + "01022701");

        assertTrue(header.next());
        int type = header.number(Elements.INDICATION_TYPE);
        assertEquals(WaitingKind.VOICE, SpecialIndication.kind(type));
        assertEquals(3, SpecialIndication.profile(type));
        assertTrue(SpecialIndication.isStored(type));
        assertEquals(5, header.number(Elements.INDICATION_COUNT));
        assertTrue(header.next());
        type = header.number(Elements.INDICATION_TYPE);
        assertEquals(WaitingKind.OTHER, SpecialIndication.kind(type));
        assertEquals(SpecialIndication.EXTENDED_VIDEO, SpecialIndication.extendedKind(type));
        assertFalse(SpecialIndication.isStored(type));
        assertEquals(-1, header.number(Elements.PORTS_8_SOURCE));
    }

    @Test
    void shouldFindTheElementThatCounts() {
        wrap("0e" + "200105" + "200106" + "20020101" + "24010d" + "00");
        assertEquals(Fault.of(Fault.HEADER_MALFORMED, Fault.NO_FIELD, 14), header.check());
        wrap("0d" + "200105" + "200106" + "20020101" + "24010d");

        assertTrue(header.find(InformationElement.RFC_822_EMAIL_HEADER));
        assertEquals(4, header.position());
        assertEquals(6, header.number(Elements.EMAIL_HEADER_LENGTH));
        assertTrue(header.next());
        assertFalse(header.isUsable());
        assertFalse(header.find(InformationElement.PORTS_16));
        assertTrue(header.next());
        assertEquals(1, header.position());
    }

    @Test
    void shouldReadTheReplyAddress() {
        SmsAddress address = new SmsAddress();
        wrap("0c" + "24010d" + "2207" + "0a912143658709");
        assertTrue(header.next());

        assertTrue(header.replyAddress(address));
        assertEquals("1234567890", address.toString());
        assertEquals(1, header.position());
        assertFalse(wrap("05" + "2203" + "0a9121").replyAddress(address));
        assertFalse(wrap("00").replyAddress(address));
        assertEquals(0, address.length());
    }

    @Test
    void shouldReadVoiceMail() {
        VoiceMailInformation voiceMail = new VoiceMailInformation();
        wrap("0d" + "230b" + "5504912143" + "0302" + "01020304");
        assertTrue(header.find(InformationElement.ENHANCED_VOICE_MAIL_INFORMATION));

        assertTrue(voiceMail.wrap(header.data(), 0, header.length()));
        assertTrue(voiceMail.isDeleteConfirmation());
        assertTrue(voiceMail.isStored());
        assertTrue(voiceMail.isMailboxFull());
        assertFalse(voiceMail.isMailboxAlmostFull());
        assertEquals(2, voiceMail.profile());
        assertEquals("1234", voiceMail.mailbox().toString());
        assertEquals(3, voiceMail.messages());
        assertEquals(2, voiceMail.entries());
        assertEquals("01020304", Octet.hex(voiceMail.rest()));
    }

    @Property(tries = 500)
    void shouldReadAnyVoiceMail(@ForAll @Size(max = 20) byte[] octets) {
        VoiceMailInformation voiceMail = new VoiceMailInformation();
        boolean whole = voiceMail.wrap(new UnsafeBuffer(octets), 0, octets.length);

        int left = voiceMail.rest().capacity();
        assertTrue(left <= octets.length);
        assertTrue(whole
                || voiceMail.messages()
                                + voiceMail.entries()
                                + voiceMail.mailbox().length()
                        >= 0);
        assertTrue(!whole || (voiceMail.flags() & VoiceMailInformation.EXTENDED) == 0);
    }

    @Property(tries = 2_000)
    void shouldReadAnyOctets(@ForAll @Size(max = 300) byte[] octets, @ForAll boolean whole) {
        if (whole && octets.length > 0) {
            octets[0] = (byte) (octets.length - 1);
        }
        UnsafeBuffer buffer = new UnsafeBuffer(octets);
        header.wrap(buffer, 0, octets.length);

        boolean isThere = octets.length > (octets.length == 0 ? 0 : octets[0] & 0xFF);
        assertEquals(isThere ? (octets[0] & 0xFF) + 1 : 0, header.octets().capacity());
        assertTrue(isThere || Fault.position(header.check()) == 0);
        int end = 1;
        while (header.next()) {
            assertEquals(end, header.position());
            assertEquals(header.length(), header.value().capacity());
            assertTrue(header.data().capacity() <= header.length());
            ElementKind kind = Elements.kind(header.id());
            for (ElementField field : kind == null ? List.<ElementField>of() : kind.fields()) {
                assertEquals(field.end() <= header.length(), header.number(field) >= 0);
            }
            end = header.position() + 2 + header.length();
        }
        assertTrue(header.check() != Fault.NONE || end == (octets[0] & 0xFF) + 1);
        assertTrue(header.part() <= header.total() && header.isConcatenated() == header.part() > 0);
        assertTrue(header.reference() < 1 << header.referenceBits());
        assertTrue(header.singleShift() <= NationalLanguage.URDU && header.lockingShift() <= NationalLanguage.URDU);
        assertTrue(header.smscControl() + header.emailHeaderLength() + header.securityHeader() >= 0);
        SmsAddress address = new SmsAddress();
        assertTrue(header.replyAddress(address) || address.toString().length() >= 0);
        assertTrue(header.hasPorts() == header.portBits() > 0 && header.destinationPort() < 1 << header.portBits());
    }

    /** All strings of up to six octets out of those that mean something at some place. */
    @Test
    void shouldReadEveryShortHeader() {
        byte[] values = {0, 1, 2, 3, 4, 5, 8, 0x24, (byte) 0xFF};
        for (int length = 0; length <= 6; length++) {
            UnsafeBuffer octets = new UnsafeBuffer(new byte[length]);
            int count = (int) Math.pow(values.length, length);
            for (int number = 0; number < count; number++) {
                for (int i = 0, rest = number; i < length; i++, rest /= values.length) {
                    octets.putByte(i, values[rest % values.length]);
                }
                header.wrap(octets, 0, length);
                int end = 1;
                while (header.next()) {
                    end += 2 + header.length();
                }
                boolean fits = length > 0 && (octets.getByte(0) & 0xFF) < length;
                assertEquals(fits ? octets.getByte(0) + 1 : 0, header.octets().capacity());
                assertEquals(fits ? header.check() == Fault.NONE : end > 1, end == (fits ? octets.getByte(0) + 1 : 0));
                assertEquals(header.isConcatenated(), header.part() > 0 && header.part() <= header.total());
            }
        }
    }

    private record Element(int id, byte[] data) {}

    @Provide
    Arbitrary<List<Element>> elements() {
        Arbitrary<byte[]> data = Arbitraries.bytes()
                .between((byte) 0, (byte) 4)
                .array(byte[].class)
                .ofMinSize(1)
                .ofMaxSize(5);
        return Combinators.combine(Arbitraries.of(0, 0, 8, 8, 4, 5, 0x24, 0xFF), data)
                .as(Element::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 1_000)
    void shouldAgreeWithThePlainRules(@ForAll("elements") List<Element> elements) {
        StringBuilder hex = new StringBuilder();
        List<Integer> part = List.of(0, 0, 0);
        List<Integer> ports = List.of(0, 0);
        for (Element element : elements) {
            byte[] data = element.data();
            int n = data.length;
            hex.append(String.format("%02x%02x", element.id(), n))
                    .append(HexFormat.of().formatHex(data));
            boolean isPart = element.id() == 0 && n == 3 || element.id() == 8 && n == 4;
            if (isPart && data[n - 1] > 0 && data[n - 1] <= data[n - 2]) {
                part = List.of(n == 3 ? data[0] : data[0] << 8 | data[1], (int) data[n - 2], (int) data[n - 1]);
            } else if (element.id() == 4 && n == 2) {
                ports = List.of((int) data[0], (int) data[1]);
            } else if (element.id() == 5 && n == 4) {
                ports = List.of(data[0] << 8 | data[1], data[2] << 8 | data[3]);
            }
        }
        wrap(String.format("%02x", hex.length() / 2) + hex + "41");

        assertEquals(part, List.of(header.reference(), header.total(), header.part()));
        assertEquals(ports, List.of(header.destinationPort(), header.sourcePort()));
    }

    @Test
    void shouldAllocateNothing() {
        UnsafeBuffer good = Octet.buffer("0b05040b8423f0000305030141");
        UnsafeBuffer bad = Octet.buffer("0c05040b8423f0000305030141");
        int[] sum = new int[1];

        Allocation.assertNone("header", () -> {
            header.wrap(good, 0, good.capacity());
            while (header.next()) {
                sum[0] += header.id() + header.value().capacity();
            }
            sum[0] += header.singleShift() + header.smscControl() + header.securityHeader();
            sum[0] += header.find(InformationElement.PORTS_16) ? header.number(Elements.PORTS_16_SOURCE) : 0;
            sum[0] += header.reference() + header.total() + header.part() + header.destinationPort();
            header.wrap(bad, 0, bad.capacity());
            sum[0] += Fault.position(header.check());
        });
        assertTrue(sum[0] > 0);
    }

    @Test
    void shouldNameElements() {
        assertEquals("concatenated, 16-bit reference", InformationElement.name(8));
        assertEquals("national language locking shift", InformationElement.name(0x25));
        assertEquals("SIM toolkit security header", InformationElement.name(0x71));
        assertEquals("SC specific", InformationElement.name(0xDF));
        assertNull(InformationElement.name(0x26));
        for (int id = 0; id <= 0xFF; id++) {
            assertTrue(InformationElement.VALUES.contains(id), "id=" + id);
        }
    }
}
