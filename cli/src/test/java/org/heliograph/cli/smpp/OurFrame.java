package org.heliograph.cli.smpp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heliograph.cli.Main;

/** A frame as the command shows it: the values of its JSON by their paths, in its order. */
final class OurFrame {
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Object> values = new LinkedHashMap<>();

    private OurFrame() {}

    /** {@return the frames of a capture, one a connection, by the port of the client} */
    static Map<Integer, OurFrame> decode(String protocol, byte[] capture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        String[] args = {"decode", "--format", "json", "--protocol", protocol};
        int status = Main.run(args, new ByteArrayInputStream(capture), out, errors, Map.of());
        if (status > 1) {
            throw new AssertionError("ended with " + status + ": " + errors);
        }
        Map<Integer, OurFrame> frames = new TreeMap<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            OurFrame frame = new OurFrame();
            try (JsonParser json = JSON.createParser(line)) {
                json.nextToken();
                frame.read("", json);
            }
            String source = frame.text("capture.source");
            if (frames.put(Integer.parseInt(source.substring(source.indexOf(':') + 1)), frame) != null) {
                throw new AssertionError("there are two frames from " + source);
            }
        }
        return frames;
    }

    private void read(String path, JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                read(path.isEmpty() ? name : path + "." + name, json);
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
                read(path + "[" + i + "]", json);
            }
        } else if (token == JsonToken.VALUE_NUMBER_INT) {
            values.put(path, json.getLongValue());
        } else {
            values.put(path, token == JsonToken.VALUE_NULL ? null : json.getText());
        }
    }

    /** {@return the paths of all values} */
    List<String> paths() {
        return new ArrayList<>(values.keySet());
    }

    /** {@return the paths below a member, in wire order} */
    List<String> paths(String member) {
        return values.keySet().stream()
                .filter(path -> path.startsWith(member + ".") || path.startsWith(member + "["))
                .toList();
    }

    boolean has(String path) {
        return values.containsKey(path);
    }

    Object value(String path) {
        return values.get(path);
    }

    String text(String path) {
        return (String) values.get(path);
    }

    int number(String path) {
        return Math.toIntExact((Long) values.get(path));
    }

    /** {@return name of the message} */
    String pdu() {
        return text("message");
    }
}
