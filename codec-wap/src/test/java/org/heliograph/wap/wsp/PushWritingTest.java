package org.heliograph.wap.wsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

/** A push as a program writes it: headers in place, lengths known at the end. */
final class PushWritingTest {
    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[1_024]);
    private final UnsafeBuffer data = Octet.frame("8c8298");
    private final WspPush push = new WspPush();

    private int write(String uri) {
        push.encode(buffer, 5, buffer.capacity() - 5).tid(1).contentType(ContentTypes.MMS_MESSAGE);
        push.beginHeaders()
                .integer(HeaderName.X_WAP_APPLICATION_ID, PushApplication.MMS_UA)
                .text(HeaderName.X_WAP_INITIATOR_URI, uri);
        return push.endHeaders().data(data, 0, data.capacity()).finish();
    }

    @Test
    void shouldWriteHeadersInPlace() {
        int length = write("a:b");

        assertEquals("010608" + "be" + "af84" + "b1613a6200" + "8c8298", Octet.hex(buffer, 5, length));
        assertTrue(push.contentType().is(ContentTypes.MMS_MESSAGE));
        assertTrue(push.headers().find(HeaderName.X_WAP_INITIATOR_URI));
        assertEquals("8c8298", Octet.hex(push.data()));
    }

    @Test
    void shouldMoveWhatALongLengthCounts() {
        for (int octets : new int[] {100, 120, 121, 122, 123, 124, 125, 300}) {
            String uri = "u".repeat(octets);
            int length = write(uri);

            assertEquals(
                    Fault.NONE,
                    new WspPush(Settings.STRICT).wrap(buffer, 5, length).check());
            push.wrap(buffer, 5, length);
            assertEquals(octets + 5, push.headersLen());
            assertTrue(push.headers().find(HeaderName.X_WAP_INITIATOR_URI));
            Headers headers = push.headers();
            assertTrue(headers.find("x-wap-initiator-uri"));
            assertEquals(uri, headers.text().toString());
            assertEquals("8c8298", Octet.hex(push.data()));
        }
    }

    /** What was read before is not shown in place of what was written, be it as long as that. */
    @Test
    void shouldForgetWhatItHasReadOnceItWrites() {
        int length = write("a:b");
        UnsafeBuffer read = Octet.frame("020608" + "ae" + "8d84" + "b1633a6400" + "8c8298");
        assertEquals(length, read.capacity());
        assertEquals(Fault.NONE, push.wrap(read, 0, length).check());
        assertTrue(push.contentType().is(ContentTypes.SIC));
        assertTrue(push.headers().find(HeaderName.CONTENT_LENGTH));

        write("a:b");

        assertTrue(push.contentType().is(ContentTypes.MMS_MESSAGE));
        assertFalse(push.headers().find(HeaderName.CONTENT_LENGTH));
        Headers headers = push.headers();
        assertTrue(headers.find(HeaderName.X_WAP_INITIATOR_URI));
        assertEquals("a:b", headers.text().toString());
    }

    @Test
    void shouldShowEachFrameAlsoWithoutACheck() {
        int length = write("a:b");
        UnsafeBuffer other = Octet.frame("020608" + "ae" + "8d84" + "b1633a6400" + "8c8298");
        assertEquals(Fault.NONE, push.wrap(buffer, 5, length).check());

        push.wrap(other, 0, length);

        Headers headers = push.headers();
        assertTrue(headers.find(HeaderName.CONTENT_LENGTH));
        assertEquals(4, headers.number());
        assertTrue(push.contentType().is(ContentTypes.SIC));
        push.wrap(buffer, 5, length);
        assertTrue(push.contentType().is(ContentTypes.MMS_MESSAGE));
        assertEquals(1, push.tid());
    }

    @Test
    void shouldRefuseAPushWithoutContentType() {
        push.encode(buffer, 0, 100).tid(1);

        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, push::finish);

        assertTrue(e.getMessage().contains("Push.ContentType"), e::toString);
    }

    @Test
    void shouldRefuseWhatHasNoRoom() {
        push.encode(buffer, 0, 140).tid(1).contentType(ContentTypes.SIC);
        push.beginHeaders().text(HeaderName.X_WAP_CONTENT_URI, "u".repeat(134));

        push.endHeaders();

        assertThrows(IllegalArgumentException.class, push::finish);
    }

    @Test
    void shouldCopyContentTypesOfEveryLength() {
        UnsafeBuffer direct = new UnsafeBuffer(ByteBuffer.allocateDirect(64));
        for (int octets = 1; octets <= 12; octets++) {
            UnsafeBuffer type = Octet.frame("ff" + "61".repeat(octets - 1) + "00" + "ff");
            direct.putBytes(0, type, 0, type.capacity());

            int length = push.encode(buffer, 5, 100)
                    .tid(1)
                    .contentType(type, 1, octets)
                    .finish();
            assertEquals("01060" + Integer.toHexString(octets) + hexOfType(octets), Octet.hex(buffer, 5, length));
            length = push.encode(buffer, 5, 100)
                    .tid(1)
                    .contentType(direct, 1, octets)
                    .finish();
            assertEquals("01060" + Integer.toHexString(octets) + hexOfType(octets), Octet.hex(buffer, 5, length));
        }
    }

    private static String hexOfType(int octets) {
        return "61".repeat(octets - 1) + "00";
    }

    @Test
    void shouldTellSessionsApart() {
        WspPush inSession = new WspPush(Settings.STRICT, false, WspLimits.DEFAULT);
        int length = inSession
                .encode(buffer, 0, 100)
                .pduType(PduType.CONFIRMED_PUSH)
                .contentType("a/b")
                .finish();

        assertEquals("0704" + "612f6200", Octet.hex(buffer, 0, length));
        assertEquals(-1, inSession.tid());
        assertFalse(inSession.isConnectionless());
        assertThrows(
                IllegalArgumentException.class,
                () -> inSession.encode(buffer, 0, 100).tid(5));
        assertThrows(IllegalArgumentException.class, () -> push.encode(buffer, 0, 100)
                .tid(256));
    }

    @Test
    void shouldAllocateNothing() {
        Allocation.assertNone("writing", () -> write("http://wap.example/with/a/path"));
    }
}
