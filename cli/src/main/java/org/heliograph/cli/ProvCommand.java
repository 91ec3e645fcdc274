package org.heliograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.credentials.Secret;
import org.heliograph.wap.push.Provisioning;
import org.heliograph.wap.wbxml.ProvisioningMac;
import org.heliograph.wap.wbxml.WbxmlDocument;
import org.heliograph.wap.wbxml.WbxmlReader;
import org.heliograph.wap.wbxml.WbxmlTables;
import org.heliograph.wap.wbxml.WbxmlVersion;
import org.heliograph.wap.wbxml.WbxmlXmlException;
import org.heliograph.wap.wbxml.XmlToWbxml;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes pushes that provision a phone. */
@Command(
        name = "prov",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "A provisioning document, from XML or from words, with a MAC if a PIN is there.",
        footer = {
            "",
            "A WORD without '=' begins the characteristic of this type; behind '/' stands one in it, as in NAPDEF/VALIDITY."
                    + " A WORD NAME=VALUE is a parameter of the characteristic that was begun last.",
            "",
            "A PIN is best given by a file ('-' is standard input) or an environment variable, since other users of the"
                    + " machine can see arguments; without any the one that --sec needs is asked for at the terminal."
        })
final class ProvCommand implements Callable<Integer> {
    private static final String PIN = "pin";
    private static final String IMSI = "imsi";
    private static final int NO_MAC = -1;
    private static final int MOST = 1024 * 1024;

    private final Shell shell;
    private final SecretSource secrets;

    @Mixin
    private PushOptions options = new PushOptions();

    @Option(names = "--xml", paramLabel = "FILE", description = "XML of the document; '-' is standard input.")
    private String xml;

    @Option(
            names = "--doc-version",
            paramLabel = "VERSION",
            defaultValue = "1.0",
            description = "Version of a document that is made of words. Default: ${DEFAULT-VALUE}.")
    private String version;

    @Option(
            names = "--wbxml-version",
            paramLabel = "VERSION",
            defaultValue = "1.2",
            description = "Version of WBXML to write, 1.0 to 1.3. Default: ${DEFAULT-VALUE}.")
    private String wbxmlVersion;

    @Option(
            names = "--sec",
            paramLabel = "METHOD",
            description =
                    "How the MAC is computed: userpin, netwpin (from the IMSI), usernetwpin (from both) or userpinmac."
                            + " Default: what the PIN and IMSI that are given make, no MAC without any.")
    private String sec;

    @Option(names = "--pin", paramLabel = "PIN", description = "PIN of the user, digits.")
    private String pin;

    @Option(names = "--imsi", paramLabel = "IMSI", description = "IMSI of the phone, digits.")
    private String imsi;

    @Parameters(paramLabel = "WORD", arity = "0..*", description = "Characteristics and parameters.")
    private List<String> words = new ArrayList<>();

    private ProvCommand(Shell shell) {
        this.shell = shell;
        secrets = new SecretSource(shell);
    }

    static CommandLine line(Shell shell) {
        CommandLine line = new CommandLine(new ProvCommand(shell));
        SecretSource.addOptions(line.getCommandSpec(), PIN);
        SecretSource.addOptions(line.getCommandSpec(), IMSI);
        return line;
    }

    @Override
    public Integer call() {
        if (xml == null == words.isEmpty()) {
            throw options.misuse("either --xml or WORDs are wanted, not " + (xml == null ? "none" : "both"));
        }
        int number = WbxmlVersion.of(wbxmlVersion);
        if (number < 0) {
            throw options.misuse("unknown version '" + wbxmlVersion + "': there are 1.0 to 1.3");
        }
        Provisioning document = xml == null ? ofWords() : ofXml();
        if (document == null) {
            return shell.status();
        }
        document.wbxmlVersion(number);
        int method = method();
        if (method != NO_MAC) {
            document.security(method, mac(method));
        }
        return options.send(shell, writer -> writer.write(document, options.reference()));
    }

    private int method() {
        if (sec == null) {
            boolean byUser = isGiven(PIN);
            boolean byNetwork = isGiven(IMSI);
            if (byNetwork) {
                return byUser ? ProvisioningMac.USERNETWPIN : ProvisioningMac.NETWPIN;
            }
            return byUser ? ProvisioningMac.USERPIN : NO_MAC;
        }
        int[] methods = IntStream.rangeClosed(ProvisioningMac.NETWPIN, ProvisioningMac.USERPINMAC)
                .toArray();
        for (int method : methods) {
            if (ProvisioningMac.method(method).equalsIgnoreCase(sec)) {
                return method;
            }
        }
        String names = Arrays.stream(methods)
                .mapToObj(ProvisioningMac::method)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw options.misuse("unknown method '" + sec + "': there are " + names);
    }

    private boolean isGiven(String secret) {
        return options.spec().commandLine().getParseResult().matchedOptions().stream()
                .anyMatch(option -> option.longestName().startsWith("--" + secret));
    }

    private ProvisioningMac mac(int method) {
        try {
            return switch (method) {
                case ProvisioningMac.NETWPIN -> ProvisioningMac.ofNetworkPin(secret(IMSI));
                case ProvisioningMac.USERNETWPIN -> ProvisioningMac.ofBothPins(secret(IMSI), secret(PIN));
                default -> ProvisioningMac.ofUserPin(secret(PIN));
            };
        } catch (IllegalArgumentException e) {
            throw options.misuse(e.getMessage());
        }
    }

    private String secret(String name) {
        CommandLine line = options.spec().commandLine();
        try (Secret secret = secrets.read(name, line.getParseResult(), line)) {
            byte[] octets = secret.octets();
            String digits = new String(octets, StandardCharsets.ISO_8859_1);
            Arrays.fill(octets, (byte) 0);
            return digits;
        }
    }

    private Provisioning ofWords() {
        Provisioning document = new Provisioning(version);
        List<String> open = new ArrayList<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 0) {
                begin(document, open, List.of(word.split("/")));
            } else if (open.isEmpty()) {
                throw options.misuse("'" + word + "' stands in no characteristic: name its type before it");
            } else {
                document.parm(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        end(document, open, 0);
        return document;
    }

    /** The last of a path is begun anew, those before it only where they are not open. */
    private static void begin(Provisioning document, List<String> open, List<String> path) {
        int common = 0;
        while (common < path.size() - 1
                && common < open.size()
                && open.get(common).equals(path.get(common))) {
            common++;
        }
        end(document, open, common);
        for (String type : path.subList(common, path.size())) {
            document.begin(type);
            open.add(type);
        }
    }

    private static void end(Provisioning document, List<String> open, int depth) {
        while (open.size() > depth) {
            open.remove(open.size() - 1);
            document.endCharacteristic();
        }
    }

    /** The document of the XML; null if it cannot be read, which has been told. */
    private Provisioning ofXml() {
        String label = InputFile.label(xml);
        try (InputStream in = InputFile.open(xml, shell)) {
            byte[] text = in.readNBytes(MOST + 1);
            if (text.length > MOST) {
                shell.complain(label + ": longer than " + MOST + " octets", Status.UNREADABLE);
                return null;
            }
            UnsafeBuffer buffer = AgronaAccess.wrap(new byte[XmlToWbxml.room(text.length)]);
            int length =
                    new XmlToWbxml().convert(text, WbxmlVersion.V1_2, WbxmlTables.PROV, buffer, 0, buffer.capacity());
            Provisioning document = new Provisioning();
            long fault = document.read(new WbxmlReader().wrap(buffer, 0, length));
            if (fault == Fault.NONE) {
                return document;
            }
            shell.complain(label + ": " + Fault.describe(fault, WbxmlDocument.TYPE), Status.FAULTED);
        } catch (WbxmlXmlException e) {
            shell.complain(label + ": " + e.getMessage(), Status.FAULTED);
        } catch (IOException e) {
            shell.complain(label + ": " + InputFile.reason(e), Status.UNREADABLE);
        }
        return null;
    }
}
