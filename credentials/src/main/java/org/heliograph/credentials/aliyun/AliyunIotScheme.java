package org.heliograph.credentials.aliyun;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heliograph.credentials.CredentialArguments;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.CredentialParameter;
import org.heliograph.credentials.CredentialScheme;
import org.heliograph.credentials.MqttCredentials;
import org.heliograph.credentials.Problem;
import org.heliograph.credentials.Secret;
import org.heliograph.credentials.Values;
import org.heliograph.credentials.Verdict;

/** The scheme {@code aliyun-iot}: every way to sign in of this package by one set of parameters. */
public final class AliyunIotScheme implements CredentialScheme {
    private static final String KIND = "kind";
    private static final String PRODUCT_KEY = "product-key";
    private static final String DEVICE_NAME = "device-name";
    private static final String CLIENT_ID = "client-id";
    private static final String USER_NAME = "user-name";
    private static final String PASSWORD = "password";
    private static final String SECRET = "secret";
    private static final String TIMESTAMP = "timestamp";
    private static final String CHANNEL = "channel";

    /** Makes the scheme. */
    public AliyunIotScheme() {}

    @Override
    public int apiVersion() {
        return API_VERSION;
    }

    @Override
    public String name() {
        return "aliyun-iot";
    }

    @Override
    public String description() {
        return "Devices of Alibaba Cloud IoT Platform that sign in over MQTT, and what has the same signature.";
    }

    @Override
    public List<CredentialParameter> issueParameters() {
        return List.of(
                CredentialParameter.required(PRODUCT_KEY, "Key of the product."),
                CredentialParameter.required(DEVICE_NAME, "Name of the device in the product."),
                CredentialParameter.optional(
                        CLIENT_ID, "What the device calls itself, at most 64 characters. Default: PRODUCT.DEVICE."),
                CredentialParameter.secret(
                        SECRET,
                        "Secret of the device; of the product for register, register-new and http-register; the token"
                                + " for token and after-https."),
                CredentialParameter.optional(
                        KIND,
                        "login (default), register (of a device that the platform knows), register-new, token, after-https,"
                                + " sub-device, https-login, http-register, http-data, coap or psk."),
                CredentialParameter.optional("sign-method", "hmacsha256 (default), hmacsha1 or hmacmd5."),
                CredentialParameter.optional(
                        "secure-mode", "2 TLS (default), 3 plain TCP; 2 or -2 for a registration."),
                CredentialParameter.optional(
                        TIMESTAMP, "Milliseconds since 1970, or 'now'. Default: none is sent nor signed."),
                CredentialParameter.optional("hex-case", "upper (default) or lower digits of the signature."),
                CredentialParameter.optional("random", "Random text of a registration."),
                CredentialParameter.optional("seq", "Number that coap signs as well."),
                CredentialParameter.optional("iot-id", "Answer of an HTTPS login, for after-https."),
                CredentialParameter.optional("region", "Region of a public instance, such as cn-shanghai."),
                CredentialParameter.optional("instance-id", "Instance, if it is a new public or enterprise one."),
                CredentialParameter.optional("host", "Host in place of that of region or instance."),
                CredentialParameter.optional(CHANNEL, "tcp, tls, ws or wss, which the secure mode must fit."),
                CredentialParameter.optional("keep-alive", "Keep Alive that is checked, 30 to 1200 seconds."),
                CredentialParameter.list("parameter", "A further parameter as NAME=VALUE; unsigned."),
                CredentialParameter.optional("order", "Names of all parameters, with commas between them."));
    }

    @Override
    public List<CredentialParameter> verifyParameters() {
        return List.of(
                CredentialParameter.required(CLIENT_ID, "Client Identifier of CONNECT, with its parameters."),
                CredentialParameter.required(USER_NAME, "User Name of CONNECT."),
                CredentialParameter.secret(PASSWORD, "Password of CONNECT."),
                CredentialParameter.secret(
                        SECRET, "Secret of the device; of the product for a registration; else the token."),
                CredentialParameter.optional(CHANNEL, "tcp, tls, ws or wss, which the secure mode must fit."));
    }

    @Override
    public Map<String, String> issue(CredentialArguments arguments) {
        AliyunIotDevice device = new AliyunIotDevice(arguments.text(PRODUCT_KEY), arguments.text(DEVICE_NAME));
        String kind = arguments.text(KIND, "login");
        return switch (kind) {
            case "login" -> login(AliyunIotLogin.signed(device), arguments);
            case "register" -> login(AliyunIotLogin.registration(device, true), arguments);
            case "register-new" -> login(AliyunIotLogin.registration(device, false), arguments);
            case "token" -> login(AliyunIotLogin.withToken(device), arguments);
            case "after-https" -> login(AliyunIotLogin.afterHttpsLogin(device, arguments.text("iot-id")), arguments);
            case "sub-device" -> request(AliyunIotRequest.subDevice(device), arguments);
            case "https-login" -> request(AliyunIotRequest.httpsLogin(device), arguments);
            case "http-register" -> request(AliyunIotRequest.registration(device), arguments);
            case "http-data" -> request(AliyunIotRequest.httpData(device), arguments);
            case "coap" -> request(AliyunIotRequest.coap(device), arguments);
            case "psk" -> psk(device, arguments);
            default -> throw CredentialException.of(KIND, Problem.UNKNOWN, "is none of those that there are", kind);
        };
    }

    private static Map<String, String> login(AliyunIotLogin.Builder builder, CredentialArguments arguments) {
        common(builder, arguments);
        String mode = arguments.text("secure-mode");
        if (mode != null) {
            builder.secureMode((int) Values.number("secure-mode", mode, Integer.MIN_VALUE, Integer.MAX_VALUE));
        }
        builder.channel(channel(arguments));
        String keepAlive = arguments.text("keep-alive");
        if (keepAlive != null) {
            builder.keepAlive((int) Values.number("keep-alive", keepAlive, 0, 65_535));
        }
        address(builder, arguments);
        for (String pair : arguments.texts("parameter")) {
            int equals = pair.indexOf('=');
            if (equals <= 0) {
                throw CredentialException.of("parameter", Problem.MISSING, "wants NAME=VALUE", pair);
            }
            builder.parameter(pair.substring(0, equals), pair.substring(equals + 1));
        }
        String order = arguments.text("order");
        if (order != null) {
            builder.parameterOrder(List.of(order.split(",")));
        }
        AliyunIotLogin login = builder.build(arguments.secret(SECRET));
        MqttCredentials credentials = login.credentials();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("clientId", credentials.clientId());
        values.put("userName", credentials.userName());
        values.put("password", credentials.password());
        values.put("host", credentials.host());
        values.put("port", Integer.toString(credentials.port()));
        values.put("content", login.content());
        values.values().removeIf(String::isEmpty);
        return values;
    }

    private static void address(AliyunIotLogin.Builder builder, CredentialArguments arguments) {
        if (arguments.has("region")) {
            builder.region(arguments.text("region"));
        }
        if (arguments.has("instance-id")) {
            builder.instanceId(arguments.text("instance-id"));
        }
        if (arguments.has("host")) {
            builder.host(arguments.text("host"));
        }
    }

    private static Map<String, String> request(AliyunIotRequest.Builder builder, CredentialArguments arguments) {
        common(builder, arguments);
        if (arguments.has("seq")) {
            builder.seq(arguments.text("seq"));
        }
        AliyunIotRequest request = builder.build(arguments.secret(SECRET));
        Map<String, String> values = new LinkedHashMap<>(request.fields());
        values.put("content", request.content());
        values.put("form", request.form());
        values.put("json", request.json());
        return values;
    }

    private static void common(Signing<?> builder, CredentialArguments arguments) {
        builder.clientId(arguments.text(CLIENT_ID, arguments.text(PRODUCT_KEY) + "." + arguments.text(DEVICE_NAME)));
        String method = arguments.text("sign-method");
        if (method != null) {
            builder.signMethod(SignMethod.of(method));
        }
        String hexCase = arguments.text("hex-case");
        if (hexCase != null) {
            builder.hexCase(choice("hex-case", hexCase, HexCase.class));
        }
        if (arguments.has(TIMESTAMP)) {
            builder.timestamp(timestamp(arguments));
        }
        if (arguments.has("random")) {
            builder.random(arguments.text("random"));
        }
    }

    private static long timestamp(CredentialArguments arguments) {
        String text = arguments.text(TIMESTAMP, "now");
        return text.equals("now") ? arguments.now().toEpochMilli() : Values.number(TIMESTAMP, text, 0, Long.MAX_VALUE);
    }

    private static Map<String, String> psk(AliyunIotDevice device, CredentialArguments arguments) {
        AliyunIotPsk psk = AliyunIotPsk.of(device, timestamp(arguments), arguments.secret(SECRET));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("identity", psk.identity());
        try (Secret key = psk.key()) {
            values.put("key", new String(key.octets(), StandardCharsets.US_ASCII));
        }
        return values;
    }

    private static Channel channel(CredentialArguments arguments) {
        return arguments.has(CHANNEL) ? choice(CHANNEL, arguments.text(CHANNEL), Channel.class) : null;
    }

    private static <E extends Enum<E>> E choice(String parameter, String text, Class<E> type) {
        E[] all = type.getEnumConstants();
        for (E value : all) {
            if (value.name().equalsIgnoreCase(text)) {
                return value;
            }
        }
        String names = Arrays.toString(all).toLowerCase(Locale.ROOT);
        throw CredentialException.of(parameter, Problem.UNKNOWN, "is one of " + names, text);
    }

    @Override
    public Verdict verify(CredentialArguments arguments) {
        AliyunIotVerifier verifier = new AliyunIotVerifier(new OneSecret(arguments.secret(SECRET)));
        byte[] password = arguments.presented(PASSWORD).octets();
        try {
            return verifier.verify(
                    arguments.required(CLIENT_ID), arguments.required(USER_NAME), password, channel(arguments));
        } finally {
            Arrays.fill(password, (byte) 0);
        }
    }

    /** Whatever the login wants is checked against one secret. */
    private record OneSecret(Secret secret) implements AliyunIotSecrets {
        @Override
        public Secret deviceSecret(String productKey, String deviceName) {
            return secret;
        }

        @Override
        public Secret productSecret(String productKey) {
            return secret;
        }

        @Override
        public Secret deviceToken(String productKey, String deviceName, String clientId) {
            return secret;
        }

        @Override
        public Secret iotToken(String iotId) {
            return secret;
        }
    }
}
