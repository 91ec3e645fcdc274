/** Tests of the CMPP messages. */
package org.heliograph.cmpp;
