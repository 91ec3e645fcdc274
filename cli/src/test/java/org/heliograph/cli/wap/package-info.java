/** Comparison of what the command and tshark show of WAP. */
package org.heliograph.cli.wap;
