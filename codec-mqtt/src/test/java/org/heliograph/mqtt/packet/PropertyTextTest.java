package org.heliograph.mqtt.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.PropertyId;
import org.junit.jupiter.api.Test;

/** Texts of properties of every length, with every octet changed, over heap and direct memory up to its end. */
class PropertyTextTest {
    private static final int LONGEST = 70;
    /** Of PUBLISH with QoS 0, up to its properties. */
    private static final byte[] PUBLISH = {0x30, 0, 0, 1, 'a'};
    /** Of DISCONNECT, up to its properties, which begin nearer to the start than those of every other packet. */
    private static final byte[] DISCONNECT = {(byte) 0xE0, 0, 0};

    @Test
    void shouldLookAtEveryOctetOfText() {
        for (int length = 0; length <= LONGEST; length++) {
            requireLooked(new Publish5(Settings.STRICT), PUBLISH, length, PropertyId.CONTENT_TYPE, null, null);
        }
    }

    @Test
    void shouldLookAtEveryOctetOfTextThatBeginsNearTheStart() {
        for (int length = 0; length <= LONGEST; length++) {
            requireLooked(new Disconnect5(Settings.STRICT), DISCONNECT, length, PropertyId.REASON_STRING, null, null);
            requireLooked(new Disconnect5(Settings.STRICT), DISCONNECT, length, PropertyId.USER_PROPERTY, null, "");
        }
    }

    @Test
    void shouldLookAtEveryOctetOfPair() {
        for (int length = 0; length <= LONGEST; length++) {
            requireLooked(new Publish5(Settings.STRICT), PUBLISH, length, PropertyId.USER_PROPERTY, null, "value");
            requireLooked(new Publish5(Settings.STRICT), PUBLISH, length, PropertyId.USER_PROPERTY, "name", null);
        }
    }

    /** Before and behind are the other half of a pair, null where there is none. */
    private static void requireLooked(
            MqttMessage<?> message, byte[] head, int length, int id, String before, String behind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head);
        out.write(0);
        out.write(id);
        if (before != null) {
            writeText(out, before);
        }
        int start = out.size() + 2;
        writeText(out, "x".repeat(length));
        if (behind != null) {
            writeText(out, behind);
        }
        byte[] octets = out.toByteArray();
        octets[1] = (byte) (octets.length - 2);
        octets[head.length] = (byte) (octets.length - head.length - 1);
        UnsafeBuffer direct = new UnsafeBuffer(ByteBuffer.allocateDirect(octets.length));
        direct.putBytes(0, octets);
        for (UnsafeBuffer buffer : new UnsafeBuffer[] {direct, new UnsafeBuffer(octets)}) {
            message.wrap(buffer, 0, octets.length);
            requireFault(0, message, head.length);
            for (int at = start; at < start + length; at++) {
                buffer.putByte(at, (byte) 0);
                requireFault(MqttFault.TEXT_WITH_NUL, message, head.length);
                buffer.putByte(at, (byte) 0x80);
                requireFault(MqttFault.TEXT_ILL_FORMED, message, head.length);
                buffer.putByte(at, (byte) 0x7F);
                requireFault(0, message, head.length);
                if (at > start) {
                    buffer.putByte(at - 1, (byte) 0xC3);
                    buffer.putByte(at, (byte) 0xA9);
                    requireFault(0, message, head.length);
                }
                buffer.setMemory(start, length, (byte) 'x');
            }
        }
    }

    private static void writeText(ByteArrayOutputStream out, String text) {
        out.write(text.length() >> Byte.SIZE);
        out.write(text.length());
        text.chars().forEach(out::write);
    }

    private static void requireFault(int code, MqttMessage<?> message, int block) {
        long fault = message.check();

        if (code == 0) {
            assertEquals(Fault.NONE, fault, () -> message.frame().toString());
        } else {
            assertEquals(code, Fault.code(fault));
            assertEquals(block + 1, Fault.position(fault));
        }
    }
}
