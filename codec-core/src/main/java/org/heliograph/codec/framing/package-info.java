/** Cutting streams of octets into frames. */
package org.heliograph.codec.framing;
