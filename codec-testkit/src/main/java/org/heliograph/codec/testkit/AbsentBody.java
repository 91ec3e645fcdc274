package org.heliograph.codec.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Field;
import org.heliograph.codec.Limits;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvSet;

/** Which fields a response leaves out when it reports an error: those that its own empty error response lacks. */
final class AbsentBody {
    private static final Settings SETTINGS = new Settings(Mode.LENIENT, Mode.LENIENT, Limits.DEFAULT);

    private final MessageType<?> type;
    private final Field error;
    private final List<Field> body;

    /**
     * Finds the fields.
     *
     * @param type  of the response.
     * @param error field that reports an error when it is not 0.
     * @throws IllegalArgumentException if it leaves out none.
     */
    AbsentBody(MessageType<?> type, Field error) {
        this.type = type;
        this.error = error;
        Map<String, Object> visited = read(Map.of(error.name(), 1L));
        body = type.fields().stream()
                .filter(field -> visited.containsKey(field.name()) && visited.get(field.name()) == null)
                .toList();
        if (body.isEmpty()) {
            throw new IllegalArgumentException(type + " leaves out nothing when " + error.name() + "=1");
        }
    }

    /** {@return the fields that are left out, in wire order} */
    List<Field> fields() {
        return body;
    }

    /** {@return a message without its body; without TLVs if they could be read as a body} */
    Map<String, Object> leaveOut(Map<String, Object> values, long code) {
        Map<String, Object> left = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            if (body.contains(field)) {
                left.put(field.name(), null);
            } else if (values.containsKey(field.name())) {
                left.put(field.name(), values.get(field.name()));
            }
        }
        left.put(error.name(), code);
        if (read(left).get(body.get(0).name()) != null) {
            for (Field field : type.fields()) {
                if (field instanceof TlvSet) {
                    left.put(field.name(), List.of());
                }
            }
        }
        return left;
    }

    private Map<String, Object> read(Map<String, Object> values) {
        byte[] frame = Frames.assemble(type.newMessage(SETTINGS), values);
        Message<?> message = type.newMessage(SETTINGS).wrap(new UnsafeBuffer(frame), 0, frame.length);
        return Visited.of(message).fields();
    }
}
