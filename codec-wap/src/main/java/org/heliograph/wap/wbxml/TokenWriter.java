package org.heliograph.wap.wbxml;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.AsciiOctets;
import org.heliograph.codec.LatinOctets;
import org.heliograph.codec.Memory;
import org.heliograph.codec.Mode;
import org.heliograph.wap.wsp.WspWriter;

/**
 * The tokens of a document, written as the caller orders them; the flags of a tag are set when its attributes or its
 * content begin. What the grammar does not have at a place is refused.
 */
public abstract sealed class TokenWriter permits WbxmlWriter {
    private static final int CLOSED = 0;
    /** Before and behind the root. */
    private static final int PROLOG = 1;
    /** Behind a tag: attributes or content may begin. */
    private static final int TAG = 2;

    private static final int ATTRIBUTES = 3;
    private static final int INSTRUCTION = 4;
    private static final int CONTENT = 5;

    /** The greatest number that has one octet. */
    private static final int MOST_OF_AN_OCTET = 0x7F;

    private static final String[] PLACES = {
        "no document", "outside the root", "behind a tag", "in attributes", "in an instruction", "in content"
    };

    final WbxmlSettings settings;
    final TextWriter text = new TextWriter();
    private final UnsafeBuffer view = AgronaAccess.newView();
    private boolean wrapped;
    WbxmlTable table;
    int attributePage;
    private int terminator;
    private int offset;
    private int index;
    private int limit;
    private int place = CLOSED;
    private int version;
    private int depth;
    private boolean rootSeen;
    /** Where the last tag stands, inside of the view as long as its attributes or its content may begin. */
    private int tag;

    private int tagOctet;
    private int tagPage;
    private boolean attributeStarted;

    TokenWriter(WbxmlSettings settings) {
        this.settings = settings;
    }

    final void begin(MutableDirectBuffer target, int start, int capacity) {
        if (start < 0 || capacity < 0 || capacity > target.capacity() - start) {
            throw new IndexOutOfBoundsException(
                    "offset=" + start + " capacity=" + capacity + " is beyond capacity=" + target.capacity());
        }
        view.wrap(target, 0, start + capacity);
        wrapped = true;
        offset = start;
        index = start;
        limit = start + capacity;
        place = CLOSED;
    }

    final void header(
            WbxmlTable type,
            int number,
            int publicId,
            long publicIdIndex,
            int charset,
            DirectBuffer strings,
            int from,
            int length) {
        requireHeader();
        if (number < WbxmlVersion.V1_0 || number > WbxmlVersion.V1_3) {
            throw new IllegalArgumentException("version=" + number + " is out of range");
        }
        table = type;
        version = number;
        int known = number == WbxmlVersion.V1_0 || charset == 0 ? TextCoding.MIB_UTF_8 : charset;
        int coding = TextCoding.of(known, settings.charsets());
        text.coding(coding, coding == TextCoding.OTHER ? settings.charsets().apply(known) : null);
        terminator = TextCoding.terminator(coding);
        put(number);
        putUintvar(publicId);
        if (publicId == PublicId.IN_STRING_TABLE) {
            putUintvar(publicIdIndex);
        }
        if (number != WbxmlVersion.V1_0) {
            putUintvar(charset);
        }
        putUintvar(length);
        room(length);
        if (length > 0) {
            view.putBytes(index, strings, from, length);
        }
        index += length;
        beginProlog();
    }

    private void requireHeader() {
        if (place != CLOSED || !wrapped) {
            throw new IllegalStateException("the header is written once, after wrap");
        }
    }

    private void beginProlog() {
        place = PROLOG;
        depth = 0;
        rootSeen = false;
        tagPage = 0;
        attributePage = 0;
    }

    /** Writes a header in UTF-8 without string table: four octets, but for version 1.0 and for large public identifiers. */
    final void header(WbxmlTable type, int number) {
        int publicId = type.publicId();
        boolean isShort = publicId > PublicId.IN_STRING_TABLE && publicId <= MOST_OF_AN_OCTET;
        if (!isShort || number <= WbxmlVersion.V1_0 || number > WbxmlVersion.V1_3 || limit - index < Integer.BYTES) {
            header(type, number, publicId, -1, TextCoding.MIB_UTF_8, null, 0, 0);
            return;
        }
        requireHeader();
        if (table != type) {
            table = type;
        }
        version = number;
        text.coding(TextCoding.UTF_8, null);
        terminator = 1;
        Memory.putHalf(view, index, TextCoding.MIB_UTF_8 << 2 * Byte.SIZE | publicId << Byte.SIZE | number);
        index += Integer.BYTES;
        beginProlog();
    }

    /** Writes a tag; attributes that are open end. */
    final void tag(int token) {
        enterContent();
        if (depth == 0 && rootSeen) {
            throw new IllegalStateException("a document has one root");
        }
        if (depth >= settings.nesting()) {
            throw new IllegalStateException("depth=" + depth + " is the limit of nesting");
        }
        rootSeen = true;
        depth++;
        put(token);
        tag = index - 1;
        tagOctet = token;
        place = TAG;
        attributeStarted = false;
    }

    final void attributes() {
        if (place == TAG) {
            flag(0x80);
            place = ATTRIBUTES;
        } else if (place != ATTRIBUTES && place != INSTRUCTION) {
            throw misplaced("an attribute");
        }
    }

    /** Begins the content of the element, be it empty. */
    final void enterContent() {
        if (place == ATTRIBUTES) {
            put(GlobalToken.END);
            flag(0x40);
            place = CONTENT;
        } else if (place == TAG) {
            flag(0x40);
            place = CONTENT;
        } else if (place != CONTENT && place != PROLOG) {
            throw misplaced("content");
        }
    }

    final void end() {
        if (place == INSTRUCTION) {
            endInstruction();
            return;
        }
        if (place != TAG && place != ATTRIBUTES && (place != CONTENT || depth == 0)) {
            throw misplaced("an end");
        }
        if (place != TAG) {
            put(GlobalToken.END);
        }
        depth--;
        place = depth == 0 ? PROLOG : CONTENT;
    }

    private void endInstruction() {
        if (!attributeStarted) {
            throw misplaced("the end of an instruction without a name");
        }
        put(GlobalToken.END);
        place = depth == 0 ? PROLOG : CONTENT;
    }

    final void instruction() {
        enterContent();
        put(GlobalToken.PI);
        place = INSTRUCTION;
        attributeStarted = false;
    }

    final void start(int token) {
        attributes();
        started(token);
    }

    final void started(int token) {
        put(token);
        attributeStarted = true;
    }

    final boolean inAttributes() {
        return place == ATTRIBUTES || place == INSTRUCTION;
    }

    /** The page of the space that the writer is in. */
    final int page() {
        return inAttributes() ? attributePage : tagPage;
    }

    final void page(int page) {
        if (page < 0 || page > 0xFF) {
            throw new IllegalArgumentException("page=" + page + " is out of range");
        }
        if (inAttributes()) {
            require(WbxmlVersion.V1_2, "a page switch in attributes");
            attributePage = page;
        } else {
            enterContent();
            require(WbxmlVersion.V1_1, "a page switch");
            tagPage = page;
        }
        put(GlobalToken.SWITCH_PAGE);
        put(page);
    }

    /** Tells whether a value that is no text may be written where the writer is. */
    final void requireValue(String what) {
        if (!inAttributes()) {
            enterContent();
        }
        if (place == PROLOG || inAttributes() && !attributeStarted) {
            throw misplaced(what);
        }
    }

    final void require(int least, String what) {
        if (version < least && settings.mode() == Mode.STRICT) {
            throw new IllegalStateException(what + " needs version " + WbxmlVersion.name(least) + ", the document has "
                    + WbxmlVersion.name(version));
        }
    }

    final boolean isAtLeast(int least) {
        return version >= least;
    }

    /** Writes a text, characters that its coding lacks as entities. */
    final void string(int token, CharSequence characters, int from, int to) {
        if (!(characters instanceof String string) || !ascii(token, string, from, to - from)) {
            anyString(token, characters, from, to);
        }
    }

    /** Writes the most common texts, which have their octets in most codings. */
    private boolean ascii(int token, String characters, int from, int length) {
        byte[] latin = terminator == 1 && text.holdsAscii() ? LatinOctets.of(characters) : null;
        int at = index;
        boolean isWritten = latin != null
                && length <= limit - at - 2
                && AsciiOctets.copy(latin, from, length, view.byteArray(), view.addressOffset() + at + 1);
        if (isWritten) {
            Memory.putOctet(view, at, (byte) token);
            Memory.putOctet(view, at + 1 + length, (byte) 0);
            index = at + length + 2;
        }
        return isWritten;
    }

    private void anyString(int token, CharSequence characters, int from, int to) {
        int at = from;
        do {
            int start = index;
            put(token);
            int end = text.write(characters, at, to, view, index, limit);
            boolean empty = text.stopped() == at && at < to;
            index = empty ? start : terminate(end);
            at = text.stopped();
            if (at < to) {
                at = entity(characters, at);
            }
        } while (at < to);
    }

    private int entity(CharSequence characters, int at) {
        int codePoint = Character.codePointAt(characters, at);
        if (Character.getType(codePoint) == Character.SURROGATE) {
            throw new IllegalArgumentException("the character at " + at + " is half a pair");
        }
        put(GlobalToken.ENTITY);
        putUintvar(codePoint);
        return at + Character.charCount(codePoint);
    }

    private int terminate(int end) {
        room((long) end - index + terminator);
        view.putByte(end, (byte) 0);
        view.putByte(end + terminator - 1, (byte) 0);
        return end + terminator;
    }

    final void octets(DirectBuffer source, int from, int length) {
        room(length);
        view.putBytes(index, source, from, length);
        index += length;
    }

    /** Sets the length of terminators, which a charset outside the document may decide. */
    final void terminators(int octets) {
        terminator = octets;
    }

    final void terminator() {
        index = terminate(index);
    }

    final void put(int octet) {
        room(1);
        Memory.putOctet(view, index++, (byte) octet);
    }

    final void putUintvar(long number) {
        int length = WspWriter.uintvarLength(number);
        room(length);
        WspWriter.putUintvar(view, index, length, number);
        index += length;
    }

    /** Writes a date that {@link WbxmlDate#pack} has packed. */
    final void putDate(long date) {
        room(2L + WbxmlDate.MAX_LENGTH);
        int at = index;
        int length = WbxmlDate.put(date, view, at + 2);
        Memory.putOctet(view, at, (byte) GlobalToken.OPAQUE);
        Memory.putOctet(view, at + 1, (byte) length);
        index = at + 2 + length;
    }

    /**
     * {@return the length of the document in octets}
     *
     * @throws IllegalStateException if it is not complete.
     */
    public final int finish() {
        if (place != PROLOG || !rootSeen || depth != 0) {
            throw new IllegalStateException("depth=" + depth + ", " + PLACES[place] + ": the document is not complete");
        }
        place = CLOSED;
        return index - offset;
    }

    private void flag(int bit) {
        tagOctet |= bit;
        Memory.putOctet(view, tag, (byte) tagOctet);
    }

    private void room(long octets) {
        if (octets > limit - index) {
            throw noRoom(octets);
        }
    }

    private IllegalArgumentException noRoom(long octets) {
        return new IllegalArgumentException(
                "limit=" + (index - offset + octets) + " is beyond capacity=" + (limit - offset));
    }

    private IllegalStateException misplaced(String what) {
        return new IllegalStateException(what + " has no place " + PLACES[place]);
    }
}
