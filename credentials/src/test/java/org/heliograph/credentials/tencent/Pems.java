package org.heliograph.credentials.tencent;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;

/** Keys of the vectors, in PEM. */
final class Pems {
    private Pems() {}

    static String pem(String label, byte[] der) {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    private static Map<?, ?> input(String vector) {
        for (Vector candidate : Vectors.load("tencent-usersig")) {
            if (candidate.name().equals(vector)) {
                return (Map<?, ?>) candidate.extra().get("input");
            }
        }
        throw new AssertionError("no vector " + vector);
    }

    /** The octets of the private key of a vector. */
    static byte[] der(String vector) {
        return HexFormat.of().parseHex((String) input(vector).get("privateKeyDerHex"));
    }

    static String privateKey(String vector) {
        boolean sec1 = input(vector).get("privateKeyForm").equals("SEC1");
        return pem(sec1 ? "EC PRIVATE KEY" : "PRIVATE KEY", der(vector));
    }

    static String publicKey(String vector) {
        return (String) input(vector).get("publicKeyPem");
    }

    /** The octets of the public key of a vector, its point compressed: half of it, behind the last bit of the rest. */
    static byte[] compressedPublicKey(String vector) {
        byte[] der = Base64.getDecoder().decode(publicKey(vector).replaceAll("-----[A-Z ]+-----|\n", ""));
        int point = der.length - 65;
        byte[] compressed = Arrays.copyOf(der, der.length - 32);
        compressed[1] -= 32;
        compressed[point - 2] -= 32;
        compressed[point] = (byte) (2 + (der[der.length - 1] & 1));
        return compressed;
    }
}
