package org.heliograph.sms.tpdu;

import org.heliograph.codec.ValueTable;

/**
 * Bits of the first octet of a TPDU (§9.2.3.1 to §9.2.3.9): message type in bits 1-0, what else there is by message.
 *
 * <pre>{@code
 *                   7      6      5     4   3     2
 *  deliver        | RP  | UDHI | SRI |  -  | LP | MMS |
 *  submit         | RP  | UDHI | SRR |   VPF    | RD  |
 *  status-report  |  -  | UDHI | SRQ |  -  | LP | MMS |
 *  command        |  -  | UDHI | SRR |  -  |  - |  -  |
 *  reports        |  -  | UDHI |  -  |  -  |  - |  -  |
 * }</pre>
 */
public final class FirstOctet {
    /** Mask of the message type, TP-MTI. */
    public static final int MTI_MASK = 0x03;
    /** Message type: SMS-DELIVER, and SMS-DELIVER-REPORT the other way. */
    public static final int DELIVER = 0x00;
    /** Message type: SMS-SUBMIT, and SMS-SUBMIT-REPORT the other way. */
    public static final int SUBMIT = 0x01;
    /** Message type: SMS-STATUS-REPORT, and SMS-COMMAND the other way. */
    public static final int STATUS_REPORT = 0x02;
    /** Message type: reserved. */
    public static final int RESERVED = 0x03;

    /** TP-MMS, of a delivery or a status report: <b>no</b> more messages wait for the phone. */
    public static final int NO_MORE_MESSAGES = 0x04;
    /** TP-RD, of a submission: the message centre is to refuse one that it has already. */
    public static final int REJECT_DUPLICATES = 0x04;
    /** TP-LP, of a delivery or a status report: it was forwarded, and must not cause another message. */
    public static final int LOOP_PREVENTION = 0x08;
    /** Mask of the validity period format, TP-VPF, of a submission. */
    public static final int VPF_MASK = 0x18;
    /** Validity period: none. */
    public static final int VPF_NONE = 0x00;
    /** Validity period: enhanced, 7 octets. */
    public static final int VPF_ENHANCED = 0x08;
    /** Validity period: relative, 1 octet. */
    public static final int VPF_RELATIVE = 0x10;
    /** Validity period: absolute, 7 octets. */
    public static final int VPF_ABSOLUTE = 0x18;
    /** TP-SRI, of a delivery: the sender will get a status report. */
    public static final int STATUS_REPORT_INDICATION = 0x20;
    /** TP-SRR, of a submission or a command: a status report is asked for. */
    public static final int STATUS_REPORT_REQUEST = 0x20;
    /** TP-SRQ, of a status report: it answers a command, not a submission. */
    public static final int OF_COMMAND = 0x20;
    /** TP-UDHI: the user data begin with a header. */
    public static final int UDHI = 0x40;
    /** TP-RP, of a delivery or a submission: an answer takes the same message centre. */
    public static final int REPLY_PATH = 0x80;

    private static final String[] VALIDITIES = {null, "enhanced validity", "relative validity", "absolute validity"};

    /** Octets of an SMS-DELIVER. */
    public static final ValueTable DELIVER_VALUES = table(
            "first octet of SMS-DELIVER",
            DELIVER,
            LOOP_PREVENTION | NO_MORE_MESSAGES,
            word(LOOP_PREVENTION, "loop prevention"),
            word(STATUS_REPORT_INDICATION, "status report indication"),
            word(UDHI, "UDHI"),
            word(REPLY_PATH, "reply path"));
    /** Octets of an SMS-SUBMIT. */
    public static final ValueTable SUBMIT_VALUES = table(
            "first octet of SMS-SUBMIT",
            SUBMIT,
            VPF_MASK,
            word(REJECT_DUPLICATES, "reject duplicates"),
            word(STATUS_REPORT_REQUEST, "status report request"),
            word(UDHI, "UDHI"),
            word(REPLY_PATH, "reply path"));
    /** Octets of an SMS-STATUS-REPORT. */
    public static final ValueTable STATUS_REPORT_VALUES = table(
            "first octet of SMS-STATUS-REPORT",
            STATUS_REPORT,
            LOOP_PREVENTION | NO_MORE_MESSAGES,
            word(LOOP_PREVENTION, "loop prevention"),
            word(OF_COMMAND, "of a command"),
            word(UDHI, "UDHI"));
    /** Octets of an SMS-COMMAND. */
    public static final ValueTable COMMAND_VALUES = table(
            "first octet of SMS-COMMAND",
            STATUS_REPORT,
            0,
            word(STATUS_REPORT_REQUEST, "status report request"),
            word(UDHI, "UDHI"));
    /** Octets of an SMS-DELIVER-REPORT. */
    public static final ValueTable DELIVER_REPORT_VALUES =
            table("first octet of SMS-DELIVER-REPORT", DELIVER, 0, word(UDHI, "UDHI"));
    /** Octets of an SMS-SUBMIT-REPORT. */
    public static final ValueTable SUBMIT_REPORT_VALUES =
            table("first octet of SMS-SUBMIT-REPORT", SUBMIT, 0, word(UDHI, "UDHI"));

    private FirstOctet() {}

    private record Word(int mask, String name) {}

    private static Word word(int mask, String name) {
        return new Word(mask, name);
    }

    /** All octets of a message type that have only bits which the message knows. */
    private static ValueTable table(String title, int mti, int extra, Word... words) {
        int known = MTI_MASK | extra;
        for (Word word : words) {
            known |= word.mask();
        }
        ValueTable table = ValueTable.named(title);
        for (int value = mti; value <= 0xFF; value += MTI_MASK + 1) {
            if ((value & ~known) == 0) {
                table.value(value, name(value, extra, words));
            }
        }
        return table;
    }

    private static String name(int value, int extra, Word... words) {
        StringBuilder name = new StringBuilder();
        if ((extra & NO_MORE_MESSAGES) != 0) {
            name.append((value & NO_MORE_MESSAGES) != 0 ? "no more messages" : "more messages");
        } else if (extra == VPF_MASK) {
            String validity = VALIDITIES[(value & VPF_MASK) / VPF_ENHANCED];
            name.append(validity == null ? "no validity" : validity);
        }
        for (Word word : words) {
            if ((value & word.mask()) != 0) {
                name.append(name.length() == 0 ? "" : ", ").append(word.name());
            }
        }
        return name.length() == 0 ? "no bit set" : name.toString();
    }

    /**
     * {@return the message type, 0 to 3}
     *
     * @param firstOctet to read.
     */
    public static int mti(int firstOctet) {
        return firstOctet & MTI_MASK;
    }

    /**
     * {@return the validity period format of a submission, one of the constants}
     *
     * @param firstOctet to read.
     */
    public static int vpf(int firstOctet) {
        return firstOctet & VPF_MASK;
    }

    /**
     * {@return whether a bit is set}
     *
     * @param firstOctet to read.
     * @param bit        one of the constants.
     */
    public static boolean is(int firstOctet, int bit) {
        return (firstOctet & bit) != 0;
    }

    /**
     * {@return a first octet with a bit set or cleared}
     *
     * @param firstOctet to start from.
     * @param bit        one of the constants.
     * @param set        whether it is set.
     */
    public static int with(int firstOctet, int bit, boolean set) {
        return set ? firstOctet | bit : firstOctet & ~bit;
    }
}
