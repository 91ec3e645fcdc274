/**
 * The command {@code heliograph}: reads captures, streams and hexadecimal text, prints the frames in them, and makes
 * frames from what it printed; makes and checks what devices and users sign in with.
 *
 * <p>{@link org.heliograph.cli.Main#run} is the whole command without a process around it. Data goes to standard output
 * and everything else to standard error, a line each. The exit status is 0 if all is well, 1 if a frame is faulty,
 * input is broken or missing in part or a credential is refused, 2 for wrong usage or input that cannot be read.
 */
package org.heliograph.cli;
