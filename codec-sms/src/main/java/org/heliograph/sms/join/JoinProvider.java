package org.heliograph.sms.join;

import java.util.List;
import org.heliograph.codec.protocol.PayloadCollector;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.ProtocolProvider;
import org.heliograph.sms.Alphabet;

/**
 * The plug-in that joins the parts of long messages across the frames of an input, whatever protocol carries them. It has
 * no protocol itself.
 */
public final class JoinProvider implements ProtocolProvider {
    /**
     * {@link JoinSettings#DEFAULT} with room for parts of up to 1,024 octets, since message_payload may hold more than goes
     * on the air.
     */
    public static final JoinSettings SETTINGS = JoinSettings.DEFAULT.withBounds(1_024, 4_096, 1_024);

    private final int smscDefault;
    private final JoinSettings settings;

    /**
     * Makes the provider, reading {@link Alphabet#SMSC_DEFAULT} as assumed and with {@link #SETTINGS}; for
     * {@link java.util.ServiceLoader}.
     */
    public JoinProvider() {
        this(Alphabet.ASSUMED_DEFAULT, SETTINGS);
    }

    /**
     * Makes a provider for peers whose default alphabet is known.
     *
     * @param smscDefault alphabet that {@link Alphabet#SMSC_DEFAULT} is read as.
     * @param settings    bounds, and times in milliseconds.
     * @throws IllegalArgumentException if this alphabet is not one of text.
     */
    public JoinProvider(int smscDefault, JoinSettings settings) {
        if (!Alphabet.isText(smscDefault)) {
            throw new IllegalArgumentException("smscDefault=" + smscDefault + " is not an alphabet of text");
        }
        this.smscDefault = smscDefault == Alphabet.SMSC_DEFAULT ? Alphabet.ASSUMED_DEFAULT : smscDefault;
        this.settings = settings;
    }

    @Override
    public int apiVersion() {
        return API_VERSION;
    }

    @Override
    public String name() {
        return "SMS in parts";
    }

    @Override
    public List<Protocol> protocols() {
        return List.of();
    }

    @Override
    public List<PayloadCollector> payloadCollectors() {
        return List.of(new ContentCollector(smscDefault, settings));
    }
}
