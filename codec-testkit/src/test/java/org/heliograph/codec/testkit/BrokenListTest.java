package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heliograph.codec.Field;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.BrokenList.Defect;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** The contracts find what is wrong with groups, TLVs and absent bodies. */
class BrokenListTest {
    private static Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Status", 0L);
        values.put("Number", 3L);
        values.put("Items", List.of(Map.of("Weight", 6L, "Name", "Ab"), Map.of("Weight", 7L, "Name", "")));
        values.put("Note", "x");
        values.put(
                "tlvs",
                List.of(
                        tlv(SampleTlvs.MESSAGE_STATE.tag(), "05"),
                        tlv(SampleTlvs.RECEIPTED_MESSAGE_ID.tag(), "414200"),
                        tlv(SampleTlvs.NETWORK_ERROR_CODE.tag(), "030102")));
        return values;
    }

    private static Map<String, Object> tlv(int tag, String hex) {
        return TlvMaps.of(BrokenList.TLVS, tag, Frames.octets(hex));
    }

    private static MessageContract contract(Defect defect) {
        MessageType<BrokenList> type = BrokenList.type(defect);
        return new MessageContract() {
            @Override
            protected MessageType<?> type() {
                return type;
            }

            @Override
            protected boolean mayLackBody() {
                return true;
            }
        };
    }

    private static TlvContract tlvs(Defect defect) {
        MessageType<BrokenList> type = BrokenList.type(defect);
        return new TlvContract() {
            @Override
            protected MessageType<?> type() {
                return type;
            }
        };
    }

    private static void run(Stream<DynamicTest> tests) {
        tests.forEach(test -> {
            try {
                test.getExecutable().execute();
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        });
    }

    private static void fails(Runnable step, String part) {
        String message =
                String.valueOf(assertThrows(AssertionError.class, step::run).getMessage());
        assertTrue(message.contains(part), message);
    }

    @Test
    void shouldFindNothingWrongWithASoundMessage() {
        MessageContract contract = contract(Defect.NONE);

        contract.shouldHaveAnAccessorForEachField();
        contract.shouldRoundTripLeniently(values());
        contract.shouldRoundTripStrictly(values());
        contract.shouldWriteTheSameThroughSetters(values());
        contract.shouldReadAndWriteInAnyBuffer(values());
        contract.shouldSurviveTruncation(values());
        contract.shouldSurviveEveryFlippedBit(values());
        contract.shouldAllocateNothing(values());
        contract.shouldLeaveOutTheBodyOfAnError();
        contract.shouldLimitTextsAsTheDocumentOrTheSessionSays();
        contract.shouldRefuseTooLittleRoom(values());
        contract.shouldRefuseVariableFieldsOutOfOrder(values());
        contract.shouldRefuseToWriteWithoutEncode(values());
        run(tlvs(Defect.NONE).shouldWriteAndReadInItsForm());
        run(tlvs(Defect.NONE).shouldRefuseWrongLengths());
    }

    @Test
    void shouldKeepWhatWasSetInTheBodyOfAnError() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Status", 8L);
        values.put("Number", 3L);

        contract(Defect.NONE).shouldRoundTripLeniently(values);
        contract(Defect.NONE).shouldWriteTheSameThroughSetters(values);
    }

    @Test
    void shouldTakeAMessageWithoutItsBody() {
        Map<String, Object> values =
                new AbsentBody(BrokenList.type(Defect.NONE), BrokenList.STATUS).leaveOut(values(), 8);

        assertEquals(List.of("Number", "Size", "Items", "Note"), names(values));
        contract(Defect.NONE).shouldRoundTripLeniently(values);
        contract(Defect.NONE).shouldRoundTripStrictly(values);
        contract(Defect.NONE).shouldReadAndWriteInAnyBuffer(values);
        contract(Defect.NONE).shouldAllocateNothing(values);
    }

    private static List<String> names(Map<String, Object> values) {
        return values.keySet().stream().filter(name -> values.get(name) == null).toList();
    }

    @Test
    void shouldFindAReaderThatNeedsTheBody() {
        MessageContract contract = contract(Defect.READER_THAT_NEEDS_THE_BODY);

        assertThrows(AssertionError.class, contract::shouldLeaveOutTheBodyOfAnError);
    }

    @Test
    void shouldFindABodyThatIsAlwaysThere() {
        MessageContract contract = contract(Defect.BODY_THAT_IS_ALWAYS_THERE);

        assertEquals(
                "BROKEN_LIST leaves out nothing when Status=1",
                assertThrows(IllegalArgumentException.class, contract::shouldLeaveOutTheBodyOfAnError)
                        .getMessage());
    }

    @Test
    void shouldFindACursorThatStartsLate() {
        fails(
                () -> contract(Defect.CURSOR_THAT_STARTS_LATE).shouldRoundTripLeniently(values()),
                "Items: the cursor's position() gives");
        fails(
                () -> contract(Defect.TLV_CURSOR_THAT_STARTS_LATE).shouldRoundTripLeniently(values()),
                "the cursor's tag() gives 30, a visitor saw 1063");
    }

    @Test
    void shouldFindAnAdderOfAnotherValueOrTag() {
        for (Defect defect :
                List.of(Defect.ADDER_OF_ANOTHER_VALUE, Defect.TLV_ADDER_OF_ANOTHER_TAG, Defect.TLV_ADDER_WITHOUT_NUL)) {
            assertThrows(AssertionError.class, () -> contract(defect).shouldWriteTheSameThroughSetters(values()));
        }
        fails(
                () -> run(tlvs(Defect.TLV_ADDER_OF_ANOTHER_TAG).shouldWriteAndReadInItsForm()),
                "octets written by the adder");
        fails(
                () -> run(tlvs(Defect.TLV_ADDER_WITHOUT_NUL).shouldWriteAndReadInItsForm()),
                "octets written by the adder");
        assertThrows(
                AssertionError.class,
                () -> run(tlvs(Defect.TLV_ADDER_THAT_TAKES_ANY_LENGTH).shouldRefuseWrongLengths()));
    }

    @Test
    void shouldFindAnAdderThatAllocates() {
        fails(() -> contract(Defect.ADDER_THAT_ALLOCATES).shouldAllocateNothing(values()), "writing allocated");
    }

    @Test
    void shouldFindALimitOfTheSessionThatIsIgnored() {
        assertThrows(
                IllegalArgumentException.class,
                contract(Defect.LIMIT_THAT_IS_IGNORED)::shouldLimitTextsAsTheDocumentOrTheSessionSays);
    }

    @Test
    void shouldFindMissingAccessorsOfElements() {
        MessageType<BrokenList> type = BrokenList.type(Defect.NONE);
        MessageContract contract = new MessageContract() {
            @Override
            protected MessageType<?> type() {
                return type;
            }

            @Override
            protected String accessor(Field field) {
                return field == BrokenList.Item.WEIGHT ? "Mass" : field.name();
            }
        };

        fails(contract::shouldHaveAnAccessorForEachField, "ITEM: there is no reader Mass()");
    }
}
