/**
 * CMPP as a plug-in: the protocols {@code cmpp-3.0}, {@code cmpp-2.0} and {@code cmpp-2.1}, the reading of reports, and
 * the dispatcher that hands frames to a typed handler.
 */
package org.heliograph.cmpp.protocol;
