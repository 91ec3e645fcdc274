package org.heliograph.mqtt.protocol;

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
    private static final String MESSAGES = "# Packets of MQTT\n\n"
            + "Generated from the tables of fields by `DocumentsTest`. Sections (§) are those of the\n"
            + "[protocol reference](../docs/reference/mqtt.md).\n";

    @Test
    void shouldListEveryPacketWithItsFields() throws IOException {
        StringBuilder out = new StringBuilder(MESSAGES);
        for (MqttProtocol protocol : List.of(MqttProtocol.V50, MqttProtocol.V311)) {
            Set<MessageType<?>> types = new LinkedHashSet<>(protocol.types());
            boolean isFive = protocol == MqttProtocol.V50;
            out.append("\n## ")
                    .append(isFive ? "MQTT 5.0 (`mqtt-5.0`)" : "MQTT 3.1 and 3.1.1 (`mqtt-3.1`, `mqtt-3.1.1`)");
            out.append("\n\n");
            MarkdownPrinter.messages(protocol.types(), out);
            out.append("\n### Fields\n");
            MarkdownPrinter.allFields(types, out);
        }

        Documents.requireCurrent(Path.of("MESSAGES.md"), out.toString());
    }

    /** The README's example, as a reader would compile and run it. */
    @Test
    void shouldCompileAndRunTheExampleOfTheReadme(@TempDir Path directory) throws ReflectiveOperationException {
        assertEquals(
                List.of("meter/17/power: 7 octets, unit=kWh, 42 octets in all", "answered with 4 octets"),
                Documents.runExample(Path.of("../README.md"), "MqttExample", directory));
    }
}
