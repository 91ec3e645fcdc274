package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

/** Values of TLVs that consist of several parts. */
class TlvShapeTest {
    private static final String HEAD = "00000009" + "00000000" + "00" + "00" + "00";
    private static final Words YES = WordTable.closed("answer").word("yes", "it is so");

    /** Nothing; or a number and some octets; or a number and a text. */
    private static final OctetsTlv PARTS = OctetsTlv.of(
            new TlvInfo(0x1400, "parts", "Octets.", false),
            TlvShape.of(),
            TlvShape.of(TlvPart.number("kind", 2, Values.range(1, 2)), TlvPart.octets("rest", 0, 2)),
            TlvShape.of(TlvPart.number("kind", 2, Values.range(3, 3)), TlvPart.text("answer", 3, YES)));

    private static String strictly(String value) {
        Settings settings =
                Settings.STRICT.withDialect(Dialect.builder().tlv(PARTS).build());
        String hex = HEAD + String.format("1400%04x", value.length() / 2) + value;
        UnsafeBuffer buffer = Octet.buffer(String.format("%08x", 4 + hex.length() / 2) + hex);
        long fault = new ErrorResp(settings).wrap(buffer, 0, buffer.capacity()).check();
        return fault == Fault.NONE ? "" : Fault.codeName(fault) + " at " + Fault.position(fault);
    }

    @Test
    void shouldHaveTheLengthsOfItsShapes() {
        assertEquals(0, PARTS.least());
        assertEquals(5, PARTS.most());
    }

    @Test
    void shouldReadEachShape() {
        assertEquals("", strictly(""));
        assertEquals("", strictly("0001"));
        assertEquals("", strictly("0002ff"));
        assertEquals("", strictly("0001ffff"));
        assertEquals("", strictly("0003796573"));
    }

    @Test
    void shouldTellAWrongLengthFromAWrongPart() {
        assertEquals("WRONG_LENGTH at 15", strictly("00"));
        assertEquals("WRONG_LENGTH at 15", strictly("0003796573ff"));
        assertEquals("VALUE_OUT_OF_RANGE at 15", strictly("0000"));
        assertEquals("VALUE_OUT_OF_RANGE at 15", strictly("0003ff"));
        assertEquals("VALUE_OUT_OF_RANGE at 15", strictly("00036e6f6e"));
        assertEquals("VALUE_OUT_OF_RANGE at 15", strictly("0001796573"));
    }

    @Test
    void shouldRefusePartsThatNobodyCouldFind() {
        assertEquals(
                "rest has from 0 to 2 octets, kind follows",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> TlvShape.of(TlvPart.octets("rest", 0, 2), TlvPart.number("kind", 1, Values.ANY)))
                        .getMessage());
        assertEquals(
                "kind: width=3 is not 1, 2 or 4",
                assertThrows(IllegalArgumentException.class, () -> TlvPart.number("kind", 3, Values.ANY))
                        .getMessage());
    }
}
