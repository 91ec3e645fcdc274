package org.heliograph.sms;

import org.heliograph.codec.ValueTable;

/** Mode of a text formatting element (§9.2.3.24.10.1.1): alignment in bits 1-0, size in bits 3-2, styles above. */
public final class TextMode {
    /** Alignment: left. */
    public static final int LEFT = 0;
    /** Alignment: centre. */
    public static final int CENTRE = 1;
    /** Alignment: right. */
    public static final int RIGHT = 2;
    /** Alignment: as the language has it. */
    public static final int BY_LANGUAGE = 3;

    /** Size: normal. */
    public static final int NORMAL = 0;
    /** Size: large. */
    public static final int LARGE = 1;
    /** Size: small. */
    public static final int SMALL = 2;

    /** Style: bold. */
    public static final int BOLD = 0x10;
    /** Style: italic. */
    public static final int ITALIC = 0x20;
    /** Style: underlined. */
    public static final int UNDERLINED = 0x40;
    /** Style: struck out. */
    public static final int STRUCK_OUT = 0x80;

    private static final int MASK = 0x03;
    private static final int SIZE_SHIFT = 2;
    private static final int STYLES = BOLD | ITALIC | UNDERLINED | STRUCK_OUT;
    private static final String[] ALIGNMENTS = {"left", "centre", "right", "aligned by language"};
    private static final String[] SIZES = {"normal", "large", "small"};

    /** All octets, named by their parts. */
    public static final ValueTable VALUES = table();

    private TextMode() {}

    private static ValueTable table() {
        ValueTable table = ValueTable.named("text formatting mode");
        for (int value = 0; value <= 0xFF; value++) {
            if (size(value) < SIZES.length) {
                BitWords words = new BitWords();
                words.add(ALIGNMENTS[alignment(value)]);
                words.add(SIZES[size(value)]);
                words.add(value, BOLD, "bold");
                words.add(value, ITALIC, "italic");
                words.add(value, UNDERLINED, "underlined");
                words.add(value, STRUCK_OUT, "struck out");
                table.value(value, words.toString());
            }
        }
        return table;
    }

    /**
     * {@return a mode of its parts}
     *
     * @param alignment {@link #LEFT} to {@link #BY_LANGUAGE}.
     * @param size      {@link #NORMAL}, {@link #LARGE} or {@link #SMALL}.
     * @param styles    {@link #BOLD}, {@link #ITALIC}, {@link #UNDERLINED} and {@link #STRUCK_OUT} together; 0 for none.
     * @throws IllegalArgumentException if a part does not fit.
     */
    public static int of(int alignment, int size, int styles) {
        if ((alignment & ~MASK) != 0 || (size & ~MASK) != 0 || (styles & ~STYLES) != 0) {
            throw new IllegalArgumentException(
                    "alignment=" + alignment + " size=" + size + " styles=" + styles + " does not fit");
        }
        return alignment | size << SIZE_SHIFT | styles;
    }

    /**
     * {@return the alignment, {@link #LEFT} to {@link #BY_LANGUAGE}}
     *
     * @param mode to read.
     */
    public static int alignment(int mode) {
        return mode & MASK;
    }

    /**
     * {@return the size: {@link #NORMAL}, {@link #LARGE}, {@link #SMALL}, or 3, which is reserved}
     *
     * @param mode to read.
     */
    public static int size(int mode) {
        return mode >> SIZE_SHIFT & MASK;
    }

    /**
     * {@return the styles: {@link #BOLD}, {@link #ITALIC}, {@link #UNDERLINED} and {@link #STRUCK_OUT}}
     *
     * @param mode to read.
     */
    public static int styles(int mode) {
        return mode & STYLES;
    }

    /**
     * {@return the name of a mode, null if its size is reserved}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
