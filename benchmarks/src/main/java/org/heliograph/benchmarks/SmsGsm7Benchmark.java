package org.heliograph.benchmarks;

import com.chinamobile.cmos.sms.SmsPduUtil;
import com.cloudhopper.commons.charset.CharsetUtil;
import com.cloudhopper.commons.charset.PackedGSMCharset;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.List;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.sms.Gsm7;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Texts of 160 septets of the default alphabet, from characters to 140 packed octets in a buffer and back to characters
 * in the caller's memory ({@code decode}, {@code decodeBuilder} to a {@code StringBuilder}). The peers take arrays that
 * were made beforehand and answer with new ones, and with new texts.
 */
public class SmsGsm7Benchmark extends FrameBenchmark {
    private static final int SEPTETS = SmsTexts.SEPTETS;
    private static final int OCTETS = SmsTexts.OCTETS;

    /** Letters that ASCII codes likewise, or some others among them, see {@link SmsTexts#gsm7}. */
    @Param({"plain", "mixed"})
    public String text;

    private final Gsm7 gsm7 = new Gsm7();
    private final LimitGsm7 limit = new LimitGsm7();
    private final PackedGSMCharset cloudhopper = new PackedGSMCharset();
    private final CharBuffer characters = CharBuffer.allocate(2 * SEPTETS);
    private final StringBuilder builder = new StringBuilder(2 * SEPTETS);
    private final byte[][] octets = new byte[SmsTexts.COUNT][];
    private String[] texts;

    /** Creates the benchmark. */
    public SmsGsm7Benchmark() {}

    /**
     * Proves all libraries against a golden text and against each other.
     *
     * @throws IOException from no one.
     */
    @Setup(Level.Trial)
    public void setup() throws IOException {
        List<String> all = SmsTexts.gsm7(text.equals("mixed"));
        texts = all.toArray(String[]::new);
        prove(SmsTexts.GOLDEN_GSM7, SmsTexts.GOLDEN_GSM7_SEPTETS, SmsTexts.octets(SmsTexts.GOLDEN_GSM7_OCTETS));
        for (int i = 0; i < texts.length; i++) {
            octets[i] = cloudhopper.encode(texts[i]);
            prove(texts[i], SEPTETS, octets[i]);
        }
        lay(List.of(octets));
    }

    private void prove(String one, int septets, byte[] packed) throws IOException {
        MutableDirectBuffer scratch = new UnsafeBuffer(new byte[packed.length]);
        SmsTexts.dirty(scratch);
        long written = gsm7.encodePacked(one, 0, one.length(), scratch, 0, packed.length, 0);
        SmsTexts.requireCount("heliograph", septets, written);
        CmppFrames.requireSame("heliograph", packed, scratch, packed.length);
        SmsTexts.dirty(scratch);
        SmsTexts.requireCount("limit", septets, limit.encodePacked(one, scratch, 0));
        CmppFrames.requireSame("limit", packed, scratch, packed.length);
        byte[] cloudhopperOctets = cloudhopper.encode(one);
        CmppFrames.requireSame("cloudhopper", packed, new UnsafeBuffer(cloudhopperOctets), cloudhopperOctets.length);
        byte[] smsjOctets = SmsPduUtil.getSeptets(one);
        CmppFrames.requireSame("smsj", packed, new UnsafeBuffer(smsjOctets), smsjOctets.length);

        characters.clear();
        SmsTexts.requireCount(
                "heliograph", one.length(), gsm7.decodePacked(scratch, 0, packed.length, 0, septets, characters));
        CmppFrames.requireSame("heliograph", one, characters.flip().toString());
        builder.setLength(0);
        SmsTexts.requireCount(
                "heliograph", one.length(), gsm7.decodePacked(scratch, 0, packed.length, 0, septets, builder));
        CmppFrames.requireSame("heliograph", one, builder.toString());
        characters.clear();
        SmsTexts.requireCount("limit", one.length(), limit.decodePacked(scratch, 0, septets, characters));
        CmppFrames.requireSame("limit", one, characters.flip().toString());
        CmppFrames.requireSame("cloudhopper", one, CharsetUtil.decode(packed, cloudhopper));
        CmppFrames.requireSame("smsj", one, SmsPduUtil.readSeptets(packed, septets));
    }

    /**
     * Encodes with our codec.
     *
     * @return septets written.
     */
    @Benchmark
    public long encode_heliograph() {
        int message = next();
        String one = texts[message];
        return gsm7.encodePacked(one, 0, one.length(), output, offset(message), OCTETS, 0);
    }

    /**
     * Encodes by hand.
     *
     * @return septets written.
     */
    @Benchmark
    public int encode_limit() {
        int message = next();
        return limit.encodePacked(texts[message], output, offset(message));
    }

    /**
     * Encodes with ch-commons-charset.
     *
     * @return the octets.
     */
    @Benchmark
    public Object encode_cloudhopper() {
        return cloudhopper.encode(texts[next()]);
    }

    /**
     * Encodes with smsj.
     *
     * @return the octets.
     */
    @Benchmark
    public Object encode_smsj() {
        return SmsPduUtil.getSeptets(texts[next()]);
    }

    /**
     * Decodes with our codec.
     *
     * @return characters written.
     * @throws IOException from no one.
     */
    @Benchmark
    public long decode_heliograph() throws IOException {
        int message = next();
        characters.clear();
        return gsm7.decodePacked(frames, offset(message), OCTETS, 0, SEPTETS, characters);
    }

    /**
     * Decodes with our codec to a builder.
     *
     * @return characters written.
     * @throws IOException from no one.
     */
    @Benchmark
    public long decodeBuilder_heliograph() throws IOException {
        int message = next();
        builder.setLength(0);
        return gsm7.decodePacked(frames, offset(message), OCTETS, 0, SEPTETS, builder);
    }

    /**
     * Decodes by hand.
     *
     * @return characters written.
     */
    @Benchmark
    public int decode_limit() {
        int message = next();
        characters.clear();
        return limit.decodePacked(frames, offset(message), SEPTETS, characters);
    }

    /**
     * Decodes with ch-commons-charset.
     *
     * @return the text.
     */
    @Benchmark
    public Object decode_cloudhopper() {
        builder.setLength(0);
        cloudhopper.decode(octets[next()], builder);
        return builder;
    }

    /**
     * Decodes with smsj.
     *
     * @return the text.
     */
    @Benchmark
    public Object decode_smsj() {
        return SmsPduUtil.readSeptets(octets[next()], SEPTETS);
    }
}
