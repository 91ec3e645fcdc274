package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.mqtt.packet.PropertyCursor;
import org.heliograph.mqtt.packet.Publish5;
import org.openjdk.jmh.annotations.Param;

/** A PUBLISH with more and more user properties. */
public class GrowthMqttPropertyBenchmark extends GrowthBenchmark {
    /** How many there are. */
    @Param({"1", "4", "16", "64", "256", "1024"})
    public int size;

    private static final String NAME = "name";
    private static final String VALUE = "a value of some length";

    private final Publish5 publish = new Publish5();

    /** Creates the benchmark. */
    public GrowthMqttPropertyBenchmark() {}

    @Override
    int count() {
        return size;
    }

    @Override
    int write(MutableDirectBuffer to) {
        publish.encode(to, 0, ROOM).qos(1).topicName("a/b/c").packetIdentifier(1);
        for (int i = 0; i < size; i++) {
            publish.addUserProperty(NAME, VALUE);
        }
        return publish.finish();
    }

    @Override
    int read(DirectBuffer from, int octetLength) {
        require(publish.wrap(from, 0, octetLength).check());
        int seen = 0;
        PropertyCursor properties = publish.properties();
        while (properties.next()) {
            seen += properties.name().length() == NAME.length()
                            && properties.text().length() == VALUE.length()
                    ? 1
                    : 0;
        }
        return seen;
    }
}
