package org.heliograph.wap.wbxml;

import static org.heliograph.wap.wbxml.WbxmlEvent.ATTRIBUTE;
import static org.heliograph.wap.wbxml.WbxmlEvent.END_ATTRIBUTES;
import static org.heliograph.wap.wbxml.WbxmlEvent.END_DOCUMENT;
import static org.heliograph.wap.wbxml.WbxmlEvent.END_ELEMENT;
import static org.heliograph.wap.wbxml.WbxmlEvent.END_PI;
import static org.heliograph.wap.wbxml.WbxmlEvent.ENTITY;
import static org.heliograph.wap.wbxml.WbxmlEvent.EXTENSION;
import static org.heliograph.wap.wbxml.WbxmlEvent.EXTENSION_NUMBER;
import static org.heliograph.wap.wbxml.WbxmlEvent.EXTENSION_TEXT;
import static org.heliograph.wap.wbxml.WbxmlEvent.FAULT;
import static org.heliograph.wap.wbxml.WbxmlEvent.NONE;
import static org.heliograph.wap.wbxml.WbxmlEvent.OPAQUE;
import static org.heliograph.wap.wbxml.WbxmlEvent.PI;
import static org.heliograph.wap.wbxml.WbxmlEvent.START_DOCUMENT;
import static org.heliograph.wap.wbxml.WbxmlEvent.START_ELEMENT;
import static org.heliograph.wap.wbxml.WbxmlEvent.STRING_REFERENCE;
import static org.heliograph.wap.wbxml.WbxmlEvent.SWITCH_PAGE;
import static org.heliograph.wap.wbxml.WbxmlEvent.TEXT;
import static org.heliograph.wap.wbxml.WbxmlEvent.VALUE;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Memory;

/**
 * Reads a document token by token, without allocation: {@link #next()} moves to the next event, accessors tell what is
 * there. A window over the buffer until the next {@code wrap}; used by one thread. Texts and octets are windows too, until
 * the next event.
 *
 * <pre>{@code
 * reader.wrap(buffer, offset, length);
 * while (reader.next() < WbxmlEvent.END_DOCUMENT) {
 *     if (reader.event() == WbxmlEvent.START_ELEMENT) { … reader.name() … }
 * }
 * long fault = reader.fault();
 * }</pre>
 *
 * <p>Faults (§9) of the layout and of numbers end the reading in both modes: octets that end too early, a text without
 * terminator, an index outside the string table, a version above 1.3, an entity that is no character, an attribute value
 * before any attribute start, tokens where the grammar has none, elements nested too deep. Only in strict mode: an unknown
 * document type, tokens that the table does not have, extension tokens, octets that are no date where one stands, what the
 * version does not have, octets behind the root. In lenient mode names of unknown tokens are made of page and token, and
 * what follows the root is left unread. A fault names the production of the grammar as a field of {@link WbxmlDocument}.
 */
public final class WbxmlReader extends WbxmlCursor {
    private int lastNumber = PublicId.UNKNOWN;
    private WbxmlTable lastType;

    /** Makes a strict reader of the five document types. */
    public WbxmlReader() {
        this(WbxmlSettings.STRICT, WbxmlTables.STANDARD);
    }

    /**
     * Makes a reader.
     *
     * @param settings mode and limits.
     * @param tables   document types to know.
     */
    public WbxmlReader(WbxmlSettings settings, WbxmlTables tables) {
        super(settings, tables);
        lastType = tables.byPublicId(lastNumber);
    }

    /**
     * Moves to a document.
     *
     * @param buffer that holds it.
     * @param offset where it starts.
     * @param length in octets.
     * @return this.
     * @throws IndexOutOfBoundsException if the document is not inside the buffer.
     */
    public WbxmlReader wrap(DirectBuffer buffer, int offset, int length) {
        return wrap(buffer, offset, length, null, 0);
    }

    /**
     * Moves to a document whose content type is known.
     *
     * @param buffer  that holds it.
     * @param offset  where it starts.
     * @param length  in octets.
     * @param type    holds if the public identifier is none of a known document type; null if nothing is known.
     * @param charset MIBenum that holds if the document names none; 0 if nothing is known.
     * @return this.
     * @throws IndexOutOfBoundsException if the document is not inside the buffer.
     */
    public WbxmlReader wrap(DirectBuffer buffer, int offset, int length, WbxmlTable type, int charset) {
        if (offset < 0 || length < 0 || length > buffer.capacity() - offset) {
            throw new IndexOutOfBoundsException(
                    "offset=" + offset + " length=" + length + " is beyond capacity=" + buffer.capacity());
        }
        reset(buffer, offset, length, type, charset);
        return this;
    }

    /**
     * {@return the next event, see {@link WbxmlEvent}} {@link WbxmlEvent#END_DOCUMENT} and {@link WbxmlEvent#FAULT} stay.
     */
    public int next() {
        int at = position;
        start = at;
        int found;
        if (at < readable) {
            int octet = Memory.octet(view, at) & 0xFF;
            if (octet == GlobalToken.STR_I && (inAttributes ? attributeStarted : depth > 0)) {
                found = textInPlace(at + 1, TEXT);
            } else if (inAttributes) {
                found = table.attributeEvent(attributePage, octet);
                if (found == ATTRIBUTE) {
                    position = at + 1;
                    token = octet;
                    page = attributePage;
                    startCode = WbxmlTable.attributeCode(page, octet);
                    attributeStarted = true;
                } else if (found == VALUE && attributeStarted) {
                    position = at + 1;
                    token = octet;
                    page = attributePage;
                } else {
                    found = attributeToken(octet);
                }
            } else {
                found = depth == 0 ? outside(octet) : contentToken(octet);
            }
        } else {
            found = rare();
        }
        event = found;
        return found;
    }

    private int rare() {
        if (event == NONE) {
            return startDocument();
        }
        if (event < END_DOCUMENT) {
            boolean complete = rootSeen && depth == 0 && !inAttributes;
            return complete ? END_DOCUMENT : fail(Fault.TRUNCATED, position);
        }
        return event;
    }

    private int startDocument() {
        long body = header.read(limit, fallbackCharset);
        if (body < 0) {
            table = WbxmlTable.EMPTY;
            return fail(body);
        }
        position = (int) body;
        readable = limit;
        WbxmlTable known = documentType();
        WbxmlTable type = known == null ? WbxmlTable.EMPTY : known;
        if (table != type) {
            table = type;
        }
        return known == null && strict ? fail(Fault.of(Fault.UNKNOWN_MESSAGE, Production.PUBLICID, 1)) : START_DOCUMENT;
    }

    private WbxmlTable documentType() {
        WbxmlTable known =
                header.publicIdIndex < 0 ? byNumber() : tables.byPublicId(tableText((int) header.publicIdIndex));
        return known == null ? fallbackTable : known;
    }

    /** The documents of a stream mostly are of one type, which is not looked up again. */
    private WbxmlTable byNumber() {
        if (header.publicId != lastNumber) {
            lastNumber = header.publicId;
            lastType = tables.byPublicId(lastNumber);
        }
        return lastType;
    }

    /** Before and behind the root. */
    private int outside(int octet) {
        if (octet == GlobalToken.PI || !rootSeen && ((octet & 0x3F) >= GlobalToken.LITERAL || octet == 0)) {
            return contentToken(octet);
        }
        if (!rootSeen) {
            return fail(Fault.VALUE_OUT_OF_RANGE, position);
        }
        if (strict) {
            return fail(Fault.TRAILING_OCTETS, position);
        }
        readable = 0;
        return END_DOCUMENT;
    }

    /** A token of content but a text in place. */
    private int contentToken(int octet) {
        if ((octet & 0x3F) >= GlobalToken.LITERAL) {
            return startElement(octet);
        }
        position++;
        switch (octet) {
            case GlobalToken.END:
                return endElement();
            case GlobalToken.SWITCH_PAGE:
                return switchPage(false);
            case GlobalToken.PI:
                return pi();
            default:
                return common(octet);
        }
    }

    private int startElement(int octet) {
        position++;
        if (depth >= settings.nesting()) {
            return fail(Fault.NESTED_TOO_DEEP, start);
        }
        token = octet & 0x3F;
        page = tagPage;
        attributes = (octet & 0x80) != 0;
        content = (octet & 0x40) != 0;
        int named = page << 8 | token;
        if (token == GlobalToken.LITERAL) {
            named = literal();
            if (named >= 0) {
                return FAULT;
            }
        } else if (strict && table.tag(page, token) == null) {
            return fail(Fault.VALUE_OUT_OF_RANGE, start);
        }
        rootSeen = true;
        inAttributes = attributes;
        attributeStarted = false;
        stack[depth] = named;
        depth += content ? 1 : 0;
        return START_ELEMENT;
    }

    /** Reads the index of a name; the complement of it, or a number that is not negative after a fault. */
    private int literal() {
        long at = index();
        if (at < 0) {
            return 0;
        }
        number = at;
        return ~(int) at;
    }

    private int endElement() {
        depth--;
        return END_ELEMENT;
    }

    private int pi() {
        inAttributes = true;
        inPi = true;
        attributeStarted = false;
        return PI;
    }

    /** A token among attributes but a text in place and those that the table has, unless it is misplaced. */
    private int attributeToken(int octet) {
        position++;
        if (octet < 0x80) {
            if (octet >= 0x05 && (octet & 0x3F) >= 0x05) {
                return attributeStart(octet);
            }
            switch (octet) {
                case GlobalToken.END:
                    return endAttributes();
                case GlobalToken.SWITCH_PAGE:
                    return switchPage(true);
                case GlobalToken.LITERAL:
                    return attributeLiteral();
                default:
                    return attributeStarted ? common(octet) : misplaced();
            }
        }
        if (!attributeStarted) {
            return misplaced();
        }
        return (octet & 0x3F) >= 0x05 ? value(octet) : common(octet);
    }

    private int misplaced() {
        return fail(Fault.VALUE_OUT_OF_RANGE, start);
    }

    private int attributeStart(int octet) {
        token = octet;
        page = attributePage;
        startCode = NOT_KNOWN;
        if (strict) {
            return misplaced();
        }
        attributeStarted = true;
        return ATTRIBUTE;
    }

    private int attributeLiteral() {
        token = GlobalToken.LITERAL;
        page = attributePage;
        startCode = NOT_KNOWN;
        if (literal() >= 0) {
            return FAULT;
        }
        attributeStarted = true;
        return ATTRIBUTE;
    }

    private int endAttributes() {
        inAttributes = false;
        if (inPi) {
            inPi = false;
            return attributeStarted ? END_PI : misplaced();
        }
        return END_ATTRIBUTES;
    }

    private int value(int octet) {
        token = octet;
        page = attributePage;
        return strict ? misplaced() : VALUE;
    }

    private int switchPage(boolean ofAttributes) {
        if (position >= limit) {
            return fail(Fault.TRUNCATED, start);
        }
        if (header.version == WbxmlVersion.V1_0 && strict) {
            return fail(Fault.NOT_ALLOWED, start);
        }
        page = view.getByte(position++) & 0xFF;
        if (ofAttributes) {
            attributePage = page;
        } else {
            tagPage = page;
        }
        return SWITCH_PAGE;
    }

    private int textInPlace(int from, int kind) {
        int width = header.terminator;
        int end = TextCoding.end(view, from, limit, width);
        if (end < 0) {
            position = from;
            return fail(Fault.UNTERMINATED_TEXT, start);
        }
        textStart = from;
        textLength = end - from;
        position = end + width;
        return kind;
    }

    /** Tokens that mean the same in both spaces. */
    private int common(int octet) {
        token = octet;
        switch (octet) {
            case GlobalToken.STR_T:
                return reference();
            case GlobalToken.OPAQUE:
                return opaque();
            case GlobalToken.ENTITY:
                return entity();
            default:
                return (octet & 0x3F) < 3 ? extension(octet) : misplaced();
        }
    }

    private int reference() {
        long at = index();
        if (at < 0) {
            return FAULT;
        }
        number = at;
        textLength = -1;
        return STRING_REFERENCE;
    }

    private long index() {
        long at = uintvar();
        if (at >= 0 && !header.holdsText(at)) {
            fail(Fault.VALUE_OUT_OF_RANGE, start);
            return -1;
        }
        return at;
    }

    private int opaque() {
        if (header.version == WbxmlVersion.V1_0 && strict) {
            return fail(Fault.NOT_ALLOWED, start);
        }
        int at = start + 1;
        long octet = at < limit ? Memory.octet(view, at) : -1;
        long read = octet < 0 ? Uintvar.read(view, at, limit, Production.BODY) : 1L << Integer.SIZE | octet;
        if (read < 0) {
            return fail(read);
        }
        int from = at + (int) (read >>> Integer.SIZE);
        long length = read & 0xFFFF_FFFFL;
        if (length > limit - from) {
            position = from;
            return fail(Fault.TRUNCATED, start);
        }
        textStart = from;
        textLength = (int) length;
        position = from + textLength;
        if (strict && isDate() && !WbxmlDate.isValid(view, textStart, textLength)) {
            return fail(Fault.WRONG_LENGTH, start);
        }
        return OPAQUE;
    }

    private int entity() {
        long codePoint = uintvar();
        if (codePoint < 0) {
            return FAULT;
        }
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        if (surrogate || codePoint > Character.MAX_CODE_POINT) {
            return misplaced();
        }
        number = codePoint;
        return ENTITY;
    }

    private int extension(int octet) {
        if (strict && !table.hasExtensions()) {
            return fail(Fault.NOT_ALLOWED, start);
        }
        if (octet < GlobalToken.EXT_T_0) {
            return textInPlace(start + 1, EXTENSION_TEXT);
        }
        if (octet >= GlobalToken.EXT_0) {
            return EXTENSION;
        }
        number = uintvar();
        return number < 0 ? FAULT : EXTENSION_NUMBER;
    }

    private long uintvar() {
        long read = Uintvar.read(view, position, limit, Production.BODY);
        if (read < 0) {
            fail(read);
            return -1;
        }
        position += (int) (read >>> 32);
        return read & 0xFFFF_FFFFL;
    }

    private int fail(int code, int at) {
        return fail(Fault.of(code, Production.BODY, at));
    }

    private int fail(long what) {
        fault = what;
        readable = 0;
        return FAULT;
    }
}
