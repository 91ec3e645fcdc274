package org.heliograph.cmpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.MessageArbitraries;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppReportTest extends MessageContract {
    /** The long form, put together from the offsets in the table of §4.7. */
    private static final String GOLDEN = "cfdfbec003e9ffff" + "44454c4956524400".substring(0, 14)
            + "32343031333132333539" + "32343032303130303030" + "3133383030313338303030" + "00".repeat(21) + "81020304";

    @Override
    protected MessageType<?> type() {
        return CmppReport.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Override
    protected MessageArbitraries messages(Mode mode) {
        return super.messages(mode)
                .field(
                        "Dest_terminal_Id",
                        Arbitraries.strings().withCharRange('\u0001', '\u007f').ofMaxLength(32));
    }

    @Test
    void shouldReadEachFieldOfTheGoldenReport() {
        UnsafeBuffer content = Octet.frame(GOLDEN);

        CmppReport report = new CmppReport(Settings.STRICT).wrap(content, 0, content.capacity());

        assertEquals(Fault.NONE, report.check());
        assertEquals(0xcfdfbec003e9ffffL, report.msgId());
        assertEquals("DELIVRD", report.stat().toString());
        assertEquals("2401312359", report.submitTime().toString());
        assertEquals("2402010000", report.doneTime().toString());
        assertEquals("13800138000", report.destTerminalId().toString());
        assertEquals(0x81020304, report.smscSequence());
    }

    @Test
    void shouldWriteTheShortFormWhenAsked() {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[CmppReport.SHORT_LENGTH]);
        CmppReport report = new CmppReport(Settings.LENIENT, CmppReport.SHORT_LENGTH);

        int length = report.encode(buffer, 0, buffer.capacity())
                .msgId(1)
                .stat(Stat.EXPIRED)
                .destTerminalId("123456789012345678901")
                .smscSequence(7)
                .finish();

        assertEquals(CmppReport.SHORT_LENGTH, length);
        assertEquals(60, length);
        assertEquals("123456789012345678901", report.destTerminalIdAsString());
        assertEquals(7, report.smscSequence());
        assertEquals(71, CmppReport.LONG_LENGTH);
    }

    @Test
    void shouldRefuseToWriteAnotherLength() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new CmppReport(Settings.LENIENT, 65));

        assertTrue(refused.getMessage().contains("65"), refused.getMessage());
    }

    @Test
    void shouldTakeTheNumberAsWhatIsLeftInLenientModeOnly() {
        UnsafeBuffer content = new UnsafeBuffer(new byte[66]);
        content.putStringWithoutLengthAscii(35, "1234567890123456789012345");

        assertEquals(Fault.NONE, new CmppReport().wrap(content, 0, 66).check());
        assertEquals(
                "1234567890123456789012345",
                new CmppReport().wrap(content, 0, 66).destTerminalId().toString());
        long fault = new CmppReport(Settings.STRICT).wrap(content, 0, 66).check();
        assertEquals(Fault.WRONG_LENGTH, Fault.code(fault));
        assertEquals("Dest_terminal_Id", Fault.field(fault, CmppReport.TYPE).name());
    }

    @Test
    void shouldRefuseReportsBelowSixtyOctets() {
        UnsafeBuffer content = new UnsafeBuffer(new byte[59]);

        long fault = new CmppReport().wrap(content, 0, 59).check();

        assertEquals(Fault.WRONG_LENGTH, Fault.code(fault));
        assertEquals(35, Fault.position(fault));
    }
}
