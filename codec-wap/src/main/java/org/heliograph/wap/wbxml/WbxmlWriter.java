package org.heliograph.wap.wbxml;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * Writes a document, by the names of a document type or token by token, without allocation. {@link #replay} writes what a
 * {@link WbxmlReader} reads: the same octets again, but for numbers that were longer than need be.
 *
 * <pre>{@code
 * int length = writer.wrap(buffer, offset, capacity)
 *         .startDocument(WbxmlVersion.V1_3, WbxmlTables.SI)
 *         .startElement("si")
 *         .startElement("indication").attribute("href", "http://www.xyz.com/abc.wml").text("You have mail")
 *         .endElement()
 *         .endElement()
 *         .finish();
 * }</pre>
 *
 * <p>What the grammar does not have at a place, names that the document type lacks, and in strict mode what the version
 * does not have are refused by an exception, as is a document that does not fit. A window over the buffer; used by one
 * thread.
 */
public final class WbxmlWriter extends TokenWriter {
    /** Makes a strict writer. */
    public WbxmlWriter() {
        this(WbxmlSettings.STRICT);
    }

    /**
     * Makes a writer.
     *
     * @param settings mode, depth and charsets; in lenient mode the version does not matter.
     */
    public WbxmlWriter(WbxmlSettings settings) {
        super(settings);
    }

    /**
     * Moves to where a document is to be written.
     *
     * @param target   to write to.
     * @param offset   where the document starts.
     * @param capacity octets that may be used.
     * @return this.
     * @throws IndexOutOfBoundsException if they are not inside the buffer.
     */
    public WbxmlWriter wrap(MutableDirectBuffer target, int offset, int capacity) {
        begin(target, offset, capacity);
        return this;
    }

    /**
     * Writes the header of a document in UTF-8 without string table.
     *
     * @param version see {@link WbxmlVersion}.
     * @param type    of the document, whose public identifier is a number.
     * @return this.
     */
    public WbxmlWriter startDocument(int version, WbxmlTable type) {
        header(type, version);
        return this;
    }

    /**
     * Writes the header of a document.
     *
     * @param version       see {@link WbxmlVersion}.
     * @param type          whose names can be used.
     * @param publicId      as a number, {@link PublicId#IN_STRING_TABLE} if it is a text.
     * @param publicIdIndex index of the text in the string table; of no account for a number.
     * @param charset       MIBenum; 0 for an unknown one, of no account in version 1.0.
     * @param strings       holds the string table; null if it is empty.
     * @param offset        of the string table.
     * @param length        of the string table in octets.
     * @return this.
     */
    public WbxmlWriter startDocument(
            int version,
            WbxmlTable type,
            int publicId,
            long publicIdIndex,
            int charset,
            DirectBuffer strings,
            int offset,
            int length) {
        header(type, version, publicId, publicIdIndex, charset, strings, offset, length);
        return this;
    }

    /**
     * Writes the start of an element, switching the page where it has to.
     *
     * @param name of the element.
     * @return this.
     * @throws IllegalArgumentException if the document type does not have it.
     */
    public WbxmlWriter startElement(String name) {
        int page = inAttributes() ? 0 : page();
        int code = table.tagCode(name, page);
        if (code < 0) {
            throw noElement(name);
        }
        return startElement(code >> 8, code & 0xFF);
    }

    private IllegalArgumentException noElement(String name) {
        return new IllegalArgumentException(table + " has no element " + name);
    }

    /**
     * Writes the start of an element.
     *
     * @param page  of the tag; it is switched to where it is not the current one.
     * @param token 0x05 to 0x3F.
     * @return this.
     */
    public WbxmlWriter startElement(int page, int token) {
        if (token <= GlobalToken.LITERAL || token >= GlobalToken.EXT_I_0) {
            throw new IllegalArgumentException("tag=" + token + " is out of range");
        }
        enterContent();
        if (page() != page) {
            page(page);
        }
        tag(token);
        return this;
    }

    /**
     * Writes the start of an element whose name is in the string table.
     *
     * @param index of the name in octets.
     * @return this.
     */
    public WbxmlWriter startLiteral(long index) {
        tag(GlobalToken.LITERAL);
        putUintvar(index);
        return this;
    }

    /**
     * Writes an attribute: by the start with the longest fitting prefix, dates as octets where the version has them, pieces
     * of URIs and whole other values by the tokens that stand for them (§4).
     *
     * @param name  of the attribute.
     * @param value of the attribute.
     * @return this.
     * @throws IllegalArgumentException if the document type does not have the attribute, or no start for this value.
     */
    public WbxmlWriter attribute(String name, CharSequence value) {
        AttributeCodes codes = table.attribute(name);
        long start = codes == null ? AttributeCodes.NONE : codes.choose(value, attributePage);
        if (start == AttributeCodes.NONE) {
            throw noAttribute(name, value);
        }
        attribute(AttributeCodes.page(start), AttributeCodes.token(start));
        int from = AttributeCodes.prefixLength(start);
        if (from == value.length()) {
            return this;
        }
        long date = AttributeCodes.isDate(start) && isAtLeast(WbxmlVersion.V1_2) ? WbxmlDate.pack(value) : -1;
        if (date >= 0) {
            putDate(date);
        } else if (codes.isUri()) {
            uri(value, from);
        } else {
            whole(value, from);
        }
        return this;
    }

    private IllegalArgumentException noAttribute(String name, CharSequence value) {
        return new IllegalArgumentException(table + " has no attribute " + name + " for " + value);
    }

    /** Every piece that has a token, from the left, and the texts between. */
    private void uri(CharSequence value, int first) {
        UriFragments fragments = table.fragments(attributePage);
        int from = first;
        while (from < value.length()) {
            long found = fragments.find(value, from);
            int end = found < 0 ? value.length() : (int) (found >>> Integer.SIZE);
            if (end > from) {
                string(GlobalToken.STR_I, value, from, end);
            }
            from = end;
            if (found >= 0) {
                put(fragments.token((int) found));
                from += fragments.length((int) found);
            }
        }
    }

    private void whole(CharSequence value, int from) {
        int token = from == 0 && value instanceof String text ? table.valueCode(text, attributePage) : -1;
        if (token < 0) {
            string(GlobalToken.STR_I, value, from, value.length());
        } else {
            put(token);
        }
    }

    /**
     * Writes the start of an attribute.
     *
     * @param page  of the token; it is switched to where it is not the current one.
     * @param token 0x05 to 0x7F.
     * @return this.
     */
    public WbxmlWriter attribute(int page, int token) {
        if (token >= GlobalToken.EXT_T_0 || (token & 0x3F) <= GlobalToken.LITERAL) {
            throw new IllegalArgumentException("attribute start=" + token + " is out of range");
        }
        attributes();
        if (attributePage != page) {
            page(page);
        }
        started(token);
        return this;
    }

    /**
     * Writes the start of an attribute whose name is in the string table.
     *
     * @param index of the name in octets.
     * @return this.
     */
    public WbxmlWriter attributeLiteral(long index) {
        start(GlobalToken.LITERAL);
        putUintvar(index);
        return this;
    }

    /**
     * Begins the attributes, so that there is a list even without any.
     *
     * @return this.
     */
    public WbxmlWriter startAttributes() {
        attributes();
        return this;
    }

    /**
     * Writes an attribute value token of the current page.
     *
     * @param token 0x85 to 0xFF.
     * @return this.
     */
    public WbxmlWriter value(int token) {
        if (token < 0x85 || token > 0xFF || (token & 0x3F) <= GlobalToken.LITERAL || !inAttributes()) {
            throw new IllegalArgumentException("attribute value=" + token + " is out of range or place");
        }
        requireValue("an attribute value");
        put(token);
        return this;
    }

    /**
     * Begins the content of the element, so that it has an end even if it is empty.
     *
     * @return this.
     */
    public WbxmlWriter startContent() {
        enterContent();
        return this;
    }

    /**
     * Writes a text in the content of the element; attributes end.
     *
     * @param characters of the text; those that the charset lacks are written as entities.
     * @return this.
     */
    public WbxmlWriter text(CharSequence characters) {
        enterContent();
        return string(characters);
    }

    /**
     * Writes a text in place, in the attribute or content that the writer is at.
     *
     * @param characters of the text; those that the charset lacks are written as entities.
     * @return this.
     */
    public WbxmlWriter string(CharSequence characters) {
        requireValue("a text");
        string(GlobalToken.STR_I, characters, 0, characters.length());
        return this;
    }

    /**
     * Writes the octets of a text in place.
     *
     * @param source holds the octets, in the charset of the document and without terminator.
     * @param offset of the octets.
     * @param length in octets.
     * @return this.
     */
    public WbxmlWriter string(DirectBuffer source, int offset, int length) {
        requireValue("a text");
        put(GlobalToken.STR_I);
        octets(source, offset, length);
        terminator();
        return this;
    }

    /**
     * Writes a text of the string table.
     *
     * @param index of the text in octets.
     * @return this.
     */
    public WbxmlWriter stringReference(long index) {
        requireValue("a text");
        put(GlobalToken.STR_T);
        putUintvar(index);
        return this;
    }

    /**
     * Writes a character as an entity.
     *
     * @param codePoint of Unicode, no surrogate.
     * @return this.
     */
    public WbxmlWriter entity(int codePoint) {
        if (!Character.isValidCodePoint(codePoint) || Character.getType(codePoint) == Character.SURROGATE) {
            throw new IllegalArgumentException("codePoint=" + codePoint + " is no character");
        }
        requireValue("an entity");
        put(GlobalToken.ENTITY);
        putUintvar(codePoint);
        return this;
    }

    /**
     * Writes opaque octets.
     *
     * @param source holds the octets.
     * @param offset of the octets.
     * @param length in octets.
     * @return this.
     */
    public WbxmlWriter opaque(DirectBuffer source, int offset, int length) {
        requireValue("opaque octets");
        require(inAttributes() ? WbxmlVersion.V1_2 : WbxmlVersion.V1_1, "opaque octets");
        put(GlobalToken.OPAQUE);
        putUintvar(length);
        octets(source, offset, length);
        return this;
    }

    /**
     * Writes an extension token alone (EXT).
     *
     * @param token 0xC0 to 0xC2.
     * @return this.
     */
    public WbxmlWriter extension(int token) {
        extension(token, GlobalToken.EXT_0);
        return this;
    }

    /**
     * Writes an extension token with a number (EXT_T).
     *
     * @param token  0x80 to 0x82.
     * @param number 0 to 0xFFFFFFFF.
     * @return this.
     */
    public WbxmlWriter extension(int token, long number) {
        extension(token, GlobalToken.EXT_T_0);
        putUintvar(number);
        return this;
    }

    /**
     * Writes an extension token with a text (EXT_I).
     *
     * @param token  0x40 to 0x42.
     * @param source holds the octets of the text, in the charset of the document and without terminator.
     * @param offset of the octets.
     * @param length in octets.
     * @return this.
     */
    public WbxmlWriter extension(int token, DirectBuffer source, int offset, int length) {
        extension(token, GlobalToken.EXT_I_0);
        octets(source, offset, length);
        terminator();
        return this;
    }

    private void extension(int token, int first) {
        if (token < first || token > first + 2) {
            throw new IllegalArgumentException("extension=" + token + " is out of range");
        }
        requireValue("an extension");
        put(token);
    }

    /**
     * Begins a processing instruction: an attribute start and parts of its value follow, then {@link #endElement()}.
     *
     * @return this.
     */
    public WbxmlWriter startInstruction() {
        instruction();
        return this;
    }

    /**
     * Switches the page of tags or, among attributes, of attributes.
     *
     * @param page 0 to 255.
     * @return this.
     */
    public WbxmlWriter switchPage(int page) {
        page(page);
        return this;
    }

    /**
     * Ends the element or the processing instruction.
     *
     * @return this.
     */
    public WbxmlWriter endElement() {
        end();
        return this;
    }

    /**
     * Writes the event that a reader is at.
     *
     * @param reader at an event other than a fault.
     * @return this.
     */
    public WbxmlWriter replay(WbxmlReader reader) {
        switch (reader.event()) {
            case WbxmlEvent.START_DOCUMENT -> replayHeader(reader);
            case WbxmlEvent.START_ELEMENT -> replayElement(reader);
            case WbxmlEvent.ATTRIBUTE -> replayAttribute(reader);
            case WbxmlEvent.END_ATTRIBUTES -> replayEndOfAttributes(reader);
            case WbxmlEvent.END_ELEMENT, WbxmlEvent.END_PI -> end();
            case WbxmlEvent.PI -> instruction();
            case WbxmlEvent.SWITCH_PAGE -> page(reader.page());
            case WbxmlEvent.NONE, WbxmlEvent.END_DOCUMENT -> {}
            case WbxmlEvent.FAULT -> throw new IllegalArgumentException("fault=" + reader.fault());
            default -> replayValue(reader);
        }
        return this;
    }

    private void replayHeader(WbxmlReader reader) {
        header(
                reader.table(),
                reader.version(),
                reader.publicId(),
                reader.publicIdIndex(),
                reader.charsetValue(),
                reader.view,
                reader.stringTablePosition(),
                reader.stringTableLength());
        terminators(reader.header.terminator);
    }

    private void replayElement(WbxmlReader reader) {
        tag(reader.token());
        if (reader.isLiteral()) {
            putUintvar(reader.number());
        }
        if (reader.hasAttributes()) {
            attributes();
        } else if (reader.hasContent()) {
            enterContent();
        } else {
            end();
        }
    }

    private void replayAttribute(WbxmlReader reader) {
        start(reader.token());
        if (reader.isLiteral()) {
            putUintvar(reader.number());
        }
    }

    private void replayEndOfAttributes(WbxmlReader reader) {
        if (reader.hasContent()) {
            enterContent();
        } else {
            end();
        }
    }

    private void replayValue(WbxmlReader reader) {
        switch (reader.event()) {
            case WbxmlEvent.VALUE -> value(reader.token());
            case WbxmlEvent.TEXT -> string(reader.view, reader.octetsPosition(), reader.octetsLength());
            case WbxmlEvent.STRING_REFERENCE -> stringReference(reader.number());
            case WbxmlEvent.ENTITY -> entity((int) reader.number());
            case WbxmlEvent.OPAQUE -> opaque(reader.view, reader.octetsPosition(), reader.octetsLength());
            case WbxmlEvent.EXTENSION -> extension(reader.token());
            case WbxmlEvent.EXTENSION_NUMBER -> extension(reader.token(), reader.number());
            default -> extension(reader.token(), reader.view, reader.octetsPosition(), reader.octetsLength());
        }
    }
}
