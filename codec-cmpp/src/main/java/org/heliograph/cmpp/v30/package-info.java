/** The messages of CMPP 3.0 (November 2003) whose layout differs from that of 2.0; §4 of the protocol reference. */
package org.heliograph.cmpp.v30;
