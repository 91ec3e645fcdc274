package org.heliograph.codec;

/** The shape of SMPP submit_sm (SMPP 3.4 §4.4.1): texts that end in NUL between numbers, counted octets, TLVs. */
final class SubmitSm extends Message<SubmitSm> {
    static final int COMMAND = 4;

    private static final Layout LAYOUT = Layout.of("submit_sm", "SMPP 3.4 §4.4.1");

    static final U32 COMMAND_LENGTH = LAYOUT.frameLength("command_length", "Length of the frame.");
    static final U32 COMMAND_ID = LAYOUT.key("command_id", "Kind of message.", Values.ANY, COMMAND);
    static final U32 COMMAND_STATUS = LAYOUT.u32("command_status", "Unused.", Values.range(0, 0));
    static final U32 SEQUENCE_NUMBER = LAYOUT.u32("sequence_number", "Number.", Values.range(1, 0x7FFF_FFFF));
    static final CText SERVICE_TYPE = LAYOUT.ctext("service_type", "Service.", 6);
    static final U8 SOURCE_ADDR_TON = LAYOUT.u8("source_addr_ton", "Type of number.");
    static final U8 SOURCE_ADDR_NPI = LAYOUT.u8("source_addr_npi", "Numbering plan.");
    static final CText SOURCE_ADDR = LAYOUT.ctext("source_addr", "Sender.", 21);
    static final U8 DEST_ADDR_TON = LAYOUT.u8("dest_addr_ton", "Type of number.");
    static final U8 DEST_ADDR_NPI = LAYOUT.u8("dest_addr_npi", "Numbering plan.");
    static final CText DESTINATION_ADDR = LAYOUT.ctext("destination_addr", "Receiver.", 21);
    static final U8 ESM_CLASS = LAYOUT.u8("esm_class", "Mode and type.");
    static final U8 PROTOCOL_ID = LAYOUT.u8("protocol_id", "Protocol.");
    static final U8 PRIORITY_FLAG = LAYOUT.u8("priority_flag", "Priority.", Values.range(0, 3));
    static final CText SCHEDULE_DELIVERY_TIME = LAYOUT.ctext("schedule_delivery_time", "When to send.", 17);
    static final CText VALIDITY_PERIOD = LAYOUT.ctext("validity_period", "How long to try.", 17);
    static final U8 REGISTERED_DELIVERY = LAYOUT.u8("registered_delivery", "Receipts.");
    static final U8 REPLACE_IF_PRESENT_FLAG = LAYOUT.u8("replace_if_present_flag", "Replace.", Values.range(0, 1));
    static final U8 DATA_CODING = LAYOUT.u8("data_coding", "Coding.");
    static final U8 SM_DEFAULT_MSG_ID = LAYOUT.u8("sm_default_msg_id", "Canned message.");
    static final U8 SM_LENGTH = LAYOUT.u8("sm_length", "Length of the text.", Values.range(0, 254));
    static final Counted SHORT_MESSAGE = LAYOUT.counted("short_message", "The text.", SM_LENGTH);
    static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Optional parameters.", TlvTable.NONE);

    static final MessageType<SubmitSm> TYPE = LAYOUT.type(SubmitSm::new);

    /** A message with everything in it, put together by hand from the tables of the document. */
    static final String GOLDEN = ""
            + "0000003d" // command_length 61
            + "00000004" // command_id submit_sm
            + "00000000" // command_status
            + "00000007" // sequence_number
            + "434d5400" // service_type CMT
            + "0500" // source_addr_ton alphanumeric, npi
            + "41636d6500" // source_addr Acme
            + "0101" // dest_addr_ton international, npi ISDN
            + "3137373839303000" // destination_addr 1778900
            + "030001" // esm_class, protocol_id, priority_flag
            + "00" // schedule_delivery_time
            + "00" // validity_period
            + "01000800" // registered_delivery, replace_if_present_flag, data_coding UCS-2, sm_default_msg_id
            + "04" // sm_length
            + "4f60597d" // short_message
            + "020400020007" // user_message_reference 7
            + "13800000"; // ms_msg_wait_facilities without a value

    SubmitSm(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<SubmitSm> type() {
        return TYPE;
    }
}
