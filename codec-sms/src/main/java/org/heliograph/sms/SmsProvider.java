package org.heliograph.sms;

import java.util.List;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.ProtocolProvider;

/** The plug-in that shows the contents of short messages, whatever protocol carries them. It has no protocol itself. */
public final class SmsProvider implements ProtocolProvider {
    private final int smscDefault;

    /** Makes the provider, reading {@link Alphabet#SMSC_DEFAULT} as assumed; for {@link java.util.ServiceLoader}. */
    public SmsProvider() {
        this(Alphabet.ASSUMED_DEFAULT);
    }

    /**
     * Makes a provider for peers whose default alphabet is known.
     *
     * @param smscDefault alphabet that {@link Alphabet#SMSC_DEFAULT} is read as.
     */
    public SmsProvider(int smscDefault) {
        this.smscDefault = smscDefault;
    }

    @Override
    public int apiVersion() {
        return API_VERSION;
    }

    @Override
    public String name() {
        return "SMS";
    }

    @Override
    public List<Protocol> protocols() {
        return List.of();
    }

    @Override
    public List<PayloadReader> payloadReaders(Settings settings) {
        return List.of(new ContentReader(smscDefault));
    }
}
