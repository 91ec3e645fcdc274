package org.heliograph.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.Gsm7;
import org.heliograph.sms.MessagePlan;
import org.heliograph.sms.NationalLanguage;
import org.heliograph.sms.Segmentation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options of what a text is written in and how it is cut. */
final class SplitSettings {
    /** What tells the parts of a message. */
    enum Carrier {
        /** An element of the user data header. */
        HEADER,
        /** Three TLVs of SMPP beside the content. */
        SAR,
        /** Nothing: a TLV of SMPP holds the whole text. */
        MESSAGE_PAYLOAD,
        /** The header and two fields of CMPP. */
        CMPP;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String AUTO = "auto";
    /** CMPP demands less than 160 octets of ASCII. */
    private static final int CMPP_ASCII = 159;

    @Option(
            names = "--encoding",
            paramLabel = "ENCODING",
            split = ",",
            defaultValue = AUTO,
            description = "auto (gsm7 or else ucs2; on CMPP ascii or else ucs2), or one or more of gsm7, ucs2, ascii,"
                    + " latin1, cyrillic, hebrew, gbk, gb18030, shift-jis, iso-2022-jp, ksc5601, utf8 with ',' between"
                    + " them: the first one of those that make the fewest parts is taken; or binary alone."
                    + " Default: ${DEFAULT-VALUE}.")
    private List<String> encodings;

    @Option(
            names = "--languages",
            paramLabel = "LIST",
            split = ",",
            defaultValue = "",
            description = "Languages whose 7-bit tables are allowed, by name or number, or all; the handsets have to"
                    + " know them. Default: none.")
    private List<String> languages;

    @Option(
            names = "--locking",
            paramLabel = "LIST",
            split = ",",
            description = "Languages of locking shift tables, where they are others than --languages; may be ''.")
    private List<String> locking;

    @Option(
            names = "--single",
            paramLabel = "LIST",
            split = ",",
            description = "Languages of single shift tables, where they are others than --languages; may be ''.")
    private List<String> single;

    @Option(names = "--mixed", description = "Allow a locking and a single shift table of different languages.")
    private boolean mixed;

    @Option(names = "--packed", description = "Pack septets, as a TPDU has them; SMPP and CMPP do not.")
    private boolean packed;

    @Option(names = "--ref16", description = "A reference of 16 bits, not 8.")
    private boolean wideReference;

    @Option(
            names = "--carrier",
            paramLabel = "CARRIER",
            defaultValue = "header",
            description = "What marks the parts: header (IE 00 or 08), sar (TLVs sar_* of SMPP, the content without"
                    + " header), cmpp (header and Pk_total, Pk_number; ASCII below 160 octets), message_payload (one"
                    + " part of up to 65535 octets). Default: ${DEFAULT-VALUE}.")
    private Carrier carrier;

    @Option(
            names = "--elements",
            paramLabel = "HEX",
            defaultValue = "",
            description = "Further elements of the header of every part, as 05040b8423f0.")
    private String elements;

    @Option(
            names = {"--reserve", "--reserve-last"},
            paramLabel = "N",
            defaultValue = "0",
            description = "Units kept free at the end of the last part, as for a signature of the operator.")
    private int reserveLast;

    @Option(
            names = "--reserve-first",
            paramLabel = "N",
            defaultValue = "0",
            description = "Units kept free at the start of the first part.")
    private int reserveFirst;

    @Option(
            names = "--graphemes",
            description = "Cut no cluster of characters that is shown as one, such as a flag or a family.")
    private boolean graphemes;

    @Option(
            names = "--replace",
            description = "Write plain characters for typographic quotes, dashes and spaces, for accents and for Greek"
                    + " capitals that look Latin, where the 7-bit tables lack them.")
    private boolean lookAlikes;

    @Option(
            names = "--replace-with",
            paramLabel = "CHARACTER",
            description =
                    "Write this for whatever the encoding lacks; needs one --encoding; auto is gsm7 then, or ascii on CMPP.")
    private Character replacement;

    Carrier carrier() {
        return carrier;
    }

    boolean replaces() {
        return replacement != null;
    }

    int referenceBits() {
        return wideReference ? Short.SIZE : Byte.SIZE;
    }

    /** The alphabets to choose from; octets alone. */
    int[] alphabets(CommandSpec spec) {
        int[] alphabets = encodings.equals(List.of(AUTO))
                ? automatic()
                : encodings.stream()
                        .mapToInt(name -> chosen(Codings.alphabet(name, spec)))
                        .toArray();
        boolean hasOctets = IntStream.of(alphabets).anyMatch(one -> one == Alphabet.BINARY);
        if (hasOctets && alphabets.length > 1) {
            throw new ParameterException(spec.commandLine(), "--encoding binary goes with no other");
        }
        if (replacement != null && (alphabets.length > 1 || hasOctets)) {
            throw new ParameterException(spec.commandLine(), "--replace-with needs one --encoding of text");
        }
        return alphabets;
    }

    private int[] automatic() {
        int first = carrier == Carrier.CMPP ? Alphabet.ASCII : chosen(Alphabet.GSM7);
        return replacement == null ? new int[] {first, Alphabet.UCS2} : new int[] {first};
    }

    private int chosen(int alphabet) {
        return packed && alphabet == Alphabet.GSM7 ? Alphabet.GSM7_PACKED : alphabet;
    }

    static boolean isSeptets(int alphabet) {
        return alphabet == Alphabet.GSM7 || alphabet == Alphabet.GSM7_PACKED;
    }

    /** How the text is cut. */
    Segmentation segmentation(CommandSpec spec) {
        Segmentation segmentation = carrier == Carrier.MESSAGE_PAYLOAD ? Segmentation.undivided() : new Segmentation();
        if (carrier == Carrier.CMPP) {
            segmentation.asciiOctets(CMPP_ASCII);
        }
        if (reserveFirst < 0 || reserveLast < 0) {
            throw new ParameterException(spec.commandLine(), "what is reserved is not below 0");
        }
        byte[] hex = elements.getBytes(StandardCharsets.UTF_8);
        HexLine parsed = new HexLine();
        try {
            if (!parsed.parse(hex, 0, hex.length)) {
                throw new IllegalArgumentException(parsed.error());
            }
            segmentation.elements(new UnsafeBuffer(parsed.octets()), 0, parsed.length());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--elements " + elements + ": " + e.getMessage(), e);
        }
        return segmentation
                .marksInHeader(carrier != Carrier.SAR)
                .referenceBits(referenceBits())
                .keepsClusters(graphemes)
                .reserveFirst(reserveFirst)
                .reserveLast(reserveLast);
    }

    /** A plan of the alphabets, or of octets. */
    MessagePlan plan(Segmentation segmentation, int[] alphabets, CommandSpec spec) {
        MessagePlan plan = alphabets[0] == Alphabet.BINARY
                ? new MessagePlan(segmentation)
                : new MessagePlan(segmentation, alphabets);
        return plan.lockingLanguages(lockingLanguages(spec))
                .singleLanguages(singleLanguages(spec))
                .mixedLanguages(mixed)
                .lookAlikes(lookAlikes);
    }

    private int[] lockingLanguages(CommandSpec spec) {
        return Languages.of(named(locking == null ? languages : locking), spec);
    }

    private int[] singleLanguages(CommandSpec spec) {
        return Languages.of(named(single == null ? languages : single), spec);
    }

    private static List<String> named(List<String> list) {
        return list.stream().filter(name -> !name.isEmpty()).toList();
    }

    /** Plans a text with replacements; in 7-bit with the tables that need the fewest of them, and the fewest septets. */
    long replace(MessagePlan plan, String wanted, int alphabet, CommandSpec spec) {
        plan.replacement(replacement);
        if (!isSeptets(alphabet)) {
            return plan.use(wanted, alphabet);
        }
        int bestLocking = NationalLanguage.DEFAULT;
        int bestSingle = NationalLanguage.DEFAULT;
        long least = Long.MAX_VALUE;
        for (int base : withDefault(lockingLanguages(spec))) {
            for (int extension : withDefault(singleLanguages(spec))) {
                boolean isAllowed = mixed
                        || base == extension
                        || base == NationalLanguage.DEFAULT
                        || extension == NationalLanguage.DEFAULT;
                long cost = isAllowed ? cost(wanted, base, extension) : Long.MAX_VALUE;
                if (cost < least) {
                    least = cost;
                    bestLocking = base;
                    bestSingle = extension;
                }
            }
        }
        return plan.use(wanted, alphabet, bestLocking, bestSingle);
    }

    private static int[] withDefault(int[] allowed) {
        return IntStream.concat(IntStream.of(NationalLanguage.DEFAULT), IntStream.of(allowed))
                .toArray();
    }

    /** Characters replaced, then septets. */
    private long cost(String wanted, int base, int extension) {
        Gsm7 coder =
                new Gsm7().languages(base, extension).lookAlikes(lookAlikes).replacement(replacement);
        UnsafeBuffer room = new UnsafeBuffer(new byte[4 * wanted.length()]);
        long septets = coder.encode(wanted, room, 0, room.capacity());
        return septets < 0 ? Long.MAX_VALUE : (long) coder.replaced() << Integer.SIZE | septets;
    }
}
