package org.heliograph.benchmarks;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.agrona.MutableDirectBuffer;

/**
 * The texts that all libraries are measured with, from a fixed seed, and golden octets that prove the encoders, which
 * are among the vectors of {@code codec-testkit} (from the tests of libosmocore and of warthog618/sms).
 */
public final class SmsTexts {
    /** How many texts take turns. */
    public static final int COUNT = 128;

    /** Septets of a whole message. */
    public static final int SEPTETS = 160;

    /** Octets that {@link #SEPTETS} take. */
    public static final int OCTETS = 140;

    /** UCS-2 units of a whole message. */
    public static final int UNITS = 70;

    /** Characters of a text that is split. */
    public static final int LONG = 1_000;

    /** A text with characters behind the escape. */
    static final String GOLDEN_GSM7 = "enhanced ^ {][} test |+~ ^ tests";

    /** {@link #GOLDEN_GSM7} packed. */
    static final String GOLDEN_GSM7_OCTETS = "65373aec1e97c9a00d05b4416d7c1bde2605a297e774d006b8daf4401b0a885e9ed3e7";

    /** Septets of {@link #GOLDEN_GSM7}. */
    static final int GOLDEN_GSM7_SEPTETS = 40;

    /** A text with a character of two units. */
    static final String GOLDEN_UCS2 = "hello \ud83d\ude01";

    /** {@link #GOLDEN_UCS2} as octets. */
    static final String GOLDEN_UCS2_OCTETS = "00680065006c006c006f0020d83dde01";

    private static final long SEED = 0x53_4d_53L;
    private static final String[] WORDS = {
        "Your", "parcel", "will", "arrive", "today", "between", "10:00", "and", "12:00.", "Track", "it", "or", "choose",
        "another", "day", "with", "the", "number", "above.", "Thank", "you", "for", "shopping", "us,", "see", "soon!",
        "Reply", "STOP", "to", "end.", "Code", "is", "valid", "(5 min)", "do", "not", "tell", "anyone"
    };
    private static final String[] OTHER_WORDS = {
        "caf\u00e9",
        "f\u00fcr",
        "a@example.com",
        "$12.50",
        "\u00a31",
        "ni\u00f1o",
        "order_id",
        "\u00c5ngstr\u00f6m",
        "cos\u00ec"
    };
    private static final String[] ESCAPED_WORDS = {"9.99\u20ac", "[1]", "a{b}", "yes|no", "~1", "C:\\x"};
    private static final String[] WIDE_WORDS = {
        "\u0412\u0430\u0448",
        "\u043a\u043e\u0434",
        "\u043f\u043e\u0441\u044b\u043b\u043a\u0430",
        "\u043f\u0440\u0438\u0434\u0451\u0442",
        "\u0434\u043e\u0441\u0442\u0430\u0432\u043a\u0430",
        "\u5c0a\u656c\u7684\u7528\u6237",
        "\u60a8\u597d",
        "\u9a8c\u8bc1\u7801",
        "\u8bf7\u52ff\u544a\u77e5\u4ed6\u4eba",
        "\u0645\u0631\u062d\u0628\u0627",
        "\u0631\u0645\u0632",
        "10:00"
    };

    private SmsTexts() {}

    /**
     * {@return texts of 160 septets}
     *
     * @param isMixed whether one word of twelve has a character that the alphabet codes otherwise than ASCII does, and
     *                one of fifty one behind the escape; if not, none has.
     */
    static List<String> gsm7(boolean isMixed) {
        Random random = new Random(SEED);
        return list(() -> gsm7(random, SEPTETS, isMixed));
    }

    /** {@return texts of 70 UCS-2 units, none of them a surrogate} */
    static List<String> ucs2() {
        Random random = new Random(SEED + 1);
        return list(() -> ucs2(random, UNITS));
    }

    /** {@return texts of 1,000 characters, one septet each} */
    static List<String> longGsm7() {
        Random random = new Random(SEED + 2);
        return list(() -> gsm7(random, LONG, false));
    }

    /** {@return texts of 1,000 UCS-2 units, none of them a surrogate} */
    static List<String> longUcs2() {
        Random random = new Random(SEED + 3);
        return list(() -> ucs2(random, LONG));
    }

    static byte[] octets(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    /** Fills a buffer with octets that show where nothing is written. */
    static void dirty(MutableDirectBuffer buffer) {
        buffer.setMemory(0, buffer.capacity(), (byte) 0xff);
    }

    static void requireCount(String library, long expected, long actual) {
        if (expected != actual) {
            throw new IllegalStateException(library + " counts " + actual + " in place of " + expected);
        }
    }

    private static String gsm7(Random random, int septets, boolean isMixed) {
        StringBuilder text = new StringBuilder();
        int escapes = 0;
        while (text.length() + escapes < septets) {
            int which = isMixed ? random.nextInt(50) : 49;
            String word = which == 0 ? pick(random, ESCAPED_WORDS) : pick(random, which < 5 ? OTHER_WORDS : WORDS);
            int pairs = (int)
                    word.chars().filter(c -> "\u20ac[]{}|~\\".indexOf(c) >= 0).count();
            if (text.length() + escapes + word.length() + pairs <= septets) {
                escapes += pairs;
                text.append(word);
            }
            if (text.length() + escapes < septets) {
                text.append(random.nextInt(20) == 0 ? "." : " ");
            }
        }
        return text.toString();
    }

    private static String ucs2(Random random, int units) {
        StringBuilder text = new StringBuilder();
        while (text.length() < units) {
            text.append(pick(random, WIDE_WORDS)).append(' ');
        }
        text.setLength(units);
        return text.toString();
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    private static List<String> list(Supplier<String> source) {
        return Stream.generate(source).limit(COUNT).toList();
    }
}
