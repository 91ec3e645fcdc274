/**
 * SMPP as a plug-in: its versions and their dialects, detection, a dispatcher with its handler, answers to requests and
 * to what cannot be read.
 */
package org.heliograph.smpp.protocol;
