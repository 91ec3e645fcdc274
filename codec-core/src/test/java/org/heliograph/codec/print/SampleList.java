package org.heliograph.codec.print;

import java.util.List;
import org.heliograph.codec.CText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.OctetsTlv;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextTlv;
import org.heliograph.codec.TlvInfo;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.TlvTable;
import org.heliograph.codec.U32;
import org.heliograph.codec.U8;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;

/** A message with a text that a NUL ends and TLVs. */
final class SampleList extends Message<SampleList> {
    static final TlvTable TAGS = TlvTable.of(List.of(
            new NumberTlv(new TlvInfo(0x0204, "reference", "A number.", false), 2, 2, Values.ANY),
            new NumberTlv(
                    new TlvInfo(0x0427, "state", "A code.", false),
                    1,
                    1,
                    ValueTable.named("state").value(2, "DELIVERED").value(5, "FAILED", "for ever")),
            new TextTlv(new TlvInfo(0x001D, "remark", "A text.", true), 1, 20, true),
            new TextTlv(new TlvInfo(0x001E, "label", "A text without NUL.", false), 0, 9, false),
            new OctetsTlv(new TlvInfo(0x0424, "payload", "Octets.", false), 0, 65_535)));

    private static final Layout LAYOUT = Layout.of("LIST", "Sample §2");

    static final U32 LENGTH = LAYOUT.frameLength("Length", "Length of the frame.");
    static final CText NAME = LAYOUT.ctext("Name", "A text.", 10);
    static final U8 FLAGS = LAYOUT.u8("Flags", "Flags.");
    static final TlvSet TLVS = LAYOUT.tlvs("Options", "Options.", TAGS);

    static final MessageType<SampleList> TYPE = LAYOUT.type(SampleList::new);

    SampleList(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<SampleList> type() {
        return TYPE;
    }
}
