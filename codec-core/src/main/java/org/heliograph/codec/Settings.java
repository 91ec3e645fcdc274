package org.heliograph.codec;

/**
 * How messages are read and written.
 *
 * @param reading strict or lenient, see {@link Mode}.
 * @param writing in strict mode counts and lengths beyond the document are refused, and so are values of TLVs that an
 *                {@link Assembler} writes; in lenient mode whatever the fields can hold is written. What does not fit its
 *                field is refused in both.
 * @param limits  on frames, repeated parts and nesting.
 * @param dialect what this session knows beyond the document.
 */
public record Settings(Mode reading, Mode writing, Limits limits, Dialect dialect) {
    /** Reads leniently, writes strictly. */
    public static final Settings LENIENT = new Settings(Mode.LENIENT, Mode.STRICT, Limits.DEFAULT);

    /** Reads and writes strictly. */
    public static final Settings STRICT = new Settings(Mode.STRICT, Mode.STRICT, Limits.DEFAULT);

    /**
     * Makes settings of a session that keeps to the document.
     *
     * @param reading strict or lenient.
     * @param writing strict or lenient.
     * @param limits  on frames, repeated parts and nesting.
     */
    public Settings(Mode reading, Mode writing, Limits limits) {
        this(reading, writing, limits, Dialect.NONE);
    }

    /**
     * {@return these settings with another mode of reading}
     *
     * @param mode of reading.
     */
    public Settings withReading(Mode mode) {
        return new Settings(mode, writing, limits, dialect);
    }

    /**
     * {@return these settings with another mode of writing}
     *
     * @param mode of writing.
     */
    public Settings withWriting(Mode mode) {
        return new Settings(reading, mode, limits, dialect);
    }

    /**
     * {@return these settings with other limits}
     *
     * @param other limits.
     */
    public Settings withLimits(Limits other) {
        return new Settings(reading, writing, other, dialect);
    }

    /**
     * {@return these settings with another dialect}
     *
     * @param other dialect.
     */
    public Settings withDialect(Dialect other) {
        return new Settings(reading, writing, limits, other);
    }
}
