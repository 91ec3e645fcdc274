package org.heliograph.codec.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Dialect;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvSet;

/**
 * Reads a frame down to the last nested payload: shows a visitor the message, and in it every payload that some plug-in
 * reads. Keeps one flyweight a message type; serves one thread.
 */
public final class Dissector {
    private final Settings settings;
    private final Map<Dialect, Map<MessageType<?>, Message<?>>> messages = new IdentityHashMap<>();
    private final Map<String, List<PayloadReader>> readers = new HashMap<>();
    private final Nesting nesting = new Nesting();
    private FieldVisitor visitor;
    private Collectors collectors;

    /** The type of a frame that is about to be shown in the form of another version; null if it has its own. */
    private MessageType<?> foreign;

    private int depth;
    private int faults;

    /**
     * Makes a dissector.
     *
     * @param protocols whose payload readers take part.
     * @param settings  of reading; the nesting limit is theirs.
     */
    public Dissector(Protocols protocols, Settings settings) {
        this.settings = settings;
        for (ProtocolProvider provider : protocols.providers()) {
            for (PayloadReader reader : provider.payloadReaders(settings)) {
                readers.computeIfAbsent(reader.kind(), kind -> new ArrayList<>())
                        .add(reader);
            }
        }
    }

    /**
     * Shows a frame.
     *
     * @param protocol that reads the frame.
     * @param buffer   that holds the frame.
     * @param offset   where the frame starts.
     * @param length   of the frame in octets.
     * @param target   to show it to.
     * @return the number of faults, those of nested payloads included.
     */
    public int dissect(Protocol protocol, DirectBuffer buffer, int offset, int length, FieldVisitor target) {
        return dissect(protocol, buffer, offset, length, target, null);
    }

    /**
     * Shows a frame whose payloads may belong together with those of others.
     *
     * @param protocol that reads the frame.
     * @param buffer   that holds the frame.
     * @param offset   where the frame starts.
     * @param length   of the frame in octets.
     * @param target   to show it to.
     * @param into     that look at every payload, at the origin of this frame; null for none.
     * @return the number of faults, those of nested payloads included.
     */
    public int dissect(
            Protocol protocol, DirectBuffer buffer, int offset, int length, FieldVisitor target, Collectors into) {
        begin(target, into);
        MessageType<?> type = protocol.typeOf(buffer, offset, length, settings.reading());
        foreign = type == protocol.typeOf(buffer, offset, length, Mode.STRICT) ? null : type;
        MessageReader.show(protocol.id(), message(protocol, type), buffer, offset, 0, length, nesting);
        return faults;
    }

    /**
     * Shows what a collector made of payloads, and what is nested in it.
     *
     * @param message to show.
     * @param target  to show it to.
     * @return the number of faults, those of nested payloads included.
     */
    public int show(JoinedMessage message, FieldVisitor target) {
        begin(target, null);
        message.show(nesting);
        return faults;
    }

    private void begin(FieldVisitor target, Collectors into) {
        visitor = target;
        collectors = into;
        depth = 0;
        faults = 0;
        foreign = null;
    }

    /**
     * {@return the flyweight of a message type, the same at every call}
     *
     * @param protocol whose dialect it speaks.
     * @param type     of the message.
     */
    public Message<?> message(Protocol protocol, MessageType<?> type) {
        Dialect dialect = protocol.dialect();
        Map<MessageType<?>, Message<?>> known = messages.get(dialect);
        if (known == null) {
            known = new IdentityHashMap<>();
            messages.put(dialect, known);
        }
        Message<?> message = known.get(type);
        if (message == null) {
            message = type.newMessage(settings.withDialect(dialect));
            known.put(type, message);
        }
        return message;
    }

    private PayloadReader reader(PayloadKey key) {
        List<PayloadReader> candidates = readers.getOrDefault(key.kind(), List.of());
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).reads(key)) {
                return candidates.get(i);
            }
        }
        return null;
    }

    /** Passes everything on, but replaces a payload by what its reader shows. */
    private final class Nesting implements FieldVisitor {
        @Override
        public void payload(PayloadKey key, int position, int length, DirectBuffer frame) {
            if (collectors != null) {
                collectors.collect(key, frame, position, length);
            }
            PayloadReader reader = reader(key);
            if (reader == null) {
                visitor.payload(key, position, length, frame);
            } else if (depth >= settings.limits().nesting()) {
                fault(Fault.of(Fault.NESTED_TOO_DEEP, Fault.NO_FIELD, position), null);
            } else {
                depth++;
                reader.read(key, frame, position, length, this);
                depth--;
            }
        }

        @Override
        public void fault(long fault, MessageType<?> type) {
            faults++;
            visitor.fault(fault, type);
        }

        @Override
        public void number(Field field, int position, long value) {
            visitor.number(field, position, value);
        }

        @Override
        public void text(Field field, int position, int length, CharSequence value) {
            visitor.text(field, position, length, value);
        }

        @Override
        public void octets(Field field, int position, int length, DirectBuffer frame) {
            visitor.octets(field, position, length, frame);
        }

        @Override
        public void beginArray(Field field, int position, int length, int count) {
            visitor.beginArray(field, position, length, count);
        }

        @Override
        public void endArray(Field field) {
            visitor.endArray(field);
        }

        @Override
        public void beginElement(Field field, MessageType<?> type, int position, int length) {
            visitor.beginElement(field, type, position, length);
        }

        @Override
        public void endElement(Field field) {
            visitor.endElement(field);
        }

        @Override
        public void absent(Field field, int position) {
            visitor.absent(field, position);
        }

        @Override
        public void tlv(TlvSet set, int position, int tag, int length, DirectBuffer frame) {
            visitor.tlv(set, position, tag, length, frame);
        }

        @Override
        public void delimiter(Field field, int position, int length) {
            visitor.delimiter(field, position, length);
        }

        @Override
        public void derived(String name, int position, int length, CharSequence value) {
            visitor.derived(name, position, length, value);
        }

        @Override
        public void derivedSecret(String name, int position, int length, CharSequence value) {
            visitor.derivedSecret(name, position, length, value);
        }

        @Override
        public void beginMessage(String protocol, String name, int position, int length) {
            visitor.beginMessage(protocol, name, position, length);
            if (foreign != null) {
                visitor.unusual(foreign.fields().get(0), position);
                foreign = null;
            }
        }

        @Override
        public void unusual(Field field, int position) {
            visitor.unusual(field, position);
        }

        @Override
        public void rest(int position, int length, DirectBuffer frame) {
            visitor.rest(position, length, frame);
        }

        @Override
        public void endMessage() {
            visitor.endMessage();
        }
    }
}
