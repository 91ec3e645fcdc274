package org.heliograph.codec.testkit;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.OctetsTlv;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TailCText;
import org.heliograph.codec.TextTlv;
import org.heliograph.codec.TextView;
import org.heliograph.codec.TlvCursor;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.U32;
import org.heliograph.codec.Values;

/** The shape of SMPP submit_sm_resp (SMPP 3.4 §4.4.2): leaves out its body when it reports an error. */
public final class SubmitSmResp extends Message<SubmitSmResp> {
    private static final int HEADER_LENGTH = 16;

    private static final Layout LAYOUT = Layout.of("submit_sm_resp", "SMPP 3.4 §4.4.2");

    static final U32 COMMAND_LENGTH = LAYOUT.frameLength("command_length", "Length of the frame.");
    static final U32 COMMAND_ID = LAYOUT.key("command_id", "Kind of message.", Values.ANY, 0x8000_0004L);
    static final U32 COMMAND_STATUS = LAYOUT.u32("command_status", "0 or an error.", Values.range(0, 0xFF));
    static final U32 SEQUENCE_NUMBER = LAYOUT.u32("sequence_number", "Number.", Values.range(1, 0x7FFF_FFFF));
    static final TailCText MESSAGE_ID = LAYOUT.tailCText("message_id", "Identifier.", 65);
    static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Optional parameters.", SampleTlvs.TABLE);

    /** What there is to know of this message. */
    public static final MessageType<SubmitSmResp> TYPE = LAYOUT.type(SubmitSmResp::new);

    private final TlvCursor tlvs = new TlvCursor(this, TLVS);

    public SubmitSmResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<SubmitSmResp> type() {
        return TYPE;
    }

    @Override
    protected int bodyStart() {
        return length() >= HEADER_LENGTH && commandStatus() != 0 ? HEADER_LENGTH : -1;
    }

    public long commandLength() {
        return get(COMMAND_LENGTH);
    }

    public int commandId() {
        return getId(COMMAND_ID);
    }

    public int commandStatus() {
        return getId(COMMAND_STATUS);
    }

    public SubmitSmResp commandStatus(int value) {
        return putId(COMMAND_STATUS, value);
    }

    public int sequenceNumber() {
        return getId(SEQUENCE_NUMBER);
    }

    public SubmitSmResp sequenceNumber(int value) {
        return putId(SEQUENCE_NUMBER, value);
    }

    public TextView messageId() {
        return get(MESSAGE_ID);
    }

    public int appendMessageId(Appendable out) throws IOException {
        return get(MESSAGE_ID).appendTo(out);
    }

    public String messageIdAsString() {
        return get(MESSAGE_ID).toString();
    }

    public SubmitSmResp messageId(CharSequence text) {
        return put(MESSAGE_ID, text);
    }

    public SubmitSmResp withoutBody() {
        return omitBody();
    }

    public TlvCursor tlvs() {
        return tlvs.rewind();
    }

    public SubmitSmResp addTlv(NumberTlv tlv, long value) {
        return append(TLVS, tlv, value);
    }

    public SubmitSmResp addTlv(TextTlv tlv, CharSequence text) {
        return append(TLVS, tlv, text);
    }

    public SubmitSmResp addTlv(OctetsTlv tlv, DirectBuffer source, int offset, int length) {
        return append(TLVS, tlv, source, offset, length);
    }

    public SubmitSmResp addTlv(int tag, DirectBuffer source, int offset, int length) {
        TLVS.append(this, tag, source, offset, length);
        return this;
    }
}
