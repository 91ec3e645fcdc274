package org.example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;
import org.heliograph.smpp.pdu.BindTransceiver;
import org.heliograph.smpp.pdu.SubmitSm;
import org.junit.jupiter.api.Test;

final class AcmeProviderTest {
    private final Settings acme = Settings.STRICT.withDialect(AcmeProvider.ACME.dialect());
    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[512]);

    @Test
    void shouldReadAndWriteTheTlvsOfTheDialect() {
        SubmitSm submit = new SubmitSm(acme);
        int length = submit.encode(buffer, 0, buffer.capacity())
                .sequenceNumber(1)
                .addTlv(AcmeProvider.ENTITY_ID, "1101234567")
                .addTlv(AcmeProvider.TARIFF, 2)
                .finish();

        assertEquals(Fault.NONE, submit.wrap(buffer, 0, length).check());
        assertEquals("1101234567", submit.tlvs().text(AcmeProvider.ENTITY_ID).toString());
        assertEquals(2, submit.tlvs().number(AcmeProvider.TARIFF, -1));
    }

    @Test
    void shouldCheckByTheDialectOnlyWhereItIsSpoken() {
        int length = new SubmitSm()
                .encode(buffer, 0, buffer.capacity())
                .sequenceNumber(1)
                .addTlv(AcmeProvider.TARIFF, 9)
                .finish();

        long fault = new SubmitSm(acme).wrap(buffer, 0, length).check();

        assertEquals(Fault.VALUE_OUT_OF_RANGE, Fault.code(fault));
        assertEquals(
                Fault.NONE,
                new SubmitSm(Settings.STRICT).wrap(buffer, 0, length).check());
    }

    @Test
    void shouldTakeLongSystemIdsOnlyInTheDialect() {
        String systemId = "a-system-id-of-thirty-five-letters-";

        int length = new BindTransceiver(acme)
                .encode(buffer, 0, buffer.capacity())
                .systemId(systemId)
                .finish();

        assertEquals(23 + systemId.length(), length);
        assertThrows(IllegalArgumentException.class, () -> new BindTransceiver(Settings.STRICT)
                .encode(buffer, 0, buffer.capacity())
                .systemId(systemId));
    }
}
