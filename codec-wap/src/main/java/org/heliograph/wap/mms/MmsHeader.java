package org.heliograph.wap.mms;

import org.heliograph.codec.ValueTable;
import org.heliograph.wap.wsp.CodeTable;

/**
 * Header fields of MMS (§2): codes without the bit 0x80 that they have on the wire, names, the version that each came
 * with and the form of its value.
 */
public final class MmsHeader {
    /** Bcc. */
    public static final int BCC = 0x01;
    /** Cc. */
    public static final int CC = 0x02;
    /** X-Mms-Content-Location. */
    public static final int CONTENT_LOCATION = 0x03;
    /** Content-Type. */
    public static final int CONTENT_TYPE = 0x04;
    /** Date. */
    public static final int DATE = 0x05;
    /** X-Mms-Delivery-Report. */
    public static final int DELIVERY_REPORT = 0x06;
    /** X-Mms-Delivery-Time. */
    public static final int DELIVERY_TIME = 0x07;
    /** X-Mms-Expiry. */
    public static final int EXPIRY = 0x08;
    /** From. */
    public static final int FROM = 0x09;
    /** X-Mms-Message-Class. */
    public static final int MESSAGE_CLASS = 0x0A;
    /** Message-ID. */
    public static final int MESSAGE_ID = 0x0B;
    /** X-Mms-Message-Type. */
    public static final int MESSAGE_TYPE = 0x0C;
    /** X-Mms-MMS-Version. */
    public static final int MMS_VERSION = 0x0D;
    /** X-Mms-Message-Size. */
    public static final int MESSAGE_SIZE = 0x0E;
    /** X-Mms-Priority. */
    public static final int PRIORITY = 0x0F;
    /** X-Mms-Read-Report. */
    public static final int READ_REPORT = 0x10;
    /** X-Mms-Report-Allowed. */
    public static final int REPORT_ALLOWED = 0x11;
    /** X-Mms-Response-Status. */
    public static final int RESPONSE_STATUS = 0x12;
    /** X-Mms-Response-Text. */
    public static final int RESPONSE_TEXT = 0x13;
    /** X-Mms-Sender-Visibility. */
    public static final int SENDER_VISIBILITY = 0x14;
    /** X-Mms-Status. */
    public static final int STATUS = 0x15;
    /** Subject. */
    public static final int SUBJECT = 0x16;
    /** To. */
    public static final int TO = 0x17;
    /** X-Mms-Transaction-Id. */
    public static final int TRANSACTION_ID = 0x18;
    /** X-Mms-Retrieve-Status, since 1.1. */
    public static final int RETRIEVE_STATUS = 0x19;
    /** X-Mms-Retrieve-Text, since 1.1. */
    public static final int RETRIEVE_TEXT = 0x1A;
    /** X-Mms-Read-Status, since 1.1. */
    public static final int READ_STATUS = 0x1B;
    /** X-Mms-Reply-Charging, since 1.1. */
    public static final int REPLY_CHARGING = 0x1C;
    /** X-Mms-Reply-Charging-Deadline, since 1.1. */
    public static final int REPLY_CHARGING_DEADLINE = 0x1D;
    /** X-Mms-Reply-Charging-ID, since 1.1. */
    public static final int REPLY_CHARGING_ID = 0x1E;
    /** X-Mms-Reply-Charging-Size, since 1.1. */
    public static final int REPLY_CHARGING_SIZE = 0x1F;
    /** X-Mms-Previously-Sent-By, since 1.1. */
    public static final int PREVIOUSLY_SENT_BY = 0x20;
    /** X-Mms-Previously-Sent-Date, since 1.1. */
    public static final int PREVIOUSLY_SENT_DATE = 0x21;
    /** X-Mms-Store, since 1.2. */
    public static final int STORE = 0x22;
    /** X-Mms-MM-State, since 1.2. */
    public static final int MM_STATE = 0x23;
    /** X-Mms-MM-Flags, since 1.2. */
    public static final int MM_FLAGS = 0x24;
    /** X-Mms-Store-Status, since 1.2. */
    public static final int STORE_STATUS = 0x25;
    /** X-Mms-Store-Status-Text, since 1.2. */
    public static final int STORE_STATUS_TEXT = 0x26;
    /** X-Mms-Stored, since 1.2. */
    public static final int STORED = 0x27;
    /** X-Mms-Attributes, since 1.2. */
    public static final int ATTRIBUTES = 0x28;
    /** X-Mms-Totals, since 1.2. */
    public static final int TOTALS = 0x29;
    /** X-Mms-Mbox-Totals, since 1.2. */
    public static final int MBOX_TOTALS = 0x2A;
    /** X-Mms-Quotas, since 1.2. */
    public static final int QUOTAS = 0x2B;
    /** X-Mms-Mbox-Quotas, since 1.2. */
    public static final int MBOX_QUOTAS = 0x2C;
    /** X-Mms-Message-Count, since 1.2. */
    public static final int MESSAGE_COUNT = 0x2D;
    /** Content, since 1.2. */
    public static final int CONTENT = 0x2E;
    /** X-Mms-Start, since 1.2. */
    public static final int START = 0x2F;
    /** Additional-headers, since 1.2. */
    public static final int ADDITIONAL_HEADERS = 0x30;
    /** X-Mms-Distribution-Indicator, since 1.2. */
    public static final int DISTRIBUTION_INDICATOR = 0x31;
    /** X-Mms-Element-Descriptor, since 1.2. */
    public static final int ELEMENT_DESCRIPTOR = 0x32;
    /** X-Mms-Limit, since 1.2. */
    public static final int LIMIT = 0x33;
    /** X-Mms-Recommended-Retrieval-Mode, since 1.3; confirmed by the text and one peer only. */
    public static final int RECOMMENDED_RETRIEVAL_MODE = 0x34;
    /** X-Mms-Recommended-Retrieval-Mode-Text, since 1.3; confirmed by the text and one peer only. */
    public static final int RECOMMENDED_RETRIEVAL_MODE_TEXT = 0x35;
    /** X-Mms-Status-Text, since 1.3; confirmed by the text and one peer only. */
    public static final int STATUS_TEXT = 0x36;
    /** X-Mms-Applic-ID, since 1.3; confirmed by the text and one peer only. */
    public static final int APPLIC_ID = 0x37;
    /** X-Mms-Reply-Applic-ID, since 1.3; confirmed by the text and one peer only. */
    public static final int REPLY_APPLIC_ID = 0x38;
    /** X-Mms-Aux-Applic-Info, since 1.3; confirmed by the text and one peer only. */
    public static final int AUX_APPLIC_INFO = 0x39;
    /** X-Mms-Content-Class, since 1.3; confirmed by the text and one peer only. */
    public static final int CONTENT_CLASS = 0x3A;
    /** X-Mms-DRM-Content, since 1.3; confirmed by the text and one peer only. */
    public static final int DRM_CONTENT = 0x3B;
    /** X-Mms-Adaptation-Allowed, since 1.3; confirmed by the text and one peer only. */
    public static final int ADAPTATION_ALLOWED = 0x3C;
    /** X-Mms-Replace-ID, since 1.3; confirmed by the text and one peer only. */
    public static final int REPLACE_ID = 0x3D;
    /** X-Mms-Cancel-ID, since 1.3; confirmed by the text and one peer only. */
    public static final int CANCEL_ID = 0x3E;
    /** X-Mms-Cancel-Status, since 1.3; confirmed by the text and one peer only. */
    public static final int CANCEL_STATUS = 0x3F;

    /** Greatest code that there is. */
    static final int GREATEST = CANCEL_STATUS;

    private static final CodeTable TABLE = CodeTable.load(MmsHeader.class, "headers.tsv");
    private static final MmsForm[] FORMS = forms();

    /** All of them with their names. */
    public static final ValueTable VALUES = TABLE.values("header");

    private MmsHeader() {}

    private static MmsForm[] forms() {
        MmsForm[] forms = new MmsForm[GREATEST + 1];
        for (int code = 0; code < forms.length; code++) {
            String grammar = TABLE.cell(code, "value");
            forms[code] = grammar == null ? MmsForm.UNKNOWN : MmsForm.of(grammar);
        }
        return forms;
    }

    /**
     * {@return the name of a header, null if the table has none}
     *
     * @param code to look up.
     */
    public static String name(long code) {
        return TABLE.name(code);
    }

    /**
     * {@return the code of a name, -1 if there is none}
     *
     * @param name to look up, in any case.
     */
    public static int code(CharSequence name) {
        return TABLE.code(name);
    }

    /**
     * {@return the version of MMS that brought a header, as {@link org.heliograph.wap.wsp.WspVersion} has it; -1 if there is
     * no such header}
     * Versions above 1.0 are not cross-checked: they come from what peers remark, since the texts of 1.1 and 1.2 were not
     * read.
     *
     * @param code to look up.
     */
    public static int since(long code) {
        return TABLE.version(code);
    }

    /**
     * {@return the form of the value of a header}
     *
     * @param code to look up; any that the table does not have is {@link MmsForm#UNKNOWN}.
     */
    public static MmsForm form(long code) {
        return code < 0 || code > GREATEST ? MmsForm.UNKNOWN : FORMS[(int) code];
    }
}
