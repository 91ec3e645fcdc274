package org.example.beacon;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.util.List;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Limits;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Values;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.framing.LengthPrefixFraming;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Protocol;

/** The protocol. */
public final class Beacon implements Protocol {
    static final int HEADER_LENGTH = 8;
    private static final int KIND = 4;

    static Layout layout(String name, int kind) {
        Layout layout = Layout.of(name, "Beacon " + kind);
        layout.frameLength("Frame_Length", "Length of the frame; the library sets it.");
        layout.key("Kind", "Kind of message; the library sets it.", Values.range(1, 3), kind);
        return layout;
    }

    @Override
    public String id() {
        return "beacon-1.0";
    }

    @Override
    public String title() {
        return "Beacon 1.0";
    }

    @Override
    public List<Integer> ports() {
        return List.of(7_007);
    }

    @Override
    public Limits limits() {
        return Limits.DEFAULT.withFrameLength(70_000);
    }

    @Override
    public Framing framing(Limits limits) {
        return new LengthPrefixFraming(HEADER_LENGTH, limits.frameLength());
    }

    @Override
    public List<MessageType<?>> types() {
        return List.of(BeaconHello.TYPE, BeaconData.TYPE, BeaconBye.TYPE);
    }

    @Override
    public MessageType<?> typeOf(DirectBuffer buffer, int offset, int length, Mode mode) {
        int kind = length < HEADER_LENGTH ? 0 : buffer.getInt(offset + KIND, BIG_ENDIAN);
        return switch (kind) {
            case 1 -> BeaconHello.TYPE;
            case 2 -> BeaconData.TYPE;
            case 3 -> BeaconBye.TYPE;
            default -> BeaconUnknown.TYPE;
        };
    }

    @Override
    public Detection detect(DirectBuffer buffer, int offset, int available) {
        if (available < HEADER_LENGTH) {
            return Detection.MAYBE;
        }
        long length = buffer.getInt(offset, BIG_ENDIAN) & 0xFFFF_FFFFL;
        if (length < HEADER_LENGTH || typeOf(buffer, offset, available, Mode.STRICT) == BeaconUnknown.TYPE) {
            return Detection.NO;
        }
        return length <= available ? Detection.YES : Detection.MORE;
    }
}
