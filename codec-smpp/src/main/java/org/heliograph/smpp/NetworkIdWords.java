package org.heliograph.smpp;

import java.util.List;
import org.heliograph.codec.Words;

/** The texts of source_network_id and dest_network_id, known by their form; the rows are an example of each network. */
final class NetworkIdWords implements Words {
    private static final Row GSM = new Row("124099", "GSM, country, network");
    private static final Row TDMA_CDMA = new Row("231000017", "TDMA/CDMA, country, system");
    private static final Row ESME = new Row("32402smsc.example", "ESME, country, kind of address, address");

    @Override
    public List<Row> rows() {
        return List.of(GSM, TDMA_CDMA, ESME);
    }

    @Override
    public Row row(CharSequence word) {
        if (NetworkId.country(word) < 0) {
            return null;
        }
        return switch (NetworkId.network(word)) {
            case NetworkId.GSM -> isNumbered(word) ? GSM : null;
            case NetworkId.TDMA_CDMA -> isNumbered(word) ? TDMA_CDMA : null;
            case NetworkId.ESME -> NetworkId.ADDRESS_VALUES.contains(NetworkId.address(word)) ? ESME : null;
            default -> null;
        };
    }

    private static boolean isNumbered(CharSequence word) {
        return Dates.areDigits(word, NetworkId.restIndex(word), word.length());
    }
}
