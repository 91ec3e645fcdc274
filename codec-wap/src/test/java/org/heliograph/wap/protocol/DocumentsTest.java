package org.heliograph.wap.protocol;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.print.MarkdownPrinter;
import org.heliograph.codec.testkit.Documents;
import org.heliograph.wap.mms.MmsPdu;
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

    private static final String MMS = """
            Every PDU has the fields `Headers` and `Body`, see [MMS-PDU](#mms-pdu-mms_enc-13-mmsmd-1), and the headers of
            this table; sections are those of its [reference](../docs/reference/mms.md). A star marks headers that may be
            repeated. Codes 0x34 to 0x3F and the last four types are confirmed by the text and one peer only.

            | Message | Headers |
            | --- | --- |
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
        appendMms(out);
        all.add(MmsPdu.TYPE);
        out.append("\n## Fields\n");
        MarkdownPrinter.allFields(all, out);

        Documents.requireCurrent(Path.of("MESSAGES.md"), out.toString());
    }

    /** All PDUs of MMS have the two fields Headers and Body; what tells them apart is which headers they have. */
    private static void appendMms(StringBuilder out) {
        MmsProtocol mms = new MmsProtocol();
        out.append("\n## ").append(mms.title()).append(" (`").append(mms.id()).append("`)\n\n");
        out.append(MMS);
        for (MessageType<?> type : mms.types()) {
            out.append("| ").append(type.name()).append(" | ");
            out.append(type.field("Headers").info().doc().replace("*", "\\*")).append(" |\n");
        }
    }
}
