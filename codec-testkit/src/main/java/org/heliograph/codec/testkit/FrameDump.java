package org.heliograph.codec.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.NumberField;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvSet;

/** A frame as lines of position, field and octets, for the messages of failing tests. */
public final class FrameDump implements FieldVisitor {
    private final DirectBuffer frame;
    private final StringBuilder out = new StringBuilder();
    /** Where the elements that are open start in the frame, the innermost first. */
    private final Deque<Integer> starts = new ArrayDeque<>();

    private FrameDump(DirectBuffer frame) {
        this.frame = frame;
    }

    /**
     * {@return the lines of a frame, the whole frame as hexadecimal text first}
     *
     * @param type   of the message.
     * @param octets of the frame.
     */
    public static String of(MessageType<?> type, byte[] octets) {
        DirectBuffer frame = new UnsafeBuffer(octets);
        FrameDump dump = new FrameDump(frame);
        dump.out.append(type).append(", ").append(octets.length).append(" octets: ");
        dump.out.append(Visited.hex(frame, 0, octets.length)).append('\n');
        try {
            dump.fields(type.newMessage(Settings.LENIENT), octets.length);
        } catch (RuntimeException e) {
            dump.out.append("  the dump ends here: ").append(e).append('\n');
        }
        return dump.out.toString();
    }

    private void fields(Message<?> message, int length) {
        long fault = message.wrap(frame, 0, length).check();
        int shown = message.visit(this);
        if (shown < length) {
            line(shown, "(no field)", length - shown);
        }
        if (fault != Fault.NONE) {
            out.append("  fault: ")
                    .append(Fault.describe(fault, message.type()))
                    .append('\n');
        }
    }

    private void line(int relative, String name, int length) {
        int position = (starts.isEmpty() ? 0 : starts.peek()) + relative;
        int end = Math.min(position + length, frame.capacity());
        out.append(String.format("  %5d  %-24s ", position, name))
                .append(Visited.hex(frame, position, Math.max(end - position, 0)))
                .append('\n');
    }

    @Override
    public void number(Field field, int position, long value) {
        line(position, field.name(), field instanceof NumberField number ? number.width() : Byte.BYTES);
    }

    @Override
    public void text(Field field, int position, int length, CharSequence value) {
        line(position, field.name(), length);
    }

    @Override
    public void octets(Field field, int position, int length, DirectBuffer buffer) {
        line(position, field.name(), length);
    }

    @Override
    public void beginElement(Field field, MessageType<?> type, int position, int length) {
        line(position, "(" + field.name() + " " + type + ")", 0);
        starts.push((starts.isEmpty() ? 0 : starts.peek()) + position);
    }

    @Override
    public void endElement(Field field) {
        starts.pop();
    }

    @Override
    public void absent(Field field, int position) {
        line(position, field.name() + " (absent)", 0);
    }

    @Override
    public void tlv(TlvSet set, int position, int tag, int length, DirectBuffer buffer) {
        String known = set.tags().name(tag);
        line(
                position,
                String.format("%s 0x%04x%s", set.name(), tag, known == null ? "" : " " + known),
                TlvSet.HEADER_LENGTH + length);
    }
}
