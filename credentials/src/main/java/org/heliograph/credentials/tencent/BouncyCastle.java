package org.heliograph.credentials.tencent;

import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Signature;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.Problem;

/** The provider of what the JDK lacks, loaded at the first use and not registered. */
final class BouncyCastle {
    private BouncyCastle() {}

    /** Demands that it is on the class path. */
    static void require() {
        try {
            Holder.PROVIDER.getName();
        } catch (LinkageError e) {
            throw new CredentialException(
                    "key",
                    Problem.KEY,
                    "signatures on secp256k1, repeatable ones and compressed points need Bouncy Castle"
                            + " (org.bouncycastle:bcprov-jdk18on) on the class path");
        }
    }

    /** Reads keys whose point is compressed, which the JDK does not. */
    static KeyFactory keyFactory(String algorithm) throws NoSuchAlgorithmException {
        require();
        return KeyFactory.getInstance(algorithm, Holder.PROVIDER);
    }

    static Signature signature(String algorithm) throws NoSuchAlgorithmException {
        return Signature.getInstance(algorithm, Holder.PROVIDER);
    }

    private static final class Holder {
        static final Provider PROVIDER = new BouncyCastleProvider();
    }
}
