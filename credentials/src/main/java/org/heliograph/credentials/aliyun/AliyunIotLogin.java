package org.heliograph.credentials.aliyun;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.MqttCredentials;
import org.heliograph.credentials.Problem;
import org.heliograph.credentials.Secret;
import org.heliograph.credentials.Values;

/**
 * The values of a CONNECT, by one of four ways to sign in:
 *
 * <table>
 * <caption>Ways to sign in</caption>
 * <tr><th>way</th><th>parameters</th><th>password</th></tr>
 * <tr><td>{@link #signed}, §1 to §3</td><td>securemode 2 or 3, signmethod, timestamp if set</td>
 * <td>HMAC of clientId, deviceName, productKey and timestamp with the secret of the device</td></tr>
 * <tr><td>{@link #registration}, §6</td><td>securemode 2 or -2, authType, random, signmethod, instanceId if set</td>
 * <td>HMAC of deviceName, productKey and random with the secret of the product</td></tr>
 * <tr><td>{@link #withToken}, §6</td><td>securemode -2, authType connwl</td><td>the token of the device</td></tr>
 * <tr><td>{@link #afterHttpsLogin}, §7</td><td>securemode -1</td><td>the iotToken; the user name is the iotId</td></tr>
 * </table>
 */
public final class AliyunIotLogin {
    /** Value of authType for a registered device that is given its secret. */
    static final String REGISTER = "register";
    /** Value of authType for a device that is registered by this. */
    static final String REGISTER_NEW = "regnwl";
    /** Value of authType for a login with a token. */
    static final String CONNECT_TOKEN = "connwl";

    private final String content;
    private final MqttCredentials credentials;

    private AliyunIotLogin(String content, MqttCredentials credentials) {
        this.content = content;
        this.credentials = credentials;
    }

    /**
     * {@return a builder of a signed login}
     *
     * @param device that signs in.
     */
    public static Builder signed(AliyunIotDevice device) {
        return new Builder(device, Way.SIGNED, SecureMode.TLS, Set.of(SecureMode.TLS, SecureMode.TCP));
    }

    /**
     * {@return a builder of a dynamic registration, which needs TLS and whose connection the server closes after 15 s}
     *
     * @param device        that wants its secret or token.
     * @param preRegistered whether the platform knows it already; then securemode is 2 and the answer on
     *     {@code /ext/register} holds its secret, else -2 and that on {@code /ext/regnwl} a token.
     */
    public static Builder registration(AliyunIotDevice device, boolean preRegistered) {
        return new Builder(
                device,
                preRegistered ? Way.REGISTRATION : Way.NEW_REGISTRATION,
                preRegistered ? SecureMode.TLS : SecureMode.NO_PRE_REGISTRATION,
                Set.of(SecureMode.TLS, SecureMode.NO_PRE_REGISTRATION));
    }

    /**
     * {@return a builder of a login with the token that a registration without pre-registration yielded}
     *
     * @param device that signs in; its client id is the one of that answer.
     */
    public static Builder withToken(AliyunIotDevice device) {
        return new Builder(device, Way.TOKEN, SecureMode.NO_PRE_REGISTRATION, Set.of(SecureMode.NO_PRE_REGISTRATION));
    }

    /**
     * {@return a builder of a login with what an HTTPS login answered; the secret is the iotToken. The form of this
     * client id is not cross-checked}
     *
     * @param device that signs in.
     * @param iotId  of the answer.
     */
    public static Builder afterHttpsLogin(AliyunIotDevice device, String iotId) {
        Builder builder = new Builder(device, Way.HTTPS, SecureMode.HTTPS_LOGIN, Set.of(SecureMode.HTTPS_LOGIN));
        builder.userName = Values.required("iotId", iotId);
        return builder;
    }

    /** {@return what was signed; empty if nothing was} */
    public String content() {
        return content;
    }

    /** {@return the values of CONNECT, and the address} */
    public MqttCredentials credentials() {
        return credentials;
    }

    /** {@return the values except the password} */
    @Override
    public String toString() {
        return "AliyunIotLogin[" + content + ", " + credentials + "]";
    }

    private enum Way {
        SIGNED,
        REGISTRATION,
        NEW_REGISTRATION,
        TOKEN,
        HTTPS
    }

    /** Collects what a login is made from; can build more than one. */
    public static final class Builder extends Signing<Builder> {
        private final Way way;
        private final Set<Integer> modes;
        private final AliyunIotAddress address = new AliyunIotAddress();
        private final Map<String, String> more = new LinkedHashMap<>();
        private int secureMode;
        private Channel channel;
        private String instanceId;
        private List<String> order;
        private String userName;

        private Builder(AliyunIotDevice device, Way way, int secureMode, Set<Integer> modes) {
            super(device);
            this.way = way;
            this.secureMode = secureMode;
            this.modes = modes;
            userName = device.userName();
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the parameter securemode.
         *
         * @param value of {@link SecureMode}: 2 or 3 for a signed login, 2 or -2 for a registration, else the one of
         *     the way.
         * @return this.
         * @throws CredentialException if this way has another.
         */
        public Builder secureMode(int value) {
            if (!modes.contains(value)) {
                List<Integer> sorted = modes.stream().sorted().toList();
                throw new CredentialException(
                        AliyunIotName.SECURE_MODE,
                        Problem.MISMATCH,
                        "of this way to sign in is one of " + sorted + ", got " + value + " (" + SecureMode.name(value)
                                + ")");
            }
            secureMode = value;
            return this;
        }

        /**
         * Sets the channel, so that the securemode is checked against it and the port follows.
         *
         * @param value that MQTT runs over.
         * @return this.
         */
        public Builder channel(Channel value) {
            channel = value;
            return this;
        }

        /**
         * Checks the Keep Alive of the CONNECT; set other limits before.
         *
         * @param seconds 30 to 1200.
         * @return this.
         */
        public Builder keepAlive(int seconds) {
            limits.requireKeepAlive(seconds);
            return this;
        }

        /**
         * Adds an unsigned parameter such as {@code _v}, {@code lan}, {@code gw}, {@code ext}, {@code v} or {@code _ss}.
         *
         * @param name  without {@code =}, {@code ,} and {@code |}, none that has a method here.
         * @param value without {@code ,} and {@code |}.
         * @return this.
         */
        public Builder parameter(String name, String value) {
            Values.without("parameter", name, "=,|");
            Values.without(name, value, ",|");
            if (AliyunIotName.RESERVED.contains(name)) {
                throw new CredentialException(name, Problem.RESERVED, "comes from its own field");
            }
            if (more.putIfAbsent(name, value) != null) {
                throw new CredentialException(name, Problem.DUPLICATE, "is there twice");
            }
            return this;
        }

        /**
         * Sets the order of the parameters; the platform takes any.
         *
         * @param names of all parameters that are sent, each once.
         * @return this.
         */
        public Builder parameterOrder(List<String> names) {
            order = List.copyOf(names);
            return this;
        }

        /**
         * Sets the instance: it makes the host, and is a parameter of a registration.
         *
         * @param value id of a new public or enterprise instance.
         * @return this.
         */
        public Builder instanceId(String value) {
            instanceId = Values.without(AliyunIotName.INSTANCE_ID, value, ",|");
            address.instanceId(value);
            return this;
        }

        /**
         * Sets the region of a public instance, which makes the host.
         *
         * @param value such as {@code cn-shanghai}, see {@link AliyunIotAddress#REGIONS}.
         * @return this.
         */
        public Builder region(String value) {
            address.region(value);
            return this;
        }

        /**
         * Sets the host in place of one that is made.
         *
         * @param value name or address.
         * @return this.
         */
        public Builder host(String value) {
            address.host(value);
            return this;
        }

        /**
         * Makes the values.
         *
         * @param secret of the device for a signed login, of the product for a registration, else the token; it is not
         *     kept.
         * @return the values.
         * @throws CredentialException if something is missing or does not fit.
         */
        public AliyunIotLogin build(Secret secret) {
            requireClientId();
            Values.required("secret", secret);
            requireChannel();
            Map<String, String> parameters = parameters();
            String content = "";
            String password;
            if (way == Way.TOKEN || way == Way.HTTPS) {
                byte[] token = secret.octets();
                password = new String(token, StandardCharsets.UTF_8);
                Arrays.fill(token, (byte) 0);
            } else {
                SignedContent signed = content();
                content = signed.toString();
                password = hexCase.format(signed.sign(signMethod, secret));
            }
            int port = channel == null ? Channel.TLS.port() : channel.port();
            return new AliyunIotLogin(
                    content,
                    new MqttCredentials(
                            AliyunIotIdentity.join(clientId, parameters),
                            userName,
                            password,
                            address.host(device),
                            port));
        }

        private void requireChannel() {
            boolean registers = way == Way.REGISTRATION || way == Way.NEW_REGISTRATION;
            if (channel != null && (!SecureMode.fits(secureMode, channel) || registers && !channel.isSecure())) {
                throw new CredentialException(
                        AliyunIotName.SECURE_MODE,
                        Problem.MISMATCH,
                        secureMode + " (" + SecureMode.name(secureMode) + ") does not fit the channel " + channel);
            }
        }

        private SignedContent content() {
            SignedContent signed = SignedContent.of(device);
            return way == Way.SIGNED
                    ? signed.add(AliyunIotName.CLIENT_ID, clientId).add(AliyunIotName.TIMESTAMP, timestamp)
                    : signed.add(AliyunIotName.RANDOM, requireRandom());
        }

        private Map<String, String> parameters() {
            Map<String, String> all = new LinkedHashMap<>();
            all.put(AliyunIotName.SECURE_MODE, Integer.toString(secureMode));
            switch (way) {
                case SIGNED -> {
                    all.put(AliyunIotName.SIGN_METHOD, signMethod.wireName());
                    putIfThere(all, AliyunIotName.TIMESTAMP, timestamp);
                }
                case REGISTRATION, NEW_REGISTRATION -> {
                    all.put(AliyunIotName.AUTH_TYPE, way == Way.REGISTRATION ? REGISTER : REGISTER_NEW);
                    all.put(AliyunIotName.RANDOM, requireRandom());
                    all.put(AliyunIotName.SIGN_METHOD, signMethod.wireName());
                    putIfThere(all, AliyunIotName.INSTANCE_ID, instanceId);
                }
                case TOKEN -> all.put(AliyunIotName.AUTH_TYPE, CONNECT_TOKEN);
                default -> {
                    // After an HTTPS login there is nothing but the mode.
                }
            }
            all.putAll(more);
            return order == null ? all : ordered(all);
        }

        private static void putIfThere(Map<String, String> all, String name, String value) {
            if (value != null) {
                all.put(name, value);
            }
        }

        private Map<String, String> ordered(Map<String, String> all) {
            Map<String, String> sorted = new LinkedHashMap<>();
            for (String name : order) {
                putIfThere(sorted, name, all.get(name));
            }
            if (order.size() != all.size() || sorted.size() != all.size()) {
                throw new CredentialException(
                        "parameterOrder", Problem.MISMATCH, "names " + order + ", but " + all.keySet() + " are sent");
            }
            return sorted;
        }
    }
}
