package org.heliograph.cli.mqtt;

/** Why a visit to a broker failed. */
public enum Failure {
    /** The broker refuses the login, a subscription or a message. */
    REFUSED,
    /** No connection: the host is not known, nobody listens there, or nobody answers. */
    UNREACHABLE,
    /** No secure channel: the certificate is not trusted or not for the host, or the other side speaks no TLS. */
    TLS,
    /** The connection broke or the broker ended it, an answer did not come in time, or the visit was interrupted. */
    BROKEN,
    /** A packet of the broker is malformed, or out of place. */
    MALFORMED
}
