package org.heliograph.cli.capture;

import java.util.LinkedHashSet;
import java.util.Set;

/** The octets that wait for earlier ones in all connections, and the streams that hold them, the oldest first. */
final class TcpHeld {
    private final Set<TcpStream> streams = new LinkedHashSet<>();
    private long cost;

    /** Octets held by all, with what it costs to hold them. */
    long cost() {
        return cost;
    }

    /** Takes note that a stream holds more or less than before. */
    void update(TcpStream stream, long before, long now) {
        cost += now - before;
        if (now == 0) {
            streams.remove(stream);
        } else if (before == 0) {
            streams.add(stream);
        }
    }

    /** The stream that began to hold octets first. */
    TcpStream oldest() {
        return streams.iterator().next();
    }
}
