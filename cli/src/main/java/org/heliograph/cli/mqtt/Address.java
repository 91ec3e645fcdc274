package org.heliograph.cli.mqtt;

import javax.net.ssl.SSLContext;

/**
 * Where a broker is.
 *
 * @param host name or address.
 * @param port 1 to 65,535.
 * @param tls  whom to trust; null for a plain connection.
 */
public record Address(String host, int port, SSLContext tls) {
    /** {@return host and port as people write them} */
    @Override
    public String toString() {
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }
}
