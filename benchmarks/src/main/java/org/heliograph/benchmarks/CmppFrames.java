package org.heliograph.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * The CMPP 3.0 messages that all libraries are measured with, and the golden frames that prove the encoders.
 *
 * <p>The messages come from a fixed seed and differ in sequence number, numbers, and length of the text. The golden
 * frames are what bigwhite/gocmpp's tests expect (submit_test.go, deliver_test.go).
 */
public final class CmppFrames {
    /** How many messages take turns. */
    public static final int COUNT = 128;

    private static final long SEED = 0x43_4d_50_50_33_30L;
    private static final String TEXT = "尊敬的用户您好，您的验证码为，请在五分钟内输入，切勿告知他人。如非本人操作请忽略本短信，谢谢！";
    private static final String WORDS =
            "TD CXLL CXYE 10086 KTGPRS yes please send me the balance of this month and the next ";

    private static final String GOLDEN_SUBMIT =
            "000000e1000000040000001700000000000000000101010174657374000000000000023133353030"
                    + "30303236393600000000000000000000000000000000000000000000000008393030303031303231"
                    + "30000000003135313130353133313535353130312b00000000000000000000000000000000000039"
                    + "30303030310000000000000000000000000000000131333530303030323639360000000000000000"
                    + "00000000000000000000000000001e6d4b8bd50067006f0063006d00700070002000730075006200"
                    + "6d006900740000000000000000000000000000000000000000";
    private static final String GOLDEN_DELIVER =
            "0000007f0000000500000001b4c55300000100003930303030310000000000000000000000000000"
                    + "00000000000000000000000000003133343132333430303030000000000000000000000000000000"
                    + "0000000000000000125468697320697320612074657374204d4f2e00000000000000000000000000"
                    + "00000000000000";
    private static final String GOLDEN_SUBMIT_RESP = "000000188000000400000017b2b9da800001000000000000";

    private CmppFrames() {}

    /** {@return the values of {@link #goldenSubmit()}} */
    public static CmppSubmitValues goldenSubmitValues() {
        DirectBuffer content = content("测试gocmpp submit".getBytes(StandardCharsets.UTF_16BE));
        return new CmppSubmitValues(
                23,
                0,
                1,
                1,
                1,
                1,
                "test",
                2,
                "13500002696",
                0,
                0,
                0,
                8,
                "900001",
                "02",
                "10",
                "151105131555101+",
                "",
                "900001",
                "13500002696",
                0,
                content,
                "");
    }

    /** {@return a CMPP_SUBMIT as another implementation writes it} */
    public static byte[] goldenSubmit() {
        return HexFormat.of().parseHex(GOLDEN_SUBMIT);
    }

    /** {@return the values of {@link #goldenDeliver()}} */
    public static CmppDeliverValues goldenDeliverValues() {
        DirectBuffer content = content("This is a test MO.".getBytes(StandardCharsets.US_ASCII));
        return new CmppDeliverValues(1, 0xb4c5530000010000L, "900001", "", 0, 0, 0, "13412340000", 0, 0, content, "");
    }

    /** {@return a CMPP_DELIVER as another implementation writes it} */
    public static byte[] goldenDeliver() {
        return HexFormat.of().parseHex(GOLDEN_DELIVER);
    }

    /** {@return the values of {@link #goldenSubmitResp()}} */
    public static CmppSubmitRespValues goldenSubmitRespValues() {
        return new CmppSubmitRespValues(23, 0xb2b9da8000010000L, 0);
    }

    /** {@return a CMPP_SUBMIT_RESP as another implementation writes it} */
    public static byte[] goldenSubmitResp() {
        return HexFormat.of().parseHex(GOLDEN_SUBMIT_RESP);
    }

    /** {@return messages to one destination, UCS-2 content of 134 to 140 octets, frames of 329 to 335} */
    public static List<CmppSubmitValues> submits() {
        Random random = new Random(SEED);
        return list(() -> {
            String text = digits(random, 6) + TEXT + TEXT;
            byte[] octets = text.substring(0, 70 - random.nextInt(4)).getBytes(StandardCharsets.UTF_16BE);
            String number = number(random);
            return new CmppSubmitValues(
                    random.nextInt(),
                    0,
                    1,
                    1,
                    1,
                    random.nextInt(10),
                    "HELP" + digits(random, 1 + random.nextInt(4)),
                    3,
                    number,
                    0,
                    0,
                    0,
                    8,
                    digits(random, 6),
                    "02",
                    digits(random, 2 + random.nextInt(5)),
                    "2311" + digits(random, 8) + "032+",
                    "",
                    "10690" + digits(random, 3 + random.nextInt(8)),
                    number,
                    0,
                    content(octets),
                    "");
        });
    }

    /** {@return texts from a handset, ASCII content of 10 to 60 octets, frames of 119 to 169} */
    public static List<CmppDeliverValues> delivers() {
        Random random = new Random(SEED + 1);
        return list(() -> {
            int length = 10 + random.nextInt(51);
            int from = random.nextInt(WORDS.length() - length);
            byte[] octets = WORDS.substring(from, from + length).getBytes(StandardCharsets.US_ASCII);
            return new CmppDeliverValues(
                    random.nextInt(),
                    msgId(random),
                    "10690" + digits(random, 3 + random.nextInt(8)),
                    "HELP" + digits(random, 1 + random.nextInt(4)),
                    0,
                    0,
                    0,
                    number(random),
                    0,
                    0,
                    content(octets),
                    digits(random, 20));
        });
    }

    /** {@return answers, one of eight with a result that is not 0} */
    public static List<CmppSubmitRespValues> submitResps() {
        Random random = new Random(SEED + 2);
        return list(() -> new CmppSubmitRespValues(
                random.nextInt(), msgId(random), random.nextInt(8) == 0 ? 1 + random.nextInt(13) : 0));
    }

    /**
     * {@return the octets of a whole buffer as characters}
     *
     * @param content to look at.
     */
    static String text(DirectBuffer content) {
        byte[] octets = new byte[content.capacity()];
        content.getBytes(0, octets);
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    /**
     * Refuses to measure an encoder whose frame differs from the expected one in any octet.
     *
     * @param library  that wrote the frame.
     * @param expected octets.
     * @param buffer   that holds the frame at index 0.
     * @param length   of the frame in octets.
     */
    static void requireSame(String library, byte[] expected, DirectBuffer buffer, int length) {
        byte[] actual = new byte[length];
        buffer.getBytes(0, actual);
        if (!Arrays.equals(expected, actual)) {
            throw new IllegalStateException(library + " wrote " + HexFormat.of().formatHex(actual) + " in place of "
                    + HexFormat.of().formatHex(expected));
        }
    }

    /**
     * Refuses to measure a decoder that consumed something else than was sent.
     *
     * @param library  that read the frame.
     * @param expected texts, one behind the other.
     * @param actual   texts.
     */
    static void requireSame(String library, String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(library + " consumed '" + actual + "' in place of '" + expected + "'");
        }
    }

    /**
     * {@return the octets of a frame}
     *
     * @param buffer that holds it at index 0.
     * @param length in octets.
     */
    static byte[] copy(MutableDirectBuffer buffer, int length) {
        byte[] frame = new byte[length];
        buffer.getBytes(0, frame);
        return frame;
    }

    private static <T> List<T> list(Supplier<T> source) {
        return Stream.generate(source).limit(COUNT).toList();
    }

    private static DirectBuffer content(byte[] octets) {
        return new UnsafeBuffer(octets);
    }

    private static String number(Random random) {
        return "1380013" + digits(random, 4);
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private static long msgId(Random random) {
        long time = (1L + random.nextInt(12)) << 60
                | (1L + random.nextInt(28)) << 55
                | (long) random.nextInt(24) << 50
                | (long) random.nextInt(60) << 44
                | (long) random.nextInt(60) << 38;
        return time | 100_100L << 16 | random.nextInt(0x10000);
    }
}
