package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Consumer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drafted must not be told from what is written at once. */
class DraftTest {
    private static final String GOLDEN = SubmitSm.GOLDEN;

    private static final List<Consumer<SubmitSm>> SETTERS = List.of(
            m -> m.putId(SubmitSm.SEQUENCE_NUMBER, 7),
            m -> m.put(SubmitSm.SERVICE_TYPE, "CMT"),
            m -> m.put(SubmitSm.SOURCE_ADDR_TON, 5),
            m -> m.put(SubmitSm.SOURCE_ADDR, "Acme"),
            m -> m.put(SubmitSm.DEST_ADDR_TON, 1),
            m -> m.put(SubmitSm.DEST_ADDR_NPI, 1),
            m -> m.put(SubmitSm.DESTINATION_ADDR, "1778900"),
            m -> m.put(SubmitSm.ESM_CLASS, 3),
            m -> m.put(SubmitSm.PRIORITY_FLAG, 1),
            m -> m.put(SubmitSm.SCHEDULE_DELIVERY_TIME, ""),
            m -> m.put(SubmitSm.VALIDITY_PERIOD, ""),
            m -> m.put(SubmitSm.REGISTERED_DELIVERY, 1),
            m -> m.put(SubmitSm.DATA_CODING, 8),
            m -> m.put(SubmitSm.SHORT_MESSAGE, Octet.buffer("4f60597d"), 0, 4),
            m -> SubmitSm.TLVS.append(m, 0x0204, Octet.buffer("0007"), 0, 2),
            m -> SubmitSm.TLVS.append(m, 0x1380, Octet.buffer(""), 0, 0));

    private static final FieldVisitor BLIND = (FieldVisitor) Proxy.newProxyInstance(
            DraftTest.class.getClassLoader(), new Class<?>[] {FieldVisitor.class}, (proxy, method, arguments) -> null);

    private static final TextTlv REMARK = new TextTlv(new TlvInfo(0x0204, "remark", "A text.", true), 1, 20, true);

    private final SubmitSm message = new SubmitSm(Settings.STRICT);
    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[100]);

    private SubmitSm begin() {
        buffer.setMemory(0, 100, (byte) 0xEE);
        return message.encode(buffer, 3, 90);
    }

    private String finished() {
        return Octet.hex(buffer, 3, message.finish());
    }

    private void shouldBearAfterEachSetter(Consumer<SubmitSm> disturbance) {
        for (int after = 0; after < SETTERS.size(); after++) {
            begin();
            for (int i = 0; i < SETTERS.size(); i++) {
                SETTERS.get(i).accept(message);
                if (i == after) {
                    disturbance.accept(message);
                }
            }

            assertEquals(GOLDEN, finished(), "disturbed after setter " + after);
            assertEquals("eeeeee", Octet.hex(buffer, 0, 3));
            assertEquals("ee".repeat(36), Octet.hex(buffer, 64, 36));
        }
    }

    @Test
    void shouldBearToBeLookedAt() {
        shouldBearAfterEachSetter(SubmitSm::frame);
        shouldBearAfterEachSetter(SubmitSm::target);
        shouldBearAfterEachSetter(m -> m.get(SubmitSm.SEQUENCE_NUMBER));
        shouldBearAfterEachSetter(m -> m.visit(BLIND));
        shouldBearAfterEachSetter(m -> m.read(SubmitSm.SEQUENCE_NUMBER));
    }

    @Test
    void shouldBearThatAnEarlierFieldIsSetAgain() {
        shouldBearAfterEachSetter(m -> m.putId(SubmitSm.SEQUENCE_NUMBER, 7));
        shouldBearAfterEachSetter(m -> m.put(SubmitSm.SEQUENCE_NUMBER, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A\u0131", "A\u0000", "\u20AC23456789", "12345678901234567890\u00E9"})
    void shouldRefuseATextWithoutTraces(String text) {
        begin();
        for (int i = 0; i < 6; i++) {
            SETTERS.get(i).accept(message);
        }
        if (!text.isEmpty()) {
            assertThrows(IllegalArgumentException.class, () -> message.put(SubmitSm.DESTINATION_ADDR, text));
        }
        for (int i = 6; i < SETTERS.size(); i++) {
            SETTERS.get(i).accept(message);
        }

        assertEquals(GOLDEN, finished());
    }

    @Test
    void shouldTakeBackATlvThatIsRefused() {
        begin();
        message.put(SubmitSm.SERVICE_TYPE, "CMT").put(SubmitSm.SOURCE_ADDR_TON, 5);

        assertThrows(IllegalArgumentException.class, () -> message.append(SubmitSm.TLVS, REMARK, "\u0131"));
        for (int i = 3; i < SETTERS.size(); i++) {
            SETTERS.get(i).accept(message);
        }
        message.putId(SubmitSm.SEQUENCE_NUMBER, 7);

        assertEquals(GOLDEN, finished());
    }

    @Test
    void shouldShowWhatIsDrafted() {
        begin();
        for (int i = 0; i < 6; i++) {
            SETTERS.get(i).accept(message);
        }

        assertEquals("CMT", message.get(SubmitSm.SERVICE_TYPE).toString());
        assertEquals(5, message.get(SubmitSm.SOURCE_ADDR_TON));
        assertEquals("Acme", message.get(SubmitSm.SOURCE_ADDR).toString());
        assertEquals(1, message.get(SubmitSm.DEST_ADDR_NPI));
        assertThrows(IllegalStateException.class, () -> message.get(SubmitSm.ESM_CLASS));
        assertEquals("434d540005004163" + "6d65000101", Octet.hex(message.frame(), 16, 13));
    }

    @Test
    void shouldSetFieldsOfAnEarlierBlockToo() {
        begin();
        message.put(SubmitSm.SERVICE_TYPE, "CMT").put(SubmitSm.SOURCE_ADDR, "Acme");
        message.put(SubmitSm.SOURCE_ADDR_TON, 5).put(SubmitSm.SOURCE_ADDR_NPI, 9);

        message.putId(SubmitSm.SEQUENCE_NUMBER, 7);
        message.finish();

        assertEquals(5, message.get(SubmitSm.SOURCE_ADDR_TON));
        assertEquals(9, message.get(SubmitSm.SOURCE_ADDR_NPI));
        assertEquals("Acme", message.get(SubmitSm.SOURCE_ADDR).toString());
        assertEquals(Fault.NONE, message.check());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 199, 200, 201, 215, 216, 217, 240, 254, 255, 256, 257, 1000})
    void shouldWriteTextsOfAnyLengthWhereItIsLenient(int length) {
        SubmitSm lenient = new SubmitSm(Settings.LENIENT.withWriting(Mode.LENIENT));
        UnsafeBuffer room = new UnsafeBuffer(new byte[3000]);
        String text = "1".repeat(length);
        lenient.encode(room, 0, 3000);
        lenient.put(SubmitSm.SERVICE_TYPE, "CMT").put(SubmitSm.SOURCE_ADDR_TON, 5);

        lenient.put(SubmitSm.SOURCE_ADDR, text).put(SubmitSm.DEST_ADDR_NPI, 4);
        lenient.put(SubmitSm.DESTINATION_ADDR, text);
        lenient.finish();

        assertEquals(text, lenient.get(SubmitSm.SOURCE_ADDR).toString());
        assertEquals(text, lenient.get(SubmitSm.DESTINATION_ADDR).toString());
        assertEquals(5, lenient.get(SubmitSm.SOURCE_ADDR_TON));
        assertEquals(4, lenient.get(SubmitSm.DEST_ADDR_NPI));
        assertEquals(Fault.NONE, lenient.check());
    }

    @Test
    void shouldRefuseATextThatDoesNotFitTheRoom() {
        for (int room = 16; room < 29; room++) {
            message.encode(buffer, 0, room);
            int capacity = room;
            assertThrows(
                    IllegalArgumentException.class,
                    () -> message.put(SubmitSm.SERVICE_TYPE, "CMT").put(SubmitSm.SOURCE_ADDR, "Acme"),
                    () -> "capacity=" + capacity);
        }
        message.encode(buffer, 0, 29);
        message.put(SubmitSm.SERVICE_TYPE, "CMT").put(SubmitSm.SOURCE_ADDR, "Acme");
        assertEquals("434d54000000" + "41636d6500" + "0000", Octet.hex(message.frame(), 16, 13));
    }
}
