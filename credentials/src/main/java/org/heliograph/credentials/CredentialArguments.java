package org.heliograph.credentials;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values for the parameters of a scheme, and the time it is. Closing wipes the secrets. */
public final class CredentialArguments implements AutoCloseable {
    private final Instant now;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, Secret> secrets = new LinkedHashMap<>();

    /**
     * Makes arguments without a value.
     *
     * @param now the time that is put into credentials and that they are checked at.
     */
    public CredentialArguments(Instant now) {
        this.now = now;
    }

    /**
     * Adds a text; more than one makes a list, and any makes a flag.
     *
     * @param name  of the parameter.
     * @param value of it.
     * @return this.
     */
    public CredentialArguments put(String name, String value) {
        texts.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        return this;
    }

    /**
     * Sets a secret, which is wiped with these arguments.
     *
     * @param name  of the parameter.
     * @param value of it.
     * @return this.
     */
    public CredentialArguments put(String name, Secret value) {
        Secret before = secrets.put(name, value);
        if (before != null && before != value) {
            before.close();
        }
        return this;
    }

    /** {@return the time that it is} */
    public Instant now() {
        return now;
    }

    /**
     * {@return whether a parameter has a value}
     *
     * @param name of the parameter.
     */
    public boolean has(String name) {
        return texts.containsKey(name) || secrets.containsKey(name);
    }

    /**
     * {@return the text of a parameter, the last one if there are more, null if there is none}
     *
     * @param name of the parameter.
     */
    public String text(String name) {
        List<String> values = texts.get(name);
        return values == null ? null : values.get(values.size() - 1);
    }

    /**
     * {@return the text of a parameter}
     *
     * @param name     of the parameter.
     * @param fallback if there is none.
     */
    public String text(String name, String fallback) {
        String value = text(name);
        return value == null ? fallback : value;
    }

    /**
     * {@return the text of a parameter, which may be empty}
     *
     * @param name of the parameter.
     * @throws CredentialException if there is none.
     */
    public String required(String name) {
        return present(name, text(name));
    }

    /**
     * {@return all texts of a parameter, in order}
     *
     * @param name of the parameter.
     */
    public List<String> texts(String name) {
        return List.copyOf(texts.getOrDefault(name, List.of()));
    }

    /**
     * {@return the secret of a parameter}
     *
     * @param name of the parameter.
     * @throws CredentialException if it has none, or an empty one.
     */
    public Secret secret(String name) {
        return Values.required(name, secrets.get(name));
    }

    /**
     * {@return a secret that somebody presents to be checked, which may be empty}
     *
     * @param name of the parameter.
     * @throws CredentialException if there is none.
     */
    public Secret presented(String name) {
        return present(name, secrets.get(name));
    }

    private static <T> T present(String name, T value) {
        if (value == null) {
            throw new CredentialException(name, Problem.MISSING, "is missing");
        }
        return value;
    }

    @Override
    public void close() {
        secrets.values().forEach(Secret::close);
    }

    /** {@return the names of the parameters that have a value; never the values} */
    @Override
    public String toString() {
        return "CredentialArguments[" + texts.keySet() + ", " + secrets.keySet() + "]";
    }
}
