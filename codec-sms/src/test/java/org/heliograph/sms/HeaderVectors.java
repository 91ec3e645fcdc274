package org.heliograph.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.testkit.Expectations;
import org.heliograph.codec.testkit.Vector;

/** Checks of the vectors on headers, data coding schemes and addresses. */
final class HeaderVectors {
    static final Map<String, VectorCheck> CHECKS = Map.of(
            "udh.parse", HeaderVectors::parseHeader,
            "ud.split", HeaderVectors::splitUserData,
            "dcs", HeaderVectors::readScheme,
            "address.encode", HeaderVectors::writeAddress,
            "address.decode", HeaderVectors::readAddress,
            "bcd", HeaderVectors::writeDigits);

    private static final Map<Integer, String> ALPHABETS =
            Map.of(Alphabet.GSM7, "gsm7", Alphabet.BINARY, "8bit", Alphabet.UCS2, "ucs2");

    private HeaderVectors() {}

    private static UnsafeBuffer octets(Vector vector, String name) {
        return Octet.buffer(((String) VectorCheck.input(vector).get(name)).toLowerCase(Locale.ROOT));
    }

    private static void parseHeader(Vector vector) {
        UnsafeBuffer octets = octets(vector, "udh_hex");
        UserDataHeader header = new UserDataHeader().wrap(octets, 0, octets.capacity());
        Map<String, Object> actual = new LinkedHashMap<>();
        List<Object> elements = new ArrayList<>();
        List<Object> ids = new ArrayList<>();
        while (header.next()) {
            elements.add(Map.of("id", header.id(), "data", Octet.hex(header.value())));
            ids.add(header.id());
        }
        actual.put("ies", elements);
        actual.put("ies_ids", ids);
        actual.put("concat", concatenation(header));
        actual.put("locking", header.lockingShift());
        actual.put("single", header.singleShift());
        if (header.check() != Fault.NONE) {
            actual.put("error", header.octets().capacity() == 0 ? "truncated" : "malformed");
        }
        assertEquals(vector.expect().containsKey("error"), header.check() != Fault.NONE);
        Expectations.assertMatch(vector.name(), vector.expect(), actual);
    }

    private static Map<String, Object> concatenation(UserDataHeader header) {
        return header.isConcatenated()
                ? Map.of(
                        "ref", header.reference(),
                        "bits", header.referenceBits(),
                        "max", header.total(),
                        "seq", header.part())
                : null;
    }

    private static void splitUserData(Vector vector) {
        UnsafeBuffer octets = octets(vector, "ud_hex");
        MessageContent content = new MessageContent().wrap(octets, 0, octets.capacity(), Alphabet.BINARY, true);
        Map<String, Object> actual = new LinkedHashMap<>();
        if (content.header().octets().capacity() == 0) {
            actual.put("error", "truncated");
        }
        actual.put("udh_hex", Octet.hex(content.header().octets()));
        actual.put("body_hex", Octet.hex(content.body()));
        Expectations.assertMatch(vector.name(), vector.expect(), actual);
    }

    private static void readScheme(Vector vector) {
        int dcs = ((Number) VectorCheck.input(vector).get("dcs")).intValue();
        int messageClass = DataCodingScheme.messageClass(dcs);
        Map<String, Object> actual = new LinkedHashMap<>();
        actual.put("alphabet", ALPHABETS.get(DataCodingScheme.alphabet(dcs)));
        actual.put("class", messageClass == DataCodingScheme.NONE ? null : messageClass);
        actual.put("compressed", DataCodingScheme.isCompressed(dcs));
        actual.put("autodelete", DataCodingScheme.isAutoDelete(dcs));
        actual.put("reserved", DataCodingScheme.isReserved(dcs));
        actual.put("mwi", waiting(dcs));
        Expectations.assertMatch(vector.name(), vector.expect(), actual);
    }

    private static Map<String, Object> waiting(int dcs) {
        return DataCodingScheme.isMessageWaiting(dcs)
                ? Map.of(
                        "type",
                                WaitingKind.name(DataCodingScheme.waitingKind(dcs))
                                        .replace("-", ""),
                        "active", DataCodingScheme.isWaitingActive(dcs),
                        "store", DataCodingScheme.isWaitingStored(dcs))
                : null;
    }

    private static void writeAddress(Vector vector) {
        int type = ((Number) VectorCheck.input(vector).get("toa")).intValue();
        String text = (String)
                (VectorCheck.input(vector).get("text") == null
                        ? VectorCheck.input(vector).get("digits")
                        : VectorCheck.input(vector).get("text"));
        UnsafeBuffer field = new UnsafeBuffer(new byte[12]);
        field.putByte(0, (byte) SmsAddress.semiOctets(text, type));
        field.putByte(1, (byte) type);
        int length = 2 + SmsAddress.putValue(field, 2, text, type);
        String hex = Octet.hex(new UnsafeBuffer(field, 0, length)).toUpperCase(Locale.ROOT);
        SmsAddress address = new SmsAddress();

        assertEquals(vector.expect().get("hex"), hex);
        assertEquals(length, address.wrapField(field, 0, length));
        assertEquals(text, address.toString());
    }

    private static void readAddress(Vector vector) {
        UnsafeBuffer octets = octets(vector, "hex");
        SmsAddress address = new SmsAddress();

        assertEquals(octets.capacity(), address.wrapField(octets, 0, octets.capacity()));
        assertEquals(vector.expect().get("text"), address.toString());
        assertTrue(address.isAlphanumeric());
    }

    private static void writeDigits(Vector vector) {
        UnsafeBuffer target = new UnsafeBuffer(new byte[10]);
        String digits = (String) VectorCheck.input(vector).get("digits");
        int length = SmsAddress.putValue(target, 0, digits, AddressType.UNKNOWN_E164);

        assertEquals("0159F0", vector.expect().get("hex"));
        assertEquals("0159f0", Octet.hex(new UnsafeBuffer(target, 0, length)));
        assertFalse(digits.isEmpty());
    }
}
