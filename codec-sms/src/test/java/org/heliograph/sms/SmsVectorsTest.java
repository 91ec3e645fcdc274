package org.heliograph.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heliograph.codec.testkit.Expectations;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.sms.join.JoinVectors;
import org.heliograph.sms.tpdu.TpduVectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every vector on short messages (§12 of the reference); one of an operation that nobody knows fails. */
final class SmsVectorsTest {
    private static final Map<String, VectorCheck> CHECKS = new HashMap<>();

    static {
        for (Map<String, VectorCheck> some :
                List.of(TextVectors.CHECKS, HeaderVectors.CHECKS, TpduVectors.CHECKS, JoinVectors.CHECKS)) {
            some.forEach((op, check) -> assertEquals(null, CHECKS.put(op, check), op));
        }
    }

    @TestFactory
    Stream<DynamicTest> shouldKeepToEveryVector() {
        return Vectors.load("sms").stream()
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> {
                    VectorCheck check =
                            CHECKS.get((String) VectorCheck.input(vector).get("op"));
                    assertNotNull(check, "no code for the operation of " + vector);
                    check.check(vector);
                }));
    }

    /** No value of a vector may be passed over, but that of alternatives one is enough. */
    @TestFactory
    Stream<DynamicTest> shouldCompareEveryValue() {
        return Vectors.load("sms").stream()
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> {
                    VectorCheck check =
                            CHECKS.get((String) VectorCheck.input(vector).get("op"));
                    Map<String, Object> expect = new HashMap<>(vector.expect());
                    expect.keySet().removeAll(List.of("observed", "note", "text_any_of"));
                    Expectations.alterations(expect)
                            .forEach((path, altered) -> assertThrows(
                                    AssertionError.class, () -> check.check(vector.withExpect(altered)), path));
                }));
    }

    @Test
    void shouldHaveAllVectors() {
        assertEquals(122, Vectors.load("sms").size());
    }
}
