package org.heliograph.smpp.protocol;

import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.collections.Int2ObjectHashMap;
import org.heliograph.codec.Dialect;
import org.heliograph.codec.Limits;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.Tlv;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.framing.LengthPrefixFraming;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.CommandStatus;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.SmppVersion;
import org.heliograph.smpp.pdu.SmppHeader;
import org.heliograph.smpp.pdu.SmppMessage;
import org.heliograph.smpp.pdu.SmppUnknown;

/**
 * A version of SMPP, or a vendor's dialect of one: TLVs, commands, statuses, limits of fields. A dialect is an object that
 * a session, a dissector or a plug-in holds; it changes nothing for others.
 *
 * <pre>{@code
 * SmppProtocol acme = SmppProtocol.builder("smpp-3.4-acme", SmppVersion.V34)
 *         .tlv(new TextTlv(new TlvInfo(0x1400, "entity_id", "Entity of the sender.", false), 1, 31, true))
 *         .status(0x0401, "ACME_RBUSY", "all channels are taken")
 *         .limit("system_id", 100)
 *         .build();
 * SubmitSm submit = new SubmitSm(Settings.STRICT.withDialect(acme.dialect()));
 * }</pre>
 */
public final class SmppProtocol implements Protocol {
    private static final List<Integer> PORTS = List.of(2775, 3550);

    /** SMPP 3.3. */
    public static final SmppProtocol V33 = builder("smpp-3.3", SmppVersion.V33).build();
    /** SMPP 3.4. */
    public static final SmppProtocol V34 = builder("smpp-3.4", SmppVersion.V34).build();
    /** SMPP 5.0. */
    public static final SmppProtocol V50 = builder("smpp-5.0", SmppVersion.V50).build();

    /** Greatest length of a frame unless the session says otherwise: 72 KiB (§2). */
    public static final int DEFAULT_FRAME_LENGTH = 73_728;

    private final String id;
    private final String title;
    private final SmppVersion version;
    private final List<Integer> ports;
    private final Dialect dialect;
    private final List<MessageType<?>> types = new ArrayList<>();
    private final List<MessageType<?>> vendorTypes;
    private final Int2ObjectHashMap<MessageType<?>> documented = new Int2ObjectHashMap<>();
    private final Int2ObjectHashMap<MessageType<?>> byCommand = new Int2ObjectHashMap<>();

    private SmppProtocol(Builder builder) {
        id = builder.id;
        title = builder.title;
        version = builder.version;
        ports = List.copyOf(builder.ports);
        dialect = builder.dialect.build();
        vendorTypes = List.copyOf(builder.types);
        for (MessageType<?> type : vendorTypes) {
            byCommand.put(command(type), type);
        }
        for (MessageType<?> type : SmppTypes.of(version)) {
            if (byCommand.putIfAbsent(command(type), type) == null) {
                types.add(type);
                documented.put(command(type), type);
            }
        }
        types.addAll(vendorTypes);
    }

    private static int command(MessageType<?> type) {
        return (int) type.shape().key();
    }

    /**
     * {@return a builder of a dialect}
     *
     * @param id      of the protocol, unique among all plug-ins, such as {@code smpp-3.4-acme}.
     * @param version that it extends.
     */
    public static Builder builder(String id, SmppVersion version) {
        return new Builder(id, version);
    }

    /**
     * {@return the protocol of a version}
     *
     * @param version of SMPP.
     */
    public static SmppProtocol of(SmppVersion version) {
        return switch (version) {
            case V33 -> V33;
            case V34 -> V34;
            case V50 -> V50;
        };
    }

    /** {@return the version that it is or extends} */
    public SmppVersion version() {
        return version;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<Integer> ports() {
        return ports;
    }

    @Override
    public Limits limits() {
        return Limits.DEFAULT.withFrameLength(DEFAULT_FRAME_LENGTH);
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public Framing framing(Limits limits) {
        return new LengthPrefixFraming(SmppHeader.LENGTH, limits.frameLength());
    }

    @Override
    public List<MessageType<?>> types() {
        return List.copyOf(types);
    }

    /** {@return the messages that the dialect adds} */
    List<MessageType<?>> vendorTypes() {
        return vendorTypes;
    }

    /** {@return whether the document of the version has a command, and the dialect does not replace it} */
    boolean hasDocumented(int commandId) {
        return documented.containsKey(commandId);
    }

    /** {@return the message of a command, {@link SmppUnknown#TYPE} if there is none} */
    MessageType<?> typeOf(int commandId) {
        MessageType<?> type = byCommand.get(commandId);
        return type == null ? SmppUnknown.TYPE : type;
    }

    @Override
    public MessageType<?> typeOf(DirectBuffer buffer, int offset, int length, Mode mode) {
        return length < SmppHeader.LENGTH ? SmppUnknown.TYPE : typeOf(SmppHeader.commandId(buffer, offset));
    }

    @Override
    public Detection detect(DirectBuffer buffer, int offset, int available) {
        return SmppDetection.detect(this, buffer, offset, available);
    }

    @Override
    public String refine(DirectBuffer buffer, int offset, int length) {
        boolean isVersion = this == of(version);
        return isVersion ? SmppDetection.refine(version, buffer, offset, length) : id;
    }

    @Override
    public boolean isReply(DirectBuffer buffer, int offset, int length) {
        return length >= SmppHeader.LENGTH && CommandId.isResponse(SmppHeader.commandId(buffer, offset));
    }

    @Override
    public String toString() {
        return id;
    }

    /** Collects what a dialect adds to a version. */
    public static final class Builder {
        private final String id;
        private final SmppVersion version;
        private final Dialect.Builder dialect;
        private final List<MessageType<?>> types = new ArrayList<>();
        private ValueTable statuses = ValueTable.named("command_status");
        private String title;
        private List<Integer> ports = PORTS;

        private Builder(String id, SmppVersion version) {
            this.id = id;
            this.version = version;
            title = "SMPP " + id.substring(id.indexOf('-') + 1);
            dialect = version.dialect().toBuilder();
        }

        /**
         * Sets the name for people.
         *
         * @param name for people.
         * @return this.
         */
        public Builder title(String name) {
            title = name;
            return this;
        }

        /**
         * Sets the ports that it is usually found on.
         *
         * @param usual ports, none for a dialect that is only taken where it is named.
         * @return this.
         */
        public Builder ports(List<Integer> usual) {
            ports = usual;
            return this;
        }

        /**
         * Adds a TLV; it replaces the document's of the same tag.
         *
         * @param tlv to add.
         * @return this.
         */
        public Builder tlv(Tlv tlv) {
            dialect.tlv(tlv);
            return this;
        }

        /**
         * Adds a command_status, in responses and wherever else one is told.
         *
         * @param code    all 32 bits.
         * @param name    of it.
         * @param meaning for people.
         * @return this.
         */
        public Builder status(int code, String name, String meaning) {
            long value = code & 0xFFFF_FFFFL;
            dialect.value("command_status", value, name, meaning);
            dialect.value("error_status_code", value, name, meaning);
            statuses = statuses.plus(ValueTable.named("command_status").value(value, name, meaning));
            Values known = CommandStatus.VALUES.plus(statuses).open();
            NumberTlv status = SmppTlv.BROADCAST_ERROR_STATUS;
            dialect.tlv(new NumberTlv(status.info(), status.least(), status.most(), known));
            return this;
        }

        /**
         * Sets the greatest length of a text in every message that has it.
         *
         * @param fieldName the specification's.
         * @param octets    greatest length, the NUL included.
         * @return this.
         */
        public Builder limit(String fieldName, int octets) {
            dialect.limit(fieldName, octets);
            return this;
        }

        /**
         * Sets the values of a number in every message that has it.
         *
         * @param fieldName the specification's.
         * @param known     in place of the document's.
         * @return this.
         */
        public Builder values(String fieldName, Values known) {
            dialect.values(fieldName, known);
            return this;
        }

        /**
         * Adds a PDU; it replaces the document's of the same command.
         *
         * @param type of a message that extends {@link SmppMessage}.
         * @return this.
         */
        public Builder command(MessageType<? extends SmppMessage<?>> type) {
            types.removeIf(other -> SmppProtocol.command(other) == SmppProtocol.command(type));
            types.add(type);
            dialect.value("command_id", type.shape().key(), type.name(), type.name());
            return this;
        }

        /** {@return the protocol} */
        public SmppProtocol build() {
            return new SmppProtocol(this);
        }
    }
}
