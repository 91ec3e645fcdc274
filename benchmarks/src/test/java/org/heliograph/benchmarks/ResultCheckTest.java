package org.heliograph.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultCheckTest {
    private static final String RESULT = """
            [{"benchmark": "p.C.full_%s", "params": {"memory": "direct"},
              "primaryMetric": {"score": 1.5, "rawData": [[1.5]]},
              "secondaryMetrics": {"gc.count": {"score": 0.0}, "alloc": {"score": %s}, "gc.alloc.rate.norm": {"score": 2.5}}}]""";

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "[ ]"})
    void shouldRefuseEmptyResult(String json) throws IOException {
        String complaint = check(json);

        assertEquals("The result is empty: no benchmark ran to its end.", complaint);
    }

    @Test
    void shouldRefuseResultThatIsCutOff() throws IOException {
        String complaint = check("[{\"benchmark\": \"p.C.full_heliograph\",");

        assertTrue(complaint.startsWith("The result is cut off or no JSON: "));
    }

    @Test
    void shouldRefuseOursThatAllocates() throws IOException {
        String complaint = check(RESULT.formatted("heliograph", "24.0"));

        assertEquals(
                "The benchmark p.C.full_heliograph allocates 24.0 octets per operation, more than 0.01.", complaint);
    }

    @Test
    void shouldRefuseOursWithoutAllocationProfile() throws IOException {
        String complaint = check("[{\"benchmark\": \"p.C.full_heliograph\", \"secondaryMetrics\": {}}]");

        assertEquals(
                "The benchmark p.C.full_heliograph counts no octets: no HouseBenchmark, or no AllocationProfiler.",
                complaint);
    }

    @Test
    void shouldAcceptOursThatAllocatesNothing() throws IOException {
        String complaint = check(RESULT.formatted("heliograph", "1.2E-4"));

        assertNull(complaint);
    }

    @Test
    void shouldAcceptPeerThatAllocates() throws IOException {
        String complaint = check(RESULT.formatted("smscore", "3022.4"));

        assertNull(complaint);
    }

    private static String check(String json) throws IOException {
        return ResultCheck.check(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
