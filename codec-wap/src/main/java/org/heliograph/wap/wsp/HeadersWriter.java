package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * Writes a header set (§6), field by field in the order wanted:
 *
 * <pre>{@code
 * headers.wrap(buffer, position, limit)
 *         .integer(HeaderName.X_WAP_APPLICATION_ID, PushApplication.MMS_UA)      // AF 84
 *         .integer(HeaderName.PUSH_FLAG, WellKnownValue.LAST_PUSH);              // B4 84
 * int end = headers.position();
 * }</pre>
 *
 * <p>Fields that have several codes are written with the newest that the receiver knows. What has a length first is
 * composed between {@link #begin} and {@link #end} with {@link #out()}, or by one of the methods below. Belongs to one
 * thread and allocates nothing.
 */
public final class HeadersWriter {
    private static final int SHIFT = 0x7F;
    private static final int LAST_SHORT_SHIFT = 31;
    private static final int MOST_SHORT = 0x7F;

    private final WspWriter out = new WspWriter();
    private final ContentTypeWriter contentType = new ContentTypeWriter();
    private final int version;
    private int value;

    /** Makes a writer for receivers that say nothing of their version: 1.2. */
    public HeadersWriter() {
        this(WspVersion.V1_2);
    }

    /**
     * Makes a writer.
     *
     * @param version of the encoding that the receiver knows, see {@link WspVersion}.
     */
    public HeadersWriter(int version) {
        this.version = version;
    }

    /**
     * Moves the writer.
     *
     * @param buffer to write to.
     * @param start  position of the first octet.
     * @param limit  exclusive end of the room.
     * @return this.
     */
    public HeadersWriter wrap(MutableDirectBuffer buffer, int start, int limit) {
        out.wrap(buffer, start, limit);
        return this;
    }

    /** {@return the writer of basic types, for values that no method here writes} */
    public WspWriter out() {
        return out;
    }

    /** {@return the position behind the last field} */
    public int position() {
        return out.position();
    }

    /** {@return the number of octets that were written} */
    public int length() {
        return out.length();
    }

    /** {@return the newest code of a field that the receiver knows} */
    private int newest(int code) {
        return Math.max(code, HeaderName.code(HeaderName.name(code), version));
    }

    /**
     * Writes a field with a text: a URI, a name, or what a field has no code for. Content-ID gets its quote.
     *
     * @param code of the field, see {@link HeaderName}.
     * @param text without NUL.
     * @return this.
     */
    public HeadersWriter text(int code, CharSequence text) {
        if (code == HeaderName.CONTENT_ID) {
            return contentId(text);
        }
        out.shortInteger(code).textString(text);
        return this;
    }

    /**
     * Writes a field by name, with a text.
     *
     * @param name Token-text.
     * @param text without NUL.
     * @return this.
     */
    public HeadersWriter text(CharSequence name, CharSequence text) {
        int before = out.position();
        out.tokenText(name);
        try {
            out.textString(text);
        } catch (IllegalArgumentException e) {
            out.position(before);
            throw e;
        }
        return this;
    }

    /**
     * Writes a field with a number: an Integer-value.
     *
     * @param code   of the field, see {@link HeaderName}.
     * @param number 0 and up.
     * @return this.
     */
    public HeadersWriter integer(int code, long number) {
        if (number >= 0 && number <= MOST_SHORT) {
            out.shortIntegers(code, number);
        } else {
            out.shortInteger(code).longInteger(number);
        }
        return this;
    }

    /**
     * Writes a field with a time.
     *
     * @param code    of the field, see {@link HeaderName}.
     * @param seconds since 1970-01-01 00:00:00 UTC.
     * @return this.
     */
    public HeadersWriter date(int code, long seconds) {
        out.shortInteger(code).dateValue(seconds);
        return this;
    }

    /**
     * Writes a field with an octet that stands for a word.
     *
     * @param code  of the field, see {@link HeaderName}.
     * @param octet 0x80 to 0xFF, see {@link WellKnownValue}.
     * @return this.
     */
    public HeadersWriter token(int code, int octet) {
        out.shortInteger(code).shortInteger(octet - WspReader.SHORT_FLAG);
        return this;
    }

    /**
     * Writes a field with octets behind their length: Content-MD5, Profile-Diff.
     *
     * @param code   of the field, see {@link HeaderName}.
     * @param source to copy from.
     * @param offset of the first in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public HeadersWriter octets(int code, DirectBuffer source, int offset, int length) {
        out.shortInteger(code).valueLength(length).octets(source, offset, length);
        return this;
    }

    /**
     * Writes a field whose value is given as it stands on the wire.
     *
     * @param code   of the field in the current page.
     * @param source to copy from.
     * @param offset of the first octet in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public HeadersWriter raw(int code, DirectBuffer source, int offset, int length) {
        out.shortInteger(code).octets(source, offset, length);
        return this;
    }

    /**
     * Shifts to a code page, which holds to the end of the header set.
     *
     * @param page 1 to 127.
     * @return this.
     */
    public HeadersWriter shift(int page) {
        if (page < Headers.FIRST_PAGE || page > MOST_SHORT) {
            throw new IllegalArgumentException("page=" + page + " is not between 1 and 127");
        }
        if (page > LAST_SHORT_SHIFT) {
            out.uint8(SHIFT);
        }
        out.uint8(page);
        return this;
    }

    /**
     * Begins a field whose value has its length first.
     *
     * @param code of the field, see {@link HeaderName}.
     * @return what writes the value.
     */
    public WspWriter begin(int code) {
        out.shortInteger(code);
        value = out.beginValue();
        return out;
    }

    /**
     * Ends the field that was begun.
     *
     * @return this.
     */
    public HeadersWriter end() {
        out.endValue(value);
        return this;
    }

    /**
     * Begins a field whose value is a content type with parameters, Accept above all; its {@code end()} ends the field.
     *
     * @param code of the field, see {@link HeaderName}.
     * @param type such as {@code text/plain}.
     * @return what writes the parameters.
     */
    public ContentTypeWriter contentType(int code, CharSequence type) {
        return contentType.begin(out.shortInteger(code), type);
    }

    /**
     * Writes Accept without parameters.
     *
     * @param type such as {@code text/plain}.
     * @return this.
     */
    public HeadersWriter accept(CharSequence type) {
        int code = ContentTypes.code(type);
        out.shortInteger(HeaderName.ACCEPT);
        if (code > MOST_SHORT) {
            contentType.begin(out, code).end();
        } else {
            ContentTypeWriter.write(out, type);
        }
        return this;
    }

    /**
     * Writes Accept-Charset or Accept-Language with a number.
     *
     * @param code        of the field, see {@link HeaderName}.
     * @param number      0 for any.
     * @param thousandths the weight, {@link QValue#ONE} for none.
     * @return this.
     */
    public HeadersWriter weighted(int code, long number, int thousandths) {
        int field = newest(code);
        if (thousandths == QValue.ONE && number <= MOST_SHORT) {
            return integer(field, number);
        }
        begin(field).integerValue(number);
        return endWeighted(thousandths);
    }

    /**
     * Writes Accept-Charset, Accept-Encoding or Accept-Language with a text.
     *
     * @param code        of the field, see {@link HeaderName}.
     * @param text        name of the charset, coding or language.
     * @param thousandths the weight, {@link QValue#ONE} for none.
     * @return this.
     */
    public HeadersWriter weighted(int code, CharSequence text, int thousandths) {
        int field = newest(code);
        if (thousandths == QValue.ONE) {
            return text(field, text);
        }
        begin(field).textString(text);
        return endWeighted(thousandths);
    }

    private HeadersWriter endWeighted(int thousandths) {
        if (thousandths != QValue.ONE) {
            out.qValue(thousandths);
        }
        return end();
    }

    /**
     * Writes Range with a first and a last octet.
     *
     * @param first position of the first octet.
     * @param last  position of the last octet, negative for none.
     * @return this.
     */
    public HeadersWriter byteRange(long first, long last) {
        begin(HeaderName.RANGE).uint8(WellKnownValue.BYTE_RANGE).uintvar(first);
        if (last >= 0) {
            out.uintvar(last);
        }
        return end();
    }

    /**
     * Writes Range of octets at the end.
     *
     * @param length in octets.
     * @return this.
     */
    public HeadersWriter suffixRange(long length) {
        begin(HeaderName.RANGE).uint8(WellKnownValue.SUFFIX_BYTE_RANGE).uintvar(length);
        return end();
    }

    /**
     * Writes Content-Range.
     *
     * @param first  position of the first octet.
     * @param length in octets of the whole, negative if it is not known.
     * @return this.
     */
    public HeadersWriter contentRange(long first, long length) {
        begin(newest(HeaderName.CONTENT_RANGE)).uintvar(first);
        if (length < 0) {
            out.uint8(WellKnownValue.UNKNOWN_LENGTH);
        } else {
            out.uintvar(length);
        }
        return end();
    }

    /**
     * Writes Retry-After with a time.
     *
     * @param seconds since 1970-01-01 00:00:00 UTC.
     * @return this.
     */
    public HeadersWriter retryAt(long seconds) {
        begin(HeaderName.RETRY_AFTER).uint8(WellKnownValue.ABSOLUTE).dateValue(seconds);
        return end();
    }

    /**
     * Writes Retry-After with a number of seconds.
     *
     * @param seconds from now.
     * @return this.
     */
    public HeadersWriter retryAfter(long seconds) {
        begin(HeaderName.RETRY_AFTER).uint8(WellKnownValue.RELATIVE).integerValue(seconds);
        return end();
    }

    /**
     * Writes Authorization or Proxy-Authorization of the scheme basic.
     *
     * @param code     of the field, see {@link HeaderName}.
     * @param user     plain.
     * @param password plain.
     * @return this.
     */
    public HeadersWriter basicCredentials(int code, CharSequence user, CharSequence password) {
        begin(code).uint8(WellKnownValue.BASIC).textString(user).textString(password);
        return end();
    }

    /**
     * Writes WWW-Authenticate or Proxy-Authenticate of the scheme basic.
     *
     * @param code  of the field, see {@link HeaderName}.
     * @param realm of the challenge.
     * @return this.
     */
    public HeadersWriter basicChallenge(int code, CharSequence realm) {
        begin(code).uint8(WellKnownValue.BASIC).textString(realm);
        return end();
    }

    /**
     * Writes Cache-Control with a directive.
     *
     * @param directive see {@link CacheDirective}.
     * @return this.
     */
    public HeadersWriter cacheControl(int directive) {
        return token(newest(HeaderName.CACHE_CONTROL), directive);
    }

    /**
     * Writes Cache-Control with a directive and its seconds.
     *
     * @param directive see {@link CacheDirective}.
     * @param seconds   0 and up.
     * @return this.
     */
    public HeadersWriter cacheControl(int directive, long seconds) {
        begin(newest(HeaderName.CACHE_CONTROL)).uint8(directive).integerValue(seconds);
        return end();
    }

    /**
     * Begins Content-Disposition; parameters may follow with {@link #out()}, then {@link #end()}.
     *
     * @param octet form-data 0x80, attachment 0x81, inline 0x82.
     * @return what writes the parameters.
     */
    public WspWriter beginDisposition(int octet) {
        return begin(newest(HeaderName.CONTENT_DISPOSITION)).uint8(octet);
    }

    /**
     * Writes a warning: Warning or Profile-Warning.
     *
     * @param code   of the field, see {@link HeaderName}.
     * @param number of the warning.
     * @return this.
     */
    public HeadersWriter warning(int code, int number) {
        out.shortInteger(newest(code)).shortInteger(number);
        return this;
    }

    /**
     * Writes Warning with who warns and a text.
     *
     * @param number of the warning.
     * @param agent  who warns.
     * @param text   of the warning.
     * @return this.
     */
    public HeadersWriter warning(int number, CharSequence agent, CharSequence text) {
        begin(HeaderName.WARNING).shortInteger(number).textString(agent).textString(text);
        return end();
    }

    /**
     * Writes Content-ID.
     *
     * @param id with its angle brackets.
     * @return this.
     */
    public HeadersWriter contentId(CharSequence id) {
        out.shortInteger(HeaderName.CONTENT_ID).quotedString(id);
        return this;
    }

    /**
     * Writes Encoding-Version.
     *
     * @param number see {@link WspVersion}.
     * @return this.
     */
    public HeadersWriter encodingVersion(int number) {
        out.shortInteger(HeaderName.ENCODING_VERSION).versionValue(number);
        return this;
    }

    /**
     * Begins a cookie within Cookie, which has been begun and has its version; {@link WspWriter#endCounted} ends it.
     *
     * @param name    of the cookie.
     * @param content of the cookie.
     * @return what {@link WspWriter#endCounted} is to be given.
     */
    public int beginCookie(CharSequence name, CharSequence content) {
        int begun = out.beginCounted();
        out.textString(name).textString(content);
        return begun;
    }
}
