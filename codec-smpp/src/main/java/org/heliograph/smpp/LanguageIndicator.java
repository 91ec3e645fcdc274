package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of language_indicator (§6). */
public final class LanguageIndicator {
    /** Unspecified. */
    public static final int UNSPECIFIED = 0;
    /** English. */
    public static final int ENGLISH = 1;
    /** French. */
    public static final int FRENCH = 2;
    /** Spanish. */
    public static final int SPANISH = 3;
    /** German. */
    public static final int GERMAN = 4;
    /** Portuguese. */
    public static final int PORTUGUESE = 5;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("language_indicator")
            .value(UNSPECIFIED, "unspecified")
            .value(ENGLISH, "English")
            .value(FRENCH, "French")
            .value(SPANISH, "Spanish")
            .value(GERMAN, "German")
            .value(PORTUGUESE, "Portuguese");

    private LanguageIndicator() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
