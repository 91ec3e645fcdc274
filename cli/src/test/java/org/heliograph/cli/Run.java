package org.heliograph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a run of the command left behind. */
record Run(int status, byte[] octets, String err) {
    private static final Pattern MESSAGE = Pattern.compile("^(?:\\d.*  )?cmpp-\\d\\.\\d  ([A-Z_]+)  \\d+ octets? at");

    /** CMPP_CONNECT of version 2.1, from bigwhite/gocmpp connect_test.go. */
    static final String CONNECT =
            "000000270000000100000017" + "393030303031" + "90d00c1d517abd0b4f65f6bcf8535d16" + "21" + "3cdc73be";
    /** CMPP_CONNECT_RESP of version 2.1, from the same test. */
    static final String CONNECT_RESP = "0000001e8000000100000017006c0b846e25bab6daa4ed1c466e0f4bd821";
    /** CMPP_CONNECT_RESP of version 3.0, from the same test. */
    static final String CONNECT_RESP_30 = "000000218000000100000017000000007942977274098cf210ab0c16c367bc8d30";

    static final String ACTIVE_TEST = "0000000c0000000800000001";
    static final String ACTIVE_TEST_RESP = "0000000d800000080000000100";

    static Run of(String stdin, String... args) {
        return of(stdin.getBytes(StandardCharsets.UTF_8), args);
    }

    static Run of(byte[] stdin, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(args, new ByteArrayInputStream(stdin), out, err, Map.of());
        return new Run(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    static byte[] octets(String... hex) {
        return HexFormat.of().parseHex(String.join("", hex));
    }

    String out() {
        return new String(octets, StandardCharsets.UTF_8);
    }

    List<String> lines() {
        return out().lines().toList();
    }

    List<String> errors() {
        return err.lines().toList();
    }

    /** The messages of the frames of a tree. */
    List<String> messages() {
        return out().lines()
                .map(MESSAGE::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .toList();
    }
}
