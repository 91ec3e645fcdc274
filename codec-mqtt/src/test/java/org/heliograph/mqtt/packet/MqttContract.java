package org.heliograph.mqtt.packet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.heliograph.codec.Field;
import org.heliograph.codec.Limits;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.MessageArbitraries;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.mqtt.ConnectFlags;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.PropertyType;
import org.heliograph.mqtt.PublishFlags;
import org.heliograph.mqtt.SubscriptionOptions;
import org.heliograph.mqtt.protocol.MqttProtocol;

/** The contract of a control packet: what its table of fields does not say of the values. */
public abstract class MqttContract extends MessageContract {
    private static final String FIRST = "Packet Type and Flags";
    private static final List<String> TEXTS =
            List.of("", "a", "a/b", "\u00e9t\u00e9/\u6e29", "\ud834\udd1e", "device/7/state");
    private static final List<String> TOPICS =
            List.of("a", "/", "a//b", "\u6e29\u5ea6", "sport/tennis/player1", "$SYS/x");
    private static final List<String> FILTERS = List.of("#", "+", "a/+/b", "a/#", "\u6e29/+", "$share/g/a/+", "/");
    private static final List<String> HEX = List.of("", "00", "ff80", "0102030405060708");

    /** {@return packets of a type to try} */
    public static MessageArbitraries of(MessageType<?> type, Mode mode) {
        MqttContract contract = new MqttContract() {
            @Override
            protected MessageType<?> type() {
                return type;
            }
        };
        return contract.messages(mode);
    }

    /** The version that the packet is of. */
    MqttVersion version() {
        return isFive() ? MqttVersion.V50 : MqttVersion.V311;
    }

    private boolean isFive() {
        return !MqttProtocol.V311.types().contains(type());
    }

    private int packetType() {
        return (int) PacketType.VALUES.value(type().name(), 0);
    }

    @Override
    protected Settings settings(Mode mode) {
        return new Settings(mode, mode, Limits.DEFAULT, version().dialect());
    }

    @Override
    protected Map<String, Object> minimal() {
        Map<String, Object> minimal = new HashMap<>();
        minimal.put(FIRST, (long) PacketType.firstOctet(packetType()));
        if (type().field("Protocol Level") != null) {
            minimal.put("Protocol Level", (long) version().level());
        }
        return minimal;
    }

    @Override
    protected MessageArbitraries messages(Mode mode) {
        boolean isStrict = mode == Mode.STRICT;
        MessageArbitraries messages = MessageArbitraries.of(type(), mode);
        for (Field field : type().fields()) {
            Arbitrary<?> values = values(field, isStrict);
            if (values != null) {
                messages.field(field.name(), values);
            }
        }
        return messages.map(values -> sound(new LinkedHashMap<>(values), isStrict));
    }

    private Arbitrary<?> values(Field field, boolean isStrict) {
        return switch (field.name()) {
            case FIRST -> firstOctets(isStrict);
            case "Remaining Length" -> Arbitraries.just(0L);
            case "Protocol Name" -> Arbitraries.just(version().protocolName());
            case "Protocol Level" -> Arbitraries.just((long) version().level());
            case "Connect Flags" -> connectFlags(isStrict);
            case "Topic Name", "Will Topic" -> isStrict ? Arbitraries.of(TOPICS) : Arbitraries.of(TEXTS);
            case "Client Identifier" -> isStrict ? Arbitraries.of(TOPICS) : Arbitraries.of(TEXTS);
            case "User Name" -> Arbitraries.of(TEXTS);
            case "Will Payload", "Password" -> Arbitraries.of(HEX);
            case "Properties" -> properties(packetType(), isStrict);
            case "Will Properties" -> properties(PropertyId.WILL, isStrict);
            case "Subscriptions" -> subscriptions(isStrict).list().ofMinSize(1).ofMaxSize(3);
            case "Topic Filters" -> filters(isStrict).list().ofMinSize(1).ofMaxSize(3);
            case "Return Codes", "Reason Codes" ->
                codes(field, isStrict).list().ofMinSize(1).ofMaxSize(4);
            case "Reason Code" -> codes(field, isStrict);
            case "Packet Identifier" -> Arbitraries.longs().between(1, 0xFFFF);
            default -> null;
        };
    }

    private Arbitrary<Long> firstOctets(boolean isStrict) {
        long first = PacketType.firstOctet(packetType());
        if (packetType() != PacketType.PUBLISH) {
            return isStrict ? Arbitraries.just(first) : Arbitraries.longs().between(first & 0xF0, first | 0xF);
        }
        Arbitrary<Long> any = Arbitraries.longs().between(first, first | 0xF);
        return any.filter(octet -> !isStrict
                || PublishFlags.qos(octet.intValue()) < 3
                        && (PublishFlags.qos(octet.intValue()) > 0 || (octet & PublishFlags.DUP) == 0));
    }

    private Arbitrary<Long> connectFlags(boolean isStrict) {
        Arbitrary<Long> any = Arbitraries.longs().between(0, 0xFF);
        return isStrict ? any.filter(flags -> isSound(flags.intValue())) : any;
    }

    private boolean isSound(int flags) {
        boolean hasWill = (flags & ConnectFlags.WILL) != 0;
        boolean tellsOfWill = (flags & (ConnectFlags.WILL_QOS_MASK | ConnectFlags.WILL_RETAIN)) != 0;
        boolean isAlone = (flags & ConnectFlags.PASSWORD) != 0 && (flags & ConnectFlags.USER_NAME) == 0;
        return (flags & ConnectFlags.RESERVED) == 0
                && ConnectFlags.willQos(flags) < 3
                && (hasWill || !tellsOfWill)
                && (version() == MqttVersion.V50 || !isAlone);
    }

    private static Arbitrary<Long> codes(Field field, boolean isStrict) {
        return isStrict
                ? Arbitraries.longs().between(0, 0xFF).filter(field.values()::contains)
                : Arbitraries.longs().between(0, 0xFF);
    }

    private static Arbitrary<String> filters(boolean isStrict) {
        return isStrict ? Arbitraries.of(FILTERS) : Arbitraries.of(TEXTS);
    }

    private Arbitrary<Map<String, Object>> subscriptions(boolean isStrict) {
        long most = isStrict ? isFive() ? 0x2A : 2 : 0xFF;
        Arbitrary<Long> options = Arbitraries.longs().between(0, most);
        String name = isFive() ? "Subscription Options" : "Requested QoS";
        return Combinators.combine(filters(isStrict), options.filter(value -> !isStrict || isSound((long) value)))
                .as((filter, value) -> new LinkedHashMap<>(Map.of("Topic Filter", filter, name, value)));
    }

    private static boolean isSound(long options) {
        return (options & SubscriptionOptions.QOS_MASK) < 3 && (options & SubscriptionOptions.NO_LOCAL) == 0;
    }

    private static Arbitrary<List<Map<String, Object>>> properties(int packetType, boolean isStrict) {
        List<Integer> ids = IntStream.range(0, PropertyId.LIMIT)
                .filter(id -> PropertyId.type(id) != PropertyType.NONE && PropertyId.type(id) != PropertyType.BINARY)
                .filter(id -> !isStrict || (PropertyId.allowed(packetType) >> id & 1) != 0)
                .boxed()
                .toList();
        Arbitrary<List<Integer>> some = Arbitraries.of(ids).list().ofMaxSize(4);
        Arbitrary<List<Integer>> fitting =
                isStrict ? some.map(list -> list.stream().distinct().toList()) : some;
        return Combinators.combine(fitting, Arbitraries.longs().between(1, 0xFFFF), Arbitraries.of(TEXTS))
                .as((list, number, text) ->
                        list.stream().map(id -> property(id, number, text)).toList());
    }

    private static Map<String, Object> property(int id, long number, String text) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("Identifier", (long) id);
        switch (PropertyId.type(id)) {
            case PropertyType.STRING -> property.put("Value", text.isEmpty() ? "x" : text);
            case PropertyType.PAIR -> {
                property.put("Name", text);
                property.put("Value", text + text);
            }
            case PropertyType.BYTE -> property.put("Value", number & 1);
            default -> property.put("Value", number);
        }
        return property;
    }

    /** What the flags do not tell of is not there, and strictly nothing is there that may be left out. */
    private Map<String, Object> sound(Map<String, Object> values, boolean isStrict) {
        values.remove("Remaining Length");
        values.remove("Protocol Name");
        if (values.get("Connect Flags") instanceof Long flags) {
            keepIf((flags & ConnectFlags.WILL) != 0, values, "Will Properties", "Will Topic", "Will Payload");
            keepIf((flags & ConnectFlags.USER_NAME) != 0, values, "User Name");
            keepIf((flags & ConnectFlags.PASSWORD) != 0, values, "Password");
        }
        if (packetType() == PacketType.PUBLISH) {
            keepIf(PublishFlags.qos(((Long) values.get(FIRST)).intValue()) > 0, values, "Packet Identifier");
        }
        if (isStrict && type().field("Connect Acknowledge Flags") != null) {
            values.put("Connect Acknowledge Flags", 0L);
        }
        if (isStrict && type().field("Reason Code") instanceof ReasonField) {
            shorten(values);
        }
        return values;
    }

    private void shorten(Map<String, Object> values) {
        if (packetType() == PacketType.AUTH) {
            values.put("Properties", List.of(property(PropertyId.AUTHENTICATION_METHOD, 1, "K")));
        }
        keepIf(!((List<?>) values.get("Properties")).isEmpty(), values, "Properties");
        keepIf(values.containsKey("Properties") || (Long) values.get("Reason Code") != 0, values, "Reason Code");
    }

    private static void keepIf(boolean condition, Map<String, Object> values, String... names) {
        if (!condition) {
            values.keySet().removeAll(List.of(names));
        }
    }
}
