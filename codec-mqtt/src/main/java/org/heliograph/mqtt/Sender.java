package org.heliograph.mqtt;

/** Who sent a packet: the side that opened the connection, or the other one. */
public enum Sender {
    /** The side that opened the connection. */
    CLIENT,
    /** The other side. */
    SERVER
}
