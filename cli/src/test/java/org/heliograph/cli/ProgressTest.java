package org.heliograph.cli;

import static org.heliograph.cli.Run.ACTIVE_TEST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    private static final Terminal ERRORS = new Terminal(false, false, false, true);
    private static final Terminal BOTH = new Terminal(false, true, false, true);
    private static final int PIECE = 1_000_000;
    private static final long QUARTER = 250_000_000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final byte[] piece = new byte[PIECE];
    private long now;
    private long frames;

    private Shell shell(Terminal terminal, String stdin) {
        InputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.US_ASCII));
        return new Shell(in, out, err, Map.of(), terminal, null);
    }

    private Progress progress(Shell shell, Boolean wanted) {
        return new Progress(shell, wanted, () -> frames, () -> now);
    }

    private static InputStream zeros(long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] octets, int offset, int count) {
                if (left <= 0) {
                    return -1;
                }
                int given = (int) Math.min(left, count);
                left -= given;
                return given;
            }
        };
    }

    /** Reads the next octets, when some time has gone by since the last. */
    private void read(InputStream in, long nanoseconds) throws IOException {
        now += nanoseconds;
        in.read(piece, 0, PIECE);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** The lines that were shown one in the place of the other, without the blanks behind them. */
    private List<String> shown() {
        return List.of(err().split("\r", -1)).stream()
                .map(String::stripTrailing)
                .toList();
    }

    /** What a terminal shows in its line in the end. */
    private String left() {
        StringBuilder line = new StringBuilder();
        int column = 0;
        for (char c : err().toCharArray()) {
            if (c == '\r') {
                column = 0;
            } else if (c == '\n') {
                line.setLength(0);
                column = 0;
            } else {
                line.replace(column, Math.min(column + 1, line.length()), String.valueOf(c));
                column++;
            }
        }
        return line.toString().strip();
    }

    @Test
    void shouldTellOctetsShareAndFrames() throws IOException {
        Progress progress = progress(shell(ERRORS, ""), null);

        InputStream in = progress.begin(zeros(20 * PIECE), 20 * PIECE);
        read(in, 0);
        frames = 1;
        read(in, QUARTER);
        frames = 2_145_000;
        read(in, QUARTER);

        assertEquals(
                List.of(
                        "",
                        "0 MB of 20 MB (0 %), 0 frames",
                        "1 MB of 20 MB (5 %), 1 frame",
                        "2 MB of 20 MB (10 %), 2 145 000 frames"),
                shown());
    }

    @Test
    void shouldTellAFewTimesASecondOnly() throws IOException {
        Progress progress = progress(shell(ERRORS, ""), null);

        InputStream in = progress.begin(zeros(20 * PIECE), 20 * PIECE);
        for (int i = 0; i < 10; i++) {
            read(in, QUARTER / 5);
        }

        assertEquals(List.of("", "0 MB of 20 MB (0 %), 0 frames", "5 MB of 20 MB (25 %), 0 frames"), shown());
    }

    @Test
    void shouldTellNoShareWhereTheLengthIsUnknown() throws IOException {
        Progress progress = progress(shell(ERRORS, ""), null);

        InputStream in = progress.begin(zeros(20 * PIECE), -1);
        for (int i = 0; i < 15; i++) {
            read(in, QUARTER);
        }
        String before = err();
        read(in, QUARTER);
        read(in, QUARTER);

        assertEquals("", before);
        assertEquals(List.of("", "16 MB, 0 frames"), shown());
    }

    @Test
    void shouldShowTheTotalsAndClearTheLineAtTheEnd() throws IOException {
        Progress progress = progress(shell(ERRORS, ""), null);

        InputStream in = progress.begin(zeros(20 * PIECE), 20 * PIECE);
        for (int i = 0; i < 20; i++) {
            read(in, 0);
        }
        frames = 7;
        progress.end();

        assertEquals(List.of("", "0 MB of 20 MB (0 %), 0 frames", "20 MB of 20 MB (100 %), 7 frames", "", ""), shown());
        assertEquals("", left());
    }

    @Test
    void shouldGiveWayToWhatIsSaid() throws IOException {
        Shell shell = shell(ERRORS, "");
        Progress progress = progress(shell, null);

        InputStream in = progress.begin(zeros(20 * PIECE), 20 * PIECE);
        read(in, 0);
        shell.complain("trouble");

        assertEquals(List.of("", "0 MB of 20 MB (0 %), 0 frames", "", "heliograph: trouble"), shown());
        assertEquals("", left());
    }

    @Test
    void shouldCountOctetsThatAreReadOneByOne() throws IOException {
        Progress progress = progress(shell(ERRORS, ""), true);

        InputStream in = progress.begin(zeros(2 * PIECE), 2 * PIECE);
        for (int i = 0; i < 2 * PIECE + 1; i++) {
            in.read();
        }
        progress.end();

        assertTrue(shown().contains("2 MB of 2 MB (100 %), 0 frames"), err());
    }

    @Test
    void shouldNotExceedTheWholeWhenAFileGrows() throws IOException {
        Progress progress = progress(shell(ERRORS, ""), true);

        InputStream in = progress.begin(zeros(3 * PIECE), PIECE);
        for (int i = 0; i < 4; i++) {
            read(in, QUARTER);
        }

        assertEquals("3 MB of 3 MB (100 %), 0 frames", left());
    }

    @Test
    void shouldBeSilentOnShortInputsAndWithoutATerminal() throws IOException {
        for (Terminal terminal : new Terminal[] {ERRORS, Terminal.NONE, BOTH}) {
            Progress progress = progress(shell(terminal, ""), null);
            long length = terminal == ERRORS ? Progress.LEAST - 1 : 2 * Progress.LEAST;
            InputStream in = progress.begin(zeros(length), length);
            read(in, QUARTER);
            read(in, QUARTER);
            progress.end();
        }

        assertEquals("", err());
    }

    @Test
    void shouldBeSilentWhereTheOutputIsATerminal() {
        Shell shell = shell(BOTH, ACTIVE_TEST);

        int status = Main.run(new String[] {"decode", "--progress", "--color", "never"}, shell);

        assertEquals(0, status);
        assertEquals("", err());
    }

    @Test
    void shouldShowTheFramesOfEachInputWhenAskedTo(@TempDir Path directory) throws IOException {
        Path three = directory.resolve("three.hex");
        Files.writeString(three, (ACTIVE_TEST + "\n").repeat(3));
        Path one = directory.resolve("one.hex");
        Files.writeString(one, ACTIVE_TEST);

        int status = Main.run(
                new String[] {"decode", "--progress", "--format", "json", three.toString(), one.toString()},
                shell(Terminal.NONE, ""));

        assertEquals(0, status);
        assertEquals(4, out.toString(StandardCharsets.UTF_8).lines().count());
        assertTrue(shown().contains("0 MB of 0 MB (100 %), 3 frames"), err());
        assertTrue(shown().contains("0 MB of 0 MB (100 %), 1 frame"), err());
        assertEquals("", left());
    }

    @Test
    void shouldBeSilentWhenToldTo(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("long.hex");
        Files.writeString(file, "# " + " ".repeat((int) Progress.LEAST) + "\n" + ACTIVE_TEST);

        int silent = Main.run(new String[] {"decode", "--no-progress", file.toString()}, shell(ERRORS, ""));
        boolean wasSilent = err().isEmpty();
        int telling = Main.run(new String[] {"decode", file.toString()}, shell(ERRORS, ""));

        assertTrue(wasSilent);
        assertEquals(silent, telling);
        assertTrue(shown().contains("16 MB of 16 MB (100 %), 1 frame"), err());
        assertEquals("", left());
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("MB of"));
    }
}
