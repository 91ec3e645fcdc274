package org.example.beacon;

import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U32;

/** The header: length of the frame and kind of message. */
public abstract class BeaconMessage<M extends BeaconMessage<M>> extends Message<M> {
    protected BeaconMessage(MessageType<M> type, Settings settings) {
        super(type, settings);
    }

    public final long frameLength() {
        return get((U32) type().fields().get(0));
    }

    public final int kind() {
        return getId((U32) type().fields().get(1));
    }
}
