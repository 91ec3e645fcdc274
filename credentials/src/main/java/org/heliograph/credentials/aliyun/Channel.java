package org.heliograph.credentials.aliyun;

/** What MQTT runs over; the {@code securemode} has to fit it (§3, §4). */
public enum Channel {
    /** Plain TCP; port 1883. */
    TCP(false, 1883),
    /** TLS; port 1883 as well. */
    TLS(true, 1883),
    /** WebSocket without TLS. */
    WS(false, 443),
    /** WebSocket over TLS; port 443. */
    WSS(true, 443);

    private final boolean secure;
    private final int port;

    Channel(boolean secure, int port) {
        this.secure = secure;
        this.port = port;
    }

    /** {@return whether it is encrypted} */
    public boolean isSecure() {
        return secure;
    }

    /** {@return the port of the platform} */
    public int port() {
        return port;
    }
}
