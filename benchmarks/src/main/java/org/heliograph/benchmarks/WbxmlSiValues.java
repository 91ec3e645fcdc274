package org.heliograph.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** What a service indication says. */
record WbxmlSiValues(String href, String siId, String created, String action, String text) {
    private static final int COUNT = 128;

    /** Indications of different length, with either form of address and some with a piece of it that has a token. */
    static List<WbxmlSiValues> all() {
        List<WbxmlSiValues> all = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String start = i % 2 == 0 ? "http://www." : "https://";
            String host = "host".repeat(1 + i % 3) + i + (i % 4 == 3 ? ".net/" : ".com/");
            String created = String.format("2026-%02d-%02dT%02d:%02d:15Z", 1 + i % 12, 1 + i % 28, i % 24, i % 60);
            String action = i % 3 == 0 ? "signal-high" : "signal-medium";
            String text = "You have " + i + " new messages" + " in your mailbox".repeat(i % 3);
            all.add(new WbxmlSiValues(start + host + "mail/" + i + "/abc.wml", "id" + i, created, action, text));
        }
        return all;
    }
}
