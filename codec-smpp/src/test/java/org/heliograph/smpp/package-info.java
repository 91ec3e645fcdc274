/** Tests of the SMPP values. */
package org.heliograph.smpp;
