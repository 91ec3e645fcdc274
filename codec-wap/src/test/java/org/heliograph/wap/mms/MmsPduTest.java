package org.heliograph.wap.mms;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.testkit.MessageArbitraries;
import org.heliograph.codec.testkit.MessageContract;

/** What holds for every message, for PDUs of any type. */
final class MmsPduTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return MmsPdu.TYPE;
    }

    @Override
    protected String golden() {
        return "8c80985431008d90890181972b3135352f545950453d504c4d4e00848341424344";
    }

    @Override
    protected Map<String, Object> minimal() {
        return Map.of("Headers", "8c81");
    }

    /** Only behind Content-Type is there a body. */
    @Override
    protected MessageArbitraries messages(Mode mode) {
        return super.messages(mode)
                .field("Headers", Arbitraries.longs().map(seed -> new HeaderSets(seed).hex() + "8483"));
    }
}
