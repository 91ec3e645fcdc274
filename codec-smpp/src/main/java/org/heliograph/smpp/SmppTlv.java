package org.heliograph.smpp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.OctetsTlv;
import org.heliograph.codec.TextTlv;
import org.heliograph.codec.Tlv;
import org.heliograph.codec.TlvInfo;
import org.heliograph.codec.TlvPart;
import org.heliograph.codec.TlvRule;
import org.heliograph.codec.TlvShape;
import org.heliograph.codec.TlvTable;
import org.heliograph.codec.Values;
import org.heliograph.codec.Words;

/**
 * The TLVs of SMPP (§6): typed keys for the readers and writers of the messages, and which messages they belong to. The
 * tags were cross-checked against several implementations, see §18.
 *
 * <p>Tags 0x1400 to 0x3FFF are the vendors'; a session adds theirs through its {@link org.heliograph.codec.Dialect}.
 */
public final class SmppTlv {
    /** First tag of vendors. */
    public static final int FIRST_VENDOR_TAG = 0x1400;
    /** Last tag of vendors. */
    public static final int LAST_VENDOR_TAG = 0x3FFF;

    private static final List<Tlv> TLVS = new ArrayList<>();
    private static final Map<Integer, String> USES_34 = new HashMap<>();
    private static final Map<Integer, String> USES_50 = new HashMap<>();

    /** The letters of the reference for the messages; a prime stands for the response of the letter before it. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("submit_sm", "S"),
            Map.entry("submit_multi", "M"),
            Map.entry("data_sm", "Dd"),
            Map.entry("deliver_sm", "L"),
            Map.entry("submit_sm_resp", "s"),
            Map.entry("submit_multi_resp", "s"),
            Map.entry("data_sm_resp", "r"),
            Map.entry("deliver_sm_resp", "l"),
            Map.entry("bind_receiver_resp", "B"),
            Map.entry("bind_transmitter_resp", "B"),
            Map.entry("bind_transceiver_resp", "B"),
            Map.entry("alert_notification", "A"),
            Map.entry("broadcast_sm", "b"),
            Map.entry("broadcast_sm_resp", "b'"),
            Map.entry("query_broadcast_sm", "q"),
            Map.entry("query_broadcast_sm_resp", "q'"),
            Map.entry("cancel_broadcast_sm", "k"),
            Map.entry("replace_sm", "R"));

    private static final Words NODE = new DigitWords(new Words.Row("000000", "number of the node"));
    private static final TlvShape END_TIME_WITHOUT_NUL =
            TlvShape.of(TlvPart.text("time", SmppTime.LENGTH, new TimeWords(false, false, false)));
    private static final TlvShape END_TIME =
            TlvShape.of(END_TIME_WITHOUT_NUL.parts().get(0), TlvPart.number("NUL", 1, Values.range(0, 0)));

    /** Part of the mobile that the message is for. */
    public static final NumberTlv DEST_ADDR_SUBUNIT = number(
            info(0x0005, "dest_addr_subunit", "Part of the mobile that the message is for.", false, "SMDd", "SMDLdb"),
            1,
            1,
            AddrSubunit.VALUES);

    /** Network of the recipient. */
    public static final NumberTlv DEST_NETWORK_TYPE = number(
            info(0x0006, "dest_network_type", "Network of the recipient.", false, "Dd", "SMD"),
            1,
            1,
            NetworkType.VALUES);

    /** Bearer towards the recipient. */
    public static final NumberTlv DEST_BEARER_TYPE = number(
            info(0x0007, "dest_bearer_type", "Bearer towards the recipient.", false, "Dd", "SMD"),
            1,
            1,
            BearerType.VALUES);

    /** Telematic interworking of the recipient, see {@link TelematicsId}. */
    public static final NumberTlv DEST_TELEMATICS_ID = number(
            info(
                    0x0008,
                    "dest_telematics_id",
                    "Telematic interworking of the recipient, see TelematicsId.",
                    false,
                    "Dd",
                    "SMD"),
            2,
            2,
            Values.ANY);

    /** Part of the mobile that the message comes from. */
    public static final NumberTlv SOURCE_ADDR_SUBUNIT = number(
            info(
                    0x000D,
                    "source_addr_subunit",
                    "Part of the mobile that the message comes from.",
                    false,
                    "SMDd",
                    "SMDLdb"),
            1,
            1,
            AddrSubunit.VALUES);

    /** Network of the sender. */
    public static final NumberTlv SOURCE_NETWORK_TYPE = number(
            info(0x000E, "source_network_type", "Network of the sender.", false, "Dd", "SMD"),
            1,
            1,
            NetworkType.VALUES);

    /** Bearer of the sender. */
    public static final NumberTlv SOURCE_BEARER_TYPE = number(
            info(0x000F, "source_bearer_type", "Bearer of the sender.", false, "Dd", "SMD"), 1, 1, BearerType.VALUES);

    /** Telematic interworking of the sender; the document has one octet and two (§16). */
    public static final NumberTlv SOURCE_TELEMATICS_ID = number(
            info(
                    0x0010,
                    "source_telematics_id",
                    "Telematic interworking of the sender; the document has one octet and two (§16).",
                    false,
                    "Dd",
                    "SMD"),
            1,
            2,
            Values.ANY);

    /** Seconds that the message is kept; goes before validity_period. */
    public static final NumberTlv QOS_TIME_TO_LIVE = number(
            info(
                    0x0017,
                    "qos_time_to_live",
                    "Seconds that the message is kept; goes before validity_period.",
                    false,
                    "Dd",
                    "SMD"),
            4,
            4,
            Values.ANY);

    /** Kind of the payload. */
    public static final NumberTlv PAYLOAD_TYPE = number(
            info(0x0019, "payload_type", "Kind of the payload.", false, "SMDLd", "SMDLdb"), 1, 1, PayloadType.VALUES);

    /** What the status means, for people. */
    public static final TextTlv ADDITIONAL_STATUS_INFO_TEXT = text(
            info(0x001D, "additional_status_info_text", "What the status means, for people.", false, "r", "srl"),
            1,
            256,
            true,
            Words.ANY);

    /** Id of the message that the receipt is for. */
    public static final TextTlv RECEIPTED_MESSAGE_ID = text(
            info(0x001E, "receipted_message_id", "Id of the message that the receipt is for.", false, "Ld", "Ld"),
            1,
            65,
            true,
            Words.ANY);

    /** Message waiting indication of the handset, see {@link MsMsgWaitFacilities}. */
    public static final NumberTlv MS_MSG_WAIT_FACILITIES = number(
            info(
                    0x0030,
                    "ms_msg_wait_facilities",
                    "Message waiting indication of the handset, see MsMsgWaitFacilities.",
                    false,
                    "SMD",
                    "SMD"),
            1,
            1,
            MsMsgWaitFacilities.VALUES);

    /** Level of privacy. */
    public static final NumberTlv PRIVACY_INDICATOR = number(
            info(0x0201, "privacy_indicator", "Level of privacy.", false, "SMDLd", "SMDLdb"),
            1,
            1,
            PrivacyIndicator.VALUES);

    /** Subaddress of the sender, see {@link Subaddress}. */
    public static final OctetsTlv SOURCE_SUBADDRESS = octets(
            info(0x0202, "source_subaddress", "Subaddress of the sender, see Subaddress.", false, "SMDLd", "SMDLdb"),
            Subaddress.SHAPE);

    /** Subaddress of the recipient, see {@link Subaddress}; 3.4 contradicts itself on submit_multi (§16). */
    public static final OctetsTlv DEST_SUBADDRESS = octets(
            info(
                    0x0203,
                    "dest_subaddress",
                    "Subaddress of the recipient, see Subaddress; 3.4 contradicts itself on submit_multi (§16).",
                    false,
                    "SMDLd",
                    "SDLdb"),
            Subaddress.SHAPE);

    /** Number that the ESME gave to the message. */
    public static final NumberTlv USER_MESSAGE_REFERENCE = number(
            info(
                    0x0204,
                    "user_message_reference",
                    "Number that the ESME gave to the message.",
                    false,
                    "SMDLd",
                    "SMDLdbqq'k"),
            2,
            2,
            Values.ANY);

    /** Answer of the user; TDMA knows 0 to 15. */
    public static final NumberTlv USER_RESPONSE_CODE = number(
            info(0x0205, "user_response_code", "Answer of the user; TDMA knows 0 to 15.", false, "SDLd", "SMDLd"),
            1,
            1,
            Values.ANY);

    /** Port of the sender. */
    public static final NumberTlv SOURCE_PORT =
            number(info(0x020A, "source_port", "Port of the sender.", false, "SMDLd", "SMDLdb"), 2, 2, Values.ANY);

    /** Port of the recipient; dest_port in 5.0. */
    public static final NumberTlv DESTINATION_PORT = number(
            info(0x020B, "destination_port", "Port of the recipient; dest_port in 5.0.", false, "SMDLd", "SMDLdb"),
            2,
            2,
            Values.ANY);

    /** Number of a message in parts, the same in all of them. */
    public static final NumberTlv SAR_MSG_REF_NUM = number(
            info(
                    0x020C,
                    "sar_msg_ref_num",
                    "Number of a message in parts, the same in all of them.",
                    false,
                    "SMDLd",
                    "SMDLd"),
            2,
            2,
            Values.ANY);

    /** Language of the text. */
    public static final NumberTlv LANGUAGE_INDICATOR = number(
            info(0x020D, "language_indicator", "Language of the text.", false, "SMDLd", "SMDLdb"),
            1,
            1,
            LanguageIndicator.VALUES);

    /** Number of parts. */
    public static final NumberTlv SAR_TOTAL_SEGMENTS = number(
            info(0x020E, "sar_total_segments", "Number of parts.", false, "SMDLd", "SMDLd"),
            1,
            1,
            Values.range(1, 255));

    /** Which part this is, from 1. */
    public static final NumberTlv SAR_SEGMENT_SEQNUM = number(
            info(0x020F, "sar_segment_seqnum", "Which part this is, from 1.", false, "SMDLd", "SMDLd"),
            1,
            1,
            Values.range(1, 255));

    /** Version that the centre speaks. */
    public static final NumberTlv SC_INTERFACE_VERSION = number(
            info(0x0210, "sc_interface_version", "Version that the centre speaks.", false, "B", "B"),
            1,
            1,
            InterfaceVersion.VALUES);

    /** Presentation and screening of a callback number, see {@link CallbackNumPresInd}. */
    public static final NumberTlv CALLBACK_NUM_PRES_IND = number(
            info(
                    0x0302,
                    "callback_num_pres_ind",
                    "Presentation and screening of a callback number, see CallbackNumPresInd.",
                    true,
                    "SMDd",
                    "SMDLdb"),
            1,
            1,
            CallbackNumPresInd.VALUES);

    /** Display text of a callback number, see {@link CallbackNumAtag}. */
    public static final OctetsTlv CALLBACK_NUM_ATAG = octets(
            info(
                    0x0303,
                    "callback_num_atag",
                    "Display text of a callback number, see CallbackNumAtag.",
                    true,
                    "SMDd",
                    "SMDLdb"),
            CallbackNumAtag.SHAPE);

    /** Number of messages in the mailbox. */
    public static final NumberTlv NUMBER_OF_MESSAGES = number(
            info(0x0304, "number_of_messages", "Number of messages in the mailbox.", false, "SD", "SMD"),
            1,
            1,
            Values.range(0, 99));

    /** Callback number, see {@link CallbackNum}. */
    public static final OctetsTlv CALLBACK_NUM = octets(
            info(0x0381, "callback_num", "Callback number, see CallbackNum.", true, "SMDLd", "SMDLdb"),
            CallbackNum.SHAPE);

    /** Whether the delivery pending flag was set. */
    public static final NumberTlv DPF_RESULT = number(
            info(0x0420, "dpf_result", "Whether the delivery pending flag was set.", false, "r", "srLd"),
            1,
            1,
            DpfResult.VALUES);

    /** Whether to set the delivery pending flag. */
    public static final NumberTlv SET_DPF = number(
            info(0x0421, "set_dpf", "Whether to set the delivery pending flag.", false, "D", "SMD"),
            1,
            1,
            SetDpf.VALUES);

    /** Availability of the mobile. */
    public static final NumberTlv MS_AVAILABILITY_STATUS = number(
            info(0x0422, "ms_availability_status", "Availability of the mobile.", false, "A", "A"),
            1,
            1,
            MsAvailabilityStatus.VALUES);

    /** Error of the network, see {@link NetworkErrorCode}. */
    public static final OctetsTlv NETWORK_ERROR_CODE = octets(
            info(0x0423, "network_error_code", "Error of the network, see NetworkErrorCode.", false, "Ldr", "Ldsrl"),
            NetworkErrorCode.SHAPE);

    /** The text in place of short_message. */
    public static final OctetsTlv MESSAGE_PAYLOAD = octets(
            info(0x0424, "message_payload", "The text in place of short_message.", false, "SMDLd", "SMDLdbR"),
            0,
            65535);

    /** Why the delivery failed. */
    public static final NumberTlv DELIVERY_FAILURE_REASON = number(
            info(0x0425, "delivery_failure_reason", "Why the delivery failed.", false, "r", "srl"),
            1,
            1,
            DeliveryFailureReason.VALUES);

    /** Whether more messages follow. */
    public static final NumberTlv MORE_MESSAGES_TO_SEND = number(
            info(0x0426, "more_messages_to_send", "Whether more messages follow.", false, "SD", "SMD"),
            1,
            1,
            MoreMessagesToSend.VALUES);

    /** State of the message. */
    public static final NumberTlv MESSAGE_STATE = number(
            info(0x0427, "message_state", "State of the message.", false, "Ld", "Ldq'"), 1, 1, MessageState.VALUES);

    /** How busy the sender of the response is, 0 to 100; 90 stands in two ranges of the document (§16). */
    public static final NumberTlv CONGESTION_STATE = number(
            info(
                    0x0428,
                    "congestion_state",
                    "How busy the sender of the response is, 0 to 100; 90 stands in two ranges of the document (§16).",
                    false,
                    "",
                    "*"),
            1,
            1,
            CongestionState.VALUES);

    /** USSD operation. */
    public static final NumberTlv USSD_SERVICE_OP =
            number(info(0x0501, "ussd_service_op", "USSD operation.", false, "S", "SMDLd"), 1, 1, UssdServiceOp.VALUES);

    /** Channel of the broadcast. */
    public static final NumberTlv BROADCAST_CHANNEL_INDICATOR = number(
            info(0x0600, "broadcast_channel_indicator", "Channel of the broadcast.", false, "", "b"),
            1,
            1,
            BroadcastChannelIndicator.VALUES);

    /** Kind of content, see {@link BroadcastContentType}. */
    public static final OctetsTlv BROADCAST_CONTENT_TYPE = octets(
            info(0x0601, "broadcast_content_type", "Kind of content, see BroadcastContentType.", false, "", "bk"),
            BroadcastContentType.GENERIC_SHAPE,
            BroadcastContentType.NETWORK_SHAPE);

    /** More about the kind of content. */
    public static final OctetsTlv BROADCAST_CONTENT_TYPE_INFO = octets(
            info(0x0602, "broadcast_content_type_info", "More about the kind of content.", false, "", "b"), 1, 255);

    /** Class of the broadcast; the document prints 2 for class 1 as well (§16). */
    public static final NumberTlv BROADCAST_MESSAGE_CLASS = number(
            info(
                    0x0603,
                    "broadcast_message_class",
                    "Class of the broadcast; the document prints 2 for class 1 as well (§16).",
                    false,
                    "",
                    "b"),
            1,
            1,
            BroadcastMessageClass.VALUES);

    /** Number of repetitions; 0 for ever, or as validity and interval imply. */
    public static final NumberTlv BROADCAST_REP_NUM = number(
            info(
                    0x0604,
                    "broadcast_rep_num",
                    "Number of repetitions; 0 for ever, or as validity and interval imply.",
                    false,
                    "",
                    "b"),
            2,
            2,
            Values.ANY);

    /** Interval of repetition, see {@link BroadcastFrequencyInterval}. */
    public static final OctetsTlv BROADCAST_FREQUENCY_INTERVAL = octets(
            info(
                    0x0605,
                    "broadcast_frequency_interval",
                    "Interval of repetition, see BroadcastFrequencyInterval.",
                    false,
                    "",
                    "b"),
            BroadcastFrequencyInterval.SHAPE);

    /** Area of the broadcast, see {@link BroadcastAreaIdentifier}. */
    public static final OctetsTlv BROADCAST_AREA_IDENTIFIER = octets(
            info(
                    0x0606,
                    "broadcast_area_identifier",
                    "Area of the broadcast, see BroadcastAreaIdentifier.",
                    true,
                    "",
                    "bb'q'"),
            BroadcastAreaIdentifier.SHAPE);

    /** Why the broadcast failed in an area. */
    public static final NumberTlv BROADCAST_ERROR_STATUS = number(
            info(0x0607, "broadcast_error_status", "Why the broadcast failed in an area.", true, "", "b'"),
            4,
            4,
            CommandStatus.VALUES.open());

    /** Success in an area in percent. */
    public static final NumberTlv BROADCAST_AREA_SUCCESS = number(
            info(0x0608, "broadcast_area_success", "Success in an area in percent.", true, "", "q'"),
            1,
            1,
            BroadcastAreaSuccess.VALUES);

    /** When the broadcast ended: an absolute time (§8); 17 octets with NUL are sent, 16 accepted (§16). */
    public static final OctetsTlv BROADCAST_END_TIME = octets(
            info(
                    0x0609,
                    "broadcast_end_time",
                    "When the broadcast ended: an absolute time (§8); 17 octets with NUL are sent, 16 accepted (§16).",
                    false,
                    "",
                    "q'"),
            END_TIME,
            END_TIME_WITHOUT_NUL);

    /** Group of recipients. */
    public static final OctetsTlv BROADCAST_SERVICE_GROUP =
            octets(info(0x060A, "broadcast_service_group", "Group of recipients.", false, "", "b"), 1, 255);

    /** Billing data, see {@link BillingIdentification}. */
    public static final OctetsTlv BILLING_IDENTIFICATION = octets(
            info(0x060B, "billing_identification", "Billing data, see BillingIdentification.", false, "", "SMD"),
            BillingIdentification.SHAPE);

    /** Network of the sender, see {@link NetworkId}. */
    public static final TextTlv SOURCE_NETWORK_ID = text(
            info(0x060D, "source_network_id", "Network of the sender, see NetworkId.", false, "", "SMDLd"),
            7,
            65,
            true,
            NetworkId.WORDS);

    /** Network of the recipient, see {@link NetworkId}. */
    public static final TextTlv DEST_NETWORK_ID = text(
            info(0x060E, "dest_network_id", "Network of the recipient, see NetworkId.", false, "", "SMDLd"),
            7,
            65,
            true,
            NetworkId.WORDS);

    /** Node of the sender: six decimal digits, no NUL. */
    public static final TextTlv SOURCE_NODE_ID = text(
            info(0x060F, "source_node_id", "Node of the sender: six decimal digits, no NUL.", false, "", "SMDLd"),
            6,
            6,
            false,
            NODE);

    /** Node of the recipient: six decimal digits, no NUL. */
    public static final TextTlv DEST_NODE_ID = text(
            info(0x0610, "dest_node_id", "Node of the recipient: six decimal digits, no NUL.", false, "", "SMDLd"),
            6,
            6,
            false,
            NODE);

    /** State of number portability. */
    public static final NumberTlv DEST_ADDR_NP_RESOLUTION = number(
            info(0x0611, "dest_addr_np_resolution", "State of number portability.", false, "", "SMDLd"),
            1,
            1,
            DestAddrNpResolution.VALUES);

    /** Number portability information. */
    public static final OctetsTlv DEST_ADDR_NP_INFORMATION = octets(
            info(0x0612, "dest_addr_np_information", "Number portability information.", false, "", "SMDLd"), 10, 10);

    /** Country code. */
    public static final OctetsTlv DEST_ADDR_NP_COUNTRY =
            octets(info(0x0613, "dest_addr_np_country", "Country code.", false, "", "SMDLd"), 1, 5);

    /** How the handset shows the message. */
    public static final NumberTlv DISPLAY_TIME = number(
            info(0x1201, "display_time", "How the handset shows the message.", false, "SMD", "SMDb"),
            1,
            1,
            DisplayTime.VALUES);

    /** Alert of the handset. */
    public static final NumberTlv SMS_SIGNAL =
            number(info(0x1203, "sms_signal", "Alert of the handset.", false, "SMD", "SMDb"), 2, 2, Values.ANY);

    /** How long the handset keeps the message, see {@link MsValidity}. */
    public static final OctetsTlv MS_VALIDITY = octets(
            info(
                    0x1204,
                    "ms_validity",
                    "How long the handset keeps the message, see MsValidity.",
                    false,
                    "SMD",
                    "SMDb"),
            MsValidity.SHORT_SHAPE,
            MsValidity.RELATIVE_SHAPE);

    /** Alert of the handset: no value, or a level in 5.0, see {@link AlertOnMessageDelivery}; alert_on_msg_delivery in tables of the document. */
    public static final OctetsTlv ALERT_ON_MESSAGE_DELIVERY = octets(
            info(
                    0x130C,
                    "alert_on_message_delivery",
                    "Alert of the handset: no value, or a level in 5.0, see AlertOnMessageDelivery; alert_on_msg_delivery in tables of the document.",
                    false,
                    "SMD",
                    "SMDb"),
            TlvShape.of(),
            AlertOnMessageDelivery.SHAPE);

    /** Reply that is wanted. */
    public static final NumberTlv ITS_REPLY_TYPE = number(
            info(0x1380, "its_reply_type", "Reply that is wanted.", false, "SD", "SMDLd"), 1, 1, ItsReplyType.VALUES);

    /** Session of interactive teleservice, see {@link ItsSessionInfo}. */
    public static final OctetsTlv ITS_SESSION_INFO = octets(
            info(
                    0x1383,
                    "its_session_info",
                    "Session of interactive teleservice, see ItsSessionInfo.",
                    false,
                    "SDLd",
                    "SMDLd"),
            2,
            2);

    /** All of them. */
    public static final TlvTable TABLE = TlvTable.of(TLVS);

    /** The TLVs that a message has to have; broadcast_rep_num may be missing from an immediate broadcast (§4.7). */
    private static final Map<String, List<Tlv>> REQUIRED = Map.of(
            "data_sm",
            List.of(MESSAGE_PAYLOAD),
            "broadcast_sm",
            List.of(BROADCAST_AREA_IDENTIFIER, BROADCAST_CONTENT_TYPE, BROADCAST_FREQUENCY_INTERVAL, BROADCAST_REP_NUM),
            "query_broadcast_sm_resp",
            List.of(MESSAGE_STATE, BROADCAST_AREA_IDENTIFIER, BROADCAST_AREA_SUCCESS));

    /**
     * TLVs that go together: a number that was ported needs both of the next two; where callback_num is repeated, what
     * comes with it comes as often (§6); areas that failed are paired with their error status, and those that were asked
     * for with their success (§4.7).
     */
    private static final List<TlvRule> RULES = List.of(
            TlvRule.needs(
                    DEST_ADDR_NP_RESOLUTION,
                    DestAddrNpResolution.PORTED,
                    DEST_ADDR_NP_INFORMATION,
                    DEST_ADDR_NP_COUNTRY),
            TlvRule.equallyOftenWhereRepeated(CALLBACK_NUM, CALLBACK_NUM_PRES_IND),
            TlvRule.equallyOftenWhereRepeated(CALLBACK_NUM, CALLBACK_NUM_ATAG),
            TlvRule.equallyOften(BROADCAST_AREA_IDENTIFIER, BROADCAST_ERROR_STATUS),
            TlvRule.equallyOften(BROADCAST_AREA_IDENTIFIER, BROADCAST_AREA_SUCCESS));

    /** Area in which a broadcast failed: the tag of {@link #BROADCAST_AREA_IDENTIFIER} in broadcast_sm_resp. */
    public static final OctetsTlv FAILED_BROADCAST_AREA_IDENTIFIER = new OctetsTlv(
            new TlvInfo(
                    BROADCAST_AREA_IDENTIFIER.tag(),
                    "failed_broadcast_area_identifier",
                    "Area in which the broadcast failed, see BroadcastAreaIdentifier.",
                    true),
            BROADCAST_AREA_IDENTIFIER.least(),
            BROADCAST_AREA_IDENTIFIER.most(),
            BROADCAST_AREA_IDENTIFIER.shapes());

    private SmppTlv() {}

    /**
     * {@return the TLVs of a message, which still finds all others by their tags}
     *
     * @param message its name, such as {@code submit_sm}.
     */
    public static TlvTable of(String message) {
        TlvTable table =
                message.equals("broadcast_sm_resp") ? TABLE.plus(List.of(FAILED_BROADCAST_AREA_IDENTIFIER)) : TABLE;
        return table.requiring(REQUIRED.getOrDefault(message, List.of()))
                .withRules(RULES.stream()
                        .filter(rule -> rule.tlvs().stream().allMatch(tlv -> belongsTo(tlv, message)))
                        .toList())
                .listing(tlv -> belongsTo(tlv, message));
    }

    private static boolean belongsTo(Tlv tlv, String message) {
        return belongsTo(tlv, message, InterfaceVersion.V34) || belongsTo(tlv, message, InterfaceVersion.V50);
    }

    /**
     * {@return whether a TLV belongs to a message; others are to be ignored}
     *
     * @param tlv     of this class.
     * @param message its name, such as {@code submit_sm}.
     * @param version {@link InterfaceVersion#V34} or {@link InterfaceVersion#V50}; older ones have no TLVs.
     */
    public static boolean belongsTo(Tlv tlv, String message, int version) {
        String uses = (version >= InterfaceVersion.V50
                        ? USES_50
                        : version >= InterfaceVersion.V34 ? USES_34 : Map.<Integer, String>of())
                .getOrDefault(tlv.tag(), "");
        if (uses.equals("*")) {
            return message.endsWith("_resp") || message.equals("generic_nack");
        }
        String letters = LETTERS.getOrDefault(message, "");
        for (int i = 0; i < uses.length(); i++) {
            boolean primed = i + 1 < uses.length() && uses.charAt(i + 1) == '\'';
            boolean wanted = letters.endsWith("'");
            if (letters.indexOf(uses.charAt(i)) >= 0 && uses.charAt(i) != '\'' && primed == wanted) {
                return true;
            }
        }
        return false;
    }

    private static TlvInfo info(int tag, String name, String doc, boolean repeatable, String uses34, String uses50) {
        USES_34.put(tag, uses34);
        USES_50.put(tag, uses50);
        return new TlvInfo(tag, name, doc, repeatable);
    }

    private static NumberTlv number(TlvInfo info, int least, int most, Values values) {
        NumberTlv tlv = new NumberTlv(info, least, most, values);
        TLVS.add(tlv);
        return tlv;
    }

    private static TextTlv text(TlvInfo info, int least, int most, boolean terminated, Words words) {
        TextTlv tlv = new TextTlv(info, least, most, terminated, words);
        TLVS.add(tlv);
        return tlv;
    }

    private static OctetsTlv octets(TlvInfo info, int least, int most) {
        OctetsTlv tlv = new OctetsTlv(info, least, most);
        TLVS.add(tlv);
        return tlv;
    }

    private static OctetsTlv octets(TlvInfo info, TlvShape... shapes) {
        OctetsTlv tlv = OctetsTlv.of(info, shapes);
        TLVS.add(tlv);
        return tlv;
    }
}
