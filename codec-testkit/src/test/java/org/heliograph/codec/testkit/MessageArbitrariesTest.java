package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Tlv;

/** The arbitraries reach what the contracts are to prove, in tries that are the same in every run. */
class MessageArbitrariesTest {
    @Provide
    Arbitrary<Map<String, Object>> lenientResponses() {
        return MessageArbitraries.of(SubmitSmResp.TYPE, Mode.LENIENT)
                .mayLackBody(SubmitSmResp.COMMAND_STATUS)
                .arbitrary();
    }

    @Provide
    Arbitrary<Map<String, Object>> strictResponses() {
        return MessageArbitraries.of(SubmitSmResp.TYPE, Mode.STRICT).arbitrary();
    }

    @Provide
    Arbitrary<Map<String, Object>> lists() {
        return MessageArbitraries.of(SubmitMulti.TYPE, Mode.STRICT).arbitrary();
    }

    private static List<?> list(Map<String, Object> values, String name) {
        return (List<?>) values.get(name);
    }

    /** Reached at all in a property's tries; their seed is fixed, or it would be missed by chance now and then. */
    private static void reached(String label, Object value) {
        Statistics.label(label).collect(value).coverage(coverage -> coverage.check(true)
                .count(count -> count > 0));
    }

    @Property(tries = 1000, seed = "1")
    @StatisticsReport(StatisticsReportMode.OFF)
    void shouldReachLenientResponsesOfEveryKind(@ForAll("lenientResponses") Map<String, Object> values) {
        boolean absent = values.get("message_id") == null;
        List<?> tlvs = list(values, "tlvs");
        Set<Object> tags = new HashSet<>();
        boolean twice = tlvs.stream().anyMatch(tlv -> !tags.add(((Map<?, ?>) tlv).get("tag")));

        reached("no body", absent);
        reached("no body but TLVs", absent && !tlvs.isEmpty());
        reached("a body and an error", !absent && !Long.valueOf(0).equals(values.get("command_status")));
        reached("a long text", !absent && ((String) values.get("message_id")).length() > 64);
        reached("a tag twice", twice);
        reached("all listed tags", tlvs.size() >= SampleTlvs.TABLE.tlvs().size());
        reached("a vendor's tag", tags.stream().anyMatch(tag -> (Long) tag >= 0x1400 && (Long) tag <= 0x3FFF));
        reached("a text without NUL", tlvs.stream().anyMatch(tlv -> ((Map<?, ?>) tlv).get("unterminated") != null));
        reached("an odd number", tlvs.stream().anyMatch(tlv -> isOdd((Map<?, ?>) tlv)));
    }

    private static boolean isOdd(Map<?, ?> tlv) {
        return tlv.get("tag").equals((long) SampleTlvs.MESSAGE_STATE.tag()) && tlv.get("value") instanceof String;
    }

    @Property(tries = 500, seed = "1")
    @StatisticsReport(StatisticsReportMode.OFF)
    void shouldReachEachListedTlvAndNoOtherForm(@ForAll("strictResponses") Map<String, Object> values) {
        Set<Object> tags = new HashSet<>();
        for (Object one : list(values, "tlvs")) {
            Map<?, ?> tlv = (Map<?, ?>) one;
            Tlv known = SampleTlvs.TABLE.find(((Long) tlv.get("tag")).intValue());
            boolean first = tags.add(tlv.get("tag"));
            assertTrue(known == null || first || known.info().repeatable(), () -> "twice: " + tlv);
            assertTrue(known == null || (Long) tlv.get("length") >= known.least(), tlv::toString);
            assertTrue(known == null || (Long) tlv.get("length") <= known.most(), tlv::toString);
        }
        for (Tlv tlv : SampleTlvs.TABLE.tlvs()) {
            reached(tlv.name(), tags.contains((long) tlv.tag()));
        }
    }

    @Property(tries = 500, seed = "1")
    @StatisticsReport(StatisticsReportMode.OFF)
    void shouldReachElementsOfEachType(@ForAll("lists") Map<String, Object> values) {
        List<?> elements = list(values, "dest_address");

        assertTrue(!elements.isEmpty() && elements.size() <= 254, () -> "elements " + elements.size());
        reached(
                "both types",
                elements.stream()
                                .map(one -> ((Map<?, ?>) one).get("dest_flag"))
                                .distinct()
                                .count()
                        == 2);
        reached("many", elements.size() > 4);
    }
}
