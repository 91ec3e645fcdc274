package org.heliograph.credentials.tencent;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECPoint;
import java.security.spec.X509EncodedKeySpec;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.Problem;

/** The public key of an application, which checks tokens of version 1. */
public final class UserSigPublicKey {
    static final String ALGORITHM = "SHA256withECDSA";

    private static final String LABEL = "PUBLIC KEY";
    private static final int Y_EVEN = 2;
    private static final int Y_ODD = 3;

    private final ECPublicKey key;
    private final Curve curve;

    private UserSigPublicKey(ECPublicKey key) {
        this.key = key;
        curve = Curve.of(key.getParams());
        if (!isOnCurve(key)) {
            throw unreadable();
        }
    }

    /**
     * {@return the key of a PEM text: {@code PUBLIC KEY} (SubjectPublicKeyInfo), its point as a whole or compressed}
     * Other blocks, and keys that are not of a curve, are passed over. A compressed point needs Bouncy Castle.
     *
     * @param pem text.
     * @throws CredentialException if there is no such key, or it is on a curve other than secp256k1 and prime256v1.
     */
    public static UserSigPublicKey ofPem(String pem) {
        try (Pem blocks = Pem.read(pem.getBytes(StandardCharsets.UTF_8))) {
            byte[] der = blocks.find(LABEL, octets -> curveOf(octets) != null);
            if (der == null && blocks.find(LABEL) == null) {
                throw new CredentialException("key", Problem.KEY, "is no PEM text with a public key");
            }
            if (der == null) {
                throw unreadable();
            }
            KeyFactory factory = isCompressed(der) ? BouncyCastle.keyFactory("EC") : KeyFactory.getInstance("EC");
            return new UserSigPublicKey((ECPublicKey) factory.generatePublic(new X509EncodedKeySpec(der)));
        } catch (GeneralSecurityException e) {
            throw unreadable();
        }
    }

    private static byte[] curveOf(byte[] der) {
        return Curve.named(Der.of(der).next(Der.SEQUENCE));
    }

    /** Whether the point, behind the algorithm and the number of unused bits, tells its y by one bit. */
    private static boolean isCompressed(byte[] der) {
        Der key = Der.of(der).next(Der.SEQUENCE);
        key.next(Der.SEQUENCE);
        Der point = key.next(Der.BIT_STRING);
        byte[] octets = point == null ? new byte[0] : point.contents();
        return octets.length > 1 && (octets[1] == Y_EVEN || octets[1] == Y_ODD);
    }

    /**
     * {@return a key that the JDK has read}
     *
     * @param key on one of the two curves.
     * @throws CredentialException if it is on another.
     */
    public static UserSigPublicKey of(ECPublicKey key) {
        return new UserSigPublicKey(key);
    }

    private static boolean isOnCurve(ECPublicKey key) {
        ECPoint point = key.getW();
        if (point.equals(ECPoint.POINT_INFINITY)
                || !(key.getParams().getCurve().getField() instanceof ECFieldFp field)) {
            return false;
        }
        BigInteger p = field.getP();
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        BigInteger right = x.multiply(x)
                .add(key.getParams().getCurve().getA())
                .multiply(x)
                .add(key.getParams().getCurve().getB());
        return x.compareTo(p) < 0
                && y.compareTo(p) < 0
                && y.multiply(y).subtract(right).mod(p).signum() == 0;
    }

    private static CredentialException unreadable() {
        return new CredentialException("key", Problem.KEY, "is no readable public key of an elliptic curve");
    }

    Curve curve() {
        return curve;
    }

    /** Whether octets are the signature of a content: DER, with both numbers from 1 to the order less 1. */
    boolean verifies(byte[] content, byte[] signature) {
        if (!isSignature(signature)) {
            return false;
        }
        try {
            Signature verifier =
                    curve == Curve.SECP256K1 ? BouncyCastle.signature(ALGORITHM) : Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(content);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private boolean isSignature(byte[] octets) {
        Der outer = Der.of(octets);
        Der pair = outer.next(Der.SEQUENCE);
        return pair != null && outer.isAtEnd() && isInRange(pair) && isInRange(pair) && pair.isAtEnd();
    }

    private boolean isInRange(Der pair) {
        Der number = pair.next(Der.INTEGER);
        BigInteger value = number == null ? null : number.positive();
        return value != null && value.compareTo(curve.order()) < 0;
    }

    /** {@return the curve} */
    @Override
    public String toString() {
        return "UserSigPublicKey[" + curve + "]";
    }
}
