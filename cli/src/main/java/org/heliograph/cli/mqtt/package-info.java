/**
 * A client of MQTT 3.1, 3.1.1 and 5.0 over a plain socket or TLS, with the codec of the project: one connection, one
 * thread, memory that does not grow with what a broker announces. The sections are those of the MQTT reference.
 */
package org.heliograph.cli.mqtt;
