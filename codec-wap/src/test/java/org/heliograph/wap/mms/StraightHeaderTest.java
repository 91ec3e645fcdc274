package org.heliograph.wap.mms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.wap.wsp.WspLimits;
import org.junit.jupiter.api.Test;

/** Headers read in straight code beside the same ones read by the grammars of all forms. */
final class StraightHeaderTest {
    /** All that the table has, and two more. */
    private static final int CODES = MmsHeader.GREATEST + 3;

    private static final int ROOM = 128;
    private static final int[] NO_FORMS = new int[0x80];

    /** Values of all forms, sound and not; {@code 80 41 00} is behind each of them. */
    private static final List<String> VALUES = List.of(
            "80",
            "81",
            "82",
            "92",
            "ff",
            "00",
            "4100",
            "7f00",
            "7fc3a400",
            "414243444546474800",
            "4142434445464700",
            "2200",
            "1f00",
            "0101",
            "020102",
            "0400000007",
            "0701020304050607",
            "080102030405060708",
            "0800ff030405060708",
            "1e" + "00".repeat(29) + "05",
            "0180",
            "0181",
            "0182",
            "0141",
            "028080",
            "028181",
            "02803f",
            "03810105",
            "03800105",
            "03820105",
            "0481020105",
            "048101057f",
            "06810400015180",
            "09810701020304050607",
            "0a81080102030405060708",
            "0381010000",
            "0280" + "00",
            "03804100",
            "04804142" + "00",
            "0580414200" + "00",
            "04804100" + "41",
            "0380" + "4142",
            "05807fc3a400",
            "0781" + "414243444500",
            "0680" + "03ea4100",
            "03ea4100",
            "04ea414200",
            "05ea7f414200",
            "02ea41",
            "1f04ea414200",
            "1f8004ea414200",
            "048303ea00",
            "0105",
            "0381" + "8105",
            "0481" + "02810580",
            "1f0181",
            "05834100" + "8105",
            "0a41",
            "03" + "8241" + "00");

    private final MmsHeaders[] plains = new MmsHeaders[Mode.values().length];
    private final MmsHeaders[] straights = new MmsHeaders[Mode.values().length];
    private final MmsPdu[] pdus = new MmsPdu[Mode.values().length];

    StraightHeaderTest() {
        for (Mode mode : Mode.values()) {
            plains[mode.ordinal()] = new MmsHeaders(mode, WspLimits.DEFAULT, NO_FORMS);
            straights[mode.ordinal()] = new MmsHeaders(mode, WspLimits.DEFAULT);
            pdus[mode.ordinal()] = new MmsPdu(mode == Mode.STRICT ? Settings.STRICT : Settings.LENIENT);
        }
    }

    private static MutableDirectBuffer[] buffers() {
        return new MutableDirectBuffer[] {
            new UnsafeBuffer(new byte[ROOM]), new UnsafeBuffer(ByteBuffer.allocateDirect(ROOM))
        };
    }

    @Test
    void shouldReadEveryFormOfEveryHeaderAsTheGrammarsDo() {
        for (MutableDirectBuffer buffer : buffers()) {
            for (Mode mode : Mode.values()) {
                for (String value : VALUES) {
                    for (int code = 0; code < CODES; code++) {
                        verify(buffer, mode, String.format("8c80%02x%s8041", code | 0x80, value));
                        verify(buffer, mode, String.format("%02x%s", code | 0x80, value));
                    }
                }
            }
        }
    }

    @Test
    void shouldReadEveryFirstOctetAsTheGrammarsDo() {
        for (MutableDirectBuffer buffer : buffers()) {
            for (int code = 0; code < CODES; code++) {
                for (int octet = 0; octet < 0x100; octet++) {
                    verify(buffer, Mode.LENIENT, String.format("%02x%02x80020541420a00", code | 0x80, octet));
                    verify(buffer, Mode.STRICT, String.format("8c95%02x%02x8102054100", code | 0x80, octet));
                }
            }
        }
    }

    @Test
    void shouldReadTextsOfAnyLengthUpToTheLimit() {
        for (MutableDirectBuffer buffer : buffers()) {
            for (int length = 0; length < 40; length++) {
                String text = "61".repeat(length);
                verify(buffer, Mode.LENIENT, "8c8283" + text + "0098" + text + "00");
                verify(buffer, Mode.STRICT, String.format("89%02x80%s0083%s", length + 2, text, text));
            }
        }
    }

    /** Inside the buffer and at its beginning; cut at each length at the end of the buffer. */
    private void verify(MutableDirectBuffer buffer, Mode mode, String hex) {
        byte[] octets = HexFormat.of().parseHex(hex);
        buffer.setMemory(0, ROOM, (byte) 0x61);
        buffer.putBytes(9, octets);
        verify(buffer, mode, 9, octets.length, hex);
        buffer.putBytes(0, octets);
        verify(buffer, mode, 0, octets.length, hex);
        int offset = ROOM - octets.length;
        buffer.putBytes(offset, octets);
        for (int length = octets.length; length >= 0; length -= length > 16 ? 7 : 1) {
            verify(buffer, mode, offset, length, hex);
        }
    }

    private void verify(MutableDirectBuffer buffer, Mode mode, int offset, int length, String hex) {
        MmsHeaders plain = plains[mode.ordinal()].wrap(buffer, offset, offset + length);
        MmsHeaders straight = straights[mode.ordinal()].wrap(buffer, offset, offset + length);
        String expected = words(plain);

        assertEquals(expected, words(straight), () -> mode + " " + hex + " offset=" + offset + " length=" + length);
        verifyKept(buffer, mode, offset, length, hex);
    }

    private void verifyKept(MutableDirectBuffer buffer, Mode mode, int offset, int length, String hex) {
        MmsPdu pdu = pdus[mode.ordinal()].wrap(buffer, offset, length);
        long fault = MmsPdu.HEADERS.scan(pdu, 0, length);
        MmsHeaders plain = plains[mode.ordinal()].wrap(pdu.frame(), 0, length);
        String expected = words(plain);

        assertEquals(plain.fault() < 0, fault < 0, () -> mode + " " + hex + " offset=" + offset);
        if (fault >= 0) {
            assertEquals(expected, words(pdu.headers()), () -> mode + " " + hex + " offset=" + offset);
            assertEquals(plain.isEnded() ? plain.end() : length, fault);
        } else {
            assertEquals(Fault.position(plain.fault()), Fault.position(fault));
        }
    }

    private static String words(MmsHeaders headers) {
        StringBuilder out = new StringBuilder();
        while (headers.next()) {
            MmsValue value = headers.value();
            out.append(headers.code()).append(' ').append(headers.name()).append(' ');
            out.append(headers.position()).append('+').append(headers.length()).append(' ');
            out.append(value.form()).append(value.isRaw()).append(' ');
            out.append(value.position()).append('+').append(value.length()).append(' ');
            out.append(value.token()).append(' ').append(value.number()).append(' ');
            out.append(value.count()).append(' ').append(value.charset()).append(' ');
            out.append(value.text()).append(' ').append(value.word()).append(' ');
            out.append(headers.messageType()).append('\n');
        }
        return out.append(headers.fault())
                .append(headers.isEnded())
                .append(headers.end())
                .toString();
    }
}
