package org.heliograph.smpp;

import org.heliograph.codec.Dialect;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.OctetsTlv;
import org.heliograph.codec.Settings;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;
import org.heliograph.codec.WordTable;
import org.heliograph.codec.Words;

/**
 * The versions of SMPP and what each of them allows (§4, §5, §12). Versions only add: a flyweight made with other settings
 * than a version's knows what 5.0 knows.
 */
public enum SmppVersion {
    /** SMPP 3.3: no TLVs, message ids of 8 hexadecimal digits, no data_sm, no transceiver. */
    V33(InterfaceVersion.V33, v33()),
    /** SMPP 3.4. */
    V34(InterfaceVersion.V34, v34()),
    /** SMPP 5.0: broadcasts, congestion_state, more TLVs and statuses. */
    V50(InterfaceVersion.V50, Dialect.NONE);

    private static final int MESSAGE_ID_33 = 9;

    private final int interfaceVersion;
    private final Dialect dialect;

    SmppVersion(int interfaceVersion, Dialect dialect) {
        this.interfaceVersion = interfaceVersion;
        this.dialect = dialect;
    }

    /** {@return what stands for the version in interface_version} */
    public int interfaceVersion() {
        return interfaceVersion;
    }

    /** {@return what the version allows, as far as it is less than 5.0} */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * {@return settings for messages of this version}
     *
     * @param settings of reading and writing.
     */
    public Settings settings(Settings settings) {
        return settings.withDialect(dialect);
    }

    /**
     * {@return the version that an interface_version stands for; a reserved value counts as the next lower version}
     *
     * @param interfaceVersion of a bind, or sc_interface_version of its response.
     */
    public static SmppVersion of(int interfaceVersion) {
        return switch (InterfaceVersion.effective(interfaceVersion)) {
            case InterfaceVersion.V33 -> V33;
            case InterfaceVersion.V34 -> V34;
            default -> V50;
        };
    }

    private static Dialect v33() {
        Values unused = Values.range(0, 0);
        ValueTable esmClass = ValueTable.named("esm_class of 3.3")
                .value(0, "normal")
                .value(EsmClass.DELIVERY_RECEIPT, "delivery receipt");
        return Dialect.builder()
                .withoutTlvs()
                .errorBodies()
                .limit("message_id", MESSAGE_ID_33)
                .values("esm_class", esmClass)
                .values("submit_sm.esm_class", unused)
                .values("submit_multi.esm_class", unused)
                .values("priority_flag", PriorityFlag.V33_VALUES)
                .values("registered_delivery", RegisteredDelivery.V33_VALUES)
                .values("data_coding", Values.ANY)
                .values("message_state", MessageState.V33_VALUES)
                .values("message_status", MessageState.V33_VALUES)
                .values("sm_default_msg_id", Values.range(0, 100))
                .values("sm_length", Values.range(0, 160))
                .words("schedule_delivery_time", SmppTime.ABSOLUTE)
                .words("validity_period", SmppTime.ABSOLUTE)
                .build();
    }

    /** An sm_length of 255 is read, since 5.0 and gateways have it, and not written, since peers refuse it (§16). */
    private static Dialect v34() {
        Words noTime = WordTable.closed("time of a delivery").word("", "no time");
        return Dialect.builder()
                .values("registered_delivery", RegisteredDelivery.V34_VALUES)
                .values("message_state", MessageState.V34_VALUES)
                .values("sm_default_msg_id", Values.range(0, 254))
                .written("sm_length", Values.range(0, 254))
                .values("number_of_dests", Values.range(1, 254))
                .values("deliver_sm.replace_if_present_flag", Values.range(0, 0))
                .words("deliver_sm.schedule_delivery_time", noTime)
                .words("deliver_sm.validity_period", noTime)
                .tlv(new NumberTlv(SmppTlv.MESSAGE_STATE.info(), 1, 1, MessageState.V34_VALUES))
                .tlv(new NumberTlv(SmppTlv.MS_VALIDITY.info(), 1, 1, MsValidity.V34_VALUES))
                .tlv(OctetsTlv.of(SmppTlv.NETWORK_ERROR_CODE.info(), NetworkErrorCode.V34_SHAPE))
                .tlv(new OctetsTlv(SmppTlv.ALERT_ON_MESSAGE_DELIVERY.info(), 0, 0))
                .build();
    }
}
