package org.heliograph.wap.wbxml;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;

/** What a {@link WbxmlReader} knows of the event that it is at. */
public abstract sealed class WbxmlCursor permits WbxmlReader {
    final WbxmlSettings settings;
    final WbxmlTables tables;
    final UnsafeBuffer view = AgronaAccess.newView();
    final WbxmlHeader header;
    final int[] stack;
    final boolean strict;

    int event;
    long fault;
    int limit;
    /** The limit while there may be events before it, else 0. */
    int readable;

    int start;
    int position;
    WbxmlTable table = WbxmlTable.EMPTY;
    WbxmlTable fallbackTable;
    int fallbackCharset;
    int depth;
    boolean rootSeen;
    boolean inAttributes;
    boolean inPi;
    /** The octet of the last tag, with flags. */
    int tag;
    /** The code of octet 0 on the page of tags, see {@link WbxmlTable#tagCode(int, int)}. */
    int tagBase;
    /** The same on the page of attributes. */
    int attributeBase;
    /** Of the last token but texts in place and ends. */
    int code;
    /** Among attributes the code of the last attribute start, else the depth: 0 where no text may stand. */
    int place;

    long number;
    int textStart;
    int textLength;

    private final TextWindow text = new TextWindow();
    private final TextWindow name = new TextWindow();
    private final StringBuilder unknown = new StringBuilder();
    private final UnsafeBuffer octets = AgronaAccess.newView();

    WbxmlCursor(WbxmlSettings settings, WbxmlTables tables) {
        this.settings = settings;
        this.tables = tables;
        strict = settings.isStrict();
        header = new WbxmlHeader(view, settings);
        stack = new int[settings.nesting()];
    }

    final void reset(DirectBuffer buffer, int offset, int length, WbxmlTable type, int charset) {
        view.wrap(buffer, offset, length);
        limit = length;
        fallbackTable = type;
        fallbackCharset = charset == 0 ? TextCoding.MIB_UTF_8 : charset;
        rewind();
    }

    /** Goes back to the start of the document. */
    final void rewind() {
        event = WbxmlEvent.NONE;
        fault = Fault.NONE;
        readable = 0;
        start = 0;
        position = 0;
        depth = 0;
        tagBase = WbxmlTable.tagCode(0, 0);
        attributeBase = WbxmlTable.attributeCode(0, 0);
        place = 0;
        rootSeen = false;
        inAttributes = false;
        inPi = false;
    }

    /** {@return the event that was read last} */
    public final int event() {
        return event;
    }

    /** {@return what is wrong, 0 unless the event is {@link WbxmlEvent#FAULT}} */
    public final long fault() {
        return fault;
    }

    /** {@return where the event begins, in octets from the start of the document} */
    public final int position() {
        return start;
    }

    /** {@return where the event ends, exclusive, in octets from the start of the document} */
    public final int end() {
        return position;
    }

    /** {@return the number of elements that are open, from 1 on in the content of the root} */
    public final int depth() {
        return depth;
    }

    /** {@return the version, see {@link WbxmlVersion}} */
    public final int version() {
        return header.version;
    }

    /** {@return the public identifier, see {@link PublicId}; {@link PublicId#IN_STRING_TABLE} if it is a text} */
    public final int publicId() {
        return header.publicId;
    }

    /** {@return the index of the public identifier in the string table, -1 if it is a number} */
    public final long publicIdIndex() {
        return header.publicIdIndex;
    }

    /** {@return the name of the public identifier, in the string table or known for the number; null if neither} */
    public final CharSequence publicIdName() {
        return header.publicIdIndex < 0 ? PublicId.name(header.publicId) : tableText((int) header.publicIdIndex);
    }

    /** {@return the MIBenum of the charset that texts are read in: the document's, else the content type's, else UTF-8} */
    public final int charset() {
        return header.charset;
    }

    /** {@return the MIBenum as it stands in the header, 0 for an unknown one and where the version has none} */
    public final int charsetValue() {
        return header.charsetNumber;
    }

    /** {@return where the string table begins, in octets from the start of the document} */
    public final int stringTablePosition() {
        return header.tableStart;
    }

    /** {@return the length of the string table in octets} */
    public final int stringTableLength() {
        return header.tableLength;
    }

    /** {@return the document type, {@link WbxmlTable#EMPTY} if it is not known} */
    public final WbxmlTable table() {
        return event == WbxmlEvent.NONE ? WbxmlTable.EMPTY : table;
    }

    /**
     * {@return the number of the token without flags: of a tag, an attribute start, an attribute value, a string, an
     * extension; {@link GlobalToken#LITERAL} for a name in the string table}
     */
    public final int token() {
        return WbxmlTable.token(code);
    }

    /** {@return the page of a tag, attribute start or attribute value, or the page that is switched to} */
    public final int page() {
        return WbxmlTable.page(code);
    }

    /** {@return whether the name of a tag or attribute is in the string table} */
    public final boolean isLiteral() {
        return token() == GlobalToken.LITERAL;
    }

    /** {@return whether a {@link WbxmlEvent#START_ELEMENT} has attributes, be it an empty list} */
    public final boolean hasAttributes() {
        return (tag & 0x80) != 0;
    }

    /** {@return whether a {@link WbxmlEvent#START_ELEMENT} has content, be it empty} */
    public final boolean hasContent() {
        return (tag & 0x40) != 0;
    }

    /**
     * {@return whether an element ends with this event: a {@link WbxmlEvent#START_ELEMENT} without attributes and content,
     * {@link WbxmlEvent#END_ATTRIBUTES} without content, {@link WbxmlEvent#END_ELEMENT}}
     */
    public final boolean endsElement() {
        return switch (event) {
            case WbxmlEvent.START_ELEMENT -> !hasAttributes() && !hasContent();
            case WbxmlEvent.END_ATTRIBUTES -> !hasContent();
            default -> event == WbxmlEvent.END_ELEMENT;
        };
    }

    /**
     * {@return a number: the code point of an {@link WbxmlEvent#ENTITY}, that of an {@link WbxmlEvent#EXTENSION_NUMBER},
     * the index of a {@link WbxmlEvent#STRING_REFERENCE} or of a name in the string table}
     */
    public final long number() {
        return number;
    }

    /**
     * {@return the name of the element that starts or ends, or of the attribute; empty for other events} For unknown tokens {@code tag-0-29} and {@code attr-0-29}: page in
     * decimal, token in hexadecimal digits.
     */
    public final CharSequence name() {
        if (event == WbxmlEvent.ATTRIBUTE || event == WbxmlEvent.START_ELEMENT) {
            String known = table.name(code);
            return known != null ? known : unnamed();
        }
        return event == WbxmlEvent.END_ATTRIBUTES || event == WbxmlEvent.END_ELEMENT ? ended() : "";
    }

    private CharSequence unnamed() {
        if (isLiteral()) {
            return tableText((int) number);
        }
        return spelled(event == WbxmlEvent.ATTRIBUTE ? "attr-" : "tag-", code);
    }

    /** The name of the element that ends or whose attributes end. */
    private CharSequence ended() {
        int element = stack[event == WbxmlEvent.END_ATTRIBUTES && hasContent() ? depth - 1 : depth];
        if (element < 0) {
            return tableText(~element);
        }
        String known = table.name(element);
        return known != null ? known : spelled("tag-", element);
    }

    private CharSequence spelled(String prefix, int ofCode) {
        int token = WbxmlTable.token(ofCode);
        spelled(prefix).append(WbxmlTable.page(ofCode)).append('-');
        return unknown.append(Character.toUpperCase(Character.forDigit(token >> 4, 16)))
                .append(Character.toUpperCase(Character.forDigit(token & 0x0F, 16)));
    }

    private StringBuilder spelled(String prefix) {
        unknown.setLength(0);
        return unknown.append(prefix);
    }

    /**
     * {@return the characters that the event stands for: the first part of an {@link WbxmlEvent#ATTRIBUTE}'s value, a
     * {@link WbxmlEvent#VALUE} ({@code value-0-90} for one that is unknown), a text in place or in the string table, opaque
     * octets read as text, {@code ext-2} and {@code ext-2-12} for extensions without text; empty for other events} A window until the next event.
     */
    public final CharSequence text() {
        return switch (event) {
            case WbxmlEvent.TEXT, WbxmlEvent.EXTENSION_TEXT, WbxmlEvent.OPAQUE, WbxmlEvent.STRING_REFERENCE ->
                wrap(text, octetsPosition(), octetsLength());
            case WbxmlEvent.ATTRIBUTE, WbxmlEvent.VALUE -> {
                String known = table.part(code);
                yield known != null ? known : unknownPart();
            }
            case WbxmlEvent.EXTENSION -> spelled("ext-").append(token() - GlobalToken.EXT_0);
            case WbxmlEvent.EXTENSION_NUMBER ->
                spelled("ext-")
                        .append(token() - GlobalToken.EXT_T_0)
                        .append('-')
                        .append(number);
            default -> "";
        };
    }

    private CharSequence unknownPart() {
        return event == WbxmlEvent.ATTRIBUTE ? "" : spelled("value-", code);
    }

    /** {@return whether the octets of this {@link WbxmlEvent#OPAQUE} are, or have to be, a date} */
    public final boolean isDate() {
        return inAttributes && table.isDate(place);
    }

    /**
     * Writes the characters that the event stands for: {@link #text()}, an entity's character, a date in the form of XML.
     *
     * @param out to write to.
     * @throws IOException from {@code out}.
     */
    public final void appendTo(Appendable out) throws IOException {
        if (event == WbxmlEvent.ENTITY) {
            int codePoint = (int) number;
            if (Character.isBmpCodePoint(codePoint)) {
                out.append((char) codePoint);
            } else {
                out.append(Character.highSurrogate(codePoint)).append(Character.lowSurrogate(codePoint));
            }
        } else if (event == WbxmlEvent.OPAQUE && isDate() && WbxmlDate.isValid(view, textStart, textLength)) {
            WbxmlDate.append(view, textStart, textLength, out);
        } else if (text() instanceof TextWindow window) {
            window.appendTo(out);
        } else {
            out.append(text());
        }
    }

    /**
     * Copies the characters of {@link #text()}.
     *
     * @param target to copy to.
     * @param offset of the first.
     * @return the number of characters.
     * @throws IndexOutOfBoundsException if they do not fit.
     */
    public final int copyText(char[] target, int offset) {
        CharSequence from = text();
        if (from instanceof TextWindow window) {
            return window.copyTo(target, offset);
        }
        for (int i = 0; i < from.length(); i++) {
            target[offset + i] = from.charAt(i);
        }
        return from.length();
    }

    /**
     * {@return where the octets of a text or of {@link WbxmlEvent#OPAQUE} begin, from the start of the document; where the
     * event begins if it has none}
     */
    public final int octetsPosition() {
        return switch (event) {
            case WbxmlEvent.TEXT, WbxmlEvent.EXTENSION_TEXT, WbxmlEvent.OPAQUE -> textStart;
            case WbxmlEvent.STRING_REFERENCE -> header.tableStart + (int) number;
            default -> start;
        };
    }

    /** {@return the octets of a text, without terminator, or of {@link WbxmlEvent#OPAQUE}; 0 for other events} */
    public final int octetsLength() {
        return switch (event) {
            case WbxmlEvent.TEXT, WbxmlEvent.EXTENSION_TEXT, WbxmlEvent.OPAQUE -> textLength;
            case WbxmlEvent.STRING_REFERENCE -> referenceLength();
            default -> 0;
        };
    }

    private int referenceLength() {
        if (textLength < 0) {
            textLength = header.textEnd((int) number) - header.tableStart - (int) number;
        }
        return textLength;
    }

    /** {@return the octets of a text, without terminator, or of {@link WbxmlEvent#OPAQUE}, in place} */
    public final DirectBuffer octets() {
        octets.wrap(view, octetsPosition(), octetsLength());
        return octets;
    }

    /** The text at an index of the string table that holds one. */
    final CharSequence tableText(int index) {
        return wrap(name, header.tableStart + index, header.textEnd(index) - header.tableStart - index);
    }

    private TextWindow wrap(TextWindow window, int from, int length) {
        return window.wrap(view, from, length, header.coding, header.javaCharset);
    }
}
