package org.heliograph.credentials;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Keyed digests (RFC 2104). They are computed over a {@link MessageDigest} because {@code javax.crypto.Mac} keeps
 * the padded key, from which the key follows, until it is collected; here it is wiped before the result is returned.
 */
public enum Hmac {
    /** HMAC-MD5, 16 octets; for old devices only. */
    MD5("MD5"),
    /** HMAC-SHA1, 20 octets. */
    SHA1("SHA-1"),
    /** HMAC-SHA256, 32 octets. */
    SHA256("SHA-256");

    /** Octets that all three digests take at a time. */
    private static final int BLOCK_LENGTH = 64;

    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final String digest;

    Hmac(String digest) {
        this.digest = digest;
    }

    /** The digest of a content under a key; the key is only read. */
    byte[] compute(byte[] key, byte[] content) {
        MessageDigest inner = newDigest();
        byte[] block = key.length > BLOCK_LENGTH ? inner.digest(key) : key;
        byte[] padded = Arrays.copyOf(block, BLOCK_LENGTH);
        try {
            mask(padded, INNER);
            inner.update(padded);
            byte[] digested = inner.digest(content);
            mask(padded, (byte) (INNER ^ OUTER));
            inner.update(padded);
            return inner.digest(digested);
        } finally {
            Arrays.fill(padded, (byte) 0);
            if (block != key) {
                Arrays.fill(block, (byte) 0);
            }
        }
    }

    private static void mask(byte[] octets, byte with) {
        for (int i = 0; i < octets.length; i++) {
            octets[i] ^= with;
        }
    }

    private MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no " + digest, e);
        }
    }
}
