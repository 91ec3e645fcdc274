package org.example.beacon;

import java.nio.file.Path;
import org.heliograph.codec.testkit.Documents;
import org.junit.jupiter.api.Test;

class BeaconDocumentTest {
    @Test
    void shouldShowThisExampleInTheDocumentForPluginAuthors() {
        Documents.requireCurrentSources(Path.of("../docs/plugins.md"), Path.of("src/test/java/org/example/beacon"));
    }
}
