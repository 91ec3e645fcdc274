/** Tests of the printers and of the way back from JSON, on messages of no protocol. */
package org.heliograph.codec.print;
