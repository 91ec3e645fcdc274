package org.heliograph.sms.tpdu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Dissector;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Visited;
import org.heliograph.sms.AddressType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TpduProtocolTest {
    private static final String DELIVER =
            "07912160130300F4040B914151245584F600087010807121352B10212200A900AE00680065006C006C006F";
    private static final String SUBMIT = "0891683108200505F011000D91683196032930F000000006C8329BFD0E01";

    private final Dissector dissector = new Dissector(Protocols.load(), Settings.STRICT);

    private static UnsafeBuffer octets(String hex) {
        return new UnsafeBuffer(HexFormat.of().parseHex(hex));
    }

    private Visited dissect(TpduProtocol protocol, String hex) {
        Visited visited = new Visited();
        dissector.dissect(protocol, octets(hex), 0, hex.length() / 2, visited);
        return visited;
    }

    @Test
    void shouldShowAModemPduDownToItsText() {
        Visited modem = dissect(TpduProtocol.ANY, DELIVER);
        Visited deliver = modem.nested().get(0);
        Visited content = deliver.nested().get(0);

        assertEquals("MODEM-PDU", modem.name());
        assertEquals(7L, modem.fields().get("SMSC-Length"));
        assertEquals("+12063130004", modem.derived().get("SMSC address"));
        assertEquals("SMS-DELIVER", deliver.name());
        assertEquals("14154255486", deliver.fields().get("TP-OA"));
        assertEquals((long) AddressType.INTERNATIONAL_E164, deliver.fields().get("TP-OA-Type"));
        assertEquals("2007-01-08T17:12:53-08:00", deliver.derived().get("TP-SCTS time"));
        assertEquals(Map.of("text", "\u2122\u00a9\u00aehello"), content.derived());
        assertEquals(8, deliver.position());
    }

    @Test
    void shouldShowASubmissionWithItsPeriod() {
        Visited submit = dissect(TpduProtocol.ANY, SUBMIT).nested().get(0);

        assertEquals("SMS-SUBMIT", submit.name());
        assertEquals("5 minutes", submit.derived().get("TP-VP period"));
        assertEquals("00", submit.fields().get("TP-VP"));
        assertEquals("c8329bfd0e01", submit.fields().get("TP-UD"));
    }

    @ParameterizedTest
    @CsvSource({
        "ANY, 0891683108200505F011000D91683196032930F000000006C8329BFD0E01, MODEM-PDU",
        "MO, 0891683108200505F011000D91683196032930F000000006C8329BFD0E01, MODEM-PDU-MO",
        "MO, 11000D91683196032930F000000006C8329BFD0E01, SMS-SUBMIT",
        "ANY, 11000D91683196032930F000000006C8329BFD0E01, SMS-SUBMIT",
        "ANY, 0001000B914356143254F6001006E8721E947F03, MODEM-PDU",
        "ANY, E40A91214365870900007050515110112117050003EB0201906536FBCD02DDDF723619140A8500, SMS-DELIVER",
        "MT, E40A91214365870900007050515110112117050003EB0201906536FBCD02DDDF723619140A8500, SMS-DELIVER",
        "ANY, 061A0D91112233445566F7903042614123219030426141232100, SMS-STATUS-REPORT",
        "ANY, 22070002050b914316565811f903010203, SMS-COMMAND",
        "MO, 0000, SMS-DELIVER-REPORT",
        "MO, 00d300, SMS-DELIVER-REPORT",
        "MT, 010071801311124523, SMS-SUBMIT-REPORT",
        "ANY, 010071801311124523, SMS-SUBMIT-REPORT",
        "MT, 03a1a2, TPDU-UNKNOWN",
        "ANY, '', TPDU-UNKNOWN",
        "ANY, 07912160130300F4040B914151, MODEM-PDU",
        "USER_DATA, 0500030102014142, USER-DATA"
    })
    void shouldFindTheType(TpduProtocol protocol, String hex, String type) {
        UnsafeBuffer octets = octets(hex);

        assertEquals(
                type, protocol.typeOf(octets, 0, octets.capacity(), Mode.STRICT).name());
        assertTrue(protocol.types().contains(protocol.typeOf(octets, 0, octets.capacity(), Mode.STRICT))
                || protocol == TpduProtocol.ANY);
    }

    @Test
    void shouldBeSureOnlyOfWholeTpdusBehindANumber() {
        assertEquals(Detection.YES, TpduProtocol.ANY.detect(octets(DELIVER), 0, DELIVER.length() / 2));
        assertEquals(Detection.NO, TpduProtocol.MT.detect(octets(DELIVER), 0, DELIVER.length() / 2));
        for (int available = 0; available < DELIVER.length() / 2; available++) {
            assertEquals(Detection.NO, TpduProtocol.ANY.detect(octets(DELIVER), 0, available));
        }
        String bare = "0001000B914356143254F6001006E8721E947F03";
        assertEquals(Detection.NO, TpduProtocol.ANY.detect(octets(bare), 0, bare.length() / 2));
    }

    @Test
    void shouldTakeAllOctetsForOneFrame() {
        Framing framing = TpduProtocol.ANY.framing(TpduProtocol.ANY.limits());

        assertEquals(12, framing.frameLength(octets(DELIVER), 0, 12));
        assertEquals(Framing.MORE, framing.frameLength(octets(DELIVER), 0, 0));
        assertEquals(Fault.FRAME_TOO_LONG, Fault.code(framing.frameLength(new UnsafeBuffer(new byte[5000]), 0, 5000)));
    }

    @Test
    void shouldShowElementsOfUserData() {
        Visited shown = dissect(TpduProtocol.USER_DATA, "0b05040b8423f0000305030141");

        assertEquals(11L, shown.fields().get("UDHL"));
        assertEquals("part 1 of 3, reference 5", shown.nested().get(0).derived().get("concatenated"));
        assertEquals(
                "destination 2948, source 9200", shown.nested().get(0).derived().get("ports"));
    }

    @Property(tries = 1_000)
    void shouldReadAnyOctetsInsideTheirBounds(@ForAll @Size(max = 80) byte[] octets) {
        for (TpduProtocol protocol : TpduProtocol.values()) {
            String first = null;
            for (byte around : new byte[] {0, (byte) 0xA5}) {
                UnsafeBuffer buffer = new UnsafeBuffer(new byte[octets.length + 64]);
                buffer.setMemory(0, buffer.capacity(), around);
                buffer.putBytes(32, octets);
                Visited visited = new Visited();
                dissector.dissect(protocol, buffer, 32, octets.length, visited);
                assertNotNull(protocol.detect(buffer, 32, octets.length));
                first = first == null ? visited.toString() : first;
                assertEquals(first, visited.toString());
            }
        }
    }

    @Property(tries = 300)
    void shouldReadAnyDamagedDump(@ForAll @Size(min = 1, max = 6) int[] damage, @ForAll boolean cut) {
        byte[] octets = HexFormat.of().parseHex(DELIVER);
        for (int each : damage) {
            octets[Math.floorMod(each >> 8, octets.length)] = (byte) each;
        }
        byte[] read = cut ? Arrays.copyOf(octets, Math.floorMod(damage[0], octets.length)) : octets;
        for (TpduProtocol protocol : TpduProtocol.values()) {
            dissector.dissect(protocol, new UnsafeBuffer(read), 0, read.length, new Visited());
        }
    }

    @Test
    void shouldTakeUserDataThatAreShorterThanAnnouncedInLenientModeOnly() {
        UnsafeBuffer octets = octets("040B914151245584F600047010807121352B20" + "2122");

        SmsDeliver lenient = new SmsDeliver().wrap(octets, 0, octets.capacity());
        assertEquals(Fault.NONE, lenient.check());
        assertEquals(32, lenient.tpUdl());
        assertEquals(2, lenient.tpUd().capacity());
        long fault = new SmsDeliver(Settings.STRICT)
                .wrap(octets, 0, octets.capacity())
                .check();
        assertEquals(Fault.TRUNCATED, Fault.code(fault));
    }

    @Test
    void shouldIgnoreOctetsBehindTheUserDataInLenientModeOnly() {
        UnsafeBuffer octets = octets("040B914151245584F600047010807121352B01" + "2122");

        SmsDeliver lenient = new SmsDeliver().wrap(octets, 0, octets.capacity());
        assertEquals(Fault.NONE, lenient.check());
        assertEquals(1, lenient.tpUd().capacity());
        long fault = new SmsDeliver(Settings.STRICT)
                .wrap(octets, 0, octets.capacity())
                .check();
        assertEquals(Fault.TRAILING_OCTETS, Fault.code(fault));
    }

    @Test
    void shouldReadTheDigitsOfAnAddressWithoutFiller() {
        UnsafeBuffer octets = octets("040B9141512455840600047010807121352B00");

        assertEquals(
                "14154255486",
                new SmsDeliver().wrap(octets, 0, octets.capacity()).tpOaAsString());
        long fault = new SmsDeliver(Settings.STRICT)
                .wrap(octets, 0, octets.capacity())
                .check();
        assertEquals(Fault.VALUE_OUT_OF_RANGE, Fault.code(fault));
        assertEquals("TP-OA", Fault.field(fault, SmsDeliver.TYPE).name());
    }

    @Test
    void shouldKeepALengthThatCountsMoreSemiOctets() {
        UnsafeBuffer octets = octets("000ed04f78d92d9c0e0100007010807121352b00");
        Map<String, Object> fields =
                Visited.of(new SmsDeliver().wrap(octets, 0, octets.capacity())).fields();
        UnsafeBuffer again = new UnsafeBuffer(new byte[octets.capacity()]);

        org.heliograph.codec.Assembler.assemble(new SmsDeliver(), fields, again, 0, again.capacity());

        assertEquals("OpenBSC", fields.get("TP-OA"));
        assertEquals(octets, again);
    }

    @Test
    void shouldReportTimesThatAreNone() {
        UnsafeBuffer octets = octets("040B914151245584F60004FFFFFFFFFFFFFF00");

        assertEquals(
                Fault.NONE, new SmsDeliver().wrap(octets, 0, octets.capacity()).check());
        long fault = new SmsDeliver(Settings.STRICT)
                .wrap(octets, 0, octets.capacity())
                .check();
        assertEquals("TP-SCTS", Fault.field(fault, SmsDeliver.TYPE).name());
    }

    @Test
    void shouldEndAStatusReportBehindItsStatus() {
        UnsafeBuffer octets = octets("061A0D91112233445566F7903042614123219030426141232100");
        SmsStatusReport report = new SmsStatusReport(Settings.STRICT).wrap(octets, 0, octets.capacity());

        assertEquals(Fault.NONE, report.check());
        assertEquals(0, report.tpPi() + report.tpPid() + report.tpDcs() + report.tpUdl());
        assertEquals(0, report.tpUd().capacity());
    }

    @Test
    void shouldTellErrorsFromPositiveReports() {
        SmsDeliverReport report = new SmsDeliverReport(Settings.STRICT);
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[20]);

        assertEquals(
                3,
                report.encode(buffer, 0, 20).tpFcs(FailureCause.MEMORY_EXCEEDED).finish());
        assertTrue(report.isError());
        assertEquals(2, report.encode(buffer, 0, 20).finish());
        assertNotEquals(true, report.isError());
        assertThrows(IllegalArgumentException.class, () -> report.encode(buffer, 0, 20)
                .tpFcs(0x7F));
    }

    @Test
    void shouldSetTheBitOfEachFieldThatIsSet() {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[60]);
        SmsStatusReport report = new SmsStatusReport(Settings.STRICT).encode(buffer, 0, 60);
        int length = report.tpRaType(AddressType.UNKNOWN_E164)
                .tpRa("50131")
                .tpDcs(4)
                .tpUdl(2)
                .tpUd(buffer, 0, 2)
                .finish();

        assertEquals(ParameterIndicator.DCS | ParameterIndicator.USER_DATA, report.tpPi());
        assertEquals(4, report.tpDcs());
        assertEquals(0, report.tpPid());
        assertEquals(2 + 2 + 3 + 14 + 1 + 1 + 1 + 1 + 2, length);
    }

    @Test
    void shouldRefuseToFinishUserDataOfAnotherLength() {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[300]);
        SmsSubmit submit = new SmsSubmit(Settings.STRICT);

        assertThrows(IllegalArgumentException.class, () -> submit.encode(buffer, 0, 300)
                .tpDcs(8)
                .tpUdl(3)
                .tpUd(buffer, 0, 2)
                .finish());
        assertThrows(IllegalArgumentException.class, () -> submit.encode(buffer, 0, 300)
                .tpDcs(8)
                .tpUdl(141)
                .tpUd(buffer, 0, 141)
                .finish());
        assertThrows(
                IllegalArgumentException.class,
                () -> submit.encode(buffer, 0, 300).validFor(5).firstOctet(0).finish());
        assertThrows(IllegalArgumentException.class, () -> submit.encode(buffer, 0, 300)
                .tpVp(buffer, 0, 2));
        assertThrows(
                IllegalArgumentException.class,
                () -> submit.encode(buffer, 0, 300).tpDaType(0x91).tpDa("+123"));
        assertThrows(
                IllegalArgumentException.class,
                () -> submit.encode(buffer, 0, 300).tpDaType(0x91).tpDa("123456789012345678901"));
        assertEquals(
                140 + 7,
                submit.encode(buffer, 0, 300).tpUdl(160).tpUd(buffer, 0, 140).finish());
    }

    @Test
    void shouldWriteAModemPdu() {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[40]);
        ModemPdu modem = new ModemPdu(Settings.STRICT, Direction.MO).encode(buffer, 0, 40);
        int length = modem.smsc("8613800250500", AddressType.INTERNATIONAL_E164)
                .tpdu(octets("0000"), 0, 2)
                .finish();

        assertEquals("0891683108200505f00000", HexFormat.of().formatHex(Arrays.copyOf(buffer.byteArray(), length)));
        assertEquals("8613800250500", modem.smscAddress().toString());
        assertSame(ModemPdu.TYPE_MO, modem.type());
        assertThrows(IllegalArgumentException.class, () -> modem.encode(buffer, 0, 40)
                .smsc("x", AddressType.UNKNOWN_E164));
        assertThrows(IllegalArgumentException.class, () -> modem.encode(buffer, 0, 40)
                .smsc("A", AddressType.TEXT));
    }
}
