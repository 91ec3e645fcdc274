package org.heliograph.codec.testkit;

import java.util.List;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.OctetsTlv;
import org.heliograph.codec.TextTlv;
import org.heliograph.codec.TlvInfo;
import org.heliograph.codec.TlvTable;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;

/** TLVs of every form and width, and the kinds of an element. */
final class SampleTlvs {
    static final Values DEST_FLAGS =
            ValueTable.named("dest_flag").value(1, "SME_ADDRESS").value(2, "DISTRIBUTION_LIST");

    static final NumberTlv USER_MESSAGE_REFERENCE =
            new NumberTlv(info(0x0204, "user_message_reference"), 2, 2, Values.ANY);
    static final NumberTlv MESSAGE_STATE = new NumberTlv(
            info(0x0427, "message_state"),
            1,
            1,
            ValueTable.named("message_state").value(1, "ENROUTE").range(3, 8, null, "Others."));
    static final NumberTlv QOS_TIME_TO_LIVE = new NumberTlv(info(0x0017, "qos_time_to_live"), 4, 4, Values.ANY);
    static final NumberTlv DEST_TELEMATICS_ID =
            new NumberTlv(info(0x0008, "dest_telematics_id"), 1, 2, Values.range(0, 0x1FF));
    static final TextTlv RECEIPTED_MESSAGE_ID = new TextTlv(info(0x001E, "receipted_message_id"), 1, 65, true);
    static final TextTlv CALLBACK_NUM =
            new TextTlv(new TlvInfo(0x0381, "callback_num", "A number.", true), 4, 19, false);
    static final OctetsTlv NETWORK_ERROR_CODE = new OctetsTlv(info(0x0423, "network_error_code"), 3, 3);
    static final OctetsTlv MESSAGE_PAYLOAD = new OctetsTlv(info(0x0424, "message_payload"), 0, 0xFFFF);

    static final TlvTable TABLE = TlvTable.of(List.of(
            USER_MESSAGE_REFERENCE,
            MESSAGE_STATE,
            QOS_TIME_TO_LIVE,
            DEST_TELEMATICS_ID,
            RECEIPTED_MESSAGE_ID,
            CALLBACK_NUM,
            NETWORK_ERROR_CODE,
            MESSAGE_PAYLOAD));

    private SampleTlvs() {}

    private static TlvInfo info(int tag, String name) {
        return new TlvInfo(tag, name, "A parameter.", false);
    }
}
