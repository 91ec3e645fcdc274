package org.heliograph.sms;

import org.heliograph.codec.ValueTable;

/**
 * The languages that have tables of their own for 7-bit texts (TS 23.038 §6.2.1.2.4): the value of the elements
 * {@link InformationElement#NATIONAL_LANGUAGE_SINGLE_SHIFT} and
 * {@link InformationElement#NATIONAL_LANGUAGE_LOCKING_SHIFT}. Every language has a single shift table, every one but
 * {@link #SPANISH} a locking shift table. Numbers that are not here are reserved and read as {@link #DEFAULT}.
 */
public final class NationalLanguage {
    /** No language: the default alphabet and its extension. On no wire, since then there is no element. */
    public static final int DEFAULT = 0x00;
    /** Turkish. */
    public static final int TURKISH = 0x01;
    /** Spanish, which has no locking shift table. */
    public static final int SPANISH = 0x02;
    /** Portuguese. */
    public static final int PORTUGUESE = 0x03;
    /** Bengali and Assamese. */
    public static final int BENGALI = 0x04;
    /** Gujarati. */
    public static final int GUJARATI = 0x05;
    /** Hindi. */
    public static final int HINDI = 0x06;
    /** Kannada. */
    public static final int KANNADA = 0x07;
    /** Malayalam. */
    public static final int MALAYALAM = 0x08;
    /** Oriya. */
    public static final int ORIYA = 0x09;
    /** Punjabi. */
    public static final int PUNJABI = 0x0A;
    /** Tamil. */
    public static final int TAMIL = 0x0B;
    /** Telugu. */
    public static final int TELUGU = 0x0C;
    /** Urdu. */
    public static final int URDU = 0x0D;

    /** The languages with their names; those that are reserved have none. */
    public static final ValueTable VALUES = ValueTable.named("national language")
            .value(DEFAULT, "default")
            .value(TURKISH, "Turkish")
            .value(SPANISH, "Spanish")
            .value(PORTUGUESE, "Portuguese")
            .value(BENGALI, "Bengali")
            .value(GUJARATI, "Gujarati")
            .value(HINDI, "Hindi")
            .value(KANNADA, "Kannada")
            .value(MALAYALAM, "Malayalam")
            .value(ORIYA, "Oriya")
            .value(PUNJABI, "Punjabi")
            .value(TAMIL, "Tamil")
            .value(TELUGU, "Telugu")
            .value(URDU, "Urdu");

    /** How many languages there are, with the default. */
    static final int COUNT = URDU + 1;

    private NationalLanguage() {}

    /**
     * {@return the name of a language, null if it is reserved}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
