package org.heliograph.credentials;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A secret as octets that {@link #close()} wipes. It is never part of a text: {@link #toString()} is the same for all,
 * and equality is identity. The array that a secret is made from is copied and left to the caller, who may wipe it.
 */
public final class Secret implements AutoCloseable {
    private final byte[] octets;
    private boolean wiped;

    private Secret(byte[] octets) {
        this.octets = octets;
    }

    /**
     * {@return a secret of octets}
     *
     * @param octets to copy.
     */
    public static Secret of(byte[] octets) {
        return new Secret(octets.clone());
    }

    /**
     * {@return a secret of a text, as its octets in UTF-8; a text that looks hexadecimal is not decoded}
     *
     * @param text to copy.
     */
    public static Secret of(char[] text) {
        return of(CharBuffer.wrap(text));
    }

    /**
     * {@return a secret of a text, as its octets in UTF-8; a text that looks hexadecimal is not decoded}
     *
     * @param text to copy; a {@code String} cannot be wiped, an array can.
     */
    public static Secret of(CharSequence text) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text));
        byte[] octets = new byte[encoded.remaining()];
        encoded.get(octets);
        Arrays.fill(encoded.array(), (byte) 0);
        return new Secret(octets);
    }

    /** {@return whether there is no octet} */
    public boolean isEmpty() {
        return octets.length == 0;
    }

    /** {@return a copy of the octets, which the caller may wipe} */
    public byte[] octets() {
        return usable().clone();
    }

    /**
     * {@return the keyed digest of a content with this secret as the key}
     *
     * @param hmac    to compute.
     * @param content to digest.
     */
    public byte[] hmac(Hmac hmac, byte[] content) {
        return hmac.compute(usable(), content);
    }

    /**
     * {@return whether these octets are the secret; takes as long wherever they differ}
     *
     * @param presented octets to compare.
     */
    public boolean matches(byte[] presented) {
        return MessageDigest.isEqual(usable(), presented);
    }

    private byte[] usable() {
        if (wiped) {
            throw new IllegalStateException("the secret has been wiped");
        }
        return octets;
    }

    /** Wipes the octets; the secret cannot be used after that. */
    @Override
    public void close() {
        Arrays.fill(octets, (byte) 0);
        wiped = true;
    }

    /** {@return always the same text, without anything of the secret} */
    @Override
    public String toString() {
        return "Secret[masked]";
    }
}
