package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void shouldAddressFieldsFromTheEndOfTheLastVariableOne() {
        assertEquals("0+12", address(SubmitSm.SEQUENCE_NUMBER));
        assertEquals("0+16", address(SubmitSm.SERVICE_TYPE));
        assertEquals("1+0", address(SubmitSm.SOURCE_ADDR_TON));
        assertEquals("1+2", address(SubmitSm.SOURCE_ADDR));
        assertEquals("4+0", address(SubmitSm.VALIDITY_PERIOD));
        assertEquals("5+4", address(SubmitSm.SM_LENGTH));
        assertEquals("6+0", address(SubmitSm.TLVS));
        assertEquals(7, SubmitSm.TLVS.index());
    }

    private static String address(Field field) {
        return field.anchor() + "+" + field.delta();
    }

    @Test
    void shouldKnowItsLengths() {
        Shape shape = SubmitSm.TYPE.shape();

        assertEquals(28, shape.fixedLength());
        assertEquals(33, shape.minLength());
        assertEquals(Integer.MAX_VALUE, shape.maxLength());
        assertEquals(7, shape.variables());
        assertEquals(5, shape.texts());
        assertEquals(1, shape.octetViews());
    }

    @Test
    void shouldTellWhichFieldsTheLibrarySets() {
        Shape shape = SubmitSm.TYPE.shape();

        assertEquals(
                "command_length command_id sm_length",
                String.join(
                        " ",
                        shape.fields().stream()
                                .filter(shape::isDerived)
                                .map(Field::name)
                                .toList()));
        assertSame(SubmitSm.SHORT_MESSAGE, shape.counts(SubmitSm.SM_LENGTH));
        assertNull(shape.counts(SubmitSm.DATA_CODING));
    }

    @Test
    void shouldFindFieldsByName() {
        assertSame(SubmitSm.DATA_CODING, SubmitSm.TYPE.field("data_coding"));
        assertNull(SubmitSm.TYPE.field("Data_Coding"));
        assertEquals("submit_sm", SubmitSm.TYPE.toString());
        assertEquals("SMPP 3.4 §4.4.1", SubmitSm.TYPE.section());
    }

    @Test
    void shouldRefuseTwoFieldsOfOneName() {
        Layout layout = Layout.of("twice", "§1");
        layout.u8("a", "A number.");

        assertEquals("twice.a: there is a field of this name", thrown(() -> layout.u8("a", "Another.")));
    }

    @Test
    void shouldRefuseFieldsOnceItIsFrozen() {
        Layout layout = Layout.of("frozen", "§1");
        layout.u8("a", "A number.");
        layout.type(SubmitSm::new);

        assertEquals("frozen.b: the layout is frozen", thrown(() -> layout.u8("b", "Another.")));
    }

    @Test
    void shouldRefuseMoreVariableFieldsThanItHolds() {
        Layout layout = Layout.of("long", "§1");
        for (int i = 1; i <= 9; i++) {
            layout.ctext("text" + i, "A text.", 5);
        }

        assertEquals(
                "long.text10: more than 9 variable fields; make a custom field of the repeated part",
                thrown(() -> layout.ctext("text10", "A text.", 5)));
    }

    private static String thrown(Runnable step) {
        return assertThrows(IllegalStateException.class, step::run).getMessage();
    }
}
