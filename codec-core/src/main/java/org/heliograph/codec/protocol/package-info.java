/**
 * The way for protocols to join: providers found by {@link java.util.ServiceLoader}, what they offer, and the dissector
 * that reads a frame down to the last nested payload without knowing any protocol.
 *
 * <p>A plug-in is one class that implements {@link org.heliograph.codec.protocol.ProtocolProvider}, named in
 * {@code META-INF/services/org.heliograph.codec.protocol.ProtocolProvider}, and the messages it offers. The document
 * {@code docs/plugins.md} of the project shows a complete one with its tests:
 *
 * <pre>{@code
 * public final class BeaconProvider implements ProtocolProvider {
 *     public int apiVersion() {
 *         return API_VERSION;
 *     }
 *
 *     public String name() {
 *         return "Beacon, an example";
 *     }
 *
 *     public List<Protocol> protocols() {
 *         return List.of(new Beacon());
 *     }
 * }
 * }</pre>
 *
 * <p>What several frames make together is the business of a {@link org.heliograph.codec.protocol.PayloadCollector}.
 */
package org.heliograph.codec.protocol;
