package org.heliograph.mqtt.packet;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U16;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;
import org.heliograph.codec.VariableField;
import org.heliograph.mqtt.ConnectFlags;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.Utf8Text;

/**
 * What the CONNECT of all versions share (§3). What the payload has is told by the connect flags: a part that is set sets
 * its flag, and one whose flag is set is written empty if nobody set it.
 *
 * @param <M> the concrete packet.
 */
public abstract class Connect<M extends Connect<M>> extends MqttMessage<M> {
    /** Bit of the Protocol Level that bridges between brokers set; no document has it. Read in lenient mode. */
    public static final int BRIDGE = 0x80;

    private static final Layout TEMPLATE = header("CONNECT", "§3", PacketType.CONNECT, RemainingLength.ANY);

    /** Protocol Name; at the same place in all versions, like what follows it. */
    static final ProtocolName PROTOCOL_NAME = protocolName(TEMPLATE);

    static final U8 PROTOCOL_LEVEL = protocolLevel(TEMPLATE);
    static final U8 CONNECT_FLAGS = connectFlags(TEMPLATE);
    static final U16 KEEP_ALIVE = keepAlive(TEMPLATE);

    private static final int HIGHEST_QOS = 2;

    private final UnsafeBuffer[] views = {AgronaAccess.newView(), AgronaAccess.newView()};

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type     of the packet.
     * @param settings of reading and writing.
     * @param version  that the packet is of.
     */
    Connect(MessageType<M> type, Settings settings, MqttVersion version) {
        super(type, settings, PacketType.CONNECT, version);
    }

    private static ProtocolName protocolName(Layout layout) {
        return layout.custom("Protocol Name", "MQTT, in 3.1 MQIsdp; the library sets it.", ProtocolName::new);
    }

    private static U8 protocolLevel(Layout layout) {
        return layout.u8("Protocol Level", "3, 4 or 5 for 3.1, 3.1.1, 5.0; the library sets it.");
    }

    private static U8 connectFlags(Layout layout) {
        return layout.u8("Connect Flags", "What the payload has, and clean start.", ConnectFlags.VALUES);
    }

    private static U16 keepAlive(Layout layout) {
        return layout.u16("Keep Alive", "Greatest time between packets in seconds, 0 for none.", Values.ANY);
    }

    /** Adds what CONNECT begins with to a layout. */
    static void begin(Layout layout) {
        protocolName(layout);
        protocolLevel(layout);
        connectFlags(layout);
        keepAlive(layout);
    }

    static Utf8Field clientIdentifier(Layout layout) {
        return text(layout, "Client Identifier", "Who connects; may be empty, see §3.", 1, 0);
    }

    static Utf8Field willTopic(Layout layout) {
        return text(layout, "Will Topic", "Topic of the will.", 2, ConnectFlags.WILL);
    }

    static BinaryField willPayload(Layout layout) {
        return layout.custom(
                "Will Payload",
                "Message that the server publishes when the client is gone.",
                (info, anchor, delta, index) -> new BinaryField(info, anchor, delta, index, 0, ConnectFlags.WILL));
    }

    static Utf8Field userName(Layout layout) {
        return layout.secretCustom(
                "User Name",
                "User name; printed masked.",
                (info, anchor, delta, index) -> new Utf8Field(info, anchor, delta, index, 3, ConnectFlags.USER_NAME));
    }

    static BinaryField password(Layout layout) {
        return layout.secretCustom(
                "Password",
                "Password; printed masked.",
                (info, anchor, delta, index) -> new BinaryField(info, anchor, delta, index, 1, ConnectFlags.PASSWORD));
    }

    abstract Utf8Field clientIdentifierField();

    abstract Utf8Field willTopicField();

    abstract BinaryField willPayloadField();

    abstract Utf8Field userNameField();

    abstract BinaryField passwordField();

    /**
     * Whether the flags tell of a part. In 3.1 the Remaining Length goes before the flags of user name and password: where
     * the packet ends before them, they are absent.
     */
    final boolean tellsOf(int flag, int start, int limit) {
        boolean mayLack = isV31() && (flag & (ConnectFlags.USER_NAME | ConnectFlags.PASSWORD)) != 0;
        return (get(CONNECT_FLAGS) & flag) != 0 && !(mayLack && start == limit);
    }

    /** Sets a flag in what stands before all that flags tell of. */
    final void tell(int flag) {
        MutableDirectBuffer target = target();
        int position = position(CONNECT_FLAGS);
        target.putByte(position, (byte) (target.getByte(position) | flag));
    }

    /** Tells of a part of the payload that may lack; before user name and password the will is passed if there is none. */
    private void tellOfPart(int flag) {
        tell(flag);
        boolean isBehindWill = (flag & (ConnectFlags.USER_NAME | ConnectFlags.PASSWORD)) != 0;
        if (isBehindWill && !isWritten(willStart()) && !hasWill()) {
            passWill();
        }
    }

    /** The first field of the will. */
    VariableField willStart() {
        return willTopicField();
    }

    /** Leaves the fields of the will empty. */
    void passWill() {
        claim(willTopicField(), 0);
        claim(willPayloadField(), 0);
    }

    @Override
    final void beforeText(Utf8Field field) {
        if (field.flag() == 0) {
            beforeIdentifier();
        } else {
            tellOfPart(field.flag());
        }
    }

    /** Called before the client identifier is written: what it comes behind has to be there. */
    void beforeIdentifier() {}

    final M putBinary(BinaryField field, DirectBuffer source, int offset, int length) {
        requireOctets(field, source, offset, length);
        tellOfPart(field.flag());
        int start = claim(field, Utf8Field.PREFIX + length);
        target().putShort(start, (short) length, BIG_ENDIAN);
        target().putBytes(start + Utf8Field.PREFIX, source, offset, length);
        return it();
    }

    private DirectBuffer octets(BinaryField field) {
        UnsafeBuffer view = views[field.view()];
        int start = position(field);
        int length = end(field) - start;
        if (length == 0) {
            view.wrap(frame(), start, 0);
        } else {
            view.wrap(frame(), start + Utf8Field.PREFIX, length - Utf8Field.PREFIX);
        }
        return view;
    }

    /** {@return the protocol name; moves at the next read of it} */
    public final Utf8Text protocolName() {
        return text(PROTOCOL_NAME);
    }

    /**
     * Writes the protocol name.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public final int appendProtocolName(Appendable out) throws IOException {
        return protocolName().appendTo(out);
    }

    /** {@return the protocol name as a String; allocates} */
    public final String protocolNameAsString() {
        return protocolName().toString();
    }

    /** {@return the protocol level: 3, 4 or 5, maybe with {@link #BRIDGE}} */
    public final int protocolLevel() {
        return get(PROTOCOL_LEVEL);
    }

    /**
     * Sets the protocol level, which is that of the version unless it is set; {@link #BRIDGE} may be added.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public final M protocolLevel(int value) {
        return put(PROTOCOL_LEVEL, value);
    }

    /** {@return whether a bridge between brokers connects} */
    public final boolean isBridge() {
        return (protocolLevel() & BRIDGE) != 0;
    }

    /** {@return the connect flags, see {@link ConnectFlags}} */
    public final int connectFlags() {
        return get(CONNECT_FLAGS);
    }

    /**
     * Sets the connect flags.
     *
     * @param value see {@link ConnectFlags}.
     * @return this.
     */
    public final M connectFlags(int value) {
        return put(CONNECT_FLAGS, value);
    }

    private boolean has(int flag) {
        return (connectFlags() & flag) != 0;
    }

    private M flag(int flag, boolean value) {
        int flags = writtenFlags();
        return put(CONNECT_FLAGS, value ? flags | flag : flags & ~flag);
    }

    /** The flags of a packet that is being encoded. */
    private int writtenFlags() {
        target(); // which throws if none is
        return connectFlags();
    }

    /** {@return whether the session begins anew; before 5.0 called clean session, which also ends with the connection} */
    public final boolean isCleanStart() {
        return has(ConnectFlags.CLEAN_START);
    }

    /**
     * Sets whether the session begins anew.
     *
     * @param value whether it does.
     * @return this.
     */
    public final M cleanStart(boolean value) {
        return flag(ConnectFlags.CLEAN_START, value);
    }

    /** Writes what the packet begins with: the fixed fields, which stand behind the protocol name, can be read then. */
    @Override
    protected final void beginning() {
        openHeader();
        if (isV31()) {
            String name = version().protocolName();
            putAscii(claim(PROTOCOL_NAME, Utf8Field.PREFIX + name.length()), name);
            put(PROTOCOL_LEVEL, version().level());
        } else { // name, level and empty flags, all at once
            int start = claim(PROTOCOL_NAME, ProtocolName.LENGTH);
            target().putLong(
                            start,
                            ProtocolName.BEGINNING | (long) version().level() << Short.SIZE - Byte.SIZE,
                            BIG_ENDIAN);
        }
    }

    /** {@return whether there is a will} */
    public final boolean hasWill() {
        return has(ConnectFlags.WILL);
    }

    /** {@return the QoS of the will, 0 to 2; 3 if it is malformed} */
    public final int willQos() {
        return ConnectFlags.willQos(connectFlags());
    }

    /**
     * Sets the QoS of the will.
     *
     * @param value 0 to 2.
     * @return this.
     * @throws IllegalArgumentException if there is no such QoS.
     */
    public final M willQos(int value) {
        if (value < 0 || value > HIGHEST_QOS) {
            throw new IllegalArgumentException(type() + ": willQos=" + value + " is outside 0 to " + HIGHEST_QOS);
        }
        return put(CONNECT_FLAGS, ConnectFlags.withWillQos(writtenFlags(), value));
    }

    /** {@return whether the will message is to be retained} */
    public final boolean isWillRetain() {
        return has(ConnectFlags.WILL_RETAIN);
    }

    /**
     * Sets whether the will message is to be retained.
     *
     * @param value whether it is.
     * @return this.
     */
    public final M willRetain(boolean value) {
        return flag(ConnectFlags.WILL_RETAIN, value);
    }

    /** {@return whether there is a user name} */
    public final boolean hasUserName() {
        return end(userNameField()) > position(userNameField());
    }

    /** {@return whether there is a password} */
    public final boolean hasPassword() {
        return end(passwordField()) > position(passwordField());
    }

    /** {@return the greatest time between packets in seconds, 0 for none} */
    public final int keepAlive() {
        return get(KEEP_ALIVE);
    }

    /**
     * Sets the greatest time between packets.
     *
     * @param value in seconds, 0 to 65,535; 0 for none.
     * @return this.
     */
    public final M keepAlive(int value) {
        return put(KEEP_ALIVE, value);
    }

    /** {@return the client identifier; moves at the next read of it} */
    public final Utf8Text clientIdentifier() {
        return text(clientIdentifierField());
    }

    /**
     * Writes the client identifier.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public final int appendClientIdentifier(Appendable out) throws IOException {
        return clientIdentifier().appendTo(out);
    }

    /** {@return the client identifier as a String; allocates} */
    public final String clientIdentifierAsString() {
        return clientIdentifier().toString();
    }

    /**
     * Sets the client identifier.
     *
     * @param text at most 65,535 octets.
     * @return this.
     * @throws IllegalArgumentException if it is too long or no text.
     */
    public final M clientIdentifier(CharSequence text) {
        return putText(clientIdentifierField(), text);
    }

    /** {@return the topic of the will; empty if it is not there; moves at the next read of it} */
    public final Utf8Text willTopic() {
        return text(willTopicField());
    }

    /**
     * Writes the topic of the will.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public final int appendWillTopic(Appendable out) throws IOException {
        return willTopic().appendTo(out);
    }

    /** {@return the topic of the will as a String; allocates} */
    public final String willTopicAsString() {
        return willTopic().toString();
    }

    /**
     * Sets the topic of the will, and that there is one.
     *
     * @param text at most 65,535 octets.
     * @return this.
     * @throws IllegalArgumentException if it is too long or no text.
     */
    public final M willTopic(CharSequence text) {
        return putText(willTopicField(), text);
    }

    /** {@return the payload of the will, in place; empty if it is not there; moves at the next read of it} */
    public final DirectBuffer willPayload() {
        return octets(willPayloadField());
    }

    /**
     * Sets the payload of the will, and that there is one.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets, at most 65,535.
     * @return this.
     */
    public final M willPayload(DirectBuffer source, int offset, int length) {
        return putBinary(willPayloadField(), source, offset, length);
    }

    /** {@return the user name; empty if it is not there; moves at the next read of it} */
    public final Utf8Text userName() {
        return text(userNameField());
    }

    /**
     * Writes the user name.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public final int appendUserName(Appendable out) throws IOException {
        return userName().appendTo(out);
    }

    /** {@return the user name as a String; allocates} */
    public final String userNameAsString() {
        return userName().toString();
    }

    /**
     * Sets the user name, and that there is one.
     *
     * @param text at most 65,535 octets.
     * @return this.
     * @throws IllegalArgumentException if it is too long or no text.
     */
    public final M userName(CharSequence text) {
        return putText(userNameField(), text);
    }

    /** {@return the password, in place; empty if it is not there; moves at the next read of it} */
    public final DirectBuffer password() {
        return octets(passwordField());
    }

    /**
     * Sets the password, and that there is one.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets, at most 65,535.
     * @return this.
     */
    public final M password(DirectBuffer source, int offset, int length) {
        return putBinary(passwordField(), source, offset, length);
    }

    @Override
    protected final long checkRules() {
        long fault = checkConnectFlags();
        if (fault == Fault.NONE && propertiesField() != null) {
            fault = propertiesField().checkValue(this);
        }
        if (fault == Fault.NONE) {
            fault = checkText(clientIdentifierField());
        }
        if (fault == Fault.NONE) {
            fault = checkPayload();
        }
        return fault == Fault.NONE ? checkText(userNameField()) : fault;
    }

    private long checkPayload() {
        Utf8Field identifier = clientIdentifierField();
        if (end(identifier) == start(identifier) && needsIdentifier()) {
            return Fault.of(MqttFault.CLIENT_IDENTIFIER_EMPTY, identifier, position(identifier));
        }
        return hasWill() ? checkWill() : Fault.NONE;
    }

    /** The rules that setters cannot look at; they have refused texts that are none. */
    private long checkWritten() {
        long fault = checkConnectFlags();
        if (fault == Fault.NONE && propertiesField() != null) {
            fault = propertiesField().checkValue(this);
        }
        return fault == Fault.NONE ? checkPayload() : fault;
    }

    private int start(Utf8Field field) {
        return position(field) + Utf8Field.PREFIX;
    }

    /** 3.1 has no empty identifier, 3.1.1 one for a clean session only. */
    private boolean needsIdentifier() {
        return isV31() || version() == MqttVersion.V311 && !isCleanStart();
    }

    private long checkConnectFlags() {
        int flags = connectFlags();
        if ((flags & ConnectFlags.RESERVED) != 0 && !isV31()) {
            return Fault.of(MqttFault.CONNECT_FLAG_RESERVED, CONNECT_FLAGS, position(CONNECT_FLAGS));
        } else if ((flags & ConnectFlags.WILL_QOS_MASK) == ConnectFlags.WILL_QOS_MASK) {
            return Fault.of(MqttFault.WILL_QOS_3, CONNECT_FLAGS, position(CONNECT_FLAGS));
        } else if ((flags & ConnectFlags.WILL) == 0
                && (flags & (ConnectFlags.WILL_QOS_MASK | ConnectFlags.WILL_RETAIN)) != 0) {
            return Fault.of(MqttFault.WILL_FLAGS_WITHOUT_WILL, CONNECT_FLAGS, position(CONNECT_FLAGS));
        } else if (version() != MqttVersion.V50
                && (flags & (ConnectFlags.PASSWORD | ConnectFlags.USER_NAME)) == ConnectFlags.PASSWORD) {
            return Fault.of(MqttFault.PASSWORD_WITHOUT_USER_NAME, CONNECT_FLAGS, position(CONNECT_FLAGS));
        }
        return Fault.NONE;
    }

    private long checkWill() {
        long fault = checkWillProperties();
        if (fault == Fault.NONE) {
            fault = checkTopicName(willTopicField());
        }
        if (fault == Fault.NONE && end(willTopicField()) == start(willTopicField())) {
            return Fault.of(MqttFault.TOPIC_NAME_EMPTY, willTopicField(), position(willTopicField()));
        }
        return fault;
    }

    long checkWillProperties() {
        return Fault.NONE;
    }

    @Override
    final void completing() {
        if (!isLenientWriting()) {
            requireStrict();
        }
    }

    private void requireStrict() {
        boolean isLevel = (protocolLevel() & ~BRIDGE) == version().level();
        long fault = isLevel ? checkWritten() : Fault.of(MqttFault.UNSUPPORTED_VERSION, PROTOCOL_LEVEL, 0);
        if (fault != Fault.NONE) {
            throw new IllegalArgumentException(Fault.describe(fault, type()) + ", Protocol Level=" + protocolLevel()
                    + " Connect Flags=" + connectFlags());
        }
    }
}
