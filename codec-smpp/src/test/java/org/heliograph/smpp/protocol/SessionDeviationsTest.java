package org.heliograph.smpp.protocol;

import static org.heliograph.smpp.Pdus.assertFault;
import static org.heliograph.smpp.Pdus.hex;
import static org.heliograph.smpp.Pdus.pdu;
import static org.heliograph.smpp.Pdus.read;
import static org.heliograph.smpp.Pdus.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.OctetsTlv;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextTlv;
import org.heliograph.codec.TlvInfo;
import org.heliograph.codec.Values;
import org.heliograph.codec.protocol.Dissector;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Visited;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.CommandStatus;
import org.heliograph.smpp.SmppVersion;
import org.heliograph.smpp.pdu.BindTransceiver;
import org.heliograph.smpp.pdu.DeliverSm;
import org.heliograph.smpp.pdu.EnquireLink;
import org.heliograph.smpp.pdu.EnquireLinkResp;
import org.heliograph.smpp.pdu.GenericNack;
import org.heliograph.smpp.pdu.Outbind;
import org.heliograph.smpp.pdu.SubmitMulti;
import org.heliograph.smpp.pdu.SubmitMultiResp;
import org.heliograph.smpp.pdu.SubmitSm;
import org.heliograph.smpp.pdu.SubmitSmResp;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.SmsProvider;
import org.junit.jupiter.api.Test;

/**
 * What peers need that is a matter of writing or of the settings of a session (§15); {@link DeviationsTest} has the
 * rest.
 *
 * <p>Parts of two rows are no matter of a codec: that a counter of sequence numbers never wraps, or that all parts of a
 * message have one number, since numbers are only carried here; and that a sender falls back to submit_sm where a centre
 * has no submit_multi, since the sender decides it. What the codec does for them is tested: it carries any number, and
 * reads the refusals.
 */
final class SessionDeviationsTest {
    static final int ROWS = 7;

    private static final Settings STRICT = SmppVersion.V34.settings(Settings.STRICT);
    private static final Settings OLD = SmppVersion.V33.settings(Settings.STRICT);

    private final UnsafeBuffer out = new UnsafeBuffer(new byte[1024]);

    @Test
    void shouldTakeLongSystemIdsAndPasswordsWhereTheSessionSaysSo() {
        String systemId = "i".repeat(99);
        String password = "p".repeat(99);
        SmppProtocol wide = SmppProtocol.builder("smpp-3.4-wide", SmppVersion.V34)
                .limit("system_id", 100)
                .limit("password", 100)
                .build();
        Settings settings = Settings.STRICT.withDialect(wide.dialect());
        UnsafeBuffer frame = pdu(
                CommandId.BIND_TRANSCEIVER, 0, hex(systemId) + "00" + hex(password) + "00" + "00" + "340000" + "00");

        assertFault(Fault.TEXT_TOO_LONG, "system_id", 16, new BindTransceiver(STRICT), frame);
        assertEquals(systemId, read(new BindTransceiver(), frame).systemIdAsString());
        assertEquals(password, read(new BindTransceiver(settings), frame).passwordAsString());
        int length = new BindTransceiver(settings)
                .encode(out, 0, out.capacity())
                .sequenceNumber(1)
                .systemId(systemId)
                .password(password)
                .interfaceVersion(0x34)
                .finish();
        assertEquals(Octet.hex(frame), Octet.hex(out, 0, length));
        BindTransceiver narrow = new BindTransceiver(STRICT).encode(out, 0, out.capacity());
        assertThrows(IllegalArgumentException.class, () -> narrow.systemId(systemId));
        BindTransceiver full = new BindTransceiver(settings).encode(out, 0, out.capacity());
        assertThrows(IllegalArgumentException.class, () -> full.systemId(systemId + "i"));
        assertFault(Fault.TEXT_TOO_LONG, "password", 26, new Outbind(STRICT), vector("outbind"));
        assertEquals("ipassword", read(new Outbind(), vector("outbind")).passwordAsString());
    }

    @Test
    void shouldReadMessageIdsOfAnyLengthAndWriteShortOnesTo33() {
        UnsafeBuffer uuid = vector("submit_sm_resp_congestion_field");
        String id = "34f0ac1b-a11d-417b-870b-feb045cfdc33";
        UnsafeBuffer longest = pdu(CommandId.SUBMIT_SM_RESP, 0, "31".repeat(200) + "00");

        assertEquals(
                id,
                read(new SubmitSmResp(OLD.withReading(Settings.LENIENT.reading())), uuid)
                        .messageIdAsString());
        assertEquals(id, read(new SubmitSmResp(STRICT), uuid).messageIdAsString());
        assertEquals(200, read(new SubmitSmResp(), longest).messageId().length());
        assertFault(Fault.TEXT_TOO_LONG, "message_id", 16, new SubmitSmResp(OLD), uuid);
        assertFault(Fault.TEXT_TOO_LONG, "message_id", 16, new SubmitSmResp(STRICT), longest);

        SubmitSmResp old = new SubmitSmResp(OLD).encode(out, 0, out.capacity());
        assertThrows(IllegalArgumentException.class, () -> old.messageId("123456789"));
        assertEquals(25, old.messageId("12345678").finish());
        assertEquals(
                16 + 37,
                new SubmitSmResp(STRICT)
                        .encode(out, 0, out.capacity())
                        .messageId(id)
                        .finish());
    }

    @Test
    void shouldEchoSequenceNumbersUnchanged() {
        int[] numbers = {0, 0x8000_0000, 0x806A_179B, 0xFFFF_FFFF, 0x7FFF_FFFF};
        for (int number : numbers) {
            for (Settings settings : new Settings[] {Settings.LENIENT, STRICT}) {
                UnsafeBuffer request = vector("enquire_link");
                request.putInt(12, number, java.nio.ByteOrder.BIG_ENDIAN);
                EnquireLink link = new EnquireLink(settings).wrap(request, 0, 16);
                assertEquals(number, link.sequenceNumber());
                assertEquals(
                        number,
                        link.respond(new EnquireLinkResp(settings), out, 0, 16).sequenceNumber());
                new SmppAnswers(SmppProtocol.V34, settings).answer(request, 0, 0, out, 0, 16);
                assertEquals(number, out.getInt(12, java.nio.ByteOrder.BIG_ENDIAN));
            }
        }
    }

    @Test
    void shouldReadSequenceNumbersOutsideTheDocumentLeniently() {
        String[] names = {"enquire_link_sequence_zero", "enquire_link_sequence_bit31"};
        for (String name : names) {
            read(new EnquireLink(), vector(name));
            assertFault(Fault.VALUE_OUT_OF_RANGE, "sequence_number", 12, new EnquireLink(STRICT), vector(name));
        }
        DeliverSm deliver = read(new DeliverSm(), vector("deliver_sm_sequence_bit31"));
        assertEquals(0x806A_179B, deliver.sequenceNumber());
        read(new EnquireLink(STRICT), vector("enquire_link_max_sequence"));
    }

    @Test
    void shouldReadTheDefaultAlphabetAsTheSessionSays() {
        UnsafeBuffer frame = pdu(
                CommandId.DELIVER_SM, 0, "00" + "000034343100" + "000034343200" + "0000000000000000" + "0002" + "d0b6");

        UnsafeBuffer septets = pdu(
                CommandId.DELIVER_SM, 0, "00" + "000034343100" + "000034343200" + "0000000000000000" + "0002" + "0002");

        assertEquals("@$", text(septets, new SmsProvider()));
        assertEquals("\u00d0\u00b6", text(frame, new SmsProvider(Alphabet.LATIN1)));
        assertEquals("\u0436", text(frame, new SmsProvider(Alphabet.UTF8)));
        assertEquals("\u0430\u0416", text(frame, new SmsProvider(Alphabet.CYRILLIC)));
    }

    private static Object text(UnsafeBuffer frame, SmsProvider charset) {
        Visited visited = new Visited();
        new Dissector(Protocols.of(new SmppProvider(), charset), Settings.LENIENT)
                .dissect(SmppProtocol.V34, frame, 0, frame.capacity(), visited);
        return visited.nested().get(0).derived().get("text");
    }

    @Test
    void shouldWriteVendorTlvsOfAnyTag() {
        TextTlv entity = new TextTlv(new TlvInfo(0x1400, "entity_id", "Entity of the sender.", false), 1, 31, true);
        UnsafeBuffer template = Octet.frame("3131303730303030303000");

        int length = new SubmitSm(STRICT)
                .encode(out, 0, out.capacity())
                .sequenceNumber(1)
                .addTlv(entity, "1101234567890")
                .addTlv(0x1401, template, 0, template.capacity())
                .finish();

        SubmitSm submit = new SubmitSm(STRICT).wrap(out, 0, length);
        assertEquals(Fault.NONE, submit.check());
        assertEquals("1101234567890", submit.tlvs().text(entity).toString());
        assertTrue(submit.tlvs().find(0x1401));
        assertTrue(Octet.hex(out, 0, length)
                .endsWith("1400000e" + hex("1101234567890") + "00" + "1401000b" + Octet.hex(template)));
    }

    @Test
    void shouldKnowATagInTwoMeaningsAtOnce() {
        SmppProtocol switches = SmppProtocol.builder("smpp-3.4-switches", SmppVersion.V34)
                .tlv(new OctetsTlv(new TlvInfo(0x1502, "destination_msc", "Address of the switch.", false), 1, 20))
                .build();
        SmppProtocol ids = SmppProtocol.builder("smpp-3.4-ids", SmppVersion.V34)
                .tlv(new TextTlv(new TlvInfo(0x1502, "mo_message_id", "Id of the message.", false), 1, 37, false))
                .build();
        SmppProtocol numbers = SmppProtocol.builder("smpp-3.4-numbers", SmppVersion.V34)
                .tlv(new NumberTlv(new TlvInfo(0x1502, "carrier", "Code of the carrier.", false), 1, 2, Values.ANY))
                .build();
        UnsafeBuffer frame = pdu(
                CommandId.DELIVER_SM,
                0,
                "00" + "000034343100" + "000034343200" + "00000000000000000000" + "150200023132");
        Dissector dissector = new Dissector(Protocols.of(new SmppProvider()), Settings.STRICT);

        assertEquals("destination_msc 3132", tlv(dissector, switches, frame));
        assertEquals("mo_message_id 12", tlv(dissector, ids, frame));
        assertEquals("carrier 12594", tlv(dissector, numbers, frame));
        assertEquals("null 3132", tlv(dissector, SmppProtocol.V34, frame));
        assertEquals("destination_msc 3132", tlv(dissector, switches, frame));
    }

    private static String tlv(Dissector dissector, SmppProtocol protocol, UnsafeBuffer frame) {
        Visited visited = new Visited();
        assertEquals(0, dissector.dissect(protocol, frame, 0, frame.capacity(), visited));
        Map<String, Object> tlv = visited.tlvs().get(0);
        return tlv.get("name") + " " + tlv.get("value");
    }

    @Test
    void shouldReadHowACentreRefusesSubmitMulti() {
        SubmitMulti multi = read(new SubmitMulti(STRICT), vector("submit_multi_mixed"));
        multi.respond(new GenericNack(), out, 0, 16)
                .commandStatus(CommandStatus.ESME_RINVCMDID)
                .finish();
        UnsafeBuffer nack = new UnsafeBuffer(out, 0, 16);
        assertEquals("0000001080000000" + "00000003" + "000000d1", Octet.hex(nack));
        assertEquals(multi.sequenceNumber(), read(new GenericNack(STRICT), nack).sequenceNumber());

        for (String odd : List.of("", "00", "0000", "6162", "6162000102")) {
            for (Settings settings : new Settings[] {Settings.LENIENT, STRICT}) {
                SubmitMultiResp response = read(
                        new SubmitMultiResp(settings),
                        pdu(CommandId.SUBMIT_MULTI_RESP, CommandStatus.ESME_RINVCMDID, odd));
                assertEquals(0, response.noUnsuccess());
            }
        }
        UnsafeBuffer withoutCount = pdu(CommandId.SUBMIT_MULTI_RESP, 0, "616200");
        assertFault(Fault.TRUNCATED, "no_unsuccess", 19, new SubmitMultiResp(), withoutCount);
    }
}
