package org.heliograph.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.ProtocolProvider;
import org.heliograph.codec.protocol.Protocols;
import picocli.CommandLine.Command;

/** Lists the protocols at hand. */
@Command(
        name = "protocols",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Lists the protocols: identifier, name, ports, number of messages, plug-in.",
        footer = {
            "",
            "Plug-ins that cannot be used are named on standard error. HELIOGRAPH_PLUGINS, class path entries with ':'"
                    + " between them, adds plug-ins to the heliograph script."
        })
final class ProtocolsCommand implements Callable<Integer> {
    private final Shell shell;

    ProtocolsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"ID", "NAME", "PORTS", "MESSAGES", "PLUG-IN"});
        Protocols protocols = shell.protocols();
        Set<String> listed = new HashSet<>();
        for (ProtocolProvider provider : protocols.providers()) {
            for (Protocol protocol : provider.protocols()) {
                // An identifier that another provider has taken is a problem, which has been told.
                if (listed.add(protocol.id())) {
                    rows.add(row(protocol, provider));
                }
            }
        }
        print(rows);
        return Status.OK;
    }

    private static String[] row(Protocol protocol, ProtocolProvider provider) {
        String ports = protocol.ports().stream().map(String::valueOf).collect(Collectors.joining(","));
        return new String[] {
            protocol.id(),
            protocol.title(),
            ports.isEmpty() ? "-" : ports,
            String.valueOf(protocol.types().size()),
            provider.name()
        };
    }

    private void print(List<String[]> rows) {
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                line.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 2));
            }
            shell.out().append(line.toString().stripTrailing()).append('\n');
        }
    }
}
