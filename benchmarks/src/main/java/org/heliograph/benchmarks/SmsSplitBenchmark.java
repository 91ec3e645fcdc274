package org.heliograph.benchmarks;

import com.chinamobile.cmos.sms.SmsAlphabet;
import com.chinamobile.cmos.sms.SmsMsgClass;
import com.chinamobile.cmos.sms.SmsPdu;
import com.chinamobile.cmos.sms.SmsTextMessage;
import com.cloudhopper.commons.charset.CharsetUtil;
import com.cloudhopper.commons.charset.GSMCharset;
import com.cloudhopper.commons.gsm.GsmUtil;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.MessagePlan;
import org.heliograph.sms.MessageSplitter;
import org.heliograph.sms.Segmentation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;

/**
 * Texts of 1,000 characters: the alphabet is chosen and all parts are written, header and content, one behind the
 * other. {@code gsm7} makes 7 parts with a septet in each octet, as SMPP has them, {@code ucs2} 15.
 *
 * <p>Of ch-commons there is {@code ucs2} only, since it cuts every text after 134 octets, which septets need not. smsj
 * is told that the text is UCS-2, since it asks the charset that its machine happens to have.
 */
public class SmsSplitBenchmark extends FrameBenchmark {
    private static final int REFERENCE = 0x5A;
    private static final int REFERENCE_AT = 3;

    private final MessagePlan plan = new MessagePlan(new Segmentation(), Alphabet.GSM7, Alphabet.UCS2);
    private final MessageSplitter splitter = new MessageSplitter();
    private final LimitSplit limit = new LimitSplit();
    private String[] septets;
    private String[] units;

    /** Creates the benchmark. */
    public SmsSplitBenchmark() {}

    /** Proves all libraries against each other, part by part. */
    @Setup(Level.Trial)
    public void setup() {
        septets = SmsTexts.longGsm7().toArray(String[]::new);
        units = SmsTexts.longUcs2().toArray(String[]::new);
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < SmsTexts.COUNT; i++) {
            prove(septets[i], octets(smsjGsm7(septets[i])));
            prove(units[i], octets(smsjUcs2(units[i])));
            byte[] wide = octets(cloudhopper(units[i]));
            prove(units[i], wide);
            parts.add(wide);
        }
        lay(parts);
    }

    private void prove(String text, byte[] expected) {
        MutableDirectBuffer scratch = new UnsafeBuffer(new byte[expected.length]);
        SmsTexts.dirty(scratch);
        CmppFrames.requireSame("heliograph", expected, scratch, split(text, scratch, 0));
        SmsTexts.dirty(scratch);
        CmppFrames.requireSame("limit", expected, scratch, limit.split(text, REFERENCE, scratch, 0));
    }

    /** All parts in a row, the reference, which smsj counts on by itself, made the same. */
    private static byte[] octets(SmsPdu... parts) {
        byte[][] octets = new byte[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            byte[] header = parts[i].getUserDataHeaders();
            byte[] content = parts[i].getUserData().getData();
            octets[i] = new byte[header.length + content.length];
            System.arraycopy(header, 0, octets[i], 0, header.length);
            System.arraycopy(content, 0, octets[i], header.length, content.length);
        }
        return octets(octets);
    }

    private static byte[] octets(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            part[REFERENCE_AT] = REFERENCE;
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private int split(String text, MutableDirectBuffer buffer, int index) {
        if (plan.choose(text) != Fault.NONE) {
            return -1;
        }
        int at = index;
        splitter.begin(plan, REFERENCE);
        while (splitter.next()) {
            at += splitter.write(buffer, at);
        }
        return at - index;
    }

    private static SmsPdu[] smsjGsm7(String text) {
        return new SmsTextMessage(text).getPdus();
    }

    private static SmsPdu[] smsjUcs2(String text) {
        return new SmsTextMessage(text, SmsAlphabet.UCS2, SmsMsgClass.CLASS_UNKNOWN).getPdus();
    }

    private static byte[][] cloudhopper(String text) {
        boolean isGsm7 = GSMCharset.canRepresent(text);
        byte[] octets = CharsetUtil.encode(text, isGsm7 ? CharsetUtil.CHARSET_GSM : CharsetUtil.CHARSET_UCS_2);
        return GsmUtil.createConcatenatedBinaryShortMessages(octets, (byte) REFERENCE);
    }

    /**
     * Splits septets with our codec.
     *
     * @return octets written.
     */
    @Benchmark
    public int gsm7_heliograph() {
        int message = next();
        return split(septets[message], output, offset(message));
    }

    /**
     * Splits septets by hand.
     *
     * @return octets written.
     */
    @Benchmark
    public int gsm7_limit() {
        int message = next();
        return limit.split(septets[message], REFERENCE, output, offset(message));
    }

    /**
     * Splits septets with smsj.
     *
     * @return the parts.
     */
    @Benchmark
    public Object gsm7_smsj() {
        return smsjGsm7(septets[next()]);
    }

    /**
     * Splits UCS-2 with our codec.
     *
     * @return octets written.
     */
    @Benchmark
    public int ucs2_heliograph() {
        int message = next();
        return split(units[message], output, offset(message));
    }

    /**
     * Splits UCS-2 by hand.
     *
     * @return octets written.
     */
    @Benchmark
    public int ucs2_limit() {
        int message = next();
        return limit.split(units[message], REFERENCE, output, offset(message));
    }

    /**
     * Splits UCS-2 with smsj.
     *
     * @return the parts.
     */
    @Benchmark
    public Object ucs2_smsj() {
        return smsjUcs2(units[next()]);
    }

    /**
     * Splits UCS-2 with ch-commons-charset and ch-commons-gsm.
     *
     * @return the parts.
     */
    @Benchmark
    public Object ucs2_cloudhopper() {
        return cloudhopper(units[next()]);
    }
}
