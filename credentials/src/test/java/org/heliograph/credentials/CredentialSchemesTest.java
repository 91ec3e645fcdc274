package org.heliograph.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heliograph.codec.testkit.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public final class CredentialSchemesTest {
    private static final String SERVICES = "META-INF/services/org.heliograph.credentials.CredentialScheme";
    private static final Instant NOW = Instant.parse("2024-05-06T07:08:09Z");

    /** A scheme that has the name of another. */
    public static final class Taken extends Named {
        /** Makes the scheme. */
        public Taken() {
            super("usersig", CredentialScheme.API_VERSION);
        }
    }

    /** A scheme of another API version. */
    public static final class Future extends Named {
        /** Makes the scheme. */
        public Future() {
            super("future", CredentialScheme.API_VERSION + 1);
        }
    }

    /** A scheme that fails. */
    public static final class Failing extends Named {
        /** Makes the scheme. */
        public Failing() {
            super(null, CredentialScheme.API_VERSION);
        }

        @Override
        public String name() {
            throw new IllegalStateException("no name today");
        }
    }

    private abstract static class Named implements CredentialScheme {
        private final String name;
        private final int apiVersion;

        Named(String name, int apiVersion) {
            this.name = name;
            this.apiVersion = apiVersion;
        }

        @Override
        public int apiVersion() {
            return apiVersion;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String description() {
            return "A test.";
        }

        @Override
        public List<CredentialParameter> issueParameters() {
            return List.of();
        }

        @Override
        public List<CredentialParameter> verifyParameters() {
            return List.of();
        }

        @Override
        public Map<String, String> issue(CredentialArguments arguments) {
            return Map.of();
        }

        @Override
        public Verdict verify(CredentialArguments arguments) {
            return Verdict.accepted();
        }
    }

    @Test
    void shouldFindOursAndThoseOfOthers() {
        CredentialSchemes schemes = CredentialSchemes.load();

        assertEquals(List.of(), schemes.problems());
        assertEquals(
                Set.of("aliyun-iot", "usersig", "huawei-iotda"),
                new HashSet<>(schemes.all().stream().map(CredentialScheme::name).toList()));
        assertEquals(null, schemes.get("none"));
    }

    @Test
    void shouldListSchemesThatCannotBeUsed(@TempDir Path directory) throws IOException {
        Path services = directory.resolve(SERVICES);
        Files.createDirectories(services.getParent());
        String prefix = CredentialSchemesTest.class.getName() + "$";
        Files.writeString(
                services,
                String.join("\n", prefix + "Taken", "org.example.Missing", prefix + "Future", prefix + "Failing"));
        URL[] urls = {directory.toUri().toURL()};

        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            CredentialSchemes schemes = CredentialSchemes.load(loader);

            assertEquals(3, schemes.all().size());
            assertEquals(4, schemes.problems().size(), schemes.problems().toString());
            assertTrue(
                    schemes.problems().get(0).contains("usersig, which"),
                    schemes.problems().get(0));
            assertTrue(
                    schemes.problems().get(1).contains("org.example.Missing"),
                    schemes.problems().get(1));
            assertTrue(
                    schemes.problems().get(2).contains("API version 2"),
                    schemes.problems().get(2));
            assertTrue(
                    schemes.problems().get(3).contains("no name today"),
                    schemes.problems().get(3));
        }
    }

    /** The password was computed with OpenSSL. */
    @Test
    void shouldIssueAndVerifyByTheSchemeOfAThirdParty() {
        CredentialScheme scheme = CredentialSchemes.load().get("huawei-iotda");
        Map<String, String> values;
        try (CredentialArguments arguments = new CredentialArguments(NOW)) {
            values = scheme.issue(arguments.put("device-id", "d1").put("secret", Secret.of("s3cr3t")));
        }

        assertEquals("d1_0_0_2024050607", values.get("clientId"));
        assertEquals("ce8f8dbf1a1e5c362a461d8e959d3ee4cfcaf9ffebed3f1eac01c4d957a22d2e", values.get("password"));
        for (String secret : List.of("s3cr3t", "other")) {
            try (CredentialArguments arguments = new CredentialArguments(NOW)
                    .put("client-id", values.get("clientId"))
                    .put("password", Secret.of(values.get("password")))
                    .put("secret", Secret.of(secret))) {
                assertEquals(secret.equals("s3cr3t"), scheme.verify(arguments).valid());
            }
        }
    }

    @Test
    void shouldGiveEveryParameterANameOnceAndADescription() {
        for (CredentialScheme scheme : CredentialSchemes.load().all()) {
            for (List<CredentialParameter> parameters : List.of(scheme.issueParameters(), scheme.verifyParameters())) {
                Set<String> names = new HashSet<>();
                for (CredentialParameter parameter : parameters) {
                    assertTrue(names.add(parameter.name()), parameter.name());
                    assertTrue(parameter.name().matches("[a-z0-9]+(-[a-z0-9]+)*"), parameter.name());
                    assertTrue(parameter.description().endsWith("."), parameter.name());
                }
            }
        }
    }

    @Test
    void shouldHoldArgumentsAndWipeTheirSecrets() {
        Secret first = Secret.of("a");
        Secret second = Secret.of("b");
        CredentialArguments arguments = new CredentialArguments(NOW)
                .put("list", "1")
                .put("list", "2")
                .put("key", first)
                .put("key", second);

        assertEquals("2", arguments.text("list"));
        assertEquals(List.of("1", "2"), arguments.texts("list"));
        assertTrue(arguments.has("key") && arguments.has("list") && !arguments.has("other"));
        assertEquals("CredentialArguments[[list], [key]]", arguments.toString());
        assertThrows(IllegalStateException.class, first::octets);
        assertThrows(CredentialException.class, () -> arguments.required("other"));
        assertThrows(CredentialException.class, () -> arguments.secret("other"));
        assertThrows(CredentialException.class, () -> arguments.presented("other"));
        arguments.close();
        assertThrows(IllegalStateException.class, second::octets);
    }

    @Test
    void shouldShowTheSchemeOfAThirdPartyAsItIs() {
        Documents.requireCurrentSources(
                Path.of("../docs/credential-schemes.md"), Path.of("src/test/java/org/example/iotda"));
    }

    /** The README's example, as a reader would compile and run it. */
    @Test
    void shouldCompileAndRunTheExampleOfTheReadme(@TempDir Path directory) throws ReflectiveOperationException {
        List<String> lines = Documents.runExample(Path.of("../README.md"), "SignInExample", directory);

        assertEquals(
                List.of(
                        "12345|securemode=3,signmethod=hmacsha1,timestamp=789|",
                        "device&pk",
                        "FAFD82A3D602B37FB0FA8B7892F24A477F851A14",
                        "pk.iot-as-mqtt.cn-shanghai.aliyuncs.com:1883",
                        "valid",
                        "refused: expired"),
                lines);
    }
}
