package org.heliograph.smpp.protocol;

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
    private static final String MESSAGES = "# Messages of SMPP\n\n"
            + "Generated from the tables of fields by `DocumentsTest`. Sections (§) are those of the\n"
            + "[protocol reference](../docs/reference/smpp.md). The greatest lengths and the values are those of 5.0; the\n"
            + "dialects of 3.4 and 3.3 allow less. The messages that only 3.3 has (§4.8) were cross-checked with one\n"
            + "implementation only.\n";

    @Test
    void shouldListEveryMessageWithItsFields() throws IOException {
        StringBuilder out = new StringBuilder(MESSAGES);
        Set<MessageType<?>> all = new LinkedHashSet<>();
        for (SmppProtocol protocol : List.of(SmppProtocol.V34, SmppProtocol.V50, SmppProtocol.V33)) {
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
                List.of("Heliograph to 447700900123, 66 octets, reference 42", "answered with 22 octets"),
                Documents.runExample(Path.of("../README.md"), "SmppExample", directory));
    }

    @Test
    void shouldShowTheExampleOfADialectAsItIs() {
        Documents.requireCurrentSources(Path.of("../docs/dialects.md"), Path.of("src/test/java/org/example/acme"));
    }
}
