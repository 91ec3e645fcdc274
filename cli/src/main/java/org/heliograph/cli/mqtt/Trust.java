package org.heliograph.cli.mqtt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;

/** Whose certificates are trusted, and why one is not. */
public final class Trust {
    private Trust() {}

    /**
     * {@return a context that trusts certain authorities}
     *
     * @param authorities file of certificates in PEM or DER; null for those that Java trusts.
     * @throws IOException if the file cannot be read or holds no certificate.
     */
    public static SSLContext of(Path authorities) throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(authorities == null ? null : store(authorities));
            context.init(null, factory.getTrustManagers(), null);
            return context;
        } catch (CertificateException e) {
            throw new IOException("is no certificate in PEM or DER", e);
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot be used: " + e.getMessage(), e);
        }
    }

    private static KeyStore store(Path authorities) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(authorities)) {
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("ca" + store.size(), certificate);
            }
        }
        if (store.size() == 0) {
            throw new IOException("holds no certificate");
        }
        return store;
    }

    /** What is wrong, in a few words. */
    static String reason(SSLException e, String host) {
        String reason = null;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException) {
                reason = "the certificate of the broker has expired";
            } else if (cause instanceof CertificateNotYetValidException) {
                reason = "the certificate of the broker is not valid yet";
            } else if (cause instanceof CertPathBuilderException || cause instanceof CertPathValidatorException) {
                reason = "the certificate of the broker is not trusted";
            } else if (cause.getClass() == CertificateException.class) {
                // The check of the name has no exception of its own; what else uses this one has a cause.
                reason = "the certificate of the broker is not for " + host;
            }
        }
        String detail = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return reason == null ? detail : reason + " (" + detail + ")";
    }
}
