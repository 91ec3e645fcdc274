package org.heliograph.sms.tpdu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.print.MarkdownPrinter;
import org.heliograph.codec.testkit.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentsTest {
    private static final String MESSAGES = "# TPDUs and user data of short messages\n\n"
            + "Generated from the tables of fields by `DocumentsTest`. Sections (§) are those of 3GPP TS 23.040; section 10\n"
            + "of the [reference](../docs/reference/sms.md) has the layouts. `sms-tpdu-mo` and `sms-tpdu-mt` read the TPDUs of\n"
            + "one direction, `sms-tpdu` those of both. MODEM-PDU is a TPDU behind the address of a message centre.\n";

    @Test
    void shouldListEveryMessageWithItsFields() throws IOException {
        StringBuilder out = new StringBuilder(MESSAGES);
        Set<MessageType<?>> all = new LinkedHashSet<>();
        for (TpduProtocol protocol : List.of(TpduProtocol.ANY, TpduProtocol.USER_DATA)) {
            out.append("\n## ")
                    .append(protocol.title())
                    .append(" (`")
                    .append(protocol.id())
                    .append("`)\n\n");
            MarkdownPrinter.messages(protocol.types(), out);
            all.addAll(protocol.types());
        }
        out.append("\n## Fields\n");
        MarkdownPrinter.allFields(all, out);

        Documents.requireCurrent(Path.of("MESSAGES.md"), out.toString());
    }

    /** The README's example, as a reader would compile and run it. */
    @Test
    void shouldCompileAndRunTheExampleOfTheReadme(@TempDir Path directory) throws ReflectiveOperationException {
        assertEquals(
                List.of("2 parts in UCS-2, 47 units left", "part 1: 134 octets of text", "part 2: 40 octets of text"),
                Documents.runExample(Path.of("../README.md"), "SmsExample", directory));
    }
}
