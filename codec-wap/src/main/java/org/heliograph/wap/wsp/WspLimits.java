package org.heliograph.wap.wsp;

import org.heliograph.codec.Settings;

/**
 * Bounds on what a peer may make us do (§10).
 *
 * @param headers    greatest number of fields in a header set, shifts of the code page included.
 * @param parameters greatest number of parameters, fields or pairs in a value.
 * @param parts      greatest number of parts in a multipart body.
 * @param nesting    greatest depth of multipart bodies within multipart bodies; the outermost has depth 1.
 */
public record WspLimits(int headers, int parameters, int parts, int nesting) {
    /** The bounds of the reference: 256 fields, 32 parameters, 1,024 parts, depth 8. */
    public static final WspLimits DEFAULT = new WspLimits(256, 32, 1_024, 8);

    /**
     * Refuses bounds that are not positive.
     *
     * @param headers    greatest number of fields in a header set, shifts of the code page included.
     * @param parameters greatest number of parameters, fields or pairs in a value.
     * @param parts      greatest number of parts in a multipart body.
     * @param nesting    greatest depth of multipart bodies within multipart bodies; the outermost has depth 1.
     */
    public WspLimits {
        if (headers < 1 || parameters < 1 || parts < 1 || nesting < 1) {
            throw new IllegalArgumentException("headers=" + headers + " parameters=" + parameters + " parts=" + parts
                    + " nesting=" + nesting + " is out of range");
        }
    }

    /**
     * {@return the bounds of the reference, with a depth that is no greater than that of settings}
     *
     * @param settings of reading.
     */
    public static WspLimits of(Settings settings) {
        int depth = Math.max(1, settings.limits().nesting());
        return depth >= DEFAULT.nesting
                ? DEFAULT
                : new WspLimits(DEFAULT.headers, DEFAULT.parameters, DEFAULT.parts, depth);
    }
}
