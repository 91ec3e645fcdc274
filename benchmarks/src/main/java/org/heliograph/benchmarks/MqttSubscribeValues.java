package org.heliograph.benchmarks;

/** What a SUBSCRIBE of the benchmark says; the identifier, the names and the value are in it only if it has properties. */
record MqttSubscribeValues(
        int packetIdentifier, String first, String second, int subscriptionIdentifier, String[] names, String value) {
    static final int FIRST_QOS = 1;
    static final int SECOND_QOS = 2;

    static MqttSubscribeValues of(int message) {
        return new MqttSubscribeValues(
                message + 1,
                String.format("site/%04d/meter/+/kWh", message * 7),
                String.format("site/%04d/alarm/#", message * 7),
                1 + message % 100,
                new String[] {"trace", "tenant", "reader"},
                "0af7651916cd43dd");
    }

    /** {@return the name of a User Property, counted from 1} */
    String name(int number) {
        return names[number - 1];
    }
}
