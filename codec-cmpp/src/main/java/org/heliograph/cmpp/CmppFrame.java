package org.heliograph.cmpp;

/** What every CMPP message has: its header. */
public interface CmppFrame {
    /** {@return Total_Length} Length of the whole frame in octets, the header included. */
    long totalLength();

    /** {@return Command_Id} Kind of message, see {@link CommandId}. */
    int commandId();

    /** {@return Sequence_Id} All 32 bits; a response repeats that of its request. */
    int sequenceId();
}
