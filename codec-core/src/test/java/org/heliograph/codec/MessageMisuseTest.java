package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

class MessageMisuseTest {
    private final UnsafeBuffer room = new UnsafeBuffer(new byte[200]);
    private final SubmitSm message = new SubmitSm(Settings.LENIENT);

    private static String thrown(Class<? extends Exception> kind, Runnable step) {
        return assertThrows(kind, step::run).getMessage();
    }

    private String state(Runnable step) {
        return thrown(IllegalStateException.class, step);
    }

    private String argument(Runnable step) {
        return thrown(IllegalArgumentException.class, step);
    }

    private String bounds(Runnable step) {
        return thrown(IndexOutOfBoundsException.class, step);
    }

    private SubmitSm encode() {
        return message.encode(room, 0, 200);
    }

    @Test
    void shouldRefuseFramesOutsideTheirBuffer() {
        assertEquals("offset=1 length=200 is outside capacity=200", bounds(() -> message.wrap(room, 1, 200)));
        assertEquals("offset=-1 length=4 is outside capacity=200", bounds(() -> message.wrap(room, -1, 4)));
        assertEquals("offset=0 length=-1 is outside capacity=200", bounds(() -> message.wrap(room, 0, -1)));
        assertEquals(
                "offset=2147483647 length=2147483647 is outside capacity=200",
                bounds(() -> message.wrap(room, Integer.MAX_VALUE, Integer.MAX_VALUE)));
        assertEquals("offset=150 length=51 is outside capacity=200", bounds(() -> message.encode(room, 150, 51)));
    }

    @Test
    void shouldRefuseToWriteWhatIsNotBeingEncoded() {
        String expected = "submit_sm is not being encoded: call encode() first";

        assertEquals(expected, state(() -> message.put(SubmitSm.DATA_CODING, 8)));
        assertEquals(expected, state(() -> message.put(SubmitSm.COMMAND_STATUS, 8)));
        assertEquals(expected, state(() -> message.put(SubmitSm.SERVICE_TYPE, "")));
        assertEquals(expected, state(message::finish));
        encode().finish();
        assertEquals(expected, state(() -> message.put(SubmitSm.SOURCE_ADDR, "1")));
        assertEquals(expected, state(message::finish));
    }

    @Test
    void shouldRefuseVariableFieldsOutOfOrder() {
        encode().put(SubmitSm.DESTINATION_ADDR, "1");

        assertEquals(
                "submit_sm.source_addr cannot be written after destination_addr:"
                        + " variable fields are written once, in wire order",
                state(() -> message.put(SubmitSm.SOURCE_ADDR, "1")));
        assertEquals(
                "submit_sm.destination_addr cannot be written after destination_addr:"
                        + " variable fields are written once, in wire order",
                state(() -> message.put(SubmitSm.DESTINATION_ADDR, "2")));
    }

    @Test
    void shouldRefuseTextsThatDoNotFit() {
        encode();

        assertEquals(
                "submit_sm.service_type: length=6 is above 5 in \"123456\"",
                argument(() -> message.put(SubmitSm.SERVICE_TYPE, "123456")));
        assertEquals(
                "submit_sm.service_type takes U+0001 to U+007F, not \"caf\u00e9\"",
                argument(() -> message.put(SubmitSm.SERVICE_TYPE, "caf\u00e9")));
    }

    @Test
    void shouldShowControlCharactersEscapedAndLongTextsCut() {
        encode();

        assertEquals(
                "submit_sm.service_type takes U+0001 to U+007F, not \"a\\u0000\\u000a\"",
                argument(() -> message.put(SubmitSm.SERVICE_TYPE, "a\u0000\n")));
        assertEquals(
                "submit_sm.source_addr: length=300 is above 20 in \"" + "7".repeat(80) + "…\"",
                argument(() -> message.put(SubmitSm.SOURCE_ADDR, "7".repeat(300))));
    }

    @Test
    void shouldRefuseNumbersThatDoNotFit() {
        encode();

        assertEquals(
                "submit_sm.data_coding: value=256 does not fit uint8",
                argument(() -> message.put(SubmitSm.DATA_CODING, 256)));
        assertEquals(
                "submit_sm.data_coding: value=-1 does not fit uint8",
                argument(() -> message.put(SubmitSm.DATA_CODING, -1)));
        assertEquals(
                "submit_sm.command_status: value=4294967296 does not fit uint32",
                argument(() -> message.put(SubmitSm.COMMAND_STATUS, 1L << 32)));
        assertEquals(
                "submit_sm.command_status: value=-1 does not fit uint32",
                argument(() -> message.put(SubmitSm.COMMAND_STATUS, -1)));
    }

    @Test
    void shouldRefuseOctetsThatDoNotFit() {
        encode();

        assertEquals(
                "submit_sm.sm_length: value=256 does not fit uint8",
                argument(() -> message.put(SubmitSm.SHORT_MESSAGE, new UnsafeBuffer(new byte[256]), 0, 256)));
        assertEquals(
                "submit_sm.short_message: offset=2 length=3 is outside the source's capacity=4",
                bounds(() -> message.put(SubmitSm.SHORT_MESSAGE, new UnsafeBuffer(new byte[4]), 2, 3)));
        assertEquals(
                "tlvs: tag=65536 offset=0 length=0 does not fit, source's capacity=4",
                argument(() -> SubmitSm.TLVS.append(message, 0x10000, new UnsafeBuffer(new byte[4]), 0, 0)));
    }

    @Test
    void shouldRefuseTooLittleRoom() {
        assertEquals(
                "submit_sm: capacity=15 is below the 16 octets of its first fields",
                argument(() -> message.encode(room, 0, 15)));
        message.encode(room, 0, 20);
        assertEquals(
                "submit_sm.service_type: limit=21 is beyond capacity=20",
                argument(() -> message.put(SubmitSm.SERVICE_TYPE, "CM")));
        assertEquals("submit_sm.source_addr: limit=22 is beyond capacity=20", argument(() -> message.encode(room, 0, 20)
                .finish()));
    }

    @Test
    void shouldRefuseToReadWhatIsNotWrittenYet() {
        encode();

        assertEquals(
                "submit_sm: service_type has not been written yet", state(() -> message.get(SubmitSm.SERVICE_TYPE)));
    }

    @Test
    void shouldRefuseToReadAFaultyFrame() {
        UnsafeBuffer frame = Octet.buffer(SubmitSm.GOLDEN.substring(0, 40));
        message.wrap(frame, 0, 20);

        assertEquals(
                "check() was not heeded: submit_sm source_addr_ton at octet 20 runs past the end of the frame",
                state(() -> message.get(SubmitSm.DATA_CODING)));
    }
}
