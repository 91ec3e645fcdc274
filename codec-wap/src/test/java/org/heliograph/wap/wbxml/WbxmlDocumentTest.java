package org.heliograph.wap.wbxml;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.testkit.MessageArbitraries;
import org.heliograph.codec.testkit.MessageContract;

final class WbxmlDocumentTest extends MessageContract {
    private static final String EMN = "850703757365723031406d6f70657261008705c3072011012301234501";

    @Override
    protected MessageType<?> type() {
        return WbxmlDocument.TYPE;
    }

    @Override
    protected String golden() {
        return "030d6a00" + EMN;
    }

    @Override
    protected Map<String, Object> minimal() {
        return Map.of("version", 3L, "publicid", "0d", "body", EMN);
    }

    @Override
    protected MessageArbitraries messages(Mode mode) {
        MessageArbitraries messages = super.messages(mode);
        boolean strict = mode == Mode.STRICT;
        Arbitrary<String> any = Arbitraries.of(EMN, "05", "45000601", "c506", "", "45030061", "4502208105c20145");
        messages.field("body", strict ? Arbitraries.just(EMN) : any);
        messages.field("publicid", strict ? Arbitraries.of("0d", "800d") : Arbitraries.of("05", "0d", "8005", "800d"));
        messages.field("charset", Arbitraries.of("6a", "03", "04", "00", "81ff7f"));
        messages.field("strtbl", Arbitraries.of("00", "0161", "03616200", "800100"));
        return messages.map(values -> {
            if (Long.valueOf(0).equals(values.get("version"))) {
                values.put("version", strict ? 1L : 0L);
                values.put("charset", strict ? "6a" : "");
            }
            return values;
        });
    }
}
