package org.heliograph.wap.wsp;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import org.heliograph.codec.Field;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.MessageArbitraries;
import org.heliograph.codec.testkit.MessageContract;

final class WspUnknownTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return WspUnknown.TYPE;
    }

    /** Strictly such a PDU is always a fault: it is read leniently here. */
    @Override
    protected Settings settings(Mode mode) {
        return super.settings(Mode.LENIENT);
    }

    @Override
    protected String accessor(Field field) {
        return field.name().equals("Type") ? "PduType" : super.accessor(field);
    }

    @Override
    protected MessageArbitraries messages(Mode mode) {
        return super.messages(mode).field("TID", Arbitraries.longs().between(0, 0xFF));
    }

    @Override
    protected Map<String, Object> minimal() {
        return Map.of("Type", 0L);
    }

    @Override
    protected String golden() {
        return "010a4142";
    }
}
