package org.heliograph.wap.wbxml;

import java.util.List;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.ProtocolProvider;

/** The plug-in that reads WBXML: documents on their own, and those that other messages carry. */
public final class WbxmlProvider implements ProtocolProvider {
    /** Makes the provider; for {@link java.util.ServiceLoader}. */
    public WbxmlProvider() {}

    @Override
    public int apiVersion() {
        return API_VERSION;
    }

    @Override
    public String name() {
        return "WBXML";
    }

    @Override
    public List<Protocol> protocols() {
        return List.of(new WbxmlProtocol());
    }

    @Override
    public List<PayloadReader> payloadReaders(Settings settings) {
        return WbxmlPayloadReader.all(WbxmlTables.load(), settings);
    }
}
