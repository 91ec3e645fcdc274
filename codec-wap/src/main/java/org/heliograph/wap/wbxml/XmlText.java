package org.heliograph.wap.wbxml;

import java.io.IOException;

/**
 * XML text under construction, of bounded length: what would be longer, or is no character or name of XML, is left out and
 * remembered.
 */
final class XmlText implements Appendable {
    private static final char REPLACEMENT = '\uFFFD';
    /** Ranges of what a name may begin with beyond ASCII, first and last in turn. */
    private static final int[] NAME_START = {
        0xC0, 0xD6, 0xD8, 0xF6, 0xF8, 0x2FF, 0x370, 0x37D, 0x37F, 0x1FFF, 0x200C, 0x200D, 0x2070, 0x218F, 0x2C00,
        0x2FEF, 0x3001, 0xD7FF, 0xF900, 0xFDCF, 0xFDF0, 0xFFFD, 0x1_0000, 0xE_FFFF
    };

    private final StringBuilder text = new StringBuilder();
    private int most;
    private boolean full;
    private boolean malformed;
    private boolean inAttribute;
    private char high;

    void reset(int longest) {
        text.setLength(0);
        most = longest;
        full = false;
        malformed = false;
        inAttribute = false;
        high = 0;
    }

    /** Whether something was left out because there was too much. */
    boolean isFull() {
        return full;
    }

    /** Whether something was replaced because it is no character of XML. */
    boolean isMalformed() {
        return malformed;
    }

    /** Chooses what line breaks and tabulators become: numeric references in attributes. */
    void inAttribute(boolean is) {
        flushHigh();
        inAttribute = is;
    }

    /** Adds markup as it is. */
    XmlText markup(CharSequence markup) {
        flushHigh();
        room(markup);
        return this;
    }

    StringBuilder characters() {
        return text;
    }

    private void room(CharSequence more) {
        if (more.length() > most - text.length()) {
            full = true;
        } else {
            text.append(more);
        }
    }

    @Override
    public Appendable append(CharSequence more) throws IOException {
        return append(more, 0, more.length());
    }

    @Override
    public Appendable append(CharSequence more, int start, int end) throws IOException {
        for (int i = start; i < end && !full; i++) {
            append(more.charAt(i));
        }
        return this;
    }

    /** Adds a character of content or of an attribute. */
    @Override
    public Appendable append(char c) {
        if (high != 0 && Character.isLowSurrogate(c)) {
            char first = high;
            high = 0;
            put(first);
            put(c);
            return this;
        }
        flushHigh();
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else {
            escape(c);
        }
        return this;
    }

    private void escape(char c) {
        switch (c) {
            case '&' -> room("&amp;");
            case '<' -> room("&lt;");
            case '>' -> room("&gt;");
            case '"' -> room("&quot;");
            case '\'' -> room("&apos;");
            case '\r' -> room("&#13;");
            case '\n' -> control(c, "&#10;");
            case '\t' -> control(c, "&#9;");
            default -> {
                boolean sound = c >= ' ' && !Character.isSurrogate(c) && c < 0xFFFE;
                malformed |= !sound;
                put(sound ? c : REPLACEMENT);
            }
        }
    }

    private void control(char c, String reference) {
        if (inAttribute) {
            room(reference);
        } else {
            put(c);
        }
    }

    private void put(char c) {
        if (text.length() < most) {
            text.append(c);
        } else {
            full = true;
        }
    }

    /** Half a pair on its own is no character. */
    void flushHigh() {
        if (high != 0) {
            high = 0;
            malformed = true;
            put(REPLACEMENT);
        }
    }

    /** Whether a text is a name of XML. */
    static boolean isName(CharSequence name) {
        if (name.length() == 0) {
            return false;
        }
        for (int i = 0; i < name.length(); ) {
            int c = Character.codePointAt(name, i);
            if (!isNameStart(c) && (i == 0 || !isNamePart(c))) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean isNameStart(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == ':';
        }
        for (int i = 0; i < NAME_START.length; i += 2) {
            if (c >= NAME_START[i] && c <= NAME_START[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamePart(int c) {
        return c >= '0' && c <= '9'
                || c == '-'
                || c == '.'
                || c == 0xB7
                || c >= 0x300 && c <= 0x36F
                || c == 0x203F
                || c == 0x2040;
    }
}
