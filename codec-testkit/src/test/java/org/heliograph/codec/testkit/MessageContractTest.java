package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.heliograph.codec.Field;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.Broken.Defect;
import org.junit.jupiter.api.Test;

/** The contract finds what is wrong. */
class MessageContractTest {
    private static final Map<String, Object> VALUES = Map.of("Number", 7L, "Text", "ab", "Odd", "xyz");

    private static MessageContract contract(Defect defect) {
        MessageType<Broken> type = Broken.type(defect);
        return new MessageContract() {
            @Override
            protected MessageType<?> type() {
                return type;
            }

            @Override
            protected String accessor(Field field) {
                return field.name().equals("Length") ? "lengthOfFrame" : field.name();
            }
        };
    }

    private static String failure(Runnable step) {
        return String.valueOf(assertThrows(AssertionError.class, step::run).getMessage());
    }

    private static void fails(Runnable step, String part) {
        String message = failure(step);
        assertTrue(message.contains(part), message);
    }

    @Test
    void shouldFindNothingWrongWithASoundMessage() {
        MessageContract contract = contract(Defect.NONE);

        contract.shouldHaveAnAccessorForEachField();
        contract.shouldRoundTripLeniently(VALUES);
        contract.shouldRoundTripStrictly(VALUES);
        contract.shouldWriteTheSameThroughSetters(VALUES);
        contract.shouldSurviveTruncation(VALUES);
        contract.shouldSurviveEveryFlippedBit(VALUES);
        contract.shouldAllocateNothing(VALUES);
        contract.shouldDecodeUnsetFieldsToTheirDefaults();
        contract.shouldRefuseNumbersThatDoNotFit();
        contract.shouldRefuseTooLittleRoom(VALUES);
    }

    @Test
    void shouldFindMissingAccessors() {
        String message = failure(contract(Defect.NO_ACCESSOR)::shouldHaveAnAccessorForEachField);

        assertTrue(message.contains("there is no reader Other()"), message);
        assertTrue(message.contains("there is no setter Other(int) or Other(long)"), message);
    }

    @Test
    void shouldFindAReaderThatGivesAnotherValue() {
        fails(
                () -> contract(Defect.READER_OF_ANOTHER_FIELD).shouldRoundTripLeniently(VALUES),
                "Number: the reader gives 8, a visitor saw 7");
    }

    @Test
    void shouldFindASetterThatWritesAnotherField() {
        fails(
                () -> contract(Defect.SETTER_OF_ANOTHER_FIELD).shouldWriteTheSameThroughSetters(VALUES),
                "octets written by setters");
    }

    @Test
    void shouldFindASetterThatCuts() {
        assertThrows(AssertionError.class, contract(Defect.SETTER_THAT_CUTS)::shouldRefuseNumbersThatDoNotFit);
    }

    @Test
    void shouldFindAReaderThatAllocates() {
        fails(() -> contract(Defect.READER_THAT_ALLOCATES).shouldAllocateNothing(VALUES), "reading allocated");
    }

    @Test
    void shouldFindAnExceptionAndShowFrameAndField() {
        String message = failure(() -> contract(Defect.CHECK_THAT_THROWS)
                .shouldSurviveEveryFlippedBit(Map.of("Number", 1L, "Text", "ab", "Odd", "")));

        assertTrue(message.contains("a rule that throws"), message);
        assertTrue(message.contains("BROKEN, 9 octets: 00000009006162"), message);
        assertTrue(message.contains("4  Number                   00\n"), message);
    }

    @Test
    void shouldFindPositionsOutsideTheFrame() {
        fails(
                () -> contract(Defect.PAYLOAD_OUTSIDE_THE_FRAME).shouldSurviveEveryFlippedBit(VALUES),
                "is outside the frame");
        assertThrows(AssertionError.class, () -> contract(Defect.FIELD_THAT_ENDS_BEYOND_THE_FRAME)
                .shouldSurviveTruncation(VALUES));
    }

    @Test
    void shouldFindReadsBeyondTheFrame() {
        assertThrows(AssertionError.class, () -> contract(Defect.FIELD_THAT_READS_BEYOND_THE_FRAME)
                .shouldSurviveTruncation(VALUES));
    }

    @Test
    void shouldFindFieldsWithoutDefault() {
        Defect defect = Defect.FIELD_WITHOUT_DEFAULT;
        byte[] frame = Frames.assemble(Broken.type(defect).newMessage(Settings.LENIENT), Map.of());

        assertEquals("0000000a0000000000ee", Frames.hex(frame));
        assertThrows(AssertionError.class, contract(defect)::shouldDecodeUnsetFieldsToTheirDefaults);
    }
}
