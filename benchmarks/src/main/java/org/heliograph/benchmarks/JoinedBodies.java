package org.heliograph.benchmarks;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.sms.join.JoinHandler;
import org.heliograph.sms.join.MessagePart;
import org.heliograph.sms.join.PartSet;
import org.heliograph.sms.join.Refusal;

/** Takes the octets of whole messages; nothing else may come of the parts that are measured. */
final class JoinedBodies implements JoinHandler {
    /** Octets of the last message. */
    final UnsafeBuffer octets = new UnsafeBuffer(new byte[MessagePart.MAX_TOTAL * SmsTexts.OCTETS]);

    private int length;

    /** {@return the length of the last message in octets, once; 0 if there was none since} */
    int take() {
        int taken = length;
        length = 0;
        return taken;
    }

    @Override
    public void onComplete(PartSet set) {
        length = set.getBodies(octets, 0);
    }

    @Override
    public void onExpired(PartSet set) {
        throw new IllegalStateException("expired");
    }

    @Override
    public void onEvicted(PartSet set) {
        throw new IllegalStateException("evicted");
    }

    @Override
    public void onReplaced(PartSet set, MessagePart part) {
        throw new IllegalStateException("replaced");
    }

    @Override
    public void onConflict(MessagePart part, PartSet set) {
        throw new IllegalStateException("conflict");
    }

    @Override
    public void onDuplicate(MessagePart part) {
        throw new IllegalStateException("duplicate");
    }

    @Override
    public void onLate(MessagePart part) {
        throw new IllegalStateException("late");
    }

    @Override
    public void onSingle(MessagePart part) {
        throw new IllegalStateException("single");
    }

    @Override
    public void onRefused(MessagePart part, Refusal reason) {
        throw new IllegalStateException("refused: " + reason);
    }
}
