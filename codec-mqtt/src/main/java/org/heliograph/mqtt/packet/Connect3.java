package org.heliograph.mqtt.packet;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;

/**
 * CONNECT of 3.1 and 3.1.1 (§3).
 *
 * <pre>{@code
 * | 0001 0000 | Remaining Length | Protocol Name | Protocol Level | Connect Flags | Keep Alive |
 *       1             1..4           8 or 6               1               1             2
 * | Client Identifier | Will Topic | Will Payload | User Name | Password |
 * }</pre>
 *
 * <p>All but the client identifier are there as the connect flags tell; each is a length of two octets and what it counts.
 */
public final class Connect3 extends Connect<Connect3> {
    private static final Layout LAYOUT = header("CONNECT", "§3", PacketType.CONNECT, RemainingLength.ANY);
    static final Utf8Field CLIENT_IDENTIFIER = addClientIdentifier();
    static final Utf8Field WILL_TOPIC = willTopic(LAYOUT);
    static final BinaryField WILL_PAYLOAD = willPayload(LAYOUT);
    static final Utf8Field USER_NAME = userName(LAYOUT);
    static final BinaryField PASSWORD = password(LAYOUT);

    /** What there is to know of this packet. */
    public static final MessageType<Connect3> TYPE = LAYOUT.type(Connect3::new);

    /** Makes a flyweight of 3.1.1 that reads leniently. */
    public Connect3() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing; the dialect of {@link MqttVersion#V31} makes it one of 3.1.
     */
    public Connect3(Settings settings) {
        super(TYPE, settings, MqttVersion.of(settings.dialect()));
    }

    private static Utf8Field addClientIdentifier() {
        begin(LAYOUT);
        return clientIdentifier(LAYOUT);
    }

    @Override
    public MessageType<Connect3> type() {
        return TYPE;
    }

    @Override
    Utf8Field clientIdentifierField() {
        return CLIENT_IDENTIFIER;
    }

    @Override
    Utf8Field willTopicField() {
        return WILL_TOPIC;
    }

    @Override
    BinaryField willPayloadField() {
        return WILL_PAYLOAD;
    }

    @Override
    Utf8Field userNameField() {
        return USER_NAME;
    }

    @Override
    BinaryField passwordField() {
        return PASSWORD;
    }
}
