package org.heliograph.wap.wbxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.testkit.Vector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * libwbxml and we make the same XML of the same octets, and the same octets of the same XML; run where its tools are
 * installed. What differs by design: an empty element with content flag is {@code <a/>} to libwbxml, so elements without
 * content are compared in that form.
 */
class LibwbxmlTest {
    /** libwbxml goes back to page 0 for each {@code value} attribute, we stay on page 1: the same document. */
    private static final Set<String> OTHER_PAGES = Set.of("prov-netwpin-push-body");

    @TempDir
    private Path directory;

    @BeforeAll
    static void requireTools() {
        assumeTrue(Peer.isInstalled("wbxml2xml") && Peer.isInstalled("xml2wbxml"), "libwbxml2-utils is not installed");
    }

    @TestFactory
    Stream<DynamicTest> shouldMakeTheSameXml() {
        return Peer.vectors().stream()
                .map(vector -> DynamicTest.dynamicTest(
                        vector.name(), () -> assertEquals(ours(vector.octets()), theirs(vector.octets()))));
    }

    @TestFactory
    Stream<DynamicTest> shouldMakeTheSameOctets() {
        return Peer.vectors().stream()
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> {
                    byte[] ours = compile(vector);
                    byte[] theirs = compileByPeer(vector);

                    if (OTHER_PAGES.contains(vector.name())) {
                        assertEquals(ours(ours), ours(theirs));
                    } else {
                        assertEquals(Replay.hex(ours), Replay.hex(theirs));
                    }
                    assertEquals(ours(ours), theirs(ours), "it reads what we wrote");
                }));
    }

    private static String doctype(Vector vector) {
        WbxmlTable type =
                WbxmlTables.STANDARD.byRoot(((String) vector.expect().get("xml")).replaceAll("(?s)<([a-z-]+).*", "$1"));
        return "<!DOCTYPE " + type.root() + " PUBLIC \"" + type.publicIdName() + "\" \"" + type.systemId() + "\">";
    }

    private static String text(Vector vector) {
        return "<?xml version=\"1.0\"?>" + doctype(vector)
                + plain((String) vector.expect().get("xml"));
    }

    /** Elements without content in one form. */
    private static String plain(String xml) {
        return xml.replaceAll("<([a-z-]+)([^<>]*)></\\1>", "<$1$2/>");
    }

    private static byte[] compile(Vector vector) throws WbxmlXmlException {
        String xml = text(vector);
        UnsafeBuffer buffer = AgronaAccess.wrap(new byte[XmlToWbxml.room(xml.length())]);
        int length = new XmlToWbxml().convert(xml, vector.octets()[0], null, buffer, 0, buffer.capacity());
        return Arrays.copyOf(buffer.byteArray(), length);
    }

    private byte[] compileByPeer(Vector vector) throws IOException, InterruptedException {
        Path in = Files.writeString(directory.resolve("in.xml"), text(vector));
        Path out = directory.resolve("out.wbxml");
        String version = WbxmlVersion.name(vector.octets()[0]);
        Peer.run(directory, "xml2wbxml", "-n", "-k", "-v", version, "-o", out.toString(), in.toString());
        return Files.readAllBytes(out);
    }

    private static String ours(byte[] octets) throws IOException {
        StringBuilder xml = new StringBuilder();
        long fault = new WbxmlToXml().prolog(false).convert(AgronaAccess.wrap(octets), 0, octets.length, xml);
        assertEquals(Fault.NONE, fault);
        return plain(xml.toString());
    }

    private String theirs(byte[] octets) throws IOException, InterruptedException {
        Path in = Files.write(directory.resolve("in.wbxml"), octets);
        Path out = directory.resolve("out.xml");
        Peer.run(directory, "wbxml2xml", "-m", "0", "-k", "-o", out.toString(), in.toString());
        return Files.readString(out)
                .replaceFirst("<\\?xml[^>]*>", "")
                .replaceFirst("<!DOCTYPE[^>]*>", "")
                .strip();
    }
}
