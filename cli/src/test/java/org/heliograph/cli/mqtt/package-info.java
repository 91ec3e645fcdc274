/** Tests of the connection to a broker. */
package org.heliograph.cli.mqtt;
