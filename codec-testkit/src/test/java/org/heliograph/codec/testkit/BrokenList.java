package org.heliograph.codec.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.CText;
import org.heliograph.codec.Dialect;
import org.heliograph.codec.Group;
import org.heliograph.codec.GroupCursor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.OctetsTlv;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextTlv;
import org.heliograph.codec.TextView;
import org.heliograph.codec.TlvCursor;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.U32;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;

/** A message with a group, TLVs and a body that may be absent, and with one defect. */
public final class BrokenList extends Message<BrokenList> {
    /** What is wrong. */
    enum Defect {
        NONE,
        READER_THAT_NEEDS_THE_BODY,
        BODY_THAT_IS_ALWAYS_THERE,
        CURSOR_THAT_STARTS_LATE,
        ADDER_OF_ANOTHER_VALUE,
        ADDER_THAT_ALLOCATES,
        TLV_CURSOR_THAT_STARTS_LATE,
        TLV_ADDER_OF_ANOTHER_TAG,
        TLV_ADDER_WITHOUT_NUL,
        TLV_ADDER_THAT_TAKES_ANY_LENGTH,
        LIMIT_THAT_IS_IGNORED
    }

    private static final int HEADER_LENGTH = 8;

    private static final Layout LAYOUT = Layout.of("BROKEN_LIST", "§1");

    static final U32 LENGTH = LAYOUT.frameLength("Frame_Length", "Length of the frame.");
    static final U32 STATUS = LAYOUT.u32("Status", "0 or an error.", Values.range(0, 9));
    static final U8 NUMBER = LAYOUT.u8("Number", "A number.");
    static final U8 SIZE = LAYOUT.u8("Size", "How many.", Values.ANY);
    static final Group ITEMS = LAYOUT.group("Items", "What it lists.", SIZE, Item.TYPE);
    static final CText NOTE = LAYOUT.ctext("Note", "A text.", 6);
    static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Parameters.", SampleTlvs.TABLE);

    /** One element. */
    public static final class Item extends Message<Item> {
        private static final Layout LAYOUT = Layout.of("ITEM", "§2");

        static final U8 WEIGHT = LAYOUT.u8("Weight", "A number.");
        static final CText NAME = LAYOUT.ctext("Name", "A text.", 5);

        /** What there is to know of this element. */
        public static final MessageType<Item> TYPE = LAYOUT.type(Item::new);

        public Item(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<Item> type() {
            return TYPE;
        }

        public int weight() {
            return get(WEIGHT);
        }

        public Item weight(int value) {
            return put(WEIGHT, value);
        }

        public TextView name() {
            return get(NAME);
        }

        public int appendName(Appendable out) throws IOException {
            return get(NAME).appendTo(out);
        }

        public String nameAsString() {
            return get(NAME).toString();
        }

        public Item name(CharSequence text) {
            return put(NAME, text);
        }
    }

    private final MessageType<BrokenList> type;
    private final Defect defect;
    private final TlvCursor tlvs = new TlvCursor(this, TLVS);
    private final List<byte[]> allocated = new ArrayList<>();

    private BrokenList(MessageType<BrokenList> type, Settings settings, Defect defect) {
        super(type, settings);
        this.type = type;
        this.defect = defect;
    }

    static MessageType<BrokenList> type(Defect defect) {
        List<MessageType<BrokenList>> self = new ArrayList<>();
        self.add(LAYOUT.type(settings -> new BrokenList(
                self.get(0),
                defect == Defect.LIMIT_THAT_IS_IGNORED ? settings.withDialect(Dialect.NONE) : settings,
                defect)));
        return self.get(0);
    }

    @Override
    public MessageType<BrokenList> type() {
        return type;
    }

    @Override
    protected int bodyStart() {
        boolean absent = length() >= HEADER_LENGTH && status() != 0 && defect != Defect.BODY_THAT_IS_ALWAYS_THERE;
        return absent ? HEADER_LENGTH : -1;
    }

    public long frameLength() {
        return get(LENGTH);
    }

    public int status() {
        return getId(STATUS);
    }

    public BrokenList status(int value) {
        return putId(STATUS, value);
    }

    public int number() {
        return defect == Defect.READER_THAT_NEEDS_THE_BODY ? get(NUMBER) : getOrZero(NUMBER);
    }

    public BrokenList number(int value) {
        return put(NUMBER, value);
    }

    public int size() {
        return getOrZero(SIZE);
    }

    public GroupCursor items() {
        GroupCursor items = get(ITEMS);
        if (defect == Defect.CURSOR_THAT_STARTS_LATE) {
            items.next();
        }
        return items;
    }

    public BrokenList addItem(int weight, CharSequence name) {
        if (defect == Defect.ADDER_THAT_ALLOCATES) {
            allocated.clear();
            allocated.add(new byte[8]);
        }
        ((Item) begin(ITEMS, 0))
                .weight(defect == Defect.ADDER_OF_ANOTHER_VALUE ? weight ^ 1 : weight)
                .name(name);
        return end(ITEMS, 0);
    }

    public TextView note() {
        return get(NOTE);
    }

    public int appendNote(Appendable out) throws IOException {
        return get(NOTE).appendTo(out);
    }

    public String noteAsString() {
        return get(NOTE).toString();
    }

    public BrokenList note(CharSequence text) {
        return put(NOTE, text);
    }

    public TlvCursor tlvs() {
        tlvs.rewind();
        if (defect == Defect.TLV_CURSOR_THAT_STARTS_LATE) {
            tlvs.next();
        }
        return tlvs;
    }

    public BrokenList addTlv(NumberTlv tlv, long value) {
        return append(TLVS, defect == Defect.TLV_ADDER_OF_ANOTHER_TAG ? SampleTlvs.USER_MESSAGE_REFERENCE : tlv, value);
    }

    public BrokenList addTlv(TextTlv tlv, CharSequence text) {
        if (defect == Defect.TLV_ADDER_WITHOUT_NUL) {
            TLVS.append(
                    this, tlv.tag(), new UnsafeBuffer(Frames.octets(Frames.hex(text.toString()))), 0, text.length());
            return this;
        }
        return append(TLVS, tlv, text);
    }

    public BrokenList addTlv(OctetsTlv tlv, DirectBuffer source, int offset, int length) {
        if (defect == Defect.TLV_ADDER_THAT_TAKES_ANY_LENGTH) {
            TLVS.append(this, tlv.tag(), source, offset, length);
            return this;
        }
        return append(TLVS, tlv, source, offset, length);
    }
}
