package org.heliograph.sms;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.LatinOctets;
import org.heliograph.codec.Mode;

/**
 * Texts of 7-bit codes (TS 23.038 §6.2): the default alphabet with its extension, or the tables of
 * {@link NationalLanguage}s. As a {@link TextCoder} it has one code in each octet; {@link #encodePacked} and
 * {@link #decodePacked} have them packed, see {@link Septets}.
 *
 * <p>A character of the base table takes one septet, one of the table behind the escape two. Reading takes two escapes
 * for a space, and an escape before a code that the second table lacks for the character of the base table. Faults,
 * or, in the lenient mode, a space, are: a code without a character and an escape at the very end. Octets above 127 are
 * faults or lose their highest bit.
 *
 * <pre>{@code
 * long septets = gsm7.encodePacked(text, 0, text.length(), buffer, index, 140, 0);
 * if (septets < 0) {
 *     refuse(text.charAt(Fault.position(septets)));
 * }
 * }</pre>
 */
public final class Gsm7 extends TextCoder {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, LITTLE_ENDIAN);
    private static final long HIGHEST_BITS = 0x8080808080808080L;
    private static final long ESCAPES = 0x1B1B1B1B1B1B1B1BL;
    private static final int LATIN = 0xFF;
    private static final int GROUP = 8;
    private static final int GROUP_OCTETS = 7;

    /** Septets of a piece: every character may take two, and one that others stand for a few more. */
    private static final int ROOM = 2 * PIECE;

    /** In place of a position or a character: there is no room for it. */
    private static final int NO_ROOM = -1;
    /** In place of a character: it is the first half of one. */
    private static final int HALF = -1;
    /** In place of a position or a character: the tables lack it. */
    private static final int LACKING = -2;

    private final byte[] septets = new byte[ROOM + LatinSeptets.SLACK];
    private final byte[] octets = new byte[ROOM];
    private final UnsafeBuffer septetBuffer = AgronaAccess.wrap(septets);
    private final byte[] latin = new byte[PIECE];
    private final ByteBuffer septetView = ByteBuffer.wrap(septets);
    private final ByteBuffer latinView = ByteBuffer.wrap(latin);
    private final CharsetEncoder narrower = StandardCharsets.ISO_8859_1.newEncoder();
    private final CharsetDecoder widener = StandardCharsets.ISO_8859_1.newDecoder();
    private final LatinSeptets latinSeptets = new LatinSeptets(septets);
    private final boolean isLenient;
    private Gsm7Table base;
    private Gsm7Table extension;
    private boolean hasLookAlikes;
    private int replacement = -1;
    private int replaced;
    private int made;
    private int taken;
    private boolean isLacking;
    private boolean isEscaped;
    private int read;

    /** Makes a coder of the default alphabet that takes nothing but what the tables allow. */
    public Gsm7() {
        this(Mode.STRICT);
    }

    /**
     * Makes a coder of the default alphabet.
     *
     * @param mode whether septets that break a rule are read nevertheless; writing has settings of its own.
     */
    public Gsm7(Mode mode) {
        super(PIECE);
        isLenient = mode == Mode.LENIENT;
        languages(NationalLanguage.DEFAULT, NationalLanguage.DEFAULT);
    }

    /**
     * Takes the tables of languages.
     *
     * @param locking language of the base table, of {@link NationalLanguage}; a reserved one is the default.
     * @param single  language of the table behind the escape.
     * @return this.
     */
    public Gsm7 languages(int locking, int single) {
        base = Gsm7Table.locking(locking);
        extension = Gsm7Table.singleShift(single);
        latinSeptets.tables(base, extension);
        return this;
    }

    /**
     * Sets whether characters that the tables lack are written as others that look alike: plain quotes, dashes, spaces
     * and points for typographic ones, Latin letters for Greek ones of the same shape, base letters for letters with
     * accents, nothing for characters without width. Not so at first.
     *
     * @param isOn whether they are.
     * @return this.
     */
    public Gsm7 lookAlikes(boolean isOn) {
        hasLookAlikes = isOn;
        return this;
    }

    /**
     * Sets what is written for a character for which nothing else is found. Not so at first: it is a fault.
     *
     * @param character to write, such as {@code '?'}; negative for none.
     * @return this.
     */
    @Override
    public Gsm7 replacement(int character) {
        replacement = character;
        return this;
    }

    /** {@return how many characters the last call to write a text replaced by others} */
    public int replaced() {
        return replaced;
    }

    @Override
    int replacedOf(CharSequence text) {
        encodeSome(text, 0, text.length(), null, 0, Integer.MAX_VALUE);
        return replaced;
    }

    @Override
    long encodeSome(CharSequence text, int from, int to, MutableDirectBuffer buffer, int index, int capacity) {
        replaced = 0;
        int at = from;
        int total = 0;
        do {
            int count = encodePiece(text, at, to, 0, capacity - total);
            at += taken;
            if (buffer != null) {
                buffer.putBytes(index + total, septets, 0, count);
            }
            total += count;
        } while (at < to && taken > 0 && !isLacking);
        end(at, total);
        return isLacking ? malformed(at) : total;
    }

    @Override
    boolean hasReplaced() {
        return replaced > 0;
    }

    /**
     * Writes a stretch of a text packed.
     *
     * @param text     to write from.
     * @param from     first character.
     * @param to       behind the last character.
     * @param buffer   to write to.
     * @param index    to write to; the first octet begins with the fill bits.
     * @param capacity in octets, of what may be written.
     * @param fillBits before the first septet, 0 to 6, see {@link Septets#fillBits(int)}.
     * @return the septets written, which take {@link Septets#octets(int, int)}; or a fault as of
     *         {@link #encode(CharSequence, MutableDirectBuffer, int, int)}.
     */
    public long encodePacked(
            CharSequence text, int from, int to, MutableDirectBuffer buffer, int index, int capacity, int fillBits) {
        long count = encodeSomePacked(text, from, to, buffer, index, capacity, fillBits);
        return count < 0 || end() == to ? count : Fault.of(Fault.TEXT_TOO_LONG, Fault.NO_FIELD, end());
    }

    long encodeSomePacked(
            CharSequence text, int from, int to, MutableDirectBuffer buffer, int index, int capacity, int fillBits) {
        replaced = 0;
        int room = Septets.count(capacity, fillBits);
        made = encodePiece(text, from, to, 0, room);
        if (taken < to - from || made == 0 || !(buffer instanceof UnsafeBuffer)) {
            return encodePieces(text, from, to, buffer, index, capacity, fillBits);
        }
        end(to, Septets.pack(septetBuffer, 0, made, buffer, index, fillBits));
        return made;
    }

    /** Packs piece after piece; of the first one there are the septets. */
    private long encodePieces(
            CharSequence text, int from, int to, MutableDirectBuffer buffer, int index, int capacity, int fillBits) {
        int room = Septets.count(capacity, fillBits);
        int at = from;
        int total = 0;
        int written = 0;
        int pending = 0;
        int carry = 0;
        boolean isLast;
        do {
            int count = at == from ? made : encodePiece(text, at, to, pending, room - total);
            at += taken;
            if (isLacking) {
                return malformed(at);
            }
            total += count;
            pending += count;
            isLast = at == to || taken == 0;
            int packed = isLast ? pending : pending & -GROUP;
            packOctets(packed, fillBits, carry);
            int whole = isLast
                    ? Math.min(Septets.octets(packed, fillBits), capacity - written)
                    : packed / GROUP * GROUP_OCTETS;
            if (buffer != null) {
                buffer.putBytes(index + written, octets, 0, whole);
            }
            carry = fillBits == 0 || isLast ? 0 : octets[whole];
            written += whole;
            pending -= packed;
            if (pending > 0) {
                System.arraycopy(septets, packed, septets, 0, pending);
            }
        } while (!isLast);
        end(at, written);
        return total;
    }

    /** Packs the first of {@link #septets}, behind what the fill bits hold, and 0 behind the last one. */
    private void packOctets(int count, int fillBits, int before) {
        if (count % GROUP != 0) {
            LONGS.set(septets, count, 0L);
        }
        octets[0] = (byte) before;
        SeptetGroups.pack(septets, 0, octets, 0, (count + GROUP - 1) / GROUP, fillBits, before);
    }

    /**
     * Puts the next characters into {@link #septets}, notes in {@link #taken} how many and in {@link #isLacking}
     * whether the tables lack the next one.
     *
     * @param start    where in the array.
     * @param capacity septets that there is room for.
     * @return the septets that it made.
     */
    private int encodePiece(CharSequence text, int from, int to, int start, int capacity) {
        int count = Math.min(to - from, PIECE);
        int limit = start + Math.max(0, Math.min(ROOM - start, capacity));
        byte[] inside = text instanceof String string ? LatinOctets.of(string) : null;
        int end = start;
        taken = 0;
        isLacking = false;
        if (inside != null && count > 0 && limit > start) {
            end = latinSeptets.put(inside, from, Math.min(count, limit - start), start, limit);
            taken = latinSeptets.taken();
        }
        return (taken == count ? end : encodeRest(text, from, to, end, limit)) - start;
    }

    /** Puts what a piece has behind the characters that were taken, and returns its end. */
    private int encodeRest(CharSequence text, int from, int to, int start, int limit) {
        int count = Math.min(to - from, PIECE);
        fetch(text, from, from + count);
        if (from + count < to && Character.isHighSurrogate(characters[count - 1])) {
            count--;
        }
        int end = start;
        while (taken < count) {
            int narrowed = narrow(taken, Math.min(count - taken, limit - end));
            if (narrowed > 0) {
                end = latinSeptets.put(latin, 0, narrowed, end, limit);
                taken += latinSeptets.taken();
            }
            int stop = Math.min(count, taken + GROUP);
            while (taken < stop || taken < count && characters[taken] > LATIN) {
                int next = encodeOne(characters[taken], end, limit);
                if (next < 0) {
                    isLacking = next == LACKING;
                    return end;
                }
                boolean isPair = taken + 1 < count
                        && Character.isHighSurrogate(characters[taken])
                        && Character.isLowSurrogate(characters[taken + 1]);
                taken += isPair ? 2 : 1;
                end = next;
            }
        }
        return end;
    }

    /** Puts characters as octets into {@link #latin} up to the first one beyond Latin-1; returns how many. */
    private int narrow(int from, int count) {
        view.limit(from + count).position(from);
        narrower.encode(view, latinView.clear(), true);
        return latinView.position();
    }

    /** Puts one character and returns where the next one goes; {@link #NO_ROOM} or {@link #LACKING}. */
    private int encodeOne(char character, int to, int limit) {
        int code = base.code(character);
        if (code >= 0) {
            if (to >= limit) {
                return NO_ROOM;
            }
            septets[to] = (byte) code;
            return to + 1;
        }
        code = extension.code(character);
        if (code >= 0) {
            if (to + 1 >= limit) {
                return NO_ROOM;
            }
            septets[to] = Gsm7Table.ESCAPE;
            septets[to + 1] = (byte) code;
            return to + 2;
        }
        return encodeOther(character, to, limit);
    }

    private int encodeOther(char character, int to, int limit) {
        String lookAlike = hasLookAlikes ? LookAlikes.of(character) : null;
        if (lookAlike != null && isWritable(lookAlike)) {
            int next = to;
            for (int i = 0; i < lookAlike.length() && next >= 0; i++) {
                next = encodeOne(lookAlike.charAt(i), next, limit);
            }
            replaced += next >= 0 ? 1 : 0;
            return next;
        }
        if (replacement < 0 || !isWritable((char) replacement)) {
            return LACKING;
        }
        int next = encodeOne((char) replacement, to, limit);
        replaced += next >= 0 ? 1 : 0;
        return next;
    }

    private boolean isWritable(String text) {
        boolean isWritable = true;
        for (int i = 0; i < text.length(); i++) {
            isWritable &= isWritable(text.charAt(i));
        }
        return isWritable;
    }

    private boolean isWritable(char character) {
        return base.code(character) >= 0 || extension.code(character) >= 0;
    }

    @Override
    public long decode(DirectBuffer buffer, int offset, int length, Appendable out) throws IOException {
        isEscaped = false;
        long count = 0;
        for (int at = 0; at < length; at += read) {
            int wanted = Math.min(length - at, PIECE);
            buffer.getBytes(offset + at, septets, 0, wanted);
            count += decodePiece(wanted, out);
            if (read < wanted) {
                return malformed(at + read);
            }
        }
        return finish(count, length, out);
    }

    /**
     * Reads packed septets and writes their text.
     *
     * @param buffer   that holds them.
     * @param offset   of the first octet.
     * @param length   in octets.
     * @param fillBits before the first septet, 0 to 6, see {@link Septets#fillBits(int)}.
     * @param count    of the septets; where it is more than the octets hold, a fault {@link Fault#TRUNCATED} and
     *                 nothing read, or, in the lenient mode, what they hold.
     * @param out      to write to.
     * @return the characters written; or a fault {@link Fault#TEXT_MALFORMED} whose position counts septets: then the
     *         text before it has been written.
     * @throws IOException from {@code out}.
     */
    public long decodePacked(DirectBuffer buffer, int offset, int length, int fillBits, int count, Appendable out)
            throws IOException {
        int most = Septets.count(length, fillBits);
        if (count > most && !isLenient) {
            return Fault.of(Fault.TRUNCATED, Fault.NO_FIELD, length);
        }
        int total = Math.min(count, most);
        isEscaped = false;
        long written = 0;
        for (int at = 0; at < total; at += read) {
            int wanted = Math.min(total - at, PIECE);
            int from = at / GROUP * GROUP_OCTETS;
            buffer.getBytes(offset + from, octets, 0, Septets.octets(wanted, fillBits));
            SeptetGroups.unpack(octets, 0, septets, 0, (wanted + GROUP - 1) / GROUP, fillBits);
            written += decodePiece(wanted, out);
            if (read < wanted) {
                return malformed(at + read);
            }
        }
        return finish(written, total, out);
    }

    /** Ends a text of which there may be an escape left over. */
    private long finish(long count, int length, Appendable out) throws IOException {
        if (!isEscaped) {
            return count;
        }
        if (!isLenient) {
            return malformed(length - 1);
        }
        characters[0] = ' ';
        hand(1, out);
        return count + 1;
    }

    /**
     * Hands on the text of {@link #septets} and returns its length, and notes in {@link #read} how many septets it took;
     * fewer than there are if the next one has no character.
     */
    private int decodePiece(int count, Appendable out) throws IOException {
        int latin = isEscaped ? 0 : turnLatin(0, count);
        if (latin == count && out instanceof CharBuffer target && target.remaining() >= count) {
            septetView.limit(count).position(0);
            widener.decode(septetView, target, true);
            read = count;
            return count;
        }
        int decoded = decodeRest(latin, count);
        hand(decoded, out);
        return decoded;
    }

    /** Puts a text into {@link #characters} of which the first septets have been turned into octets. */
    private int decodeRest(int latin, int count) {
        byte[] codes = septets;
        widen(0, 0, latin);
        int to = latin;
        int from = latin;
        while (from < count) {
            if (!isEscaped) {
                int more = turnLatin(from, count - from);
                widen(from, to, more);
                from += more;
                to += more;
                if (decodeGroup(from, to, count - from)) {
                    from += GROUP;
                    to += GROUP;
                    continue;
                }
            }
            int stop = Math.min(count, from + GROUP);
            while (from < stop) {
                int character = decodeOne(codes[from]);
                if (character == LACKING) {
                    read = from;
                    return to;
                }
                if (character >= 0) {
                    characters[to++] = (char) character;
                }
                from++;
            }
        }
        read = count;
        return to;
    }

    /**
     * Turns septets that stand for characters of Latin-1 into octets in the same place, which most are already, up to
     * the first eight with one that does not, and returns how many.
     */
    private int turnLatin(int from, int count) {
        byte[] codes = septets;
        LONGS.set(codes, from + count, PlainGroup.SPACES);
        boolean hasPlain = base.hasPlain();
        int done = 0;
        for (; done < count; done += GROUP) {
            long group = (long) LONGS.get(codes, from + done);
            if (!hasPlain || !PlainGroup.isPlain(group)) {
                long octets = octets(group);
                if (PlainGroup.hasZero(octets) || (group & HIGHEST_BITS) != 0) {
                    break;
                }
                LONGS.set(codes, from + done, octets);
            }
        }
        return Math.min(done, count);
    }

    /** Puts octets of {@link #septets} as characters. */
    private void widen(int from, int to, int count) {
        if (count == 0) {
            return;
        }
        septetView.limit(from + count).position(from);
        view.limit(to + count).position(to);
        widener.decode(septetView, view, true);
    }

    /** The Latin-1 characters of eight codes; 0 where there is none. */
    private long octets(long group) {
        byte[] octets = base.octets();
        int first = (int) group;
        int second = (int) (group >>> 32);
        int low = octets[first & 0x7F] & 0xFF
                | (octets[first >>> 8 & 0x7F] & 0xFF) << 8
                | (octets[first >>> 16 & 0x7F] & 0xFF) << 16
                | octets[first >>> 24 & 0x7F] << 24;
        int high = octets[second & 0x7F] & 0xFF
                | (octets[second >>> 8 & 0x7F] & 0xFF) << 8
                | (octets[second >>> 16 & 0x7F] & 0xFF) << 16
                | octets[second >>> 24 & 0x7F] << 24;
        return low & 0xFFFF_FFFFL | (long) high << 32;
    }

    /** Reads eight septets if each of them is one and has a character, and tells whether it did. */
    private boolean decodeGroup(int from, int to, int count) {
        if (!base.isComplete() || count < GROUP) {
            return false;
        }
        long group = (long) LONGS.get(septets, from);
        if ((group & HIGHEST_BITS) != 0 || PlainGroup.hasZero(group ^ ESCAPES)) {
            return false;
        }
        char[] table = base.characters();
        char[] text = characters;
        int low = (int) group;
        int high = (int) (group >>> 32);
        text[to] = table[low & 0x7F];
        text[to + 1] = table[low >>> 8 & 0x7F];
        text[to + 2] = table[low >>> 16 & 0x7F];
        text[to + 3] = table[low >>> 24];
        text[to + 4] = table[high & 0x7F];
        text[to + 5] = table[high >>> 8 & 0x7F];
        text[to + 6] = table[high >>> 16 & 0x7F];
        text[to + 7] = table[high >>> 24];
        return true;
    }

    /** The character of a code; {@link #HALF} if it is an escape, {@link #LACKING} if there is none. */
    private int decodeOne(byte octet) {
        if (octet < 0 && !isLenient) {
            return LACKING;
        }
        int code = octet & 0x7F;
        int character;
        if (isEscaped) {
            isEscaped = false;
            character = code == Gsm7Table.ESCAPE ? ' ' : extension.character(code);
            character = character < 0 ? base.character(code) : character;
        } else if (code == Gsm7Table.ESCAPE) {
            isEscaped = true;
            return HALF;
        } else {
            character = base.character(code);
        }
        if (character < 0) {
            return isLenient ? ' ' : LACKING;
        }
        return character;
    }
}
