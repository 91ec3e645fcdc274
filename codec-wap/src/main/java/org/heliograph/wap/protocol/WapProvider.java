package org.heliograph.wap.protocol;

import java.util.ArrayList;
import java.util.List;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.ProtocolProvider;
import org.heliograph.wap.wbxml.WbxmlPayloadReader;
import org.heliograph.wap.wbxml.WbxmlTables;
import org.heliograph.wap.wsp.MultipartReader;
import org.heliograph.wap.wsp.WspLimits;

/** The plug-in that reads WAP: dumps of it, and what short messages and other messages carry. */
public final class WapProvider implements ProtocolProvider {
    private final WspLimits limits;

    /** Makes the provider, with the limits of the settings of each reader; for {@link java.util.ServiceLoader}. */
    public WapProvider() {
        this(null);
    }

    /**
     * Makes a provider.
     *
     * @param limits on the multipart bodies that it reads; null for those of the settings, see {@link WspLimits#of}.
     */
    public WapProvider(WspLimits limits) {
        this.limits = limits;
    }

    @Override
    public int apiVersion() {
        return API_VERSION;
    }

    @Override
    public String name() {
        return "WAP";
    }

    @Override
    public List<Protocol> protocols() {
        List<Protocol> protocols = new ArrayList<>(List.of(WspProtocol.values()));
        protocols.add(new MmsProtocol());
        return protocols;
    }

    @Override
    public List<PayloadReader> payloadReaders(Settings settings) {
        WspLimits bounds = limits == null ? WspLimits.of(settings) : limits;
        List<PayloadReader> readers = new ArrayList<>();
        readers.add(new PortReader(settings));
        readers.add(new PartReader());
        readers.add(new MultipartReader(WspProtocol.CONNECTIONLESS.id(), settings, bounds));
        readers.add(new MmsReader(settings, bounds));
        for (PayloadReader documents : WbxmlPayloadReader.all(WbxmlTables.load(), settings)) {
            readers.add(new DocumentReader(documents));
        }
        readers.add(new TextReader());
        return readers;
    }
}
