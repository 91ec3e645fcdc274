package org.heliograph.cli.capture;

/** What the fragments of one IP packet have in common; protocol is -1 for IPv6. */
record FragmentKey(int protocol, int id, long sourceHigh, long sourceLow, long destinationHigh, long destinationLow) {}
