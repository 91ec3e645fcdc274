package org.heliograph.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.testkit.Allocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SmsAddressTest {
    private final SmsAddress address = new SmsAddress();

    private SmsAddress read(String hex) {
        UnsafeBuffer octets = Octet.buffer(hex);
        assertEquals(octets.capacity(), address.wrapField(octets, 0, octets.capacity()));
        return address;
    }

    private static String write(String text, int type) {
        UnsafeBuffer octets = new UnsafeBuffer(new byte[20]);
        octets.putByte(0, (byte) SmsAddress.semiOctets(text, type));
        octets.putByte(1, (byte) type);
        int length = SmsAddress.putValue(octets, 2, text, type);
        return Octet.hex(new UnsafeBuffer(octets, 0, 2 + length));
    }

    @ParameterizedTest
    @CsvSource({
        "00d0, ''",
        "01d000, ''",
        "02d041, A",
        "03d0c130, A",
        "04d0c130, Aa",
        "0dd1edf27c1e3e9701, message",
        "0ed04f78d92d9c0e01, OpenBSC",
        "0ed0d637396c7ebbcb, Vodafone",
        "009 1, ''",
        "0191f1, 1",
        "0291f1, 1",
        "0b911604895626f9, 61409865629",
        "0b91160489562609, 61409865629",
        "0c911604895626f9, 61409865629",
        "0f911032547698badcfe, 0123456789*#abc",
        "0691f1f2f3, 1f2f3",
        "0281ff, f"
    })
    void shouldReadAddresses(String hex, String text) {
        assertEquals(text, read(hex.replace(" ", "")).toString());
    }

    @Test
    void shouldReadAllOctetsOfTheLongestLength() {
        assertEquals(255, read("ff91" + "00".repeat(127) + "f0").length());
        assertEquals(145, read("ffd0" + "81".repeat(128)).length());
    }

    @Test
    void shouldNotReadPastTheField() {
        UnsafeBuffer octets = Octet.buffer("0b911604895626f9");
        for (int available = 0; available < octets.capacity(); available++) {
            assertEquals(-1, address.wrapField(octets, 0, available));
            assertEquals(0, address.length());
        }
    }

    @Test
    void shouldShowInternationalNumbersWithAPlus() throws IOException {
        StringBuilder out = new StringBuilder();

        assertEquals(5, read("04912143").appendDialled(out));
        assertEquals(4, read("04812143").appendDialled(out));
        assertEquals(4, read("04812143").appendTo(out));
        assertEquals("+123412341234", out.toString());
        assertEquals(0x81, address.type());
        assertEquals(4, address.semiOctets());
        assertFalse(address.isAlphanumeric() || address.isInternational());
        assertThrows(IndexOutOfBoundsException.class, () -> address.charAt(4));
        assertThrows(IndexOutOfBoundsException.class, () -> address.subSequence(2, 5));
        assertEquals("23", address.subSequence(1, 3));
    }

    @Test
    void shouldHaveTheDefaultAlphabetWithoutItsExtension() {
        Gsm7Table table = Gsm7Table.locking(NationalLanguage.DEFAULT);
        for (int code = 0; code < Gsm7Table.CODES; code++) {
            char character = code == Gsm7Table.ESCAPE ? '\u001b' : (char) table.character(code);
            String field = write(character + "x", AddressType.TEXT);

            assertEquals(code, Octet.buffer(field).getByte(2) & 0x7F);
            assertEquals(character + "x", read(field).toString());
        }
    }

    @Test
    void shouldRefuseCharactersThatItCannotWrite() {
        assertThrows(IllegalArgumentException.class, () -> write("1A", AddressType.INTERNATIONAL_E164));
        assertThrows(IllegalArgumentException.class, () -> write("+1", AddressType.INTERNATIONAL_E164));
        assertThrows(IllegalArgumentException.class, () -> write("\u20ac", AddressType.TEXT));
        assertEquals(1, SmsAddress.firstUnfit("a[", AddressType.TEXT));
    }

    @Property(tries = 500)
    void shouldRoundTripNumbers(
            @ForAll @StringLength(max = 20) @CharRange(from = '0', to = '9') String digits,
            @ForAll @IntRange(max = 15) int plan) {
        assertEquals(
                digits,
                read(write(digits, AddressType.of(AddressType.NATIONAL, plan))).toString());
    }

    @Property(tries = 500)
    void shouldRoundTripTexts(@ForAll @Size(max = 11) byte[] codes) {
        StringBuilder text = new StringBuilder();
        for (byte code : codes) {
            int character = Gsm7Table.locking(NationalLanguage.DEFAULT).character(code);
            text.append(character < 0 ? '\u001b' : (char) character);
        }
        String expected = text.length() == 8 && text.charAt(7) == '@' ? text.substring(0, 7) : text.toString();

        assertEquals(expected, read(write(text.toString(), AddressType.TEXT)).toString());
    }

    @Property(tries = 1_000)
    void shouldReadAnyOctets(@ForAll @Size(max = 140) byte[] octets) {
        int length = address.wrapField(new UnsafeBuffer(octets), 0, octets.length);

        assertTrue(length <= octets.length);
        assertEquals(address.length(), address.toString().length());
    }

    @Test
    void shouldAllocateNothing() {
        UnsafeBuffer number = Octet.buffer("0b911604895626f9");
        UnsafeBuffer text = Octet.buffer("0dd1edf27c1e3e9701");
        UnsafeBuffer target = new UnsafeBuffer(new byte[10]);
        int[] sum = new int[1];
        Allocation.assertNone("address", () -> {
            address.wrapField(number, 0, number.capacity());
            sum[0] += address.charAt(3);
            SmsAddress.putValue(target, 0, address, AddressType.INTERNATIONAL_E164);
            address.wrapField(text, 0, text.capacity());
            sum[0] += address.charAt(3);
            SmsAddress.putValue(target, 0, address, AddressType.TEXT);
        });
        assertTrue(sum[0] != 0);
    }

    @Test
    void shouldNameTypes() {
        assertEquals("international, E.164", AddressType.name(0x91));
        assertEquals("alphanumeric, unknown plan", AddressType.name(0xD0));
        assertFalse(AddressType.VALUES.contains(0x11));
        assertFalse(AddressType.VALUES.contains(0xF1));
        assertThrows(IllegalArgumentException.class, () -> AddressType.of(8, 0));
        assertEquals(AddressType.PLAN_E164, AddressType.plan(0x91));
    }
}
