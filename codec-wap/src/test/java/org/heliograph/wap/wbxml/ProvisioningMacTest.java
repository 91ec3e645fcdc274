package org.heliograph.wap.wbxml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Locale;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisioningMacTest {
    /** The connectivity push of oFono's test-wsputil.c, push5, whose PIN is 1234. */
    private static final String DOCUMENT =
            "030b6a0045c600015501873606037732000187220603494e5445524e45540001c65901873a0603"
                    + "687474703a2f2f7573657270696e313233340001871c01010101";

    private static final String MAC = "59D36D14E88499A3D56EBA6D4F94A67041BD2A9C";
    private static final String IMSI = "262011234567890";

    private final UnsafeBuffer document = AgronaAccess.wrap(HexFormat.of().parseHex("ff" + DOCUMENT));
    private final int length = document.capacity() - 1;

    @Test
    void shouldComputeTheMacOfAPushOfAnother() {
        assertEquals(MAC, ProvisioningMac.ofUserPin("1234").compute(document, 1, length));
    }

    @Test
    void shouldVerify() {
        ProvisioningMac mac = ProvisioningMac.ofUserPin("1234");

        assertTrue(mac.verify(document, 1, length, MAC));
        assertTrue(mac.verify(document, 1, length, MAC.toLowerCase(Locale.ROOT)));
        assertFalse(mac.verify(document, 1, length - 1, MAC));
        assertFalse(ProvisioningMac.ofUserPin("1235").verify(document, 1, length, MAC));
        for (int i = 0; i < MAC.length(); i++) {
            StringBuilder other = new StringBuilder(MAC);
            other.setCharAt(i, MAC.charAt(i) == '0' ? '1' : '0');
            assertFalse(mac.verify(document, 1, length, other), "digit " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "59D3",
                "59D36D14E88499A3D56EBA6D4F94A67041BD2A9C00",
                "59D36D14E88499A3D56EBA6D4F94A67041BD2A9G"
            })
    void shouldNotVerifyWhatIsNoMac(String given) {
        assertFalse(ProvisioningMac.ofUserPin("1234").verify(document, 1, length, given));
    }

    @Test
    void shouldMakeSemiOctetsOfAnImsi() {
        assertArrayEquals(HexFormat.of().parseHex("2926101132547698"), ProvisioningMac.imsiOctets("262011123456789"));
        assertArrayEquals(HexFormat.of().parseHex("21261011325476f8"), ProvisioningMac.imsiOctets("26201112345678"));
    }

    @Test
    void shouldJoinTheKeys() {
        byte[] both = HexFormat.of().parseHex("292610113254769831323334");

        assertEquals(
                ProvisioningMac.ofKey(both).compute(document, 1, length),
                ProvisioningMac.ofBothPins("262011123456789", "1234").compute(document, 1, length));
        assertEquals(
                ProvisioningMac.ofKey(HexFormat.of().parseHex("2926101132547698"))
                        .compute(document, 1, length),
                ProvisioningMac.ofNetworkPin("262011123456789").compute(document, 1, length));
        assertNotEquals(MAC, ProvisioningMac.ofNetworkPin(IMSI).compute(document, 1, length));
    }

    @Test
    void shouldRefuseKeysThatAreNone() {
        assertThrows(IllegalArgumentException.class, () -> ProvisioningMac.ofUserPin(""));
        assertThrows(IllegalArgumentException.class, () -> ProvisioningMac.ofUserPin("12a4"));
        assertThrows(IllegalArgumentException.class, () -> ProvisioningMac.ofNetworkPin("12345"));
        assertThrows(IllegalArgumentException.class, () -> ProvisioningMac.ofNetworkPin("1234567890123456"));
        assertThrows(IllegalArgumentException.class, () -> ProvisioningMac.ofKey(new byte[0]));
    }

    @Test
    void shouldNameTheMethods() {
        assertEquals("NETWPIN", ProvisioningMac.method(ProvisioningMac.NETWPIN));
        assertEquals("USERPIN", ProvisioningMac.method(ProvisioningMac.USERPIN));
        assertEquals("USERNETWPIN", ProvisioningMac.method(ProvisioningMac.USERNETWPIN));
        assertEquals("USERPINMAC", ProvisioningMac.method(ProvisioningMac.USERPINMAC));
        assertEquals(null, ProvisioningMac.method(4));
    }
}
