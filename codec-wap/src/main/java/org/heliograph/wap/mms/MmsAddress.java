package org.heliograph.wap.mms;

import java.io.IOException;

/**
 * An address (§3) parted into what it names and the type behind {@code /TYPE=}; nothing is copied.
 *
 * <pre>{@code
 * +358501234567/TYPE=PLMN            value() "+358501234567", type() "PLMN", kind() PHONE
 * Joe User <joe@example.org>         value() "joe@example.org", display() "Joe User", kind() EMAIL
 * *123                               value() "*123", kind() SHORT_CODE
 * }</pre>
 *
 * <p>A window on the text, which must not move; belongs to one thread and allocates nothing.
 */
public final class MmsAddress {
    private static final String TYPE = "/TYPE=";

    private final Slice value = new Slice();
    private final Slice type = new Slice();
    private final Slice display = new Slice();
    private Kind kind = Kind.OTHER;

    /** Makes a window on nothing. */
    public MmsAddress() {
        wrap("");
    }

    /** What an address names. */
    public enum Kind {
        /** A telephone number: an optional {@code +}, digits, {@code -} and {@code .} between them. */
        PHONE,
        /** An address of IP version 4. */
        IPV4,
        /** An address of IP version 6. */
        IPV6,
        /** A mailbox. */
        EMAIL,
        /** A code without type: letters, digits, {@code *} and {@code #}; digits alone may be a telephone number too. */
        SHORT_CODE,
        /** Something of another bearer, or of no form that is known. */
        OTHER
    }

    /**
     * Moves the window.
     *
     * @param address to part.
     * @return this.
     */
    public MmsAddress wrap(CharSequence address) {
        int end = address.length();
        int mark = typeMark(address);
        type.wrap(address, mark < 0 ? end : mark + TYPE.length(), end);
        display.wrap(address, 0, 0);
        value.wrap(address, 0, mark < 0 ? end : mark);
        if (mark < 0) {
            partMailbox(address);
        }
        kind = mark < 0 ? untyped() : typed();
        return this;
    }

    /** The last mark counts: what is before it may have any form. */
    private static int typeMark(CharSequence address) {
        for (int i = address.length() - TYPE.length(); i >= 0; i--) {
            if (matches(address, i, TYPE)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(CharSequence text, int from, String wanted) {
        if (wanted.length() > text.length() - from) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (upper(text.charAt(from + i)) != upper(wanted.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - ('a' - 'A')) : c;
    }

    private void partMailbox(CharSequence address) {
        int last = address.length() - 1;
        int open = last;
        while (open >= 0 && address.charAt(open) != '<') {
            open--;
        }
        if (open >= 0 && address.charAt(last) == '>') {
            value.wrap(address, open + 1, last);
            int end = open;
            while (end > 0 && address.charAt(end - 1) == ' ') {
                end--;
            }
            display.wrap(address, 0, end);
        }
    }

    private Kind typed() {
        if (isType("PLMN")) {
            return Kind.PHONE;
        } else if (isType("IPv4")) {
            return Kind.IPV4;
        } else {
            return isType("IPv6") ? Kind.IPV6 : Kind.OTHER;
        }
    }

    private Kind untyped() {
        boolean code = value.length() > 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '@') {
                return Kind.EMAIL;
            }
            code &= c == '*' || c == '#' || c >= '0' && c <= '9' || upper(c) >= 'A' && upper(c) <= 'Z';
        }
        if (code) {
            return Kind.SHORT_CODE;
        }
        return isPhone() ? Kind.PHONE : Kind.OTHER;
    }

    /** {@return whether the value has the form of a telephone number, whatever its type} */
    public boolean isPhone() {
        boolean digit = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean number = c >= '0' && c <= '9';
            digit |= number;
            if (!number && (i == 0 ? c != '+' : c != '-' && c != '.')) {
                return false;
            }
        }
        return digit;
    }

    /** {@return what the address names} */
    public Kind kind() {
        return kind;
    }

    /** {@return what is before {@code /TYPE=}; of a mailbox what is inside the angle brackets} */
    public CharSequence value() {
        return value;
    }

    /** {@return what is behind {@code /TYPE=}, empty if there is no such mark} */
    public CharSequence type() {
        return type;
    }

    /** {@return the name before the angle brackets of a mailbox, empty if there is none} */
    public CharSequence display() {
        return display;
    }

    /**
     * {@return whether the type is a word, without regard to case}
     *
     * @param wanted such as {@code PLMN}.
     */
    public boolean isType(String wanted) {
        return type.length() == wanted.length() && matches(type, 0, wanted);
    }

    /**
     * Writes the value with the escapes {@code %hh} that other bearers have replaced by their characters, up to U+00FF.
     *
     * @param out to write to.
     * @throws IOException from {@code out}.
     */
    public void appendUnescaped(Appendable out) throws IOException {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int high = c == '%' && i + 2 < value.length() ? Character.digit(value.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(value.charAt(i + 2), 16);
            out.append(low < 0 ? c : (char) (high << 4 | low));
            i += low < 0 ? 0 : 2;
        }
    }

    /** A piece of the text. */
    private static final class Slice implements CharSequence {
        private CharSequence text = "";
        private int start;
        private int length;

        private void wrap(CharSequence whole, int from, int end) {
            text = whole;
            start = from;
            length = end - from;
        }

        @Override
        public int length() {
            return length;
        }

        @Override
        public char charAt(int index) {
            if (index < 0 || index >= length) {
                throw new IndexOutOfBoundsException("index=" + index + " length=" + length);
            }
            return text.charAt(start + index);
        }

        @Override
        public CharSequence subSequence(int from, int end) {
            return toString().subSequence(from, end);
        }

        @Override
        public String toString() {
            return new StringBuilder(length).append(text, start, start + length).toString();
        }
    }
}
