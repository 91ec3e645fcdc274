package org.heliograph.codec.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.junit.jupiter.api.Test;

class JsonEncoderTest {
    @Test
    void shouldGiveBackWellFormedFrames() {
        assertRoundTrip(Samples.note(), SampleNote.TYPE);
        assertRoundTrip(Samples.list(), SampleList.TYPE);
        assertRoundTrip(Samples.ping(), SamplePing.TYPE);
    }

    @Test
    void shouldGiveBackOctetsBehindNuls() {
        byte[] frame = Samples.note();
        frame[SampleNote.SENDER.delta() + 6] = 0x7F;
        frame[SampleNote.RECEIVER.delta() + 7] = 1;
        frame[SampleNote.RECEIVER.delta() + 15] = 2;
        frame[frame.length - 1] = 3;

        assertRoundTrip(frame, SampleNote.TYPE);
    }

    @Test
    void shouldGiveBackTextBeyondAscii() {
        byte[] frame = Samples.note();
        frame[SampleNote.SENDER.delta()] = (byte) 0x80;
        frame[SampleNote.SENDER.delta() + 1] = (byte) 0xFF;
        frame[SampleNote.SENDER.delta() + 2] = 0x1B;

        assertRoundTrip(frame, SampleNote.TYPE);
    }

    @Test
    void shouldGiveBackTrailingOctets() {
        byte[] frame = Samples.note();
        byte[] longer = Samples.withLength(Arrays.copyOf(frame, frame.length + 3));
        longer[frame.length + 1] = 9;

        assertRoundTrip(longer, SampleNote.TYPE);
        assertRoundTrip(Arrays.copyOf(Samples.ping(), 9), SamplePing.TYPE);
    }

    @Test
    void shouldGiveBackFramesWhoseEndThePeerLeftOut() {
        byte[] frame = Samples.note();

        for (int missing = 1; missing <= 6; missing++) {
            assertRoundTrip(Samples.withLength(Arrays.copyOf(frame, frame.length - missing)), SampleNote.TYPE);
        }
        assertRoundTrip(Arrays.copyOf(Samples.ping(), 6), SamplePing.TYPE);
    }

    @Test
    void shouldGiveBackOctetsBehindTheNulOfATextThatWasCut() {
        byte[] frame = Samples.note();
        frame[frame.length - 6] = 'a';
        frame[frame.length - 4] = 7;

        for (int missing = 1; missing <= 3; missing++) {
            assertRoundTrip(Samples.withLength(Arrays.copyOf(frame, frame.length - missing)), SampleNote.TYPE);
        }
    }

    @Test
    void shouldGiveBackFramesThatCannotBeRead() {
        byte[] frame = Samples.note();

        for (int length = 0; length < frame.length; length++) {
            assertRoundTrip(Arrays.copyOf(frame, length), SampleNote.TYPE);
        }
        assertArrayEquals(new byte[] {1, 2}, Samples.encode("{\"octets\":\"0102\"}", null));
    }

    @Test
    void shouldNotWriteWhatIsDerived() {
        String json =
                "{\"fields\":{\"Number\":7,\"Key\":\"deadbeef\",\"Reserved\":1,\"text\":\"x\"},\"derived\":[\"text\"]}";

        assertArrayEquals(Samples.ping(), Samples.encode(json, SamplePing.TYPE));
    }

    @Test
    void shouldGiveDefaultsToWhatIsMissing() {
        byte[] frame =
                Samples.encode("{\"message\":\"NOTE\",\"fields\":{\"Sender\":\"x\",\"Length\":3}}", SampleNote.TYPE);

        assertEquals(SampleNote.TYPE.shape().fixedLength() + SampleNote.LINK.width(), frame.length);
        assertEquals(frame.length, new UnsafeBuffer(frame).getInt(0, ByteOrder.BIG_ENDIAN));
        assertArrayEquals(new byte[7], Samples.encode("{}", SamplePing.TYPE));
    }

    @Test
    void shouldRefuseWhatDoesNotFitAndNameIt() {
        assertRefused("{\"fields\":{\"Nonsense\":1}}", "Nonsense");
        assertRefused("{\"fields\":{\"Port\":65536}}", "Port");
        assertRefused("{\"fields\":{\"Sender\":\"123456789\"}}", "Sender");
        assertRefused("{\"tlvs\":[{\"tag\":1,\"value\":\"\"}]}", "NOTE has no TLVs");
        assertRefused("{\"rest\":\"0\"}", "rest");
        assertRefused("{\"rest\":\"zz\"}", "rest");
        assertRefused("{\"octets\":\"0x\"}", "octets");
        assertRefused("{\"padding\":{\"Nobody\":\"00\"}}", "Nobody");
        assertRefused("{\"padding\":{\"Sender\":\"01\"}}", "Sender");
        assertRefused("{\"padding\":{\"Sender\":\"000000000000000001\"}}", "Sender");
        assertRefused("{\"padding\":{\"Receiver[3]\":\"0001\"}}", "Receiver[3]");
        assertRefused("{\"padding\":{\"Receiver[x]\":\"0001\"}}", "Receiver[x]");
        assertRefused("{\"padding\":{\"Receiver\":\"0001\"}}", "Receiver");
        assertRefused("{\"fields\":{\"Sender\":\"12345678\"},\"padding\":{\"Sender\":\"0001\"}}", "Sender");
        assertRefused("{\"cut\":{\"Sender\":1}}", "Sender");
        assertRefused("{\"cut\":{\"Link\":7}}", "Link");
        assertRefused("{\"fields\":{\"Link\":\"123456\"},\"cut\":{\"Link\":2}}", "Link");
    }

    @Test
    void shouldRefuseWhatTheBufferCannotHold() {
        JsonFrame frame = Samples.parse("{\"message\":\"PING\",\"fields\":{},\"rest\":\"010203\"}");
        SampleProtocol protocol = new SampleProtocol("Sample 1.0", List.of(SamplePing.TYPE));
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[64]);
        JsonEncoder encoder = new JsonEncoder(Settings.LENIENT);

        assertEquals(10, encoder.encode(frame, protocol, buffer, 0, 10));
        assertThrows(IllegalArgumentException.class, () -> encoder.encode(frame, protocol, buffer, 0, 9));
    }

    private static void assertRefused(String json, String name) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Samples.encode(json, SampleNote.TYPE), json);
        assertTrue(e.getMessage().contains(name), e.getMessage());
    }

    private static void assertRoundTrip(byte[] frame, MessageType<?> type) {
        String json = Samples.json(frame, type);

        Samples.requireJson(json);
        assertEquals(Samples.hex(frame), Samples.hex(Samples.encode(json, type)), json);
    }
}
