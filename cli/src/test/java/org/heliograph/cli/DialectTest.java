package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.TlvInfo;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.ProtocolProvider;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.smpp.SmppVersion;
import org.heliograph.smpp.protocol.SmppProtocol;
import org.junit.jupiter.api.Test;

/** A vendor's form of a protocol beside the document's, in every command. */
class DialectTest {
    private static final SmppProtocol ACME = SmppProtocol.builder("smpp-3.4-acme", SmppVersion.V34)
            .tlv(new NumberTlv(
                    new TlvInfo(0x1400, "acme_route", "Route of the message.", false),
                    1,
                    1,
                    ValueTable.named("acme_route").value(7, "GOLD")))
            .status(0x0401, "ACME_RBUSY", "all channels are taken")
            .limit("message_id", 5)
            .build();
    /** Another object that knows no more than the document. */
    private static final SmppProtocol TWIN =
            SmppProtocol.builder("smpp-3.4-twin", SmppVersion.V34).build();

    /** submit_sm_resp with a status and a TLV of the vendor and an identifier of four characters. */
    private static final String RESPONSE = "0000001a8000000400000401000000016d736731001400000107";

    private record Provider() implements ProtocolProvider {
        @Override
        public int apiVersion() {
            return API_VERSION;
        }

        @Override
        public String name() {
            return "test";
        }

        @Override
        public List<Protocol> protocols() {
            return List.of(SmppProtocol.V34, ACME, TWIN);
        }
    }

    private static Run run(String stdin, String... args) {
        ByteArrayInputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Protocols protocols = Protocols.of(new Provider());
        int status = Main.run(args, new Shell(in, out, err, Map.of(), Terminal.NONE, protocols));
        return new Run(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void shouldDecodeWithTheNamesOfTheDialect() {
        Run tree = run(RESPONSE, "decode", "--protocol", "smpp-3.4-acme");
        Run hex = run(RESPONSE, "decode", "--protocol", "smpp-3.4-acme", "--format", "hex");

        assertEquals(0, tree.status(), tree.out());
        assertTrue(tree.out().replaceAll(" +", " ").contains(" command_status 1025 ACME_RBUSY\n"), tree.out());
        assertTrue(tree.out().replaceAll(" +", " ").contains(" TLV 0x1400 acme_route 7 GOLD\n"), tree.out());
        assertTrue(hex.out().contains("  14 00 00 01 07  "), hex.out());
        assertTrue(hex.out().contains("  TLV 0x1400 acme_route = 7  GOLD\n"), hex.out());
    }

    @Test
    void shouldDecodeByTheDocumentBesideIt() {
        Run run = run(RESPONSE, "decode", "--protocol", "smpp-3.4");

        assertTrue(run.out().replaceAll(" +", " ").contains(" TLV 0x1400 07 1 octet\n"), run.out());
        assertFalse(run.out().contains("ACME"), run.out());
    }

    @Test
    void shouldCheckTheLimitsOfTheDialect() {
        String longer = RESPONSE.replace("1a8000", "1b8000")
                .replace("6d73673100", "6d7367313100")
                .replace("00000401", "00000000");

        Run run = run(longer, "decode", "--protocol", "smpp-3.4-acme");

        assertEquals(1, run.status());
        assertTrue(run.out().contains("!! TEXT_TOO_LONG message_id at octet 16 "), run.out());
        assertFalse(run(longer, "decode", "--protocol", "smpp-3.4").out().contains("TEXT_TOO_LONG"));
    }

    @Test
    void shouldEncodeWhatItDecoded() {
        Run json = run(RESPONSE, "decode", "--protocol", "smpp-3.4-acme", "--format", "json");

        Run back = run(json.out(), "encode");

        assertTrue(json.out().contains("{\"tag\":5120,\"name\":\"acme_route\",\"length\":1,\"value\":7}"), json.out());
        assertEquals(RESPONSE + "\n", back.out(), back.err());
        assertEquals(0, back.status());
    }

    @Test
    void shouldRefuseToEncodeBeyondTheLimitsOfTheDialect() {
        String json =
                "{\"protocol\":\"PROTOCOL\",\"message\":\"submit_sm_resp\",\"fields\":{\"message_id\":\"12345\"}}";

        Run acme = run(json.replace("PROTOCOL", ACME.id()), "encode");
        Run document = run(json.replace("PROTOCOL", "smpp-3.4"), "encode");

        assertEquals(2, acme.status());
        assertTrue(acme.err().contains("submit_sm_resp.message_id: length=5 is above 4"), acme.err());
        assertEquals(0, document.status(), document.err());
    }

    @Test
    void shouldPrintFieldsAsTheDialectKnowsThem() {
        Run run = run("", "fields", "submit_sm_resp");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.lines().contains("smpp-3.4, smpp-3.4-twin"), run.out());
        assertTrue(run.lines().contains("smpp-3.4-acme"), run.out());
        assertTrue(run.out().contains("  0x1400  acme_route "), run.out());
        assertTrue(run.out().contains("acme_route\n  7  GOLD\n"), run.out());
    }
}
