package org.heliograph.credentials.aliyun;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heliograph.credentials.Secret;
import org.heliograph.credentials.Values;

/** A request that carries the signature in a field of its own, outside CONNECT (§6, §7). */
public final class AliyunIotRequest {
    private static final JsonFactory JSON = new JsonFactory();

    private final String content;
    private final Map<String, String> fields;

    private AliyunIotRequest(String content, Map<String, String> fields) {
        this.content = content;
        this.fields = fields;
    }

    /**
     * {@return a builder of what a gateway sends to log in one of its sub-devices; the secret is that of the sub-device}
     *
     * @param device that is logged in.
     */
    public static Builder subDevice(AliyunIotDevice device) {
        return new Builder(device, Kind.SUB_DEVICE);
    }

    /**
     * {@return a builder of the form of an HTTPS login, whose answer holds iotId and iotToken}
     *
     * @param device that signs in.
     */
    public static Builder httpsLogin(AliyunIotDevice device) {
        return new Builder(device, Kind.HTTPS_LOGIN);
    }

    /**
     * {@return a builder of the form of a registration over HTTPS; the secret is that of the product}
     *
     * @param device that wants its secret.
     */
    public static Builder registration(AliyunIotDevice device) {
        return new Builder(device, Kind.REGISTRATION);
    }

    /**
     * {@return a builder of the JSON that opens the HTTP data channel; the time stamp is not signed there}
     *
     * @param device that signs in.
     */
    public static Builder httpData(AliyunIotDevice device) {
        return new Builder(device, Kind.HTTP_DATA);
    }

    /**
     * {@return a builder of what a device sends over CoAP. The names of the fields beside the content are not
     * cross-checked}
     *
     * @param device that signs in.
     */
    public static Builder coap(AliyunIotDevice device) {
        return new Builder(device, Kind.COAP);
    }

    /** {@return what was signed} */
    public String content() {
        return content;
    }

    /** {@return the signature} */
    public String sign() {
        return fields.get(AliyunIotName.SIGN);
    }

    /** {@return all fields by name, in their order} */
    public Map<String, String> fields() {
        return fields;
    }

    /** {@return the fields as {@code application/x-www-form-urlencoded}} */
    public String form() {
        StringBuilder out = new StringBuilder();
        fields.forEach((name, value) -> out.append(out.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return out.toString();
    }

    /** {@return the fields as a JSON object of texts} */
    public String json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, String> field : fields.entrySet()) {
                json.writeStringField(field.getKey(), field.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** {@return what was signed, without the signature} */
    @Override
    public String toString() {
        return "AliyunIotRequest[" + content + "]";
    }

    private enum Kind {
        SUB_DEVICE,
        HTTPS_LOGIN,
        REGISTRATION,
        HTTP_DATA,
        COAP
    }

    /** Collects what a request is made from; can build more than one. */
    public static final class Builder extends Signing<Builder> {
        private final Kind kind;
        private String seq;

        private Builder(AliyunIotDevice device, Kind kind) {
            super(device);
            this.kind = kind;
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the number that CoAP signs with the names.
         *
         * @param value number as text.
         * @return this.
         */
        public Builder seq(String value) {
            seq = Values.required("seq", value);
            return this;
        }

        /**
         * Makes the request.
         *
         * @param secret to sign with; it is not kept.
         * @return the request.
         * @throws org.heliograph.credentials.CredentialException if something is missing.
         */
        public AliyunIotRequest build(Secret secret) {
            Values.required("secret", secret);
            boolean registers = kind == Kind.REGISTRATION;
            boolean stamped = kind == Kind.SUB_DEVICE || kind == Kind.HTTPS_LOGIN;
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put(AliyunIotName.PRODUCT_KEY, device.productKey());
            fields.put(AliyunIotName.DEVICE_NAME, device.deviceName());
            if (registers) {
                fields.put(AliyunIotName.RANDOM, requireRandom());
            } else {
                fields.put(AliyunIotName.CLIENT_ID, requireClientId());
            }
            if (stamped && timestamp != null) {
                fields.put(AliyunIotName.TIMESTAMP, timestamp);
            }
            if (kind == Kind.COAP && seq != null) {
                fields.put("seq", seq);
            }
            SignedContent signed = new SignedContent();
            fields.forEach(signed::add);

            fields.put(
                    registers || kind == Kind.SUB_DEVICE ? "signMethod" : AliyunIotName.SIGN_METHOD,
                    signMethod.wireName());
            fields.put(AliyunIotName.SIGN, hexCase.format(signed.sign(signMethod, secret)));
            if (kind == Kind.HTTPS_LOGIN) {
                fields.put("version", "default");
                fields.put("resources", "mqtt");
            }
            return new AliyunIotRequest(signed.toString(), Collections.unmodifiableMap(fields));
        }
    }
}
