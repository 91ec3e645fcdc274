package org.heliograph.cli.mqtt;

import java.time.Duration;
import java.util.List;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.ReasonCode;
import org.heliograph.mqtt.Sender;
import org.heliograph.mqtt.packet.Disconnect5;
import org.heliograph.mqtt.packet.MqttMessage;
import org.heliograph.mqtt.packet.Publish;

/**
 * A visit to a broker: signs in, subscribes, publishes, listens and parts. One exchange is open at a time; what comes
 * meanwhile is answered. Used by one thread, but for {@link #stop()}.
 */
public final class MqttVisit {
    /** Topic Filters in a SUBSCRIBE, since Alibaba Cloud IoT takes no more. */
    private static final int MOST_FILTERS = 8;

    private static final int LAST_IDENTIFIER = 0xFFFF;

    private final Address address;
    private final MqttVersion version;
    private final Mode mode;
    private final Duration timeout;
    private final MqttListener listener;
    private final Inbox inbox = new Inbox(this::take);
    private volatile boolean stopped;
    private Connection connection;
    private Plan plan;
    private LoginAnswer login;
    private int identifier;
    private int awaitedType;
    private List<Answer> answers;
    private List<String> asked;
    private int received;

    /**
     * Makes a visit.
     *
     * @param address  of the broker.
     * @param version  to speak.
     * @param mode     of reading.
     * @param timeout  of the connection and of every answer.
     * @param listener to take what happens.
     */
    public MqttVisit(Address address, MqttVersion version, Mode mode, Duration timeout, MqttListener listener) {
        this.address = address;
        this.version = version;
        this.mode = mode;
        this.timeout = timeout;
        this.listener = listener;
    }

    /**
     * Looks whether packets can be made of what is planned.
     *
     * @param planned what to do.
     * @throws IllegalArgumentException if not, with the reason.
     */
    public void check(Plan planned) {
        PacketWriter writer = new PacketWriter(version);
        writer.connect(planned.signIn());
        writer.wipe();
        for (String filter : planned.filters()) {
            writer.subscribe(1, List.of(filter), planned.qos());
        }
        for (Publication publication : planned.publications()) {
            writer.publish(publication, 1);
        }
    }

    /**
     * Does what is planned; returns when it is done or stopped.
     *
     * @param planned what to do.
     * @return the messages received.
     * @throws MqttException if it fails.
     */
    public int run(Plan planned) {
        plan = planned;
        Link link = Link.open(address, timeout);
        try (Connection opened = new Connection(link, version, mode, new Packets(), inbox)) {
            connection = opened;
            listener.onConnected(address, link.channel());
            try {
                act();
            } catch (MqttException e) {
                connection.abandon(e);
                throw e;
            }
            connection.disconnect(ReasonCode.SUCCESS);
        }
        return received;
    }

    /** Lets the visit end soon, from whatever thread. */
    public void stop() {
        stopped = true;
    }

    private boolean isStopped() {
        return stopped || Thread.currentThread().isInterrupted();
    }

    private void act() {
        connection.connect(plan.signIn());
        await(PacketType.CONNACK);
        for (int i = 0; i < plan.filters().size(); i += MOST_FILTERS) {
            subscribe(plan.filters()
                    .subList(i, Math.min(i + MOST_FILTERS, plan.filters().size())));
        }
        for (Publication publication : plan.publications()) {
            publish(publication);
        }
        listen();
        settle();
    }

    private int nextIdentifier() {
        identifier = identifier % LAST_IDENTIFIER + 1;
        return identifier;
    }

    /** Waits for the answer of a type to what was sent last. */
    private void await(int packetType) {
        String name = PacketType.name(packetType);
        awaitedType = packetType;
        answers = null;
        connection.await(name);
        long end = System.nanoTime() + timeout.toNanos();
        while (answers == null) {
            long left = end - System.nanoTime();
            if (isStopped() || left <= 0) {
                throw new MqttException(
                        Failure.BROKEN,
                        isStopped()
                                ? "interrupted before " + name + " came"
                                : "no " + name + " within " + Link.seconds(timeout));
            }
            connection.pump(left);
        }
        awaitedType = PacketType.RESERVED;
        connection.await("");
    }

    private void subscribe(List<String> filters) {
        asked = filters;
        connection.subscribe(nextIdentifier(), filters, plan.qos());
        await(PacketType.SUBACK);
    }

    private void subscribed(String filter, Answer answer) {
        if (answer.isRefusal()) {
            throw new MqttException(
                    Failure.REFUSED, "the broker refuses the subscription to " + filter + ": " + answer.text());
        }
        listener.onSubscribed(filter, answer);
    }

    private void publish(Publication publication) {
        if (publication.qos() > login.maximumQos()) {
            throw new MqttException(Failure.REFUSED, "the broker takes QoS " + login.maximumQos() + " at most");
        } else if (publication.retain() && !login.retainAvailable()) {
            throw new MqttException(Failure.REFUSED, "the broker keeps no messages: retain is not available");
        }
        connection.publish(publication, nextIdentifier(), login.maximumPacketSize());
        switch (publication.qos()) {
            case 0 -> listener.onPublished(publication, null);
            case 1 -> listener.onPublished(publication, accepted(publication, PacketType.PUBACK));
            default -> {
                Answer answer = accepted(publication, PacketType.PUBREC);
                connection.acknowledge(PacketType.PUBREL, identifier, ReasonCode.SUCCESS);
                accepted(publication, PacketType.PUBCOMP);
                listener.onPublished(publication, answer);
            }
        }
    }

    private Answer accepted(Publication publication, int packetType) {
        await(packetType);
        Answer answer = answers.get(0);
        if (answer.isRefusal()) {
            throw new MqttException(
                    Failure.REFUSED, "the broker refuses the message to " + publication.topic() + ": " + answer.text());
        }
        return answer;
    }

    private boolean isCounted() {
        return plan.count() > 0 && received >= plan.count();
    }

    private void listen() {
        boolean isLimited = plan.duration() != null;
        long begin = System.nanoTime();
        while (plan.listens() && !isStopped() && !isCounted()) {
            long left = isLimited ? plan.duration().toNanos() - (System.nanoTime() - begin) : Long.MAX_VALUE;
            if (left <= 0) {
                return;
            }
            connection.pump(left);
        }
    }

    /** Lets messages that are half exchanged come to their end. */
    private void settle() {
        long end = System.nanoTime() + timeout.toNanos();
        while (!inbox.isSettled()) {
            long left = end - System.nanoTime();
            if (left <= 0 || isStopped()) {
                listener.onNote("a message was not received to its end");
                return;
            }
            connection.pump(left);
        }
    }

    /** Shows a message and answers it; one too many is left to the broker. */
    private boolean take(Received message) {
        if (!message.isRepeated() && isCounted()) {
            return false;
        } else if (!message.isRepeated()) {
            received++;
            listener.onMessage(message);
        }
        if (message.qos() > 0) {
            int type = message.qos() == 1 ? PacketType.PUBACK : PacketType.PUBREC;
            connection.acknowledge(type, message.packetIdentifier(), ReasonCode.SUCCESS);
        }
        return true;
    }

    /** What the broker sends. */
    private final class Packets implements Incoming {
        @Override
        public void onConnAck(MqttMessage<?> packet, boolean sessionPresent, int code) {
            require(packet, login == null);
            login = LoginAnswer.of(packet, code, sessionPresent, plan.signIn().aliyun());
            if (login.isRefusal()) {
                connection.parted();
                throw new MqttException(Failure.REFUSED, "the broker refuses the login: " + login.text());
            }
            connection.establish(login.keepAlive() < 0 ? plan.signIn().keepAlive() : login.keepAlive());
            listener.onLogin(login);
            answers = List.of();
        }

        /** Nothing comes before CONNACK, nothing that only clients send at any time. */
        private void require(MqttMessage<?> packet, boolean isInPlace) {
            long fault = packet.checkSender(Sender.SERVER);
            if (fault != Fault.NONE) {
                throw connection.malformed(packet, fault);
            } else if (!isInPlace) {
                throw connection.unexpected(
                        packet, login == null ? " before CONNACK" : ", though nothing asked for it");
            }
        }

        @Override
        public void onPublish(Publish<?> packet) {
            require(packet, login != null);
            if (packet.properties().find(PropertyId.TOPIC_ALIAS)) {
                throw connection.alias(packet);
            }
            inbox.begin(packet);
        }

        @Override
        public void onAck(MqttMessage<?> packet, int packetIdentifier, int code) {
            require(packet, login != null);
            int type = packet.packetType();
            if (type == PacketType.PUBREL) {
                int answer =
                        inbox.release(packetIdentifier) ? ReasonCode.SUCCESS : ReasonCode.PACKET_IDENTIFIER_NOT_FOUND;
                connection.acknowledge(PacketType.PUBCOMP, packetIdentifier, answer);
            } else if (isAwaited(type, packetIdentifier)) {
                answers = List.of(Answer.of(packet, code));
            } else {
                listener.onNote(PacketType.name(type) + " of packet identifier " + packetIdentifier
                        + ", which is not in use: passed over");
            }
        }

        private boolean isAwaited(int packetType, int packetIdentifier) {
            return answers == null && packetType == awaitedType && packetIdentifier == identifier;
        }

        @Override
        public void onSubAck(MqttMessage<?> packet, int packetIdentifier, DirectBuffer codes) {
            require(packet, login != null && isAwaited(PacketType.SUBACK, packetIdentifier));
            if (codes.capacity() != asked.size()) {
                throw connection.unexpected(
                        packet, " with " + codes.capacity() + " codes for " + asked.size() + " filters");
            }
            for (int i = 0; i < asked.size(); i++) {
                subscribed(asked.get(i), Answer.of(packet, codes.getByte(i) & 0xFF));
            }
            answers = List.of();
        }

        @Override
        public void onPingResp() {
            connection.onPingResp();
        }

        @Override
        public void onDisconnect(Disconnect5 packet) {
            require(packet, true);
            connection.parted();
            throw new MqttException(
                    Failure.BROKEN,
                    "the broker ends the connection: "
                            + Answer.of(packet, packet.reasonCode()).text()
                            + Answer.property(packet, PropertyId.SERVER_REFERENCE, ", other server: ", ""));
        }

        @Override
        public void onUnexpected(MqttMessage<?> packet) {
            require(packet, false);
        }

        @Override
        public void onFault(MqttMessage<?> packet, long fault) {
            throw connection.malformed(packet, fault);
        }
    }
}
