/** Tests that compare what the command shows of SMPP with what tshark shows, where it is installed. */
package org.heliograph.cli.smpp;
