package org.heliograph.mqtt.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.mqtt.MqttVersion;

/** The vectors of MQTT in the form of the testkit: the input is what is expected. */
final class MqttVectors {
    private MqttVectors() {}

    /** Packets that are well. */
    static List<Vector> packets() {
        List<Vector> packets = new ArrayList<>();
        for (Vector vector : Vectors.load("mqtt")) {
            Map<String, Object> input = input(vector);
            if (!vector.error() && !"VARINT".equals(input.get("type"))) {
                packets.add(vector.withExpect(new LinkedHashMap<>(input)));
            }
        }
        return packets;
    }

    /** Packets that are refused, with {@code kind} and {@code why} beside their octets. */
    static List<Vector> refused() {
        return Vectors.load("mqtt").stream()
                .filter(vector -> vector.error() && !isIncomplete(vector))
                .map(MqttVectors::withOctets)
                .toList();
    }

    /** Octets that want more. */
    static List<Vector> incomplete() {
        return Vectors.load("mqtt").stream()
                .filter(vector -> vector.error() && isIncomplete(vector))
                .map(MqttVectors::withOctets)
                .toList();
    }

    /** Variable byte integers. */
    static List<Vector> integers() {
        return Vectors.load("mqtt").stream()
                .filter(vector -> "VARINT".equals(input(vector).get("type")))
                .toList();
    }

    private static boolean isIncomplete(Vector vector) {
        return "incomplete".equals(vector.expect().get("kind"));
    }

    private static Vector withOctets(Vector vector) {
        return new Vector(
                vector.name(),
                vector.version(),
                (String) input(vector).get("hex"),
                Map.of(),
                vector.source(),
                (String) vector.expect().get("why"),
                true,
                vector.expect());
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> input(Vector vector) {
        return (Map<String, Object>) vector.extra().get("input");
    }

    static MqttProtocol protocol(Vector vector) {
        for (MqttVersion version : MqttVersion.values()) {
            if (version.title().equals(vector.version())) {
                return MqttProtocol.of(version);
            }
        }
        throw new IllegalArgumentException("version " + vector.version());
    }
}
