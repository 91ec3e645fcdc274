package org.heliograph.wap.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.agrona.DirectBuffer;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.wap.wsp.ContentTypes;
import org.heliograph.wap.wsp.WspCharset;
import org.heliograph.wap.wsp.WspPayload;
import org.heliograph.wap.wsp.WspText;

/** Shows contents that are text in the charset that their content type names, SMIL among them. */
final class TextReader implements PayloadReader {
    private static final String TEXT = "text/";
    private static final String SMIL = "application/smil";

    private final WspText text = new WspText();
    private final StringBuilder words = new StringBuilder();

    @Override
    public String kind() {
        return WspPayload.CONTENT;
    }

    @Override
    public boolean reads(PayloadKey key) {
        CharSequence sent = key.text(WspPayload.TYPE_TEXT);
        CharSequence name = sent == null ? ContentTypes.name(key.get(WspPayload.TYPE, -1)) : sent;
        return name != null && (begins(name, TEXT) || name.length() == SMIL.length() && begins(name, SMIL));
    }

    private static boolean begins(CharSequence name, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (i == name.length() || Character.toLowerCase(name.charAt(i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void read(PayloadKey key, DirectBuffer frame, int position, int length, FieldVisitor visitor) {
        text.wrap(frame, position, length);
        words.setLength(0);
        int charset = (int) key.get(WspPayload.CHARSET, WspCharset.NONE);
        String decoded = charset == WspCharset.NONE || charset == WspCharset.UTF_8 ? null : text.decoded(charset);
        if (decoded == null) {
            append();
        } else {
            words.append(decoded);
        }
        visitor.beginMessage(WspProtocol.CONNECTIONLESS.id(), "Text", position, length);
        visitor.derived("text", 0, length, words);
        visitor.endMessage();
    }

    private void append() {
        try {
            text.appendDecoded(words);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
    }
}
