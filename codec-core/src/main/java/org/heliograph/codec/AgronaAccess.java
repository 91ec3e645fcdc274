package org.heliograph.codec;

import org.agrona.concurrent.UnsafeBuffer;

/** Makes the first buffer, and says in one sentence what is missing where the virtual machine does not allow it. */
final class AgronaAccess {
    static final String ADVICE = "Agrona's buffers need access to jdk.internal.misc:"
            + " start java with --add-exports java.base/jdk.internal.misc=ALL-UNNAMED (class path),"
            + " with --add-exports java.base/jdk.internal.misc=org.agrona (module path),"
            + " or with java -jar and \"Add-Exports: java.base/jdk.internal.misc\" in the manifest";

    private static final byte[] NO_OCTETS = {};

    private AgronaAccess() {}

    /**
     * Makes a buffer over an empty array, which is the least that needs the access, or throws an IllegalStateException
     * with the advice.
     */
    static UnsafeBuffer newView() {
        try {
            return new UnsafeBuffer(NO_OCTETS);
        } catch (LinkageError e) {
            throw new IllegalStateException(ADVICE, e);
        }
    }
}
