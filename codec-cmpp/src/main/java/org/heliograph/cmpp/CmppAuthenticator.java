package org.heliograph.cmpp;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;

/**
 * Computes and verifies the digests of a login (§5):
 *
 * <pre>{@code
 * AuthenticatorSource = MD5( Source_Addr | 9 octets 0x00 | shared secret | timestamp )
 * AuthenticatorISMG   = MD5( Status | AuthenticatorSource | shared secret )
 * }</pre>
 *
 * <p>The timestamp goes in as ten digits, the Status as on the wire: one octet in 2.0 and 2.1, four in 3.0. An account
 * shorter than six characters goes in without its padding; some operators want it padded to six octets, which is an
 * option. Digests are compared in constant time.
 *
 * <p>Do not refuse a connection over AuthenticatorISMG by default: gateways are known that compute it otherwise.
 *
 * <p>Holds the secret until {@link #destroy()}, and one {@link MessageDigest} that every call uses again: 0 octets are
 * allocated a call on the MD5 of the JDK (a test says so). Belongs to one thread.
 */
public final class CmppAuthenticator {
    /** Length of a digest in octets. */
    public static final int LENGTH = 16;

    private static final int SOURCE_ADDR_WIDTH = 6;
    private static final int SEPARATOR = 9;
    private static final int TIMESTAMP_DIGITS = 10;

    private final MessageDigest md5;
    private final byte[] secret;
    private final boolean padded;
    private final byte[] digest = new byte[LENGTH];
    private final byte[] received = new byte[LENGTH];
    private final byte[] octets = new byte[LENGTH];
    private final UnsafeBuffer digestView = AgronaAccess.wrap(digest);
    private boolean destroyed;

    /**
     * Makes an authenticator that takes accounts without padding.
     *
     * @param secret shared by both sides, any length; copied.
     */
    public CmppAuthenticator(byte[] secret) {
        this(secret, false);
    }

    /**
     * Makes an authenticator.
     *
     * @param secret shared by both sides, any length; copied.
     * @param padded whether an account shorter than six characters is padded with NUL to six octets.
     */
    public CmppAuthenticator(byte[] secret, boolean padded) {
        this.secret = secret.clone();
        this.padded = padded;
        try {
            md5 = MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no MD5", e);
        }
    }

    /**
     * Computes AuthenticatorSource.
     *
     * @param sourceAddr account of the client, at most six ASCII characters.
     * @param timestamp  decimal value of MMDDHHMMSS, as in the Timestamp field.
     * @return the digest: 16 octets that the next call overwrites.
     */
    public DirectBuffer authenticatorSource(CharSequence sourceAddr, long timestamp) {
        computeSource(sourceAddr, timestamp);
        return digestView;
    }

    /**
     * Computes AuthenticatorISMG.
     *
     * @param status      of the CMPP_CONNECT_RESP.
     * @param statusWidth octets of the Status field: 1 in 2.0 and 2.1, 4 in 3.0.
     * @param source      holds the AuthenticatorSource of the CMPP_CONNECT.
     * @param offset      of its 16 octets in {@code source}.
     * @return the digest: 16 octets that the next call overwrites.
     */
    public DirectBuffer authenticatorIsmg(long status, int statusWidth, DirectBuffer source, int offset) {
        computeIsmg(status, statusWidth, source, offset);
        return digestView;
    }

    /**
     * Computes AuthenticatorSource from the account and the Timestamp of a login that is being encoded, and sets it.
     *
     * @param connect being encoded, with Source_Addr and Timestamp set.
     */
    public void sign(CmppConnect connect) {
        computeSource(connect.sourceAddr(), connect.timestamp());
        connect.authenticatorSource(digestView, 0, LENGTH);
    }

    /**
     * {@return whether AuthenticatorSource of a login is right}
     *
     * @param connect that was received and checked.
     */
    public boolean verify(CmppConnect connect) {
        connect.authenticatorSource().getBytes(0, received);
        computeSource(connect.sourceAddr(), connect.timestamp());
        return MessageDigest.isEqual(digest, received);
    }

    /**
     * {@return whether AuthenticatorISMG of an answer is right}
     *
     * @param response that was received and checked.
     * @param source   holds the AuthenticatorSource of the CMPP_CONNECT.
     * @param offset   of its 16 octets in {@code source}.
     */
    public boolean verify(ConnectResp response, DirectBuffer source, int offset) {
        response.authenticatorIsmg().getBytes(0, received);
        computeIsmg(response.status(), response.statusWidth(), source, offset);
        return MessageDigest.isEqual(digest, received);
    }

    private void computeSource(CharSequence sourceAddr, long timestamp) {
        int length = sourceAddr.length();
        if (length > SOURCE_ADDR_WIDTH) {
            throw new IllegalArgumentException("Source_Addr: length=" + length + " is above " + SOURCE_ADDR_WIDTH);
        }
        requireSecret();
        Arrays.fill(octets, (byte) 0);
        for (int i = 0; i < length; i++) {
            octets[i] = (byte) sourceAddr.charAt(i);
        }
        md5.reset();
        md5.update(octets, 0, (padded ? SOURCE_ADDR_WIDTH : length) + SEPARATOR);
        md5.update(secret);
        long rest = timestamp;
        for (int i = TIMESTAMP_DIGITS - 1; i >= 0; i--) {
            octets[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        md5.update(octets, 0, TIMESTAMP_DIGITS);
        finish();
    }

    private void computeIsmg(long status, int statusWidth, DirectBuffer source, int offset) {
        requireSecret();
        md5.reset();
        for (int i = statusWidth - 1; i >= 0; i--) {
            md5.update((byte) (status >>> i * Byte.SIZE));
        }
        source.getBytes(offset, octets);
        md5.update(octets);
        md5.update(secret);
        finish();
    }

    private void finish() {
        try {
            md5.digest(digest, 0, LENGTH);
        } catch (java.security.DigestException e) {
            throw new IllegalStateException("MD5 has " + LENGTH + " octets", e);
        }
    }

    private void requireSecret() {
        if (destroyed) {
            throw new IllegalStateException("the secret has been destroyed");
        }
    }

    /** Wipes the secret; nothing can be computed from then on. */
    public void destroy() {
        Arrays.fill(secret, (byte) 0);
        destroyed = true;
    }
}
