package org.heliograph.smpp.protocol;

import java.util.Map;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.Message;
import org.heliograph.codec.TlvSet;
import org.heliograph.smpp.CommandStatus;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.SmppVersion;

/** Which command_status answers which fault (§13). */
final class SmppFaults {
    /** What the document has for a field of its own. */
    private static final Map<String, Integer> BY_FIELD = Map.ofEntries(
            Map.entry("command_length", CommandStatus.ESME_RINVCMDLEN),
            Map.entry("command_id", CommandStatus.ESME_RINVCMDID),
            Map.entry("system_id", CommandStatus.ESME_RINVSYSID),
            Map.entry("password", CommandStatus.ESME_RINVPASWD),
            Map.entry("system_type", CommandStatus.ESME_RINVSYSTYP),
            Map.entry("service_type", CommandStatus.ESME_RINVSERTYP),
            Map.entry("source_addr_ton", CommandStatus.ESME_RINVSRCTON),
            Map.entry("source_addr_npi", CommandStatus.ESME_RINVSRCNPI),
            Map.entry("source_addr", CommandStatus.ESME_RINVSRCADR),
            Map.entry("dest_addr_ton", CommandStatus.ESME_RINVDSTTON),
            Map.entry("dest_addr_npi", CommandStatus.ESME_RINVDSTNPI),
            Map.entry("destination_addr", CommandStatus.ESME_RINVDSTADR),
            Map.entry("message_id", CommandStatus.ESME_RINVMSGID),
            Map.entry("esm_class", CommandStatus.ESME_RINVESMCLASS),
            Map.entry("priority_flag", CommandStatus.ESME_RINVPRTFLG),
            Map.entry("schedule_delivery_time", CommandStatus.ESME_RINVSCHED),
            Map.entry("validity_period", CommandStatus.ESME_RINVEXPIRY),
            Map.entry("registered_delivery", CommandStatus.ESME_RINVREGDLVFLG),
            Map.entry("replace_if_present_flag", CommandStatus.ESME_RINVREPFLAG),
            Map.entry("data_coding", CommandStatus.ESME_RINVDCS),
            Map.entry("sm_default_msg_id", CommandStatus.ESME_RINVDFTMSGID),
            Map.entry("sm_length", CommandStatus.ESME_RINVMSGLEN),
            Map.entry("short_message", CommandStatus.ESME_RINVMSGLEN),
            Map.entry("number_of_dests", CommandStatus.ESME_RINVNUMDESTS),
            Map.entry("dest_address", CommandStatus.ESME_RINVDESTFLAG),
            Map.entry("dest_flag", CommandStatus.ESME_RINVDESTFLAG),
            Map.entry("dl_name", CommandStatus.ESME_RINVDLNAME),
            Map.entry("num_messages", CommandStatus.ESME_RINVNUMMSGS));

    /** What 5.0 has for the value of a TLV of its own. */
    private static final Map<String, Integer> BY_TLV = Map.of(
            SmppTlv.SOURCE_ADDR_SUBUNIT.name(), CommandStatus.ESME_RINVSRCADDRSUBUNIT,
            SmppTlv.DEST_ADDR_SUBUNIT.name(), CommandStatus.ESME_RINVDSTADDRSUBUNIT,
            SmppTlv.BROADCAST_MESSAGE_CLASS.name(), CommandStatus.ESME_RINVBCASTMSGCLASS,
            SmppTlv.BROADCAST_CHANNEL_INDICATOR.name(), CommandStatus.ESME_RINVBCASTCHANIND,
            SmppTlv.BROADCAST_CONTENT_TYPE.name(), CommandStatus.ESME_RINVBCASTCNTTYPE,
            SmppTlv.BROADCAST_FREQUENCY_INTERVAL.name(), CommandStatus.ESME_RINVBCASTFREQINT,
            SmppTlv.BROADCAST_AREA_IDENTIFIER.name(), CommandStatus.ESME_RINVBCASTAREAFMT);

    /** First status that only 5.0 has. */
    private static final int FIRST_OF_50 = CommandStatus.ESME_RSERTYPUNAUTH;

    private SmppFaults() {}

    /**
     * {@return the command_status for a fault, one that the version has}
     *
     * @param fault   that was found.
     * @param message that found it and has not moved since.
     * @param version of SMPP that both sides speak.
     */
    static int status(long fault, Message<?> message, SmppVersion version) {
        int code = Fault.code(fault);
        Field field = message.fieldAt(fault);
        if (code == Fault.UNKNOWN_MESSAGE) {
            return CommandStatus.ESME_RINVCMDID;
        } else if (field == null || code == Fault.TRAILING_OCTETS) {
            return CommandStatus.ESME_RINVCMDLEN;
        } else if (field instanceof TlvSet) {
            return ofTlv(code, message, Fault.position(fault), version);
        }
        return ofField(field, code, version);
    }

    private static int ofField(Field field, int code, SmppVersion version) {
        Integer own = BY_FIELD.get(field.name());
        if (own != null && (own < FIRST_OF_50 || version == SmppVersion.V50)) {
            return own;
        }
        return code == Fault.VALUE_OUT_OF_RANGE ? CommandStatus.ESME_RUNKNOWNERR : CommandStatus.ESME_RINVCMDLEN;
    }

    private static int ofTlv(int code, Message<?> message, int position, SmppVersion version) {
        return switch (code) {
            case Fault.WRONG_LENGTH, Fault.UNTERMINATED_TEXT -> CommandStatus.ESME_RINVTLVLEN;
            case Fault.VALUE_OUT_OF_RANGE, Fault.TEXT_NOT_ASCII ->
                version == SmppVersion.V50
                        ? ofTlvValue(SmppTlv.TABLE.name(TlvSet.tag(message.frame(), position)))
                        : CommandStatus.ESME_RINVTLVVAL;
            case Fault.MISSING_PART -> CommandStatus.ESME_RMISSINGTLV;
            case Fault.NOT_ALLOWED -> CommandStatus.ESME_RTLVNOTALLWD;
            default -> CommandStatus.ESME_RINVTLVSTREAM;
        };
    }

    private static int ofTlvValue(String name) {
        Integer own = name == null ? null : BY_TLV.get(name);
        return own == null ? CommandStatus.ESME_RINVTLVVAL : own;
    }
}
