package org.heliograph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.heliograph.sms.Segmentation;
import org.heliograph.wap.push.PushWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every push: what carries it, and how it is written. */
final class PushOptions {
    /** How a push is written. */
    enum Format {
        HEX,
        BINARY,
        PCAP,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int MAX_OCTET = 0xFF;
    private static final int MAX_PORT = 0xFFFF;
    private static final int MAX_FLAG = 7;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--over",
            paramLabel = "CARRIER",
            defaultValue = "smpp-3.4",
            description =
                    "What carries the push: smpp-3.4 (a submit_sm a part), cmpp-3.0 (a CMPP_SUBMIT a part), userdata"
                            + " (header and content of each short message alone) or wsp (the undivided PDU without header, as in a"
                            + " datagram). Default: ${DEFAULT-VALUE}.")
    private String over;

    @Option(
            names = "--from",
            paramLabel = "ADDRESS",
            defaultValue = "",
            description =
                    "Who sends the short messages: source_addr, Src_Id. In SMPP one with '+' is international and one"
                            + " with letters alphanumeric. Default: none.")
    private String from;

    @Option(
            names = "--to",
            paramLabel = "ADDRESS",
            defaultValue = "",
            description = "Who gets them: destination_addr, Dest_terminal_Id; --over smpp-3.4 and cmpp-3.0 want one.")
    private String to;

    @Option(
            names = "--sp-id",
            paramLabel = "ID",
            defaultValue = "",
            description = "Msg_src of CMPP: who submits. Default: none.")
    private String spId;

    @Option(
            names = "--sequence",
            paramLabel = "N",
            defaultValue = "1",
            description = "Sequence number of the first frame. Default: ${DEFAULT-VALUE}.")
    private int sequence;

    @Option(
            names = "--ref",
            paramLabel = "N",
            defaultValue = "0",
            description = "Reference that the parts have in common, 0 to 255. Default: ${DEFAULT-VALUE}.")
    private int reference;

    @Option(
            names = "--tid",
            paramLabel = "N",
            defaultValue = "1",
            description = "Transaction of WSP, 0 to 255. Default: ${DEFAULT-VALUE}.")
    private int tid;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "2948",
            description = "Port that the push is for. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--source-port",
            paramLabel = "N",
            defaultValue = "9200",
            description = "Port that it is from. Default: ${DEFAULT-VALUE}.")
    private int sourcePort;

    @Option(
            names = "--push-flag",
            paramLabel = "N",
            description = "Push-Flag: the sum of 1 (initiator authenticated), 2 (content trusted) and 4 (last push)."
                    + " Default: no such header.")
    private Integer pushFlag;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "hex",
            description =
                    "hex (a frame a line), binary, pcap or json (as 'heliograph decode' prints it); pcap is of SMPP and"
                            + " CMPP, and userdata is no frame of which there is JSON. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; it is replaced when all is written. Default: standard output.")
    private String target;

    CommandSpec spec() {
        return spec;
    }

    ParameterException misuse(String text) {
        return new ParameterException(spec.commandLine(), text);
    }

    /** Writes a push; values that it cannot have are misuse. */
    int send(Shell shell, Consumer<PushWriter> push) {
        PushCarrier carrier = carrier();
        if (target == null
                && (format == Format.BINARY || format == Format.PCAP)
                && shell.terminal().output()) {
            throw misuse(format + " is not written to a terminal; name a file with -o");
        }
        requireRange("--ref", reference, MAX_OCTET);
        requireRange("--tid", tid, MAX_OCTET);
        requireRange("--port", port, MAX_PORT);
        requireRange("--source-port", sourcePort, MAX_PORT);
        requireRange("--sequence", sequence, Integer.MAX_VALUE);
        PushWriter writer = new PushWriter(new Segmentation(), port, sourcePort).tid(tid);
        if (pushFlag != null) {
            requireRange("--push-flag", pushFlag, MAX_FLAG);
            writer.pushFlag(pushFlag);
        }
        try {
            push.accept(writer);
            PushFrames frames = new PushFrames(writer, carrier, from, to, spId, sequence);
            FrameTarget.write(shell, target, out -> open(shell, out), frames::writeTo);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException e) {
            return shell.fail(e);
        }
        return Status.OK;
    }

    /** The reference that the parts have in common. */
    int reference() {
        return reference;
    }

    private PushCarrier carrier() {
        PushCarrier carrier = PushCarrier.of(over);
        if (carrier == null) {
            throw misuse("unknown carrier '" + over + "': there are " + PushCarrier.names());
        }
        if (carrier.isAddressed() && to.isEmpty()) {
            throw misuse("--to is missing: " + carrier.id() + " wants an address");
        }
        if (format == Format.PCAP && !carrier.isAddressed()) {
            throw misuse("there is no " + format + " of " + carrier.id());
        }
        return carrier;
    }

    private void requireRange(String option, int value, int most) {
        if (value < 0 || value > most) {
            throw misuse(option + " " + value + " is not 0 to " + most);
        }
    }

    private FrameWriter open(Shell shell, OutputStream out) throws IOException {
        return switch (format) {
            case HEX -> FrameWriter.hex(out);
            case BINARY -> FrameWriter.binary(out);
            case PCAP -> new PcapFrameWriter(out);
            case JSON -> new JsonFrameWriter(shell, out);
        };
    }
}
