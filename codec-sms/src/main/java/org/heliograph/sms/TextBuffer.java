package org.heliograph.sms;

import java.util.Arrays;

/** Characters one after the other in an array that grows with them and is used again. */
final class TextBuffer implements CharSequence, Appendable {
    private char[] characters = new char[TextCoder.PIECE];
    private int length;

    TextBuffer() {}

    TextBuffer clear() {
        length = 0;
        return this;
    }

    void append(char[] more, int count) {
        grow(count);
        System.arraycopy(more, 0, characters, length, count);
        length += count;
    }

    @Override
    public TextBuffer append(char character) {
        grow(1);
        characters[length++] = character;
        return this;
    }

    @Override
    public TextBuffer append(CharSequence text) {
        return append(text, 0, text.length());
    }

    @Override
    public TextBuffer append(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            append(text.charAt(i));
        }
        return this;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        if (index >= length) {
            throw new IndexOutOfBoundsException("index=" + index + " is beyond length=" + length);
        }
        return characters[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().substring(start, end);
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }

    private void grow(int more) {
        if (characters.length - length < more) {
            characters = Arrays.copyOf(characters, Math.max(2 * characters.length, length + more));
        }
    }
}
