package org.heliograph.benchmarks;

import com.chinamobile.cmos.PduParser.NotificationInd;
import com.chinamobile.cmos.PduParser.PduParser;
import com.chinamobile.cmos.wap.mms.MmsHeaderEncoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Notifications with smsj: its parser, and the writers of headers that its notification is made of. */
@State(Scope.Thread)
public class SmsjMmsNotification {
    private static final int NOTIFICATION = 2;
    private static final int VERSION = 0x12;
    private static final int PERSONAL = 0;
    /** Its parser takes the type of an address away. */
    private static final String TYPE = "/TYPE=PLMN";

    private static final int ROOM = 256;

    private MmsNotificationValues[] values;
    private byte[][] octets;

    /** Creates an empty state. */
    public SmsjMmsNotification() {}

    /**
     * Proves the library against all messages of the benchmark, both ways.
     *
     * @param benchmark whose messages are read.
     * @throws Exception from the library.
     */
    @Setup(Level.Trial)
    public void setup(MmsNotificationBenchmark benchmark) throws Exception {
        values = benchmark.values();
        octets = new byte[values.length][];
        for (int i = 0; i < values.length; i++) {
            octets[i] = benchmark.copyOfFrame(i);
            NotificationInd read = full(i);
            MmsNotificationValues got = new MmsNotificationValues(
                    text(read.getTransactionId()),
                    read.getFrom().getString() + TYPE,
                    read.getSubject().getString(),
                    read.getMessageSize(),
                    values[i].expiry(),
                    text(read.getContentLocation()));
            CmppFrames.requireSame("smsj", values[i].toString(), got.toString());
            byte[] written = encode(i);
            CmppFrames.requireSame("smsj", octets[i], new UnsafeBuffer(written), written.length);
        }
    }

    private static String text(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    /** Parses a message; all values lie in what is answered. */
    NotificationInd full(int message) {
        return (NotificationInd) new PduParser(octets[message]).parse();
    }

    /** Writes a message. */
    byte[] encode(int message) throws IOException {
        MmsNotificationValues from = values[message];
        ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
        MmsHeaderEncoder.writeHeaderXMmsMessageType(out, NOTIFICATION);
        MmsHeaderEncoder.writeHeaderXMmsTransactionId(out, from.transactionId());
        MmsHeaderEncoder.writeHeaderXMmsMmsVersion(out, VERSION);
        MmsHeaderEncoder.writeHeaderFrom(out, from.from());
        MmsHeaderEncoder.writeHeaderSubject(out, from.subject());
        MmsHeaderEncoder.writeHeaderXMmsMessageClass(out, PERSONAL);
        MmsHeaderEncoder.writeHeaderXMmsMessageSize(out, from.messageSize());
        MmsHeaderEncoder.writeHeaderXMmsExpiryRelative(out, from.expiry());
        MmsHeaderEncoder.writeHeaderContentLocation(out, from.contentLocation());
        return out.toByteArray();
    }
}
