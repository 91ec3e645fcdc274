package org.heliograph.sms.join;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.agrona.DirectBuffer;

/** Writes down what a handler is told, one line for each. */
final class Events implements JoinHandler {
    private final List<String> lines = new ArrayList<>();

    /** {@return the lines since the last call} */
    List<String> take() {
        List<String> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    static String hex(DirectBuffer octets) {
        byte[] copy = new byte[octets.capacity()];
        octets.getBytes(0, copy);
        return HexFormat.of().formatHex(copy);
    }

    static String ascii(DirectBuffer octets) {
        return octets.getStringWithoutLengthAscii(0, octets.capacity());
    }

    private static String describe(PartSet set) {
        StringBuilder out = new StringBuilder(ascii(set.source())).append(' ');
        for (set.rewind(); set.next(); ) {
            out.append(set.part()).append('=').append(ascii(set.body())).append(' ');
        }
        out.append("missing");
        for (int part = set.nextMissing(0); part != 0; part = set.nextMissing(part)) {
            out.append(' ').append(part);
        }
        return out.toString();
    }

    private static String describe(MessagePart part) {
        return ascii(part.source()) + " " + part.part();
    }

    @Override
    public void onComplete(PartSet set) {
        lines.add("complete " + describe(set));
    }

    @Override
    public void onExpired(PartSet set) {
        lines.add("expired " + describe(set));
    }

    @Override
    public void onEvicted(PartSet set) {
        lines.add("evicted " + describe(set));
    }

    @Override
    public void onReplaced(PartSet set, MessagePart part) {
        lines.add("replaced " + describe(set) + " by " + describe(part));
    }

    @Override
    public void onConflict(MessagePart part, PartSet set) {
        lines.add("conflict " + describe(part) + " with " + describe(set));
    }

    @Override
    public void onDuplicate(MessagePart part) {
        lines.add("duplicate " + describe(part));
    }

    @Override
    public void onLate(MessagePart part) {
        lines.add("late " + describe(part));
    }

    @Override
    public void onSingle(MessagePart part) {
        lines.add("single " + describe(part));
    }

    @Override
    public void onRefused(MessagePart part, Refusal reason) {
        lines.add("refused " + describe(part) + " " + reason);
    }
}
