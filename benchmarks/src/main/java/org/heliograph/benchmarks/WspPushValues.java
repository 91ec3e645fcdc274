package org.heliograph.benchmarks;

/**
 * Values of one push, in wire order.
 *
 * @param tid           transaction identifier.
 * @param uri           X-Wap-Content-URI.
 * @param applicationId X-Wap-Application-Id, below 128.
 * @param pushFlag      Push-Flag, below 128.
 * @param date          Date in seconds since 1970.
 * @param expires       Expires in seconds since 1970.
 */
record WspPushValues(int tid, String uri, int applicationId, int pushFlag, long date, long expires) {}
