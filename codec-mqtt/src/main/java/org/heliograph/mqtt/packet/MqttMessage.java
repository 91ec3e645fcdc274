package org.heliograph.mqtt.packet;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Memory;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Printable;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U16;
import org.heliograph.codec.U8;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;
import org.heliograph.codec.VariableField;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.PropertyType;
import org.heliograph.mqtt.PublishFlags;
import org.heliograph.mqtt.Sender;
import org.heliograph.mqtt.Utf8;
import org.heliograph.mqtt.Utf8Text;
import org.heliograph.mqtt.VarInt;

/**
 * What all control packets have: the fixed header (§2), which the library sets, texts, and in 5.0 properties.
 *
 * <pre>{@code
 * | type 4 bits, flags 4 bits | Remaining Length | variable header | payload |
 *              1                     1..4
 * }</pre>
 *
 * @param <M> the concrete packet.
 */
public abstract class MqttMessage<M extends MqttMessage<M>> extends Message<M> {
    private static final Layout TEMPLATE = Layout.of("packet", "§2");

    /** The first octet; at the same place in every packet. */
    static final U8 FIRST = first(TEMPLATE, PacketType.RESERVED);

    /** The Remaining Length; at the same place in every packet. */
    static final RemainingLength REMAINING_LENGTH = remainingLength(TEMPLATE, PacketType.RESERVED, RemainingLength.ANY);

    private static final int FLAGS = 0xF;
    private static final int TYPE_MASK = 0xF0;
    private static final int SHORTEST = 1;

    private final int packetType;
    private final MqttVersion version;
    private final boolean lenientWriting;
    /** The window of the frame; up to date where the position of a field was asked for. */
    private final UnsafeBuffer window;

    private final Utf8Text[] texts;
    private final PropertyCursor cursor;
    private final PropertyWriter writer = new PropertyWriter(this);

    /** Octets of the Remaining Length of the packet that was written last; written leniently always one. */
    private int lengthWidth = SHORTEST;

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type       of the packet.
     * @param settings   of reading and writing.
     * @param packetType in the first octet.
     * @param version    that the packet is of.
     */
    MqttMessage(MessageType<M> type, Settings settings, int packetType, MqttVersion version) {
        super(type, settings);
        this.packetType = packetType;
        this.version = version;
        lenientWriting = settings.writing() == Mode.LENIENT;
        window = (UnsafeBuffer) frame();
        texts = type.fields().stream()
                .filter(field -> field instanceof Utf8Field || field instanceof ProtocolName)
                .map(field -> new Utf8Text())
                .toArray(Utf8Text[]::new);
        cursor = new PropertyCursor(this, propertiesField());
    }

    /** Adds the fixed header to a layout. */
    static Layout header(String name, String section, int packetType, int most) {
        Layout layout = Layout.of(name, section);
        first(layout, packetType);
        remainingLength(layout, packetType, most);
        return layout;
    }

    private static U8 first(Layout layout, int packetType) {
        return layout.u8(
                "Packet Type and Flags",
                "Type in bits 7 to 4, flags in bits 3 to 0; the library sets the type.",
                firstValues(packetType));
    }

    private static Values firstValues(int packetType) {
        if (packetType == PacketType.RESERVED) {
            return Values.ANY;
        }
        ValueTable values = ValueTable.named(PacketType.name(packetType));
        int first = PacketType.firstOctet(packetType);
        if (packetType != PacketType.PUBLISH) {
            return values.value(first, PacketType.name(packetType)).open();
        }
        for (int flags = 0; flags <= FLAGS; flags++) {
            if (PublishFlags.qos(flags) < 3) {
                values.value(first | flags, PublishFlags.name(flags));
            }
        }
        return values.open();
    }

    private static RemainingLength remainingLength(Layout layout, int packetType, int most) {
        return layout.custom(
                "Remaining Length",
                "Octets that follow it; the library sets it.",
                (info, anchor, delta, index) -> new RemainingLength(info, anchor, delta, index, packetType, most));
    }

    static Utf8Field text(Layout layout, String name, String doc, int view, int flag) {
        return layout.custom(
                name, doc, (info, anchor, delta, index) -> new Utf8Field(info, anchor, delta, index, view, flag));
    }

    static U16 packetIdentifier(Layout layout) {
        return layout.u16("Packet Identifier", "Tells exchanges apart, 1 to 65,535.", Values.range(1, PacketId.MAX));
    }

    static PropertiesField properties(Layout layout, String name, int packetType, PropertiesField.Presence presence) {
        return layout.custom(
                name,
                "Properties in wire order.",
                (info, anchor, delta, index) -> new PropertiesField(
                        info,
                        anchor,
                        delta,
                        index,
                        PropertyId.allowed(packetType),
                        PropertyId.repeatable(packetType),
                        presence));
    }

    /** {@return the type of the packet, see {@link PacketType}} */
    public final int packetType() {
        return packetType;
    }

    /** {@return the version that the packet is read and written in} */
    public final MqttVersion version() {
        return version;
    }

    /** {@return the first octet: type in bits 7 to 4, flags in bits 3 to 0} */
    public final int packetTypeAndFlags() {
        return get(FIRST);
    }

    /**
     * Sets the first octet; its type is set by the library, and so are the flags of all packets but PUBLISH as long as they
     * are written strictly.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public final M packetTypeAndFlags(int value) {
        return put(FIRST, value);
    }

    /** {@return the octets behind the fixed header, 0 to 268,435,455} */
    public final int remainingLength() {
        return REMAINING_LENGTH.read(this);
    }

    final boolean isLenientWriting() {
        return lenientWriting;
    }

    final boolean isV31() {
        return version == MqttVersion.V31;
    }

    /** The block of properties of the packet; null if it has none. */
    PropertiesField propertiesField() {
        return null;
    }

    /** The cursor over a block of properties, wherever it is. */
    PropertyCursor cursor(PropertiesField field) {
        return cursor;
    }

    final PropertyWriter writer() {
        return writer;
    }

    /**
     * Claims the Remaining Length, as wide as that of the packet that was written last: of packets of like length the octets
     * behind it need not be moved.
     */
    final void openHeader() {
        if (!isWritten(REMAINING_LENGTH)) {
            int width = RemainingLength.isRoomFor(lengthWidth, length()) ? lengthWidth : SHORTEST;
            VarInt.write(target(), claim(REMAINING_LENGTH, width), 0, width);
        }
    }

    /** Called before a block of properties is written: what it depends on has to be there. */
    void beforeProperties(PropertiesField field) {}

    final boolean isOpen(PropertiesField field) {
        return isWritten(field);
    }

    final void requireOctets(Field field, DirectBuffer source, int offset, int length) {
        requireSource(field, source, offset, length);
        if (length > Utf8Field.MAX) {
            throw new IllegalArgumentException(
                    type() + "." + field.name() + ": length=" + length + " is above " + Utf8Field.MAX);
        }
    }

    /** {@return the properties, before the first one; none before 5.0 and in packets without} */
    public final PropertyCursor properties() {
        PropertiesField field = propertiesField();
        return field == null ? cursor.rewind() : cursor.rewind(position(field), end(field));
    }

    /**
     * Appends a property.
     *
     * @param id    see {@link PropertyId}; one whose value is a number.
     * @param value to set.
     * @return this.
     * @throws IllegalArgumentException if the property does not take the value, or strictly if it does not belong here.
     */
    public final M addProperty(int id, long value) {
        writer.add(requireProperties(), id, value);
        return it();
    }

    /**
     * Appends a property.
     *
     * @param id   see {@link PropertyId}; one whose value is a text.
     * @param text to set, at most 65,535 octets.
     * @return this.
     * @throws IllegalArgumentException if the property does not take the value, or strictly if it does not belong here.
     */
    public final M addProperty(int id, CharSequence text) {
        writer.add(requireProperties(), id, text);
        return it();
    }

    /**
     * Appends a property.
     *
     * @param id     see {@link PropertyId}; one whose value is octets.
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets, at most 65,535.
     * @return this.
     * @throws IllegalArgumentException if the property does not take the value, or strictly if it does not belong here.
     */
    public final M addProperty(int id, DirectBuffer source, int offset, int length) {
        writer.add(requireProperties(), id, source, offset, length);
        return it();
    }

    /**
     * Appends a User Property.
     *
     * @param name  at most 65,535 octets.
     * @param value at most 65,535 octets.
     * @return this.
     */
    public final M addUserProperty(CharSequence name, CharSequence value) {
        writer.add(requireProperties(), PropertyId.USER_PROPERTY, name, value);
        return it();
    }

    private PropertiesField requireProperties() {
        PropertiesField field = propertiesField();
        if (field == null) {
            throw noProperties();
        }
        return field;
    }

    private IllegalStateException noProperties() {
        return new IllegalStateException(type() + " of version " + version.title() + " has no properties");
    }

    @SuppressWarnings("unchecked")
    final M it() {
        return (M) this;
    }

    /** The text of a field; empty if it is not there; moves at the next read of the field. */
    final Utf8Text text(Utf8Field field) {
        int start = position(field);
        int length = end(field) - start;
        int prefix = length == 0 ? 0 : Utf8Field.PREFIX;
        return texts[field.view()].wrap(window, start + prefix, length - prefix);
    }

    /** A number of two octets that begins where a field does. */
    final int numberAt(int position) {
        Memory.requireInside(window, position, Short.BYTES);
        return Short.reverseBytes(Memory.quarter(window, position)) & 0xFFFF;
    }

    final Utf8Text text(ProtocolName field) {
        int start = position(field) + Utf8Field.PREFIX;
        return texts[0].wrap(frame(), start, end(field) - start);
    }

    final M putText(Utf8Field field, CharSequence text) {
        int length = text.length();
        if (length > Utf8Field.MAX) {
            throw badText(field, text);
        }
        beforeText(field);
        int start = claim(field, Utf8Field.PREFIX + length);
        if (!putAscii(start, text)) {
            putUnusual(field, text, start, length);
        }
        return it();
    }

    /** Called before a text is written: the flag that tells of it has to be there. */
    void beforeText(Utf8Field field) {}

    private void putUnusual(Utf8Field field, CharSequence text, int start, int characters) {
        int length = Utf8.length(text, lenientWriting);
        if (length < 0 || length > Utf8Field.MAX) {
            reopen(field);
            throw badText(field, text);
        }
        claimMore(field, length - characters);
        target().putShort(start, (short) length, BIG_ENDIAN);
        Utf8.write(text, target(), start + Utf8Field.PREFIX);
    }

    /** Writes a text behind its length, over octets that were claimed; whether all of it is ASCII without NUL. */
    final boolean putAscii(int position, CharSequence text) {
        putNumber(position, text.length());
        return writeAscii(position + Utf8Field.PREFIX, text);
    }

    /** Writes a number of two octets over octets that were claimed, for which there is room therefore. */
    final void putNumber(int position, int value) {
        Memory.putOctet(window, position, (byte) (value >> Byte.SIZE));
        Memory.putOctet(window, position + 1, (byte) value);
    }

    /** Writes characters over octets that were claimed for them. */
    final void putCharacters(int position, CharSequence text, int length) {
        if (length != text.length() || !writeAscii(position, text)) {
            Utf8.write(text, target(), position);
        }
    }

    final IllegalArgumentException badText(Field field, CharSequence text) {
        return new IllegalArgumentException(type() + "." + field.name() + ": length=" + text.length() + " \""
                + Printable.of(text) + "\" is above 65,535 octets, holds half of a surrogate pair or U+0000, or breaks"
                + " a rule of the field");
    }

    /** Gives back a text that was written strictly and breaks a rule. */
    final void requireWell(Utf8Field field, CharSequence text, long fault) {
        if (fault != Fault.NONE) {
            reopen(field);
            throw badText(field, text);
        }
    }

    /** {@return the rule that an octet breaks which a text, or a topic name, must not have} */
    static int ruleOfText(byte octet) {
        return switch (octet) {
            case 0 -> MqttFault.TEXT_WITH_NUL;
            case '#', '+' -> MqttFault.TOPIC_NAME_WILDCARD;
            default -> MqttFault.TEXT_ILL_FORMED;
        };
    }

    final long checkText(Utf8Field field) {
        int start = position(field) + Utf8Field.PREFIX;
        int end = end(field);
        int ill = start > end ? end : Utf8.check(frame(), start, end);
        return ill == end ? Fault.NONE : Fault.of(ruleOfText(frame().getByte(ill)), field, ill);
    }

    /** Looks at a topic name, which may be empty here. */
    final long checkTopicName(Utf8Field field) {
        int start = position(field) + Utf8Field.PREFIX;
        int end = end(field);
        int ill = Utf8.checkTopicName(frame(), start, end);
        return ill == end ? Fault.NONE : Fault.of(ruleOfText(frame().getByte(ill)), field, ill);
    }

    final long checkPacketIdentifier(U16 field) {
        return get(field) == 0 ? Fault.of(MqttFault.PACKET_IDENTIFIER_0, field, position(field)) : Fault.NONE;
    }

    /** Refuses to finish a packet, written strictly, whose packet identifier is 0. */
    final void requirePacketIdentifier(U16 field) {
        if (!lenientWriting && get(field) == 0) {
            throw new IllegalArgumentException(type() + "." + field.name() + "=0 is not allowed");
        }
    }

    @Override
    protected final long checkValues() {
        long fault = checkFixedHeader();
        return fault == Fault.NONE ? checkRules() : fault;
    }

    private long checkFixedHeader() {
        long fault = checkFlags();
        if (fault != Fault.NONE || version != MqttVersion.V50) {
            return fault;
        }
        int width = end(REMAINING_LENGTH) - REMAINING_LENGTH.delta();
        return width == SHORTEST || width == VarInt.length(length() - end(REMAINING_LENGTH))
                ? Fault.NONE
                : Fault.of(MqttFault.REMAINING_LENGTH_NOT_SHORTEST, REMAINING_LENGTH, REMAINING_LENGTH.delta());
    }

    /** In 3.1 the bits are DUP, QoS and RETAIN of every packet, and those without use are ignored. */
    long checkFlags() {
        return isV31() || (get(FIRST) & FLAGS) == PacketType.flags(packetType)
                ? Fault.NONE
                : Fault.of(MqttFault.FLAGS_RESERVED, FIRST, 0);
    }

    /**
     * Looks whether a side may send this packet as it is: its type, its codes and its properties (§2, §10, §11). That is no
     * matter of the packet alone, so {@link #check()} does not look.
     *
     * @param sender of the packet.
     * @return a fault or {@link Fault#NONE}.
     */
    public final long checkSender(Sender sender) {
        boolean ofServer =
                switch (packetType) {
                    case PacketType.CONNACK, PacketType.SUBACK, PacketType.UNSUBACK, PacketType.PINGRESP -> true;
                    default -> false;
                };
        boolean ofClient =
                switch (packetType) {
                    case PacketType.CONNECT, PacketType.SUBSCRIBE, PacketType.UNSUBSCRIBE, PacketType.PINGREQ -> true;
                    case PacketType.DISCONNECT -> version != MqttVersion.V50;
                    default -> false;
                };
        if (sender == Sender.CLIENT ? ofServer : ofClient) {
            return Fault.of(MqttFault.WRONG_SENDER, FIRST, 0);
        }
        return checkContentOf(sender);
    }

    /** Looks whether a side may send the codes and properties of this packet. */
    long checkContentOf(Sender sender) {
        return Fault.NONE;
    }

    /** Looks for a property that a side must not send. */
    final long checkProperty(int id) {
        PropertyCursor found = properties();
        return found.find(id) ? Fault.of(MqttFault.WRONG_SENDER, propertiesField(), found.position()) : Fault.NONE;
    }

    /**
     * Looks for code points that should not be in a text: control characters and non-characters (§1). A receiver may refuse
     * them, so {@link #check()} does not look.
     *
     * @return a fault or {@link Fault#NONE}.
     */
    public final long checkDiscouraged() {
        long fault = Fault.NONE;
        for (int i = 0; i < type().fields().size() && fault == Fault.NONE; i++) {
            Field field = type().fields().get(i);
            if (field instanceof Utf8Field text) {
                fault = discouraged(text(text), text);
            } else if (field instanceof PropertiesField block) {
                fault = discouraged(cursor(block).rewind(), block);
            }
        }
        return fault == Fault.NONE ? checkDiscouragedFilters() : fault;
    }

    /** Looks at the topic filters of packets that have them. */
    long checkDiscouragedFilters() {
        return Fault.NONE;
    }

    private static long discouraged(PropertyCursor cursor, PropertiesField field) {
        long fault = Fault.NONE;
        while (fault == Fault.NONE && cursor.next()) {
            if (cursor.type() == PropertyType.PAIR) {
                fault = discouraged(cursor.name(), field);
            }
            if (fault == Fault.NONE && (cursor.type() == PropertyType.PAIR || cursor.type() == PropertyType.STRING)) {
                fault = discouraged(cursor.text(), field);
            }
        }
        return fault;
    }

    static long discouraged(FilterCursor cursor, Field field) {
        long fault = Fault.NONE;
        while (fault == Fault.NONE && cursor.next()) {
            fault = discouraged(cursor.topicFilter(), field);
        }
        return fault;
    }

    private static long discouraged(Utf8Text text, Field field) {
        int end = text.position() + text.octets();
        int at = Utf8.checkDiscouraged(text.buffer(), text.position(), end);
        return at == end ? Fault.NONE : Fault.of(MqttFault.TEXT_DISCOURAGED, field, at);
    }

    @Override
    protected final void finishing() {
        completing();
        MutableDirectBuffer target = target();
        int first = target.getByte(0) & 0xFF;
        boolean keepsFlags = packetType == PacketType.PUBLISH || lenientWriting && first != 0;
        int flags = keepsFlags ? first & FLAGS : PacketType.flags(packetType);
        if (packetType != PacketType.RESERVED) {
            target.putByte(0, (byte) (PacketType.firstOctet(packetType) & TYPE_MASK | flags));
        }
        int length = fieldsEnd() - end(REMAINING_LENGTH);
        int width = end(REMAINING_LENGTH) - REMAINING_LENGTH.delta();
        VarInt.write(target, REMAINING_LENGTH.delta(), length, fit(length, width));
    }

    /** Makes room for the Remaining Length; written leniently it keeps more octets than it needs. */
    private int fit(int length, int width) {
        int needed = VarInt.length(length);
        if (length > VarInt.MAX_VALUE) {
            throw new IllegalArgumentException(type() + ": length=" + length + " is above " + VarInt.MAX_VALUE);
        }
        if (needed == width || lenientWriting && needed < width) {
            return width;
        }
        lengthWidth = lenientWriting ? SHORTEST : needed;
        resize(REMAINING_LENGTH, needed);
        return needed;
    }

    /** Makes room for a Remaining Length before the octets that end a packet, so that they need not move. */
    final void reserve(VariableField last, int more) {
        int length = position(last) - end(REMAINING_LENGTH) + more;
        if (length > VarInt.MAX_VALUE || length < 0) {
            throw new IllegalArgumentException(type() + ": length=" + length + " is above " + VarInt.MAX_VALUE);
        }
        fit(length, end(REMAINING_LENGTH) - REMAINING_LENGTH.delta());
    }

    /** Called before the fixed header is set: defaults, what may be left out, and rules on what may be written. */
    void completing() {}
}
