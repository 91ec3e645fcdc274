package org.heliograph.cli.lua;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.util.List;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Limits;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.NumberField;
import org.heliograph.codec.OctetsTlv;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvInfo;
import org.heliograph.codec.TlvTable;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.framing.LengthPrefixFraming;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Protocol;

/** A protocol whose one message has the wire types that CMPP has not. */
final class Parcel extends Message<Parcel> {
    private static final int HEADER_LENGTH = 8;
    private static final ValueTable KINDS = ValueTable.named("kind").value(1, "PARCEL");
    private static final ValueTable RANGES = ValueTable.named("ranges")
            .value(0, "none")
            .range(1, 100, "some", "one to a hundred")
            .range(101, 120, null, null);
    private static final ValueTable SIGNED =
            ValueTable.named("signed").value(-1, "lost").value(7, "found");
    private static final TlvTable TAGS = TlvTable.of(List.of(
            new OctetsTlv(new TlvInfo(0x0204, "reference", "A number.", false), 0, 0xFFFF),
            new OctetsTlv(new TlvInfo(0x1400, "vendor", "Of a vendor.", true), 0, 0xFFFF)));

    private static final Layout LAYOUT = Layout.of("PARCEL", "none");

    static {
        LAYOUT.frameLength("Length", "Length.");
        LAYOUT.key("Kind", "Kind.", KINDS, 1);
        LAYOUT.u16("Wide range", "Ranges.", RANGES);
        LAYOUT.i32("Signed", "Signed.", SIGNED);
        LAYOUT.i32("Range", "Signed.", Values.range(-5, 5));
        LAYOUT.u64("Id", "64 bits.");
        LAYOUT.ctext("Name", "A text.", 9);
        LAYOUT.ctext("name", "The same in lower case.", 5);
        NumberField size = LAYOUT.u16("Size", "Octets.", Values.ANY);
        LAYOUT.counted("Octets", "Octets.", size);
        LAYOUT.tlvs("Options", "TLVs.", TAGS);
    }

    private static final MessageType<Parcel> TYPE = LAYOUT.type(Parcel::new);

    private Parcel(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<Parcel> type() {
        return TYPE;
    }

    /** The protocol. */
    record Service() implements Protocol {
        @Override
        public String id() {
            return "parcel-1";
        }

        @Override
        public String title() {
            return "Parcel \"1\"";
        }

        @Override
        public List<Integer> ports() {
            return List.of(7_890);
        }

        @Override
        public Limits limits() {
            return Limits.DEFAULT;
        }

        @Override
        public Framing framing(Limits limits) {
            return new LengthPrefixFraming(HEADER_LENGTH, limits.frameLength());
        }

        @Override
        public List<MessageType<?>> types() {
            return List.of(TYPE, ParcelUnknown.TYPE);
        }

        @Override
        public MessageType<?> typeOf(DirectBuffer buffer, int offset, int length, Mode mode) {
            return length >= HEADER_LENGTH && buffer.getInt(offset + Integer.BYTES, BIG_ENDIAN) == 1
                    ? TYPE
                    : ParcelUnknown.TYPE;
        }

        @Override
        public Detection detect(DirectBuffer buffer, int offset, int available) {
            return Detection.MAYBE;
        }
    }

    /** A frame of another kind. It is listed among the types, which others do not do. */
    private static final class ParcelUnknown extends Message<ParcelUnknown> {
        private static final Layout LAYOUT = Layout.of("PARCEL_OTHER", "none");

        static {
            LAYOUT.frameLength("Length", "Length.");
            LAYOUT.u32("Kind", "Kind.", Values.ANY);
            LAYOUT.rest("Body", "Anything.");
        }

        private static final MessageType<ParcelUnknown> TYPE = LAYOUT.type(ParcelUnknown::new);

        private ParcelUnknown(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<ParcelUnknown> type() {
            return TYPE;
        }
    }
}
