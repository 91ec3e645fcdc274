package org.heliograph.cli;

import static org.heliograph.cli.Run.ACTIVE_TEST;
import static org.heliograph.cli.Run.CONNECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputTest {
    private static final String ESCAPE = "\u001b[";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(OutputStream target, Terminal terminal, Map<String, String> env, String stdin, String... args) {
        ByteArrayInputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.US_ASCII));
        return Main.run(args, new Shell(in, target, err, env, terminal, null));
    }

    /** Takes some octets and fails with the next. */
    private static final class Full extends OutputStream {
        private final String reason;
        private int room;

        Full(int room, String reason) {
            this.room = room;
            this.reason = reason;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[1], 0, 1);
        }

        @Override
        public void write(byte[] source, int offset, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw new IOException(reason);
            }
        }
    }

    @Test
    void shouldEndWithoutAWordWhenTheReaderHasGone() {
        String text = (ACTIVE_TEST + "\n").repeat(10_000);

        int status = run(new Full(100_000, "Broken pipe"), Terminal.NONE, Map.of(), text, "decode");

        assertEquals(0, status);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void shouldEndWithoutAWordWhenAPipeFailsInAnotherLanguage() {
        Terminal pipe = new Terminal(false, false, true);

        int status = run(new Full(0, "Datenübergabe unterbrochen"), pipe, Map.of(), ACTIVE_TEST, "decode");

        assertEquals(0, status);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void shouldEndWithoutAWordWhenHelpIsNotRead() {
        assertEquals(0, run(new Full(0, "Broken pipe"), Terminal.NONE, Map.of(), "", "--help"));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void shouldSayThatTheOutputCannotBeWritten() {
        for (String command : new String[] {"decode", "protocols"}) {
            err.reset();

            int status = run(new Full(0, "No space left on device"), Terminal.NONE, Map.of(), ACTIVE_TEST, command);

            assertEquals(2, status);
            assertEquals(
                    "heliograph: cannot write the output: No space left on device\n",
                    err.toString(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "auto, true, '', true",
        "auto, true, 1, false",
        "auto, false, '', false",
        "always, false, 1, true",
        "never, true, '', false"
    })
    void shouldColourWhereItIsWanted(String when, boolean terminal, String noColor, boolean expected) {
        Terminal streams = new Terminal(false, terminal, false);

        int status = run(out, streams, Map.of("NO_COLOR", noColor), ACTIVE_TEST, "decode", "--color", when);

        assertEquals(0, status);
        assertEquals(expected, out.toString(StandardCharsets.UTF_8).contains(ESCAPE));
    }

    @Test
    void shouldNotColourJson() {
        run(out, new Terminal(false, true, false), Map.of(), ACTIVE_TEST, "decode", "--format", "json");

        assertFalse(out.toString(StandardCharsets.UTF_8).contains(ESCAPE));
    }

    @Test
    void shouldAskForAFileWhereStandardInputIsATerminal() {
        Terminal input = new Terminal(true, false, false);

        assertEquals(2, run(out, input, Map.of(), ACTIVE_TEST, "decode"));
        assertEquals(2, run(out, input, Map.of(), ACTIVE_TEST, "encode"));
        assertEquals(0, run(out, input, Map.of(), ACTIVE_TEST, "decode", "-"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("is a terminal"), err.toString());
    }

    @Test
    void shouldNotWriteOctetsToATerminal() {
        Terminal output = new Terminal(false, true, false);

        assertEquals(2, run(out, output, Map.of(), "", "encode", "--format", "binary"));
        assertEquals(2, run(out, output, Map.of(), "", "encode", "--format", "pcap"));
        assertEquals(0, out.size());
    }

    @Test
    void shouldWriteDiagnosticsWithoutControlCharacters() {
        run(out, Terminal.NONE, Map.of(), CONNECT, "decode", "a\u001b[31m\nb\0");

        assertEquals(
                "heliograph: a\\u001b[31m\\u000ab\\u0000: is no file name\n", err.toString(StandardCharsets.UTF_8));
    }
}
