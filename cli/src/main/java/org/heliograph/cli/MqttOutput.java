package org.heliograph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import org.heliograph.cli.mqtt.Address;
import org.heliograph.cli.mqtt.Answer;
import org.heliograph.cli.mqtt.LoginAnswer;
import org.heliograph.cli.mqtt.MqttListener;
import org.heliograph.cli.mqtt.Publication;
import org.heliograph.cli.mqtt.Received;
import org.heliograph.codec.Printable;
import org.heliograph.mqtt.MqttVersion;

/** Prints what happens at a broker, a line each, at once. */
final class MqttOutput implements MqttListener {
    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private static final String TOPIC = "topic";
    private static final String ANSWER = "answer";
    private static final String QOS = "qos";
    private static final String LENGTH = "length";

    private final Shell shell;
    private final ObjectFormat format;
    private final MqttVersion version;

    MqttOutput(Shell shell, ObjectFormat format, MqttVersion version) {
        this.shell = shell;
        this.format = format;
        this.version = version;
    }

    /** The members of an object. */
    private interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    private void print(String event, String text, Members members) {
        if (format == ObjectFormat.TEXT) {
            shell.out().append(event).append(": ").append(text).append('\n');
        } else {
            object(event, members);
        }
        shell.out().flush();
    }

    private void object(String event, Members members) {
        try (JsonGenerator json = JSON.createGenerator(shell.out().writer())) {
            json.writeStartObject();
            json.writeStringField("event", event);
            members.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String printable(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> Printable.escape((char) c, out));
        return out.toString();
    }

    @Override
    public void onConnected(Address address, String channel) {
        print("connected", address + ", " + channel + ", MQTT " + version.title(), json -> {
            json.writeStringField("host", address.host());
            json.writeNumberField("port", address.port());
            json.writeStringField("channel", channel);
            json.writeStringField("mqtt", version.title());
        });
    }

    @Override
    public void onLogin(LoginAnswer login) {
        StringBuilder text = new StringBuilder(printable(login.text()));
        text.append(login.sessionPresent() ? ", a session is present" : "");
        if (login.clientId() != null) {
            text.append(", client id ").append(printable(login.clientId()));
        }
        if (login.keepAlive() >= 0) {
            text.append(", keep alive ").append(login.keepAlive()).append(" seconds");
        }
        print("login", text.toString(), json -> {
            json.writeNumberField("code", login.code());
            json.writeStringField(ANSWER, login.text());
            json.writeBooleanField("session_present", login.sessionPresent());
            if (login.clientId() != null) {
                json.writeStringField("client_id", login.clientId());
            }
            if (login.keepAlive() >= 0) {
                json.writeNumberField("keep_alive", login.keepAlive());
            }
        });
    }

    @Override
    public void onSubscribed(String filter, Answer answer) {
        print("subscribed", printable(filter) + ": " + printable(answer.text()), json -> {
            json.writeStringField("filter", filter);
            json.writeNumberField("code", answer.code());
            json.writeStringField(ANSWER, answer.text());
        });
    }

    @Override
    public void onPublished(Publication publication, Answer answer) {
        String text = printable(publication.topic()) + ", QoS " + publication.qos() + ", "
                + octets(publication.payload().length) + (answer == null ? "" : ": " + printable(answer.text()));
        print("published", text, json -> {
            json.writeStringField(TOPIC, publication.topic());
            json.writeNumberField(QOS, publication.qos());
            json.writeNumberField(LENGTH, publication.payload().length);
            if (answer != null) {
                json.writeNumberField("code", answer.code());
                json.writeStringField(ANSWER, answer.text());
            }
        });
    }

    private static String octets(long count) {
        return count + (count == 1 ? " octet" : " octets");
    }

    @Override
    public void onMessage(Received message) {
        String text = message.text();
        String hex = text == null ? HexFormat.of().formatHex(message.payload()) : "";
        String line = format == ObjectFormat.TEXT ? line(message, text == null ? hex : printable(text)) : "";
        print("message", line, json -> {
            json.writeStringField(TOPIC, message.topic());
            json.writeNumberField(QOS, message.qos());
            json.writeBooleanField("retain", message.isRetain());
            json.writeBooleanField("dup", message.isDup());
            json.writeNumberField(LENGTH, message.length());
            json.writeStringField(text == null ? "hex" : "text", text == null ? hex : text);
            if (message.omitted() > 0) {
                json.writeNumberField("omitted", message.omitted());
            }
        });
    }

    private static String line(Received message, String payload) {
        return printable(message.topic()) + ", QoS " + message.qos()
                + (message.isRetain() ? ", retained" : "")
                + (message.isDup() ? ", maybe sent before" : "")
                + ", " + octets(message.length())
                + (message.text() == null ? " in hex: " : ": ")
                + payload
                + (message.omitted() > 0 ? " … and " + octets(message.omitted()) + " more" : "");
    }

    @Override
    public void onNote(String text) {
        shell.complain(text);
    }

    /** The visit has come to its end. */
    void onEnd(int messages) {
        String text = messages + (messages == 1 ? " message" : " messages") + " received";
        print("disconnected", text, json -> json.writeNumberField("messages", messages));
    }
}
