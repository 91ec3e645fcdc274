package org.heliograph.codec;

import java.util.Arrays;

/**
 * What a message knows of the octets that it carries: of what kind they are, and numbers that help to read them, such
 * as a coding or a port. Readers register for a kind, so no protocol needs to know the next.
 *
 * <p>A message owns its key and fills it at each visit.
 */
public final class PayloadKey {
    private final String kind;
    private String[] names = new String[4];
    private long[] values = new long[4];
    private int size;
    private String textName;
    private CharSequence text;

    /**
     * Makes a key without numbers.
     *
     * @param kind of the octets: the protocol or layer and the part of it, such as {@code sms.content}.
     */
    public PayloadKey(String kind) {
        this.kind = kind;
    }

    /** {@return the kind of the octets} */
    public String kind() {
        return kind;
    }

    /**
     * Sets a number.
     *
     * @param name  of the number.
     * @param value to set.
     * @return this.
     */
    public PayloadKey set(String name, long value) {
        int i = indexOf(name);
        if (i == size) {
            if (size == names.length) {
                names = Arrays.copyOf(names, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            names[size++] = name;
        }
        values[i] = value;
        return this;
    }

    /**
     * {@return a number}
     *
     * @param name       of the number.
     * @param whenAbsent is returned when it was not set.
     */
    public long get(String name, long whenAbsent) {
        int i = indexOf(name);
        return i < size ? values[i] : whenAbsent;
    }

    /**
     * Sets the text that the message has for readers whose kind of octets has no number; there is one a key.
     *
     * @param name  of the text.
     * @param value a view of it, which holds until the message moves; null for none.
     * @return this.
     */
    public PayloadKey setText(String name, CharSequence value) {
        textName = name;
        text = value;
        return this;
    }

    /**
     * {@return the text of a name, null if there is none}
     *
     * @param name of the text.
     */
    public CharSequence text(String name) {
        return name.equals(textName) ? text : null;
    }

    private int indexOf(String name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return size;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(kind);
        for (int i = 0; i < size; i++) {
            out.append(' ').append(names[i]).append('=').append(values[i]);
        }
        if (text != null) {
            out.append(' ').append(textName).append('=').append(Printable.of(text));
        }
        return out.toString();
    }
}
