package org.heliograph.codec.print;

import org.heliograph.codec.CText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TailCText;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.U32;
import org.heliograph.codec.U8;
import org.heliograph.codec.ValueTable;

/** A reply that leaves out its body when it reports an error, and whose last text peers do not end. */
final class SampleReply extends Message<SampleReply> {
    static final ValueTable STATUSES = ValueTable.named("Status").value(0, "OK").value(8, "SYSTEM_ERROR");

    private static final Layout LAYOUT = Layout.of("REPLY", "Sample §5");

    static final U32 LENGTH = LAYOUT.frameLength("Length", "Length of the frame.");
    static final U8 STATUS = LAYOUT.u8("Status", "How it went.", STATUSES);
    static final CText TICKET = LAYOUT.secretCtext("Ticket", "A credential.", 9);
    static final TailCText ID = LAYOUT.tailCText("Message_Id", "A text.", 9);
    static final TlvSet TLVS = LAYOUT.tlvs("Options", "Options.", SampleList.TAGS);

    static final MessageType<SampleReply> TYPE = LAYOUT.type(SampleReply::new);

    SampleReply(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<SampleReply> type() {
        return TYPE;
    }

    @Override
    protected int bodyStart() {
        int body = STATUS.delta() + STATUS.width();
        return length() < body || STATUS.read(frame(), STATUS.delta()) == 0 ? -1 : body;
    }
}
