package org.heliograph.cli.capture;

/**
 * How much a capture held.
 *
 * @param packets read from the capture.
 * @param ignored of them because they carry neither TCP nor UDP over IP, or lie on a link of an unknown type.
 */
public record CaptureSummary(long packets, long ignored) {}
