package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import org.example.beacon.Beacon;
import org.example.beacon.BeaconProvider;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.ProtocolProvider;
import org.heliograph.codec.protocol.Protocols;
import org.junit.jupiter.api.Test;

/** Broken and duplicate providers are reported and keep none of the others from working. */
class ProtocolsLoadTest {
    /** Finds the services files that it is given in place of those on the class path. */
    private static final class Loader extends ClassLoader {
        private final List<URL> files = new ArrayList<>();

        Loader(String... names) {
            super(ProtocolsLoadTest.class.getClassLoader());
            for (String name : names) {
                URL file = getParent().getResource("providers/" + name);
                assertNotNull(file, name);
                files.add(file);
            }
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.equals("META-INF/services/" + ProtocolProvider.class.getName())
                    ? Collections.enumeration(files)
                    : super.getResources(name);
        }
    }

    /** A provider that works. */
    public static class Sound implements ProtocolProvider {
        @Override
        public int apiVersion() {
            return API_VERSION;
        }

        @Override
        public String name() {
            return "sound";
        }

        @Override
        public List<Protocol> protocols() {
            return List.of(new Beacon());
        }
    }

    /** A provider that cannot be made. */
    public static final class FailingConstructor extends Sound {
        public FailingConstructor() {
            throw new IllegalStateException("no licence");
        }
    }

    /** A provider whose class cannot be initialised. */
    public static final class FailingClass extends Sound {
        private static final int NUMBER = Integer.parseInt("none");

        @Override
        public String name() {
            return "number " + NUMBER;
        }
    }

    /** A provider without protocols that fails where it is told to. */
    private static final class Sometimes extends Sound {
        private final boolean isFailing;

        Sometimes(boolean isFailing) {
            this.isFailing = isFailing;
        }

        @Override
        public List<Protocol> protocols() {
            if (isFailing) {
                throw new IllegalStateException("told to fail");
            }
            return List.of();
        }
    }

    /** A provider that was compiled with another version of the interface. */
    public static final class Future extends Sound {
        @Override
        public int apiVersion() {
            return API_VERSION + 1;
        }
    }

    /** A provider that fails when it is asked. */
    public static final class FailingProtocols extends Sound {
        @Override
        public List<Protocol> protocols() {
            throw new NoSuchMethodError("Layout.u24");
        }
    }

    /** A provider without a public constructor for all. */
    public static final class NoConstructor extends Sound {
        public NoConstructor(int number) {
            assertEquals(0, number);
        }
    }

    private static Protocols load(String... files) {
        return Protocols.load(new Loader(files));
    }

    private static void assertOneProblem(Protocols protocols, String... parts) {
        assertEquals(1, protocols.problems().size(), protocols.problems()::toString);
        for (String part : parts) {
            assertTrue(protocols.problems().get(0).contains(part), protocols.problems()::toString);
        }
    }

    private static void assertBeaconWorks(Protocols protocols) {
        assertNotNull(protocols.get("beacon-1.0"), protocols.problems()::toString);
        assertEquals(1, protocols.all().size());
    }

    @Test
    void shouldFindTheProviderOnTheClassPath() {
        Protocols protocols = Protocols.load();

        assertBeaconWorks(protocols);
        assertEquals(List.of(), protocols.problems());
        assertEquals("Beacon, an example", protocols.providers().get(0).name());
        assertEquals("beacon-1.0", protocols.onPort(7_007).id());
    }

    @Test
    void shouldReportAFailingConstructor() {
        Protocols protocols = load("failing-constructor", "beacon");

        assertBeaconWorks(protocols);
        assertOneProblem(protocols, "FailingConstructor", "no licence");
    }

    @Test
    void shouldReportAFailingClass() {
        Protocols protocols = load("failing-class", "beacon");

        assertBeaconWorks(protocols);
        assertOneProblem(protocols, "FailingClass", "could not be loaded");
    }

    @Test
    void shouldReportAnotherApiVersion() {
        Protocols protocols = load("future", "beacon");

        assertBeaconWorks(protocols);
        assertOneProblem(protocols, "Future was made for API version 2, this is 1");
        assertEquals(1, protocols.providers().size());
    }

    @Test
    void shouldReportAFailureOfAProvider() {
        Protocols protocols = load("failing-protocols", "beacon");

        assertBeaconWorks(protocols);
        assertOneProblem(protocols, "FailingProtocols failed: NoSuchMethodError: Layout.u24");
    }

    @Test
    void shouldReportADuplicateIdentifier() {
        Protocols protocols = load("beacon", "sound");

        assertBeaconWorks(protocols);
        assertOneProblem(protocols, "Sound offers beacon-1.0, which org.example.beacon.Beacon has taken");
    }

    @Test
    void shouldReportAMissingClass() {
        Protocols protocols = load("missing", "beacon");

        assertBeaconWorks(protocols);
        assertOneProblem(protocols, "org.example.Nowhere");
    }

    @Test
    void shouldReportAClassThatIsNoProvider() {
        Protocols protocols = load("no-provider", "beacon");

        assertBeaconWorks(protocols);
        assertOneProblem(protocols, "ProtocolsLoadTest", "not a subtype");
    }

    @Test
    void shouldReportAProviderThatCannotBeMade() {
        Protocols protocols = load("no-constructor", "beacon");

        assertBeaconWorks(protocols);
        assertOneProblem(protocols, "NoConstructor");
    }

    @Test
    void shouldReportGarbageInPlaceOfNames() {
        Protocols protocols = load("garbage", "beacon");

        assertBeaconWorks(protocols);
        assertOneProblem(protocols, "could not be loaded");
    }

    @Test
    void shouldSurviveAllOfThemTogether() {
        Protocols protocols = load(
                "garbage",
                "missing",
                "no-provider",
                "failing-constructor",
                "failing-class",
                "future",
                "failing-protocols",
                "no-constructor",
                "beacon",
                "sound");

        assertBeaconWorks(protocols);
        assertEquals(9, protocols.problems().size(), protocols.problems()::toString);
    }

    @Test
    void shouldFindNothingWhereThereIsNothing() {
        Protocols protocols = load();

        assertEquals(0, protocols.all().size());
        assertEquals(List.of(), protocols.problems());
    }

    @Test
    void shouldTakeProvidersThatAreHandedOver() {
        Protocols protocols = Protocols.of(new Future(), new BeaconProvider(), new FailingProtocols());

        assertBeaconWorks(protocols);
        assertEquals(2, protocols.problems().size());
    }

    @Test
    void shouldReplaceProvidersByOthersOfTheirClass() {
        Protocols found = load("sound", "future", "beacon");
        Sound other = new Sound();

        Protocols replaced = found.replacing(other, new FailingProtocols());

        assertSame(other, replaced.providers().get(0));
        assertSame(found.providers().get(1), replaced.providers().get(1));
        assertEquals(2, replaced.providers().size());
        assertEquals(1, replaced.all().size());
        assertEquals(new HashSet<>(found.problems()), new HashSet<>(replaced.problems()));
        assertEquals(found.problems().size(), replaced.problems().size());
    }

    @Test
    void shouldReportAReplacementThatFails() {
        Protocols protocols =
                Protocols.of(new BeaconProvider(), new Sometimes(false)).replacing(new Sometimes(true));

        assertBeaconWorks(protocols);
        assertOneProblem(protocols, "Sometimes failed: IllegalStateException: told to fail");
    }
}
