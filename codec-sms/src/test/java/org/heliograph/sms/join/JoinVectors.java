package org.heliograph.sms.join;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.VectorCheck;

/** Checks of the vectors on joining. */
public final class JoinVectors {
    /** The checks by operation. */
    public static final Map<String, VectorCheck> CHECKS = Map.of("reassemble", JoinVectors::join);

    private JoinVectors() {}

    private static void join(Vector vector) {
        Events events = new Events();
        MessagePart part = new MessagePart();
        MessageJoiner joiner = new MessageJoiner(JoinSettings.DEFAULT, events);
        List<String> results = new ArrayList<>();
        for (Object step : (List<?>) VectorCheck.input(vector).get("steps")) {
            List<?> values = (List<?>) step;
            UnsafeBuffer content = new UnsafeBuffer(HexFormat.of().parseHex((String) values.get(1)));
            part.clear()
                    .source(0, (String) values.get(0))
                    .destination(0, "z")
                    .content(content, 0, content.capacity(), Alphabet.ASCII, true);
            JoinOutcome outcome = joiner.add(part, 1);
            results.add(word(String.join("", events.take()), outcome));
        }
        assertEquals(vector.expect(), Map.of("results", results));
    }

    private static String word(String line, JoinOutcome outcome) {
        return switch (outcome) {
            case WAITING -> "wait";
            case COMPLETE ->
                "complete:"
                        + line.replaceAll("^complete \\S+ | missing$|=\\S*", "").replace(' ', ',');
            default -> line.replaceAll(" .*", "");
        };
    }
}
