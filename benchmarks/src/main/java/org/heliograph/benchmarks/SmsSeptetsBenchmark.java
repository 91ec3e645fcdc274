package org.heliograph.benchmarks;

import com.chinamobile.cmos.sms.SmsPduUtil;
import com.cloudhopper.commons.charset.CharsetUtil;
import com.cloudhopper.commons.charset.GSMBitPacker;
import java.util.ArrayList;
import java.util.List;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.sms.Septets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;

/**
 * 160 septets, one in an octet, into 140 octets and back, and as a yardstick a copy of 140 octets. The peers work on
 * arrays that were made beforehand and answer with new ones.
 */
public class SmsSeptetsBenchmark extends FrameBenchmark {
    private static final int SEPTETS = SmsTexts.SEPTETS;
    private static final int OCTETS = SmsTexts.OCTETS;

    private final byte[][] septets = new byte[SmsTexts.COUNT][];
    private final byte[][] octets = new byte[SmsTexts.COUNT][];

    /** Creates the benchmark. */
    public SmsSeptetsBenchmark() {}

    /** Proves all libraries against a golden text and against each other. */
    @Setup(Level.Trial)
    public void setup() {
        MutableDirectBuffer scratch = new UnsafeBuffer(new byte[2 * SEPTETS]);
        byte[] golden = CharsetUtil.CHARSET_GSM.encode(SmsTexts.GOLDEN_GSM7);
        prove("golden", golden, SmsTexts.octets(SmsTexts.GOLDEN_GSM7_OCTETS), scratch);
        List<byte[]> frames = new ArrayList<>();
        List<String> texts = SmsTexts.gsm7(true);
        for (int i = 0; i < SmsTexts.COUNT; i++) {
            septets[i] = CharsetUtil.CHARSET_GSM.encode(texts.get(i));
            octets[i] = GSMBitPacker.pack(septets[i]);
            prove(texts.get(i), septets[i], octets[i], scratch);
            byte[] frame = new byte[SEPTETS + OCTETS];
            System.arraycopy(septets[i], 0, frame, 0, SEPTETS);
            System.arraycopy(octets[i], 0, frame, SEPTETS, OCTETS);
            frames.add(frame);
        }
        lay(frames);
    }

    private static void prove(String text, byte[] septets, byte[] octets, MutableDirectBuffer scratch) {
        UnsafeBuffer unpacked = new UnsafeBuffer(septets);
        UnsafeBuffer packed = new UnsafeBuffer(octets);
        int count = septets.length;
        SmsTexts.dirty(scratch);
        int length = Septets.pack(unpacked, 0, count, scratch, 0, 0);
        CmppFrames.requireSame("heliograph: " + text, octets, scratch, length);
        SmsTexts.dirty(scratch);
        CmppFrames.requireSame("limit", octets, scratch, LimitSeptets.pack(unpacked, 0, count, scratch, 0));
        CmppFrames.requireSame("cloudhopper", octets, new UnsafeBuffer(GSMBitPacker.pack(septets)), length);
        byte[] smsj = SmsPduUtil.septetStream2octetStream(septets, 0);
        CmppFrames.requireSame("smsj", octets, new UnsafeBuffer(smsj), smsj.length);
        SmsTexts.dirty(scratch);
        CmppFrames.requireSame("heliograph", septets, scratch, Septets.unpack(packed, 0, 0, count, scratch, 0));
        SmsTexts.dirty(scratch);
        CmppFrames.requireSame("limit", septets, scratch, LimitSeptets.unpack(packed, 0, count, scratch, 0));
        byte[] cloudhopper = GSMBitPacker.unpack(octets);
        CmppFrames.requireSame("cloudhopper", septets, new UnsafeBuffer(cloudhopper), cloudhopper.length);
        smsj = SmsPduUtil.octetStream2septetStream(octets, 0, count, 0);
        CmppFrames.requireSame("smsj", septets, new UnsafeBuffer(smsj), smsj.length);
    }

    /** Copies the 140 packed octets alone from buffer to buffer: the yardstick. */
    @Benchmark
    public void copyPacked_memory() {
        int offset = offset(next());
        output.putBytes(offset, frames, offset + SEPTETS, OCTETS);
    }

    /**
     * Packs with our codec.
     *
     * @return octets written.
     */
    @Benchmark
    public int pack_heliograph() {
        int offset = offset(next());
        return Septets.pack(frames, offset, SEPTETS, output, offset, 0);
    }

    /**
     * Packs by hand.
     *
     * @return octets written.
     */
    @Benchmark
    public int pack_limit() {
        int offset = offset(next());
        return LimitSeptets.pack(frames, offset, SEPTETS, output, offset);
    }

    /**
     * Packs with ch-commons-charset.
     *
     * @return the octets.
     */
    @Benchmark
    public Object pack_cloudhopper() {
        return GSMBitPacker.pack(septets[next()]);
    }

    /**
     * Packs with smsj.
     *
     * @return the octets.
     */
    @Benchmark
    public Object pack_smsj() {
        return SmsPduUtil.septetStream2octetStream(septets[next()], 0);
    }

    /**
     * Unpacks with our codec.
     *
     * @return septets written.
     */
    @Benchmark
    public int unpack_heliograph() {
        int offset = offset(next());
        return Septets.unpack(frames, offset + SEPTETS, 0, SEPTETS, output, offset);
    }

    /**
     * Unpacks by hand.
     *
     * @return septets written.
     */
    @Benchmark
    public int unpack_limit() {
        int offset = offset(next());
        return LimitSeptets.unpack(frames, offset + SEPTETS, SEPTETS, output, offset);
    }

    /**
     * Unpacks with ch-commons-charset.
     *
     * @return the septets.
     */
    @Benchmark
    public Object unpack_cloudhopper() {
        return GSMBitPacker.unpack(octets[next()]);
    }

    /**
     * Unpacks with smsj.
     *
     * @return the septets.
     */
    @Benchmark
    public Object unpack_smsj() {
        return SmsPduUtil.octetStream2septetStream(octets[next()], 0, SEPTETS, 0);
    }
}
