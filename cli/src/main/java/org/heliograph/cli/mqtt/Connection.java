package org.heliograph.cli.mqtt;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.ReasonCode;
import org.heliograph.mqtt.packet.MqttMessage;
import org.heliograph.mqtt.packet.Publish;
import org.heliograph.mqtt.protocol.Mqtt3Dispatcher;
import org.heliograph.mqtt.protocol.Mqtt5Dispatcher;
import org.heliograph.mqtt.protocol.PacketHandler;
import org.heliograph.mqtt.protocol.PacketStream;

/** Packets over a link: sends them, reads and dispatches them, and keeps the connection alive. */
final class Connection implements AutoCloseable {
    /** Octets that a packet other than PUBLISH, or the head of one, may take. */
    private static final int LONGEST_WHOLE = 128 * 1024;
    /** The longest packet that there can be. */
    private static final int LONGEST = 268_435_460;

    private static final int PIECE = 16 * 1024;
    /** Milliseconds after which it is looked whether the visit was stopped. */
    private static final long SLICE = 100;
    /** Milliseconds that a broker has to close the connection after DISCONNECT. */
    private static final long PARTING = 1_000;

    private final Link link;
    private final MqttVersion version;
    private final PacketWriter writer;
    private final PacketStream stream;
    private final byte[] piece = new byte[PIECE];
    private final UnsafeBuffer buffer = AgronaAccess.wrap(piece);

    private boolean established;
    private boolean broken;
    private long keepAlive;
    private long lastSent = System.nanoTime();
    private boolean pinging;
    private String awaited = "";

    /** Makes a connection; {@code inbox} takes the pieces of long messages. */
    Connection(Link link, MqttVersion version, Mode mode, Incoming incoming, Inbox inbox) {
        this.link = link;
        this.version = version;
        writer = new PacketWriter(version);
        stream = new PacketStream(version, LONGEST_WHOLE, LONGEST, new Packets(dispatch(incoming, mode), inbox));
    }

    /** Where whole packets go. */
    private interface Dispatch {
        void accept(DirectBuffer buffer, int offset, int length);
    }

    private Dispatch dispatch(Incoming incoming, Mode mode) {
        Settings settings = Settings.STRICT.withReading(mode);
        if (version == MqttVersion.V50) {
            return new Mqtt5Dispatcher(settings, new Incoming5(incoming))::dispatch;
        }
        return new Mqtt3Dispatcher(version, settings, new Incoming3(incoming))::dispatch;
    }

    /** Whole packets are dispatched, and so is the head of a PUBLISH whose payload comes in pieces. */
    private record Packets(Dispatch dispatch, Inbox inbox) implements PacketHandler {
        @Override
        public void onPacket(DirectBuffer buffer, int offset, int length) {
            dispatch.accept(buffer, offset, length);
        }

        @Override
        public void onPublishHead(DirectBuffer buffer, int offset, int length, int payloadLength) {
            inbox.expect(payloadLength);
            dispatch.accept(buffer, offset, length);
        }

        @Override
        public void onPayload(DirectBuffer buffer, int offset, int length, int left) {
            inbox.append(buffer, offset, length, left);
        }
    }

    /** The login is accepted: from now on the connection is kept alive, and parted from with DISCONNECT. */
    void establish(int seconds) {
        established = true;
        // Well before the broker expects something, since it takes its way.
        keepAlive = TimeUnit.SECONDS.toNanos(seconds) * 3 / 4;
    }

    void connect(SignIn signIn) {
        try {
            send(writer.connect(signIn));
        } finally {
            writer.wipe();
        }
    }

    void subscribe(int packetIdentifier, List<String> filters, int qos) {
        send(writer.subscribe(packetIdentifier, filters, qos));
    }

    /** Publishes, unless the broker takes no packets of that length. */
    void publish(Publication publication, int packetIdentifier, long most) {
        int length = writer.publish(publication, packetIdentifier);
        if (length > most) {
            throw new MqttException(
                    Failure.REFUSED,
                    "the message to " + publication.topic() + " makes a packet of " + length
                            + " octets, the broker takes " + most + " at most");
        }
        send(length);
    }

    void acknowledge(int packetType, int packetIdentifier, int code) {
        send(writer.acknowledge(packetType, packetIdentifier, version == MqttVersion.V50 ? code : 0));
    }

    private void send(int length) {
        if (broken) {
            return;
        }
        try {
            link.write(writer.octets(), length);
            lastSent = System.nanoTime();
        } catch (IOException e) {
            broken = true;
            throw lastWords(e);
        }
    }

    /** Why the broker has closed the connection, if it has said so before it did. */
    private MqttException lastWords(IOException cause) {
        long end = System.nanoTime() + link.timeout().toNanos();
        try {
            boolean more = true;
            while (more && System.nanoTime() < end) {
                more = receive(SLICE);
            }
        } catch (MqttException said) {
            said.addSuppressed(cause);
            return said;
        }
        return broken(cause);
    }

    private MqttException broken(IOException cause) {
        broken = true;
        return cause instanceof SSLException tls
                ? new MqttException(
                        Failure.TLS,
                        "TLS with " + link.address() + " failed: "
                                + Trust.reason(tls, link.address().host()),
                        cause)
                : new MqttException(
                        Failure.BROKEN, "the connection broke" + before() + ": " + cause.getMessage(), cause);
    }

    private String before() {
        return awaited.isEmpty() ? "" : " before " + awaited + " came";
    }

    /** Names what is waited for, empty for nothing. */
    void await(String name) {
        awaited = name;
    }

    /** Reads and handles what comes, for a while; sends PINGREQ when it is time. */
    void pump(long nanos) {
        keepAlive();
        receive(Math.max(1, Math.min(SLICE, TimeUnit.NANOSECONDS.toMillis(nanos))));
    }

    private void keepAlive() {
        long silence = System.nanoTime() - lastSent;
        if (pinging && silence > link.timeout().toNanos()) {
            throw new MqttException(
                    Failure.BROKEN, "no PINGRESP within " + Link.seconds(link.timeout()) + ": the broker is gone");
        }
        if (established && !pinging && keepAlive > 0 && silence >= keepAlive) {
            send(writer.pingReq());
            pinging = true;
        }
    }

    void onPingResp() {
        pinging = false;
    }

    private boolean receive(long wait) {
        int count;
        try {
            count = link.read(piece, (int) wait);
        } catch (IOException e) {
            throw broken(e);
        }
        if (count < 0) {
            broken = true;
            throw new MqttException(Failure.BROKEN, "the broker closed the connection" + before());
        }
        long fault = count == 0 ? Fault.NONE : stream.accept(buffer, 0, count);
        if (fault != Fault.NONE) {
            throw malformed(null, fault);
        }
        return count > 0;
    }

    /** A packet, or a frame if it is null, that breaks a rule. */
    MqttException malformed(MqttMessage<?> packet, long fault) {
        String source = MqttFault.source(fault);
        String text = Fault.describe(fault, packet == null ? null : packet.type());
        return new MqttException(
                Failure.MALFORMED,
                "malformed packet from the broker: " + text + (source == null ? "" : " (" + source + ")"),
                MqttFault.reasonCode(fault));
    }

    /** A packet that is well, but not here or not now. */
    MqttException unexpected(MqttMessage<?> packet, String text) {
        return new MqttException(
                Failure.MALFORMED,
                "unexpected packet from the broker: " + PacketType.name(packet.packetType()) + text,
                ReasonCode.PROTOCOL_ERROR);
    }

    /** A topic alias, though none was allowed. */
    MqttException alias(Publish<?> packet) {
        return new MqttException(
                Failure.MALFORMED,
                "unexpected packet from the broker: " + PacketType.name(packet.packetType())
                        + " with a Topic Alias, of which none is allowed",
                ReasonCode.TOPIC_ALIAS_INVALID);
    }

    /** The broker has parted: nothing is sent any more. */
    void parted() {
        broken = true;
    }

    /** Parts with DISCONNECT and lets the broker close, so that nothing that is under way is lost. */
    void disconnect(int reasonCode) {
        send(writer.disconnect(reasonCode));
        broken = true;
        try {
            link.finish();
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PARTING);
            boolean open = true;
            while (open && System.nanoTime() < end) {
                open = link.read(piece, (int) SLICE) >= 0;
            }
        } catch (IOException e) {
            // DISCONNECT is out, and a broker may well reset the connection after it: that is its end too.
            return;
        }
    }

    /** Parts after a failure as far as that is possible. */
    void abandon(MqttException failure) {
        boolean canTell = failure.failure() != Failure.MALFORMED || version == MqttVersion.V50;
        if (!established || broken || !canTell) {
            return;
        }
        try {
            disconnect(failure.reasonCode());
        } catch (MqttException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        try {
            link.close();
        } catch (IOException e) {
            throw new MqttException(Failure.BROKEN, "the connection could not be closed: " + e.getMessage(), e);
        }
    }
}
