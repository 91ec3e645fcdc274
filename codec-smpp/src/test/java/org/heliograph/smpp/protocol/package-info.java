/** Tests of SMPP as a plug-in, of its versions and dialects, and of what peers really send. */
package org.heliograph.smpp.protocol;
