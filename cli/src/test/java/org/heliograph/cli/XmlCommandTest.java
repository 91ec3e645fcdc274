package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlCommandTest {
    private static final String SL = "03066a00850a0378797a00850370706169642f3132332f6162632e776d6c0001";
    private static final String XML = "<?xml version=\"1.0\"?>\n<!DOCTYPE sl PUBLIC \"-//WAPFORUM//DTD SL 1.0//EN\""
            + " \"http://www.wapforum.org/DTD/sl.dtd\">\n<sl href=\"http://www.xyz.com/ppaid/123/abc.wml\"/>\n";

    @TempDir
    private Path directory;

    @Test
    void shouldMakeXmlAndWbxmlByTheirFirstOctets() {
        Run xml = Run.of(Run.octets(SL), "xml", "-");
        Run wbxml = Run.of(XML, "xml", "-");

        assertEquals(XML, xml.out());
        assertEquals(SL, HexFormat.of().formatHex(wbxml.octets()));
        assertEquals(0, xml.status() + wbxml.status());
    }

    @Test
    void shouldTakeTheDirectionAndVersionThatItIsTold() {
        Run wbxml = Run.of(XML, "xml", "--to-wbxml", "--wbxml-version", "1.2", "-");
        Run xml = Run.of(XML, "xml", "--to-xml", "-");

        assertEquals("02" + SL.substring(2), HexFormat.of().formatHex(wbxml.octets()));
        assertEquals(1, xml.status());
        assertEquals(2, Run.of(XML, "xml", "--to-xml", "--to-wbxml", "-").status());
        assertEquals(2, Run.of(XML, "xml", "--wbxml-version", "1.4", "-").status());
    }

    @Test
    void shouldTakeTheDocumentTypeThatItIsTold() {
        String unknown = "0301" + SL.substring(4);

        for (String id : List.of("sl", "0x06", "6", "-//WAPFORUM//DTD SL 1.0//EN", "application/vnd.wap.slc")) {
            assertEquals(
                    XML,
                    Run.of(Run.octets(unknown), "xml", "--public-id", id, "-").out(),
                    id);
        }
        assertEquals(1, Run.of(Run.octets(unknown), "xml", "-").status());
        Run none = Run.of(Run.octets(unknown), "xml", "--public-id", "nothing", "-");
        assertEquals(2, none.status());
        assertTrue(none.err().contains("unknown document type 'nothing'"), none.err());
    }

    @Test
    void shouldTellInOneLineWhatIsWrong() {
        Run octets = Run.of(Run.octets(SL.substring(0, 20)), "xml", "-");
        Run text = Run.of("<sl>\n<foo/></sl>", "xml", "-");
        Run missing = Run.of("", "xml", directory.resolve("none").toString());

        assertEquals(List.of(1, 1, 2), List.of(octets.status(), text.status(), missing.status()));
        assertEquals(1, octets.errors().size());
        assertTrue(octets.err().contains("WBXML body at octet "), octets.err());
        assertTrue(text.err().contains("standard input: line 2, column "), text.err());
        assertEquals("", text.out());
        assertTrue(missing.err().contains("no such file"), missing.err());
    }

    @Test
    void shouldReadWhatIsUnknownInLenientMode() {
        Run strict = Run.of(Run.octets("03066a003f"), "xml", "-");
        Run lenient = Run.of(Run.octets("03066a003f"), "xml", "--lenient", "-");

        assertEquals(1, strict.status());
        assertEquals(0, lenient.status());
        assertTrue(lenient.out().endsWith("<tag-0-3F/>\n"), lenient.out());
    }

    @Test
    void shouldReplaceTheFileOnlyIfAllIsWell() throws IOException {
        Path target = directory.resolve("out");
        Files.writeString(target, "before");

        Run faulty = Run.of("<sl>", "xml", "-o", target.toString(), "-");
        assertEquals(1, faulty.status());
        assertEquals("before", Files.readString(target));
        Run.of(Run.octets("03066a"), "xml", "-o", target.toString(), "-");
        assertEquals("before", Files.readString(target));
        Run.of(XML, "xml", "-o", target.toString(), "-");
        assertEquals(SL, HexFormat.of().formatHex(Files.readAllBytes(target)));
        Run.of(Run.octets(SL), "xml", "-o", target.toString(), "-");
        assertEquals(XML, Files.readString(target));
    }
}
