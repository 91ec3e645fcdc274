package org.heliograph.smpp.protocol;

import java.util.List;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.ProtocolProvider;

/** The plug-in of SMPP: its three versions. A conversation moves to the version that its bind tells. */
public final class SmppProvider implements ProtocolProvider {
    /** Makes the provider; for {@link java.util.ServiceLoader}. */
    public SmppProvider() {}

    @Override
    public int apiVersion() {
        return API_VERSION;
    }

    @Override
    public String name() {
        return "SMPP";
    }

    @Override
    public List<Protocol> protocols() {
        return List.of(SmppProtocol.V34, SmppProtocol.V50, SmppProtocol.V33);
    }

    @Override
    public List<PayloadReader> payloadReaders(Settings settings) {
        return List.of(new ReceiptReader());
    }
}
