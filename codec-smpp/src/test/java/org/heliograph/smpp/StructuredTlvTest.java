package org.heliograph.smpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.testkit.Allocation;
import org.junit.jupiter.api.Test;

/** Values of TLVs that consist of several octets (§6). */
final class StructuredTlvTest {
    private static final UnsafeBuffer TEXT = buffer("30313233343536373839");

    private final UnsafeBuffer scratch = new UnsafeBuffer(new byte[1100]);

    private static UnsafeBuffer buffer(String hex) {
        return new UnsafeBuffer(HexFormat.of().parseHex(hex));
    }

    private String hex(int offset, int length) {
        return HexFormat.of().formatHex(scratch.byteArray(), offset, offset + length);
    }

    @Test
    void shouldReadTheNetworkErrorOfAReceipt() {
        UnsafeBuffer value = buffer("03001b");

        assertEquals(NetworkErrorCode.GSM, NetworkErrorCode.type(value, 0, 3));
        assertEquals(27, NetworkErrorCode.code(value, 0, 3));
        assertEquals(3, NetworkErrorCode.type(value, 0, 1));
        assertEquals(-1, NetworkErrorCode.code(value, 0, 2));
        assertEquals(-1, NetworkErrorCode.type(value, 0, 0));
    }

    @Property
    void shouldReadBackAnOctetAndANumber(
            @ForAll @IntRange(max = 255) int first,
            @ForAll @IntRange(max = 65_535) int number,
            @ForAll @IntRange(max = 16) int offset) {
        assertEquals(3, NetworkErrorCode.put(scratch, offset, first, number));
        assertEquals(first, NetworkErrorCode.type(scratch, offset, 3));
        assertEquals(number, NetworkErrorCode.code(scratch, offset, 3));
        assertEquals(3, BroadcastContentType.put(scratch, offset, first, number));
        assertEquals(first, BroadcastContentType.network(scratch, offset, 3));
        assertEquals(number, BroadcastContentType.type(scratch, offset, 3));
        assertEquals(3, BroadcastFrequencyInterval.put(scratch, offset, first, number));
        assertEquals(first, BroadcastFrequencyInterval.unit(scratch, offset, 3));
        assertEquals(number, BroadcastFrequencyInterval.count(scratch, offset, 3));
    }

    @Test
    void shouldWriteAndReadMsValidity() {
        assertEquals(1, MsValidity.put(scratch, 2, MsValidity.DISPLAY_ONLY));
        assertEquals("03", hex(2, 1));
        assertTrue(MsValidity.isWellFormed(scratch, 2, 1));
        assertEquals(-1, MsValidity.unit(scratch, 2, 1));
        assertEquals(4, MsValidity.putRelative(scratch, 2, MsValidity.YEARS, 0x0102));
        assertEquals("04060102", hex(2, 4));
        assertEquals(MsValidity.RELATIVE, MsValidity.behaviour(scratch, 2, 4));
        assertEquals(MsValidity.YEARS, MsValidity.unit(scratch, 2, 4));
        assertEquals(0x0102, MsValidity.count(scratch, 2, 4));
        assertTrue(MsValidity.isWellFormed(scratch, 2, 4));
    }

    @Test
    void shouldKnowWhichMsValiditiesAreWell() {
        assertFalse(MsValidity.isWellFormed(scratch, 0, 0));
        assertFalse(MsValidity.isWellFormed(buffer("04"), 0, 1));
        assertFalse(MsValidity.isWellFormed(buffer("05"), 0, 1));
        assertFalse(MsValidity.isWellFormed(buffer("040001"), 0, 3));
        assertFalse(MsValidity.isWellFormed(buffer("04070001"), 0, 4));
        assertFalse(MsValidity.isWellFormed(buffer("03000001"), 0, 4));
        assertEquals(-1, MsValidity.count(buffer("040001"), 0, 3));
    }

    @Test
    void shouldWriteAndReadCallbackNumbers() {
        int length = CallbackNum.put(scratch, 1, Ton.INTERNATIONAL, Npi.ISDN, "353861234567");

        assertEquals("010101333533383631323334353637", hex(1, length));
        assertEquals(CallbackNum.ASCII, CallbackNum.digitMode(scratch, 1, length));
        assertEquals(Ton.INTERNATIONAL, CallbackNum.ton(scratch, 1, length));
        assertEquals(Npi.ISDN, CallbackNum.npi(scratch, 1, length));
        assertEquals(4, CallbackNum.digitsOffset(1));
        assertEquals(12, CallbackNum.digitsLength(length));
        assertEquals(CallbackNum.TBCD, CallbackNum.digitMode(buffer("FE"), 0, 1));
        assertEquals(-1, CallbackNum.npi(buffer("0102"), 0, 2));
        assertEquals(0, CallbackNum.digitsLength(2));
        assertEquals(-1, CallbackNum.digitMode(scratch, 0, 0));
    }

    @Test
    void shouldWriteAndReadWhatFollowsAnOctet() {
        int subaddress = Subaddress.put(scratch, 0, SubaddressType.USER, TEXT, 1, 4);
        assertEquals("a031323334", hex(0, subaddress));
        assertEquals(SubaddressType.USER, Subaddress.type(scratch, 0, subaddress));
        assertEquals(1, Subaddress.addressOffset(0));
        assertEquals(4, Subaddress.addressLength(subaddress));

        int area = BroadcastAreaIdentifier.put(scratch, 0, BroadcastAreaFormat.POLYGON, TEXT, 0, 2);
        assertEquals("023031", hex(0, area));
        assertEquals(BroadcastAreaFormat.POLYGON, BroadcastAreaIdentifier.format(scratch, 0, area));
        assertEquals(1, BroadcastAreaIdentifier.areaOffset(0));
        assertEquals(2, BroadcastAreaIdentifier.areaLength(area));

        int tag = CallbackNumAtag.put(scratch, 0, DataCoding.ASCII, TEXT, 0, 10);
        assertEquals(DataCoding.ASCII, CallbackNumAtag.dataCoding(scratch, 0, tag));
        assertEquals(1, CallbackNumAtag.textOffset(0));
        assertEquals(10, CallbackNumAtag.textLength(tag));

        int billing = BillingIdentification.put(scratch, 0, 0x81, TEXT, 0, 0);
        assertEquals(0x81, BillingIdentification.format(scratch, 0, billing));
        assertTrue(BillingIdentification.isVendor(0x81));
        assertFalse(BillingIdentification.isVendor(0x7F));
        assertFalse(BillingIdentification.isVendor(BillingIdentification.format(scratch, 0, 0)));
        assertEquals(1, BillingIdentification.dataOffset(0));
        assertEquals(0, BillingIdentification.dataLength(0));
    }

    @Test
    void shouldReadTheIdOfANetwork() {
        assertEquals(NetworkId.GSM, NetworkId.network("124099"));
        assertEquals(240, NetworkId.country("124099"));
        assertEquals(-1, NetworkId.address("124099"));
        assertEquals(4, NetworkId.restIndex("124099"));
        assertEquals(NetworkId.DOMAIN_NAME, NetworkId.address("32402smsc.example"));
        assertEquals(5, NetworkId.restIndex("32402smsc.example"));
        assertEquals(-1, NetworkId.network(""));
        assertEquals(-1, NetworkId.country("12"));
        assertEquals(-1, NetworkId.country("12x0"));
        assertEquals(2, NetworkId.restIndex("12"));
        assertEquals(-1, NetworkId.address("3240"));
        assertEquals("E.164", NetworkId.ADDRESS_VALUES.name(NetworkId.E164));
        assertEquals("TDMA/CDMA", NetworkId.NETWORK_VALUES.name(NetworkId.TDMA_CDMA));
    }

    @Property
    void shouldStayInsideAnyOctets(@ForAll @Size(max = 6) byte[] octets) {
        UnsafeBuffer value = new UnsafeBuffer(octets);
        int length = octets.length;

        NetworkErrorCode.code(value, 0, length);
        MsValidity.isWellFormed(value, 0, length);
        assertEquals(length > 3, MsValidity.count(value, 0, length) >= 0);
        assertEquals(length > 2, CallbackNum.npi(value, 0, length) >= 0);
        assertEquals(length > 0, Subaddress.type(value, 0, length) >= 0);
        assertTrue(CallbackNum.digitsOffset(0) + CallbackNum.digitsLength(length) <= Math.max(length, 3));
    }

    @Test
    void shouldRefuseWhatDoesNotFit() {
        assertThrows(IllegalArgumentException.class, () -> NetworkErrorCode.put(scratch, 0, 256, 0));
        assertThrows(IllegalArgumentException.class, () -> NetworkErrorCode.put(scratch, 0, 0, 65_536));
        assertThrows(IllegalArgumentException.class, () -> MsValidity.put(scratch, 0, MsValidity.RELATIVE));
        assertThrows(IllegalArgumentException.class, () -> MsValidity.putRelative(scratch, 0, 7, 1));
        assertThrows(IllegalArgumentException.class, () -> MsValidity.putRelative(scratch, 0, 0, -1));
        assertThrows(IllegalArgumentException.class, () -> CallbackNum.put(scratch, 0, 0, 0, ""));
        assertThrows(IllegalArgumentException.class, () -> CallbackNum.put(scratch, 0, 0, 0, "12345678901234567"));
        assertThrows(IllegalArgumentException.class, () -> CallbackNum.put(scratch, 0, 0, 0, "12\u00e9"));
        assertThrows(IllegalArgumentException.class, () -> Subaddress.put(scratch, 0, 0, scratch, 100, 23));
        assertThrows(IllegalArgumentException.class, () -> BroadcastAreaIdentifier.put(scratch, 0, 0, TEXT, 0, 101));
        assertThrows(IllegalArgumentException.class, () -> BillingIdentification.put(scratch, 0, -1, TEXT, 0, 1));
    }

    @Test
    void shouldNotAllocate() {
        Allocation.assertNone("structured TLVs", () -> {
            CallbackNum.put(scratch, 0, 1, 1, "4567");
            NetworkErrorCode.put(scratch, 8, NetworkErrorCode.code(scratch, 0, 7) & 0xFF, 2);
            Subaddress.put(scratch, 16, SubaddressType.USER, TEXT, 0, 4);
        });
    }
}
