package org.heliograph.wap.wsp;

import org.heliograph.codec.PayloadKey;

/** The key under which contents that have a content type are told of, see {@link PayloadKey}. */
public final class WspPayload {
    /** Kind of a content. */
    public static final String CONTENT = "wap.content";
    /**
     * Number: the content type, see {@link ContentTypes}, also where it came as text that the table knows; -1 if it has no
     * number.
     */
    public static final String TYPE = "type";
    /** Number: the charset that a parameter names, see {@link WspCharset}; {@link WspCharset#NONE} if none does. */
    public static final String CHARSET = "charset";
    /** Text: the content type as it came where it came as text; none where it came as a number. */
    public static final String TYPE_TEXT = "type_text";

    private WspPayload() {}

    /**
     * Tells a key of a content type.
     *
     * @param key  to fill.
     * @param type of the content; the key shows its text until it moves.
     * @return the key.
     */
    public static PayloadKey fill(PayloadKey key, ContentType type) {
        return key.set(TYPE, type.wellKnown())
                .set(CHARSET, type.charset())
                .setText(TYPE_TEXT, type.isText() ? type.text() : null);
    }
}
