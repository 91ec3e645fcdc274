package org.heliograph.cli;

/** Exit statuses; the greatest that something asked for is returned. */
final class Status {
    /** All is well. */
    static final int OK = 0;
    /** A frame is faulty, part of the input is broken or missing, or a credential is refused. */
    static final int FAULTED = 1;
    /** Wrong usage, or input that cannot be read. */
    static final int UNREADABLE = 2;

    private Status() {}
}
