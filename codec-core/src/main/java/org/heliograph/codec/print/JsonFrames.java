package org.heliograph.codec.print;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads frames from JSON, one object after another, each on a line of its own or on many. Needs {@code jackson-core}.
 *
 * <p>Members that encoding does not need, such as {@code payload} and {@code faults}, are passed over, whatever they are,
 * and so are objects with a member {@code joined}, which tell of a message that several frames make together. A name twice
 * in an object is refused. Depth, length of names and of strings are bounded.
 */
public final class JsonFrames implements Closeable {
    /** What is nested in a frame takes two levels each, and a document in it may be 255 elements deep. */
    private static final int NESTING = 1_024;

    private static final int STRING_LENGTH = 64 * 1024 * 1024;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(NESTING)
                    .maxStringLength(STRING_LENGTH)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;

    /**
     * Makes a reader.
     *
     * @param source of the text; closed with this.
     * @throws IOException from {@code source}.
     */
    public JsonFrames(Reader source) throws IOException {
        parser = FACTORY.createParser(source);
    }

    /**
     * {@return the next frame, null at the end of the text}
     *
     * @throws JsonFormatException if the text is not the JSON of a frame; what follows cannot be read.
     * @throws IOException         from the source.
     */
    public JsonFrame next() throws IOException {
        try {
            JsonFrame frame = null;
            JsonToken token = parser.nextToken();
            while (token != null && frame == null) {
                if (token != JsonToken.START_OBJECT) {
                    throw refused("wanted an object for a frame, got " + describe(token));
                }
                frame = new Members().read();
                token = frame == null ? parser.nextToken() : token;
            }
            return frame;
        } catch (JsonProcessingException e) {
            throw refused(e.getLocation(), e.getOriginalMessage());
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** The members of one frame, as far as they have come. */
    private final class Members {
        private String protocol;
        private String message;
        private int length = -1;
        private Map<String, Object> fields = Map.of();
        private final List<Map<String, Object>> tlvs = new ArrayList<>();
        private final Map<String, String> padding = new LinkedHashMap<>();
        private final Map<String, Integer> cut = new LinkedHashMap<>();
        private final Set<String> derived = new LinkedHashSet<>();
        private String rest;
        private String octets;
        private long offset;
        private long packet;
        private String time;
        private String source;
        private String destination;
        private boolean isJoined;

        /** Reads an object; returns null if it is no frame but a message that was put together from several. */
        private JsonFrame read() throws IOException {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                readMember(name);
            }
            if (isJoined) {
                return null;
            }
            FrameInfo capture = new FrameInfo(offset, packet, time, source, destination);
            return new JsonFrame(protocol, message, length, fields, tlvs, padding, cut, derived, rest, octets, capture);
        }

        private void readMember(String name) throws IOException {
            switch (name) {
                case "protocol" -> protocol = string(name);
                case "message" -> message = string(name);
                case "offset" -> offset = integer(name, Long.MAX_VALUE);
                case "length" -> length = (int) integer(name, Integer.MAX_VALUE);
                case "fields" -> fields = object(name);
                case "tlvs" -> readTlvs(name);
                case "padding" -> readMap(name, () -> padding.put(parser.currentName(), nextString(name)));
                case "cut" ->
                    readMap(name, () -> cut.put(parser.currentName(), (int) nextInteger(name, Integer.MAX_VALUE)));
                case "derived" -> readDerived(name);
                case "rest" -> rest = string(name);
                case "octets" -> octets = string(name);
                case "capture" -> readMap(name, this::readCapture);
                case "joined" -> {
                    isJoined = true;
                    parser.skipChildren();
                }
                default -> parser.skipChildren();
            }
        }

        private void readCapture() throws IOException {
            switch (parser.currentName()) {
                case "packet" -> packet = nextInteger("packet", Long.MAX_VALUE);
                case "time" -> time = nextString("time");
                case "source" -> source = nextString("source");
                case "destination" -> destination = nextString("destination");
                default -> {
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        }

        private void readTlvs(String name) throws IOException {
            require(JsonToken.START_ARRAY, name, "an array");
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                tlvs.add(object(name));
            }
        }

        private void readDerived(String name) throws IOException {
            require(JsonToken.START_ARRAY, name, "an array");
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                derived.add(string(name));
            }
        }
    }

    /** Reads one member of an object whose name is the current token. */
    private interface MemberReader {
        void read() throws IOException;
    }

    private void readMap(String name, MemberReader reader) throws IOException {
        require(JsonToken.START_OBJECT, name, "an object");
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            reader.read();
        }
    }

    private Map<String, Object> object(String name) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        readMap(name, () -> {
            String member = parser.currentName();
            parser.nextToken();
            members.put(member, value(member));
        });
        return members;
    }

    /** Reads any value; the depth is bounded by the parser. */
    private Object value(String name) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? parser.getBigIntegerValue()
                        : (Object) parser.getLongValue();
            case START_OBJECT -> object(name);
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(name));
                }
                yield elements;
            }
            default ->
                throw refused(name + ": wanted a whole number, a string, an array or an object, got "
                        + describe(parser.currentToken()));
        };
    }

    private String nextString(String name) throws IOException {
        parser.nextToken();
        return string(name);
    }

    private String string(String name) throws IOException {
        require(JsonToken.VALUE_STRING, name, "a string");
        return parser.getText();
    }

    private long nextInteger(String name, long most) throws IOException {
        parser.nextToken();
        return integer(name, most);
    }

    private long integer(String name, long most) throws IOException {
        require(JsonToken.VALUE_NUMBER_INT, name, "a whole number");
        boolean big = parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER;
        if (big || parser.getLongValue() < 0 || parser.getLongValue() > most) {
            throw refused(name + ": wanted a number from 0 to " + most);
        }
        return parser.getLongValue();
    }

    private void require(JsonToken token, String name, String wanted) {
        if (parser.currentToken() != token) {
            throw refused(name + ": wanted " + wanted + ", got " + describe(parser.currentToken()));
        }
    }

    private JsonFormatException refused(String reason) {
        return refused(parser.currentTokenLocation(), reason);
    }

    private static JsonFormatException refused(JsonLocation at, String reason) {
        StringBuilder safe = new StringBuilder();
        Glyphs.plain(reason, safe);
        return new JsonFormatException(
                at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr(), safe.toString());
    }

    private static String describe(JsonToken token) {
        if (token == null) {
            return "the end of the text";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case END_OBJECT, END_ARRAY -> "a closing bracket";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT -> "a whole number";
            case VALUE_NUMBER_FLOAT -> "a number with a fraction";
            default -> token.asString() == null ? token.name() : token.asString();
        };
    }
}
