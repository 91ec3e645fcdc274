package org.heliograph.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** What a notification of a message says; its class is personal, its version 1.2, its expiry counts from now on. */
record MmsNotificationValues(
        String transactionId, String from, String subject, long messageSize, long expiry, String contentLocation) {
    private static final int COUNT = 128;

    /** Notifications of different length. */
    static List<MmsNotificationValues> all() {
        List<MmsNotificationValues> all = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String from = "+1555" + (1_230_000 + 7 * i) + "/TYPE=PLMN";
            String subject = "Picture " + i + " of the day".repeat(1 + i % 2);
            String location = "http://mmsc" + i % 5 + ".example.com/mm/" + "a1b2".repeat(1 + i % 4) + i;
            all.add(new MmsNotificationValues(
                    "T" + 10_000L * i + "x", from, subject, 20_000 + 997L * i, 86_400L * (1 + i % 7), location));
        }
        return all;
    }
}
