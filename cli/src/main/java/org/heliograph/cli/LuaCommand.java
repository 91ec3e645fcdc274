package org.heliograph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.heliograph.codec.print.LuaPrinter;
import org.heliograph.codec.protocol.Protocol;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a dissector for Wireshark. */
@Command(
        name = "lua",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints a dissector for Wireshark in Lua, for 'tshark -X lua_script:FILE' or the directory of"
                + " plug-ins. Protocols whose messages hold lists of structures, or have nothing that tells them apart, have none;"
                + " this command says so. Wireshark itself reads SMPP and, as gsm_sms, TPDUs.")
final class LuaCommand implements Callable<Integer> {
    private final Shell shell;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROTOCOL", description = "Protocol and version, see 'heliograph protocols'.")
    private String protocol;

    LuaCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Protocol named = Named.protocol(protocol, shell, spec);
        String refusal = LuaPrinter.refusal(named);
        if (refusal != null) {
            shell.complain(named.id() + ": " + refusal);
            return Status.UNREADABLE;
        }
        LuaPrinter.print(named, shell.out());
        return Status.OK;
    }
}
