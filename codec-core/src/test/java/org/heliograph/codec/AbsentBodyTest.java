package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

class AbsentBodyTest {
    private static final String ERROR = "00000009" + "0000000b";
    private static final String BODY = "03" + "01" + "02414200" + "4300";
    private static final String TLV = "0001000105";

    private final UnsafeBuffer room = new UnsafeBuffer(new byte[200]);

    private static String framed(String hex) {
        return String.format("%08x", 4 + hex.length() / 2) + hex;
    }

    private static ErrorResp wrap(Settings settings, String hex) {
        UnsafeBuffer buffer = Octet.buffer(framed(hex));
        return new ErrorResp(settings).wrap(buffer, 0, buffer.capacity());
    }

    private ErrorResp encode(Settings settings) {
        return new ErrorResp(settings).encode(room, 0, 200).put(ErrorResp.STATUS, 11);
    }

    private String finish(ErrorResp message) {
        return Octet.hex(room, 0, message.finish());
    }

    /** Fields and those that are absent, by name. */
    private static List<String> seen(ErrorResp message) {
        List<String> seen = new ArrayList<>();
        message.visit(new FieldVisitor() {
            @Override
            public void number(Field field, int position, long value) {
                seen.add(field.name());
            }

            @Override
            public void text(Field field, int position, int length, CharSequence value) {
                seen.add(field.name());
            }

            @Override
            public void octets(Field field, int position, int length, DirectBuffer frame) {
                seen.add(field.name() + " at " + position);
            }

            @Override
            public void absent(Field field, int position) {
                seen.add("no " + field.name() + " at " + position);
            }
        });
        return seen;
    }

    private static void requireEmptyBody(ErrorResp message) {
        assertTrue(message.isBodyAbsent());
        assertEquals(0, message.getOrZero(ErrorResp.NUMBER));
        assertEquals(0, message.getOrZero(ErrorResp.SIZE));
        assertEquals(0, message.size(ErrorResp.ITEMS));
        assertFalse(message.get(ErrorResp.ITEMS).next());
        assertEquals("", message.get(ErrorResp.ID).toString());
    }

    @Test
    void shouldReadABareHeader() {
        for (Settings settings : List.of(Settings.STRICT, Settings.LENIENT)) {
            ErrorResp message = wrap(settings, ERROR);

            assertEquals(Fault.NONE, message.check());
            requireEmptyBody(message);
            assertFalse(message.tlvs().next());
            assertEquals(12, message.fieldsEnd());
            assertEquals(
                    List.of(
                            "length",
                            "kind",
                            "status",
                            "no number at 12",
                            "no size at 12",
                            "no items at 12",
                            "no id at 12"),
                    seen(message));
        }
    }

    @Test
    void shouldReadTlvsBehindABareHeader() {
        for (Settings settings : List.of(Settings.STRICT, Settings.LENIENT)) {
            ErrorResp message = wrap(settings, ERROR + TLV);

            assertEquals(Fault.NONE, message.check());
            requireEmptyBody(message);
            assertEquals(5, message.tlvs().number(ErrorResp.Tlvs.U8, -1));
            assertEquals(17, message.fieldsEnd());
            assertTrue(seen(message).contains("tlvs at 12"));
        }
    }

    @Test
    void shouldIgnoreOctetsThatAreNeitherBodyNorTlvs() {
        for (Settings settings : List.of(Settings.STRICT, Settings.LENIENT)) {
            for (String garbage : List.of("ff", "ffffff", "00010005aa", "0101")) {
                ErrorResp message = wrap(settings, ERROR + garbage);

                assertEquals(Fault.NONE, message.check(), garbage);
                requireEmptyBody(message);
                assertFalse(message.tlvs().next());
                assertEquals(12, message.fieldsEnd());
            }
        }
    }

    @Test
    void shouldReadTheBodyOfAnErrorThatHasOne() {
        ErrorResp message = wrap(Settings.STRICT, ERROR + BODY + TLV);

        assertEquals(Fault.NONE, message.check());
        assertFalse(message.isBodyAbsent());
        assertEquals(3, message.getOrZero(ErrorResp.NUMBER));
        assertEquals("C", message.get(ErrorResp.ID).toString());
        assertEquals(5, message.tlvs().number(ErrorResp.Tlvs.U8, -1));
    }

    @Test
    void shouldKnowBeforeCheckWhetherTheBodyIsThere() {
        assertTrue(wrap(Settings.LENIENT, ERROR).isBodyAbsent());
        assertFalse(wrap(Settings.LENIENT, ERROR + BODY).isBodyAbsent());
        assertFalse(wrap(Settings.LENIENT, "00000009" + "00000000").isBodyAbsent());
    }

    @Test
    void shouldDemandTheBodyWhereThereIsNoError() {
        ErrorResp message = wrap(Settings.LENIENT, "00000009" + "00000000");

        assertEquals(
                "error_resp number at octet 12 runs past the end of the frame",
                Fault.describe(message.check(), ErrorResp.TYPE));
        assertFalse(message.isBodyAbsent());
    }

    @Test
    void shouldForgetAnAbsentBodyAtTheNextFrame() {
        ErrorResp message = wrap(Settings.LENIENT, ERROR);
        assertTrue(message.isBodyAbsent());

        UnsafeBuffer next = Octet.buffer(framed("00000009" + "00000000" + BODY));
        message.wrap(next, 0, next.capacity());

        assertEquals(Fault.NONE, message.check());
        assertFalse(message.isBodyAbsent());
        assertEquals("C", message.get(ErrorResp.ID).toString());
    }

    @Test
    void shouldFinishAnErrorWithoutItsBody() {
        ErrorResp message = encode(Settings.STRICT);

        assertEquals(framed(ERROR), finish(message));
        requireEmptyBody(message);
    }

    @Test
    void shouldFinishAnErrorWithWhatWasSetInItsBody() {
        assertEquals(
                framed(ERROR + "0000" + "4300"), finish(encode(Settings.STRICT).put(ErrorResp.ID, "C")));
        assertEquals(
                framed(ERROR + "0300" + "00"), finish(encode(Settings.STRICT).put(ErrorResp.NUMBER, 3)));
        assertEquals(
                framed(ERROR + "0001" + "02414200" + "00"),
                finish(encode(Settings.STRICT).addWord("AB")));
    }

    @Test
    void shouldFinishAnErrorWithItsBodyWhereTheSessionWantsIt() {
        Settings bodies =
                Settings.STRICT.withDialect(Dialect.builder().errorBodies().build());

        assertEquals(framed(ERROR + "0000" + "00"), finish(encode(bodies)));
        assertEquals(framed(ERROR), finish(encode(Settings.STRICT)));
    }

    @Test
    void shouldWriteTlvsBehindABodyThatIsLeftOut() {
        ErrorResp message = encode(Settings.STRICT).omitBody();
        message.append(ErrorResp.TLVS, ErrorResp.Tlvs.U8, 5);

        assertEquals(framed(ERROR + TLV), finish(message));
        requireEmptyBody(message);
        assertEquals(5, message.tlvs().number(ErrorResp.Tlvs.U8, -1));
    }

    @Test
    void shouldRefuseToLeaveOutABodyThatMustBeThereOrHasBegun() {
        String expected = "error_resp: the body can be left out only of an error response, and before it is begun";
        ErrorResp well = new ErrorResp(Settings.STRICT).encode(new UnsafeBuffer(new byte[200]), 0, 200);
        ErrorResp begun = encode(Settings.STRICT).addWord("AB");
        ErrorResp done = wrap(Settings.STRICT, ERROR);

        for (ErrorResp message : List.of(well, begun, done)) {
            assertEquals(
                    expected,
                    assertThrows(IllegalStateException.class, message::omitBody).getMessage());
        }
    }

    @Test
    void shouldRefuseToWriteIntoABodyThatIsLeftOut() {
        ErrorResp message = encode(Settings.STRICT).omitBody();

        assertThrows(IllegalStateException.class, () -> message.put(ErrorResp.ID, "C"));
        assertThrows(IllegalStateException.class, () -> message.addWord("AB"));
    }

    @Test
    void shouldAssembleNullsAsABodyThatIsLeftOut() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("status", 11);
        values.put("number", null);
        values.put("items", null);
        values.put("id", null);
        values.put("tlvs", List.of(Map.of("name", "one", "value", 5)));

        int length = Assembler.assemble(new ErrorResp(Settings.STRICT), values, room, 0, 200);

        assertEquals(framed(ERROR + TLV), Octet.hex(room, 0, length));
    }
}
