package org.heliograph.benchmarks;

import com.cloudhopper.commons.charset.CharsetUtil;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.TextCoder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;

/**
 * Texts of 70 characters of several scripts, from characters to 140 octets in a buffer and back to characters in the
 * caller's memory. {@code jdk} is what a program writes first, {@code String.getBytes} and {@code new String};
 * {@code coder} is a coder of the JDK that is used again and allocates nothing. Both work on arrays, and so does
 * {@code cloudhopper}.
 */
public class SmsUcs2Benchmark extends FrameBenchmark {
    private static final int OCTETS = SmsTexts.OCTETS;

    private final TextCoder ucs2 = TextCoder.of(Alphabet.UCS2);
    private final LimitUcs2 limit = new LimitUcs2();
    private final CharsetEncoder encoder = StandardCharsets.UTF_16BE.newEncoder();
    private final CharsetDecoder decoder = StandardCharsets.UTF_16BE.newDecoder();
    private final CharBuffer characters = CharBuffer.allocate(2 * SmsTexts.UNITS);
    private final ByteBuffer coded = ByteBuffer.allocate(2 * OCTETS);
    private final byte[][] octets = new byte[SmsTexts.COUNT][];
    private final CharBuffer[] views = new CharBuffer[SmsTexts.COUNT];
    private final ByteBuffer[] octetViews = new ByteBuffer[SmsTexts.COUNT];
    private String[] texts;

    /** Creates the benchmark. */
    public SmsUcs2Benchmark() {}

    /**
     * Proves all libraries against a golden text and against each other.
     *
     * @throws IOException from no one.
     */
    @Setup(Level.Trial)
    public void setup() throws IOException {
        byte[] golden = SmsTexts.octets(SmsTexts.GOLDEN_UCS2_OCTETS);
        proveOurs(SmsTexts.GOLDEN_UCS2, golden);
        CmppFrames.requireSame("jdk", SmsTexts.GOLDEN_UCS2, new String(golden, StandardCharsets.UTF_16BE));
        texts = SmsTexts.ucs2().toArray(String[]::new);
        for (int i = 0; i < texts.length; i++) {
            octets[i] = texts[i].getBytes(StandardCharsets.UTF_16BE);
            views[i] = CharBuffer.wrap(texts[i].toCharArray());
            octetViews[i] = ByteBuffer.wrap(octets[i]);
            proveOurs(texts[i], octets[i]);
            MutableDirectBuffer scratch = new UnsafeBuffer(new byte[OCTETS]);
            SmsTexts.dirty(scratch);
            SmsTexts.requireCount("limit", OCTETS, limit.encode(texts[i], 0, SmsTexts.UNITS, scratch, 0));
            CmppFrames.requireSame("limit", octets[i], scratch, OCTETS);
            characters.clear();
            limit.decode(scratch, 0, OCTETS, characters);
            CmppFrames.requireSame("limit", texts[i], characters.flip().toString());
            byte[] peers = CharsetUtil.encode(texts[i], CharsetUtil.CHARSET_UCS_2);
            CmppFrames.requireSame("cloudhopper", octets[i], new UnsafeBuffer(peers), peers.length);
            CmppFrames.requireSame("cloudhopper", texts[i], CharsetUtil.decode(peers, CharsetUtil.CHARSET_UCS_2));
        }
        lay(List.of(octets));
    }

    private void proveOurs(String text, byte[] expected) throws IOException {
        MutableDirectBuffer scratch = new UnsafeBuffer(new byte[expected.length]);
        SmsTexts.dirty(scratch);
        SmsTexts.requireCount("heliograph", expected.length, ucs2.encode(text, scratch, 0, expected.length));
        CmppFrames.requireSame("heliograph", expected, scratch, expected.length);
        characters.clear();
        SmsTexts.requireCount("heliograph", text.length(), ucs2.decode(scratch, 0, expected.length, characters));
        CmppFrames.requireSame("heliograph", text, characters.flip().toString());
    }

    /**
     * Encodes with our codec.
     *
     * @return octets written.
     */
    @Benchmark
    public long encode_heliograph() {
        int message = next();
        return ucs2.encode(texts[message], output, offset(message), OCTETS);
    }

    /**
     * Encodes by hand.
     *
     * @return octets written.
     */
    @Benchmark
    public int encode_limit() {
        int message = next();
        return limit.encode(texts[message], 0, SmsTexts.UNITS, output, offset(message));
    }

    /**
     * Encodes with the JDK.
     *
     * @return the octets.
     */
    @Benchmark
    public Object encode_jdk() {
        return texts[next()].getBytes(StandardCharsets.UTF_16BE);
    }

    /**
     * Encodes with a coder of the JDK that is used again, from characters in an array.
     *
     * @return octets written.
     */
    @Benchmark
    public int encode_coder() {
        coded.clear();
        encoder.reset().encode(views[next()].clear(), coded, true);
        return coded.position();
    }

    /**
     * Encodes with ch-commons-charset.
     *
     * @return the octets.
     */
    @Benchmark
    public Object encode_cloudhopper() {
        return CharsetUtil.encode(texts[next()], CharsetUtil.CHARSET_UCS_2);
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
        return ucs2.decode(frames, offset(message), OCTETS, characters);
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
        return limit.decode(frames, offset(message), OCTETS, characters);
    }

    /**
     * Decodes with the JDK.
     *
     * @return the text.
     */
    @Benchmark
    public Object decode_jdk() {
        return new String(octets[next()], StandardCharsets.UTF_16BE);
    }

    /**
     * Decodes with a coder of the JDK that is used again.
     *
     * @return characters written.
     */
    @Benchmark
    public int decode_coder() {
        characters.clear();
        decoder.reset().decode(octetViews[next()].clear(), characters, true);
        return characters.position();
    }

    /**
     * Decodes with ch-commons-charset.
     *
     * @return the text.
     */
    @Benchmark
    public Object decode_cloudhopper() {
        return CharsetUtil.decode(octets[next()], CharsetUtil.CHARSET_UCS_2);
    }
}
