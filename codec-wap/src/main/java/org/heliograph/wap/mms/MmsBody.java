package org.heliograph.wap.mms;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.wap.wsp.ContentType;
import org.heliograph.wap.wsp.ContentTypes;
import org.heliograph.wap.wsp.HeaderName;
import org.heliograph.wap.wsp.Headers;
import org.heliograph.wap.wsp.Multipart;
import org.heliograph.wap.wsp.ParameterName;
import org.heliograph.wap.wsp.Parameters;
import org.heliograph.wap.wsp.WspLimits;
import org.heliograph.wap.wsp.WspText;

/**
 * The body of a PDU in place (§6): parts, of which one is the root, or one object. Octets of parts are never copied.
 *
 * <pre>{@code
 * MmsBody body = pdu.content();
 * if (body.findRoot()) {
 *     show(body.parts().data());                 // the presentation, mostly SMIL
 * }
 * if (body.find("cid:image1")) {
 *     show(body.parts().data());
 * }
 * }</pre>
 *
 * <p>A window: it borrows the buffer until the next {@code wrap}, belongs to one thread and allocates nothing but, once
 * each, what {@link #check()} needs for a depth.
 */
public final class MmsBody {
    private static final String SMIL = "application/smil";
    private static final String CID = "cid:";
    /** Parameters of WSP 1.4, with the meaning of the older ones. */
    private static final int NAME_14 = 0x17;

    private static final int FILENAME_14 = 0x18;
    private static final int START_14 = 0x19;

    private final Mode mode;
    private final Multipart parts;
    private final UnsafeBuffer data = AgronaAccess.newView();
    private ContentType contentType;
    private DirectBuffer source = data;
    private int position;
    private int length;
    private boolean multipart;
    private long announced;

    /** Makes a window on nothing that reads leniently, with the limits of the reference. */
    public MmsBody() {
        this(Mode.LENIENT, WspLimits.DEFAULT);
    }

    /**
     * Makes a window on nothing.
     *
     * @param mode   in lenient mode a type such as {@code multipart/related} stands for the binary form as well.
     * @param limits on parts, nesting, headers and parameters.
     */
    public MmsBody(Mode mode, WspLimits limits) {
        this.mode = mode;
        parts = new Multipart(mode, limits);
        contentType = new ContentType(limits);
    }

    /**
     * Moves the window.
     *
     * @param type   of the body; has to stay where it is as long as the window does.
     * @param buffer that holds the body.
     * @param start  position of its first octet.
     * @param end    its exclusive end.
     * @return this.
     */
    public MmsBody wrap(ContentType type, DirectBuffer buffer, int start, int end) {
        if (start < 0 || end < start || end > buffer.capacity()) {
            throw new IndexOutOfBoundsException(
                    "start=" + start + " end=" + end + " is outside capacity=" + buffer.capacity());
        }
        if (contentType != type) {
            contentType = type;
        }
        if (source != buffer) {
            source = buffer;
        }
        position = start;
        length = end - start;
        multipart = start < end && isMultipart(type);
        announced = multipart ? parts.wrap(buffer, start, end) : 0;
        return this;
    }

    private boolean isMultipart(ContentType type) {
        int code = type.wellKnown();
        boolean textual = code >= ContentTypes.MULTIPART && code <= ContentTypes.MULTIPART_ALTERNATIVE
                || type.isText() && type.text().equalsIgnoreCase("multipart/related");
        return ContentTypes.isMultipart(code) || textual && mode == Mode.LENIENT;
    }

    /** {@return the type of the body, with a length of 0 if it has none} */
    public ContentType contentType() {
        return contentType;
    }

    /** {@return whether the body has parts; an empty one has none} */
    public boolean isMultipart() {
        return multipart;
    }

    /** {@return the octets of the whole body, in place; they move at the next call} */
    public DirectBuffer data() {
        data.wrap(source, position, length);
        return data;
    }

    /** {@return the parts where they are: before the first one, or at the one that was found} */
    public Multipart parts() {
        if (!multipart) {
            parts.wrap(source, position + length, position + length);
        }
        return parts;
    }

    /**
     * Looks at all parts, also those of multipart bodies among them.
     *
     * @return the first fault or {@link Fault#NONE}.
     */
    public long check() {
        if (!multipart) {
            return Fault.NONE;
        }
        return announced < 0 ? announced : parts.check();
    }

    /**
     * {@return whether there is a root part, which {@link #parts()} then shows: the one whose Content-ID the parameter
     * {@code start} names, else the first SMIL, else the first part}
     */
    public boolean findRoot() {
        CharSequence start = start();
        return start != null && findId(start) || findSmil() || first();
    }

    private CharSequence start() {
        Parameters parameters = contentType.parameters();
        boolean found = parameters.find(ParameterName.START) || parameters.find(START_14);
        return found ? parameters.text() : null;
    }

    private boolean findSmil() {
        rewind();
        while (next()) {
            ContentType type = parts.contentType();
            if (type.isText() && type.text().equalsIgnoreCase(SMIL)) {
                return true;
            }
        }
        return false;
    }

    private boolean first() {
        rewind();
        return next();
    }

    private void rewind() {
        parts.rewind();
    }

    private boolean next() {
        return multipart && parts.next();
    }

    /**
     * {@return whether there is a part of this Content-ID, which {@link #parts()} then shows}
     *
     * @param id with or without angle brackets.
     */
    public boolean findId(CharSequence id) {
        return findText(HeaderName.CONTENT_ID, id, 0);
    }

    /**
     * {@return whether there is a part of this Content-Location, which {@link #parts()} then shows}
     *
     * @param location to look for.
     */
    public boolean findLocation(CharSequence location) {
        return findText(HeaderName.CONTENT_LOCATION, location, 0);
    }

    /**
     * {@return whether there is a part that a presentation means, which {@link #parts()} then shows: with {@code cid:} the one
     * of this Content-ID; else, or if there is none, that of this Content-Location, else that of this name (§7)}
     *
     * @param reference such as {@code cid:image1} or {@code image1.jpg}; compared as it is and, where it has escapes such as
     *                  {@code %20}, with the octets that they stand for.
     */
    public boolean find(CharSequence reference) {
        boolean cid = startsWithCid(reference);
        return cid && findText(HeaderName.CONTENT_ID, reference, CID.length())
                || findLocation(reference)
                || findName(reference);
    }

    private static boolean startsWithCid(CharSequence reference) {
        if (reference.length() < CID.length()) {
            return false;
        }
        for (int i = 0; i < CID.length(); i++) {
            char c = reference.charAt(i);
            if (c != CID.charAt(i) && c != Character.toUpperCase(CID.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean findText(int header, CharSequence wanted, int from) {
        rewind();
        while (next()) {
            Headers headers = parts.headers();
            boolean found = headers.find(header);
            WspText text = found ? headers.text() : null;
            if (text != null && isSame(text, wanted, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean findName(CharSequence wanted) {
        rewind();
        while (next()) {
            WspText name = name();
            if (name != null && isSame(name, wanted, 0)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the parameter name of the part that is shown, or its file name; null if it has neither} */
    public WspText name() {
        Parameters parameters = parts.contentType().parameters();
        boolean found = parameters.find(ParameterName.NAME)
                || parameters.find(NAME_14)
                || parameters.find(ParameterName.FILENAME)
                || parameters.find(FILENAME_14);
        return found ? parameters.text() : null;
    }

    /** Compares without the angle brackets that either may have. */
    private static boolean isSame(CharSequence one, CharSequence other, int from) {
        int start = begin(one, 0);
        int length = end(one, 0) - start;
        int otherStart = begin(other, from);
        int otherLength = end(other, from) - otherStart;
        return length == otherLength
                ? isEqual(one, start, other, otherStart, length)
                : length < otherLength && isUnescaped(one, start, length, other, otherStart, otherStart + otherLength);
    }

    private static boolean isEqual(CharSequence one, int start, CharSequence other, int otherStart, int length) {
        for (int i = 0; i < length; i++) {
            if (one.charAt(start + i) != other.charAt(otherStart + i)) {
                return false;
            }
        }
        return true;
    }

    /** Compares with a text whose escapes, a percent sign and two digits, stand for an octet each. */
    private static boolean isUnescaped(
            CharSequence one, int start, int length, CharSequence escaped, int from, int end) {
        int at = from;
        int i = 0;
        for (; i < length && at < end; i++) {
            char c = escaped.charAt(at++);
            if (c == '%' && end - at >= 2) {
                int octet = Character.digit(escaped.charAt(at), 16) << 4 | Character.digit(escaped.charAt(at + 1), 16);
                c = octet < 0 ? c : (char) octet;
                at += octet < 0 ? 0 : 2;
            }
            if (c != one.charAt(start + i)) {
                return false;
            }
        }
        return i == length && at == end;
    }

    private static int begin(CharSequence text, int from) {
        return isBracketed(text, from) ? from + 1 : from;
    }

    private static int end(CharSequence text, int from) {
        return isBracketed(text, from) ? text.length() - 1 : text.length();
    }

    private static boolean isBracketed(CharSequence text, int from) {
        int length = text.length() - from;
        return length >= 2 && text.charAt(from) == '<' && text.charAt(text.length() - 1) == '>';
    }
}
