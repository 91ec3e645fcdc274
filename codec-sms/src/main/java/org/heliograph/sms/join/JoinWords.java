package org.heliograph.sms.join;

import org.agrona.DirectBuffer;
import org.heliograph.codec.protocol.FrameOrigin;

/** What people are told of parts that make no message. */
final class JoinWords {
    private final StringBuilder out = new StringBuilder();

    /** Says which parts of a message are missing, and where the others came. */
    String missing(PartSet set, String consequence, FrameOrigin origin) {
        begin("message", set.source(), set.destination(), set.reference());
        out.append(": missing ").append(set.total() - set.count() == 1 ? "part " : "parts ");
        int first = set.nextMissing(0);
        for (int part = first; part != 0; part = appendRun(set, part)) {
            out.append(part == first ? "" : ", ").append(part);
        }
        out.append(" of ").append(set.total()).append(consequence);
        String before = "; there ";
        for (set.rewind(); set.next(); ) {
            String place = origin.place(PartTag.mark(set.tag()));
            out.append(before).append(set.part()).append(" (").append(place).append(')');
            before = ", ";
        }
        return out.toString();
    }

    /** Writes how far a run of missing parts goes whose first one has been written; returns the next one behind it. */
    private int appendRun(PartSet set, int part) {
        int last = part;
        int next = set.nextMissing(part);
        while (next == last + 1) {
            last = next;
            next = set.nextMissing(last);
        }
        if (last > part) {
            out.append(last == part + 1 ? ", " : " to ").append(last);
        }
        return next;
    }

    /** Says that a part is there with other octets. */
    String conflict(MessagePart part, PartSet set, FrameOrigin origin) {
        begin(part);
        out.append(" at ").append(origin.place(origin.mark())).append(" has other octets than at ");
        for (set.rewind(); set.next(); ) {
            out.append(set.part() == part.part() ? origin.place(PartTag.mark(set.tag())) : "");
        }
        return out.append(", which are kept").toString();
    }

    /** Says that a part came again. */
    String again(MessagePart part, FrameOrigin origin) {
        begin(part);
        return out.append(" came again at ").append(origin.place(origin.mark())).toString();
    }

    /** Says why a part is not kept. */
    String refused(MessagePart part, Refusal reason, FrameOrigin origin) {
        begin(part);
        out.append(" at ").append(origin.place(origin.mark())).append(" is not joined: ");
        return out.append(
                        switch (reason) {
                            case ADDRESS_UNFIT -> "its address is too long";
                            case CONTENT_TOO_LONG -> "it is too long";
                            case NO_ROOM -> "there is no room";
                        })
                .toString();
    }

    private void begin(MessagePart part) {
        String what = "part " + part.part() + " of " + part.total() + " of the message";
        begin(what, part.source(), part.destination(), part.reference());
    }

    private void begin(String what, DirectBuffer source, DirectBuffer destination, long reference) {
        out.setLength(0);
        out.append(what);
        append(" from ", source);
        append(" to ", destination);
        out.append(", reference ").append(Long.toUnsignedString(reference));
    }

    private void append(String before, DirectBuffer address) {
        out.append(address.capacity() > 0 ? before : "");
        for (int i = 0; i < address.capacity(); i++) {
            out.append((char) (address.getByte(i) & 0xFF));
        }
    }
}
