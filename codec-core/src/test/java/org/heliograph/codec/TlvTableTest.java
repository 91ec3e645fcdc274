package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TlvTableTest {
    private static NumberTlv tlv(int tag, String name) {
        return new NumberTlv(new TlvInfo(tag, name, "A number.", false), 1, 1, Values.ANY);
    }

    @Test
    void shouldListAReplacedTlvWhereItWasListed() {
        TlvTable table = TlvTable.of(List.of(tlv(5, "own"), tlv(6, "other"))).listing(tlv -> tlv.tag() == 5);

        TlvTable replaced = table.plus(List.of(tlv(6, "OTHER"), tlv(5, "OWN"), tlv(4, "new")));

        assertEquals(
                List.of("new", "OWN"), replaced.tlvs().stream().map(Tlv::name).toList());
        assertEquals("OTHER", replaced.name(6));
        assertNull(table.name(4));
        assertFalse(table.closed().contains(5));
    }
}
