package org.heliograph.cmpp.protocol;

import java.util.List;
import org.heliograph.cmpp.CmppFwdReport;
import org.heliograph.cmpp.CmppPayload;
import org.heliograph.cmpp.CmppReport;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.MessageReader;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.ProtocolProvider;

/** The plug-in for CMPP. Contents that are no reports are shown by {@link org.heliograph.sms.SmsProvider}. */
public final class CmppProvider implements ProtocolProvider {
    /** Makes the provider; for {@link java.util.ServiceLoader}. */
    public CmppProvider() {}

    @Override
    public int apiVersion() {
        return API_VERSION;
    }

    @Override
    public String name() {
        return "CMPP";
    }

    @Override
    public List<Protocol> protocols() {
        return List.of(CmppProtocol.values());
    }

    @Override
    public List<PayloadReader> payloadReaders(Settings settings) {
        return List.of(
                new MessageReader("cmpp", CmppPayload.REPORT, new CmppReport(settings)),
                new MessageReader("cmpp", CmppPayload.FWD_REPORT, new CmppFwdReport(settings)));
    }
}
