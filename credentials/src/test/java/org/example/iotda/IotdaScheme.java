package org.example.iotda;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heliograph.credentials.CredentialArguments;
import org.heliograph.credentials.CredentialParameter;
import org.heliograph.credentials.CredentialScheme;
import org.heliograph.credentials.Hmac;
import org.heliograph.credentials.Secret;
import org.heliograph.credentials.Values;
import org.heliograph.credentials.Verdict;

/**
 * Devices of Huawei IoTDA: the client id ends with the hour, and the password is the HMAC-SHA256 of the secret with the
 * hour as its key.
 */
public final class IotdaScheme implements CredentialScheme {
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("yyyyMMddHH").withZone(ZoneOffset.UTC);

    @Override
    public int apiVersion() {
        return API_VERSION;
    }

    @Override
    public String name() {
        return "huawei-iotda";
    }

    @Override
    public String description() {
        return "Devices of Huawei IoTDA that sign in over MQTT.";
    }

    @Override
    public List<CredentialParameter> issueParameters() {
        return List.of(
                CredentialParameter.required("device-id", "Device."),
                CredentialParameter.secret("secret", "Secret of the device."),
                CredentialParameter.flag("check-time", "Let the platform check the hour."));
    }

    @Override
    public List<CredentialParameter> verifyParameters() {
        return List.of(
                CredentialParameter.required("client-id", "Client Identifier of CONNECT."),
                CredentialParameter.secret("password", "Password of CONNECT."),
                CredentialParameter.secret("secret", "Secret of the device."));
    }

    @Override
    public Map<String, String> issue(CredentialArguments arguments) {
        String device = Values.without("device-id", arguments.text("device-id"), "_");
        String hour = HOUR.format(arguments.now());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("clientId", device + "_0_" + (arguments.has("check-time") ? 1 : 0) + "_" + hour);
        values.put("userName", device);
        values.put("password", HexFormat.of().formatHex(password(hour, arguments.secret("secret"))));
        return values;
    }

    @Override
    public Verdict verify(CredentialArguments arguments) {
        String clientId = arguments.required("client-id");
        String hour = clientId.substring(clientId.lastIndexOf('_') + 1);
        String expected = HexFormat.of().formatHex(password(hour, arguments.secret("secret")));
        return arguments.presented("password").matches(expected.getBytes(StandardCharsets.US_ASCII))
                ? Verdict.accepted()
                : Verdict.refused("signature", "the password is wrong");
    }

    private static byte[] password(String hour, Secret secret) {
        try (Secret key = Secret.of(hour)) {
            return key.hmac(Hmac.SHA256, secret.octets());
        }
    }
}
