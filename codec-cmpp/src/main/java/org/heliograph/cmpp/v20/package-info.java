/** The messages of CMPP 2.0 (April 2002) whose layout differs from that of 3.0; §4 of the protocol reference. */
package org.heliograph.cmpp.v20;
