package org.heliograph.codec.print;

import org.heliograph.codec.Counted;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.I32;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Octets;
import org.heliograph.codec.Repeated;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TailText;
import org.heliograph.codec.U16;
import org.heliograph.codec.U32;
import org.heliograph.codec.U64;
import org.heliograph.codec.U8;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;
import org.heliograph.codec.WordTable;

/** A message with a header and one field of most wire types. */
final class SampleNote extends Message<SampleNote> {
    private static final ValueTable KINDS =
            ValueTable.named("Kind").value(1, "NOTE").value(2, "LIST").value(0x8000_0001L, "NOTE_RESP");
    private static final ValueTable CODINGS =
            ValueTable.named("Coding").value(0, "ASCII").value(8, "UCS-2", "two octets a character");
    private static final WordTable STATES =
            WordTable.closed("State").word("", "not set").word("OK", "all well").word("ERR*", "an error");

    private static final Layout LAYOUT = Layout.of("NOTE", "Sample §1");

    static final U32 LENGTH = LAYOUT.frameLength("Length", "Length of the frame.");
    static final U32 KIND = LAYOUT.key("Kind", "Kind of message.", KINDS, 1);
    static final U64 ID = LAYOUT.u64("Id", "A number of 64 bits.");
    static final U8 CODING = LAYOUT.u8("Coding", "Coding of the content.", CODINGS);
    static final U16 PORT = LAYOUT.u16("Port", "A port.", Values.ANY);
    static final I32 SHIFT = LAYOUT.i32("Shift", "A signed number.", Values.range(-100, 100));
    static final FixedText STATE = LAYOUT.text("State", "A word.", 6, STATES);
    static final FixedText SENDER = LAYOUT.text("Sender", "Who sends | pays.", 8);
    static final Octets DIGEST = LAYOUT.secretOctets("Digest", "A credential.", 4);
    static final U8 COUNT = LAYOUT.u8("Count", "Number of receivers.");
    static final Repeated RECEIVER = LAYOUT.repeated("Receiver", "Who receives.", COUNT, 8);
    static final U8 SIZE = LAYOUT.u8("Size", "Length of the content.");
    static final Counted CONTENT = LAYOUT.counted("Content", "The content.", SIZE);
    static final TailText LINK = LAYOUT.tailText("Link", "A text that peers cut short.", 6);

    static final MessageType<SampleNote> TYPE = LAYOUT.type(SampleNote::new);

    SampleNote(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<SampleNote> type() {
        return TYPE;
    }
}
