package org.heliograph.cli.wap;

/** What tshark shows otherwise, and why. */
enum Difference {
    EMN("content type", "application/vnd.wap.emn+wbxml", "<unknown media type identifier 0x30a>", "§5, 0x030A", 3),
    DIRECTORY(
            "content type", "application/oma-directory+xml", "<unknown media type identifier 0x314>", "§5, 0x0314", 1),
    LONG_APPLICATION(
            "x-wap-application-id",
            "x-oma-docomo:xmd.mail.ua",
            "x-wap-application:wml.ua",
            "§7.7: a Long-integer is read to its end",
            1),
    LONG_APPLICATION_2(
            "x-wap-application-id",
            "x-wap-docomo:imode.mail.ua",
            "x-wap-application:wml.ua",
            "§7.7: a Long-integer is read to its end",
            1);

    private final String label;
    private final String ours;
    private final String theirs;
    private final String reason;
    private final int times;

    Difference(String label, String ours, String theirs, String reason, int times) {
        this.label = label;
        this.ours = ours;
        this.theirs = theirs;
        this.reason = reason;
        this.times = times;
    }

    /** {@return how often it occurs in the vectors} */
    int times() {
        return times;
    }

    boolean covers(Finding finding) {
        return finding.equals(new Finding(label, ours, theirs));
    }

    /** {@return a row of the table of the document} */
    String row() {
        return "| " + label + " | `" + ours + "` | `" + theirs + "` | " + times + " | " + reason + " |\n";
    }

    /**
     * A value that differs.
     *
     * @param label  of the value.
     * @param ours   as the command shows it.
     * @param theirs as tshark shows it; null if it does not.
     */
    record Finding(String label, String ours, String theirs) {}
}
