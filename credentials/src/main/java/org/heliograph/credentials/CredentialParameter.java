package org.heliograph.credentials;

/**
 * A parameter of a scheme, from which the command makes its options.
 *
 * @param name        in lower case with hyphens, such as {@code device-name}.
 * @param kind        of value.
 * @param required    whether it must be there.
 * @param description a sentence for people.
 */
public record CredentialParameter(String name, Kind kind, boolean required, String description) {
    /** What a parameter takes. */
    public enum Kind {
        /** One text. */
        TEXT,
        /** One secret, which the command reads from a file, an environment variable or the terminal as well. */
        SECRET,
        /** Any number of texts. */
        LIST,
        /** Nothing: it is there or not. */
        FLAG
    }

    /**
     * {@return a text that must be there}
     *
     * @param name        of the parameter.
     * @param description for people.
     */
    public static CredentialParameter required(String name, String description) {
        return new CredentialParameter(name, Kind.TEXT, true, description);
    }

    /**
     * {@return a text that may be left out}
     *
     * @param name        of the parameter.
     * @param description for people.
     */
    public static CredentialParameter optional(String name, String description) {
        return new CredentialParameter(name, Kind.TEXT, false, description);
    }

    /**
     * {@return a secret that must be there}
     *
     * @param name        of the parameter.
     * @param description for people.
     */
    public static CredentialParameter secret(String name, String description) {
        return new CredentialParameter(name, Kind.SECRET, true, description);
    }

    /**
     * {@return a list of texts that may be empty}
     *
     * @param name        of the parameter.
     * @param description for people.
     */
    public static CredentialParameter list(String name, String description) {
        return new CredentialParameter(name, Kind.LIST, false, description);
    }

    /**
     * {@return a flag}
     *
     * @param name        of the parameter.
     * @param description for people.
     */
    public static CredentialParameter flag(String name, String description) {
        return new CredentialParameter(name, Kind.FLAG, false, description);
    }
}
