package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.cli.capture.Endpoint;
import org.heliograph.cli.lua.Tshark;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.codec.testkit.Visited;
import org.heliograph.mqtt.PropertyType;
import org.heliograph.mqtt.packet.Connect;
import org.heliograph.mqtt.packet.MqttMessage;
import org.heliograph.mqtt.packet.PropertyCursor;
import org.heliograph.mqtt.packet.Publish;
import org.heliograph.mqtt.packet.ReasonMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares what we and tshark read of every well-formed vector of MQTT, value by value. */
class MqttTsharkTest {
    private static final Endpoint SERVER = Endpoint.of(new byte[] {10, 0, 0, 2}, 1_883);
    private static final int FIRST_PORT = 10_000;
    private static final char SEPARATOR = '\u0001';
    private static final char AGGREGATOR = '\u0002';
    private static final Map<String, String> CONNECTS = Map.of(
            "3.1", "100f00064d51497364700302000a000170",
            "3.1.1", "100d00044d51545404020000000170",
            "5.0", "100e00044d5154540502000000000170");

    private static final List<String> COLUMNS = List.of(
            "tcp.port",
            "mqtt.msgtype",
            "mqtt.len",
            "mqtt.hdrflags",
            "mqtt.topic",
            "mqtt.msgid",
            "mqtt.msg",
            "mqtt.clientid",
            "mqtt.username",
            "mqtt.willtopic",
            "mqtt.willmsg",
            "mqtt.kalive",
            "mqtt.conflags",
            "mqtt.property_id",
            "mqtt.prop_key");

    /** What tshark 4.0 reads otherwise, and why: vector and column. */
    private static final Map<String, String> DIFFERENCES = Map.of();

    @TempDir
    private Path directory;

    private static List<Vector> packets() {
        return Vectors.load("mqtt").stream()
                .filter(vector -> !vector.error()
                        && vector.extra().get("input") instanceof Map<?, ?> input
                        && !"VARINT".equals(input.get("type")))
                .toList();
    }

    @Test
    void shouldReadWhatTsharkReads() throws Exception {
        assumeTrue(Tshark.isInstalled(), "tshark is not installed");
        assumeTrue(
                Files.readString(new Tshark(directory).run("--version")).startsWith("TShark (Wireshark) 4.0."),
                "the differences are those of tshark 4.0");
        List<Vector> vectors = packets();
        Map<Integer, Map<String, String>> theirs = theirs(vectors);
        Map<String, String> found = new TreeMap<>();
        int agreed = 0;
        for (int i = 0; i < vectors.size(); i++) {
            Vector vector = vectors.get(i);
            Map<String, String> their = theirs.getOrDefault(FIRST_PORT + i, Map.of());
            for (Map.Entry<String, String> value : ours(vector).entrySet()) {
                String other = their.getOrDefault(value.getKey(), "");
                if (value.getValue().equals(other)) {
                    agreed += value.getValue().isEmpty() ? 0 : 1;
                } else {
                    found.put(vector.name() + " " + value.getKey(), value.getValue() + " <> " + other);
                }
            }
        }
        Map<String, String> unlisted = new TreeMap<>(found);
        unlisted.keySet().removeAll(DIFFERENCES.keySet());
        assertEquals(Map.of(), unlisted, "differences that are not listed");
        assertEquals(DIFFERENCES.keySet(), found.keySet(), "differences that are listed");
        assertEquals(0, agreed, "values that agree");
    }

    /** Each packet in a connection of its own, behind a CONNECT that tells the version. */
    private Map<Integer, Map<String, String>> theirs(List<Vector> vectors) throws Exception {
        Captures captures = new Captures();
        for (int i = 0; i < vectors.size(); i++) {
            Vector vector = vectors.get(i);
            Endpoint client = Endpoint.of(new byte[] {10, 0, 0, 1}, FIRST_PORT + i);
            if (!vector.name().startsWith("connect-")) {
                captures.send(client, SERVER, CONNECTS.get(vector.version()));
            }
            boolean fromServer = vector.extra().get("from").equals("server");
            captures.send(fromServer ? SERVER : client, fromServer ? client : SERVER, vector.hex());
        }
        Path capture = Files.write(directory.resolve("mqtt.pcap"), captures.octets());
        List<String> arguments = new ArrayList<>(List.of("-r", capture.toString(), "-Y", "mqtt", "-T", "fields"));
        arguments.addAll(
                List.of("-E", "separator=" + SEPARATOR, "-E", "occurrence=a", "-E", "aggregator=" + AGGREGATOR));
        COLUMNS.forEach(column -> arguments.addAll(List.of("-e", column)));
        Map<Integer, Map<String, String>> rows = new HashMap<>();
        for (String line : Files.readAllLines(new Tshark(directory).run(arguments.toArray(String[]::new)))) {
            String[] cells = line.split(String.valueOf(SEPARATOR), -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 1; i < cells.length; i++) {
                row.put(COLUMNS.get(i), cells[i].replace(AGGREGATOR, ','));
            }
            String[] ports = cells[0].split(String.valueOf(AGGREGATOR));
            rows.put(Math.max(Integer.parseInt(ports[0]), Integer.parseInt(ports[1])), row);
        }
        return rows;
    }

    private static Map<String, String> ours(Vector vector) {
        Protocol protocol = Protocols.load().get("mqtt-" + vector.version());
        byte[] octets = vector.octets();
        UnsafeBuffer buffer = new UnsafeBuffer(octets);
        MqttMessage<?> message = (MqttMessage<?>) protocol.typeOf(buffer, 0, octets.length, Mode.STRICT)
                .newMessage(Settings.STRICT.withDialect(protocol.dialect()))
                .wrap(buffer, 0, octets.length);
        assertEquals(0, message.check(), vector.name());
        Map<String, Object> fields = Visited.of(message).fields();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("mqtt.msgtype", String.valueOf(message.packetType()));
        values.put("mqtt.len", String.valueOf(message.remainingLength()));
        values.put("mqtt.hdrflags", String.format("0x%02x", message.packetTypeAndFlags()));
        values.put("mqtt.msgid", String.valueOf(fields.getOrDefault("Packet Identifier", "")));
        values.put("mqtt.topic", topics(fields));
        if (message instanceof Publish<?> publish) {
            values.put("mqtt.msg", Visited.of(publish).fields().get("Payload").toString());
        }
        if (message instanceof Connect<?> connect) {
            values.put("mqtt.clientid", connect.clientIdentifierAsString());
            values.put("mqtt.username", connect.userNameAsString());
            values.put("mqtt.willtopic", connect.willTopicAsString());
            values.put("mqtt.willmsg", String.valueOf(fields.getOrDefault("Will Payload", "")));
            values.put("mqtt.kalive", String.valueOf(connect.keepAlive()));
            values.put("mqtt.conflags", String.format("0x%02x", connect.connectFlags()));
        }
        if (message instanceof ReasonMessage<?> || message instanceof Publish<?>) {
            properties(message.properties(), values);
        }
        return values;
    }

    private static String topics(Map<String, Object> fields) {
        List<String> topics = new ArrayList<>();
        if (fields.get("Topic Name") instanceof String name) {
            topics.add(name);
        }
        if (fields.get("Topic Filters") instanceof List<?> filters) {
            filters.forEach(filter -> topics.add((String) filter));
        }
        if (fields.get("Subscriptions") instanceof List<?> subscriptions) {
            subscriptions.forEach(one -> topics.add((String) ((Map<?, ?>) one).get("Topic Filter")));
        }
        return String.join(",", topics);
    }

    private static void properties(PropertyCursor cursor, Map<String, String> values) {
        List<String> ids = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        while (cursor.next()) {
            ids.add(String.format("0x%02x", cursor.id()));
            if (cursor.type() == PropertyType.PAIR) {
                keys.add(cursor.name().toString());
            }
        }
        values.put("mqtt.property_id", String.join(",", ids));
        values.put("mqtt.prop_key", String.join(",", keys));
    }
}
