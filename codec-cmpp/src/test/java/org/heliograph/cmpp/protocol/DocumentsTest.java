package org.heliograph.cmpp.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heliograph.cmpp.CmppFwdReport;
import org.heliograph.cmpp.CmppReport;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.print.MarkdownPrinter;
import org.heliograph.codec.testkit.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentsTest {
    private static final String MESSAGES = "# Messages of CMPP\n\n"
            + "Generated from the tables of fields by `DocumentsTest`. Sections (§) are those of the\n"
            + "[protocol reference](../docs/reference/cmpp.md). The GNS messages (§4.12) were not cross-checked against\n"
            + "another implementation.\n";

    @Test
    void shouldListEveryMessageWithItsFields() throws IOException {
        StringBuilder out = new StringBuilder(MESSAGES);
        Set<MessageType<?>> all = new LinkedHashSet<>();
        for (CmppProtocol protocol : CmppProtocol.values()) {
            out.append("\n## ")
                    .append(protocol.title())
                    .append(" (`")
                    .append(protocol.id())
                    .append("`)\n\n");
            MarkdownPrinter.messages(protocol.types(), out);
            all.addAll(protocol.types());
        }
        all.add(CmppReport.TYPE);
        all.add(CmppFwdReport.TYPE);
        out.append("\n## Fields\n");
        MarkdownPrinter.allFields(all, out);

        Documents.requireCurrent(Path.of("MESSAGES.md"), out.toString());
    }

    /** The README's example, as a reader would compile and run it. */
    @Test
    void shouldCompileAndRunTheExampleOfTheReadme(@TempDir Path directory) throws ReflectiveOperationException {
        assertEquals(
                List.of("10690001 to 13800138000, 200 octets"),
                Documents.runExample(Path.of("../README.md"), "Example", directory));
    }
}
