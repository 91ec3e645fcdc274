package org.heliograph.cli;

/** Exit statuses; the greatest that something asked for is returned. */
final class Status {
    /** All is well. */
    static final int OK = 0;
    /** A frame is faulty, part of the input is broken or missing, or a credential is refused. */
    static final int FAULTED = 1;
    /** Wrong usage, or input that cannot be read. */
    static final int UNREADABLE = 2;
    /** No connection: the host is not known, nobody listens there, or nobody answers. */
    static final int UNREACHABLE = 3;
    /** No secure channel. */
    static final int TLS = 4;
    /** The connection broke, or an answer did not come in time. */
    static final int BROKEN = 5;
    /** The other side sent what is malformed or out of place. */
    static final int MALFORMED = 6;

    private Status() {}
}
