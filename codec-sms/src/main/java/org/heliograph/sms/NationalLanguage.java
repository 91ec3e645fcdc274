package org.heliograph.sms;

import org.heliograph.codec.ValueTable;

/**
 * Languages of the national tables of the GSM alphabet (TS 23.038 §6.2.1), as the elements for the single shift and for
 * the locking shift hold them. Other numbers are reserved: a receiver takes the default tables then.
 */
public final class NationalLanguage {
    /** No language: the default tables. On no wire. */
    public static final int DEFAULT = 0;
    /** Turkish. */
    public static final int TURKISH = 1;
    /** Spanish: has an extension table only, so that a locking shift to it leaves the default alphabet. */
    public static final int SPANISH = 2;
    /** Portuguese. */
    public static final int PORTUGUESE = 3;
    /** Bengali and Assamese. */
    public static final int BENGALI = 4;
    /** Gujarati. */
    public static final int GUJARATI = 5;
    /** Hindi. */
    public static final int HINDI = 6;
    /** Kannada. */
    public static final int KANNADA = 7;
    /** Malayalam. */
    public static final int MALAYALAM = 8;
    /** Oriya. */
    public static final int ORIYA = 9;
    /** Punjabi. */
    public static final int PUNJABI = 10;
    /** Tamil. */
    public static final int TAMIL = 11;
    /** Telugu. */
    public static final int TELUGU = 12;
    /** Urdu. */
    public static final int URDU = 13;

    /** The languages with their names. */
    public static final ValueTable VALUES = ValueTable.named("national language")
            .value(TURKISH, "Turkish")
            .value(SPANISH, "Spanish")
            .value(PORTUGUESE, "Portuguese")
            .value(BENGALI, "Bengali", "Bengali and Assamese")
            .value(GUJARATI, "Gujarati")
            .value(HINDI, "Hindi")
            .value(KANNADA, "Kannada")
            .value(MALAYALAM, "Malayalam")
            .value(ORIYA, "Oriya")
            .value(PUNJABI, "Punjabi")
            .value(TAMIL, "Tamil")
            .value(TELUGU, "Telugu")
            .value(URDU, "Urdu");

    private NationalLanguage() {}

    /**
     * {@return the name of a language, null if the number is reserved}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
