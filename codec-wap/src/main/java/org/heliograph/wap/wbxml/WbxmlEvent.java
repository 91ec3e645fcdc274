package org.heliograph.wap.wbxml;

/**
 * The events of a {@link WbxmlReader}. Each one but the last stands for octets of its own, so that writing them again
 * gives the same document.
 */
public final class WbxmlEvent {
    /** Nothing has been read yet. */
    public static final int NONE = 0;
    /** The header: version, public identifier, charset, string table. */
    public static final int START_DOCUMENT = 1;
    /** A tag; an element without attributes and content ends with it. */
    public static final int START_ELEMENT = 2;
    /** The start of an attribute: its name and maybe the first part of its value. */
    public static final int ATTRIBUTE = 3;
    /** The end of the attributes; an element without content ends with it. */
    public static final int END_ATTRIBUTES = 4;
    /** The end of an element with content. */
    public static final int END_ELEMENT = 5;
    /** A part of an attribute value that is a token. */
    public static final int VALUE = 6;
    /** A text in place. */
    public static final int TEXT = 7;
    /** A text in the string table. */
    public static final int STRING_REFERENCE = 8;
    /** A character by its code point. */
    public static final int ENTITY = 9;
    /** Octets in place. */
    public static final int OPAQUE = 10;
    /** An extension token with a text (EXT_I). */
    public static final int EXTENSION_TEXT = 11;
    /** An extension token with a number (EXT_T). */
    public static final int EXTENSION_NUMBER = 12;
    /** An extension token alone (EXT). */
    public static final int EXTENSION = 13;
    /** The start of a processing instruction: {@link #ATTRIBUTE} and parts of its value follow. */
    public static final int PI = 14;
    /** The end of a processing instruction. */
    public static final int END_PI = 15;
    /** Another page of tags or of attributes. */
    public static final int SWITCH_PAGE = 16;
    /** The end; there is nothing more to read. */
    public static final int END_DOCUMENT = 17;
    /** The octets are faulty; there is nothing more to read. See {@link WbxmlReader#fault()}. */
    public static final int FAULT = 18;

    private static final String[] NAMES = {
        "NONE",
        "START_DOCUMENT",
        "START_ELEMENT",
        "ATTRIBUTE",
        "END_ATTRIBUTES",
        "END_ELEMENT",
        "VALUE",
        "TEXT",
        "STRING_REFERENCE",
        "ENTITY",
        "OPAQUE",
        "EXTENSION_TEXT",
        "EXTENSION_NUMBER",
        "EXTENSION",
        "PI",
        "END_PI",
        "SWITCH_PAGE",
        "END_DOCUMENT",
        "FAULT"
    };

    private WbxmlEvent() {}

    /**
     * {@return the name of an event, null if there is none}
     *
     * @param event one of the constants.
     */
    public static String name(int event) {
        return event >= 0 && event < NAMES.length ? NAMES[event] : null;
    }
}
