package org.heliograph.wap.wbxml;

import java.nio.charset.Charset;
import java.util.function.IntFunction;
import org.heliograph.codec.Limits;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;

/**
 * How documents are read and written.
 *
 * @param mode     strict or lenient: what each of them refuses is said where it is read or written.
 * @param nesting  greatest depth of elements, 1 to 255; the root has depth 1.
 * @param output   greatest number of characters that are made of one document, since one octet can name a text of any
 *                 length (§9).
 * @param charsets charsets by MIBenum beyond those that are built in (US-ASCII, ISO-8859-1, UTF-8, UCS-2, UTF-16 and its
 *                 two orders); answers null for one that it does not know.
 */
public record WbxmlSettings(Mode mode, int nesting, int output, IntFunction<Charset> charsets) {
    /** Strict, depth 64, 65,536 characters. */
    public static final WbxmlSettings STRICT = new WbxmlSettings(Mode.STRICT, 64, 65_536, mib -> null);

    /** Lenient, depth 64, 65,536 characters. */
    public static final WbxmlSettings LENIENT = STRICT.withMode(Mode.LENIENT);

    private static final int DEEPEST = 255;

    /**
     * Refuses bounds that are out of range.
     *
     * @param mode     strict or lenient.
     * @param nesting  greatest depth of elements, 1 to 255.
     * @param output   greatest number of characters that are made of one document.
     * @param charsets charsets by MIBenum beyond those that are built in.
     */
    public WbxmlSettings {
        if (nesting < 1 || nesting > DEEPEST || output < 1) {
            throw new IllegalArgumentException("nesting=" + nesting + " output=" + output + " is out of range");
        }
    }

    /** {@return whether the mode is strict} */
    public boolean isStrict() {
        return mode == Mode.STRICT;
    }

    /** The settings for messages: a depth other than the default of {@link Limits} holds, up to that of the format. */
    static WbxmlSettings of(Settings settings) {
        WbxmlSettings own = settings.reading() == Mode.STRICT ? STRICT : LENIENT;
        int depth = settings.limits().nesting();
        return depth == Limits.DEFAULT.nesting() ? own : own.withNesting(Math.max(1, Math.min(depth, DEEPEST)));
    }

    /**
     * {@return these settings with another mode}
     *
     * @param other mode.
     */
    public WbxmlSettings withMode(Mode other) {
        return new WbxmlSettings(other, nesting, output, charsets);
    }

    /**
     * {@return these settings with another depth}
     *
     * @param depth 1 to 255.
     */
    public WbxmlSettings withNesting(int depth) {
        return new WbxmlSettings(mode, depth, output, charsets);
    }

    /**
     * {@return these settings with another limit of output}
     *
     * @param characters greatest number of characters.
     */
    public WbxmlSettings withOutput(int characters) {
        return new WbxmlSettings(mode, nesting, characters, charsets);
    }

    /**
     * {@return these settings with further charsets}
     *
     * @param more charsets by MIBenum; answers null for one that it does not know.
     */
    public WbxmlSettings withCharsets(IntFunction<Charset> more) {
        return new WbxmlSettings(mode, nesting, output, more);
    }
}
