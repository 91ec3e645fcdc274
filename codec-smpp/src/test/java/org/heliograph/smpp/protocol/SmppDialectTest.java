package org.heliograph.smpp.protocol;

import static org.heliograph.smpp.Pdus.assertFault;
import static org.heliograph.smpp.Pdus.check;
import static org.heliograph.smpp.Pdus.extended;
import static org.heliograph.smpp.Pdus.pdu;
import static org.heliograph.smpp.Pdus.read;
import static org.heliograph.smpp.Pdus.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.agrona.concurrent.UnsafeBuffer;
import org.example.vendor.VendorPing;
import org.example.vendor.VendorPingResp;
import org.example.vendor.VendorProvider;
import org.heliograph.codec.Dialect;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.print.FrameInfo;
import org.heliograph.codec.print.FramePrinter;
import org.heliograph.codec.print.JsonPrinter;
import org.heliograph.codec.print.TreePrinter;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Dissector;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.CommandStatus;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.SmppVersion;
import org.heliograph.smpp.pdu.BindReceiver;
import org.heliograph.smpp.pdu.BroadcastSmResp;
import org.heliograph.smpp.pdu.EnquireLink;
import org.heliograph.smpp.pdu.SmppHeader;
import org.heliograph.smpp.pdu.SmppMessage;
import org.heliograph.smpp.pdu.SmppUnknown;
import org.heliograph.smpp.pdu.SubmitMultiResp;
import org.heliograph.smpp.pdu.SubmitSm;
import org.heliograph.smpp.pdu.SubmitSmResp;
import org.junit.jupiter.api.Test;

/** A dialect of somebody else's beside the plain version (§15, §17): what one session knows changes nothing for others. */
final class SmppDialectTest {
    private static final SmppProtocol ACME = VendorProvider.PROTOCOL;
    private static final Settings STRICT = Settings.STRICT.withDialect(ACME.dialect());
    private static final Settings PLAIN = SmppVersion.V34.settings(Settings.STRICT);
    private static final String PING = "03" + "61636d6500" + "140000020001";

    private final UnsafeBuffer out = new UnsafeBuffer(new byte[256]);

    private static UnsafeBuffer ping() {
        return pdu(VendorPing.COMMAND_ID, 0, PING);
    }

    @Test
    void shouldStandBesideTheVersions() {
        Protocols protocols = Protocols.of(new SmppProvider(), new VendorProvider());

        assertTrue(protocols.problems().isEmpty());
        assertSame(ACME, protocols.get("smpp-3.4-acme"));
        assertEquals("SMPP 3.4 of Acme", ACME.title());
        assertSame(ACME, protocols.onPort(9999));
        assertEquals(List.of(9999), ACME.ports());
        assertEquals(SmppVersion.V34, ACME.version());
        assertEquals(SmppProtocol.V34.types().size() + 2, ACME.types().size());
        UnsafeBuffer bind = vector("bind_transmitter_spec50_sample");
        assertEquals("smpp-3.4-acme", ACME.refine(bind, 0, bind.capacity()));
    }

    @Test
    void shouldBeDetectedByItsCommands() {
        UnsafeBuffer frame = ping();
        Protocols protocols = Protocols.of(new SmppProvider(), new VendorProvider());

        assertEquals(Detection.YES, ACME.detect(frame, 0, frame.capacity()));
        assertEquals(Detection.NO, SmppProtocol.V34.detect(frame, 0, frame.capacity()));
        assertSame(ACME, protocols.detect(frame, 0, frame.capacity(), 0));
        UnsafeBuffer usual = vector("submit_sm_ucs2");
        assertSame(SmppProtocol.V34, protocols.detect(usual, 0, usual.capacity(), 0));
        assertSame(ACME, protocols.detect(usual, 0, usual.capacity(), 9999));
    }

    @Test
    void shouldCheckItsTlvsStrictlyAndOnlyThere() {
        UnsafeBuffer whole = vector("submit_sm_ucs2");
        int end = whole.capacity();
        UnsafeBuffer good = extended(whole, "140000020001" + "1401000461636d00");
        UnsafeBuffer wide = extended(whole, "1400000400000001");
        UnsafeBuffer value = extended(whole, "140000020003");
        UnsafeBuffer open = extended(whole, "1401000361636d");

        SubmitSm submit = read(new SubmitSm(STRICT), good);
        assertEquals(1, submit.tlvs().number(VendorProvider.ROUTE, -1));
        assertEquals("acm", submit.tlvs().text(VendorProvider.PAYER).toString());
        assertFault(Fault.WRONG_LENGTH, "tlvs", end, new SubmitSm(STRICT), wide);
        assertFault(Fault.VALUE_OUT_OF_RANGE, "tlvs", end, new SubmitSm(STRICT), value);
        assertFault(Fault.UNTERMINATED_TEXT, "tlvs", end, new SubmitSm(STRICT), open);
        for (UnsafeBuffer frame : new UnsafeBuffer[] {good, wide, value, open}) {
            read(new SubmitSm(PLAIN), frame);
            read(new SubmitSm(Settings.LENIENT.withDialect(ACME.dialect())), frame);
        }
    }

    @Test
    void shouldAnswerItsFaultsWithTheStatusesOfTlvs() {
        UnsafeBuffer value = extended(vector("submit_sm_ucs2"), "140000020003");
        long fault = check(new SubmitSm(STRICT), value);

        int length = new SmppAnswers(ACME, Settings.STRICT).refuse(fault, value, 0, value.capacity(), out, 0, 64);

        assertEquals("0000001080000004" + "000000c4" + "00004fe8", Octet.hex(out, 0, length));
    }

    @Test
    void shouldLimitTextsAsItSays() {
        UnsafeBuffer bind = pdu(CommandId.BIND_RECEIVER, 0, "61".repeat(39) + "000000" + "340000" + "00");
        UnsafeBuffer longer = pdu(CommandId.BIND_RECEIVER, 0, "61".repeat(40) + "000000" + "340000" + "00");
        UnsafeBuffer id = pdu(CommandId.SUBMIT_SM_RESP, 0, "31".repeat(11) + "00");

        read(new BindReceiver(STRICT), bind);
        assertFault(Fault.TEXT_TOO_LONG, "system_id", 16, new BindReceiver(STRICT), longer);
        assertFault(Fault.TEXT_TOO_LONG, "system_id", 16, new BindReceiver(PLAIN), bind);
        assertFault(Fault.TEXT_TOO_LONG, "message_id", 16, new SubmitSmResp(STRICT), id);
        read(new SubmitSmResp(PLAIN), id);
        SubmitSmResp response = new SubmitSmResp(STRICT).encode(out, 0, 64);
        assertThrows(IllegalArgumentException.class, () -> response.messageId("12345678901"));
        assertEquals(16 + 11, response.messageId("1234567890").finish());
        VendorPing ping = new VendorPing(STRICT).encode(out, 0, 64);
        assertEquals(16 + 1 + 40, ping.channel(1).systemId("a".repeat(39)).finish());
    }

    @Test
    void shouldTakeTheValuesThatItSays() {
        UnsafeBuffer frame = vector("submit_sm_ucs2");
        int priority = read(new SubmitSm(PLAIN), frame).position(SubmitSm.PRIORITY_FLAG);
        frame.putByte(priority, (byte) 9);

        read(new SubmitSm(STRICT), frame);
        assertFault(Fault.VALUE_OUT_OF_RANGE, "priority_flag", priority, new SubmitSm(PLAIN), frame);
    }

    @Test
    void shouldHandItsCommandsToOnVendor() {
        List<String> calls = new ArrayList<>();
        SmppHandler handler = new SmppHandler() {
            @Override
            public void onVendor(SmppMessage<?> message) {
                calls.add(
                        message instanceof VendorPing ping
                                ? "ping " + ping.channel() + " " + ping.systemId()
                                : "load " + ((VendorPingResp) message).load());
            }

            @Override
            public void onUnknown(SmppUnknown message) {
                calls.add("unknown");
            }

            @Override
            public void onSubmitSm(SubmitSm message) {
                calls.add("submit_sm");
            }
        };
        SmppDispatcher acme = new SmppDispatcher(ACME, Settings.STRICT, handler);
        SmppDispatcher plain = new SmppDispatcher(SmppProtocol.V34, Settings.LENIENT, handler);
        UnsafeBuffer load = pdu(VendorPingResp.COMMAND_ID, 0, "2a");
        UnsafeBuffer busy = pdu(VendorPingResp.COMMAND_ID, VendorProvider.ACME_RBUSY, "");

        for (UnsafeBuffer frame : new UnsafeBuffer[] {ping(), load, busy, vector("submit_sm_ucs2")}) {
            assertEquals(Fault.NONE, acme.dispatch(frame, 0, frame.capacity()));
            assertEquals(Fault.NONE, plain.dispatch(frame, 0, frame.capacity()));
        }

        assertEquals(
                List.of("ping 3 acme", "unknown", "load 42", "unknown", "load 0", "unknown", "submit_sm", "submit_sm"),
                calls);
    }

    @Test
    void shouldAnswerItsCommands() {
        SmppAnswers answers = new SmppAnswers(ACME, Settings.STRICT);
        UnsafeBuffer request = ping();
        assertEquals(17, answers.answer(request, 0, VendorProvider.ACME_RBUSY, out, 0, 64));
        assertEquals("0000001180010200" + "00000401" + "00000001" + "00", Octet.hex(out, 0, 17));

        UnsafeBuffer channel = pdu(VendorPing.COMMAND_ID, 0, "09" + "00");
        long fault = check(new VendorPing(STRICT), channel);
        assertEquals(17, answers.refuse(fault, channel, 0, channel.capacity(), out, 0, 64));
        assertEquals(CommandStatus.ESME_RUNKNOWNERR, answers.status(fault, channel, 0, channel.capacity()));
        int length = new SmppAnswers(SmppProtocol.V34, Settings.STRICT)
                .refuse(fault, channel, 0, channel.capacity(), out, 0, 64);
        assertEquals("0000001080000000" + "00000003" + "00000001", Octet.hex(out, 0, length));
        VendorPing ping = new VendorPing(STRICT).wrap(request, 0, request.capacity());
        length = ping.respond(new VendorPingResp(STRICT), out, 0, 64).load(7).finish();
        assertEquals("0000001180010200" + "00000000" + "00000001" + "07", Octet.hex(out, 0, length));
    }

    @Test
    void shouldPrintItsNamesAndNobodyElses() {
        UnsafeBuffer submit = extended(vector("submit_sm_ucs2"), "140000020002");
        UnsafeBuffer busy = pdu(CommandId.SUBMIT_SM_RESP, VendorProvider.ACME_RBUSY, "");
        Dissector with = new Dissector(Protocols.of(new VendorProvider()), Settings.STRICT);
        Dissector without = new Dissector(Protocols.of(new SmppProvider()), Settings.STRICT);
        for (int round = 0; round < 2; round++) {
            String json = print(with, ACME, submit, JsonPrinter::new);
            assertTrue(json.startsWith("{\"protocol\":\"smpp-3.4-acme\",\"message\":\"submit_sm\""), json);
            String tlv = "\"tlvs\":[{\"tag\":5120,\"name\":\"acme_route\",\"length\":2,\"value\":2}]";
            assertTrue(json.contains(tlv) || json.contains(tlv.replace("5120", "\"0x1400\"")), json);
            String tree = print(with, ACME, submit, TreePrinter::new);
            assertTrue(tree.replaceAll(" +", " ").contains("TLV 0x1400 acme_route 2 silver"), tree);
            String plainJson = print(without, SmppProtocol.V34, submit, JsonPrinter::new);
            assertTrue(plainJson.startsWith("{\"protocol\":\"smpp-3.4\",\"message\":\"submit_sm\""), plainJson);
            assertFalse(plainJson.contains("acme"), plainJson);
            assertFalse(
                    print(without, SmppProtocol.V34, submit, TreePrinter::new).contains("acme_route"));

            assertTrue(print(with, ACME, busy, TreePrinter::new).contains("ACME_RBUSY"));
            assertFalse(print(without, SmppProtocol.V34, busy, TreePrinter::new).contains("ACME"));
            assertTrue(print(without, SmppProtocol.V34, busy, TreePrinter::new).contains("vendor"));

            String ping = print(with, ACME, ping(), TreePrinter::new);
            assertTrue(ping.contains("acme_ping") && ping.contains("gold"), ping);
            assertTrue(print(with, ACME, ping(), JsonPrinter::new).contains("\"channel\":3"));
            assertTrue(
                    print(without, SmppProtocol.V34, ping(), JsonPrinter::new).contains("UNKNOWN_MESSAGE"));
        }
    }

    private static String print(
            Dissector dissector, Protocol protocol, UnsafeBuffer frame, Function<StringBuilder, FramePrinter> kind) {
        StringBuilder printed = new StringBuilder();
        FramePrinter printer = kind.apply(printed);
        printer.frame(FrameInfo.at(0), frame, 0, frame.capacity());
        dissector.dissect(protocol, frame, 0, frame.capacity(), printer);
        return printed.toString();
    }

    @Test
    void shouldNameItsStatusWhereverAStatusIsTold() {
        Dialect dialect = ACME.dialect();
        for (MessageType<?> type : List.of(SubmitSmResp.TYPE, BroadcastSmResp.TYPE)) {
            Field status = dialect.apply(type).get(2);
            assertEquals("ACME_RBUSY", status.values().name(VendorProvider.ACME_RBUSY));
            assertEquals("vendor", status.values().name(0x0402));
            assertEquals("ESME_RSYSERR", status.values().name(8));
            assertEquals("vendor", type.fields().get(2).values().name(VendorProvider.ACME_RBUSY));
        }
        TlvSet tlvs = (TlvSet) dialect.apply(BroadcastSmResp.TYPE).get(5);
        assertEquals(
                "ACME_RBUSY",
                tlvs.tags().find(SmppTlv.BROADCAST_ERROR_STATUS.tag()).values().name(VendorProvider.ACME_RBUSY));
        UnsafeBuffer multi = pdu(CommandId.SUBMIT_MULTI_RESP, 0, "00" + "01" + "01013700" + "00000401");
        String tree = print(new Dissector(Protocols.of(), Settings.STRICT), ACME, multi, TreePrinter::new);
        assertTrue(tree.contains("ACME_RBUSY"), tree);
        read(new SubmitMultiResp(STRICT), multi);
    }

    /** A TLV of the document belongs to the same messages as before, one of the dialect to all of them. */
    @Test
    void shouldListItsTlvsAndNoOthersWithEachMessage() {
        TlvSet plain = (TlvSet) SubmitSm.TYPE.field("tlvs");
        TlvSet own = (TlvSet)
                ACME.dialect().apply(SubmitSm.TYPE).get(SubmitSm.TLVS.info().ordinal());

        assertEquals(plain.tags().tlvs().size() + 2, own.tags().tlvs().size());
        assertFalse(own.tags().tlvs().stream().anyMatch(tlv -> tlv.tag() == SmppTlv.BROADCAST_ERROR_STATUS.tag()));
        assertNotNull(own.tags().name(VendorProvider.ROUTE.tag()));
        assertNull(plain.tags().name(VendorProvider.ROUTE.tag()));
    }

    @Test
    void shouldReplaceAPduOfTheDocument() {
        SmppProtocol beats = SmppProtocol.builder("smpp-5.0-beats", SmppVersion.V50)
                .command(Beat.TYPE)
                .build();
        UnsafeBuffer frame = pdu(CommandId.ENQUIRE_LINK, 0, "07");
        List<String> calls = new ArrayList<>();
        SmppHandler handler = new SmppHandler() {
            @Override
            public void onVendor(SmppMessage<?> message) {
                calls.add(message.type().name());
            }
        };

        assertEquals(
                Fault.NONE, new SmppDispatcher(beats, Settings.STRICT, handler).dispatch(frame, 0, frame.capacity()));
        assertEquals(List.of("beat"), calls);
        assertSame(Beat.TYPE, beats.typeOf(frame, 0, frame.capacity(), Mode.STRICT));
        assertEquals(SmppProtocol.V50.types().size(), beats.types().size());
        assertTrue(beats.types().contains(Beat.TYPE));
        assertFalse(beats.types().contains(EnquireLink.TYPE));
        assertEquals("SMPP 5.0-beats", beats.title());
    }

    /** enquire_link with a count. */
    private static final class Beat extends SmppMessage<Beat> {
        private static final Layout LAYOUT = SmppHeader.layout("beat", "none", CommandId.ENQUIRE_LINK);
        private static final MessageType<Beat> TYPE;

        static {
            LAYOUT.u8("count", "Number of beats.");
            TYPE = LAYOUT.type(Beat::new);
        }

        private Beat(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<Beat> type() {
            return TYPE;
        }
    }
}
