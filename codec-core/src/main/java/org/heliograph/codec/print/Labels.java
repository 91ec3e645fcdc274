package org.heliograph.codec.print;

import java.util.Arrays;

/** The texts beside the octets of a dump, kept in one buffer until the frame is complete. */
final class Labels {
    private static final int SECRET = 1;
    private static final int REST = 2;
    private static final int PRINTED = 4;

    private final StringBuilder text = new StringBuilder(4096);
    private int[] ends = new int[128];
    private byte[] flags = new byte[128];
    private int count;

    void clear() {
        text.setLength(0);
        count = 0;
    }

    /** Begins a label that is indented by the depth of its message; it is written to what is returned. */
    StringBuilder begin(int depth, boolean secret) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            flags = Arrays.copyOf(flags, count * 2);
        }
        flags[count] = (byte) (secret ? SECRET : 0);
        for (int i = 1; i < depth; i++) {
            text.append("  ");
        }
        return text;
    }

    /** {@return what the open label is written to} */
    StringBuilder text() {
        return text;
    }

    /** Ends the label; returns its number. */
    int end() {
        ends[count] = text.length();
        return count++;
    }

    /** Makes a label that reads like another one; returns its number. */
    int copy(int label) {
        begin(0, false).append(text, label == 0 ? 0 : ends[label - 1], ends[label]);
        flags[count] = (byte) (flags[label] & ~PRINTED);
        return end();
    }

    /** Marks a label as that of octets which no field owns. */
    void rest(int label) {
        flags[label] |= REST;
    }

    boolean isSecret(int label) {
        return (flags[label] & SECRET) != 0;
    }

    boolean isRest(int label) {
        return (flags[label] & REST) != 0;
    }

    /** Writes a label; from the second time on it says so. */
    void print(int label, StringBuilder out) {
        out.append(text, label == 0 ? 0 : ends[label - 1], ends[label]);
        if ((flags[label] & PRINTED) != 0) {
            out.append(" (continued)");
        }
        flags[label] |= PRINTED;
    }
}
