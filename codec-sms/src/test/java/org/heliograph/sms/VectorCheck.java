package org.heliograph.sms;

import java.io.IOException;
import java.util.Map;
import org.heliograph.codec.testkit.Vector;

/** Compares every value that a vector expects with what the library makes of its input. */
public interface VectorCheck {
    /**
     * Compares.
     *
     * @param vector of an operation that this knows.
     * @throws IOException never.
     */
    void check(Vector vector) throws IOException;

    /** {@return the input of a vector} @param vector to look at. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> input(Vector vector) {
        return (Map<String, Object>) vector.extra().get("input");
    }
}
