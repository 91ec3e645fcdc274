package org.heliograph.credentials.tencent;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.Problem;
import org.heliograph.credentials.Secret;

/**
 * The private key of an application, for version 1; on secp256k1 or prime256v1, which the key tells. The key object of
 * the JDK cannot be wiped; the octets on the way to it are.
 */
public final class UserSigPrivateKey {
    private static final String PKCS_8 = "PRIVATE KEY";
    private static final String SEC_1 = "EC PRIVATE KEY";
    private static final String PARAMETERS = "EC PARAMETERS";

    private final ECPrivateKey key;
    private final Curve curve;

    private UserSigPrivateKey(ECPrivateKey key) {
        this.key = key;
        curve = Curve.of(key.getParams());
        BigInteger value = key.getS();
        if (value.signum() <= 0 || value.compareTo(curve.order()) >= 0) {
            throw unreadable();
        }
    }

    /**
     * {@return the key of a PEM text: {@code PRIVATE KEY} (PKCS #8) or {@code EC PRIVATE KEY} (SEC 1, with or without a
     * block of {@code EC PARAMETERS})}. Other blocks, and keys that are not of a curve, are passed over
     *
     * @param pem text; left to the caller, who may close it.
     * @throws CredentialException if there is no such key, it is encrypted, or on another curve.
     */
    public static UserSigPrivateKey ofPem(Secret pem) {
        byte[] text = pem.octets();
        try (Pem blocks = Pem.read(text)) {
            byte[] pkcs8 = blocks.find(PKCS_8, der -> curveOf(der) != null);
            byte[] sec1 = blocks.find(SEC_1);
            if (pkcs8 != null) {
                return ofPkcs8(pkcs8);
            }
            if (sec1 != null) {
                return ofSec1(sec1, blocks.find(PARAMETERS));
            }
            if (blocks.find(PKCS_8) != null) {
                throw unreadable();
            }
            boolean encrypted = blocks.find("ENCRYPTED PRIVATE KEY") != null;
            throw new CredentialException(
                    "key",
                    Problem.KEY,
                    encrypted ? "is encrypted; decrypt it first" : "is no PEM text with a private key");
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }

    /**
     * {@return a key that the JDK has read}
     *
     * @param key on one of the two curves.
     * @throws CredentialException if it is on another.
     */
    public static UserSigPrivateKey of(ECPrivateKey key) {
        return new UserSigPrivateKey(key);
    }

    private static byte[] curveOf(byte[] pkcs8) {
        Der key = Der.of(pkcs8).next(Der.SEQUENCE);
        Der version = key == null ? null : key.next(Der.INTEGER);
        return version == null ? null : Curve.named(key);
    }

    private static UserSigPrivateKey ofPkcs8(byte[] der) {
        byte[] curve = curveOf(der);
        if (curve == null) {
            throw unreadable();
        }
        Curve.requireKnown(curve);
        try {
            KeyFactory factory = KeyFactory.getInstance("EC");
            return new UserSigPrivateKey((ECPrivateKey) factory.generatePrivate(new PKCS8EncodedKeySpec(der)));
        } catch (GeneralSecurityException e) {
            throw unreadable();
        }
    }

    /** Wraps the key into PKCS #8, which is all that the JDK reads. */
    private static UserSigPrivateKey ofSec1(byte[] der, byte[] parameters) {
        Der key = Der.of(der).next(Der.SEQUENCE);
        Der version = key == null ? null : key.next(Der.INTEGER);
        Der value = version == null ? null : key.next(Der.OCTET_STRING);
        if (value == null) {
            throw unreadable();
        }
        Der named = key.next(Der.CONTEXT_0);
        Der oid = named != null
                ? named.next(Der.OBJECT_IDENTIFIER)
                : parameters == null ? null : Der.of(parameters).next(Der.OBJECT_IDENTIFIER);
        if (oid == null) {
            throw new CredentialException("key", Problem.KEY, "names no curve");
        }
        byte[] wrapped = Der.element(
                Der.SEQUENCE,
                Der.element(Der.INTEGER, new byte[1]),
                Der.element(
                        Der.SEQUENCE,
                        Der.element(Der.OBJECT_IDENTIFIER, Curve.KEY),
                        Der.element(Der.OBJECT_IDENTIFIER, oid.contents())),
                Der.element(Der.OCTET_STRING, der));
        try {
            return ofPkcs8(wrapped);
        } finally {
            Arrays.fill(wrapped, (byte) 0);
        }
    }

    private static CredentialException unreadable() {
        return new CredentialException("key", Problem.KEY, "is no readable private key of an elliptic curve");
    }

    Curve curve() {
        return curve;
    }

    /** The signature of a content, in DER. */
    byte[] sign(byte[] content, boolean repeatable) {
        try {
            Signature signature = signature(repeatable);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (NoSuchAlgorithmException | InvalidKeyException | SignatureException e) {
            throw new CredentialException(
                    "key", Problem.KEY, "cannot sign: " + e.getClass().getSimpleName());
        }
    }

    private Signature signature(boolean repeatable) throws NoSuchAlgorithmException {
        if (repeatable) {
            return BouncyCastle.signature("SHA256withECDDSA");
        }
        return curve == Curve.SECP256K1
                ? BouncyCastle.signature(UserSigPublicKey.ALGORITHM)
                : Signature.getInstance(UserSigPublicKey.ALGORITHM);
    }

    /** {@return the curve, nothing of the key} */
    @Override
    public String toString() {
        return "UserSigPrivateKey[" + curve + "]";
    }
}
