package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;
import org.heliograph.codec.CText;
import org.heliograph.codec.Counted;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.TlvTable;
import org.heliograph.codec.U32;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;

/**
 * The second shape that the layout engine has to carry, that of submit_sm (SMPP 3.4 §4.4.1): texts that end in NUL
 * between numbers, counted octets, TLVs. It is here for its shape, not as a codec of SMPP.
 */
final class SubmitSmShape extends Message<SubmitSmShape> {
    private static final Layout LAYOUT = Layout.of("submit_sm", "SMPP 3.4 §4.4.1");

    static final U32 COMMAND_LENGTH = LAYOUT.frameLength("command_length", "Length of the frame.");
    static final U32 COMMAND_ID = LAYOUT.key("command_id", "Kind of message.", Values.ANY, 4);
    static final U32 COMMAND_STATUS = LAYOUT.u32("command_status", "Unused.", Values.ANY);
    static final U32 SEQUENCE_NUMBER = LAYOUT.u32("sequence_number", "Number.", Values.ANY);
    static final CText SERVICE_TYPE = LAYOUT.ctext("service_type", "Service.", 6);
    static final U8 SOURCE_ADDR_TON = LAYOUT.u8("source_addr_ton", "Type of number.");
    static final U8 SOURCE_ADDR_NPI = LAYOUT.u8("source_addr_npi", "Numbering plan.");
    static final CText SOURCE_ADDR = LAYOUT.ctext("source_addr", "Sender.", 21);
    static final U8 DEST_ADDR_TON = LAYOUT.u8("dest_addr_ton", "Type of number.");
    static final U8 DEST_ADDR_NPI = LAYOUT.u8("dest_addr_npi", "Numbering plan.");
    static final CText DESTINATION_ADDR = LAYOUT.ctext("destination_addr", "Receiver.", 21);
    static final U8 ESM_CLASS = LAYOUT.u8("esm_class", "Mode and type.");
    static final U8 PROTOCOL_ID = LAYOUT.u8("protocol_id", "Protocol.");
    static final U8 PRIORITY_FLAG = LAYOUT.u8("priority_flag", "Priority.");
    static final CText SCHEDULE_DELIVERY_TIME = LAYOUT.ctext("schedule_delivery_time", "When to send.", 17);
    static final CText VALIDITY_PERIOD = LAYOUT.ctext("validity_period", "How long to try.", 17);
    static final U8 REGISTERED_DELIVERY = LAYOUT.u8("registered_delivery", "Receipts.");
    static final U8 REPLACE_IF_PRESENT_FLAG = LAYOUT.u8("replace_if_present_flag", "Replace.");
    static final U8 DATA_CODING = LAYOUT.u8("data_coding", "Coding.");
    static final U8 SM_DEFAULT_MSG_ID = LAYOUT.u8("sm_default_msg_id", "Canned message.");
    static final U8 SM_LENGTH = LAYOUT.u8("sm_length", "Length of the text.");
    static final Counted SHORT_MESSAGE = LAYOUT.counted("short_message", "The text.", SM_LENGTH);
    static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Optional parameters.", TlvTable.NONE);

    static final MessageType<SubmitSmShape> TYPE = LAYOUT.type(SubmitSmShape::new);

    SubmitSmShape(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<SubmitSmShape> type() {
        return TYPE;
    }

    int sequenceNumber() {
        return getId(SEQUENCE_NUMBER);
    }

    TextView sourceAddr() {
        return get(SOURCE_ADDR);
    }

    TextView destinationAddr() {
        return get(DESTINATION_ADDR);
    }

    int dataCoding() {
        return get(DATA_CODING);
    }

    DirectBuffer shortMessage() {
        return get(SHORT_MESSAGE);
    }

    /** Sets every field that a sender usually sets, in wire order. */
    SubmitSmShape set(int sequence, CharSequence source, CharSequence destination, int dataCoding, DirectBuffer text) {
        return putId(SEQUENCE_NUMBER, sequence)
                .put(SOURCE_ADDR_TON, 5)
                .put(SOURCE_ADDR, source)
                .put(DEST_ADDR_TON, 1)
                .put(DEST_ADDR_NPI, 1)
                .put(DESTINATION_ADDR, destination)
                .put(REGISTERED_DELIVERY, 1)
                .put(DATA_CODING, dataCoding)
                .put(SHORT_MESSAGE, text, 0, text.capacity());
    }
}
