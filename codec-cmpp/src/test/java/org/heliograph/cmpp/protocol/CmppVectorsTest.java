package org.heliograph.cmpp.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.heliograph.cmpp.CmppAuthenticator;
import org.heliograph.cmpp.CmppConnect;
import org.heliograph.cmpp.CmppHeader;
import org.heliograph.cmpp.CmppReport;
import org.heliograph.cmpp.ConnectResp;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.VectorContract;
import org.heliograph.codec.testkit.Visited;
import org.heliograph.sms.SmsProvider;

/** Frames of real systems, with every expected value, digests included. */
final class CmppVectorsTest extends VectorContract {
    @Override
    protected String file() {
        return "cmpp";
    }

    @Override
    protected Protocols protocols() {
        return Protocols.of(new CmppProvider(), new SmsProvider());
    }

    @Override
    protected Protocol protocol(Vector vector) {
        return protocols().get("cmpp-" + vector.version());
    }

    @Override
    protected MessageType<?> type(Vector vector) {
        return vector.expect().containsKey("fragment") ? CmppReport.TYPE : super.type(vector);
    }

    @Override
    protected Message<?> message(Vector vector, MessageType<?> type, Settings settings) {
        return type == CmppReport.TYPE
                ? new CmppReport(settings, vector.octets().length)
                : super.message(vector, type, settings);
    }

    @Override
    protected void complete(Vector vector, Message<?> message, Visited visited, Map<String, Object> actual) {
        Map<String, Object> expect = vector.expect();
        if (expect.containsKey("fragment")) {
            actual.put("fragment", "Msg_Content of a status-report DELIVER, no header");
        } else if (message != null) {
            actual.put("command", message.type().name());
            actual.put("Command_Id", String.format("0x%08x", CmppHeader.commandId(message.frame(), 0)));
        }
        for (Visited nested : visited.nested()) {
            if (nested.name().equals("CMPP_REPORT")) {
                actual.put("report", nested.fields());
            }
            put(nested.derived(), "text", "text", actual);
            put(nested.derived(), "udh", "udh_hex", actual);
        }
        completeDigest(expect, message, actual);
    }

    private static void put(Map<String, Object> derived, String name, String key, Map<String, Object> actual) {
        if (derived.containsKey(name)) {
            actual.put(key, derived.get(name));
        }
    }

    /** Whether the secret fits is computed from it, so the secret and the text of the time are compared by their use. */
    private static void completeDigest(Map<String, Object> expect, Message<?> message, Map<String, Object> actual) {
        if (!expect.containsKey("secret")) {
            return;
        }
        CmppAuthenticator authenticator =
                new CmppAuthenticator(((String) expect.get("secret")).getBytes(StandardCharsets.US_ASCII));
        if (message instanceof CmppConnect connect) {
            actual.put("timestamp_text", String.format("%010d", connect.timestamp()));
            actual.put("auth_valid", authenticator.verify(connect));
            actual.put("secret", authenticator.verify(connect) ? expect.get("secret") : null);
        } else if (message instanceof ConnectResp response) {
            DirectBuffer source = Octet.frame((String) expect.get("AuthenticatorSource_of_request"));
            boolean valid = authenticator.verify(response, source, 0);
            actual.put("auth_valid", valid);
            actual.put("secret", valid ? expect.get("secret") : null);
            actual.put("AuthenticatorSource_of_request", valid ? expect.get("AuthenticatorSource_of_request") : null);
        } else {
            completeBareDigest(expect, authenticator, actual);
        }
    }

    private static void completeBareDigest(
            Map<String, Object> expect, CmppAuthenticator authenticator, Map<String, Object> actual) {
        String digest = Octet.hex(authenticator.authenticatorSource(
                (String) expect.get("Source_Addr"), Long.parseLong((String) expect.get("timestamp_text"))));
        boolean valid = digest.equals(expect.get("AuthenticatorSource"));
        actual.put("digest_only", true);
        actual.put("AuthenticatorSource", digest);
        for (String input : new String[] {"Source_Addr", "secret", "timestamp_text"}) {
            actual.put(input, valid ? expect.get(input) : null);
        }
    }
}
