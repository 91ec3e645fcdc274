package org.heliograph.sms.join;

import java.util.function.Consumer;

/** Hands complete messages to a function and takes no notice of the rest. */
final class OnComplete implements JoinHandler {
    private final Consumer<PartSet> sets;

    OnComplete(Consumer<PartSet> sets) {
        this.sets = sets;
    }

    @Override
    public void onComplete(PartSet set) {
        sets.accept(set);
    }

    @Override
    public void onExpired(PartSet set) {}

    @Override
    public void onEvicted(PartSet set) {}

    @Override
    public void onReplaced(PartSet set, MessagePart part) {}

    @Override
    public void onConflict(MessagePart part, PartSet set) {}

    @Override
    public void onDuplicate(MessagePart part) {}

    @Override
    public void onLate(MessagePart part) {}

    @Override
    public void onSingle(MessagePart part) {}

    @Override
    public void onRefused(MessagePart part, Refusal reason) {}
}
