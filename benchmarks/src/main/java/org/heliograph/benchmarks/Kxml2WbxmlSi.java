package org.heliograph.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.wap.wbxml.AttributeStart;
import org.heliograph.wap.wbxml.WbxmlSettings;
import org.heliograph.wap.wbxml.WbxmlTable;
import org.heliograph.wap.wbxml.WbxmlTables;
import org.heliograph.wap.wbxml.WbxmlToXml;
import org.kxml2.wap.WbxmlParser;
import org.kxml2.wap.WbxmlSerializer;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.xmlpull.v1.XmlPullParser;
import org.xmlpull.v1.XmlPullParserException;

/**
 * Service indications with kXML, which is told the tokens of the document type. Its parser is used again; its serializer
 * writes no opaque octets and no pieces of addresses, and puts texts into the string table.
 */
@State(Scope.Thread)
public class Kxml2WbxmlSi {
    private static final int TAGS = 4;
    private static final int STARTS = 14;
    private static final int VALUES = 4;

    private final WbxmlParser parser = new WbxmlParser();
    private final String[] tags = new String[TAGS];
    private final String[] names = {"action", "created", "href", "si-expires", "si-id", "class"};
    private WbxmlSiValues[] values;
    private byte[][] documents;

    /** Creates an empty state. */
    public Kxml2WbxmlSi() {}

    /**
     * Proves the library against all documents of the benchmark, both ways.
     *
     * @param benchmark whose documents are read.
     * @throws Exception from the library.
     */
    @Setup(Level.Trial)
    public void setup(WbxmlSiBenchmark benchmark) throws Exception {
        values = benchmark.values();
        String[] starts = new String[STARTS];
        String[] pieces = new String[VALUES];
        for (int i = 0; i < STARTS; i++) {
            AttributeStart start = WbxmlTables.SI.attributeStart(0, 5 + i);
            starts[i] = start.prefix().isEmpty() ? start.name() : start.name() + "=" + start.prefix();
        }
        for (int i = 0; i < TAGS; i++) {
            tags[i] = WbxmlTables.SI.tag(0, 5 + i);
            pieces[i] = WbxmlTables.SI.attributeValue(0, 0x85 + i);
        }
        parser.setTagTable(0, tags);
        parser.setAttrStartTable(0, starts);
        parser.setAttrValueTable(0, pieces);
        documents = new byte[values.length][];
        for (int i = 0; i < values.length; i++) {
            documents[i] = benchmark.copyOfFrame(i);
            require(values[i], read(documents[i]), i);
            requireSound(encode(i), names);
        }
    }

    private WbxmlSiValues read(byte[] document) throws XmlPullParserException, IOException {
        parser.setInput(new ByteArrayInputStream(document), null);
        String href = null;
        String text = null;
        String action = null;
        for (int event = parser.next(); event != XmlPullParser.END_DOCUMENT; event = parser.next()) {
            if (event == XmlPullParser.START_TAG && parser.getName().equals("indication")) {
                href = parser.getAttributeValue(null, "href");
                action = parser.getAttributeValue(null, "action");
            } else if (event == XmlPullParser.TEXT) {
                text = parser.getText();
            }
        }
        return new WbxmlSiValues(href, "", "", action, text);
    }

    private static void require(WbxmlSiValues wanted, WbxmlSiValues got, int message) {
        if (!wanted.href().equals(got.href())
                || !wanted.action().equals(got.action())
                || !wanted.text().equals(got.text())) {
            throw new IllegalStateException("kxml2 reads document " + message + " as " + got);
        }
    }

    /** Ours reads what it wrote. */
    private static void requireSound(ByteArrayOutputStream out, String[] names) throws IOException {
        WbxmlTable.Builder table = WbxmlTable.named("kxml2").tag(0, 5, "si").tag(0, 6, "indication");
        for (int i = 0; i < names.length; i++) {
            table.attributeStart(0, 5 + i, names[i], "");
        }
        StringBuilder xml = new StringBuilder();
        byte[] document = out.toByteArray();
        long fault = new WbxmlToXml(WbxmlSettings.STRICT, WbxmlTables.STANDARD)
                .prolog(false)
                .convert(new UnsafeBuffer(document), 0, document.length, table.build(), 0, xml);
        if (fault != Fault.NONE || !xml.toString().startsWith("<si><indication href=\"http")) {
            throw new IllegalStateException("kxml2 writes " + Arrays.toString(document) + ": " + xml);
        }
    }

    void full(int message, Blackhole blackhole) throws XmlPullParserException, IOException {
        parser.setInput(new ByteArrayInputStream(documents[message]), null);
        for (int event = parser.next(); event != XmlPullParser.END_DOCUMENT; event = parser.next()) {
            if (event == XmlPullParser.START_TAG) {
                blackhole.consume(parser.getName());
                for (int i = 0; i < parser.getAttributeCount(); i++) {
                    blackhole.consume(parser.getAttributeName(i));
                    blackhole.consume(parser.getAttributeValue(i));
                }
            } else if (event == XmlPullParser.TEXT) {
                blackhole.consume(parser.getText());
            }
        }
    }

    ByteArrayOutputStream encode(int message) throws IOException {
        WbxmlSiValues si = values[message];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // It keeps the string table of the document before, so there is a new one each time.
        WbxmlSerializer serializer = new WbxmlSerializer();
        serializer.setTagTable(0, tags);
        serializer.setAttrStartTable(0, names);
        serializer.setOutput(out, null);
        serializer.startDocument("UTF-8", null);
        serializer.startTag(null, "si");
        serializer.startTag(null, "indication");
        serializer.attribute(null, "href", si.href());
        serializer.attribute(null, "si-id", si.siId());
        serializer.attribute(null, "created", si.created());
        serializer.attribute(null, "action", si.action());
        serializer.text(si.text());
        serializer.endTag(null, "indication");
        serializer.endTag(null, "si");
        serializer.endDocument();
        return out;
    }
}
