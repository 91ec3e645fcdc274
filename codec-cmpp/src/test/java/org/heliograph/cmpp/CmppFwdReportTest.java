package org.heliograph.cmpp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppFwdReportTest extends MessageContract {
    /** Put together from the offsets in the table of §4.11. */
    private static final String GOLDEN = "cfdfbec003e9ffff" + "53413a30303031" + "32343031333132333539"
            + "32343032303130303030" + "3130363930303031" + "00".repeat(13) + "a0a1a2a3";

    @Override
    protected MessageType<?> type() {
        return CmppFwdReport.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenReport() {
        UnsafeBuffer content = Octet.frame(GOLDEN);

        CmppFwdReport report = new CmppFwdReport().wrap(content, 0, content.capacity());

        assertEquals(Fault.NONE, report.check());
        assertEquals(CmppFwdReport.LENGTH, content.capacity());
        assertEquals(0xcfdfbec003e9ffffL, report.msgId());
        assertEquals("SA:0001", report.stat().toString());
        assertEquals("2401312359", report.cmppDeliverTime().toString());
        assertEquals("2402010000", report.cmppDeliverRespTime().toString());
        assertEquals("10690001", report.destId().toString());
        assertEquals("a0a1a2a3", Octet.hex(report.reserved()));
    }
}
