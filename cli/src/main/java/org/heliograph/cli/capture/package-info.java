/**
 * Reading and writing of packet captures: classic pcap and pcapng down to the octets of TCP streams and UDP datagrams.
 *
 * <p>A capture is read in one pass from a stream and with bounded memory; what is broken, missing or over a bound is
 * told to the {@link org.heliograph.cli.capture.CaptureListener} and never thrown. The formats are those of
 * draft-ietf-opsawg-pcap and draft-ietf-opsawg-pcapng, the protocols RFC 791 (IPv4), RFC 8200 (IPv6), RFC 9293 (TCP) and
 * RFC 768 (UDP).
 *
 * <p>Checksums are not verified on reading: a capture taken on the sending machine holds packets whose checksums the
 * network adapter had yet to fill in.
 */
package org.heliograph.cli.capture;
