package org.heliograph.codec;

import org.agrona.concurrent.UnsafeBuffer;

/**
 * Makes buffers, and says in one sentence what is missing where the virtual machine does not allow it: Agrona 2 needs a
 * flag, without which its own error names internals of the JDK.
 */
public final class AgronaAccess {
    static final String ADVICE = "Agrona's buffers need access to jdk.internal.misc:"
            + " start java with --add-exports java.base/jdk.internal.misc=ALL-UNNAMED (class path),"
            + " with --add-exports java.base/jdk.internal.misc=org.agrona (module path),"
            + " or with java -jar and \"Add-Exports: java.base/jdk.internal.misc\" in the manifest";

    private static final byte[] NO_OCTETS = {};

    private AgronaAccess() {}

    /**
     * {@return a new buffer that wraps nothing}
     *
     * @throws IllegalStateException with the advice if the flag is missing.
     */
    public static UnsafeBuffer newView() {
        return wrap(NO_OCTETS);
    }

    /**
     * {@return a new buffer over an array}
     *
     * @param octets to wrap.
     * @throws IllegalStateException with the advice if the flag is missing.
     */
    public static UnsafeBuffer wrap(byte[] octets) {
        try {
            return new UnsafeBuffer(octets);
        } catch (LinkageError e) {
            throw new IllegalStateException(ADVICE, e);
        }
    }
}
