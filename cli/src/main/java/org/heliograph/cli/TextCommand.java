package org.heliograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Mode;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.MessageContent;
import org.heliograph.sms.NationalLanguage;
import org.heliograph.sms.Septets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the text of a content that is given in hexadecimal. */
@Command(
        name = "text",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the text of a content: of short_message, Msg_Content or TP-UD, in hexadecimal.",
        footer = {
            "",
            "CODING is gsm7, gsm7-packed, ucs2, ascii, latin1, cyrillic, hebrew, gbk, gb18030, shift-jis, iso-2022-jp,"
                    + " ksc5601 or utf8; or the number of a field: data_coding=N (SMPP), dcs=N (TP-DCS, 7-bit text being"
                    + " packed there), msg_fmt=N (CMPP, SGIP, SMGP); or N alone where it means the same in all three.",
            "",
            "Where octets are no text, the text before them is printed, and the exit status is 1."
        })
final class TextCommand implements Callable<Integer> {
    private final Shell shell;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--coding",
            paramLabel = "CODING",
            defaultValue = "gsm7",
            description = "How the content is coded, see below. Default: ${DEFAULT-VALUE}.")
    private String coding;

    @Option(
            names = "--default-alphabet",
            paramLabel = "CODING",
            defaultValue = "gsm7",
            description = "What data_coding=0 stands for at the centre. Default: ${DEFAULT-VALUE}.")
    private String defaultAlphabet;

    @Option(names = "--udh", description = "The content begins with a user data header.")
    private boolean hasHeader;

    @Option(names = "--packed", description = "The septets of a 7-bit text are packed, eight in seven octets.")
    private boolean packed;

    @Option(names = "--unpacked", description = "There is one septet an octet, also with dcs=N.")
    private boolean unpacked;

    @Option(names = "--ussd", description = "The septets are packed, and a CR at the end pads, as in USSD.")
    private boolean ussd;

    @Option(
            names = "--septets",
            paramLabel = "N",
            description = "Number of packed septets without those of the header. Default: what the octets hold, less a"
                    + " last '@' that may be padding.")
    private Integer septets;

    @Option(
            names = "--fill-bits",
            paramLabel = "N",
            description = "Bits before the first packed septet. Default: as the header demands.")
    private Integer fillBits;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "Language of both 7-bit tables, by name or number. Default: as the header says.")
    private String language;

    @Option(names = "--locking", paramLabel = "LANGUAGE", description = "Language of the locking shift table alone.")
    private String locking;

    @Option(names = "--single", paramLabel = "LANGUAGE", description = "Language of the single shift table alone.")
    private String single;

    @Option(names = "--lenient", description = "Read 7-bit and UCS-2 texts with codes that mean nothing.")
    private boolean lenient;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json (an object with header and text, a line each). Default: ${DEFAULT-VALUE}.")
    private ObjectFormat format;

    @Option(names = "--file", paramLabel = "FILE", description = "File of contents, a line each; '#' starts a comment.")
    private String file;

    @Parameters(
            paramLabel = "HEX",
            arity = "0..*",
            description = "Octets of one content; '-', or none and no FILE, is standard input, a content a line.")
    private List<String> hex = new ArrayList<>();

    private int alphabet;

    TextCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (!hex.isEmpty() && file != null) {
            throw new ParameterException(spec.commandLine(), "HEX and --file are given, one of them is enough");
        }
        alphabet = alphabet();
        MessageContent content = content();
        boolean isInput = hex.isEmpty() || hex.equals(List.of(InputFile.STDIN));
        if (!isInput) {
            byte[] line = String.join(" ", hex).getBytes(StandardCharsets.UTF_8);
            HexLine parsed = new HexLine();
            if (!parsed.parse(line, 0, line.length)) {
                throw new ParameterException(spec.commandLine(), "HEX: " + parsed.error());
            }
            show(parsed, content, "");
            return Status.OK;
        }
        if (file == null && hex.isEmpty() && shell.terminal().input()) {
            throw new ParameterException(spec.commandLine(), "HEX is missing; '-' is standard input");
        }
        read(file == null ? InputFile.STDIN : file, content);
        return Status.OK;
    }

    private int alphabet() {
        int named = Codings.ofField(coding, spec);
        boolean isSeptets = SplitSettings.isSeptets(named) || named == Alphabet.SMSC_DEFAULT;
        boolean isPacked = packed || ussd || septets != null || fillBits != null;
        if (isPacked && (unpacked || !isSeptets)) {
            throw new ParameterException(
                    spec.commandLine(),
                    unpacked ? "septets are packed or --unpacked, not both" : "--coding " + coding + " has no septets");
        }
        if (named == Alphabet.BINARY) {
            throw new ParameterException(spec.commandLine(), "--coding " + coding + " is octets, not text");
        }
        if (!Alphabet.isText(named)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--coding " + coding + " is " + Alphabet.name(named) + ", which is not read here");
        }
        if (isPacked) {
            return Alphabet.GSM7_PACKED;
        }
        return unpacked && isSeptets ? Alphabet.GSM7 : named;
    }

    private MessageContent content() {
        int centre = Codings.text(defaultAlphabet, "--default-alphabet", spec);
        if (fillBits != null && (fillBits < 0 || fillBits > 6)) {
            throw new ParameterException(spec.commandLine(), "--fill-bits " + fillBits + " is not 0 to 6");
        }
        if (septets != null && septets < 0) {
            throw new ParameterException(spec.commandLine(), "--septets " + septets + " is below 0");
        }
        return new MessageContent(centre, lenient ? Mode.LENIENT : Mode.STRICT);
    }

    private void read(String name, MessageContent content) {
        String label = InputFile.label(name);
        try (InputStream in = InputFile.open(name, shell)) {
            LineReader lines = new LineReader(in);
            while (lines.next()) {
                HexLine parsed = new HexLine();
                String place = label + ": line " + lines.number() + ": ";
                if (lines.isTooLong()) {
                    shell.complain(place + "is longer than " + LineReader.LONGEST + " octets", Status.UNREADABLE);
                } else if (!parsed.parse(lines.line(), 0, lines.length())) {
                    shell.complain(place + parsed.error(), Status.UNREADABLE);
                } else if (parsed.length() > 0) {
                    show(parsed, content, place);
                }
            }
        } catch (IOException e) {
            shell.complain(label + ": " + InputFile.reason(e), Status.UNREADABLE);
        }
    }

    private void show(HexLine parsed, MessageContent content, String place) {
        UnsafeBuffer octets = new UnsafeBuffer(parsed.octets(), 0, parsed.length());
        content.wrap(octets, 0, octets.capacity(), alphabet, hasHeader);
        if (language != null || locking != null || single != null) {
            int base = NationalLanguage.DEFAULT;
            int extension = NationalLanguage.DEFAULT;
            if (language != null) {
                base = Languages.of(language, spec);
                extension = base;
            }
            content.languages(
                    locking == null ? base : Languages.of(locking, spec),
                    single == null ? extension : Languages.of(single, spec));
        }
        if (alphabet == Alphabet.GSM7_PACKED) {
            int bits = fillBits == null
                    ? Septets.fillBits(content.header().octets().capacity())
                    : fillBits;
            content.septets(septets(content), bits);
        }
        TextOutput output = new TextOutput(content);
        shell.out().append(format == ObjectFormat.JSON ? output.json() : output.text());
        for (String fault : output.faults()) {
            shell.complain(place + fault, Status.FAULTED);
        }
    }

    /** How many septets there are; negative if the octets have to tell. */
    private int septets(MessageContent content) {
        if (septets != null || !ussd) {
            return septets == null ? -1 : septets;
        }
        UnsafeBuffer unpacked =
                new UnsafeBuffer(new byte[Septets.count(content.body().capacity(), 0)]);
        return Septets.unpackUssd(content.body(), 0, content.body().capacity(), unpacked, 0);
    }
}
