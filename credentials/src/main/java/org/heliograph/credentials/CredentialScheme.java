package org.heliograph.credentials;

import java.util.List;
import java.util.Map;

/**
 * A plug-in: a system's way to sign in. A class that implements this, public with a public constructor without
 * parameters, is found by {@link java.util.ServiceLoader} if it is named in
 * {@code META-INF/services/org.heliograph.credentials.CredentialScheme}; the command then has {@code sign} and
 * {@code verify} for it.
 */
public interface CredentialScheme {
    /** The version of this interface. A scheme returns the one that it was compiled with. */
    int API_VERSION = 1;

    /** {@return {@link #API_VERSION} as the scheme was compiled with it} */
    int apiVersion();

    /** {@return the name that it is called by, in lower case with hyphens} */
    String name();

    /** {@return a sentence for people} */
    String description();

    /** {@return what {@link #issue} takes} */
    List<CredentialParameter> issueParameters();

    /** {@return what {@link #verify} takes} */
    List<CredentialParameter> verifyParameters();

    /**
     * Makes credentials.
     *
     * @param arguments values for {@link #issueParameters()}.
     * @return the values by name, in the order in which they are shown; what is meant to be presented, and so may be
     *     secret, is among them.
     * @throws CredentialException if an argument is missing or wrong.
     */
    Map<String, String> issue(CredentialArguments arguments);

    /**
     * Checks credentials that somebody has presented. They never make it throw.
     *
     * @param arguments values for {@link #verifyParameters()}.
     * @return whether they hold, and if not why.
     * @throws CredentialException if an argument that the checking side gives, such as its key, is missing or wrong.
     */
    Verdict verify(CredentialArguments arguments);
}
