package org.heliograph.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * The SMPP messages that all libraries are measured with, and the golden frames that prove the encoders.
 *
 * <p>The messages come from a fixed seed and differ in sequence number, lengths of the addresses, times and texts. The
 * golden frames are among the vectors of {@code codec-testkit}: submit_sm_all_fields (jsmpp's tests),
 * deliver_sm_receipt_hex_id_field (a dump from the field) and submit_sm_resp (cloudhopper's tests). No other
 * implementation's submit_sm with just our three TLVs is known: the first golden frame with TLVs laid behind it octet
 * by octet stands in.
 */
public final class SmppFrames {
    /** How many messages take turns. */
    public static final int COUNT = 128;

    /** Length of each short_message of {@link #submits} in octets. */
    public static final int TEXT_LENGTH = 140;

    private static final long SEED = 0x53_4d_50_50L;
    private static final String WORDS =
            "Your parcel will arrive today between 10:00 and 12:00. Track it or choose another"
                    + " day with the number above. Thank you for shopping with us and see you soon! Reply STOP to end. ";

    private static final String GOLDEN_BODY =
            "434d5400010233313630303030303030300003043331363132333435363738000506070000080109"
                    + "0a0c48656c6c6f20576f726c6421";
    private static final String GOLDEN_SUBMIT = "00000046" + "000000040000000000001234" + GOLDEN_BODY;
    private static final String GOLDEN_SUBMIT_TLVS = "0000005d" + "000000040000000000001234" + GOLDEN_BODY
            + "020400021a2b" + "020a0002f0a1" + "060e0007" + "31323632303100";
    private static final String GOLDEN_DELIVER =
            "000000ca000000050000000000000001000101373939393030303132333400000131363838000400000000000000007869643a303361"
                    + "333762323735366662386665373030303561313563207375623a30303120646c7672643a303030207375626d6974206461"
                    + "74653a31363033333030383335353120646f6e6520646174653a31363033333030383335353220737461743a44454c4956"
                    + "5244206572723a30303020746578743a001e0019303361333762323735366662386665373030303561313563000427000102";
    private static final String GOLDEN_SUBMIT_RESP = "0000001c80000004000000000a342ee1393432353834333135393400";

    private SmppFrames() {}

    /**
     * {@return the values of {@link #goldenSubmit}}
     *
     * @param tlvs whether the message has TLVs.
     */
    public static SmppSmValues<SmppTlvs.Submit> goldenSubmitValues(boolean tlvs) {
        return new SmppSmValues<>(
                0x1234,
                "CMT",
                1,
                2,
                "31600000000",
                3,
                4,
                "31612345678",
                5,
                6,
                7,
                "",
                "",
                8,
                1,
                9,
                10,
                octets("Hello World!"),
                tlvs ? new SmppTlvs.Submit(0x1a2b, 0xf0a1, "126201") : null);
    }

    /**
     * {@return a submit_sm as another implementation writes it}
     *
     * @param tlvs whether the message has TLVs.
     */
    public static byte[] goldenSubmit(boolean tlvs) {
        return HexFormat.of().parseHex(tlvs ? GOLDEN_SUBMIT_TLVS : GOLDEN_SUBMIT);
    }

    /** {@return the values of {@link #goldenDeliver()}} */
    public static SmppSmValues<SmppTlvs.Receipt> goldenDeliverValues() {
        String id = "03a37b2756fb8fe70005a15c";
        return receipt(
                1,
                "79990001234",
                0,
                "1688",
                "id:" + id
                        + " sub:001 dlvrd:000 submit date:160330083551 done date:160330083552 stat:DELIVRD err:000 text:",
                new SmppTlvs.Receipt(id, 2));
    }

    /** {@return a deliver_sm with a receipt as it was seen in the field} */
    public static byte[] goldenDeliver() {
        return HexFormat.of().parseHex(GOLDEN_DELIVER);
    }

    /** {@return the values of {@link #goldenSubmitResp()}} */
    public static SmppSubmitSmRespValues goldenSubmitRespValues() {
        return new SmppSubmitSmRespValues(0, 0x0a342ee1, "94258431594");
    }

    /** {@return a submit_sm_resp as another implementation writes it} */
    public static byte[] goldenSubmitResp() {
        return HexFormat.of().parseHex(GOLDEN_SUBMIT_RESP);
    }

    /**
     * {@return messages with a text of 140 octets from a name or a short number to a mobile}
     *
     * @param tlvs whether the messages have TLVs.
     */
    public static List<SmppSmValues<SmppTlvs.Submit>> submits(boolean tlvs) {
        Random random = new Random(SEED);
        return list(() -> {
            boolean named = random.nextInt(3) != 0;
            return new SmppSmValues<>(
                    sequence(random),
                    random.nextInt(4) == 0 ? "CMT" : "",
                    named ? 5 : 3,
                    0,
                    named ? pick(random, "Parcels", "Example", "MyBank", "Shop24 Info") : digits(random, 5),
                    1,
                    1,
                    mobile(random),
                    0,
                    0,
                    random.nextInt(2),
                    "",
                    random.nextInt(4) == 0 ? "00000" + (1 + random.nextInt(3)) + "000000000R" : "",
                    1,
                    0,
                    random.nextInt(2),
                    0,
                    octets((digits(random, 6) + ' ' + WORDS).substring(0, TEXT_LENGTH)),
                    tlvs
                            ? new SmppTlvs.Submit(random.nextInt(0x10000), random.nextInt(0x10000), network(random))
                            : null);
        });
    }

    /** {@return delivery receipts with text and TLVs, one of eight for a message that was not delivered} */
    public static List<SmppSmValues<SmppTlvs.Receipt>> receipts() {
        Random random = new Random(SEED + 1);
        return list(() -> {
            String id = messageId(random);
            boolean delivered = random.nextInt(8) != 0;
            String text = "id:" + id + " sub:001 dlvrd:" + (delivered ? "001" : "000") + " submit date:26"
                    + time(random)
                    + " done date:26" + time(random)
                    + (delivered ? " stat:DELIVRD err:000 text:" : " stat:UNDELIV err:0" + digits(random, 2) + " text:")
                    + WORDS.substring(0, random.nextInt(21));
            return receipt(
                    sequence(random),
                    mobile(random),
                    3,
                    digits(random, 5),
                    text,
                    new SmppTlvs.Receipt(id, delivered ? 2 : 5));
        });
    }

    /** {@return answers to accepted messages; jsmpp and cloudhopper disagree about the octets of others} */
    public static List<SmppSubmitSmRespValues> submitResps() {
        Random random = new Random(SEED + 2);
        return list(() -> new SmppSubmitSmRespValues(0, sequence(random), messageId(random)));
    }

    /**
     * Refuses to measure a decoder that read something else than was sent.
     *
     * @param library  that read the frame.
     * @param expected values.
     * @param actual   values.
     */
    static void requireEqual(String library, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(library + " read " + actual + " in place of " + expected);
        }
    }

    /**
     * {@return a text, empty in place of null}
     *
     * @param text from a library that has no empty texts.
     */
    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /**
     * {@return messages as an array}
     *
     * @param <T>      TLVs of the messages.
     * @param messages to copy.
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static <T extends SmppTlvs> SmppSmValues<T>[] array(List<SmppSmValues<T>> messages) {
        return messages.toArray(new SmppSmValues[0]);
    }

    /**
     * {@return the octets of a whole buffer}
     *
     * @param buffer to copy.
     */
    static byte[] array(DirectBuffer buffer) {
        byte[] octets = new byte[buffer.capacity()];
        buffer.getBytes(0, octets);
        return octets;
    }

    private static SmppSmValues<SmppTlvs.Receipt> receipt(
            int sequence, String source, int destTon, String destination, String text, SmppTlvs.Receipt tlvs) {
        return new SmppSmValues<>(
                sequence, "", 1, 1, source, destTon, 1, destination, 4, 0, 0, "", "", 0, 0, 0, 0, octets(text), tlvs);
    }

    private static <T> List<T> list(Supplier<T> source) {
        return Stream.generate(source).limit(COUNT).toList();
    }

    private static DirectBuffer octets(String text) {
        return new UnsafeBuffer(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static int sequence(Random random) {
        return 1 + random.nextInt(Integer.MAX_VALUE);
    }

    private static String mobile(Random random) {
        return pick(random, "4477", "49151", "8613", "353") + digits(random, 8);
    }

    private static String network(Random random) {
        return "1" + digits(random, 5 + random.nextInt(2));
    }

    private static String messageId(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> digits(random, 10);
            case 1 -> String.format(Locale.ROOT, "%08X", random.nextInt());
            default -> String.format(Locale.ROOT, "%016x%08x", random.nextLong(), random.nextInt());
        };
    }

    /** A month, a day, an hour and a minute. */
    private static String time(Random random) {
        return String.format(
                Locale.ROOT,
                "%02d%02d%02d%02d",
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60));
    }

    private static String pick(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
