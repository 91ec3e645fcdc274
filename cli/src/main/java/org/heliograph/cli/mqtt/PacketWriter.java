package org.heliograph.cli.mqtt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.packet.Ack3;
import org.heliograph.mqtt.packet.Ack5;
import org.heliograph.mqtt.packet.Connect;
import org.heliograph.mqtt.packet.Connect3;
import org.heliograph.mqtt.packet.Connect5;
import org.heliograph.mqtt.packet.Disconnect3;
import org.heliograph.mqtt.packet.Disconnect5;
import org.heliograph.mqtt.packet.PingReq;
import org.heliograph.mqtt.packet.PubAck3;
import org.heliograph.mqtt.packet.PubAck5;
import org.heliograph.mqtt.packet.PubComp3;
import org.heliograph.mqtt.packet.PubComp5;
import org.heliograph.mqtt.packet.PubRec3;
import org.heliograph.mqtt.packet.PubRec5;
import org.heliograph.mqtt.packet.PubRel3;
import org.heliograph.mqtt.packet.PubRel5;
import org.heliograph.mqtt.packet.Publish;
import org.heliograph.mqtt.packet.Publish3;
import org.heliograph.mqtt.packet.Publish5;
import org.heliograph.mqtt.packet.Subscribe;
import org.heliograph.mqtt.packet.Subscribe3;
import org.heliograph.mqtt.packet.Subscribe5;

/** Writes the packets of a client, one at a time, to the same octets. Each method returns the length of its packet. */
final class PacketWriter {
    /** What a packet takes beside its texts and its payload, with room to spare. */
    private static final int FRAME = 64;
    /** Octets of a character in UTF-8, as an upper bound. */
    private static final int WIDEST = 3;

    private final boolean five;
    private final Settings settings;
    private byte[] octets = new byte[FRAME];
    private UnsafeBuffer buffer = AgronaAccess.wrap(octets);

    PacketWriter(MqttVersion version) {
        five = version == MqttVersion.V50;
        settings = Settings.STRICT.withDialect(version.dialect());
    }

    /** The octets that hold the packet written last. */
    byte[] octets() {
        return octets;
    }

    /** The buffer, with room for texts and octets of a length. */
    private UnsafeBuffer buffer(long length) {
        int wanted = Math.toIntExact(length + FRAME);
        if (octets.length < wanted) {
            octets = new byte[wanted];
            buffer = AgronaAccess.wrap(octets);
        }
        return buffer;
    }

    int connect(SignIn signIn) {
        byte[] password = signIn.password() == null ? new byte[0] : signIn.password();
        String userName = signIn.userName() == null ? "" : signIn.userName();
        UnsafeBuffer target =
                buffer((long) WIDEST * (signIn.clientId().length() + userName.length()) + password.length);
        Connect<?> connect = five ? new Connect5(settings) : new Connect3(settings);
        connect.encode(target, 0, octets.length)
                .cleanStart(true)
                .keepAlive(signIn.keepAlive())
                .clientIdentifier(signIn.clientId());
        if (signIn.userName() != null) {
            connect.userName(userName);
        }
        if (signIn.password() != null) {
            connect.password(AgronaAccess.wrap(password), 0, password.length);
        }
        return connect.finish();
    }

    /** Zeroes the octets, since those of CONNECT hold a password. */
    void wipe() {
        buffer.setMemory(0, octets.length, (byte) 0);
    }

    int subscribe(int packetIdentifier, List<String> filters, int qos) {
        long length = 0;
        for (String filter : filters) {
            length += (long) WIDEST * filter.length() + WIDEST;
        }
        Subscribe<?> subscribe = five ? new Subscribe5(settings) : new Subscribe3(settings);
        subscribe.encode(buffer(length), 0, octets.length).packetIdentifier(packetIdentifier);
        for (String filter : filters) {
            subscribe.addSubscription(filter, qos);
        }
        return subscribe.finish();
    }

    int publish(Publication publication, int packetIdentifier) {
        byte[] payload = publication.payload();
        int topic = publication.topic().getBytes(StandardCharsets.UTF_8).length;
        UnsafeBuffer target = buffer((long) topic + payload.length);
        Publish<?> publish = five ? new Publish5(settings) : new Publish3(settings);
        publish.encode(target, 0, octets.length)
                .qos(publication.qos())
                .retain(publication.retain())
                .topicName(publication.topic());
        if (publication.qos() > 0) {
            publish.packetIdentifier(packetIdentifier);
        }
        publish.payload(AgronaAccess.wrap(payload), 0, payload.length);
        return publish.finish();
    }

    /** PUBACK, PUBREC, PUBREL or PUBCOMP; a code other than 0 in 5.0 only. */
    int acknowledge(int packetType, int packetIdentifier, int code) {
        if (five) {
            Ack5<?> packet =
                    switch (packetType) {
                        case PacketType.PUBACK -> new PubAck5(settings);
                        case PacketType.PUBREC -> new PubRec5(settings);
                        case PacketType.PUBREL -> new PubRel5(settings);
                        default -> new PubComp5(settings);
                    };
            packet.encode(buffer, 0, octets.length)
                    .packetIdentifier(packetIdentifier)
                    .reasonCode(code);
            return packet.finish();
        }
        Ack3<?> packet =
                switch (packetType) {
                    case PacketType.PUBACK -> new PubAck3(settings);
                    case PacketType.PUBREC -> new PubRec3(settings);
                    case PacketType.PUBREL -> new PubRel3(settings);
                    default -> new PubComp3(settings);
                };
        packet.encode(buffer, 0, octets.length).packetIdentifier(packetIdentifier);
        return packet.finish();
    }

    int pingReq() {
        return new PingReq(settings).encode(buffer, 0, octets.length).finish();
    }

    int disconnect(int reasonCode) {
        return five
                ? new Disconnect5(settings)
                        .encode(buffer, 0, octets.length)
                        .reasonCode(reasonCode)
                        .finish()
                : new Disconnect3(settings).encode(buffer, 0, octets.length).finish();
    }
}
