package org.heliograph.credentials;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The schemes at hand. One that is broken, of another API version, or whose name is taken is listed under
 * {@link #problems()} and does not keep the others from working.
 */
public final class CredentialSchemes {
    /** A class path that fails at every step must not keep the search going for ever. */
    private static final int MOST_PROBLEMS = 100;

    private final Map<String, CredentialScheme> byName = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private CredentialSchemes() {}

    /** {@return the schemes that the context class loader finds} */
    public static CredentialSchemes load() {
        return load(Thread.currentThread().getContextClassLoader());
    }

    /**
     * {@return the schemes that a class loader finds}
     *
     * @param loader to search.
     */
    public static CredentialSchemes load(ClassLoader loader) {
        CredentialSchemes schemes = new CredentialSchemes();
        Iterator<CredentialScheme> found =
                ServiceLoader.load(CredentialScheme.class, loader).iterator();
        boolean more = true;
        while (more && schemes.problems.size() < MOST_PROBLEMS) {
            more = schemes.addNext(found);
        }
        return schemes;
    }

    private boolean addNext(Iterator<CredentialScheme> found) {
        try {
            if (!found.hasNext()) {
                return false;
            }
            add(found.next());
        } catch (ServiceConfigurationError | LinkageError e) {
            problems.add("a scheme could not be loaded: " + reason(e));
        }
        return true;
    }

    private void add(CredentialScheme scheme) {
        String type = scheme.getClass().getName();
        try {
            if (scheme.apiVersion() != CredentialScheme.API_VERSION) {
                problems.add(type + " was made for API version " + scheme.apiVersion() + ", this is "
                        + CredentialScheme.API_VERSION);
                return;
            }
            CredentialScheme first = byName.putIfAbsent(scheme.name(), scheme);
            if (first != null) {
                problems.add(type + " offers " + scheme.name() + ", which "
                        + first.getClass().getName() + " has taken");
            }
        } catch (RuntimeException | LinkageError e) {
            problems.add(type + " failed: " + reason(e));
        }
    }

    private static String reason(Throwable e) {
        String cause = e.getCause() == null ? "" : ": " + e.getCause();
        return (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()) + cause;
    }

    /** {@return all schemes, in the order in which they were found} */
    public Collection<CredentialScheme> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /**
     * {@return the scheme of a name, null if there is none}
     *
     * @param name to look up.
     */
    public CredentialScheme get(String name) {
        return byName.get(name);
    }

    /** {@return what is wrong with schemes, a sentence each; empty if all is well} */
    public List<String> problems() {
        return Collections.unmodifiableList(problems);
    }
}
