package org.heliograph.sms.tpdu;

import org.heliograph.codec.Layout;
import org.heliograph.codec.Values;
import org.heliograph.sms.DataCodingScheme;

/**
 * TP-PI and the fields that it tells of, which are the last ones of each report.
 *
 * @param pi        which fields there are.
 * @param extension further octets of that.
 * @param pid       TP-PID.
 * @param dcs       TP-DCS.
 * @param udl       TP-UDL.
 * @param ud        TP-UD.
 */
record ReportFields(
        ReportOctet pi, ExtensionField extension, ReportOctet pid, ReportOctet dcs, ReportOctet udl, UserDataField ud) {
    /** Adds TP-PI and its extension to a layout; what stands between them and the others follows. */
    static Indicator indicator(Layout layout, ReportOctet.When when) {
        ReportOctet pi = octet(layout, "TP-PI", "Which fields follow (§9.2.3.27).", ParameterIndicator.VALUES, when);
        ExtensionField extension =
                layout.custom("TP-PI-Extension", "Further octets of TP-PI (§9.2.3.27).", ExtensionField::new);
        return new Indicator(pi, extension);
    }

    /**
     * The first of the fields.
     *
     * @param pi        which fields there are.
     * @param extension further octets of that.
     */
    record Indicator(ReportOctet pi, ExtensionField extension) {
        /** Adds the other fields. */
        ReportFields parameters(Layout layout) {
            return new ReportFields(
                    pi,
                    extension,
                    octet(
                            layout,
                            "TP-PID",
                            "Protocol identifier (§9.2.3.9).",
                            ProtocolIdentifier.VALUES,
                            ReportOctet.When.PID),
                    octet(
                            layout,
                            "TP-DCS",
                            "Data coding scheme (§9.2.3.10).",
                            DataCodingScheme.VALUES,
                            ReportOctet.When.DCS),
                    octet(
                            layout,
                            "TP-UDL",
                            "Length of the user data, in septets or octets as TP-DCS says (§9.2.3.16).",
                            Values.ANY,
                            ReportOctet.When.USER_DATA),
                    layout.custom("TP-UD", "User data (§9.2.3.24).", UserDataField::new));
        }
    }

    /** Adds an octet that may not be there. */
    static ReportOctet octet(Layout layout, String name, String doc, Values values, ReportOctet.When when) {
        return layout.custom(
                name, doc, (info, anchor, delta, index) -> new ReportOctet(info, anchor, delta, index, values, when));
    }
}
