package org.heliograph.mqtt.packet;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Memory;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.VariableField;
import org.heliograph.mqtt.ConnectFlags;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.Utf8;

/**
 * CONNECT of 5.0 (§3).
 *
 * <pre>{@code
 * | 0001 0000 | Remaining Length | Protocol Name | Protocol Level | Connect Flags | Keep Alive | Properties |
 *       1             1..4              6                 1               1             2           1..
 * | Client Identifier | Will Properties | Will Topic | Will Payload | User Name | Password |
 * }</pre>
 *
 * <p>All but the client identifier are there as the connect flags tell; each is a length of two octets and what it counts.
 */
public final class Connect5 extends Connect<Connect5> {
    private static final Layout LAYOUT = header("CONNECT", "§3", PacketType.CONNECT, RemainingLength.ANY);

    /** Properties of the connection. */
    static final PropertiesField PROPERTIES = addProperties();

    static final Utf8Field CLIENT_IDENTIFIER = clientIdentifier(LAYOUT);
    static final PropertiesField WILL_PROPERTIES =
            properties(LAYOUT, "Will Properties", PropertyId.WILL, PropertiesField.Presence.WITH_WILL);
    static final Utf8Field WILL_TOPIC = willTopic(LAYOUT);
    static final BinaryField WILL_PAYLOAD = willPayload(LAYOUT);
    static final Utf8Field USER_NAME = userName(LAYOUT);
    static final BinaryField PASSWORD = password(LAYOUT);

    /** What there is to know of this packet. */
    public static final MessageType<Connect5> TYPE = LAYOUT.type(Connect5::new);

    /** The end of what does not fit a packet, from where on nothing does. */
    private static final int BEYOND = Integer.MAX_VALUE;

    private static final int FIRST_OCTET = PacketType.firstOctet(PacketType.CONNECT);
    private static final long BEGINNING = ProtocolName.BEGINNING | MqttVersion.V50.level() << Byte.SIZE;
    private static final int NOT_PLAIN =
            ConnectFlags.RESERVED | ConnectFlags.WILL | ConnectFlags.WILL_QOS_MASK | ConnectFlags.WILL_RETAIN;

    /** Octets of level, flags and keep alive. */
    private static final int BEHIND_NAME = 4;

    private final PropertyCursor willCursor = new PropertyCursor(this, WILL_PROPERTIES);

    /** Makes a flyweight that reads leniently. */
    public Connect5() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public Connect5(Settings settings) {
        super(TYPE, settings, MqttVersion.V50);
    }

    private static PropertiesField addProperties() {
        begin(LAYOUT);
        return properties(LAYOUT, "Properties", PacketType.CONNECT, PropertiesField.Presence.ALWAYS);
    }

    @Override
    public MessageType<Connect5> type() {
        return TYPE;
    }

    /** Plain is what has no will. */
    @Override
    protected boolean isPlain(UnsafeBuffer frame) {
        int limit = frame.capacity();
        long head = RemainingLength.plainHead(frame, limit);
        int headEnd = 1 + RemainingLength.plainWidth(head, limit);
        int block = headEnd + ProtocolName.LENGTH + BEHIND_NAME;
        if (headEnd == 1 || (head & 0xFF) != FIRST_OCTET || block >= limit) {
            return false;
        }
        long beginning = Long.reverseBytes(Memory.word(frame, headEnd));
        int flags = (int) beginning & 0xFF;
        if (beginning - flags != BEGINNING || (flags & NOT_PLAIN) != 0) {
            return false;
        }
        int end = super.cursor(PROPERTIES).plainEnd(frame, block, limit);
        return end > 0 && isPlainBehind(frame, flags, headEnd, end, limit);
    }

    private boolean isPlainBehind(UnsafeBuffer frame, int flags, int headEnd, int propertiesEnd, int limit) {
        int idEnd = endOfText(frame, propertiesEnd, limit);
        int nameEnd = (flags & ConnectFlags.USER_NAME) == 0 ? idEnd : endOfText(frame, idEnd, limit);
        int end = (flags & ConnectFlags.PASSWORD) == 0 ? nameEnd : endOf(frame, nameEnd, limit);
        return end == limit
                && indexed(
                        headEnd,
                        headEnd + ProtocolName.LENGTH,
                        propertiesEnd,
                        idEnd,
                        idEnd,
                        idEnd,
                        idEnd,
                        nameEnd,
                        limit);
    }

    /** Where a text or octets behind their length end; beyond everything if they do not end before a limit. */
    private static int endOf(UnsafeBuffer frame, int start, int limit) {
        if (start > limit - Utf8Field.PREFIX) {
            return BEYOND;
        }
        int end = start + Utf8Field.PREFIX + (Short.reverseBytes(Memory.quarter(frame, start)) & Utf8Field.MAX);
        return end <= limit ? end : BEYOND;
    }

    /** Where a text ends that is plainly one. */
    private int endOfText(UnsafeBuffer frame, int start, int limit) {
        int end = endOf(frame, start, limit);
        boolean isText = end != BEYOND && (!isStrict() || Utf8.check(frame, start + Utf8Field.PREFIX, end) == end);
        return isText ? end : BEYOND;
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

    @Override
    PropertiesField propertiesField() {
        return PROPERTIES;
    }

    @Override
    PropertyCursor cursor(PropertiesField field) {
        return field.index() == WILL_PROPERTIES.index() ? willCursor : super.cursor(field);
    }

    @Override
    void beforeProperties(PropertiesField field) {
        if (field.index() == WILL_PROPERTIES.index()) {
            tell(ConnectFlags.WILL);
        }
    }

    @Override
    void beforeIdentifier() {
        writer().begin(PROPERTIES);
    }

    @Override
    VariableField willStart() {
        return WILL_PROPERTIES;
    }

    @Override
    void passWill() {
        claim(WILL_PROPERTIES, 0);
        super.passWill();
    }

    @Override
    long checkWillProperties() {
        return WILL_PROPERTIES.checkValue(this);
    }

    /** {@return the properties of the will, before the first one; none if there is no will} */
    public PropertyCursor willProperties() {
        return willCursor.rewind(position(WILL_PROPERTIES), end(WILL_PROPERTIES));
    }

    /**
     * Appends a property of the will, and tells that there is one.
     *
     * @param id    see {@link PropertyId}; one whose value is a number.
     * @param value to set.
     * @return this.
     */
    public Connect5 addWillProperty(int id, long value) {
        writer().add(WILL_PROPERTIES, id, value);
        return this;
    }

    /**
     * Appends a property of the will, and tells that there is one.
     *
     * @param id   see {@link PropertyId}; one whose value is a text.
     * @param text to set, at most 65,535 octets.
     * @return this.
     */
    public Connect5 addWillProperty(int id, CharSequence text) {
        writer().add(WILL_PROPERTIES, id, text);
        return this;
    }

    /**
     * Appends a property of the will, and tells that there is one.
     *
     * @param id     see {@link PropertyId}; one whose value is octets.
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets, at most 65,535.
     * @return this.
     */
    public Connect5 addWillProperty(int id, DirectBuffer source, int offset, int length) {
        writer().add(WILL_PROPERTIES, id, source, offset, length);
        return this;
    }

    /**
     * Appends a User Property of the will, and tells that there is one.
     *
     * @param name  at most 65,535 octets.
     * @param value at most 65,535 octets.
     * @return this.
     */
    public Connect5 addWillUserProperty(CharSequence name, CharSequence value) {
        writer().add(WILL_PROPERTIES, PropertyId.USER_PROPERTY, name, value);
        return this;
    }
}
