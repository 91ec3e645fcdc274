package org.heliograph.mqtt.packet;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.mqtt.SubscriptionOptions;
import org.heliograph.mqtt.TopicFilters;
import org.heliograph.mqtt.Utf8Text;

/** The topic filters of SUBSCRIBE or UNSUBSCRIBE (§6) in wire order; owned by its packet. */
public final class FilterCursor {
    private static final int PREFIX = Utf8Field.PREFIX;

    private final MqttMessage<?> message;
    private final CustomField field;
    /** Octets behind each filter: 1 where there are options. */
    private final int behind;

    /** The window of the packet, which moves with it. */
    private final DirectBuffer frame;

    private final Utf8Text filter = new Utf8Text();
    private int position;
    private int next;
    private int end;

    FilterCursor(MqttMessage<?> message, CustomField field, int behind) {
        this.message = message;
        this.field = field;
        this.behind = behind;
        frame = message.frame();
    }

    /** {@return this, before the first filter} */
    public FilterCursor rewind() {
        return rewind(message.position(field), message.end(field));
    }

    /** Takes the place of the filters from their message, to whose class, but not to this one, the field is a constant. */
    FilterCursor rewind(int start, int limit) {
        next = start;
        end = limit;
        position = start;
        return this;
    }

    /**
     * Moves to the next filter.
     *
     * @return whether there is one.
     */
    public boolean next() {
        if (next >= end) {
            return false;
        }
        position = next;
        next = position + PREFIX + (frame.getShort(position, BIG_ENDIAN) & Utf8Field.MAX) + behind;
        return true;
    }

    private int filterLength() {
        return Math.max(next - behind - PREFIX - position, 0);
    }

    /** {@return the number of filters; looks at all of them and leaves the cursor before the first one} */
    public int count() {
        int count = 0;
        rewind();
        while (next()) {
            count++;
        }
        rewind();
        return count;
    }

    /** {@return the position of the filter in its packet, its length included} */
    public int position() {
        return position;
    }

    /** {@return the length of the filter with what belongs to it, in octets} */
    public int length() {
        return next - position;
    }

    /** {@return the topic filter; moves at the next read of one} */
    public Utf8Text topicFilter() {
        return filter.wrap(frame, position + PREFIX, filterLength());
    }

    /** {@return the octet behind the filter, see {@link SubscriptionOptions}; 0 in UNSUBSCRIBE} */
    public int options() {
        return behind == 0 ? 0 : frame.getByte(next - 1) & 0xFF;
    }

    /** {@return the greatest QoS that is wanted, 0 to 3; 3 is an error} */
    public int qos() {
        return options() & SubscriptionOptions.QOS_MASK;
    }

    /** {@return whether own messages are not to come back} */
    public boolean isNoLocal() {
        return (options() & SubscriptionOptions.NO_LOCAL) != 0;
    }

    /** {@return whether the filter is that of a shared subscription} */
    public boolean isShared() {
        int start = position + PREFIX;
        return TopicFilters.isShared(frame, start, start + filterLength());
    }

    /** Finds the end of all filters, comparing every length with the packet. */
    static long scan(MqttMessage<?> message, CustomField field, int behind, int start, int limit) {
        DirectBuffer frame = message.frame();
        int at = start;
        while (at < limit) {
            if (at > limit - PREFIX) {
                return Fault.of(Fault.TRUNCATED, field, at);
            }
            int after = at + PREFIX + (frame.getShort(at, BIG_ENDIAN) & Utf8Field.MAX) + behind;
            if (after > limit) {
                return Fault.of(Fault.TRUNCATED, field, at);
            }
            at = after;
        }
        return limit;
    }

    /** Looks whether the filter is one. */
    long check(boolean isShare) {
        int start = position + PREFIX;
        long fault = TopicFilters.check(frame, start, start + filterLength(), isShare);
        return fault == Fault.NONE ? fault : Fault.of(Fault.code(fault), field, Fault.position(fault));
    }
}
