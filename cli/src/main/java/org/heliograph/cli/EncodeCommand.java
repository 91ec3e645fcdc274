package org.heliograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.Protocol;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes frames from the JSON that {@code decode} printed. */
@Command(
        name = "encode",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes frames from the JSON of 'heliograph decode --format json'.",
        footer = {
            "",
            "The text is an object a frame, a line each; an object may also go on over lines, and the next one then"
                    + " begins with a line that starts with '{'. A line that is no frame is reported and makes the exit"
                    + " status 2; the other frames are still written, but no FILE of -o is.",
            "",
            "A field that an object leaves out has its default: no text, and of a number 0 or the first one that the"
                    + " document has, such as 1 for the sequence_number of SMPP.",
            "",
            "A number that a field holds is written, also where the document does not know it; 'heliograph decode' tells of"
                    + " such.",
            "",
            "pcap has a TCP connection for each pair of addresses that the text names, and one from 10.0.0.1:40000 to"
                    + " 10.0.0.2 for frames without addresses, whose replies go the other way. Frames without a time come a"
                    + " millisecond after the one before. IPv6 addresses are written as 198.18.0.1 and following."
        })
final class EncodeCommand implements Callable<Integer> {
    /** How frames are written. */
    enum Format {
        HEX,
        BINARY,
        PCAP;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Shell shell;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--protocol",
            paramLabel = "ID",
            description = "Protocol and version of frames that do not name theirs; see 'heliograph protocols'.")
    private String protocol;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "hex",
            description = "hex (a frame a line), binary or pcap. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(
            names = "--lenient",
            description =
                    "Write whatever fits its field, also counts, lengths, texts and TLVs that the document does not"
                            + " allow.")
    private boolean lenient;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; it is replaced when all frames are written. Default: standard output.")
    private String target;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "Input; '-' or none is standard input.")
    private String file;

    EncodeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Protocol named = protocol == null ? null : Named.protocol(protocol, shell, spec);
        if (file == null && shell.terminal().input()) {
            throw new ParameterException(
                    spec.commandLine(), "standard input is a terminal; name a FILE, or '-' to type the frames");
        }
        if (target == null && format != Format.HEX && shell.terminal().output()) {
            throw new ParameterException(
                    spec.commandLine(), format + " is not written to a terminal; name a file with -o");
        }
        String name = file == null ? InputFile.STDIN : file;
        String label = InputFile.label(name);
        try (InputStream in = InputFile.open(name, shell)) {
            JsonInput input = new JsonInput(shell, label, in, named, settings());
            FrameTarget.write(shell, target, this::writer, input::writeTo);
        } catch (IOException e) {
            shell.complain(label + ": " + InputFile.reason(e), Status.UNREADABLE);
        }
        return Status.OK;
    }

    private Settings settings() {
        return Settings.LENIENT.withWriting(lenient ? Mode.LENIENT : Mode.STRICT);
    }

    private FrameWriter writer(OutputStream out) throws IOException {
        return switch (format) {
            case HEX -> FrameWriter.hex(out);
            case BINARY -> FrameWriter.binary(out);
            case PCAP -> new PcapFrameWriter(out);
        };
    }
}
