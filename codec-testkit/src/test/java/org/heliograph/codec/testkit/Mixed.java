package org.heliograph.codec.testkit;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.I32;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Octets;
import org.heliograph.codec.Repeated;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TailNumber;
import org.heliograph.codec.TailText;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U16;
import org.heliograph.codec.U64;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;
import org.heliograph.codec.WordTable;

/** A message without a header, with the wire types that submit_sm does not have. */
public class Mixed extends Message<Mixed> {
    private static final Layout LAYOUT = Layout.of("mixed", "§1");

    static final U16 SIZE = LAYOUT.u16("U_16", "A number.", Values.ANY);
    static final I32 SIGNED = LAYOUT.i32("I_32", "A number.", Values.range(-5, 5));
    static final U64 WIDE = LAYOUT.u64("U_64", "A number.");
    static final FixedText NAME = LAYOUT.text(
            "Name",
            "A text.",
            3,
            WordTable.closed("Name").word("", "none").word("ab", "two").word("c*", "others"));
    static final Octets DIGEST = LAYOUT.secretOctets("Digest", "Octets.", 2);
    static final U8 COUNT = LAYOUT.u8("Count", "Number of texts.", Values.range(1, 3));
    static final Repeated TEXTS = LAYOUT.repeated("Text", "Texts.", COUNT, 9);
    static final U8 MIDDLE = LAYOUT.u8("Middle", "A number between.");
    static final FixedText LATE = LAYOUT.text("Late", "A text between.", 2);
    static final TailText RESERVE = LAYOUT.tailText("Reserve", "A text.", 3);
    static final TailNumber LAST = LAYOUT.tailNumber("Last", "A number.", Values.range(0, 1));

    /** What there is to know of this message. */
    public static final MessageType<Mixed> TYPE = LAYOUT.type(Mixed::new);

    public Mixed(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<Mixed> type() {
        return TYPE;
    }

    public int u16() {
        return get(SIZE);
    }

    public Mixed u16(int value) {
        return put(SIZE, value);
    }

    public int i32() {
        return get(SIGNED);
    }

    public Mixed i32(int value) {
        return put(SIGNED, value);
    }

    public long u64() {
        return get(WIDE);
    }

    public Mixed u64(long value) {
        return put(WIDE, value);
    }

    public DirectBuffer digest() {
        return get(DIGEST);
    }

    public Mixed digest(DirectBuffer source, int offset, int length) {
        return put(DIGEST, source, offset, length);
    }

    public int count() {
        return get(COUNT);
    }

    public TextView text(int element) {
        return get(TEXTS, element);
    }

    public Mixed addText(CharSequence text) {
        return add(TEXTS, text);
    }

    public int middle() {
        return get(MIDDLE);
    }

    public Mixed middle(int value) {
        return put(MIDDLE, value);
    }

    public int last() {
        return get(LAST);
    }

    public Mixed last(int value) {
        return put(LAST, value);
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

    public Mixed name(CharSequence text) {
        return put(NAME, text);
    }

    public TextView late() {
        return get(LATE);
    }

    public int appendLate(Appendable out) throws IOException {
        return get(LATE).appendTo(out);
    }

    public String lateAsString() {
        return get(LATE).toString();
    }

    public Mixed late(CharSequence text) {
        return put(LATE, text);
    }

    public TextView reserve() {
        return get(RESERVE);
    }

    public int appendReserve(Appendable out) throws IOException {
        return get(RESERVE).appendTo(out);
    }

    public String reserveAsString() {
        return get(RESERVE).toString();
    }

    public Mixed reserve(CharSequence text) {
        return put(RESERVE, text);
    }
}
