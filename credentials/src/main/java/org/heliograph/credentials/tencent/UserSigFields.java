package org.heliograph.credentials.tencent;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.heliograph.credentials.Values;

/** The members of a token: texts and whole numbers by name, in their order. */
final class UserSigFields {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> numbers = new HashSet<>();

    UserSigFields put(String name, String text) {
        texts.put(name, text);
        return this;
    }

    UserSigFields put(String name, long number) {
        numbers.add(name);
        return put(name, Long.toString(number));
    }

    /** The value of a member as it stands there, null if it is absent. */
    String text(String name) {
        return texts.get(name);
    }

    /** Reads any object; members that no token has are left out unless they are text or whole numbers. */
    static UserSigFields read(byte[] json) throws RefusedException {
        UserSigFields fields = new UserSigFields();
        try (JsonParser parser = JSON.createParser(decode(json))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new RefusedException(UserSigReason.JSON, "the token holds no JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (token == JsonToken.VALUE_STRING) {
                    fields.put(name, parser.getText());
                } else if (token == JsonToken.VALUE_NUMBER_INT) {
                    fields.numbers.add(name);
                    fields.put(name, parser.getText());
                } else if (name.startsWith(Member.PREFIX)) {
                    throw new RefusedException(UserSigReason.FIELD, "a member of the token has the wrong type");
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw new RefusedException(UserSigReason.JSON, "something follows the JSON object");
            }
        } catch (IOException e) {
            throw new RefusedException(UserSigReason.JSON, "the token holds no sound JSON");
        }
        return fields;
    }

    private static String decode(byte[] json) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
    }

    /** The members as JSON. */
    String json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, String> member : texts.entrySet()) {
                if (numbers.contains(member.getKey())) {
                    json.writeFieldName(member.getKey());
                    json.writeNumber(member.getValue());
                } else {
                    json.writeStringField(member.getKey(), member.getValue());
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** A text without control characters, which could forge lines of the content. */
    String requireText(String name, String reason) throws RefusedException {
        String text = requireMember(name, false);
        if (!Values.isClean(text)) {
            throw new RefusedException(reason, name + " holds a control character");
        }
        return text;
    }

    /** A number of 0 or more, which is a text of digits in version 1 and a number in version 2. */
    long requireNumber(String name, boolean asNumber) throws RefusedException {
        String text = requireMember(name, asNumber);
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException e) {
                throw new RefusedException(UserSigReason.FIELD, name + " is empty or greater than 63 bits hold");
            }
        }
        throw new RefusedException(UserSigReason.FIELD, name + " is not made of decimal digits");
    }

    private String requireMember(String name, boolean asNumber) throws RefusedException {
        String text = texts.get(name);
        if (text == null || numbers.contains(name) != asNumber) {
            throw new RefusedException(
                    UserSigReason.FIELD, name + (text == null ? " is missing" : " has the wrong type"));
        }
        return text;
    }
}
