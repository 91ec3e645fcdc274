package org.heliograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.MessagePlan;
import org.heliograph.sms.Segmentation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how a text travels: encoding, units, parts, and the octets of each part. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Chooses the encoding of a text, counts its units, cuts it into parts and prints each of them in"
                + " hexadecimal, header and content.",
        footer = {
            "",
            "A text that cannot be written, or not in 255 parts, makes the exit status 1; the message names the character."
                    + " A text that begins with '-' comes behind '--'."
        })
final class SplitCommand implements Callable<Integer> {
    /** What Java puts for octets of the command line that the locale does not have. */
    private static final char UNREADABLE = '\ufffd';

    private final Shell shell;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SplitSettings settings = new SplitSettings();

    @Option(
            names = "--ref",
            paramLabel = "N",
            defaultValue = "0",
            description = "Reference that the parts have in common; its low bits are taken. Default: ${DEFAULT-VALUE}.")
    private String reference;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json (one object). Default: ${DEFAULT-VALUE}.")
    private ObjectFormat format;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "File of the text in UTF-8; one line break at its end is left out.")
    private String file;

    @Parameters(
            paramLabel = "TEXT",
            arity = "0..1",
            description = "Text; '-', or none and no FILE, is standard input. With --encoding binary it is octets in"
                    + " hexadecimal.")
    private String text;

    SplitCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (text != null && file != null) {
            throw new ParameterException(spec.commandLine(), "TEXT and --file are given, one of them is enough");
        }
        if (text != null && text.indexOf(UNREADABLE) >= 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the locale of this process has no such characters: give the text on standard input or by --file");
        }
        int number = reference();
        int[] alphabets = settings.alphabets(spec);
        Segmentation segmentation = settings.segmentation(spec);
        MessagePlan plan = settings.plan(segmentation, alphabets, spec);
        String wanted = input();
        if (wanted == null) {
            return Status.OK;
        }
        long fault = plan(plan, alphabets, wanted);
        if (fault != Fault.NONE) {
            shell.complain(explain(fault, alphabets, wanted), Status.FAULTED);
        } else {
            SplitOutput output = new SplitOutput(plan, number, settings);
            shell.out().append(format == ObjectFormat.JSON ? output.json() : output.text());
        }
        return Status.OK;
    }

    private int reference() {
        try {
            return Integer.decode(reference);
        } catch (NumberFormatException e) {
            throw new ParameterException(spec.commandLine(), "--ref " + reference + " is not a number", e);
        }
    }

    private long plan(MessagePlan plan, int[] alphabets, String wanted) {
        try {
            if (alphabets[0] == Alphabet.BINARY) {
                UnsafeBuffer octets = octets(wanted);
                return plan.octets(octets, 0, octets.capacity());
            }
            return settings.replaces() ? settings.replace(plan, wanted, alphabets[0], spec) : plan.choose(wanted);
        } catch (IllegalStateException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private UnsafeBuffer octets(String hex) {
        byte[] line = hex.replace('\n', ' ').getBytes(StandardCharsets.UTF_8);
        HexLine parsed = new HexLine();
        if (!parsed.parse(line, 0, line.length)) {
            throw new ParameterException(spec.commandLine(), "TEXT of --encoding binary: " + parsed.error());
        }
        return new UnsafeBuffer(parsed.octets(), 0, parsed.length());
    }

    /** The text; null if it cannot be read, which has been told. */
    private String input() {
        if (text != null && !text.equals(InputFile.STDIN)) {
            return text;
        }
        if (text == null && file == null && shell.terminal().input()) {
            throw new ParameterException(spec.commandLine(), "a TEXT is missing; '-' is standard input");
        }
        String name = file == null ? InputFile.STDIN : file;
        try (InputStream in = InputFile.open(name, shell)) {
            byte[] octets = in.readAllBytes();
            String read = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
            return read.replaceFirst("\\R\\z", "");
        } catch (CharacterCodingException e) {
            shell.complain(InputFile.label(name) + ": is not a text in UTF-8", Status.UNREADABLE);
        } catch (IOException e) {
            shell.complain(InputFile.label(name) + ": " + InputFile.reason(e), Status.UNREADABLE);
        }
        return null;
    }

    private String explain(long fault, int[] alphabets, String wanted) {
        int at = Fault.position(fault);
        if (Fault.code(fault) == Fault.TOO_MANY) {
            boolean isText = alphabets[0] != Alphabet.BINARY;
            String first = (isText ? "character " : "octet ") + (at + 1);
            return settings.carrier() == SplitSettings.Carrier.MESSAGE_PAYLOAD
                    ? "message_payload has room for " + Segmentation.MOST_UNDIVIDED + " octets: " + first
                            + " is behind them"
                    : "more than 255 parts: " + first + " is behind them";
        }
        int character = wanted.codePointAt(at);
        List<String> names = Arrays.stream(alphabets).mapToObj(Codings::name).toList();
        return String.format(
                "character %d, '%s' (U+%04X), is not in %s",
                at + 1, Character.toString(character), character, String.join(", ", names));
    }
}
