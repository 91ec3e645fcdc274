package org.heliograph.codec.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.TlvSet;

/**
 * What a visitor saw of one message, as maps: numbers are {@link Long}, texts {@link String}, octets lower-case
 * hexadecimal text, repeated fields lists, groups lists of maps with the fields of each element. A field that its sender
 * left out is there and null.
 *
 * <p>TLVs are lists of maps with {@code tag}, {@code name} if the table knows it, {@code length}, {@code value} and
 * {@code hex}. The value is a {@link Long} where the table says number and one, two or four octets are there, a text
 * without the NUL at its end where the table says text, else hexadecimal text; {@code unterminated} is true where that
 * NUL is missing. The length is that of the octets that are there, also where the frame ends within the value.
 *
 * <p>The map of fields can be given to the {@link org.heliograph.codec.Assembler}.
 *
 * <p>Messages found in payloads are {@link #nested()}, each with maps of its own.
 */
public final class Visited implements FieldVisitor {
    private final Visited root;
    private final Visited around;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, Object> derived = new LinkedHashMap<>();
    private final List<Map<String, Object>> tlvs = new ArrayList<>();
    private final List<Map<String, Object>> payloads = new ArrayList<>();
    private final List<Map<String, Object>> faults = new ArrayList<>();
    private final List<Visited> nested = new ArrayList<>();
    private String protocol;
    private String name;
    private int position;
    private int length;
    private String rest;
    /** The message that events belong to; of the root only. */
    private Visited current = this;
    /** What is open, the innermost first. */
    private final Deque<Scope> open = new ArrayDeque<>();

    /** A repeated field, or one element of a group. */
    private record Scope(List<Object> values, Map<String, Object> element) {}

    /** Makes a visitor that has seen nothing. */
    public Visited() {
        root = this;
        around = null;
    }

    private Visited(Visited around) {
        root = around.root;
        this.around = around;
    }

    /**
     * {@return what a message shows}
     *
     * @param message that wraps a frame.
     */
    public static Visited of(Message<?> message) {
        Visited visited = new Visited();
        message.visit(visited);
        return visited;
    }

    /** {@return the fields by name, in wire order; a set of TLVs is a field as well} */
    public Map<String, Object> fields() {
        return fields;
    }

    /** {@return the derived values by name, in the order they came} */
    public Map<String, Object> derived() {
        return derived;
    }

    /** {@return the TLVs of all sets in wire order, duplicates kept} */
    public List<Map<String, Object>> tlvs() {
        return tlvs;
    }

    /** {@return payloads that nobody read: {@code key}, {@code position}, {@code length} and {@code octets} of each} */
    public List<Map<String, Object>> payloads() {
        return payloads;
    }

    /** {@return the faults: {@code code}, {@code field}, {@code at} and {@code text} of each} */
    public List<Map<String, Object>> faults() {
        return faults;
    }

    /** {@return the messages found in payloads, in the order they came} */
    public List<Visited> nested() {
        return nested;
    }

    /** {@return the identifier of the protocol or part that read the message, null if nobody told} */
    public String protocol() {
        return protocol;
    }

    /** {@return the name of the message, null if nobody told} */
    public String name() {
        return name;
    }

    /** {@return the position of the message in the one around it} */
    public int position() {
        return position;
    }

    /** {@return the length of the message in octets, 0 if nobody told} */
    public int length() {
        return length;
    }

    /** {@return the octets that belong to no field, null if there are none} */
    public String rest() {
        return rest;
    }

    /** {@return everything in one map, for comparisons and for reading} */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("protocol", protocol);
        map.put("message", name);
        map.put("offset", (long) position);
        map.put("length", (long) length);
        map.put("fields", fields);
        map.put("derived", derived);
        map.put("payloads", payloads);
        map.put("nested", nested.stream().map(Visited::toMap).toList());
        map.put("faults", faults);
        map.put("rest", rest);
        return map;
    }

    @Override
    public String toString() {
        return toMap().toString();
    }

    @Override
    public void number(Field field, int at, long value) {
        take(field, value);
    }

    @Override
    public void text(Field field, int at, int width, CharSequence value) {
        take(field, value.toString());
    }

    @Override
    public void octets(Field field, int at, int count, DirectBuffer frame) {
        take(field, hex(frame, at, count));
    }

    private void take(Field field, Object value) {
        Scope scope = root.current.open.peek();
        if (scope != null && scope.values() != null) {
            scope.values().add(value);
        } else {
            scope().put(field.name(), value);
        }
    }

    /** {@return the fields of the element that is open, else of the message} */
    private Map<String, Object> scope() {
        Scope scope = root.current.open.peek();
        return scope == null ? root.current.fields : scope.element();
    }

    @Override
    public void beginArray(Field field, int at, int octets, int count) {
        List<Object> values = new ArrayList<>();
        take(field, values);
        root.current.open.push(new Scope(values, null));
    }

    @Override
    public void endArray(Field field) {
        root.current.open.pop();
    }

    @Override
    public void beginElement(Field field, MessageType<?> type, int at, int octets) {
        Map<String, Object> element = new LinkedHashMap<>();
        take(field, element);
        root.current.open.push(new Scope(null, element));
    }

    @Override
    public void endElement(Field field) {
        root.current.open.pop();
    }

    @Override
    public void absent(Field field, int at) {
        take(field, null);
    }

    @Override
    public void tlv(TlvSet set, int at, int tag, int valueLength, DirectBuffer frame) {
        Map<String, Object> tlv = TlvMaps.of(set, tag, frame, at + TlvSet.HEADER_LENGTH, valueLength);
        Map<String, Object> all = scope();
        List<Object> values = new ArrayList<>();
        if (all.get(set.name()) instanceof List<?> earlier) {
            values.addAll(earlier);
        }
        values.add(tlv);
        all.put(set.name(), values);
        root.current.tlvs.add(tlv);
    }

    @Override
    public void derived(String derivedName, int at, int octets, CharSequence value) {
        root.current.derived.put(derivedName, value.toString());
    }

    @Override
    public void payload(PayloadKey key, int at, int octets, DirectBuffer frame) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("key", key.toString());
        payload.put("position", (long) at);
        payload.put("length", (long) octets);
        payload.put("octets", hex(frame, at, octets));
        root.current.payloads.add(payload);
    }

    @Override
    public void beginMessage(String protocolId, String messageName, int at, int octets) {
        Visited begun = root;
        if (root.name != null) {
            begun = new Visited(root.current);
            root.current.nested.add(begun);
        }
        begun.protocol = protocolId;
        begun.name = messageName;
        begun.position = at;
        begun.length = octets;
        root.current = begun;
    }

    @Override
    public void endMessage() {
        if (root.current.around != null) {
            root.current = root.current.around;
        }
    }

    @Override
    public void fault(long fault, MessageType<?> type) {
        Field field = Fault.field(fault, type);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", Fault.codeName(fault));
        map.put("field", field == null ? null : field.name());
        map.put("at", (long) Fault.position(fault));
        map.put("text", Fault.describe(fault, type));
        root.current.faults.add(map);
    }

    @Override
    public void rest(int at, int octets, DirectBuffer frame) {
        root.current.rest = hex(frame, at, octets);
    }

    static String hex(DirectBuffer buffer, int offset, int length) {
        byte[] octets = new byte[length];
        buffer.getBytes(offset, octets);
        return HexFormat.of().formatHex(octets);
    }
}
