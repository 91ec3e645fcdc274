package org.heliograph.sms;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;

/**
 * Writes texts as octets of one {@link Alphabet} and reads them back.
 *
 * <p>What cannot be written or read is no exception but a fault in the answer. Belongs to one thread, since it reuses
 * what it works with; allocates nothing.
 */
public abstract class TextCoder {
    /** Characters, and for most alphabets octets, that are moved at once. */
    static final int PIECE = 512;

    /** Characters of the piece at hand. */
    final char[] characters;

    /** The same characters; its position and limit are those of the last use. */
    final CharBuffer view;

    private int end;
    private int length;

    /** Makes a coder with room for this many characters. */
    TextCoder(int room) {
        characters = new char[room];
        view = CharBuffer.wrap(characters);
    }

    /**
     * {@return a coder of an alphabet that takes nothing but what the alphabet allows}
     *
     * @param alphabet one that is text, see {@link Alphabet#isText(int)}.
     * @throws IllegalArgumentException if it is none.
     */
    public static TextCoder of(int alphabet) {
        return of(alphabet, Mode.STRICT);
    }

    /**
     * {@return a coder of an alphabet}
     *
     * @param alphabet one that is text, see {@link Alphabet#isText(int)}.
     * @param mode     whether octets that break a rule of {@link Alphabet#GSM7} or {@link Alphabet#UCS2} are read
     *                 nevertheless; other alphabets are strict in both modes.
     * @throws IllegalArgumentException if it is no alphabet of text.
     */
    public static TextCoder of(int alphabet, Mode mode) {
        int known = alphabet == Alphabet.SMSC_DEFAULT ? Alphabet.ASSUMED_DEFAULT : alphabet;
        if (!Alphabet.isText(known)) {
            throw new IllegalArgumentException("alphabet=" + alphabet + " is not one of text");
        }
        return switch (known) {
            case Alphabet.GSM7 -> new Gsm7(mode);
            case Alphabet.GSM7_PACKED -> new PackedGsm7(new Gsm7(mode));
            case Alphabet.UCS2 -> new Ucs2Coder(mode);
            default -> new CharsetCoder(Alphabet.charset(known));
        };
    }

    /**
     * Sets what is written for a character that the alphabet lacks. Not so at first: it is a fault. UCS-2 and UTF-8 lack
     * none; half a surrogate pair is a fault in any alphabet but a 7-bit one.
     *
     * @param character to write, such as {@code '?'}, if the alphabet has it; negative for none.
     * @return this.
     */
    public TextCoder replacement(int character) {
        return this;
    }

    /**
     * {@return how many characters of a text are replaced by others; reads the text to tell}
     *
     * @param text to write.
     */
    int replacedOf(CharSequence text) {
        return 0;
    }

    /**
     * Writes a text.
     *
     * @param text     to write.
     * @param buffer   to write to.
     * @param index    to write to.
     * @param capacity in octets, of what may be written.
     * @return the octets written; or a fault whose position is that of a character: {@link Fault#TEXT_MALFORMED} for
     *         one that the alphabet lacks, {@link Fault#TEXT_TOO_LONG} for the first one for which there is no room.
     *         The characters before it may have been written then.
     */
    public final long encode(CharSequence text, MutableDirectBuffer buffer, int index, int capacity) {
        return encode(text, 0, text.length(), buffer, index, capacity);
    }

    /**
     * Writes a stretch of a text.
     *
     * @param text     to write from.
     * @param from     first character.
     * @param to       behind the last character.
     * @param buffer   to write to.
     * @param index    to write to.
     * @param capacity in octets, of what may be written.
     * @return the octets written, or a fault as of {@link #encode(CharSequence, MutableDirectBuffer, int, int)}.
     */
    public final long encode(CharSequence text, int from, int to, MutableDirectBuffer buffer, int index, int capacity) {
        long octets = encodeSome(text, from, to, buffer, index, capacity);
        return octets < 0 || end == to ? octets : Fault.of(Fault.TEXT_TOO_LONG, Fault.NO_FIELD, end);
    }

    /**
     * Reads octets and writes their text.
     *
     * @param buffer that holds them.
     * @param offset of the first one.
     * @param length in octets.
     * @param out    to write to.
     * @return the characters written; or a fault {@link Fault#TEXT_MALFORMED} at the first octet, counted from
     *         {@code offset}, that is no text: then the text before it has been written.
     * @throws IOException from {@code out}.
     */
    public abstract long decode(DirectBuffer buffer, int offset, int length, Appendable out) throws IOException;

    /**
     * Writes as many whole characters as there is room for, and notes where it stopped.
     *
     * @param buffer to write to; null to measure only.
     * @return the octets written, or a fault at a character that the alphabet lacks.
     */
    abstract long encodeSome(CharSequence text, int from, int to, MutableDirectBuffer buffer, int index, int capacity);

    /** {@return whether the last {@link #encodeSome} wrote others in place of some characters} */
    boolean hasReplaced() {
        return false;
    }

    /** {@return behind the last character that the last {@link #encodeSome} wrote} */
    final int end() {
        return end;
    }

    /** {@return the octets that the last {@link #encodeSome} wrote, before a fault too} */
    final int length() {
        return length;
    }

    final void end(int characterIndex, int octets) {
        end = characterIndex;
        length = octets;
    }

    static long malformed(int position) {
        return Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, position);
    }

    /** Fetches characters of a text into {@link #characters}. */
    final void fetch(CharSequence text, int from, int to) {
        if (text instanceof String string) {
            string.getChars(from, to, characters, 0);
        } else if (text instanceof StringBuilder builder) {
            builder.getChars(from, to, characters, 0);
        } else {
            for (int i = from; i < to; i++) {
                characters[i - from] = text.charAt(i);
            }
        }
    }

    /** Hands on the first of {@link #characters}, in the way that copies them least. */
    final void hand(int count, Appendable out) throws IOException {
        if (out instanceof StringBuilder builder) {
            builder.append(characters, 0, count);
        } else if (out instanceof TextBuffer text) {
            text.append(characters, count);
        } else if (out instanceof CharBuffer buffer) {
            buffer.put(characters, 0, count);
        } else if (out instanceof Writer writer) {
            writer.write(characters, 0, count);
        } else {
            out.append(view.clear().limit(count));
        }
    }
}
