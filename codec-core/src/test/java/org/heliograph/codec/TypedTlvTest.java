package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.ErrorResp.Tlvs;
import org.junit.jupiter.api.Test;

class TypedTlvTest {
    private static final String HEAD = "00000009" + "00000000" + "00" + "00" + "00";
    private static final Settings LENIENT = Settings.LENIENT.withWriting(Mode.LENIENT);

    private final UnsafeBuffer room = new UnsafeBuffer(new byte[200]);

    private static ErrorResp wrap(Settings settings, String tlvs) {
        String hex = HEAD + tlvs;
        UnsafeBuffer buffer = Octet.buffer(String.format("%08x", 4 + hex.length() / 2) + hex);
        return new ErrorResp(settings).wrap(buffer, 0, buffer.capacity());
    }

    private static String strictly(String tlvs) {
        return Fault.describe(wrap(Settings.STRICT, tlvs).check(), ErrorResp.TYPE);
    }

    private ErrorResp encode(Settings settings) {
        return new ErrorResp(settings).encode(room, 0, 200);
    }

    private String finish(ErrorResp message) {
        return Octet.hex(room, 4 + HEAD.length() / 2, message.finish() - 4 - HEAD.length() / 2);
    }

    private static String refused(Runnable step) {
        return assertThrows(IllegalArgumentException.class, step::run).getMessage();
    }

    @Test
    void shouldWriteEachForm() {
        ErrorResp message = encode(Settings.STRICT);
        message.append(ErrorResp.TLVS, Tlvs.U8, 9);
        message.append(ErrorResp.TLVS, Tlvs.U16, 0xFFFE);
        message.append(ErrorResp.TLVS, Tlvs.U32, 0xFFFF_FFFEL);
        message.append(ErrorResp.TLVS, Tlvs.WIDE, 200);
        message.append(ErrorResp.TLVS, Tlvs.ENDED, "AB");
        message.append(ErrorResp.TLVS, Tlvs.BARE, "AB");
        message.append(ErrorResp.TLVS, Tlvs.OCTETS, Octet.buffer("00cafe"), 1, 2);

        assertEquals(
                "0001000109" + "00020002fffe" + "00040004fffffffe" + "00050001c8" + "00060003414200" + "000700024142"
                        + "00080002cafe",
                finish(message));
        assertEquals(Fault.NONE, message.check());
    }

    @Test
    void shouldWriteUpToTheEndOfTheRoomAndNothingBehindIt() {
        String golden = "00020002fffe" + "00060003414200" + "0001000109";
        int least = 4 + HEAD.length() / 2 + golden.length() / 2;
        for (int capacity = least; capacity < least + 12; capacity++) {
            room.setMemory(0, 200, (byte) 0xEE);
            ErrorResp message = new ErrorResp(Settings.STRICT).encode(room, 0, capacity);
            message.append(ErrorResp.TLVS, Tlvs.U16, 0xFFFE);
            message.append(ErrorResp.TLVS, Tlvs.ENDED, "AB");
            message.append(ErrorResp.TLVS, Tlvs.U8, 9);

            assertEquals(golden, finish(message), "capacity=" + capacity);
            assertEquals("ee".repeat(20), Octet.hex(room, capacity, 20), "capacity=" + capacity);
        }
        for (int capacity = least - 1; capacity >= least - 5; capacity--) {
            ErrorResp message = new ErrorResp(Settings.STRICT).encode(room, 0, capacity);
            message.append(ErrorResp.TLVS, Tlvs.U16, 0xFFFE);
            message.append(ErrorResp.TLVS, Tlvs.ENDED, "AB");

            refused(() -> message.append(ErrorResp.TLVS, Tlvs.U8, 9));
        }
    }

    @Test
    void shouldWriteATextBehindARefusedOne() {
        ErrorResp message = encode(Settings.STRICT);
        message.append(ErrorResp.TLVS, Tlvs.U8, 9);
        refused(() -> message.append(ErrorResp.TLVS, Tlvs.ENDED, "A\u00e9"));
        refused(() -> message.append(ErrorResp.TLVS, Tlvs.ENDED, "A\0"));
        message.append(ErrorResp.TLVS, Tlvs.BARE, "AB");

        assertEquals("0001000109" + "000700024142", finish(message));
    }

    @Test
    void shouldReadEachForm() {
        TlvCursor tlvs = wrap(
                        Settings.STRICT,
                        "0001000109" + "00020002fffe" + "00040004fffffffe" + "00060003414200" + "000700024142"
                                + "00080002cafe")
                .tlvs();

        assertEquals(9, tlvs.number(Tlvs.U8, -1));
        assertEquals(0xFFFE, tlvs.number(Tlvs.U16, -1));
        assertEquals(0xFFFF_FFFEL, tlvs.number(Tlvs.U32, -1));
        assertEquals("AB", tlvs.text(Tlvs.ENDED).toString());
        assertEquals("AB", tlvs.text(Tlvs.BARE).toString());
        assertEquals("cafe", Octet.hex(tlvs.octets(Tlvs.OCTETS)));
        assertEquals(-1, tlvs.number(Tlvs.WIDE, -1));
        assertFalse(tlvs.find(Tlvs.WIDE));
    }

    @Test
    void shouldSayWhenThereIsNone() {
        TlvCursor tlvs = wrap(Settings.STRICT, "").tlvs();

        assertEquals(-1, tlvs.number(Tlvs.U8, -1));
        assertNull(tlvs.text(Tlvs.ENDED));
        assertNull(tlvs.octets(Tlvs.OCTETS));
        assertFalse(tlvs.next());
    }

    @Test
    void shouldReadNumbersAsWideAsPeersSendThem() {
        assertEquals(7, wrap(LENIENT, "0001000107").tlvs().number(Tlvs.U8, -1));
        assertEquals(7, wrap(LENIENT, "000100020007").tlvs().number(Tlvs.U8, -1));
        assertEquals(7, wrap(LENIENT, "0001000400000007").tlvs().number(Tlvs.U8, -1));
        assertEquals(-1, wrap(LENIENT, "00010003000007").tlvs().number(Tlvs.U8, -1));
        assertEquals(-1, wrap(LENIENT, "00010000").tlvs().number(Tlvs.U8, -1));
        assertEquals(-1, wrap(LENIENT, "000100080000000000000007").tlvs().number(Tlvs.U8, -1));
    }

    @Test
    void shouldReadTextsWithAndWithoutNul() {
        assertEquals("AB", wrap(LENIENT, "000600024142").tlvs().text(Tlvs.ENDED).toString());
        assertEquals(
                "AB", wrap(LENIENT, "00070003414200").tlvs().text(Tlvs.BARE).toString());
        assertEquals("", wrap(LENIENT, "00060000").tlvs().text(Tlvs.ENDED).toString());
        assertEquals("", wrap(LENIENT, "0006000100").tlvs().text(Tlvs.ENDED).toString());
        assertEquals(
                "A\0B",
                wrap(LENIENT, "0006000341" + "0042").tlvs().text(Tlvs.ENDED).toString());
    }

    @Test
    void shouldReadWhatTheFrameHoldsOfTheLastTlv() {
        TlvCursor tlvs = wrap(LENIENT, "0002000a0007").tlvs();

        assertEquals(7, tlvs.number(Tlvs.U16, -1));
        assertEquals(2, tlvs.length());
        assertEquals("AB", wrap(LENIENT, "0006000a4142").tlvs().text(Tlvs.ENDED).toString());
        assertEquals("", Octet.hex(wrap(LENIENT, "0008ffff").tlvs().octets(Tlvs.OCTETS)));
        assertEquals("error_resp tlvs at octet 15 runs past the end of the frame", strictly("0002000a0007"));
    }

    @Test
    void shouldFaultStrictlyAtTheTagOfATlvThatTheDocumentDoesNotKnow() {
        String at = "error_resp tlvs at octet 15 ";
        String unknown = at + "has a value that the document does not know";
        String length = at + "has a length that this kind does not have";

        assertEquals("", strictly("0001000105"));
        assertEquals(unknown, strictly("0001000104"));
        assertEquals(unknown, strictly("0001000100"));
        assertEquals(length, strictly("000100020005"));
        assertEquals(length, strictly("000200010a"));
        assertEquals(length, strictly("00040003000000"));
        assertEquals("", strictly("0005000107") + strictly("000500020007") + strictly("0005000400000007"));
        assertEquals(length, strictly("00050003000007"));
        assertEquals(length, strictly("00060000"));
        assertEquals(at + "has no terminating NUL", strictly("000600024142"));
        assertEquals(length, strictly("00060006414243444500"));
        assertEquals(length, strictly("0007000141") + strictly(""));
        assertEquals(length, strictly("000700054142434445"));
        assertEquals(length, strictly("00080000"));
        assertEquals(length, strictly("0008000401020304"));
        assertEquals("", strictly("00090000" + "ffff0001ff"));
        assertEquals(
                "error_resp tlvs at octet 20 has a length that this kind does not have",
                strictly("0001000105" + "00080000"));
        assertEquals(Fault.NONE, wrap(LENIENT, "0001000104" + "00080000").check());
    }

    @Test
    void shouldRefuseWhatDoesNotFit() {
        for (Settings settings : List.of(Settings.STRICT, LENIENT)) {
            ErrorResp message = encode(settings);
            assertEquals(
                    "error_resp.one: value=256 does not fit uint8",
                    refused(() -> message.append(ErrorResp.TLVS, Tlvs.U8, 256)));
            assertEquals(
                    "error_resp.four: value=-1 does not fit uint32",
                    refused(() -> message.append(ErrorResp.TLVS, Tlvs.U32, -1)));
            assertEquals(
                    "error_resp.wide: value=256 does not fit uint8 to uint32",
                    refused(() -> message.append(ErrorResp.TLVS, Tlvs.WIDE, 256)));
            assertEquals(
                    "error_resp.ended: length=6 is not from 1 to 5",
                    refused(() -> message.append(ErrorResp.TLVS, Tlvs.ENDED, "ABCDE")));
            assertEquals(
                    "error_resp.bare: length=1 is not from 2 to 4",
                    refused(() -> message.append(ErrorResp.TLVS, Tlvs.BARE, "A")));
            assertEquals(
                    "error_resp.octets: length=0 is not from 1 to 3",
                    refused(() -> message.append(ErrorResp.TLVS, Tlvs.OCTETS, Octet.buffer("00"), 0, 0)));
            assertEquals(
                    "error_resp.ended takes U+0001 to U+007F, not \"A\\u0000\"",
                    refused(() -> message.append(ErrorResp.TLVS, Tlvs.ENDED, "A\0")));
            assertEquals("", finish(message));
        }
        assertEquals("error_resp.ended takes U+0001 to U+007F, not \"\u00e9\"", refused(() -> encode(Settings.STRICT)
                .append(ErrorResp.TLVS, Tlvs.ENDED, "\u00e9")));
        assertEquals("00060002e900", finish(encode(LENIENT).append(ErrorResp.TLVS, Tlvs.ENDED, "\u00e9")));
    }

    @Test
    void shouldAssembleEachForm() {
        assertEquals("0001000105", assembled(Map.of("tag", 1, "value", 5)));
        assertEquals("0001000105", assembled(Map.of("name", "one", "value", "05")));
        assertEquals("000100020005", assembled(Map.of("tag", "0x0001", "value", 5, "length", 2)));
        assertEquals("00010003000005", assembled(Map.of("tag", 1, "value", "000005")));
        assertEquals("0004000400000005", assembled(Map.of("name", "four", "value", 5)));
        assertEquals("00060003414200", assembled(Map.of("name", "ended", "value", "AB")));
        assertEquals("000600024142", assembled(Map.of("name", "ended", "value", "AB", "length", 2)));
        assertEquals("000700024142", assembled(Map.of("name", "bare", "value", "AB")));
        assertEquals("00070003414200", assembled(Map.of("name", "bare", "value", "AB", "length", 3)));
        assertEquals("00080002cafe", assembled(Map.of("name", "octets", "value", "cafe")));
        assertEquals("00090002cafe", assembled(Map.of("tag", 9, "value", "cafe")));
    }

    @Test
    void shouldNameWhatCannotBeAssembled() {
        assertEquals(
                "tlvs: wanted a length of 1, 2 or 4 for the number of one, got 3",
                refused(() -> assembled(Map.of("tag", 1, "value", 5, "length", 3))));
        assertEquals(
                "tlvs: wanted a number from 0 to 255, got 256",
                refused(() -> assembled(Map.of("tag", 1, "value", 256))));
        assertEquals(
                "tlvs: wanted a text of ended no longer than length=1, got AB",
                refused(() -> assembled(Map.of("tag", 6, "value", "AB", "length", 1))));
        assertEquals(
                "tlvs: wanted characters up to U+00FF, got \u4e2d",
                refused(() -> assembled(Map.of("tag", 6, "value", "\u4e2d"))));
        assertEquals(
                "tlvs: wanted a tag, or the name of a TLV that is known, got nobody",
                refused(() -> assembled(Map.of("name", "nobody", "value", "AB"))));
        assertEquals(
                "tlvs: wanted a tag, or the name of a TLV that is known, got null",
                refused(() -> assembled(Map.of("value", "AB"))));
    }

    private String assembled(Map<String, Object> tlv) {
        int length = Assembler.assemble(new ErrorResp(LENIENT), Map.of("tlvs", List.of(tlv)), room, 0, 200);
        return Octet.hex(room, 4 + HEAD.length() / 2, length - 4 - HEAD.length() / 2);
    }

    @Test
    void shouldRefuseTagsThatDoNotFitAndTagsThatAreThereTwice() {
        assertEquals(
                "x: tag=65536 does not fit two octets",
                refused(() -> new TlvInfo(0x10000, "x", "A parameter.", false)));
        assertEquals("one: tag=1 is there already", refused(() -> TlvTable.of(List.of(Tlvs.U8, Tlvs.U8))));
    }
}
