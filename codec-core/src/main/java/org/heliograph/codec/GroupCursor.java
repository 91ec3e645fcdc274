package org.heliograph.codec;

/**
 * Walks the elements of a {@link Group} in wire order. A message owns one for each of its groups and rewinds it when
 * asked for the group.
 *
 * <pre>{@code
 * for (GroupCursor destinations = submitMulti.destAddress(); destinations.next(); ) {
 *     if (destinations.element() instanceof SmeAddress sme) {
 *         use(sme.destinationAddr());
 *     }
 * }
 * }</pre>
 */
public final class GroupCursor {
    private final IndexedMessage<?> message;
    private final Group group;
    private final Message<?>[] elements;
    private Message<?> element;
    private int position;
    private int next;

    GroupCursor(IndexedMessage<?> message, Group group) {
        this.message = message;
        this.group = group;
        elements = new Message<?>[group.types().size()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = group.types().get(i).newMessage(message.settings());
        }
    }

    /** {@return this, before the first element} */
    public GroupCursor rewind() {
        message.end(group); // finding the end of the elements walks them, before the first next() does
        next = message.position(group);
        position = next;
        element = null;
        return this;
    }

    /** {@return whether there was a next element; the cursor stands on it} */
    public boolean next() {
        int end = message.end(group);
        if (next >= end) {
            return false;
        }
        position = next;
        element = elements[group.typeAt(message.view, position, end)];
        next = (int) measure(end);
        element.wrap(message.view, position, next - position);
        return true;
    }

    /** {@return the flyweight of the element, one of the types of the group, null before the first; moves with the cursor} */
    public Message<?> element() {
        return element;
    }

    /** {@return where the element starts in the frame} */
    public int position() {
        return position;
    }

    /** Finds the end of all elements. */
    long scan(int start, int limit) {
        long count = message.read(group.count());
        next = start;
        for (long i = 0; i < count; i++) {
            position = next;
            int type = group.typeAt(message.view, position, limit);
            if (type < 0) {
                element = null;
                int code = position < limit ? Fault.WRONG_TYPE : Fault.TRUNCATED;
                return Fault.of(code, group, position);
            }
            element = elements[type];
            long end = measure(limit);
            if (end < 0) {
                return end;
            }
            next = (int) end;
        }
        return next;
    }

    private long measure(int limit) {
        element.wrap(message.view, position, limit - position);
        long length = element.measure();
        return length < 0 ? group.faultAt(length, position) : position + length;
    }

    /** {@return the flyweight for elements of a type} */
    Message<?> elementOf(int type) {
        return elements[type];
    }
}
