package org.heliograph.codec.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.agrona.DirectBuffer;

/**
 * The protocols at hand. A provider that is broken, of another API version, or that offers an identifier which is taken
 * is listed under {@link #problems()} and does not keep the others from working.
 */
public final class Protocols {
    /** A class path that fails at every step must not keep the search going for ever. */
    private static final int MOST_PROBLEMS = 100;

    private final Map<String, Protocol> byId = new LinkedHashMap<>();
    private final List<ProtocolProvider> providers = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private Protocols() {}

    /** {@return the protocols of all providers that the context class loader finds} */
    public static Protocols load() {
        return load(Thread.currentThread().getContextClassLoader());
    }

    /**
     * {@return the protocols of all providers that a class loader finds}
     *
     * @param loader to search.
     */
    public static Protocols load(ClassLoader loader) {
        Protocols protocols = new Protocols();
        Iterator<ServiceLoader.Provider<ProtocolProvider>> found =
                ServiceLoader.load(ProtocolProvider.class, loader).stream().iterator();
        boolean more = true;
        while (more && protocols.problems.size() < MOST_PROBLEMS) {
            more = protocols.addNext(found);
        }
        return protocols;
    }

    /**
     * {@return the protocols of these providers}
     *
     * @param providers to ask.
     */
    public static Protocols of(ProtocolProvider... providers) {
        Protocols protocols = new Protocols();
        for (ProtocolProvider provider : providers) {
            protocols.add(provider);
        }
        return protocols;
    }

    /**
     * {@return the protocols of these providers, some of which are replaced: so a program gives a plug-in that was found
     * the settings that it needs}
     *
     * @param replacements each takes the place of the provider of its own class, and is left out if there is none.
     */
    public Protocols replacing(ProtocolProvider... replacements) {
        Protocols protocols = new Protocols();
        for (ProtocolProvider provider : providers) {
            ProtocolProvider chosen = provider;
            for (ProtocolProvider replacement : replacements) {
                chosen = replacement.getClass() == provider.getClass() ? replacement : chosen;
            }
            protocols.add(chosen);
        }
        for (String problem : problems) {
            if (!protocols.problems.contains(problem)) {
                protocols.problems.add(problem);
            }
        }
        return protocols;
    }

    private boolean addNext(Iterator<ServiceLoader.Provider<ProtocolProvider>> found) {
        try {
            if (!found.hasNext()) {
                return false;
            }
            add(found.next().get());
        } catch (ServiceConfigurationError e) {
            String cause = e.getCause() == null ? "" : ": " + reason(e);
            problems.add("a provider could not be loaded: " + e.getMessage() + cause);
        } catch (LinkageError e) {
            problems.add("a provider could not be loaded: " + reason(e));
        }
        return true;
    }

    private void add(ProtocolProvider provider) {
        String name = provider.getClass().getName();
        try {
            if (provider.apiVersion() != ProtocolProvider.API_VERSION) {
                problems.add(name + " was made for API version " + provider.apiVersion() + ", this is "
                        + ProtocolProvider.API_VERSION);
                return;
            }
            providers.add(provider);
            for (Protocol protocol : provider.protocols()) {
                add(name, protocol);
            }
        } catch (RuntimeException | LinkageError e) {
            providers.remove(provider);
            problems.add(name + " failed: " + reason(e));
        }
    }

    private void add(String provider, Protocol protocol) {
        Protocol first = byId.putIfAbsent(protocol.id(), protocol);
        if (first != null) {
            problems.add(provider + " offers " + protocol.id() + ", which "
                    + first.getClass().getName() + " has taken");
        }
    }

    private static String reason(Throwable e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
    }

    /** {@return all protocols, in the order of their providers} */
    public Collection<Protocol> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** {@return the providers that work} */
    public List<ProtocolProvider> providers() {
        return Collections.unmodifiableList(providers);
    }

    /** {@return what is wrong with providers, a sentence each; empty if all is well} */
    public List<String> problems() {
        return Collections.unmodifiableList(problems);
    }

    /**
     * {@return the protocol of an identifier, null if there is none}
     *
     * @param id to look up.
     */
    public Protocol get(String id) {
        return byId.get(id);
    }

    /**
     * {@return the protocol that is surest of a stream, the first one of those that are equally sure; null if all say no}
     *
     * @param buffer    that holds the octets.
     * @param offset    where a frame would start.
     * @param available octets from there on.
     * @param port      that the octets were found on, which decides between the equally sure; 0 if unknown.
     */
    public Protocol detect(DirectBuffer buffer, int offset, int available, int port) {
        Protocol best = null;
        int bestScore = 0;
        for (Protocol protocol : byId.values()) {
            Detection detection = protocol.detect(buffer, offset, available);
            boolean onPort = protocol.ports().contains(port);
            int score = detection == Detection.NO ? 0 : detection.ordinal() * 2 + (onPort ? 1 : 0);
            if (score > bestScore) {
                best = protocol;
                bestScore = score;
            }
        }
        return best;
    }

    /**
     * {@return the first protocol that is usually found on a port, null if there is none}
     *
     * @param port TCP or UDP.
     */
    public Protocol onPort(int port) {
        for (Protocol protocol : byId.values()) {
            if (protocol.ports().contains(port)) {
                return protocol;
            }
        }
        return null;
    }
}
