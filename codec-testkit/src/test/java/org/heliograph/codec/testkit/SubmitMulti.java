package org.heliograph.codec.testkit;

import java.io.IOException;
import org.heliograph.codec.CText;
import org.heliograph.codec.Group;
import org.heliograph.codec.GroupCursor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U32;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;

/** The receivers of SMPP submit_multi (SMPP 3.4 §4.5.1): a group of two alternatives. */
public final class SubmitMulti extends Message<SubmitMulti> {
    private static final Layout LAYOUT = Layout.of("submit_multi", "SMPP 3.4 §4.5.1");

    static final U32 COMMAND_LENGTH = LAYOUT.frameLength("command_length", "Length of the frame.");
    static final U32 COMMAND_ID = LAYOUT.key("command_id", "Kind of message.", Values.ANY, 0x21);
    static final CText SOURCE_ADDR = LAYOUT.ctext("source_addr", "Sender.", 21);
    static final U8 NUMBER_OF_DESTS = LAYOUT.u8("number_of_dests", "How many.", Values.range(1, 254));
    static final Group DEST_ADDRESS =
            LAYOUT.group("dest_address", "Receivers.", NUMBER_OF_DESTS, SmeAddress.TYPE, ListName.TYPE);
    static final U8 ESM_CLASS = LAYOUT.u8("esm_class", "Mode and type.");

    /** What there is to know of this message. */
    public static final MessageType<SubmitMulti> TYPE = LAYOUT.type(SubmitMulti::new);

    /** A number. */
    public static final class SmeAddress extends Message<SmeAddress> {
        private static final Layout LAYOUT = Layout.of("sme_address", "SMPP 3.4 §4.5.1.1");

        static final U8 DEST_FLAG = LAYOUT.key8("dest_flag", "Kind.", SampleTlvs.DEST_FLAGS, 1);
        static final U8 DEST_ADDR_TON = LAYOUT.u8("dest_addr_ton", "Type of number.", Values.range(0, 6));
        static final CText DESTINATION_ADDR = LAYOUT.ctext("destination_addr", "Receiver.", 21);

        /** What there is to know of this element. */
        public static final MessageType<SmeAddress> TYPE = LAYOUT.type(SmeAddress::new);

        public SmeAddress(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<SmeAddress> type() {
            return TYPE;
        }

        public int destFlag() {
            return get(DEST_FLAG);
        }

        public int destAddrTon() {
            return get(DEST_ADDR_TON);
        }

        public SmeAddress destAddrTon(int value) {
            return put(DEST_ADDR_TON, value);
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

        public SmeAddress destinationAddr(CharSequence text) {
            return put(DESTINATION_ADDR, text);
        }
    }

    /** A list of numbers. */
    public static final class ListName extends Message<ListName> {
        private static final Layout LAYOUT = Layout.of("distribution_list", "SMPP 3.4 §4.5.1.2");

        static final U8 DEST_FLAG = LAYOUT.key8("dest_flag", "Kind.", SampleTlvs.DEST_FLAGS, 2);
        static final CText DL_NAME = LAYOUT.ctext("dl_name", "Name.", 21);

        /** What there is to know of this element. */
        public static final MessageType<ListName> TYPE = LAYOUT.type(ListName::new);

        public ListName(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<ListName> type() {
            return TYPE;
        }

        public int destFlag() {
            return get(DEST_FLAG);
        }

        public TextView dlName() {
            return get(DL_NAME);
        }

        public int appendDlName(Appendable out) throws IOException {
            return get(DL_NAME).appendTo(out);
        }

        public String dlNameAsString() {
            return get(DL_NAME).toString();
        }

        public ListName dlName(CharSequence text) {
            return put(DL_NAME, text);
        }
    }

    public SubmitMulti(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<SubmitMulti> type() {
        return TYPE;
    }

    public long commandLength() {
        return get(COMMAND_LENGTH);
    }

    public int commandId() {
        return getId(COMMAND_ID);
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

    public SubmitMulti sourceAddr(CharSequence text) {
        return put(SOURCE_ADDR, text);
    }

    public int numberOfDests() {
        return get(NUMBER_OF_DESTS);
    }

    public GroupCursor destAddress() {
        return get(DEST_ADDRESS);
    }

    public SubmitMulti addSmeAddress(int destAddrTon, CharSequence destinationAddr) {
        ((SmeAddress) begin(DEST_ADDRESS, 0)).destAddrTon(destAddrTon).destinationAddr(destinationAddr);
        return end(DEST_ADDRESS, 0);
    }

    public SubmitMulti addDistributionList(CharSequence dlName) {
        ((ListName) begin(DEST_ADDRESS, 1)).dlName(dlName);
        return end(DEST_ADDRESS, 1);
    }

    public int esmClass() {
        return get(ESM_CLASS);
    }

    public SubmitMulti esmClass(int value) {
        return put(ESM_CLASS, value);
    }
}
