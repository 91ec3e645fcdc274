package org.heliograph.smpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReceiptDateTest {
    @ParameterizedTest
    @CsvSource({
        "1002101730, 2010-02-10T17:30:00+08:00",
        "160330083551, 2016-03-30T08:35:51+08:00",
        "202003191319, 2020-03-19T13:19:00+08:00",
        "200319131913, 2020-03-19T13:19:13+08:00",
        "200012312359, 2000-12-31T23:59:00+08:00",
        "20200319131913, 2020-03-19T13:19:13+08:00",
        "200319131913704+, 2020-03-19T13:19:13.7+01:00",
        "9902101730, 1999-02-10T17:30:00+08:00"
    })
    void shouldReadEveryFormOfADate(String text, String expected) {
        assertEquals(
                OffsetDateTime.parse(expected).toInstant().toEpochMilli(),
                ReceiptDate.toEpochMillis(text, 32, SmppTime.DEFAULT_PIVOT));
    }

    @Test
    void shouldReadTwelveDigitsThatCanBeBothWithSeconds() {
        assertEquals(
                OffsetDateTime.parse("2010-03-19T13:19:13Z").toInstant().toEpochMilli(),
                ReceiptDate.toEpochMillis("100319131913", 0, SmppTime.DEFAULT_PIVOT));
        assertEquals(
                OffsetDateTime.parse("2020-05-03T19:13:19Z").toInstant().toEpochMilli(),
                ReceiptDate.toEpochMillis("200503191319", 0, SmppTime.DEFAULT_PIVOT));
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "0",
        "100210173",
        "10021017300",
        "1013101730",
        "1002301730",
        "1002102430",
        "1002101760",
        "100210173060",
        "2020031913191",
        "20201319131913",
        "20200230131913",
        "20200319251913",
        "20200319136013",
        "20200319131960",
        "10021x1730",
        "200319131913704R",
        "000003000000000R",
        "2020-03-19",
        "2020-03-19 13:19"
    })
    void shouldCallWhatIsNoDateInvalid(String text) {
        assertEquals(ReceiptDate.INVALID, ReceiptDate.toEpochMillis(text, 0, SmppTime.DEFAULT_PIVOT), text);
    }

    @Test
    void shouldRefuseAnOffsetOutOfItsRange() {
        assertThrows(IllegalArgumentException.class, () -> ReceiptDate.toEpochMillis("1002101730", 49, 38));
    }
}
