package org.heliograph.cmpp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;

/**
 * A window on a content (§8): the user data header, where TP_udhi says that there is one, and the text or octets behind
 * it. Reuses its decoders and buffers; one thread.
 *
 * <p>A header that does not fit into the content is no header ({@link #isHeaderMalformed()}): then all octets are body.
 */
public final class CmppContent {
    /** The charsets of the codings that are text, those that gateways send beyond the document (9, 16, 24) included. */
    public static final Map<Integer, Charset> CHARSETS = Map.of(
            MsgFmt.ASCII,
            StandardCharsets.US_ASCII,
            MsgFmt.UCS2,
            StandardCharsets.UTF_16BE,
            MsgFmt.GB18030,
            Charset.forName("GB18030"),
            9,
            StandardCharsets.UTF_16BE,
            16,
            StandardCharsets.US_ASCII,
            24,
            StandardCharsets.UTF_16BE);

    private static final int MOST_OCTETS = 255;

    private final CharsetDecoder ascii = decoder(StandardCharsets.US_ASCII);
    private final CharsetDecoder utf16 = decoder(StandardCharsets.UTF_16BE);
    private final CharsetDecoder gb18030 = decoder(CHARSETS.get(MsgFmt.GB18030));
    private final UnsafeBuffer header = AgronaAccess.newView();
    private final UnsafeBuffer body = AgronaAccess.newView();
    private final ByteBuffer octets = ByteBuffer.allocate(MOST_OCTETS);
    private final CharBuffer characters = CharBuffer.allocate(MOST_OCTETS);
    private int msgFmt;
    private boolean headerMalformed;

    /** Makes a window on nothing. */
    public CmppContent() {}

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Moves the window to a content.
     *
     * @param buffer    that holds it.
     * @param offset    of its first octet.
     * @param length    in octets, 0 to 255.
     * @param format    its Msg_Fmt.
     * @param hasHeader whether a user data header comes first, see {@link TpUdhi#isPresent}.
     * @return this.
     */
    public CmppContent wrap(DirectBuffer buffer, int offset, int length, int format, boolean hasHeader) {
        if (length > MOST_OCTETS) {
            throw new IllegalArgumentException("length=" + length + " is above " + MOST_OCTETS);
        }
        msgFmt = format;
        int headerLength = hasHeader && length > 0 ? (buffer.getByte(offset) & 0xFF) + 1 : 0;
        headerMalformed = headerLength > length || hasHeader && length == 0;
        if (headerMalformed) {
            headerLength = 0;
        }
        header.wrap(buffer, offset, headerLength);
        body.wrap(buffer, offset + headerLength, length - headerLength);
        return this;
    }

    /** {@return whether there should be a header and its length octet runs past the content} */
    public boolean isHeaderMalformed() {
        return headerMalformed;
    }

    /** {@return the user data header, its length octet included; empty if there is none} */
    public DirectBuffer header() {
        return header;
    }

    /** {@return the octets behind the header} */
    public DirectBuffer body() {
        return body;
    }

    /** {@return whether the coding is one of text} */
    public boolean isText() {
        return CHARSETS.containsKey(msgFmt);
    }

    /**
     * Decodes the text.
     *
     * @return the text, in a buffer that the next call overwrites; null if the octets are no text in their coding.
     */
    public CharSequence text() {
        CharsetDecoder decoder = decoder();
        if (decoder == null) {
            return null;
        }
        octets.clear();
        body.getBytes(0, octets, body.capacity());
        octets.flip();
        characters.clear();
        decoder.reset();
        CoderResult result = decoder.decode(octets, characters, true);
        if (result.isUnderflow()) {
            result = decoder.flush(characters);
        }
        characters.flip();
        return result.isUnderflow() ? characters : null;
    }

    /**
     * Writes the text.
     *
     * @param out to write to.
     * @throws CharacterCodingException if the octets are no text in their coding; nothing has been written.
     * @throws IOException              from {@code out}.
     */
    public void appendText(Appendable out) throws IOException {
        CharSequence text = text();
        if (text == null) {
            throw new CharacterCodingException();
        }
        out.append(text);
    }

    private CharsetDecoder decoder() {
        Charset charset = CHARSETS.get(msgFmt);
        if (charset == StandardCharsets.UTF_16BE) {
            return utf16;
        }
        if (charset == StandardCharsets.US_ASCII) {
            return ascii;
        }
        return charset == null ? null : gb18030;
    }
}
