package org.heliograph.wap.mms;

import java.util.Map;
import org.heliograph.wap.wsp.CodeTable;

/**
 * Which headers a type of PDU has to have, may have and may repeat, by its version (§4): a check of its own, because no
 * receiver can do without reading PDUs that break these rules.
 *
 * <pre>{@code
 * int missing = rules.missing(pdu.headers());
 * if (missing >= 0) …                              // answer "message format corrupt", name MmsHeader.name(missing)
 * rules.wrap(pdu.headers());
 * while (rules.next()) …                           // whatever else is wrong, header by header
 * }</pre>
 *
 * <p>Versions above 1.0 that a header came to a PDU with are not cross-checked, see {@link MmsHeader#since}.
 *
 * <p>Conditions that one PDU alone cannot decide are not checked: X-Mms-Transaction-Id and Message-ID of M-Retrieve.conf,
 * Message-ID of confirmations, and those of M-Mbox-Descr, which depend on what is around it. Belongs to one thread and
 * allocates nothing.
 */
public final class MmsRules {
    /** What {@link #missing} answers where nothing is missing. */
    public static final int NONE = -1;

    private static final Map<String, CodeTable> ROWS = CodeTable.loadBy(MmsRules.class, "pdu_headers.tsv", "pdu");
    private static final String RECIPIENTS = "At least one of To, Cc, Bcc.";
    private static final Rules[] RULES = rules();

    private MmsHeaders headers;
    private Rules rules;
    private int messageType;
    private int version;
    private boolean newType;
    private long seen;
    private int last;
    private Problem problem;

    /** Makes a check of nothing. */
    public MmsRules() {}

    /** What is wrong with a header. */
    public enum Problem {
        /** This type of PDU does not have it in any version. */
        NOT_ALLOWED,
        /** This type of PDU has it in a later version than that of the PDU. */
        TOO_NEW,
        /** It was there before, and counts once: the first one. */
        REPEATED,
        /** It stands where the order does not let it. */
        WRONG_ORDER
    }

    /** The rules of a type of PDU: a bit for each header, and the version that each came with. */
    private record Rules(int[] since, long mandatory, long known, long repeats, long recipients) {}

    private static Rules[] rules() {
        Rules[] all = new Rules[MmsMessageType.LAST - MmsMessageType.FIRST + 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = rules(ROWS.get(MmsMessageType.name(MmsMessageType.FIRST + i)));
        }
        return all;
    }

    private static Rules rules(CodeTable table) {
        int[] since = new int[MmsHeader.GREATEST + 1];
        long mandatory = 0;
        long known = 0;
        long repeats = 0;
        long recipients = 0;
        for (int code = 0; code < since.length; code++) {
            since[code] = table.version(code);
            if (since[code] >= 0) {
                long bit = 1L << code;
                known |= bit;
                mandatory |= table.cell(code, "presence").equals("M") ? bit : 0;
                repeats |= table.cell(code, "repeats").equals("yes") ? bit : 0;
                recipients |= table.cell(code, "note").equals(RECIPIENTS) ? bit : 0;
            }
        }
        return new Rules(since, mandatory, known, repeats, recipients);
    }

    private static Rules rules(int messageType) {
        boolean known = messageType >= MmsMessageType.FIRST && messageType <= MmsMessageType.LAST;
        return known ? RULES[messageType - MmsMessageType.FIRST] : null;
    }

    /** The headers of a type of PDU as people read them, for its table of fields. */
    static String describe(int messageType) {
        Rules rules = rules(messageType);
        if (rules == null) {
            return "Header fields; Message-Type tells which.";
        }
        StringBuilder out = new StringBuilder("Mandatory: ");
        append(rules, rules.mandatory, out);
        if (rules.recipients != 0) {
            append(rules, rules.recipients, out.append("; one of "));
        }
        long optional = rules.known & ~rules.mandatory & ~rules.recipients;
        if (optional != 0) {
            append(rules, optional, out.append("; optional: "));
        }
        return out.append('.').toString();
    }

    private static void append(Rules rules, long codes, StringBuilder out) {
        String separator = "";
        for (int code : MmsHeadersWriter.ORDER) {
            if ((codes & 1L << code) != 0) {
                out.append(separator).append(MmsHeader.name(code));
                out.append((rules.repeats & 1L << code) != 0 ? "*" : "");
                separator = ", ";
            }
        }
    }

    /**
     * {@return the presence of a header in a type of PDU: {@code M} mandatory, {@code O} optional, {@code C} on a condition;
     * null if the type does not have it}
     *
     * @param messageType see {@link MmsMessageType}.
     * @param header      see {@link MmsHeader}.
     */
    public static String presence(int messageType, int header) {
        CodeTable table = rules(messageType) == null ? null : ROWS.get(MmsMessageType.name(messageType));
        return table == null ? null : table.cell(header, "presence");
    }

    /**
     * {@return the first header that a PDU lacks, in the order in which headers are written; {@link #NONE} if it lacks none or its
     * type is not known}
     * Of To, Cc and Bcc, of which there has to be one, To is named. Headers behind a fault count as missing.
     *
     * @param of the PDU; left behind the last header.
     */
    public int missing(MmsHeaders of) {
        wrap(of);
        if (messageType < 0) {
            return MmsHeader.MESSAGE_TYPE;
        }
        if (rules == null) {
            return NONE;
        }
        while (of.next()) {
            seen |= bit(of.code());
        }
        boolean anyone = rules.recipients == 0 || (seen & rules.recipients) != 0;
        for (int code : MmsHeadersWriter.ORDER) {
            long bit = 1L << code;
            boolean wanted = (rules.mandatory & bit) != 0 && rules.since[code] <= version;
            if (wanted && (seen & bit) == 0 || code == MmsHeader.TO && !anyone) {
                return code;
            }
        }
        return NONE;
    }

    private static long bit(int code) {
        return code < 0 || code > MmsHeader.GREATEST ? 0 : 1L << code;
    }

    /**
     * Begins to look for headers that do not suit the PDU, before the first one.
     *
     * @param of the PDU.
     * @return this.
     */
    public MmsRules wrap(MmsHeaders of) {
        headers = of;
        version = MmsVersion.V1_3;
        if (of.find(MmsHeader.MMS_VERSION) && of.value().number() >= 0) {
            version = (int) Math.min(of.value().number(), Integer.MAX_VALUE);
        }
        messageType = of.find(MmsHeader.MESSAGE_TYPE) ? of.messageType() : MmsValue.NONE;
        rules = rules(messageType);
        newType = rules != null && MmsMessageType.since(messageType) > version;
        version = rules == null ? version : Math.max(version, MmsMessageType.since(messageType));
        seen = 0;
        last = 0;
        problem = null;
        of.rewind();
        return this;
    }

    /**
     * {@return whether there is one more header that does not suit the PDU, which its cursor then shows; headers without a
     * code and those that no table has suit every PDU}
     */
    public boolean next() {
        problem = null;
        while (problem == null && headers.next()) {
            problem = judge(headers.code());
        }
        return problem != null;
    }

    private Problem judge(int code) {
        int stage = MmsHeadersWriter.stage(code);
        boolean early = stage < last || last == 0 && stage != MmsHeadersWriter.TYPE;
        last = Math.max(stage, last);
        long bit = bit(code);
        boolean before = (seen & bit) != 0;
        seen |= bit;
        if (rules != null && bit != 0 && (rules.known & bit) == 0) {
            return Problem.NOT_ALLOWED;
        }
        if (rules != null && bit != 0 && isTooNew(code)) {
            return Problem.TOO_NEW;
        }
        if (before && (rules == null || (rules.repeats & bit) == 0)) {
            return Problem.REPEATED;
        }
        return early ? Problem.WRONG_ORDER : null;
    }

    private boolean isTooNew(int code) {
        return rules.since[code] > version || newType && code == MmsHeader.MESSAGE_TYPE;
    }

    /** {@return what is wrong with the header that is shown; null if nothing is} */
    public Problem problem() {
        return problem;
    }
}
