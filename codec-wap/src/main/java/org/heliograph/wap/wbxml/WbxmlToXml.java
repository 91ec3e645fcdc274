package org.heliograph.wap.wbxml;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;

/**
 * Writes documents as XML text: attributes in the order of the wire, dates in the form of XML, an element whose content
 * flag is set as {@code <a></a>} even if it is empty. Other opaque octets are read as text. Used by one thread.
 *
 * <p>Beyond the faults of the reader these are faults in both modes: text longer than the limit, a name that is none in
 * XML, an attribute that an element has twice, a processing instruction that cannot be written. A character that XML does
 * not have is a fault in strict mode and U+FFFD in lenient mode.
 */
public final class WbxmlToXml {
    private final WbxmlSettings settings;
    private final WbxmlReader reader;
    private final XmlText text = new XmlText();
    private final Set<String> attributes = new HashSet<>();
    private final String[] open;
    private boolean prolog = true;
    private boolean inAttribute;
    private boolean inInstruction;
    private int instruction;

    /** Makes a strict converter of the five document types. */
    public WbxmlToXml() {
        this(WbxmlSettings.STRICT, WbxmlTables.STANDARD);
    }

    /**
     * Makes a converter.
     *
     * @param settings mode and limits.
     * @param tables   document types to know.
     */
    public WbxmlToXml(WbxmlSettings settings, WbxmlTables tables) {
        this.settings = settings;
        reader = new WbxmlReader(settings, tables);
        open = new String[settings.nesting()];
    }

    /**
     * Chooses whether the declaration and, where the document type has an address, {@code DOCTYPE} come first; they do
     * unless this is called.
     *
     * @param wanted whether they come.
     * @return this.
     */
    public WbxmlToXml prolog(boolean wanted) {
        prolog = wanted;
        return this;
    }

    /**
     * Writes a document as XML; after a fault as much of it as could be read.
     *
     * @param buffer that holds the document.
     * @param offset where it starts.
     * @param length in octets.
     * @param out    to write to.
     * @return the first fault, or {@link Fault#NONE}.
     * @throws IOException from {@code out}.
     */
    public long convert(DirectBuffer buffer, int offset, int length, Appendable out) throws IOException {
        return convert(buffer, offset, length, null, 0, out);
    }

    /**
     * Writes a document whose content type is known as XML; after a fault as much of it as could be read.
     *
     * @param buffer  that holds the document.
     * @param offset  where it starts.
     * @param length  in octets.
     * @param type    holds if the public identifier is none of a known document type; null if nothing is known.
     * @param charset MIBenum that holds if the document names none; 0 if nothing is known.
     * @param out     to write to.
     * @return the first fault, or {@link Fault#NONE}.
     * @throws IOException from {@code out}.
     */
    public long convert(DirectBuffer buffer, int offset, int length, WbxmlTable type, int charset, Appendable out)
            throws IOException {
        reader.wrap(buffer, offset, length, type, charset);
        text.reset(settings.output());
        inAttribute = false;
        inInstruction = false;
        long fault = Fault.NONE;
        while (fault == Fault.NONE && reader.next() < WbxmlEvent.END_DOCUMENT) {
            fault = write();
        }
        fault = fault == Fault.NONE ? reader.fault() : fault;
        text.flushHigh();
        out.append(text.characters());
        return fault;
    }

    private long write() throws IOException {
        long fault =
                switch (reader.event()) {
                    case WbxmlEvent.START_DOCUMENT -> startDocument();
                    case WbxmlEvent.START_ELEMENT -> startElement();
                    case WbxmlEvent.ATTRIBUTE -> attribute();
                    case WbxmlEvent.END_ATTRIBUTES -> endAttributes();
                    case WbxmlEvent.END_ELEMENT -> endElement();
                    case WbxmlEvent.PI -> startInstruction();
                    case WbxmlEvent.END_PI -> endInstruction();
                    case WbxmlEvent.SWITCH_PAGE -> Fault.NONE;
                    default -> value();
                };
        if (text.isFull()) {
            return fault(Fault.TOO_MANY);
        }
        return fault == Fault.NONE && text.isMalformed() && settings.isStrict() ? fault(Fault.TEXT_MALFORMED) : fault;
    }

    private long fault(int code) {
        return Fault.of(code, Production.BODY, reader.position());
    }

    private long startDocument() {
        if (prolog) {
            text.markup("<?xml version=\"1.0\"?>\n");
            WbxmlTable type = reader.table();
            if (!type.systemId().isEmpty()) {
                text.markup("<!DOCTYPE ")
                        .markup(type.root())
                        .markup(" PUBLIC \"")
                        .markup(type.publicIdName());
                text.markup("\" \"").markup(type.systemId()).markup("\">\n");
            }
        }
        return Fault.NONE;
    }

    private long startElement() {
        String name = reader.name().toString();
        if (!XmlText.isName(name)) {
            return fault(Fault.TEXT_MALFORMED);
        }
        attributes.clear();
        text.markup("<").markup(name);
        if (reader.hasContent()) {
            open[reader.depth() - 1] = name;
        }
        if (!reader.hasAttributes()) {
            text.markup(reader.hasContent() ? ">" : "/>");
        }
        return Fault.NONE;
    }

    private long attribute() throws IOException {
        endAttribute();
        String name = reader.name().toString();
        if (!XmlText.isName(name) || inInstruction && name.equalsIgnoreCase("xml")) {
            return fault(Fault.TEXT_MALFORMED);
        }
        if (!attributes.add(name)) {
            return fault(Fault.TOO_MANY);
        }
        if (inInstruction) {
            text.markup(name).markup(" ");
        } else {
            text.markup(" ").markup(name).markup("=\"");
        }
        inAttribute = true;
        text.inAttribute(true);
        return value();
    }

    private long value() throws IOException {
        if (inInstruction) {
            // References mean nothing there.
            StringBuilder raw = new StringBuilder();
            reader.appendTo(raw);
            text.markup(raw);
        } else {
            reader.appendTo(text);
        }
        return Fault.NONE;
    }

    private void endAttribute() {
        text.inAttribute(false);
        if (inAttribute && !inInstruction) {
            text.markup("\"");
        }
        inAttribute = false;
    }

    private long endAttributes() {
        endAttribute();
        text.markup(reader.hasContent() ? ">" : "/>");
        return Fault.NONE;
    }

    private long endElement() {
        text.markup("</").markup(open[reader.depth()]).markup(">");
        return Fault.NONE;
    }

    private long startInstruction() {
        attributes.clear();
        inInstruction = true;
        text.markup("<?");
        instruction = text.characters().length();
        return Fault.NONE;
    }

    private long endInstruction() {
        endAttribute();
        inInstruction = false;
        StringBuilder all = text.characters();
        boolean sound = all.indexOf("?>", instruction) < 0 && attributes.size() == 1;
        for (int i = instruction; i < all.length(); i++) {
            sound &= all.charAt(i) >= ' ' && !Character.isSurrogate(all.charAt(i)) && all.charAt(i) < 0xFFFE;
        }
        text.markup("?>");
        return sound ? Fault.NONE : fault(Fault.TEXT_MALFORMED);
    }
}
