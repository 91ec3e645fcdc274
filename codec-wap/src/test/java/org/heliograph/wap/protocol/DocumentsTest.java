package org.heliograph.wap.protocol;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.print.MarkdownPrinter;
import org.heliograph.codec.testkit.Documents;
import org.heliograph.wap.wsp.WspPart;
import org.junit.jupiter.api.Test;

final class DocumentsTest {
    private static final String MESSAGES = """
            # Messages of WAP

            Generated from the tables of fields by `DocumentsTest`. Sections (§) are those of the
            [protocol reference](../docs/reference/wsp.md).

            What was decoded is encoded to the same octets, with one difference: lengths that come first (`HeadersLen`,
            `URILen`, `CapabilitiesLen`, `DataLen`) and numbers of sessions lose leading octets 0x80, which a decoder reads
            and an encoder must not write. Content types, headers, capabilities and addresses are octets of the message and
            keep every form that they came in. Only where a program writes their values anew (`HeadersWriter`,
            `ContentTypeWriter`, `WspWriter`) do these become shortest: Long-integers without leading zeros, Short-integers
            where they fit, versions as numbers, lengths of 30 or less in one octet, texts without a quote that they do not
            need, and content types by number.
            """;

    @Test
    void shouldListEveryMessageWithItsFields() throws IOException {
        StringBuilder out = new StringBuilder(MESSAGES);
        List<MessageType<?>> all = new ArrayList<>();
        for (WspProtocol protocol : List.of(WspProtocol.CONNECTIONLESS, WspProtocol.PUSH_CONTENT)) {
            List<MessageType<?>> types = new ArrayList<>(protocol.types());
            if (protocol == WspProtocol.PUSH_CONTENT) {
                types.add(WspPart.TYPE);
            }
            out.append("\n## ").append(protocol.title());
            out.append(" (`").append(protocol.id()).append("`)\n\n");
            MarkdownPrinter.messages(types, out);
            all.addAll(types);
        }
        out.append("\n## Fields\n");
        MarkdownPrinter.allFields(all, out);

        Documents.requireCurrent(Path.of("MESSAGES.md"), out.toString());
    }
}
