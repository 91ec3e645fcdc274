package org.heliograph.wap.mms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.wap.wsp.ContentTypes;
import org.heliograph.wap.wsp.WspCharset;
import org.heliograph.wap.wsp.WspLimits;
import org.heliograph.wap.wsp.WspReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MmsHeadersTest {
    private static final String START = "8c80" + "985400" + "8d92";

    private static MmsHeaders headers(String hex, Mode mode) {
        UnsafeBuffer octets = Octet.frame(hex);
        return new MmsHeaders(mode, WspLimits.DEFAULT).wrap(octets, 0, octets.capacity());
    }

    private static MmsHeaders first(String hex, Mode mode) {
        MmsHeaders headers = headers(hex, mode);
        assertTrue(headers.next(), () -> Fault.describe(headers.fault(), null));
        return headers;
    }

    private static String words(String hex, Mode mode) {
        StringBuilder out = new StringBuilder();
        first(hex, mode).value().append(out);
        return out.toString();
    }

    @Property
    void shouldReadWhatWasWritten(@ForAll long seed) {
        HeaderSets sets = new HeaderSets(seed);
        MmsHeaders headers = headers(sets.hex(), Mode.STRICT);
        List<Object> read = new ArrayList<>();
        int position = -1;
        while (headers.next()) {
            read.add(HeaderSets.of(headers));
            assertTrue(headers.position() > position);
            position = headers.position();
            assertTrue(headers.length() > 0);
            headers.value().append(new StringBuilder());
        }

        assertEquals(Fault.NONE, headers.fault(), () -> Fault.describe(headers.fault(), null));
        assertEquals(sets.expected(), read);
        assertEquals(sets.hex(), MmsMaps.rewrite(headers));
    }

    @Property
    void shouldShowWhatCheckHasReadAsACursorOfItsOwnDoes(@ForAll long seed) {
        UnsafeBuffer octets = Octet.frame(new HeaderSets(seed).hex());
        for (Settings settings : List.of(Settings.STRICT, Settings.LENIENT)) {
            MmsPdu pdu = new MmsPdu(settings).wrap(octets, 0, octets.capacity());
            MmsHeaders own = new MmsHeaders(settings.reading(), WspLimits.DEFAULT);

            pdu.check();

            verifySame(own.wrap(octets, 0, octets.capacity()), pdu.headers());
        }
    }

    @Test
    void shouldShowHeadersBeyondThoseThatCheckKeeps() {
        UnsafeBuffer octets = Octet.frame(START + "97613100".repeat(70) + "8e0105");
        MmsPdu pdu = new MmsPdu().wrap(octets, 0, octets.capacity());

        assertEquals(Fault.NONE, pdu.check());

        verifySame(new MmsHeaders().wrap(octets, 0, octets.capacity()), pdu.headers());
    }

    @Test
    void shouldForgetWhatItHasReadWhenItWrites() {
        UnsafeBuffer octets = Octet.frame(START + "9761310083613200");
        MmsPdu pdu = new MmsPdu().wrap(octets, 0, octets.capacity());
        assertEquals(Fault.NONE, pdu.check());
        UnsafeBuffer other = Octet.frame("8c829854" + "00");

        pdu.encode(new UnsafeBuffer(new byte[64]), 0, 64).headers(other, 0, other.capacity());

        assertEquals(MmsMessageType.M_NOTIFICATION_IND, pdu.messageType());
        assertEquals("T", pdu.transactionId().toString());
        assertEquals(0, pdu.contentType().length());
    }

    @Test
    void shouldShowTheContentTypeOfThisPduAfterAnyOtherLook() {
        UnsafeBuffer octets = Octet.frame(START + "84a3" + "00" + START + "84b3" + "00" + START + "9731008483");
        int length = (octets.capacity() - START.length() / 2 - 5) / 2;
        int last = octets.capacity() - 2 * length;
        MmsPdu pdu = new MmsPdu().wrap(octets, 0, length);

        assertEquals(Fault.NONE, pdu.check());
        assertEquals(0x23, pdu.contentType().code());
        assertEquals("T", pdu.transactionId().toString());
        assertEquals(0x23, pdu.contentType().code());
        assertEquals(0x33, pdu.wrap(octets, length, length).contentType().code());
        assertEquals(0x33, pdu.contentType().code());
        assertEquals(0x03, pdu.wrap(octets, 2 * length, last).contentType().code());
        assertEquals(1, pdu.wrap(octets, 0, length).body().capacity());
        assertEquals(0x23, pdu.contentType().code());
    }

    private static void verifySame(MmsHeaders expected, MmsHeaders headers) {
        while (expected.next()) {
            assertTrue(headers.next());
            assertEquals(HeaderSets.of(expected), HeaderSets.of(headers));
            assertEquals(String.valueOf(expected.name()), String.valueOf(headers.name()));
            assertEquals(expected.position(), headers.position());
            assertEquals(expected.end(), headers.end());
            assertEquals(expected.value().position(), headers.value().position());
            assertEquals(expected.value().length(), headers.value().length());
            assertEquals(expected.value().charset(), headers.value().charset());
            assertEquals(expected.value().isRaw(), headers.value().isRaw());
            assertEquals(expected.value().form(), headers.value().form());
            assertEquals(expected.messageType(), headers.messageType());
        }
        assertFalse(headers.next());
        assertEquals(expected.fault(), headers.fault());
        assertEquals(expected.isEnded(), headers.isEnded());
    }

    @Property
    void shouldReadAnyOctets(@ForAll @Size(max = 80) byte[] octets, @ForAll boolean strict) {
        UnsafeBuffer buffer = new UnsafeBuffer(octets);
        MmsHeaders headers = new MmsHeaders(strict ? Mode.STRICT : Mode.LENIENT, WspLimits.DEFAULT);
        headers.wrap(buffer, 0, octets.length);
        walk(headers, octets.length);
        if (octets.length > 2) {
            buffer.putByte(0, (byte) (octets[0] | 0x80));
            walk(headers.rewind(), octets.length);
        }
    }

    /** Flips octets of sound headers, which gets further than any octets do. */
    @Property
    void shouldReadWhatWasAltered(@ForAll long seed, @ForAll int at, @ForAll byte octet, @ForAll boolean strict) {
        UnsafeBuffer octets = Octet.frame(new HeaderSets(seed).hex());
        octets.putByte(Math.floorMod(at, octets.capacity()), octet);
        walk(
                new MmsHeaders(strict ? Mode.STRICT : Mode.LENIENT, WspLimits.DEFAULT)
                        .wrap(octets, 0, octets.capacity()),
                octets.capacity());
    }

    private static void walk(MmsHeaders headers, int length) {
        int end = 0;
        while (headers.next()) {
            assertEquals(end, headers.position());
            assertTrue(headers.end() > end && headers.end() <= length);
            end = headers.end();
            headers.value().append(new StringBuilder());
        }
        assertTrue(headers.fault() == Fault.NONE || Fault.position(headers.fault()) <= length);
    }

    /** The octets of a large PDU come little by little. */
    @Test
    void shouldReadHeadersBeforeTheBodyHasCome() {
        UnsafeBuffer octets = Octet.frame(START + "890181" + "9731323300" + "84a3" + "ffff");
        MmsHeaders headers = new MmsHeaders();
        for (int available = 0; available <= octets.capacity(); available++) {
            headers.wrap(octets, 0, available);
            int seen = 0;
            while (headers.next()) {
                seen++;
            }
            assertEquals(available >= 17, headers.isEnded(), "available=" + available);
            boolean between = List.of(0, 2, 5, 7, 10, 15).contains(available);
            assertEquals(between || available >= 17 ? 0 : Fault.TRUNCATED, code(headers), "available=" + available);
            assertEquals(available >= 17 ? 6 : seen, seen);
        }
        assertEquals(17, headers.end());
    }

    private static int code(MmsHeaders headers) {
        int code = Fault.code(headers.fault());
        return code == Fault.UNTERMINATED_TEXT ? Fault.TRUNCATED : code;
    }

    @ParameterizedTest
    @CsvSource({
        "8c80, m-send-req",
        "8cff, 255",
        "96184869, ''",
        "8d93, 1.3",
        "8805810303f480, 259200 seconds from now",
        "8806800444 4de8e9, 2006-04-25T09:16:25Z",
        "85043e038b20, 2002-12-20T21:26:56Z",
        "8a80, personal",
        "8a782d6300, x-c",
        "890181, insert-address-token",
        "8904804a6f00, Jo",
        "a00383 4100, 3: A",
        "a105820344 4de8, 2: 1970-02-21T19:26:32Z",
        "a40382 4100, filter: A",
        "a896, Subject",
        "a8ff, 127",
        "aa0280 87, 7 messages",
        "b20641 00 82836100, ''",
        "b3 02 01ff, 511",
        "b206410082 83, ''",
        "8e02 4000, 16384",
        "c0 85, 85",
        "582d4f700061 00, a",
        "84a3, application/vnd.wap.multipart.mixed"
    })
    void shouldShowValues(String hex, String expected) {
        String compact = hex.replace(" ", "");
        if (!expected.isEmpty()) {
            assertEquals(expected, words(compact, Mode.STRICT));
        } else {
            assertTrue(Fault.isFault(headers(compact, Mode.STRICT).check()), compact);
        }
    }

    @Test
    void shouldShowDescriptors() {
        MmsHeaders headers = first("b2084100" + "8283" + "6e007600", Mode.STRICT);
        MmsDescriptor descriptor = headers.value().descriptor();

        assertEquals("A; type=text/plain; n=v", words("b2084100" + "8283" + "6e007600", Mode.STRICT));
        assertTrue(descriptor.next());
        assertEquals(MmsDescriptor.TYPE, descriptor.id());
        assertEquals(ContentTypes.TEXT_PLAIN, descriptor.code());
        assertNull(descriptor.text());
        assertTrue(descriptor.next());
        assertEquals(-1, descriptor.id());
        assertEquals("n", descriptor.name().toString());
        assertEquals("v", descriptor.text().toString());
        assertFalse(descriptor.next());
        assertEquals(Fault.NONE, descriptor.fault());
    }

    /** §8: what strict decoding faults on, with the position. */
    @ParameterizedTest
    @CsvSource({
        "00, WRONG_FORM, 0",
        "0a, WRONG_FORM, 0",
        "1f, WRONG_FORM, 0",
        "7f4100, WRONG_FORM, 0",
        "8c7f, WRONG_FORM, 1",
        "8c, TRUNCATED, 1",
        "8600, WRONG_FORM, 1",
        "8f41, WRONG_FORM, 1",
        "8a00, WRONG_FORM, 1",
        "8d11, WRONG_FORM, 1",
        "9841, UNTERMINATED_TEXT, 1",
        "9641, UNTERMINATED_TEXT, 1",
        "96c3bc00, WRONG_FORM, 1",
        "960441420043, WRONG_FORM, 2",
        "9605ea4100, TRUNCATED, 1",
        "9605ea41004243, WRONG_LENGTH, 5",
        "9603ea4142, UNTERMINATED_TEXT, 3",
        "8902814141, WRONG_LENGTH, 3",
        "8903804100, NONE, 0",
        "8904804100 41, WRONG_LENGTH, 5",
        "890182, WRONG_FORM, 2",
        "8803820101, WRONG_FORM, 2",
        "880381 0303f480, TRUNCATED, 3",
        "8806810303f48000, WRONG_LENGTH, 7",
        "88088103 03f480, TRUNCATED, 1",
        "8e00, WRONG_LENGTH, 1",
        "8e1f, WRONG_LENGTH, 1",
        "8e85, WRONG_LENGTH, 1",
        "8e0401, TRUNCATED, 1",
        "a841, WRONG_FORM, 1",
        "a402834100, WRONG_FORM, 2",
        "aa028285, WRONG_FORM, 2",
        "b2034100 82, TRUNCATED, 5",
        "8403, TRUNCATED, 1",
        "416263, UNTERMINATED_TEXT, 0",
        "c002, TRUNCATED, 1"
    })
    void shouldFaultWithPosition(String hex, String code, int at) {
        long fault = headers(hex.replace(" ", ""), Mode.STRICT).check();

        assertEquals(code, fault == Fault.NONE ? "NONE" : Fault.codeName(fault));
        assertEquals(at, fault == Fault.NONE ? 0 : Fault.position(fault));
    }

    /** What peers send, and a lenient reader takes; what does not fit its form is shown as octets. */
    @ParameterizedTest
    @CsvSource({
        "96c3bc00, \u00fc",
        "9603ea4142, AB",
        "9605ea41004243, A",
        "8e85, 5",
        "88028185, 5 seconds from now",
        "8f414200, 414200",
        "890382 4141, 03824141",
        "8803810303, 03810303"
    })
    void shouldReadLenientlyWhatPeersSend(String hex, String expected) {
        assertEquals(expected, words(hex.replace(" ", ""), Mode.LENIENT));
    }

    @Test
    void shouldLeaveWhatStandsBehindTheLastHeader() {
        for (String behind : List.of("0a", "00", "000a")) {
            MmsHeaders headers = headers("8c82" + behind, Mode.LENIENT);
            assertTrue(headers.next());
            assertFalse(headers.next());
            assertEquals(Fault.NONE, headers.fault());
            assertFalse(headers.isEnded());
            assertTrue(Fault.isFault(headers("8c82" + behind, Mode.STRICT).check()));
        }
        assertTrue(Fault.isFault(headers("8c820a41", Mode.LENIENT).check()));
    }

    @Test
    void shouldLimitTheNumberOfHeaders() {
        String three = "9641009642009643 00".replace(" ", "");
        UnsafeBuffer octets = Octet.frame(three);
        MmsHeaders headers = new MmsHeaders(Mode.LENIENT, new WspLimits(2, 32, 2, 2));
        long fault = headers.wrap(octets, 0, octets.capacity()).check();

        assertEquals(Fault.TOO_MANY, Fault.code(fault));
        assertEquals(6, Fault.position(fault));
        assertTrue(headers.next() && headers.next());
        assertFalse(headers.next());
    }

    @Test
    void shouldTellNumbersThatAreTooLarge() {
        MmsHeaders headers = first("8e1e" + "ff".repeat(30), Mode.STRICT);

        assertEquals(WspReader.TOO_LARGE, headers.value().number());
        assertEquals("2^63 or more", words("8e1e" + "ff".repeat(30), Mode.STRICT));
    }

    @Test
    void shouldReadCountedFormsOfDeletions() {
        for (String type : List.of("92", "95")) {
            MmsHeaders headers =
                    headers("8c" + type + "8d92" + "8304836162" + "00" + "920283e4" + "93058303ea4100", Mode.STRICT);
            assertTrue(headers.find(MmsHeader.CONTENT_LOCATION));
            assertEquals(3, headers.value().count());
            assertEquals("ab", headers.value().text().toString());
            assertTrue(headers.find(MmsHeader.RESPONSE_STATUS));
            assertEquals(3, headers.value().count());
            assertEquals(0xE4, headers.value().token());
            assertTrue(headers.find(MmsHeader.RESPONSE_TEXT));
            assertEquals(3, headers.value().count());
            assertEquals(WspCharset.UTF_8, headers.value().charset());
            assertEquals("A", headers.value().decoded());
        }
        assertEquals(
                Fault.WRONG_FORM,
                Fault.code(headers("8c81" + "920283e4", Mode.STRICT).check()));
        assertEquals(Fault.NONE, headers("920283e4", Mode.STRICT).check());
    }

    @Test
    void shouldReadTextsOfTwoOctetsACharacter() {
        MmsHeaders wide = first("960a" + "0203f7" + "feff00410042" + "00".repeat(1), Mode.STRICT);
        assertEquals(WspCharset.UTF_16, wide.value().charset());
        assertEquals("AB", wide.value().decoded());
    }
}
