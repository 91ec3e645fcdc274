/**
 * What a protocol proves itself with: contract tests that need one factory method, arbitrary messages from the table of
 * fields, golden vectors, and a measure of allocation. For the modules of this project and for plug-ins of others.
 *
 * <p>A module subclasses {@link org.heliograph.codec.testkit.MessageContract} for each message,
 * {@link org.heliograph.codec.testkit.ProtocolContract} for each protocol and
 * {@link org.heliograph.codec.testkit.VectorContract} where it has vectors. The classes hold tests of JUnit Jupiter and
 * properties of jqwik; both engines have to be on the class path of the tests.
 */
package org.heliograph.codec.testkit;
