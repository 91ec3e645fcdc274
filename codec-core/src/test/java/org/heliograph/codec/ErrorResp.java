package org.heliograph.codec;

import java.util.List;

/** A response that leaves out its body when it reports an error: a number, a group, a text, TLVs. */
final class ErrorResp extends Message<ErrorResp> {
    static final int HEADER_LENGTH = 12;

    private static final Layout LAYOUT = Layout.of("error_resp", "§1");

    static final U32 LENGTH = LAYOUT.frameLength("length", "Length of the frame.");
    static final U32 KIND = LAYOUT.key("kind", "Kind of message.", Values.ANY, 9);
    static final U32 STATUS = LAYOUT.u32("status", "0 or an error.", Values.range(0, 0xFF));
    static final U8 NUMBER = LAYOUT.u8("number", "A number.", Values.range(0, 9));
    static final U8 SIZE = LAYOUT.u8("size", "How many.", Values.range(0, 3));
    static final Group ITEMS = LAYOUT.group("items", "Elements.", SIZE, Pair.TYPE, Word.TYPE);
    static final CText ID = LAYOUT.ctext("id", "A text.", 5);
    static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Parameters.", Tlvs.TABLE);

    static final MessageType<ErrorResp> TYPE = LAYOUT.type(ErrorResp::new);

    /** TLVs of each form. */
    static final class Tlvs {
        static final NumberTlv U8 = new NumberTlv(
                new TlvInfo(1, "one", "A number.", false),
                1,
                1,
                ValueTable.named("one").value(1, "FIRST").range(5, 9, "OTHER", "Others."));
        static final NumberTlv U16 = new NumberTlv(new TlvInfo(2, "two", "A number.", false), 2, 2, Values.ANY);
        static final NumberTlv U32 = new NumberTlv(new TlvInfo(4, "four", "A number.", false), 4, 4, Values.ANY);
        static final NumberTlv WIDE = new NumberTlv(new TlvInfo(5, "wide", "A number.", false), 1, 4, Values.ANY);
        static final TextTlv ENDED = new TextTlv(new TlvInfo(6, "ended", "A text.", false), 1, 5, true);
        static final TextTlv BARE = new TextTlv(new TlvInfo(7, "bare", "A text.", true), 2, 4, false);
        static final OctetsTlv OCTETS = new OctetsTlv(new TlvInfo(8, "octets", "Octets.", false), 1, 3);

        static final TlvTable TABLE = TlvTable.of(List.of(OCTETS, BARE, ENDED, WIDE, U32, U16, U8));

        private Tlvs() {}
    }

    /** A number and a text. */
    static final class Pair extends Message<Pair> {
        private static final Layout LAYOUT = Layout.of("pair", "§2");

        static final U8 FLAG = LAYOUT.key8("flag", "Kind.", Values.range(1, 2), 1);
        static final U16 WEIGHT = LAYOUT.u16("weight", "A number.", Values.range(0, 0xFF));
        static final CText NAME = LAYOUT.ctext("name", "A text.", 4);

        static final MessageType<Pair> TYPE = LAYOUT.type(Pair::new);

        Pair(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<Pair> type() {
            return TYPE;
        }
    }

    /** A text. */
    static final class Word extends Message<Word> {
        private static final Layout LAYOUT = Layout.of("word", "§3");

        static final U8 FLAG = LAYOUT.key8("flag", "Kind.", Values.range(1, 2), 2);
        static final CText TEXT = LAYOUT.ctext("text", "A text.", 4);

        static final MessageType<Word> TYPE = LAYOUT.type(Word::new);

        Word(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<Word> type() {
            return TYPE;
        }
    }

    private final TlvCursor tlvs = new TlvCursor(this, TLVS);

    ErrorResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<ErrorResp> type() {
        return TYPE;
    }

    @Override
    protected int bodyStart() {
        return length() >= HEADER_LENGTH && get(STATUS) != 0 ? HEADER_LENGTH : -1;
    }

    TlvCursor tlvs() {
        return tlvs.rewind();
    }

    ErrorResp addPair(int weight, CharSequence name) {
        ((Pair) begin(ITEMS, 0)).put(Pair.WEIGHT, weight).put(Pair.NAME, name);
        return end(ITEMS, 0);
    }

    ErrorResp addWord(CharSequence text) {
        ((Word) begin(ITEMS, 1)).put(Word.TEXT, text);
        return end(ITEMS, 1);
    }
}
