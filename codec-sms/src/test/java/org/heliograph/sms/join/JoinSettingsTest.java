package org.heliograph.sms.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JoinSettingsTest {
    @ParameterizedTest
    @CsvSource({"0, 255, 1", "8388609, 255, 1", "1, 254, 1", "1, 255, 0", "1, 2147483647, 255", "1, 255, 2147483647"})
    void shouldRefuseBoundsOutOfRange(int messages, int parts, int partOctets) {
        assertThrows(
                IllegalArgumentException.class, () -> JoinSettings.DEFAULT.withBounds(messages, parts, partOctets));
    }

    @Test
    void shouldRefuseTimesOutOfRange() {
        assertThrows(IllegalArgumentException.class, () -> JoinSettings.DEFAULT.withTimeout(0, true));
        assertThrows(IllegalArgumentException.class, () -> JoinSettings.DEFAULT.withReplaceAfter(-1));
        assertThrows(IllegalArgumentException.class, () -> JoinSettings.DEFAULT.withRemember(-1));
    }

    @Test
    void shouldChangeOneSettingAtATime() {
        assertEquals(
                new JoinSettings(1, 256, 2, 3, true, 4, 5, false, true),
                JoinSettings.DEFAULT
                        .withBounds(1, 256, 2)
                        .withTimeout(3, true)
                        .withReplaceAfter(4)
                        .withRemember(5)
                        .withEvicts(false)
                        .withMixesAlphabet(true));
    }
}
