package org.heliograph.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultMergeTest {
    @TempDir
    Path directory;

    private Path target;

    @BeforeEach
    void setUp() {
        target = directory.resolve("target.json");
    }

    @Test
    void shouldPutResultsOneBehindTheOther() throws IOException {
        String first =
                write("first.json", "[{\"benchmark\": \"a\", \"score\": [1.5, \"NaN\"]}, {\"benchmark\": \"b\"}]");
        String second = write("second.json", "[{\"benchmark\": \"c\"}]");

        ResultMerge.main(new String[] {target.toString(), first, second});

        assertEquals(
                "[{\"benchmark\":\"a\",\"score\":[1.5,\"NaN\"]},{\"benchmark\":\"b\"},{\"benchmark\":\"c\"}]",
                Files.readString(target).replaceAll("\\s", ""));
    }

    @Test
    void shouldRefuseWhatIsNoList() throws IOException {
        String file = write("file.json", "");

        assertThrows(IOException.class, () -> ResultMerge.main(new String[] {target.toString(), file}));
    }

    private String write(String name, String json) throws IOException {
        return Files.writeString(directory.resolve(name), json).toString();
    }
}
