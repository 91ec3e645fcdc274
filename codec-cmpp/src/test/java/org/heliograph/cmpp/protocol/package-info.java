/** Tests of CMPP as a plug-in. */
package org.heliograph.cmpp.protocol;
