package org.heliograph.credentials.tencent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.Security;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.Problem;
import org.heliograph.credentials.Secret;
import org.junit.jupiter.api.Test;

/** The same classes again, by a loader whose class path has no Bouncy Castle. */
final class WithoutBouncyCastleTest {
    private static final String SECP256K1 = Pems.privateKey("v1-secp256k1-pkcs8");
    private static final String P_256 = Pems.privateKey("v1-p256");
    private static final String COMPRESSED = Pems.pem("PUBLIC KEY", Pems.compressedPublicKey("v1-p256"));

    /** What runs there; it sees only that class path. */
    public static final class Without implements Callable<String> {
        /** Makes the run. */
        public Without() {}

        @Override
        public String call() {
            assertThrows(
                    ClassNotFoundException.class,
                    () -> Class.forName("org.bouncycastle.jce.provider.BouncyCastleProvider"));
            Secret key = Secret.of("key");
            String v2 = UserSigIssuer.v2(7, key).issue("bob", 1).token();
            UserSigPrivateKey p256 = UserSigPrivateKey.ofPem(Secret.of(P_256));
            String v1 = UserSigIssuer.v1(7, p256).issue("bob", 1).token();
            UserSigVerifier both =
                    new UserSigVerifier(7).secretKey(key).publicKey(UserSigPublicKey.ofPem(Pems.publicKey("v1-p256")));
            assertTrue(both.verify(v2, "bob", 1).valid());
            assertTrue(both.verify(v1, "bob", 1).valid());

            UserSigPrivateKey other = UserSigPrivateKey.ofPem(Secret.of(SECP256K1));
            UserSigPublicKey publicKey = UserSigPublicKey.ofPem(Pems.publicKey("v1-secp256k1-pkcs8"));
            for (int i = 0; i < 2; i++) {
                assertNeeded(() -> UserSigIssuer.v1(7, other));
                assertNeeded(() -> both.publicKey(publicKey));
                assertNeeded(() -> UserSigIssuer.v1(7, p256).repeatable(true));
                assertNeeded(() -> UserSigPublicKey.ofPem(COMPRESSED));
            }
            return "done";
        }

        private static void assertNeeded(Callable<?> action) {
            CredentialException refused = assertThrows(CredentialException.class, action::call);
            assertEquals(Problem.KEY, refused.code());
            assertTrue(refused.getMessage().contains("org.bouncycastle:bcprov-jdk18on"), refused.getMessage());
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("bcprov")) {
                urls.add(new File(entry).toURI().toURL());
            }
        }
        return urls.toArray(new URL[0]);
    }

    @Test
    void shouldNeedItForSecp256k1RepeatableSignaturesAndCompressedPointsOnly() throws Exception {
        assertEquals("done", run());
    }

    private static Object run() throws IOException, ReflectiveOperationException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            Object without = loader.loadClass(Without.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return without.getClass().getMethod("call").invoke(without);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void shouldNotRegisterTheProvider() {
        UserSigIssuer issuer = UserSigIssuer.v1(7, UserSigPrivateKey.ofPem(Secret.of(SECP256K1)));

        assertEquals(1, issuer.issue("bob", 1).version());
        assertEquals(null, Security.getProvider("BC"));
    }
}
