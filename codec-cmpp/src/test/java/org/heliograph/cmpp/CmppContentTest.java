package org.heliograph.cmpp;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.testkit.Allocation;
import org.junit.jupiter.api.Test;

final class CmppContentTest {
    private final CmppContent content = new CmppContent();

    private CmppContent wrap(byte[] octets, int msgFmt, boolean hasHeader) {
        return content.wrap(new UnsafeBuffer(octets), 0, octets.length, msgFmt, hasHeader);
    }

    @Test
    void shouldDecodeEachCoding() throws IOException {
        StringBuilder out = new StringBuilder();
        wrap("abc".getBytes(UTF_16BE), MsgFmt.UCS2, false).appendText(out);
        wrap("测试".getBytes(Charset.forName("GB18030")), MsgFmt.GB18030, false).appendText(out);
        wrap("\uD83D\uDE00".getBytes(UTF_16BE), 24, false).appendText(out);
        wrap(new byte[] {'x', 'y'}, MsgFmt.ASCII, false).appendText(out);

        assertEquals("abc测试\uD83D\uDE00xy", out.toString());
    }

    @Test
    void shouldPartHeaderAndText() {
        byte[] octets = Octet.frame("050003e404014f60597d").byteArray();

        wrap(octets, MsgFmt.UCS2, true);

        assertEquals("050003e40401", Octet.hex(content.header()));
        assertEquals("4f60597d", Octet.hex(content.body()));
        assertEquals("你好", content.text().toString());
        assertFalse(content.isHeaderMalformed());
    }

    @Test
    void shouldTakeAHeaderThatDoesNotFitForBody() {
        wrap(new byte[] {3, 1, 2}, MsgFmt.BINARY, true);

        assertTrue(content.isHeaderMalformed());
        assertEquals(0, content.header().capacity());
        assertEquals("030102", Octet.hex(content.body()));
        assertTrue(wrap(new byte[0], MsgFmt.BINARY, true).isHeaderMalformed());
        assertFalse(wrap(new byte[] {2, 1, 2}, MsgFmt.BINARY, true).isHeaderMalformed());
    }

    @Test
    void shouldNotCallOctetsTextThatAreNone() {
        assertNull(wrap(new byte[] {0x4f}, MsgFmt.UCS2, false).text());
        assertNull(wrap(Octet.frame("d83d0041").byteArray(), MsgFmt.UCS2, false).text());
        assertNull(wrap(new byte[] {(byte) 0x80}, MsgFmt.ASCII, false).text());
        assertNull(wrap(new byte[] {(byte) 0xff}, MsgFmt.GB18030, false).text());
        assertNull(wrap(new byte[] {1}, MsgFmt.BINARY, false).text());
        assertFalse(content.isText());
        StringBuilder out = new StringBuilder();
        assertThrows(CharacterCodingException.class, () -> content.appendText(out));
        assertEquals("", out.toString());
    }

    @Property(tries = 300)
    void shouldReadAnyOctets(@ForAll @Size(max = 255) byte[] octets, @ForAll byte msgFmt, @ForAll boolean hasHeader) {
        wrap(octets, msgFmt & 0xFF, hasHeader);

        CharSequence text = content.text();

        assertEquals(octets.length, content.header().capacity() + content.body().capacity());
        if (text != null) {
            Charset charset = CmppContent.CHARSETS.get(msgFmt & 0xFF);
            int from = content.header().capacity();
            assertEquals(new String(octets, from, octets.length - from, charset), text.toString());
        }
    }

    @Test
    void shouldAllocateNothing() {
        UnsafeBuffer ucs2 = new UnsafeBuffer("尊敬的客户,您好".getBytes(UTF_16BE));
        UnsafeBuffer gb = new UnsafeBuffer("尊敬的客户,您好".getBytes(Charset.forName("GB18030")));

        Allocation.assertNone("text", () -> {
            content.wrap(ucs2, 0, ucs2.capacity(), MsgFmt.UCS2, false).text();
            content.wrap(gb, 0, gb.capacity(), MsgFmt.GB18030, false).text();
        });
    }
}
