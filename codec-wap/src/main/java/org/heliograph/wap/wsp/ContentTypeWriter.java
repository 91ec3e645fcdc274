package org.heliograph.wap.wsp;

/**
 * Writes a Content-type (§5): by number where the table has one, in the short form where there are no parameters.
 *
 * <pre>{@code
 * ContentTypeWriter.write(out, ContentTypes.MMS_MESSAGE);                       // BE
 *
 * writer.begin(out, ContentTypes.MULTIPART_WAP_RELATED)
 *         .contentType(ParameterName.TYPE_RELATED, "application/smil")
 *         .text(ParameterName.START, "<SMIL>")
 *         .end();                                                               // 1B B3 89 … 8A …
 * }</pre>
 *
 * <p>Belongs to one thread and allocates nothing.
 */
public final class ContentTypeWriter {
    private static final int MOST_SHORT = 0x7F;

    private WspWriter out;
    private int value;

    /** Makes a writer to nowhere. */
    public ContentTypeWriter() {}

    /**
     * Writes a type without parameters by number.
     *
     * @param out  to write to.
     * @param code of the type, see {@link ContentTypes}.
     */
    public static void write(WspWriter out, int code) {
        if (code <= MOST_SHORT) {
            out.shortInteger(code);
        } else {
            int value = out.beginValue();
            out.integerValue(code).endValue(value);
        }
    }

    /**
     * Writes a type without parameters: by number where the table has one, else as text.
     *
     * @param out  to write to.
     * @param type such as {@code text/plain}.
     */
    public static void write(WspWriter out, CharSequence type) {
        int code = ContentTypes.code(type);
        if (code < 0) {
            out.textString(type);
        } else {
            write(out, code);
        }
    }

    /**
     * Begins a type with parameters, by number.
     *
     * @param target to write to.
     * @param code   of the type, see {@link ContentTypes}.
     * @return this.
     */
    public ContentTypeWriter begin(WspWriter target, int code) {
        beginValue(target);
        out.integerValue(code);
        return this;
    }

    /**
     * Begins a type with parameters: by number where the table has one, else as text.
     *
     * @param target to write to.
     * @param type   such as {@code text/plain}.
     * @return this.
     */
    public ContentTypeWriter begin(WspWriter target, CharSequence type) {
        int code = ContentTypes.code(type);
        return code < 0 ? beginText(target, type) : begin(target, code);
    }

    /**
     * Begins a type with parameters as text, whether or not it has a number.
     *
     * @param target to write to.
     * @param type   such as {@code text/plain}.
     * @return this.
     */
    public ContentTypeWriter beginText(WspWriter target, CharSequence type) {
        beginValue(target);
        out.textString(type);
        return this;
    }

    private void beginValue(WspWriter target) {
        out = target;
        value = out.beginValue();
    }

    /**
     * Writes a parameter that is a number, a charset, a time or a number of seconds.
     *
     * @param id     of the parameter, see {@link ParameterName}.
     * @param number 0 and up.
     * @return this.
     */
    public ContentTypeWriter number(int id, long number) {
        if (ParameterName.type(id) == ParameterType.DATE) {
            out.shortInteger(id).dateValue(number);
        } else {
            out.shortInteger(id).integerValue(number);
        }
        return this;
    }

    /**
     * Writes the charset.
     *
     * @param mibEnum number of the charset, see {@link WspCharset}.
     * @return this.
     */
    public ContentTypeWriter charset(int mibEnum) {
        return number(ParameterName.CHARSET, mibEnum);
    }

    /**
     * Writes a parameter that is a text.
     *
     * @param id   of the parameter, see {@link ParameterName}.
     * @param text without NUL.
     * @return this.
     */
    public ContentTypeWriter text(int id, CharSequence text) {
        out.shortInteger(id);
        if (text.length() > 0 && text.charAt(0) == WspReader.QUOTATION_MARK) {
            out.quotedString(text);
        } else {
            out.textString(text);
        }
        return this;
    }

    /**
     * Writes a parameter that is a content type: by number where the table has one, else as text.
     *
     * @param id   of the parameter, see {@link ParameterName}.
     * @param type such as {@code application/smil}.
     * @return this.
     */
    public ContentTypeWriter contentType(int id, CharSequence type) {
        int code = ContentTypes.code(type);
        out.shortInteger(id);
        if (code >= 0 && code <= MOST_SHORT) {
            out.shortInteger(code);
        } else {
            out.textString(type);
        }
        return this;
    }

    /**
     * Writes a weight.
     *
     * @param thousandths 0 to 999.
     * @return this.
     */
    public ContentTypeWriter q(int thousandths) {
        out.shortInteger(ParameterName.Q).qValue(thousandths);
        return this;
    }

    /**
     * Writes a version.
     *
     * @param id      of the parameter, see {@link ParameterName}.
     * @param version as {@link WspVersion} has it.
     * @return this.
     */
    public ContentTypeWriter version(int id, int version) {
        out.shortInteger(id).versionValue(version);
        return this;
    }

    /**
     * Writes a parameter that has no value.
     *
     * @param id of the parameter, see {@link ParameterName}.
     * @return this.
     */
    public ContentTypeWriter noValue(int id) {
        out.shortInteger(id).uint8(0);
        return this;
    }

    /**
     * Writes a parameter of a name that has no number.
     *
     * @param name Token-text.
     * @param text without NUL.
     * @return this.
     */
    public ContentTypeWriter untyped(CharSequence name, CharSequence text) {
        out.tokenText(name).textValue(text);
        return this;
    }

    /**
     * Writes a parameter of a name that has no number.
     *
     * @param name   Token-text.
     * @param number 0 and up.
     * @return this.
     */
    public ContentTypeWriter untyped(CharSequence name, long number) {
        out.tokenText(name).integerValue(number);
        return this;
    }

    /** Ends the content type: writes its length. */
    public void end() {
        out.endValue(value);
    }
}
