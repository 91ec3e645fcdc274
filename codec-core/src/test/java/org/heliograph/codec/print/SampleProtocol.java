package org.heliograph.codec.print;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Dialect;
import org.heliograph.codec.Limits;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.framing.LengthPrefixFraming;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.NestedLayout;
import org.heliograph.codec.protocol.Protocol;

/** A protocol of sample messages: with the types that a test gives it, and names that Lua and Wireshark would not take. */
record SampleProtocol(String title, List<MessageType<?>> types, Dialect dialect) implements Protocol {
    SampleProtocol(String title, List<MessageType<?>> types) {
        this(title, types, Dialect.NONE);
    }

    @Override
    public String id() {
        return "Sample-1.0";
    }

    @Override
    public List<Integer> ports() {
        return List.of(9_001);
    }

    @Override
    public Limits limits() {
        return new Limits(4_096, 7, 3);
    }

    @Override
    public Framing framing(Limits limits) {
        return new LengthPrefixFraming(8, limits.frameLength());
    }

    @Override
    public MessageType<?> typeOf(DirectBuffer buffer, int offset, int length, Mode mode) {
        int key = length < 8 ? 0 : buffer.getInt(offset + Integer.BYTES, BIG_ENDIAN);
        if (key != SampleNote.TYPE.shape().key()) {
            return SampleList.TYPE;
        }
        return mode == Mode.LENIENT && length == 100 ? SamplePing.TYPE : SampleNote.TYPE;
    }

    @Override
    public Detection detect(DirectBuffer buffer, int offset, int available) {
        return Detection.MAYBE;
    }

    @Override
    public List<NestedLayout> nested(MessageType<?> type) {
        if (type != SampleNote.TYPE) {
            return List.of();
        }
        return List.of(
                NestedLayout.table(SampleNote.CONTENT, SampleNote.PORT, 7, SampleNote.TYPE),
                NestedLayout.text(SampleNote.CONTENT, null, 0, SampleNote.CODING, Map.of(8, "UTF-16BE"), null));
    }
}
