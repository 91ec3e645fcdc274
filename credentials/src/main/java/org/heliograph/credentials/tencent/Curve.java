package org.heliograph.credentials.tencent;

import java.math.BigInteger;
import java.security.spec.ECParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.Problem;

/** Curves that keys of version 1 are on (§4). */
enum Curve {
    /** Of the libraries of 2016 to 2018; OID 1.3.132.0.10. The JDK reads its keys and cannot sign with them. */
    SECP256K1("2b8104000a", "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141"),
    /** Of later keys, also called secp256r1 and P-256; OID 1.2.840.10045.3.1.7. */
    PRIME256V1("2a8648ce3d030107", "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");

    /** OID 1.2.840.10045.2.1, the algorithm of keys on any curve. */
    static final byte[] KEY = HexFormat.of().parseHex("2a8648ce3d0201");

    private static final Curve[] ALL = values();

    private final byte[] oid;
    private final BigInteger order;

    Curve(String oid, String order) {
        this.oid = HexFormat.of().parseHex(oid);
        this.order = new BigInteger(order, 16);
    }

    BigInteger order() {
        return order;
    }

    /** The curve of a key. */
    static Curve of(ECParameterSpec parameters) {
        for (Curve curve : ALL) {
            if (curve.order.equals(parameters.getOrder())) {
                return curve;
            }
        }
        throw unsupported();
    }

    /** The OID of the curve that an algorithm identifier names, read from its holder; null if it is of another kind. */
    static byte[] named(Der holder) {
        Der algorithm = holder == null ? null : holder.next(Der.SEQUENCE);
        Der kind = algorithm == null ? null : algorithm.next(Der.OBJECT_IDENTIFIER);
        boolean isKey = kind != null && Arrays.equals(kind.contents(), KEY);
        Der curve = isKey ? algorithm.next(Der.OBJECT_IDENTIFIER) : null;
        return curve == null ? null : curve.contents();
    }

    /** Demands one of the curves that there are. */
    static void requireKnown(byte[] oid) {
        for (Curve curve : ALL) {
            if (Arrays.equals(curve.oid, oid)) {
                return;
            }
        }
        throw unsupported();
    }

    private static CredentialException unsupported() {
        return new CredentialException("key", Problem.KEY, "is on a curve that is neither secp256k1 nor prime256v1");
    }
}
