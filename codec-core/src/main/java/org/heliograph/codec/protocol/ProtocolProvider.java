package org.heliograph.codec.protocol;

import java.util.List;
import org.heliograph.codec.Settings;

/** A plug-in: one provider offers the versions of a protocol, and readers for what other messages carry. */
public interface ProtocolProvider {
    /** The version of this interface. A provider returns the one that it was compiled with. */
    int API_VERSION = 1;

    /** {@return {@link #API_VERSION} as the provider was compiled with it} */
    int apiVersion();

    /** {@return a name for people, for lists of plug-ins} */
    String name();

    /** {@return its protocols; where several fit a stream equally well the first one is taken} */
    List<Protocol> protocols();

    /**
     * {@return new readers for payloads, for one dissector}
     *
     * @param settings of the dissector.
     */
    default List<PayloadReader> payloadReaders(Settings settings) {
        return List.of();
    }

    /** {@return new collectors of payloads, for one input; they see the frames of all protocols} */
    default List<PayloadCollector> payloadCollectors() {
        return List.of();
    }
}
