package org.heliograph.benchmarks;

import com.chinamobile.cmos.PduParser.MultimediaMessagePdu;
import com.chinamobile.cmos.PduParser.PduParser;
import com.chinamobile.cmos.PduParser.PduPart;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Messages with the parser of smsj, which copies the data of the parts. */
@State(Scope.Thread)
public class SmsjMmsMessage {
    private static final int PARTS = 3;

    private byte[][] octets;

    /** Creates an empty state. */
    public SmsjMmsMessage() {}

    /**
     * Proves the library against all messages of the benchmark.
     *
     * @param benchmark whose messages are read.
     */
    @Setup(Level.Trial)
    public void setup(MmsMessageBenchmark benchmark) {
        octets = new byte[benchmark.count()][];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = benchmark.copyOfFrame(i);
            MultimediaMessagePdu read = full(i);
            PduPart picture = read.getBody().getPart(PARTS - 1);
            String location = new String(picture.getContentLocation(), StandardCharsets.ISO_8859_1);
            CmppFrames.requireSame("smsj", "p.jpg", location);
            if (read.getBody().getPartsNum() != PARTS
                    || !read.getSubject().getString().startsWith("Picture " + i)) {
                throw new IllegalStateException(
                        "smsj reads " + read.getSubject().getString());
            }
        }
    }

    /** Parses a message; all values lie in what is answered. */
    MultimediaMessagePdu full(int message) {
        return (MultimediaMessagePdu) new PduParser(octets[message]).parse();
    }
}
