package org.heliograph.wap.wbxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlToWbxmlTest {
    private final UnsafeBuffer buffer = AgronaAccess.wrap(new byte[100_000]);

    private String convert(WbxmlSettings settings, int version, String xml) throws WbxmlXmlException {
        int length = new XmlToWbxml(settings, WbxmlTables.STANDARD)
                .convert(xml, version, null, buffer, 0, buffer.capacity());
        return Replay.hex(buffer, length);
    }

    private String convert(String xml) throws WbxmlXmlException {
        return convert(WbxmlSettings.STRICT, WbxmlVersion.V1_3, xml);
    }

    private WbxmlXmlException refused(String xml) {
        return assertThrows(WbxmlXmlException.class, () -> convert(xml), xml);
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.a.com/b.org/c, 0d0361008503620088036300",
        "https://www.xyz.edu/, 0f0378797a0086",
        "https://x.net/.com/, 0e0378008785",
        "http://a.com, 0c03612e636f6d00",
        "ftp://www.a.com/, 0b036674703a2f2f7777772e610085",
        "/relative, 0b032f72656c617469766500",
        "'', 0b",
    })
    void shouldChooseTokensForUris(String href, String tokens) throws WbxmlXmlException {
        assertEquals("03056a0045" + "86" + tokens + "0101", convert("<si><indication href=\"" + href + "\"/></si>"));
    }

    @Test
    void shouldWriteDatesAsOctetsWhereTheVersionHasThem() throws WbxmlXmlException {
        String xml = "<si><indication created='1999-06-30T00:00:00Z'/></si>";
        String text = "0a03313939392d30362d33305430303a30303a30305a00";

        assertEquals("03056a0045860ac304199906300101", convert(xml));
        assertEquals("01056a004586" + text + "0101", convert(WbxmlSettings.STRICT, WbxmlVersion.V1_1, xml));
        assertEquals("000500" + "4586" + text + "0101", convert(WbxmlSettings.STRICT, WbxmlVersion.V1_0, xml));
        assertEquals(
                "03056a0045860a03313939392d30362d333000" + "0101",
                convert("<si><indication created='1999-06-30'/></si>"));
    }

    @Test
    void shouldDropSpaceBetweenElementsAndKeepItInTexts() throws WbxmlXmlException {
        assertEquals(
                "03056a0045460320612000" + "01" + "4748032000010101",
                convert("<si>\n  <indication> a </indication>\n <!-- no octets --> <info><item> </item></info></si>"));
    }

    @Test
    void shouldKnowTheTypeByDoctypeOrRoot() throws WbxmlXmlException {
        String doctype = "<!DOCTYPE sl PUBLIC \"-//WAPFORUM//DTD SL 1.0//EN\" \"http://unreachable.invalid/sl.dtd\">";

        assertEquals("03066a0005", convert(doctype + "<sl/>"));
        assertEquals("03066a0005", convert("<sl/>"));
        assertEquals("03066a0045" + "01", convert("<?xml version=\"1.0\"?>" + doctype + "<sl></sl>"));
        assertTrue(refused(doctype + "<si/>").getMessage().contains("sl have no element si"));
    }

    @Test
    void shouldReadCharsetsOfOctets() throws WbxmlXmlException {
        byte[] xml = "<?xml version='1.0' encoding='ISO-8859-1'?><si><indication>\u00e4</indication></si>"
                .getBytes(StandardCharsets.ISO_8859_1);

        int length = new XmlToWbxml().convert(xml, 3, null, buffer, 0, buffer.capacity());

        assertEquals("03056a00454603c3a4000101", Replay.hex(buffer, length));
    }

    @Test
    void shouldWriteUnknownNamesAsLiteralsInLenientMode() throws WbxmlXmlException {
        String hex = convert(WbxmlSettings.LENIENT, 3, "<si><new name='x'/><new/></si>");
        assertEquals(
                "03056a" + "09" + "6e657700" + "6e616d6500" + "45" + "8400" + "0404" + "037800" + "01" + "0400" + "01",
                hex);
        assertEquals("<si><new name=\"x\"/><new/></si>", back(hex.length() / 2));
    }

    private String back(int length) {
        StringBuilder xml = new StringBuilder();
        try {
            new WbxmlToXml().prolog(false).convert(buffer, 0, length, xml);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return xml.toString();
    }

    @Test
    void shouldNameLineAndColumn() {
        WbxmlXmlException e = refused("<si>\n <indication\n  href='x'></si>");

        assertEquals(3, e.line());
        assertTrue(e.column() > 1, e.getMessage());
        assertTrue(e.getMessage().startsWith("line 3, column "), e.getMessage());
        assertEquals(2, refused("<si>\n<foo/></si>").line());
    }

    @Test
    void shouldRefuseWhatIsNoSuchDocument() {
        List.of(
                        "",
                        "si",
                        "<si>",
                        "<si/><si/>",
                        "<unknown/>",
                        "<si><indication foo='1'/></si>",
                        "<si><indication action='loud'/></si>",
                        "<si>&nbsp;</si>",
                        "<si>&#0;</si>",
                        "<a>".repeat(65) + "</a>".repeat(65))
                .forEach(this::refused);
    }

    @Test
    void shouldNotExpandEntitiesOrReadFiles() {
        refused("<!DOCTYPE si [<!ENTITY a \"b\">]><si>&a;</si>");
        refused("<!DOCTYPE si [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><si>&a;</si>");
        refused("<!DOCTYPE si [<!ENTITY % a SYSTEM \"file:///etc/hostname\"> %a;]><si/>");
        assertTrue(refused("<!DOCTYPE si [ ]><si/>").getMessage().contains("DOCTYPE"));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE si [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        refused(laughs.append("]><si>&a29;</si>").toString());
    }

    @Test
    void shouldRefusePagesWhereTheVersionHasNone() {
        String xml = "<wap-provisioningdoc><parm name='APPID'/></wap-provisioningdoc>";

        WbxmlXmlException e =
                assertThrows(WbxmlXmlException.class, () -> convert(WbxmlSettings.STRICT, WbxmlVersion.V1_1, xml));

        assertTrue(e.getMessage().contains("needs version 1.2"), e.getMessage());
    }

    @Test
    void shouldSwitchPagesOnlyWhereItHasTo() throws WbxmlXmlException {
        String xml = "<wap-provisioningdoc><characteristic type=\"APPLICATION\"><parm name=\"APPID\" value=\"w2\"/>"
                + "</characteristic><characteristic type=\"NAPDEF\"><parm name=\"NAPID\" value=\"IPV4\"/></characteristic>"
                + "</wap-provisioningdoc>";

        String hex = convert(xml);

        assertEquals(
                "030b6a0045" + "c6000155" + "01" + "873606037732" + "00" + "01" + "01" + "c6000055" + "01" + "871106"
                        + "85" + "01" + "01" + "01",
                hex);
        assertEquals(xml, back(hex.length() / 2));
    }
}
