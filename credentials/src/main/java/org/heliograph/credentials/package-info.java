/**
 * Sign-in data of cloud messaging: what a device or a server must present to be let in, made and checked.
 *
 * <p>Each system is a {@link org.heliograph.credentials.CredentialScheme} that {@link java.util.ServiceLoader} finds, so
 * that others can be added. Secrets are held as octets by {@link org.heliograph.credentials.Secret}, which can be wiped
 * and never shows them. What a program passes wrongly is a {@link org.heliograph.credentials.CredentialException}; what
 * somebody presents to be checked never throws and gets a {@link org.heliograph.credentials.Verdict}.
 */
package org.heliograph.credentials;
