package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

class GroupTest {
    private static final String HEAD = "00000009" + "00000000" + "07";
    private static final String PAIR = "01" + "0005" + "414200";
    private static final String WORD = "02" + "434400";

    private final UnsafeBuffer room = new UnsafeBuffer(new byte[200]);

    private static ErrorResp wrap(Settings settings, String hex) {
        UnsafeBuffer buffer = Octet.buffer(String.format("%08x", 4 + hex.length() / 2) + hex);
        return new ErrorResp(settings).wrap(buffer, 0, buffer.capacity());
    }

    private static String fault(Settings settings, String hex) {
        return Fault.describe(wrap(settings, hex).check(), ErrorResp.TYPE);
    }

    private ErrorResp encode(Settings settings) {
        return new ErrorResp(settings).encode(room, 0, 200).put(ErrorResp.NUMBER, 7);
    }

    private static String refused(Runnable step) {
        return assertThrows(IllegalArgumentException.class, step::run).getMessage();
    }

    @Test
    void shouldWalkElementsOfEachType() {
        ErrorResp message = wrap(Settings.STRICT, HEAD + "02" + PAIR + WORD + "4500");
        assertEquals(Fault.NONE, message.check());

        GroupCursor items = message.get(ErrorResp.ITEMS);

        assertNull(items.element());
        assertEquals(2, message.size(ErrorResp.ITEMS));
        assertTrue(items.next());
        assertEquals(14, items.position());
        ErrorResp.Pair pair = (ErrorResp.Pair) items.element();
        assertEquals(1, pair.get(ErrorResp.Pair.FLAG));
        assertEquals(5, pair.get(ErrorResp.Pair.WEIGHT));
        assertEquals("AB", pair.get(ErrorResp.Pair.NAME).toString());
        assertEquals(6, pair.length());
        assertTrue(items.next());
        assertEquals(20, items.position());
        assertEquals(
                "CD",
                ((ErrorResp.Word) items.element()).get(ErrorResp.Word.TEXT).toString());
        assertFalse(items.next());
        assertEquals("E", message.get(ErrorResp.ID).toString());
    }

    @Test
    void shouldBeginAgainWhenAskedAgain() {
        ErrorResp message = wrap(Settings.LENIENT, HEAD + "01" + WORD + "00");
        GroupCursor items = message.get(ErrorResp.ITEMS);
        assertTrue(items.next());
        assertFalse(items.next());

        assertSame(items, message.get(ErrorResp.ITEMS));

        assertTrue(items.next());
    }

    @Test
    void shouldReadElementsBeforeCheck() {
        ErrorResp message = wrap(Settings.LENIENT, HEAD + "01" + WORD + "00");

        assertTrue(message.get(ErrorResp.ITEMS).next());
    }

    @Test
    void shouldFaultWhereElementsEndWithTheFrame() {
        String past = "error_resp items at octet ";

        assertEquals(past + "20 runs past the end of the frame", fault(Settings.LENIENT, HEAD + "02" + PAIR));
        assertEquals(past + "15 runs past the end of the frame", fault(Settings.LENIENT, HEAD + "01" + "0100"));
        assertEquals(past + "17 has no terminating NUL", fault(Settings.LENIENT, HEAD + "01" + "0100054142"));
    }

    @Test
    void shouldFaultForAnElementOfNoType() {
        assertEquals(
                "error_resp items at octet 20 is not the one of this message",
                fault(Settings.LENIENT, HEAD + "02" + PAIR + "034300"));
    }

    @Test
    void shouldFaultStrictlyForValuesOfElements() {
        String wrong = HEAD + "02" + WORD + "01" + "0100" + "4100" + "00";

        assertEquals("", fault(Settings.LENIENT, wrong));
        assertEquals(
                "error_resp items at octet 19 has a value that the document does not know",
                fault(Settings.STRICT, wrong));
        assertEquals(
                "error_resp items at octet 15 is longer than the document allows",
                fault(Settings.STRICT, HEAD + "01" + "024142434400" + "00"));
    }

    @Test
    void shouldKnowTheDialectInElements() {
        Settings longer =
                Settings.STRICT.withDialect(Dialect.builder().limit("text", 5).build());

        assertEquals("", fault(longer, HEAD + "01" + "024142434400" + "00"));
    }

    @Test
    void shouldCountElementsAsTheyAreAdded() {
        ErrorResp message =
                encode(Settings.STRICT).addPair(5, "AB").addWord("CD").put(ErrorResp.ID, "E");

        int length = message.finish();

        assertEquals(HEAD + "02" + PAIR + WORD + "4500", Octet.hex(room, 4, length - 4));
        assertEquals(Fault.NONE, message.check());
    }

    @Test
    void shouldRefuseOneElementTooMany() {
        ErrorResp strict = encode(Settings.STRICT).addWord("").addWord("").addWord("");
        ErrorResp lenient = new ErrorResp(Settings.LENIENT.withWriting(Mode.LENIENT))
                .encode(new UnsafeBuffer(new byte[200]), 0, 200);

        assertEquals("error_resp.size: value=4 does not fit uint8", refused(() -> strict.addWord("")));
        assertEquals(4, lenient.addWord("").addWord("").addWord("").addWord("").size(ErrorResp.ITEMS));
    }

    @Test
    void shouldAddAnotherElementWhereOneWasRefused() {
        ErrorResp message = encode(Settings.STRICT).addWord("CD");

        assertEquals("pair.name: length=4 is above 3 in \"ABCD\"", refused(() -> message.addPair(5, "ABCD")));
        assertEquals("word.text takes U+0001 to U+007F, not \"\u00e9\"", refused(() -> message.addWord("\u00e9")));
        message.addPair(5, "AB");

        assertEquals(HEAD + "02" + WORD + PAIR + "00", Octet.hex(room, 4, message.finish() - 4));
    }

    @Test
    void shouldRefuseElementsWithoutRoom() {
        ErrorResp message = new ErrorResp(Settings.STRICT).encode(room, 0, 17);

        assertEquals("word.text: limit=4 is beyond capacity=3", refused(() -> message.addWord("CD")));
        assertEquals(
                "pair: capacity=2 is below the 3 octets of its first fields",
                refused(() -> new ErrorResp(Settings.STRICT).encode(room, 0, 16).addPair(1, "")));
    }

    @Test
    void shouldRefuseElementsOnceALaterFieldIsWritten() {
        ErrorResp message = encode(Settings.STRICT).addWord("CD").put(ErrorResp.ID, "E");

        assertThrows(IllegalStateException.class, () -> message.addWord("F"));
    }

    @Test
    void shouldAssembleElementsByKeyOrByTheirNames() {
        List<Map<String, Object>> items = List.of(
                Map.of("flag", 1, "weight", 5, "name", "AB"),
                Map.of("text", "CD"),
                Map.of("flag", "0x02", "text", "CD"));

        int length =
                Assembler.assemble(new ErrorResp(Settings.STRICT), Map.of("number", 7, "items", items), room, 0, 200);

        assertEquals(HEAD + "03" + PAIR + WORD + WORD + "00", Octet.hex(room, 4, length - 4));
    }

    @Test
    void shouldNameWhatCannotBeAssembled() {
        assertEquals("items: wanted a list of objects, got AB", assembled("AB"));
        assertEquals("items: wanted an object, got AB", assembled(List.of("AB")));
        assertEquals(
                "items: wanted an object with the fields of (pair or word) x size, got {flag=3}",
                assembled(List.of(Map.of("flag", 3))));
        assertEquals("word has no field name", assembled(List.of(Map.of("flag", 2, "name", "AB"))));
    }

    private String assembled(Object items) {
        return refused(() -> Assembler.assemble(new ErrorResp(Settings.STRICT), Map.of("items", items), room, 0, 200));
    }

    @Test
    void shouldShowElementsWithPositionsFromTheirStart() {
        List<String> seen = new ArrayList<>();
        wrap(Settings.STRICT, HEAD + "02" + PAIR + WORD + "4500").visit(new FieldVisitor() {
            @Override
            public void number(Field field, int position, long value) {
                seen.add(field.name() + "@" + position + "=" + value);
            }

            @Override
            public void text(Field field, int position, int length, CharSequence value) {
                seen.add(field.name() + "@" + position + "+" + length + "=" + value);
            }

            @Override
            public void octets(Field field, int position, int length, DirectBuffer frame) {}

            @Override
            public void beginArray(Field field, int position, int length, int count) {
                seen.add("[" + field.name() + "@" + position + "+" + length + " x" + count);
            }

            @Override
            public void beginElement(Field field, MessageType<?> type, int position, int length) {
                seen.add("(" + type + "@" + position + "+" + length);
            }

            @Override
            public void endElement(Field field) {
                seen.add(")");
            }

            @Override
            public void endArray(Field field) {
                seen.add("]");
            }
        });

        assertEquals(
                List.of(
                        "[items@14+10 x2",
                        "(pair@14+6",
                        "flag@0=1",
                        "weight@1=5",
                        "name@3+3=AB",
                        ")",
                        "(word@20+4",
                        "flag@0=2",
                        "text@1+3=CD",
                        ")",
                        "]",
                        "id@24+2=E"),
                seen.subList(5, seen.size()));
    }
}
