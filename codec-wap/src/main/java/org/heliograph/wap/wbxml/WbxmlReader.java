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
import org.heliograph.codec.NulSearch;

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
    private static final int NO_OCTET = -1;

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
            if (octet == GlobalToken.STR_I && place > 0) {
                found = textInPlace(at + 1, TEXT);
            } else if (inAttributes) {
                int coded = attributeBase + octet;
                found = table.event(coded);
                if (found == ATTRIBUTE) {
                    position = at + 1;
                    code = coded;
                    place = coded;
                } else if (found == VALUE && place > 0) {
                    position = at + 1;
                    code = coded;
                } else {
                    found = otherToken(octet);
                }
            } else {
                found = place == 0 ? outside(octet) : contentToken(octet);
            }
        } else {
            found = outside(NO_OCTET);
        }
        event = found;
        return found;
    }

    /**
     * The beginning and the end, and what is before and behind the root. One method of more code than compilers inline
     * (325 octets), so that {@link #next} keeps what it needs in registers.
     */
    private int outside(int octet) {
        if (octet == NO_OCTET && event == NONE) {
            long body = header.read(limit, fallbackCharset);
            if (body < 0) {
                table = WbxmlTable.EMPTY;
                return fail(body);
            }
            position = (int) body;
            readable = limit;
            if (header.publicIdIndex < 0 && header.publicId != lastNumber) {
                lastNumber = header.publicId;
                lastType = tables.byPublicId(lastNumber);
            }
            WbxmlTable known =
                    header.publicIdIndex < 0 ? lastType : tables.byPublicId(tableText((int) header.publicIdIndex));
            known = known == null ? fallbackTable : known;
            WbxmlTable type = known == null ? WbxmlTable.EMPTY : known;
            if (table != type) {
                table = type;
            }
            return known == null && strict
                    ? fail(Fault.of(Fault.UNKNOWN_MESSAGE, Production.PUBLICID, 1))
                    : START_DOCUMENT;
        }
        if (octet == NO_OCTET) {
            if (event >= END_DOCUMENT) {
                return event;
            }
            boolean complete = rootSeen && depth == 0 && !inAttributes;
            return complete ? END_DOCUMENT : fail(Fault.TRUNCATED, position);
        }
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
                return otherToken(octet);
        }
    }

    private int startElement(int octet) {
        position++;
        if (depth >= settings.nesting()) {
            return fail(Fault.NESTED_TOO_DEEP, start);
        }
        tag = octet;
        code = tagBase + octet;
        int named = code;
        if ((octet & 0x3F) == GlobalToken.LITERAL) {
            named = literal();
            if (named >= 0) {
                return FAULT;
            }
        } else if (strict && table.event(named) != START_ELEMENT) {
            return fail(Fault.VALUE_OUT_OF_RANGE, start);
        }
        rootSeen = true;
        inAttributes = (octet & 0x80) != 0;
        stack[depth] = named;
        depth += octet >> 6 & 1;
        place = inAttributes ? 0 : depth;
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
        place = depth;
        return END_ELEMENT;
    }

    private int pi() {
        inAttributes = true;
        inPi = true;
        place = 0;
        return PI;
    }

    /**
     * A token among attributes, or one that means the same in both spaces. Not inlined either, see {@link #outside}.
     */
    private int otherToken(int octet) {
        if (inAttributes) {
            position++;
            boolean isGlobal = (octet & 0x3F) <= GlobalToken.LITERAL;
            if (octet == GlobalToken.END) {
                boolean started = place > 0;
                inAttributes = false;
                place = depth;
                if (inPi) {
                    inPi = false;
                    return started ? END_PI : misplaced();
                }
                return END_ATTRIBUTES;
            }
            if (octet == GlobalToken.SWITCH_PAGE) {
                return switchPage(true);
            }
            if (octet == GlobalToken.LITERAL) {
                code = attributeBase + octet;
                place = code;
                return literal() >= 0 ? FAULT : ATTRIBUTE;
            }
            if (octet < 0x80 && !isGlobal) {
                code = attributeBase + octet;
                place = code;
                return strict ? misplaced() : ATTRIBUTE;
            }
            if (place == 0) {
                return misplaced();
            }
            if (!isGlobal) {
                code = attributeBase + octet;
                return strict ? misplaced() : VALUE;
            }
        }
        code = WbxmlTable.attributeCode(page(), octet);
        if (octet == GlobalToken.OPAQUE) {
            return opaque();
        }
        if (octet == GlobalToken.STR_T) {
            long at = index();
            number = at;
            textLength = -1;
            return at < 0 ? FAULT : STRING_REFERENCE;
        }
        if (octet != GlobalToken.ENTITY) {
            return (octet & 0x3F) < 3 ? extension(octet) : misplaced();
        }
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

    private int misplaced() {
        return fail(Fault.VALUE_OUT_OF_RANGE, start);
    }

    private int switchPage(boolean ofAttributes) {
        if (position >= limit) {
            return fail(Fault.TRUNCATED, start);
        }
        if (header.version == WbxmlVersion.V1_0 && strict) {
            return fail(Fault.NOT_ALLOWED, start);
        }
        int page = view.getByte(position++) & 0xFF;
        if (ofAttributes) {
            attributeBase = WbxmlTable.attributeCode(page, 0);
        } else {
            tagBase = WbxmlTable.tagCode(page, 0);
        }
        code = WbxmlTable.attributeCode(page, GlobalToken.SWITCH_PAGE);
        return SWITCH_PAGE;
    }

    private int textInPlace(int from, int kind) {
        int width = header.terminator;
        int next = width == 1 && Memory.isRaw()
                ? NulSearch.end(view.byteArray(), view.addressOffset(), from, readable)
                : TextCoding.end(view, from, readable, width) + width;
        if (next < width) {
            position = from;
            return fail(Fault.UNTERMINATED_TEXT, start);
        }
        textStart = from;
        textLength = next - width - from;
        position = next;
        return kind;
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
        long octet = at < readable ? Memory.octet(view, at) : -1;
        long read = octet < 0 ? Uintvar.read(view, at, readable, Production.BODY) : 1L << Integer.SIZE | octet;
        if (read < 0) {
            return fail(read);
        }
        int from = at + (int) (read >>> Integer.SIZE);
        long length = read & 0xFFFF_FFFFL;
        if (length > readable - from) {
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
