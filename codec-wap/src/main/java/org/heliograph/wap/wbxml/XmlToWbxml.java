package org.heliograph.wap.wbxml;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Printable;

/**
 * Writes XML text as WBXML in UTF-8 (§8), with the JDK's parser. The DTD is not read and no entity beyond the five of XML
 * is known; a {@code DOCTYPE} with declarations of its own is refused. Comments and {@code DOCTYPE} give no octets; white
 * space on its own is dropped but in elements that hold text. {@code <a></a>} gets a content flag, {@code <a/>} does not.
 *
 * <p>The document type is that of the public identifier in {@code DOCTYPE}, else that of the root element. In strict mode
 * an unknown one is refused, and so are names and values that it has no token for; in lenient mode such names are literals
 * in the string table. Allocates; used by one thread.
 */
public final class XmlToWbxml {
    /** Octets that a document may have beyond four for each octet of its text. */
    private static final int SPARE = 64;

    private final WbxmlSettings settings;
    private final WbxmlTables tables;
    private final WbxmlWriter writer;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    /** Makes a strict converter of the five document types. */
    public XmlToWbxml() {
        this(WbxmlSettings.STRICT, WbxmlTables.STANDARD);
    }

    /**
     * Makes a converter.
     *
     * @param settings mode and limits.
     * @param tables   document types to know.
     */
    public XmlToWbxml(WbxmlSettings settings, WbxmlTables tables) {
        this.settings = settings;
        this.tables = tables;
        writer = new WbxmlWriter(settings);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    }

    /**
     * {@return the octets that the document of a text takes at most}
     *
     * @param xml length of the text in octets or characters, whichever is more.
     */
    public static int room(int xml) {
        return Math.toIntExact(4L * xml + SPARE);
    }

    /**
     * Writes a document.
     *
     * @param xml      text of the document.
     * @param version  see {@link WbxmlVersion}; dates are octets from 1.2 on, else texts.
     * @param type     document type; null to find it in the text.
     * @param buffer   to write to.
     * @param offset   where the document starts.
     * @param capacity octets that may be used, see {@link #room}.
     * @return the length of the document in octets.
     * @throws WbxmlXmlException if the text is no such document.
     */
    public int convert(
            CharSequence xml, int version, WbxmlTable type, MutableDirectBuffer buffer, int offset, int capacity)
            throws WbxmlXmlException {
        String text = xml.toString();
        return convert(
                () -> factory.createXMLStreamReader(new StringReader(text)), version, type, buffer, offset, capacity);
    }

    /**
     * Writes a document from a text in octets, whose charset its declaration tells.
     *
     * @param xml      text of the document.
     * @param version  see {@link WbxmlVersion}; dates are octets from 1.2 on, else texts.
     * @param type     document type; null to find it in the text.
     * @param buffer   to write to.
     * @param offset   where the document starts.
     * @param capacity octets that may be used, see {@link #room}.
     * @return the length of the document in octets.
     * @throws WbxmlXmlException if the text is no such document.
     */
    public int convert(byte[] xml, int version, WbxmlTable type, MutableDirectBuffer buffer, int offset, int capacity)
            throws WbxmlXmlException {
        return convert(
                () -> factory.createXMLStreamReader(new ByteArrayInputStream(xml)),
                version,
                type,
                buffer,
                offset,
                capacity);
    }

    private int convert(
            Source source, int version, WbxmlTable type, MutableDirectBuffer buffer, int offset, int capacity)
            throws WbxmlXmlException {
        writer.wrap(buffer, offset, capacity);
        Names names = new Names(type);
        walk(source, new Collecting(names));
        names.write(writer, version);
        walk(source, new Writing(names, writer));
        return writer.finish();
    }

    /** Opens the text once more. */
    private interface Source {
        XMLStreamReader open() throws XMLStreamException;
    }

    /** What is done with the parts of a text; it is walked twice, since the string table comes first. */
    private interface Pass {
        void start(XMLStreamReader xml) throws WbxmlXmlException;

        void end(boolean empty);

        void text(String text);

        void instruction(String target, String data);
    }

    private void walk(Source source, Pass pass) throws WbxmlXmlException {
        try {
            walk(source.open(), pass);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
            throw new WbxmlXmlException(reason(e), Math.max(line, 1), Math.max(column, 1));
        }
    }

    private static String reason(XMLStreamException e) {
        String text = String.valueOf(e.getMessage());
        int at = text.indexOf("Message: ");
        return Printable.of(
                at < 0 ? text : text.substring(at + "Message: ".length()).strip());
    }

    private void walk(XMLStreamReader xml, Pass pass) throws XMLStreamException, WbxmlXmlException {
        String[] open = new String[settings.nesting() + 1];
        int depth = 0;
        int startedAt = -1;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> doctype(xml, pass);
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth == settings.nesting()) {
                        throw fault(xml, "elements are nested deeper than " + depth);
                    }
                    start(xml, pass);
                    open[depth++] = xml.getLocalName();
                    startedAt = xml.getLocation().getCharacterOffset();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    pass.end(startedAt >= 0 && xml.getLocation().getCharacterOffset() > startedAt);
                    startedAt = -1;
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (!xml.isWhiteSpace() || keepsSpace(pass, open[depth - 1])) {
                        pass.text(xml.getText());
                        startedAt = -1;
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    pass.instruction(xml.getPITarget(), xml.getPIData());
                    startedAt = -1;
                }
                default -> {}
            }
        }
    }

    private static void start(XMLStreamReader xml, Pass pass) throws WbxmlXmlException {
        try {
            pass.start(xml);
        } catch (IllegalStateException e) {
            // The version lacks what the document needs.
            throw fault(xml, e.getMessage());
        }
    }

    private static boolean keepsSpace(Pass pass, String element) {
        return pass instanceof Writing writing && writing.names.type.keepsSpace(element);
    }

    private static WbxmlXmlException fault(XMLStreamReader xml, String reason) {
        return new WbxmlXmlException(
                reason, xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber());
    }

    private void doctype(XMLStreamReader xml, Pass pass) throws WbxmlXmlException {
        Doctype doctype = Doctype.parse(xml.getText());
        if (doctype.hasDeclarations()) {
            throw fault(xml, "a DOCTYPE with declarations of its own is refused");
        }
        if (pass instanceof Collecting collecting && !doctype.publicId().isEmpty()) {
            collecting.names.publicId = doctype.publicId();
        }
    }

    /** The document type, and the string table of the names that it lacks. */
    private final class Names {
        private final Map<String, Integer> literals = new LinkedHashMap<>();
        private int length;
        private WbxmlTable type;
        private String publicId = "";

        Names(WbxmlTable given) {
            type = given;
        }

        void findType(XMLStreamReader root) throws WbxmlXmlException {
            if (type == null) {
                type = tables.byPublicId(publicId);
            }
            if (type == null && PublicId.number(publicId) == PublicId.UNKNOWN) {
                type = tables.byRoot(root.getLocalName());
            }
            if (type == null && settings.isStrict()) {
                throw fault(root, "the document type of " + Printable.of(root.getLocalName()) + " is not known");
            }
            type = type == null ? WbxmlTable.EMPTY : type;
            String name = type == WbxmlTable.EMPTY ? publicId : type.publicIdName();
            publicId = name;
            if (number() == PublicId.IN_STRING_TABLE) {
                add(name);
            }
        }

        /** The number of the public identifier; 0 if it is a text. */
        private int number() {
            int number = type == WbxmlTable.EMPTY ? PublicId.number(publicId) : type.publicId();
            return number == PublicId.UNKNOWN && !publicId.isEmpty() ? PublicId.IN_STRING_TABLE : number;
        }

        void add(String name) {
            if (literals.putIfAbsent(name, length) == null) {
                length += name.getBytes(StandardCharsets.UTF_8).length + 1;
            }
        }

        int index(String name) {
            return literals.get(name);
        }

        void write(WbxmlWriter to, int version) {
            UnsafeBuffer strings = AgronaAccess.wrap(new byte[length]);
            literals.forEach((name, index) -> strings.putBytes(index, name.getBytes(StandardCharsets.UTF_8)));
            int number = number();
            long index = number == PublicId.IN_STRING_TABLE ? index(publicId) : 0;
            to.startDocument(version, type, number, index, TextCoding.MIB_UTF_8, strings, 0, length);
        }
    }

    /** The first pass: finds the document type and the names that it lacks. */
    private final class Collecting implements Pass {
        private final Names names;
        private boolean rootSeen;

        Collecting(Names names) {
            this.names = names;
        }

        @Override
        public void start(XMLStreamReader xml) throws WbxmlXmlException {
            if (!rootSeen) {
                names.findType(xml);
                rootSeen = true;
            }
            String element = xml.getLocalName();
            if (names.type.tagCode(element, 0) < 0) {
                refuse(xml, "element " + Printable.of(element));
                names.add(element);
            }
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                String attribute = xml.getAttributeLocalName(i);
                String value = xml.getAttributeValue(i);
                if (!hasStart(names.type, attribute, value)) {
                    refuse(xml, "attribute " + Printable.of(attribute + "=\"" + value) + "\"");
                    names.add(attribute);
                }
            }
        }

        private void refuse(XMLStreamReader xml, String what) throws WbxmlXmlException {
            if (settings.isStrict()) {
                throw fault(xml, "documents of type " + names.type + " have no " + what);
            }
        }

        @Override
        public void end(boolean empty) {}

        @Override
        public void text(String text) {}

        @Override
        public void instruction(String target, String data) {
            names.add(target);
        }
    }

    private static boolean hasStart(WbxmlTable type, String attribute, String value) {
        AttributeCodes codes = type.attribute(attribute);
        return codes != null && codes.choose(value, 0) != AttributeCodes.NONE;
    }

    /** The second pass: writes. */
    private record Writing(Names names, WbxmlWriter writer) implements Pass {
        @Override
        public void start(XMLStreamReader xml) {
            String element = xml.getLocalName();
            if (names.type.tagCode(element, 0) < 0) {
                writer.startLiteral(names.index(element));
            } else {
                writer.startElement(element);
            }
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                String attribute = xml.getAttributeLocalName(i);
                String value = xml.getAttributeValue(i);
                if (hasStart(names.type, attribute, value)) {
                    writer.attribute(attribute, value);
                } else {
                    literal(attribute, value);
                }
            }
        }

        private void literal(String attribute, String value) {
            writer.attributeLiteral(names.index(attribute));
            if (!value.isEmpty()) {
                writer.string(value);
            }
        }

        @Override
        public void end(boolean empty) {
            if (empty) {
                writer.startContent();
            }
            writer.endElement();
        }

        @Override
        public void text(String text) {
            writer.text(text);
        }

        @Override
        public void instruction(String target, String data) {
            writer.startInstruction();
            literal(target, data == null ? "" : data);
            writer.endElement();
        }
    }
}
