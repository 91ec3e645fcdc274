package org.heliograph.sms.tpdu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.Expectations;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Visited;
import org.heliograph.sms.AddressType;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.DataCodingScheme;
import org.heliograph.sms.Elements;
import org.heliograph.sms.Gsm7;
import org.heliograph.sms.InformationElement;
import org.heliograph.sms.MessageContent;
import org.heliograph.sms.SmsAddress;
import org.heliograph.sms.SmsPayload;
import org.heliograph.sms.SpecialIndication;
import org.heliograph.sms.UserDataHeader;
import org.heliograph.sms.VectorCheck;
import org.heliograph.sms.WaitingKind;

/** Checks of the vectors on TPDUs, times and validity. */
public final class TpduVectors {
    /** The checks by operation. */
    public static final Map<String, VectorCheck> CHECKS = Map.of(
            "scts.decode", TpduVectors::readTime,
            "vp.relative", TpduVectors::readRelativeValidity,
            "vp.enhanced", TpduVectors::readEnhancedValidity,
            "pdu.decode", TpduVectors::decode,
            "pdu.encode", TpduVectors::encode);

    private static final Map<Integer, String> ALPHABETS =
            Map.of(Alphabet.GSM7, "gsm7", Alphabet.BINARY, "8bit", Alphabet.UCS2, "ucs2");

    private TpduVectors() {}

    private static UnsafeBuffer octets(Object hex) {
        return new UnsafeBuffer(HexFormat.of().parseHex((String) hex));
    }

    private static void readTime(Vector vector) {
        Map<String, Object> actual = new LinkedHashMap<>();
        putTime(octets(VectorCheck.input(vector).get("hex")), 0, "local", actual);
        Expectations.assertMatch(vector.name(), vector.expect(), actual);
    }

    private static void putTime(DirectBuffer octets, int index, String name, Map<String, Object> actual) {
        StringBuilder time = new StringBuilder();
        TpTime.append(octets, index, time);
        actual.put(name, time.substring(2, 19));
        actual.put("quarters", TpTime.quarters(octets, index));
    }

    private static void readRelativeValidity(Vector vector) {
        int value = octets(VectorCheck.input(vector).get("hex")).getByte(0) & 0xFF;

        Expectations.assertMatch(vector.name(), vector.expect(), Map.of("minutes", ValidityPeriod.minutes(value)));
    }

    private static void readEnhancedValidity(Vector vector) {
        UnsafeBuffer octets = octets(VectorCheck.input(vector).get("hex"));

        Expectations.assertMatch(
                vector.name(), vector.expect(), Map.of("seconds", ValidityPeriod.enhancedSeconds(octets, 0)));
    }

    private static void decode(Vector vector) {
        UnsafeBuffer octets = octets(VectorCheck.input(vector).get("hex"));
        Map<String, Object> actual = new LinkedHashMap<>();
        int offset = 0;
        if (Boolean.TRUE.equals(VectorCheck.input(vector).get("smsc"))) {
            ModemPdu modem = new ModemPdu().wrap(octets, 0, octets.capacity());
            assertEquals(Fault.NONE, modem.check());
            actual.put("smsc", dialled(modem.smscAddress()));
            offset = octets.capacity() - modem.tpdu().capacity();
        }
        Direction direction = VectorCheck.input(vector).get("direction").equals("mt") ? Direction.MT : Direction.MO;
        MessageType<?> type = TpduTypes.bare(direction, octets, offset, octets.capacity() - offset);
        boolean lacksFiller = vector.name().startsWith("voice mail indication by UDH");
        Settings settings = lacksFiller ? Settings.LENIENT : Settings.STRICT;
        Message<?> message = type.newMessage(settings).wrap(octets, offset, octets.capacity() - offset);
        long fault = message.check();
        assertEquals(Fault.NONE, fault, () -> Fault.describe(fault, type));
        assertSame(type, octets);
        if (!lacksFiller) {
            requireSameOctets(message, type);
        }
        put((Tpdu<?>) message, actual);
        actual.put("text_repeat", repeated((String) actual.get("text")));
        Expectations.assertMatch(vector.name(), vector.expect(), actual);
    }

    /** All three protocols find the same message in a whole dump, unless the direction excludes it. */
    private static void assertSame(MessageType<?> type, UnsafeBuffer octets) {
        MessageType<?> any = TpduTypes.any(Direction.UNKNOWN, octets, 0, octets.capacity());
        if (any == ModemPdu.TYPE) {
            int smsc = 1 + octets.getByte(0);
            any = TpduTypes.bare(Direction.UNKNOWN, octets, smsc, octets.capacity() - smsc);
        }
        assertEquals(type, any);
    }

    private static void requireSameOctets(Message<?> message, MessageType<?> type) {
        Map<String, Object> fields = Visited.of(message).fields();
        UnsafeBuffer again = new UnsafeBuffer(new byte[300]);
        int length = Assembler.assemble(type.newMessage(Settings.STRICT), fields, again, 0, 300);
        assertEquals(message.length(), length);
        for (int i = 0; i < length; i++) {
            assertEquals(message.frame().getByte(i), again.getByte(i), "octet " + i);
        }
    }

    private static Object repeated(String text) {
        return text == null || text.isEmpty() ? null : List.of(text.substring(0, 1), text.length());
    }

    private static String dialled(SmsAddress address) {
        StringBuilder out = new StringBuilder();
        try {
            address.appendDialled(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static void put(Tpdu<?> message, Map<String, Object> actual) {
        actual.put("type", message.type().name().toLowerCase().substring("sms-".length()));
        actual.put("udhi", message.isTpUdhi());
        if (message instanceof SmsDeliver deliver) {
            actual.put("oa", dialled(deliver.tpOa()));
            actual.put("oa_ton", AddressType.typeOfNumber(deliver.tpOaType()));
            actual.put("rp", deliver.isTpRp());
            actual.put("sri", deliver.isTpSri());
            actual.put("mms_bit", deliver.isTpMms() ? 1 : 0);
            actual.put("pid", deliver.tpPid());
            actual.put("udl", deliver.tpUdl());
            putTime(deliver.tpScts(), 0, "scts", actual);
            putCoding(deliver.tpDcs(), actual);
        } else if (message instanceof SmsSubmit submit) {
            actual.put("da", dialled(submit.tpDa()));
            actual.put("mr", submit.tpMr());
            actual.put("vpf", submit.tpVpf() >> 3);
            actual.put("vp_minutes", submit.validityMinutes());
        } else if (message instanceof SmsStatusReport report) {
            actual.put("ra", dialled(report.tpRa()));
            actual.put("mr", report.tpMr());
            actual.put("status", report.tpSt());
            putTime(report.tpScts(), 0, "scts", actual);
        }
        message.visit(new Contents(actual));
    }

    private static void putCoding(int dcs, Map<String, Object> actual) {
        actual.put("dcs", dcs);
        actual.put("alphabet", ALPHABETS.get(DataCodingScheme.alphabet(dcs)));
        actual.put("class", DataCodingScheme.messageClass(dcs));
        if (DataCodingScheme.isMessageWaiting(dcs)) {
            actual.put(
                    "dcs_mwi",
                    Map.of(
                            "type", WaitingKind.name(DataCodingScheme.waitingKind(dcs)),
                            "active", DataCodingScheme.isWaitingActive(dcs),
                            "store", DataCodingScheme.isWaitingStored(dcs)));
        }
    }

    /** Reads the content with the numbers of its key. */
    private static final class Contents extends Ignoring {
        private final Map<String, Object> actual;

        Contents(Map<String, Object> actual) {
            this.actual = actual;
            actual.put("text", "");
        }

        @Override
        public void payload(PayloadKey key, int position, int length, DirectBuffer frame) {
            assertEquals(SmsPayload.CONTENT, key.kind());
            int alphabet = (int) key.get(SmsPayload.ALPHABET, -1);
            boolean isPacked = alphabet == Alphabet.GSM7_PACKED;
            MessageContent content = new MessageContent()
                    .wrap(frame, position, length, alphabet, key.get(SmsPayload.UDHI, 0) == 1)
                    .septets((int) key.get(SmsPayload.SEPTETS, -1), (int) key.get(SmsPayload.FILL_BITS, 0));
            assertEquals(isPacked, key.get(SmsPayload.SEPTETS, -1) >= 0);
            putHeader(content.header());
            if (content.isText()) {
                actual.put("text", content.text().toString());
            }
        }

        private void putHeader(UserDataHeader header) {
            assertEquals(Fault.NONE, header.check());
            if (header.isConcatenated()) {
                actual.put(
                        "concat",
                        Map.of(
                                "ref", header.reference(),
                                "bits", header.referenceBits(),
                                "max", header.total(),
                                "seq", header.part()));
            }
            if (header.hasPorts()) {
                actual.put(
                        "ports",
                        Map.of(
                                "dst", header.destinationPort(),
                                "src", header.sourcePort(),
                                "bits", header.portBits()));
            }
            if (header.find(InformationElement.SPECIAL_SMS_MESSAGE_INDICATION)) {
                int type = header.number(Elements.INDICATION_TYPE);
                actual.put(
                        "mwi",
                        Map.of(
                                "type", WaitingKind.name(SpecialIndication.kind(type)),
                                "count", header.number(Elements.INDICATION_COUNT),
                                "store", SpecialIndication.isStored(type),
                                "source", "udh"));
            }
        }
    }

    private static void encode(Vector vector) {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[200]);
        Map<?, ?> input = VectorCheck.input(vector);
        String da = (String) input.get("da");
        boolean international = da.startsWith("+");
        int dcs = ((Number) input.get("dcs")).intValue();
        SmsSubmit submit = new SmsSubmit(Settings.STRICT)
                .encode(buffer, 1, 199)
                .tpMr(input.get("mr") instanceof Number mr ? mr.intValue() : 0)
                .tpSrr(Boolean.TRUE.equals(input.get("srr")))
                .tpDaType(international ? AddressType.INTERNATIONAL_E164 : AddressType.UNKNOWN_E164)
                .tpDa(international ? da.substring(1) : da)
                .tpDcs(dcs);
        putValidity(submit, input);
        putText(submit, dcs, (String) input.get("text"));
        int length = submit.finish();

        ModemPdu modem = new ModemPdu().wrap(buffer, 0, 1 + length);
        assertEquals(Fault.NONE, modem.check());
        assertEquals(vector.expect().get("hex"), HexFormat.of().withUpperCase().formatHex(bytes(modem.frame())));
        assertTrue(modem.smscAddress().isEmpty());
    }

    private static byte[] bytes(DirectBuffer buffer) {
        byte[] octets = new byte[buffer.capacity()];
        buffer.getBytes(0, octets);
        return octets;
    }

    private static void putValidity(SmsSubmit submit, Map<?, ?> input) {
        if (input.get("vp_relative") instanceof Number value) {
            submit.validFor(ValidityPeriod.minutes(value.intValue()));
        } else if (input.get("vp_absolute") != null) {
            assertEquals("10-07-25T20:15:39+00", input.get("vp_absolute"));
            UnsafeBuffer time = new UnsafeBuffer(new byte[TpTime.LENGTH]);
            TpTime.put(time, 0, 2010, 7, 25, 20, 15, 39, 0);
            submit.tpVp(time, 0, TpTime.LENGTH);
        }
    }

    private static void putText(SmsSubmit submit, int dcs, String text) {
        if (DataCodingScheme.alphabet(dcs) == Alphabet.UCS2) {
            byte[] octets = text.getBytes(StandardCharsets.UTF_16BE);
            submit.tpUdl(octets.length).tpUd(new UnsafeBuffer(octets), 0, octets.length);
            return;
        }
        UnsafeBuffer octets = new UnsafeBuffer(new byte[UserDataLength.MAX_OCTETS]);
        int septets = (int) new Gsm7().encodePacked(text, 0, text.length(), octets, 0, octets.capacity(), 0);
        submit.tpUdl(septets).tpUd(octets, 0, UserDataLength.octets(septets, dcs));
    }
}
