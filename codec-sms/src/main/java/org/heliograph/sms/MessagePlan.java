package org.heliograph.sms;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.Fault;

/**
 * What a message will be on the wire, before anything is written: the alphabet that costs least, the tables, the parts
 * and the room that is left. The count comes from the real cuts, which never part the octets of one character.
 *
 * <pre>{@code
 * MessagePlan plan = new MessagePlan(new Segmentation(), Alphabet.GSM7, Alphabet.UCS2);
 * MessageSplitter splitter = new MessageSplitter();
 *
 * long fault = plan.choose(text);
 * if (fault == Fault.NONE) {
 *     for (splitter.begin(plan, reference); splitter.next(); ) {
 *         send(splitter.number(), buffer, index, splitter.write(buffer, index));
 *     }
 * }
 * }</pre>
 *
 * <p>A plan is used again and again. It keeps the text or the octets until the next one, and they must not change as
 * long as they are being written. Belongs to one thread; allocates nothing.
 */
public final class MessagePlan {
    private final Segmentation segmentation;
    private final int[] alphabets;
    private final TextCoder[] coders = new TextCoder[Alphabet.VALUES.rows().size()];
    private final Gsm7 gsm7 = new Gsm7();
    private final Gsm7Choice choice;
    private final Parts parts;
    private int lockingLanguages;
    private int singleLanguages;
    private boolean isMixed;
    private int replacement = -1;
    private CharSequence text;
    private DirectBuffer octets;
    private int offset;
    private int alphabet;
    private int locking;
    private int single;

    /**
     * Makes a plan.
     *
     * @param segmentation how messages are cut; not to be changed afterwards.
     * @param alphabets    to choose from, first the one that is to be taken where two make the same number of parts.
     *                     7-bit messages are written as {@link Alphabet#GSM7} or as {@link Alphabet#GSM7_PACKED}; CMPP
     *                     has {@link Alphabet#ASCII} in their place.
     * @throws IllegalArgumentException if one of them is not an alphabet of text.
     */
    public MessagePlan(Segmentation segmentation, int... alphabets) {
        this.segmentation = segmentation;
        this.alphabets = new int[alphabets.length];
        choice = new Gsm7Choice(segmentation);
        parts = new Parts(segmentation);
        coders[Alphabet.GSM7] = gsm7;
        coders[Alphabet.GSM7_PACKED] = gsm7;
        for (int i = 0; i < alphabets.length; i++) {
            this.alphabets[i] = known(alphabets[i]);
            coder(this.alphabets[i]);
        }
    }

    /**
     * Allows the tables of languages, in one or in both places; handsets and centres outside their countries may not
     * know them.
     *
     * @param languages of {@link NationalLanguage}; none at first.
     * @return this.
     */
    public MessagePlan languages(int... languages) {
        return lockingLanguages(languages).singleLanguages(languages);
    }

    /**
     * Allows base tables of languages.
     *
     * @param languages of {@link NationalLanguage}; none at first.
     * @return this.
     */
    public MessagePlan lockingLanguages(int... languages) {
        lockingLanguages = bits(languages);
        choice.allow(lockingLanguages, singleLanguages, isMixed);
        return this;
    }

    /**
     * Allows tables behind the escape of languages.
     *
     * @param languages of {@link NationalLanguage}; none at first.
     * @return this.
     */
    public MessagePlan singleLanguages(int... languages) {
        singleLanguages = bits(languages);
        choice.allow(lockingLanguages, singleLanguages, isMixed);
        return this;
    }

    /**
     * Sets whether the two tables may be of two languages; not so at first.
     *
     * @param isOn whether they may.
     * @return this.
     */
    public MessagePlan mixedLanguages(boolean isOn) {
        isMixed = isOn;
        choice.allow(lockingLanguages, singleLanguages, isMixed);
        return this;
    }

    private static int bits(int... languages) {
        int bits = 0;
        for (int language : languages) {
            bits |= NationalLanguage.name(language) == null ? 0 : 1 << language;
        }
        return bits;
    }

    /**
     * Sets whether 7-bit texts are written with characters that look alike, see {@link Gsm7#lookAlikes(boolean)}; not
     * so at first.
     *
     * @param isOn whether they are.
     * @return this.
     */
    public MessagePlan lookAlikes(boolean isOn) {
        gsm7.lookAlikes(isOn);
        choice.lookAlikes(isOn);
        return this;
    }

    /**
     * Sets what {@link #use} writes for a character that the alphabet lacks, see {@link TextCoder#replacement(int)}; not
     * so at first. {@link #choose} never does that.
     *
     * @param character to write, such as {@code '?'}; negative for none.
     * @return this.
     */
    public MessagePlan replacement(int character) {
        replacement = character;
        return this;
    }

    /**
     * Chooses the alphabet that writes a text in the fewest parts, and for a 7-bit text the tables.
     *
     * @param wanted text to write.
     * @return {@link Fault#NONE}; or, where no alphabet does, a fault at a character: {@link Fault#TOO_MANY} if it is
     *         the first one behind 255 parts, or behind the one of {@link Segmentation#undivided()}, of an alphabet
     *         that has it, else {@link Fault#TEXT_MALFORMED} if the
     *         alphabets lack it; of the alphabet that came farthest.
     */
    public long choose(CharSequence wanted) {
        long fault = Fault.NONE;
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int one : alphabets) {
            coder(one).replacement(-1);
            long why = choose(wanted, one);
            fault = worse(fault, why);
            if (parts.total() == 1 || parts.total() > 0 && isSeptets(one)) {
                return Fault.NONE;
            }
            if (parts.total() > 0 && parts.total() < fewest) {
                best = one;
                fewest = parts.total();
            }
        }
        if (best < 0) {
            return fault;
        }
        // The last one that was tried is cut already.
        return best == alphabet ? Fault.NONE : choose(wanted, best);
    }

    private static long worse(long one, long other) {
        boolean isTooMany = Fault.code(one) == Fault.TOO_MANY;
        boolean isOtherTooMany = Fault.code(other) == Fault.TOO_MANY;
        if (one == Fault.NONE || other == Fault.NONE || isTooMany != isOtherTooMany) {
            return one == Fault.NONE || isOtherTooMany ? other : one;
        }
        return Fault.position(other) > Fault.position(one) ? other : one;
    }

    private long choose(CharSequence wanted, int one) {
        if (!isSeptets(one)) {
            return cut(wanted, one, NationalLanguage.DEFAULT, NationalLanguage.DEFAULT);
        }
        choice.choose(wanted);
        return cut(wanted, one, choice.locking(), choice.single());
    }

    /**
     * Takes an alphabet, 7-bit ones with the default tables.
     *
     * @param wanted text to write.
     * @param given  {@link Alphabet} to write it in.
     * @return {@link Fault#NONE} or a fault at a character, as of {@link #choose}.
     * @throws IllegalArgumentException if it is not an alphabet of text.
     */
    public long use(CharSequence wanted, int given) {
        return use(wanted, given, NationalLanguage.DEFAULT, NationalLanguage.DEFAULT);
    }

    /**
     * Takes an alphabet and tables.
     *
     * @param wanted        text to write.
     * @param given         {@link Alphabet} to write it in.
     * @param givenLocking  language of the base table; only for 7-bit texts.
     * @param givenSingle   language of the table behind the escape.
     * @return {@link Fault#NONE} or a fault at a character, as of {@link #choose}.
     * @throws IllegalArgumentException if it is not an alphabet of text.
     */
    public long use(CharSequence wanted, int given, int givenLocking, int givenSingle) {
        int known = known(given);
        coder(known).replacement(replacement);
        boolean hasTables = isSeptets(known);
        return cut(wanted, known, hasTables ? givenLocking : 0, hasTables ? givenSingle : 0);
    }

    private static int known(int given) {
        return given == Alphabet.SMSC_DEFAULT ? Alphabet.ASSUMED_DEFAULT : given;
    }

    private long cut(CharSequence wanted, int given, int givenLocking, int givenSingle) {
        TextCoder coder = coder(given);
        text = wanted;
        octets = null;
        alphabet = given;
        locking = givenLocking;
        single = givenSingle;
        gsm7.languages(locking, single);
        return parts.cut(wanted, wanted.length(), coder, given, Gsm7Choice.tables(locking, single));
    }

    /**
     * Takes octets that are no text; the alphabet is {@link Alphabet#BINARY} then.
     *
     * @param buffer that holds them.
     * @param index  of the first one.
     * @param length in octets.
     * @return {@link Fault#NONE}, or {@link Fault#TOO_MANY} at the first octet behind 255 parts, or behind
     *         the one of {@link Segmentation#undivided()}.
     */
    public long octets(DirectBuffer buffer, int index, int length) {
        text = null;
        octets = buffer;
        offset = index;
        alphabet = Alphabet.BINARY;
        locking = NationalLanguage.DEFAULT;
        single = NationalLanguage.DEFAULT;
        return parts.cut(null, length, null, alphabet, 0);
    }

    /** {@return the alphabet, of those of {@link Alphabet}} */
    public int alphabet() {
        return alphabet;
    }

    /** {@return the language of the base table, of {@link NationalLanguage}} */
    public int locking() {
        return locking;
    }

    /** {@return the language of the table behind the escape, of {@link NationalLanguage}} */
    public int single() {
        return single;
    }

    /** {@return how many parts there are, 1 to 255; 0 if there was a fault} */
    public int parts() {
        return parts.total();
    }

    /** {@return the units of all parts without headers: septets, UCS-2 units, octets of other alphabets} */
    public int units() {
        return parts.length() / Segmentation.unit(alphabet);
    }

    /** {@return the units that the last part has room for} */
    public int remaining() {
        return parts.remaining() / Segmentation.unit(alphabet);
    }

    /** {@return how many characters are replaced by others; reads the text to tell} */
    public int replaced() {
        return text == null ? 0 : coder(alphabet).replacedOf(text);
    }

    static boolean isSeptets(int alphabet) {
        return alphabet == Alphabet.GSM7 || alphabet == Alphabet.GSM7_PACKED;
    }

    Segmentation segmentation() {
        return segmentation;
    }

    Parts cuts() {
        return parts;
    }

    /** Writes what a part holds behind its header. */
    void write(int part, MutableDirectBuffer buffer, int index, int fillBits) {
        int from = parts.from(part);
        int to = parts.to(part);
        int length = parts.length(part);
        if (octets != null) {
            buffer.putBytes(index, octets, offset + from, length);
            return;
        }
        if (text instanceof String && parts.codes().isKept()) {
            writeCodes(part, buffer, index, fillBits);
            return;
        }
        long written = alphabet == Alphabet.GSM7_PACKED
                ? gsm7.encodePacked(text, from, to, buffer, index, Septets.octets(length, fillBits), fillBits)
                : coder(alphabet).encode(text, from, to, buffer, index, length);
        if (written != length) {
            throw new IllegalStateException("the text has changed: written=" + written + " planned=" + length);
        }
    }

    /** Writes codes that were made when the text was cut. */
    private void writeCodes(int part, MutableDirectBuffer buffer, int index, int fillBits) {
        DirectBuffer codes = parts.codes().octets();
        int from = parts.octetsFrom(part);
        int length = parts.length(part);
        if (alphabet == Alphabet.GSM7_PACKED) {
            Septets.pack(codes, from, length, buffer, index, fillBits);
        } else {
            buffer.putBytes(index, codes, from, length);
        }
    }

    private TextCoder coder(int one) {
        boolean isKnown = one >= 0 && one < coders.length && coders[one] != null;
        if (!isKnown) {
            TextCoder coder = TextCoder.of(one);
            coders[one] = coder;
        }
        return coders[one];
    }
}
