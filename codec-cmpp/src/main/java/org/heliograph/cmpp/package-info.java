/**
 * CMPP (China Mobile Peer to Peer) 2.0, 2.1 and 3.0: the messages that are equal in all versions, what the versions
 * have in common, codes, identifiers and credentials.
 *
 * <p>Messages whose widths differ are in {@link org.heliograph.cmpp.v20} and {@link org.heliograph.cmpp.v30}, with an
 * interface of the common fields here. 2.1 has the messages of 2.0 between SP and gateway and those of 3.0 between
 * gateway and name server.
 *
 * <p>Section numbers (§) are those of the protocol reference in {@code docs/reference/cmpp.md}.
 */
package org.heliograph.cmpp;
