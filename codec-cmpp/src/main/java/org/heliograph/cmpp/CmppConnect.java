package org.heliograph.cmpp;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Octets;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U32;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;

/**
 * CMPP_CONNECT (CMPP 2.0 and 3.0 §4.1): login, the first message on a connection.
 *
 * <table>
 * <caption>CMPP_CONNECT</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Source_Addr</td><td>text[6]</td><td>12</td></tr>
 * <tr><td>AuthenticatorSource</td><td>octets[16]</td><td>18</td></tr>
 * <tr><td>Version</td><td>uint8</td><td>34</td></tr>
 * <tr><td>Timestamp</td><td>uint32</td><td>35</td></tr>
 * </table>
 */
public final class CmppConnect extends CmppMessage<CmppConnect> {
    private static final Layout LAYOUT = CmppHeader.layout("CMPP_CONNECT", "CMPP 2.0 and 3.0 §4.1", CommandId.CONNECT);

    /** Account of the client. An SP puts its SP_Id (6 digits); a gateway puts its gateway code. */
    public static final FixedText SOURCE_ADDR = LAYOUT.text(
            "Source_Addr",
            "Account of the client. An SP puts its SP_Id (6 digits); a gateway puts its gateway code.",
            6);

    /** MD5 digest that proves the shared secret (§5). */
    public static final Octets AUTHENTICATOR_SOURCE =
            LAYOUT.secretOctets("AuthenticatorSource", "MD5 digest that proves the shared secret (§5).", 16);

    /** Version the client offers: major in the high, minor in the low 4 bits. */
    public static final U8 VERSION = LAYOUT.u8(
            "Version", "Version the client offers: major in the high, minor in the low 4 bits.", CmppVersion.VALUES);

    /** The decimal value of the ten digits MMDDHHMMSS that went into the digest. */
    public static final U32 TIMESTAMP = LAYOUT.u32(
            "Timestamp", "The decimal value of the ten digits MMDDHHMMSS that went into the digest.", Values.ANY);

    /** What there is to know of this message. */
    public static final MessageType<CmppConnect> TYPE = LAYOUT.type(CmppConnect::new);

    /** Makes a flyweight that reads leniently. */
    public CmppConnect() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppConnect(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppConnect> type() {
        return TYPE;
    }

    /** {@return the length of a frame in octets, header included} */
    public static int computeLength() {
        return TYPE.shape().fixedLength();
    }

    /** {@return Source_Addr, see {@link #SOURCE_ADDR}} */
    public TextView sourceAddr() {
        return get(SOURCE_ADDR);
    }

    /**
     * Writes {@link #SOURCE_ADDR}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendSourceAddr(Appendable out) throws IOException {
        return get(SOURCE_ADDR).appendTo(out);
    }

    /** {@return Source_Addr as a String; allocates} */
    public String sourceAddrAsString() {
        return get(SOURCE_ADDR).toString();
    }

    /**
     * Sets {@link #SOURCE_ADDR}.
     *
     * @param text at most 6 ASCII characters.
     * @return this.
     */
    public CmppConnect sourceAddr(CharSequence text) {
        return put(SOURCE_ADDR, text);
    }

    /** {@return AuthenticatorSource, see {@link #AUTHENTICATOR_SOURCE}} */
    public DirectBuffer authenticatorSource() {
        return get(AUTHENTICATOR_SOURCE);
    }

    /**
     * Sets {@link #AUTHENTICATOR_SOURCE}.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length exactly 16 octets.
     * @return this.
     */
    public CmppConnect authenticatorSource(DirectBuffer source, int offset, int length) {
        return put(AUTHENTICATOR_SOURCE, source, offset, length);
    }

    /** {@return Version, see {@link #VERSION}} */
    public int version() {
        return get(VERSION);
    }

    /**
     * Sets {@link #VERSION}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppConnect version(int value) {
        return put(VERSION, value);
    }

    /** {@return Timestamp, see {@link #TIMESTAMP}} */
    public long timestamp() {
        return get(TIMESTAMP);
    }

    /**
     * Sets {@link #TIMESTAMP}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppConnect timestamp(long value) {
        return put(TIMESTAMP, value);
    }
}
