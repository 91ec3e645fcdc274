package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;
import org.heliograph.codec.VariableField;

/**
 * What PDUs and the parts of multipart bodies have: uintvars, content type, headers, data. Lengths that come first are set
 * when the message is finished; what they count moves if they need another number of octets.
 *
 * @param <M> the concrete message.
 */
public abstract class WspMessage<M extends WspMessage<M>> extends Message<M> {
    /** Room for a content type without parameters. */
    private static final int MOST_TYPE_OCTETS = 256;

    private final WspReader reader = new WspReader();
    private final ContentType contentType;
    private final Headers headers;
    private final Capabilities capabilities = new Capabilities();
    private final Addresses addresses = new Addresses();
    private final HeadersWriter headersWriter = new HeadersWriter();
    private final WspWriter writer = new WspWriter();
    private final UnsafeBuffer few = AgronaAccess.wrap(new byte[MOST_TYPE_OCTETS]);
    private final WspText text = new WspText();
    private final StringBuilder scratch = new StringBuilder();
    private final PayloadKey content = new PayloadKey(WspPayload.CONTENT);
    private final Counter[] counters;
    /** Whether content type and headers are windows on what was read last, and nothing has been written since. */
    private boolean looked;

    /** A field that counts octets, the fields whose octets it counts, and the content type if it is one of them. */
    private record Counter(UintvarField count, VariableField[] counted, PartField contentType) {
        static Counter[] of(MessageType<?> type, UintvarField dataCount) {
            return type.fields().stream()
                    .filter(field -> field instanceof UintvarField count && count.counter())
                    .map(field -> of(type, (UintvarField) field, field == dataCount))
                    .toArray(Counter[]::new);
        }

        private static Counter of(MessageType<?> type, UintvarField count, boolean countsData) {
            VariableField[] counted = type.fields().stream()
                    .filter(field -> field instanceof PartField part && part.count() == count
                            || field instanceof Rest && countsData)
                    .toArray(VariableField[]::new);
            boolean hasType = counted[0] instanceof PartField part && part.kind() == PartKind.CONTENT_TYPE;
            return new Counter(count, counted, hasType ? (PartField) counted[0] : null);
        }
    }

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type      of the message.
     * @param settings  of reading and writing.
     * @param limits    on headers and parameters.
     * @param dataCount field that counts the data; null where they go to the end.
     */
    WspMessage(MessageType<M> type, Settings settings, WspLimits limits, UintvarField dataCount) {
        super(type, settings);
        counters = Counter.of(type, dataCount);
        contentType = new ContentType(limits);
        headers = new Headers(settings.reading(), limits);
    }

    final WspReader reader() {
        return reader;
    }

    final ContentType contentTypeView() {
        return contentType;
    }

    final Headers headersView() {
        return headers;
    }

    final Capabilities capabilitiesView() {
        return capabilities;
    }

    final Addresses addressesView() {
        return addresses;
    }

    final StringBuilder scratch() {
        return scratch;
    }

    final WspText textAt(int start, int length) {
        return text.wrap(frame(), start, length);
    }

    final WspText text(PartField field) {
        return textAt(position(field), end(field) - position(field));
    }

    /** The content type of a field; without any if the field is empty. */
    final ContentType contentType(PartField field) {
        int end = end(field);
        int start = position(field);
        DirectBuffer frame = frame();
        if (!(looked && contentType.isOn(frame, start, end)) && contentType.wrap(frame, start, end) < 0) {
            contentType.clear();
        }
        return contentType;
    }

    final Headers headers(PartField field) {
        int end = end(field);
        int start = position(field);
        return looked ? headers.wrapAgain(frame(), start, end) : headers.wrap(frame(), start, end);
    }

    /** Content type and headers have been looked at. */
    final void keepLook() {
        looked = true;
    }

    /** Something is written, which what was seen before does not tell of. */
    final void forgetLook() {
        looked = false;
    }

    final Capabilities capabilities(PartField field) {
        return capabilities.wrap(frame(), position(field), end(field));
    }

    final Addresses addresses(PartField field) {
        return addresses.wrap(frame(), position(field), end(field));
    }

    final M putPart(PartField field, DirectBuffer source, int offset, int length) {
        field.put(this, source, offset, length);
        return self(this);
    }

    @SuppressWarnings("unchecked")
    private static <M> M self(Object message) {
        return (M) message;
    }

    final M putText(PartField field, CharSequence value) {
        field.putText(this, value);
        return self(this);
    }

    final M putNumber(UintvarField field, long value) {
        field.put(this, value);
        return self(this);
    }

    final M putContentType(PartField field, int code) {
        ContentTypeWriter.write(writer.wrap(few, 0, few.capacity()), code);
        return putPart(field, few, 0, writer.length());
    }

    final M putContentType(PartField field, CharSequence type) {
        ContentTypeWriter.write(writer.wrap(few, 0, few.capacity()), type);
        return putPart(field, few, 0, writer.length());
    }

    /** Begins headers in place; what the writer has written is taken by {@link #endHeaders}. */
    final HeadersWriter beginHeaders(PartField field) {
        forgetLook();
        int start = claim(field, 0);
        return headersWriter.wrap(target(), start, target().capacity());
    }

    final M endHeaders(PartField field) {
        claimMore(field, headersWriter.length());
        return self(this);
    }

    @Override
    protected final void finishing() {
        setCounts();
        settle();
    }

    /** Sets the lengths. */
    void setCounts() {
        for (Counter counter : counters) {
            int sum = 0;
            for (VariableField field : counter.counted()) {
                sum += end(field) - position(field);
            }
            set(counter.count(), sum, counter.contentType());
        }
    }

    /**
     * Sets a length.
     *
     * @param count       field that it goes to.
     * @param octets      that are counted.
     * @param contentType field that has to be written; null if no content type is counted.
     */
    final void set(UintvarField count, int octets, PartField contentType) {
        if (contentType != null) {
            requireWritten(contentType);
        }
        int length = WspWriter.uintvarLength(octets);
        if (length != end(count) - position(count)) {
            resize(count, length);
        }
        WspWriter.putUintvar(target(), position(count), length, octets);
    }

    private void requireWritten(PartField contentType) {
        if (end(contentType) == position(contentType) && settings().writing() == Mode.STRICT) {
            throw new IllegalArgumentException(type() + "." + contentType.name() + " has not been written");
        }
    }

    /** The place for what else is to be set when a message is finished. */
    void settle() {}

    /** Tells of the data and their content type. */
    final void showContent(FieldVisitor visitor, PartField typeField, Rest data) {
        int start = position(data);
        int length = end(data) - start;
        ContentType type = contentType(typeField);
        if (length > 0 && type.length() > 0) {
            visitor.payload(WspPayload.fill(content, type), start, length, frame());
        }
    }
}
