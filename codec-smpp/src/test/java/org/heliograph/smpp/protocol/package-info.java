/** Tests of the plug-in: vectors, contracts, documents. */
package org.heliograph.smpp.protocol;
