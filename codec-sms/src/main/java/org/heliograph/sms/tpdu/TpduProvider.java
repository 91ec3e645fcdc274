package org.heliograph.sms.tpdu;

import java.util.List;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.ProtocolProvider;

/** The plug-in that reads TPDUs: dumps of modems, and what other messages carry. */
public final class TpduProvider implements ProtocolProvider {
    /** Makes the provider; for {@link java.util.ServiceLoader}. */
    public TpduProvider() {}

    @Override
    public int apiVersion() {
        return API_VERSION;
    }

    @Override
    public String name() {
        return "SMS TPDU";
    }

    @Override
    public List<Protocol> protocols() {
        return List.of(TpduProtocol.values());
    }

    @Override
    public List<PayloadReader> payloadReaders(Settings settings) {
        return List.of(new TpduReader(settings));
    }
}
