package org.heliograph.cli;

import java.util.Map;
import org.heliograph.codec.protocol.Protocol;

/**
 * What all inputs of a decode command share.
 *
 * @param shell  around the command.
 * @param named  protocol that the user named, null if none.
 * @param ports  protocols that the user named for ports.
 * @param output of the frames.
 */
record Decoding(Shell shell, Protocol named, Map<Integer, Protocol> ports, FrameOutput output) {}
