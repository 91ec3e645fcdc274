package org.heliograph.wap.protocol;

import java.util.ArrayList;
import java.util.List;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.ProtocolProvider;
import org.heliograph.wap.wsp.MultipartReader;
import org.heliograph.wap.wsp.WspLimits;

/** The plug-in that reads WAP: dumps of it, and what short messages and other messages carry. */
public final class WapProvider implements ProtocolProvider {
    private final WspLimits limits;

    /** Makes the provider, with the limits of the reference; for {@link java.util.ServiceLoader}. */
    public WapProvider() {
        this(WspLimits.DEFAULT);
    }

    /**
     * Makes a provider.
     *
     * @param limits on the multipart bodies that it reads.
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
        return new ArrayList<>(List.of(WspProtocol.values()));
    }

    @Override
    public List<PayloadReader> payloadReaders(Settings settings) {
        return List.of(
                new PortReader(settings), new MultipartReader(WspProtocol.CONNECTIONLESS.id(), settings, limits));
    }
}
