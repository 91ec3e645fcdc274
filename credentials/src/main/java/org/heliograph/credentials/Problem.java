package org.heliograph.credentials;

/** Codes of a {@link CredentialException}: what is wrong with a parameter. Schemes may have more. */
public final class Problem {
    /** The parameter has to be given. */
    public static final String MISSING = "missing";
    /** The parameter is there without a value. */
    public static final String EMPTY = "empty";
    /** The value is longer than allowed. */
    public static final String TOO_LONG = "too-long";
    /** The value holds a separator, a control character or half a surrogate pair. */
    public static final String CHARACTER = "character";
    /** The number is outside its range. */
    public static final String RANGE = "range";
    /** The value is none of those that there are. */
    public static final String UNKNOWN = "unknown";
    /** The name belongs to a field of its own. */
    public static final String RESERVED = "reserved";
    /** The name is there twice. */
    public static final String DUPLICATE = "duplicate";
    /** The value does not fit another parameter. */
    public static final String MISMATCH = "mismatch";
    /** The key cannot be read or used. */
    public static final String KEY = "key";

    private Problem() {}
}
