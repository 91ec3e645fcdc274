package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TLVs that go together. */
final class TlvRuleTest {
    private static final NumberTlv STATE = new NumberTlv(new TlvInfo(1, "a", "A code.", false), 1, 1, Values.ANY);
    private static final OctetsTlv B = new OctetsTlv(new TlvInfo(2, "b", "Octets.", true), 0, 9);
    private static final OctetsTlv C = new OctetsTlv(new TlvInfo(3, "c", "Octets.", true), 0, 9);
    private static final TlvTable TABLE = TlvTable.of(List.of(STATE, B, C));

    private static final TlvRule NEEDS = TlvRule.needs(STATE, 2, B, C);
    private static final TlvRule EQUALLY = TlvRule.equallyOften(B, C);
    private static final TlvRule WHERE_REPEATED = TlvRule.equallyOftenWhereRepeated(B, C);

    /** Octets of TLVs named by letters: s for the state 2, t for another one, b and c. */
    private static UnsafeBuffer tlvs(String letters) {
        String hex = letters == null
                ? ""
                : letters.replace("s", "0001000102_")
                        .replace("t", "0001000103_")
                        .replace("b", "00020000_")
                        .replace("c", "0003000107_")
                        .replace("_", "");
        return new UnsafeBuffer(HexFormat.of().parseHex(hex));
    }

    private static String lacking(TlvRule rule, UnsafeBuffer tlvs) {
        Tlv tlv = rule.lacking(tlvs, 0, tlvs.capacity());
        return tlv == null ? null : tlv.name();
    }

    @ParameterizedTest
    @CsvSource({"s, b", "sb, c", "cs, b", "sbc,", "bcs,", "t,", "ts,", "b,", ","})
    void shouldNeedOthersWhereATlvHasANumber(String letters, String missing) {
        assertEquals(missing, lacking(NEEDS, tlvs(letters)));
    }

    @ParameterizedTest
    @CsvSource({",", "bc,", "bcbc,", "ccbb,", "b, c", "c, b", "bbc, c", "bccc, b"})
    void shouldCountPairs(String letters, String missing) {
        assertEquals(missing, lacking(EQUALLY, tlvs(letters)));
    }

    @ParameterizedTest
    @CsvSource({",", "b,", "c,", "bb,", "bcc,", "bbcc,", "bbc, c", "bbccc, b"})
    void shouldCountPairsOnlyWhereTheFirstIsRepeated(String letters, String missing) {
        assertEquals(missing, lacking(WHERE_REPEATED, tlvs(letters)));
    }

    @Test
    void shouldStayInsideOctetsThatAreNoTlvs() {
        UnsafeBuffer cut = new UnsafeBuffer(HexFormat.of().parseHex("000100090200"));

        assertNull(lacking(NEEDS, cut));
        assertNull(lacking(EQUALLY, new UnsafeBuffer(new byte[] {0, 2, 0})));
    }

    @Test
    void shouldKeepTheRulesOfATableWithMoreTlvsAndNameItsOwn() {
        OctetsTlv other = new OctetsTlv(new TlvInfo(3, "other", "Octets.", true), 0, 9);
        TlvTable table = TABLE.withRules(List.of(EQUALLY)).plus(List.of(other)).listing(tlv -> tlv == B);
        UnsafeBuffer lonely = tlvs("b");

        assertEquals(List.of(EQUALLY), table.rules());
        assertEquals(
                "other", new TlvSet(null, 0, 0, 1, table).lacking(lonely, 0, 4).name());
        assertTrue(table.closed().rules().isEmpty());
    }

    @Test
    void shouldRefuseRulesOfTlvsThatATableDoesNotKnow() {
        List<TlvRule> rules = List.of(EQUALLY);
        TlvTable table = TlvTable.of(List.of(B));

        assertThrows(IllegalArgumentException.class, () -> table.withRules(rules));
    }
}
