package org.heliograph.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.heliograph.codec.Settings;
import org.heliograph.codec.print.FramePrinter;
import org.heliograph.codec.print.HexPrinter;
import org.heliograph.codec.print.JsonPrinter;
import org.heliograph.codec.print.TreePrinter;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.sms.SmsProvider;
import org.heliograph.sms.join.JoinProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the frames of captures, streams and hexadecimal text. */
@Command(
        name = "decode",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the frames of captures, binary streams and hexadecimal text.",
        footer = {
            "",
            "What an input is shows in its first octets: a pcap or pcapng capture; text, which is hexadecimal; or a"
                    + " binary stream of frames.",
            "",
            "Hexadecimal text has a frame a line, or several one after the other. Blanks, ':', ';', ',', '-' and 0x are"
                    + " ignored wherever they stand, '#' starts a comment. A frame that announces more octets than its line"
                    + " has goes on over the lines that follow, also where a line ends within an octet, until it is"
                    + " complete; a line that starts like a frame, an empty line or a comment line ends it. Octets that are"
                    + " too few or too many for the announced length are a fault, and what can be read of them is shown.",
            "",
            "Lines that begin with an offset are a dump, as xxd, hexdump -C, tcpdump -X, od -A x -t x1 and Wireshark"
                    + " write it: at least 4 digits, then a colon and a blank or two blanks, the offset being 0 or where the"
                    + " line before ended. What follows the octets is then passed over if it shows the same octets as"
                    + " characters.",
            "",
            "In a capture each conversation has its protocol: by --port, else by what its octets and ports tell. A"
                    + " protocol that is named, here or by --port, is not refined to another version. A stream of which"
                    + " the beginning or a part is missing is read again from the first segment that starts like a"
                    + " frame.",
            "",
            "The parts of a long message are joined across the frames of an input, and the message is printed behind the"
                    + " frame that completes it. What is missing, comes again or differs is told, on standard error at"
                    + " most " + FrameOutput.MOST_NOTICES + " times an input; tree and hex show all of it among the"
                    + " frames.",
            "",
            "data_coding 0 of SMPP stands for the alphabet that the message centre was set to, which no frame tells:"
                    + " --default-alphabet names it. CMPP and TPDUs name their alphabets. CODING is gsm7, gsm7-packed,"
                    + " ucs2, ascii, latin1, cyrillic, hebrew, gbk, gb18030, shift-jis, iso-2022-jp, ksc5601 or utf8."
        })
final class DecodeCommand implements Callable<Integer> {
    /** How frames are printed. */
    enum Format {
        TREE,
        JSON,
        HEX;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int SNIFFED = 4_096;
    private static final int MAX_PORT = 0xFFFF;

    private final Shell shell;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--protocol",
            paramLabel = "ID",
            description = "Protocol and version, see 'heliograph protocols'; detected if not given. In a capture only"
                    + " conversations that it recognises or that use its ports are read.")
    private String protocol;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "tree",
            description =
                    "tree, json (an object a line) or hex (octets with their meaning). Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = "--lenient", description = "Take what gateways are known to send; only broken layouts are faults.")
    private boolean lenient;

    @Option(
            names = "--default-alphabet",
            paramLabel = "CODING",
            defaultValue = "gsm7",
            description = "What data_coding 0 stands for at the centre, see below. Default: ${DEFAULT-VALUE}.")
    private String defaultAlphabet;

    @Option(names = "--show-secrets", description = "Do not mask credentials in tree and hex.")
    private boolean showSecrets;

    @Option(
            names = "--port",
            paramLabel = "N=ID",
            description = "Protocol of the conversations of a port in captures; may be given many times.")
    private Map<Integer, String> ports = new LinkedHashMap<>();

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto (on a terminal, unless NO_COLOR is set), always or never. Default: ${DEFAULT-VALUE}.")
    private ColourMode colour;

    @Option(
            names = "--progress",
            negatable = true,
            description =
                    "Tell on standard error how far an input has been read; by default where that is a terminal and"
                            + " the input is long. Never while the output goes to a terminal.")
    private Boolean progress;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Inputs; '-' or none is standard input.")
    private List<String> files = new ArrayList<>();

    DecodeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        int alphabet = Codings.text(defaultAlphabet, "--default-alphabet", spec);
        shell.configure(new SmsProvider(alphabet), new JoinProvider(alphabet, JoinProvider.SETTINGS));
        Decoding decoding = decoding();
        if (files.isEmpty()) {
            if (shell.terminal().input()) {
                throw new ParameterException(
                        spec.commandLine(), "standard input is a terminal; name a FILE, or '-' to type the frames");
            }
            files.add(InputFile.STDIN);
        }
        Progress line = new Progress(shell, progress, decoding.output()::frames, System::nanoTime);
        for (String file : files) {
            try {
                decode(file, decoding, line);
            } finally {
                line.end();
            }
        }
        return Status.OK;
    }

    private Decoding decoding() {
        Map<Integer, Protocol> byPort = new LinkedHashMap<>();
        ports.forEach((port, id) -> byPort.put(checkedPort(port), Named.protocol(id, shell, spec)));
        Protocol named = protocol == null ? null : Named.protocol(protocol, shell, spec);
        Settings settings = lenient ? Settings.LENIENT : Settings.STRICT;
        return new Decoding(shell, named, byPort, new FrameOutput(shell, settings, printer(), format != Format.JSON));
    }

    private int checkedPort(int port) {
        if (port < 1 || port > MAX_PORT) {
            throw new ParameterException(spec.commandLine(), "--port " + port + " is not 1 to " + MAX_PORT);
        }
        return port;
    }

    private FramePrinter printer() {
        return switch (format) {
            case TREE -> new TreePrinter(shell.out(), showSecrets, colour.applies(shell));
            case JSON -> new JsonPrinter(shell.out());
            case HEX -> new HexPrinter(shell.out(), showSecrets);
        };
    }

    private void decode(String file, Decoding decoding, Progress line) {
        String label = InputFile.label(file);
        decoding.output().begin(label);
        try (InputStream in = open(file, line)) {
            byte[] start = sniff(in);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), in);
            switch (InputKind.of(start, start.length)) {
                case EMPTY -> shell.complain(label + ": is empty");
                case CAPTURE -> new CaptureDecoder(decoding, label).read(whole);
                case HEX -> new HexInput(decoding, label).read(whole);
                case BINARY -> new StreamInput(decoding, label).read(whole);
                default -> throw new AssertionError(file);
            }
        } catch (IOException e) {
            shell.complain(label + ": " + InputFile.reason(e), Status.UNREADABLE);
        }
        decoding.output().end();
    }

    private InputStream open(String file, Progress line) throws IOException {
        long length = InputFile.length(file);
        return line.begin(InputFile.open(file, shell), length);
    }

    /** Reads what there is without waiting for more than it takes to tell. */
    private static byte[] sniff(InputStream in) throws IOException {
        byte[] octets = new byte[SNIFFED];
        int length = 0;
        int count;
        while (length < InputKind.ENOUGH && (count = in.read(octets, length, SNIFFED - length)) >= 0) {
            length += count;
        }
        return Arrays.copyOf(octets, length);
    }
}
