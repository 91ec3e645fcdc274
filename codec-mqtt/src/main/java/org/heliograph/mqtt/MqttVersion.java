package org.heliograph.mqtt;

import org.heliograph.codec.Dialect;

/** Versions of MQTT (§14). A connection has one; only its CONNECT tells which. */
public enum MqttVersion {
    /** MQTT 3.1. */
    V31(3, "MQIsdp", "3.1"),
    /** MQTT 3.1.1. */
    V311(4, "MQTT", "3.1.1"),
    /** MQTT 5.0. */
    V50(5, "MQTT", "5.0");

    private final int level;
    private final String protocolName;
    private final String title;
    private final Dialect dialect = Dialect.builder().build();

    MqttVersion(int level, String protocolName, String title) {
        this.level = level;
        this.protocolName = protocolName;
        this.title = title;
    }

    /** {@return the Protocol Level of CONNECT: 3, 4 or 5} */
    public int level() {
        return level;
    }

    /** {@return the Protocol Name of CONNECT, which is case-sensitive} */
    public String protocolName() {
        return protocolName;
    }

    /** {@return the number of the version, such as {@code 3.1.1}} */
    public String title() {
        return title;
    }

    /**
     * {@return the dialect that tells packets which versions share what version they are of}
     * Settings with another dialect are those of 3.1.1, but for the packets that only 5.0 has.
     */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * {@return the version that a dialect stands for, 3.1.1 for that of none}
     *
     * @param dialect of a session.
     */
    public static MqttVersion of(Dialect dialect) {
        return dialect == V31.dialect ? V31 : dialect == V50.dialect ? V50 : V311;
    }

    /**
     * {@return the version of a Protocol Level, null if there is none}
     *
     * @param level 0 to 255.
     */
    public static MqttVersion ofLevel(int level) {
        return switch (level) {
            case 3 -> V31;
            case 4 -> V311;
            case 5 -> V50;
            default -> null;
        };
    }
}
