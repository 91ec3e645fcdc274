package org.heliograph.cmpp.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
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
    void shouldCompileAndRunTheExampleOfTheReadme(@TempDir Path directory) throws Exception {
        Matcher block = Pattern.compile("```java\n(.*?)```\n", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../README.md")));
        assertTrue(block.find(), "README.md has no example");
        Path source = Files.writeString(directory.resolve("Example.java"), block.group(1));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

        int status = compiler.run(
                null,
                null,
                null,
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                directory.toString(),
                source.toString());

        assertEquals(0, status);
        assertEquals(List.of("10690001 to 13800138000, 200 octets"), run(directory));
    }

    private static List<String> run(Path directory)
            throws IOException, ReflectiveOperationException, InvocationTargetException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return new ArrayList<>(printed.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
