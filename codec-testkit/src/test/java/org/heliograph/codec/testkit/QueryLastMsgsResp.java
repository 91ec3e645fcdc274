package org.heliograph.codec.testkit;

import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.RepeatedCText;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U32;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;

/** The shape of SMPP query_last_msgs_resp (SMPP 3.3): a repeated text that a NUL ends. */
public final class QueryLastMsgsResp extends Message<QueryLastMsgsResp> {
    private static final int HEADER_LENGTH = 16;

    private static final Layout LAYOUT = Layout.of("query_last_msgs_resp", "SMPP 3.3 §6.3.4");

    static final U32 COMMAND_LENGTH = LAYOUT.frameLength("command_length", "Length of the frame.");
    static final U32 COMMAND_ID = LAYOUT.key("command_id", "Kind of message.", Values.ANY, 0x8000_0023L);
    static final U32 COMMAND_STATUS = LAYOUT.u32("command_status", "0 or an error.", Values.range(0, 0xFF));
    static final U32 SEQUENCE_NUMBER = LAYOUT.u32("sequence_number", "Number.", Values.range(1, 0x7FFF_FFFF));
    static final U8 NUMBER_MSGS = LAYOUT.u8("number_msgs", "How many.", Values.range(0, 100));
    static final RepeatedCText MESSAGE_IDS = LAYOUT.repeatedCText("message_ids", "Identifiers.", NUMBER_MSGS, 9);

    /** What there is to know of this message. */
    public static final MessageType<QueryLastMsgsResp> TYPE = LAYOUT.type(QueryLastMsgsResp::new);

    public QueryLastMsgsResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<QueryLastMsgsResp> type() {
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

    public QueryLastMsgsResp commandStatus(int value) {
        return putId(COMMAND_STATUS, value);
    }

    public int sequenceNumber() {
        return getId(SEQUENCE_NUMBER);
    }

    public QueryLastMsgsResp sequenceNumber(int value) {
        return putId(SEQUENCE_NUMBER, value);
    }

    public int numberMsgs() {
        return getOrZero(NUMBER_MSGS);
    }

    public TextView messageId(int element) {
        return get(MESSAGE_IDS, element);
    }

    public QueryLastMsgsResp addMessageId(CharSequence text) {
        return add(MESSAGE_IDS, text);
    }
}
