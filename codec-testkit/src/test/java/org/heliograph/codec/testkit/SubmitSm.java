package org.heliograph.codec.testkit;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.heliograph.codec.CText;
import org.heliograph.codec.Counted;
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

/** The shape of SMPP submit_sm (SMPP 3.4 §4.4.1), somewhat shorter, with its accessors. */
public final class SubmitSm extends Message<SubmitSm> {
    private static final Layout LAYOUT = Layout.of("submit_sm", "SMPP 3.4 §4.4.1");

    static final U32 COMMAND_LENGTH = LAYOUT.frameLength("command_length", "Length of the frame.");
    static final U32 COMMAND_ID = LAYOUT.key("command_id", "Kind of message.", Values.ANY, 4);
    static final U32 SEQUENCE_NUMBER = LAYOUT.u32("sequence_number", "Number.", Values.range(1, 0x7FFF_FFFF));
    static final CText SERVICE_TYPE = LAYOUT.ctext("service_type", "Service.", 6);
    static final U8 SOURCE_ADDR_TON = LAYOUT.u8("source_addr_ton", "Type of number.", Values.range(0, 6));
    static final U8 SOURCE_ADDR_NPI = LAYOUT.u8("source_addr_npi", "Numbering plan.");
    static final CText SOURCE_ADDR = LAYOUT.ctext("source_addr", "Sender.", 21);
    static final CText DESTINATION_ADDR = LAYOUT.ctext("destination_addr", "Receiver.", 21);
    static final U8 DATA_CODING = LAYOUT.u8("data_coding", "Coding.");
    static final U8 SM_LENGTH = LAYOUT.u8("sm_length", "Length of the text.", Values.range(0, 254));
    static final Counted SHORT_MESSAGE = LAYOUT.counted("short_message", "The text.", SM_LENGTH);
    static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Optional parameters.", SampleTlvs.TABLE);

    /** What there is to know of this message. */
    public static final MessageType<SubmitSm> TYPE = LAYOUT.type(SubmitSm::new);

    private final TlvCursor tlvs = new TlvCursor(this, TLVS);

    public SubmitSm(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<SubmitSm> type() {
        return TYPE;
    }

    public long commandLength() {
        return get(COMMAND_LENGTH);
    }

    public int commandId() {
        return getId(COMMAND_ID);
    }

    public int sequenceNumber() {
        return getId(SEQUENCE_NUMBER);
    }

    public SubmitSm sequenceNumber(int value) {
        return putId(SEQUENCE_NUMBER, value);
    }

    public TextView serviceType() {
        return get(SERVICE_TYPE);
    }

    public int appendServiceType(Appendable out) throws IOException {
        return get(SERVICE_TYPE).appendTo(out);
    }

    public String serviceTypeAsString() {
        return get(SERVICE_TYPE).toString();
    }

    public SubmitSm serviceType(CharSequence text) {
        return put(SERVICE_TYPE, text);
    }

    public TextView sourceAddr() {
        return get(SOURCE_ADDR);
    }

    public int appendSourceAddr(Appendable out) throws IOException {
        return get(SOURCE_ADDR).appendTo(out);
    }

    public String sourceAddrAsString() {
        return get(SOURCE_ADDR).toString();
    }

    public SubmitSm sourceAddr(CharSequence text) {
        return put(SOURCE_ADDR, text);
    }

    public TextView destinationAddr() {
        return get(DESTINATION_ADDR);
    }

    public int appendDestinationAddr(Appendable out) throws IOException {
        return get(DESTINATION_ADDR).appendTo(out);
    }

    public String destinationAddrAsString() {
        return get(DESTINATION_ADDR).toString();
    }

    public SubmitSm destinationAddr(CharSequence text) {
        return put(DESTINATION_ADDR, text);
    }

    public int sourceAddrTon() {
        return get(SOURCE_ADDR_TON);
    }

    public SubmitSm sourceAddrTon(int value) {
        return put(SOURCE_ADDR_TON, value);
    }

    public int sourceAddrNpi() {
        return get(SOURCE_ADDR_NPI);
    }

    public SubmitSm sourceAddrNpi(int value) {
        return put(SOURCE_ADDR_NPI, value);
    }

    public int dataCoding() {
        return get(DATA_CODING);
    }

    public SubmitSm dataCoding(int value) {
        return put(DATA_CODING, value);
    }

    public int smLength() {
        return get(SM_LENGTH);
    }

    public DirectBuffer shortMessage() {
        return get(SHORT_MESSAGE);
    }

    public SubmitSm shortMessage(DirectBuffer source, int offset, int length) {
        return put(SHORT_MESSAGE, source, offset, length);
    }

    public TlvCursor tlvs() {
        return tlvs.rewind();
    }

    public SubmitSm addTlv(NumberTlv tlv, long value) {
        return append(TLVS, tlv, value);
    }

    public SubmitSm addTlv(TextTlv tlv, CharSequence text) {
        return append(TLVS, tlv, text);
    }

    public SubmitSm addTlv(OctetsTlv tlv, DirectBuffer source, int offset, int length) {
        return append(TLVS, tlv, source, offset, length);
    }

    public SubmitSm addTlv(int tag, DirectBuffer source, int offset, int length) {
        TLVS.append(this, tag, source, offset, length);
        return this;
    }
}
