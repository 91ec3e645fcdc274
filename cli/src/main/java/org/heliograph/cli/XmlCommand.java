package org.heliograph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.wap.wbxml.WbxmlDocument;
import org.heliograph.wap.wbxml.WbxmlSettings;
import org.heliograph.wap.wbxml.WbxmlTable;
import org.heliograph.wap.wbxml.WbxmlTables;
import org.heliograph.wap.wbxml.WbxmlToXml;
import org.heliograph.wap.wbxml.WbxmlVersion;
import org.heliograph.wap.wbxml.WbxmlXmlException;
import org.heliograph.wap.wbxml.XmlToWbxml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes XML of WBXML, and WBXML of XML. */
@Command(
        name = "xml",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes XML of a WBXML document, and WBXML of an XML document.",
        footer = {
            "",
            "Document types: si, sl, co, prov, emn and those of plug-ins. A document that is faulty makes the exit status 1;"
                    + " what of WBXML could be read is still written, of a faulty XML text nothing is."
        })
final class XmlCommand implements Callable<Integer> {
    private static final int MOST = 16 * 1024 * 1024;

    private final Shell shell;

    @Spec
    private CommandSpec spec;

    @Option(names = "--to-xml", description = "The input is WBXML. Default: what its first octets tell.")
    private boolean toXml;

    @Option(names = "--to-wbxml", description = "The input is XML. Default: what its first octets tell.")
    private boolean toWbxml;

    @Option(
            names = "--public-id",
            paramLabel = "ID",
            description =
                    "Document type, where a WBXML document does not tell a known one, and of an XML document in any"
                            + " case: a number such as 0x05, a text such as '-//WAPFORUM//DTD SI 1.0//EN', a content type, or a"
                            + " name such as si.")
    private String publicId;

    @Option(
            names = "--wbxml-version",
            paramLabel = "VERSION",
            defaultValue = "1.3",
            description = "Version to write, 1.0 to 1.3. Default: ${DEFAULT-VALUE}.")
    private String version;

    @Option(
            names = "--lenient",
            description = "Read unknown tokens, and write names without token as literals, in place of refusing them.")
    private boolean lenient;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; it is replaced if all is well. Default: standard output.")
    private String target;

    @Parameters(paramLabel = "FILE", description = "Input; '-' is standard input.")
    private String file;

    XmlCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (toXml && toWbxml) {
            throw new ParameterException(spec.commandLine(), "--to-xml and --to-wbxml exclude each other");
        }
        WbxmlTables tables = WbxmlTables.load();
        WbxmlTable type = publicId == null ? null : type(tables);
        int number = versionNumber();
        byte[] input;
        try (InputStream in = InputFile.open(file, shell)) {
            input = in.readNBytes(MOST + 1);
        } catch (IOException e) {
            shell.complain(InputFile.label(file) + ": " + InputFile.reason(e), Status.UNREADABLE);
            return Status.UNREADABLE;
        }
        if (input.length > MOST) {
            shell.complain(InputFile.label(file) + ": longer than " + MOST + " octets", Status.UNREADABLE);
            return Status.UNREADABLE;
        }
        WbxmlSettings settings = lenient ? WbxmlSettings.LENIENT : WbxmlSettings.STRICT;
        boolean fromXml = toWbxml || !toXml && isXml(input);
        return fromXml ? compile(input, tables, settings, type, number) : print(input, tables, settings, type);
    }

    /** No version of WBXML begins like a tag or the mark of a charset. */
    private static boolean isXml(byte[] input) {
        int i = 0;
        while (i < input.length && (input[i] == ' ' || input[i] == '\t' || input[i] == '\r' || input[i] == '\n')) {
            i++;
        }
        int first = i < input.length ? input[i] & 0xFF : 0;
        return first == '<' || first >= 0xEF;
    }

    private WbxmlTable type(WbxmlTables tables) {
        WbxmlTable found = publicId.matches("[0-9].*") ? byNumber(tables) : tables.byPublicId(publicId);
        found = found == null ? tables.byMediaType(publicId) : found;
        for (WbxmlTable table : tables.all()) {
            found = found == null && table.name().equals(publicId) ? table : found;
        }
        if (found == null) {
            throw new ParameterException(
                    spec.commandLine(), "unknown document type '" + publicId + "': there are " + tables.all());
        }
        return found;
    }

    private WbxmlTable byNumber(WbxmlTables tables) {
        try {
            return tables.byPublicId((int) Integer.decode(publicId));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private int versionNumber() {
        int number = WbxmlVersion.of(version);
        if (number >= 0) {
            return number;
        }
        throw new ParameterException(spec.commandLine(), "unknown version '" + version + "': there are 1.0 to 1.3");
    }

    private int print(byte[] input, WbxmlTables tables, WbxmlSettings settings, WbxmlTable type) throws IOException {
        StringBuilder xml = new StringBuilder();
        UnsafeBuffer document = AgronaAccess.wrap(input);
        int most = Math.max(settings.output(), Math.min(input.length, MOST / 4) * 16);
        long fault = new WbxmlToXml(settings.withOutput(most), tables).convert(document, 0, input.length, type, 0, xml);
        if (fault != Fault.NONE) {
            shell.complain(InputFile.label(file) + ": " + Fault.describe(fault, WbxmlDocument.TYPE), Status.FAULTED);
        }
        xml.append(xml.isEmpty() ? "" : "\n");
        if (target == null) {
            shell.out().append(xml);
        } else {
            write(xml.toString().getBytes(StandardCharsets.UTF_8), fault == Fault.NONE);
        }
        return shell.status();
    }

    private int compile(byte[] input, WbxmlTables tables, WbxmlSettings settings, WbxmlTable type, int number)
            throws IOException {
        if (target == null && shell.terminal().output()) {
            throw new ParameterException(spec.commandLine(), "WBXML is not written to a terminal; name a file with -o");
        }
        UnsafeBuffer buffer = AgronaAccess.wrap(new byte[XmlToWbxml.room(input.length)]);
        try {
            int length = new XmlToWbxml(settings, tables).convert(input, number, type, buffer, 0, buffer.capacity());
            write(Arrays.copyOf(buffer.byteArray(), length), true);
        } catch (WbxmlXmlException e) {
            shell.complain(InputFile.label(file) + ": " + e.getMessage(), Status.FAULTED);
        }
        return shell.status();
    }

    private void write(byte[] octets, boolean keep) throws IOException {
        if (target == null) {
            OutputStream out = new BufferedOutputStream(shell.out().octets());
            out.write(octets);
            out.flush();
            return;
        }
        try (TargetFile out = TargetFile.open(target)) {
            out.octets().write(octets);
            if (keep) {
                out.keep();
            }
        }
    }
}
