package org.heliograph.wap.mms;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.testkit.MessageArbitraries;
import org.heliograph.codec.testkit.MessageContract;

/** What holds for every message, for PDUs of one type. */
final class MmsNotificationPduTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return MmsPdu.type(MmsMessageType.M_NOTIFICATION_IND);
    }

    /** The vector mmsd-notify-ind-1. */
    @Override
    protected String golden() {
        return "8c82984f67514b4b42008d9089088045726f74696b009650696e2d557073008a808e024000880581"
                + "0303f48083687474703a2f2f657073332e64652f4f2f5a39495a4f00";
    }

    @Override
    protected Map<String, Object> minimal() {
        return Map.of("Headers", "8c82");
    }

    /** Behind the first header any others may stand; only behind Content-Type is there a body. */
    @Override
    protected MessageArbitraries messages(Mode mode) {
        return super.messages(mode)
                .field("Headers", Arbitraries.longs().map(seed -> "8c82" + rest(new HeaderSets(seed).hex()) + "8483"));
    }

    /** Confirmations of deletions have forms of their own. */
    private static String rest(String headers) {
        boolean deletion = headers.startsWith("8c92") || headers.startsWith("8c95");
        return deletion ? "" : headers.substring(4);
    }
}
