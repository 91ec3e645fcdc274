package org.heliograph.cmpp.v20;

import org.agrona.DirectBuffer;
import org.heliograph.cmpp.CmppHeader;
import org.heliograph.cmpp.CmppMessage;
import org.heliograph.cmpp.CmppVersion;
import org.heliograph.cmpp.CommandId;
import org.heliograph.cmpp.ConnectResp;
import org.heliograph.cmpp.ConnectStatus;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Octets;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;

/**
 * CMPP_CONNECT_RESP (CMPP 2.0 §4.1): the answer to a login.
 *
 * <table>
 * <caption>CMPP_CONNECT_RESP</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Status</td><td>uint8</td><td>12</td></tr>
 * <tr><td>AuthenticatorISMG</td><td>octets[16]</td><td>13</td></tr>
 * <tr><td>Version</td><td>uint8</td><td>29</td></tr>
 * </table>
 */
public final class CmppConnectResp extends CmppMessage<CmppConnectResp> implements ConnectResp {
    private static final Layout LAYOUT =
            CmppHeader.layout("CMPP_CONNECT_RESP", "CMPP 2.0 §4.1", CommandId.CONNECT_RESP);

    /** Outcome of the login (§7.1). */
    public static final U8 STATUS = LAYOUT.u8("Status", "Outcome of the login (§7.1).", ConnectStatus.VALUES);

    /** MD5 digest of the gateway (§5); all zero when Status is 3. */
    public static final Octets AUTHENTICATOR_ISMG =
            LAYOUT.secretOctets("AuthenticatorISMG", "MD5 digest of the gateway (§5); all zero when Status is 3.", 16);

    /** Highest version that the server supports. */
    public static final U8 VERSION =
            LAYOUT.u8("Version", "Highest version that the server supports.", CmppVersion.VALUES);

    /** What there is to know of this message. */
    public static final MessageType<CmppConnectResp> TYPE = LAYOUT.type(CmppConnectResp::new);

    /** Makes a flyweight that reads leniently. */
    public CmppConnectResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppConnectResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppConnectResp> type() {
        return TYPE;
    }

    /** {@return the length of a frame in octets, header included} */
    public static int computeLength() {
        return TYPE.shape().fixedLength();
    }

    @Override
    public long status() {
        return get(STATUS);
    }

    /**
     * Sets {@link #STATUS}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppConnectResp status(long value) {
        return putNarrow(STATUS, value);
    }

    @Override
    public DirectBuffer authenticatorIsmg() {
        return get(AUTHENTICATOR_ISMG);
    }

    /**
     * Sets {@link #AUTHENTICATOR_ISMG}.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length exactly 16 octets.
     * @return this.
     */
    public CmppConnectResp authenticatorIsmg(DirectBuffer source, int offset, int length) {
        return put(AUTHENTICATOR_ISMG, source, offset, length);
    }

    @Override
    public int version() {
        return get(VERSION);
    }

    /**
     * Sets {@link #VERSION}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppConnectResp version(int value) {
        return put(VERSION, value);
    }

    @Override
    public int statusWidth() {
        return STATUS.width();
    }
}
