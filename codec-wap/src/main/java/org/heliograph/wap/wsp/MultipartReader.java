package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.MessageReader;
import org.heliograph.codec.protocol.PayloadReader;

/** Shows multipart bodies, part by part, wherever a message says that its content is one. */
public final class MultipartReader implements PayloadReader {
    private final String protocol;
    private final Settings settings;
    private final WspLimits limits;
    private final PayloadKey key = new PayloadKey("wap.part");
    private final StringBuilder words = new StringBuilder();
    private final Level[] levels;
    private int depth;

    /**
     * Makes a reader.
     *
     * @param protocol identifier that is shown for what it reads.
     * @param settings of reading.
     * @param limits   on parts, nesting, headers and parameters.
     */
    public MultipartReader(String protocol, Settings settings, WspLimits limits) {
        this.protocol = protocol;
        this.settings = settings;
        this.limits = limits;
        levels = new Level[limits.nesting()];
    }

    @Override
    public String kind() {
        return WspPayload.CONTENT;
    }

    @Override
    public boolean reads(PayloadKey content) {
        return ContentTypes.isMultipart(content.get(WspPayload.TYPE, -1));
    }

    /** A multipart body within a part comes back here, one level deeper. */
    @Override
    public void read(PayloadKey content, DirectBuffer frame, int position, int length, FieldVisitor visitor) {
        visitor.beginMessage(protocol, "Multipart", position, length);
        if (depth == levels.length) {
            visitor.fault(Fault.of(Fault.NESTED_TOO_DEEP, Fault.NO_FIELD, 0), null);
        } else {
            if (levels[depth] == null) {
                levels[depth] = new Level();
            }
            Level level = levels[depth];
            level.body.wrap(frame, position, length);
            depth++;
            show(level, visitor);
            depth--;
        }
        visitor.endMessage();
    }

    private void show(Level level, FieldVisitor visitor) {
        Multipart parts = level.parts;
        int length = level.body.capacity();
        long announced = parts.wrap(level.body, 0, length);
        if (announced >= 0) {
            words.setLength(0);
            visitor.derived("nEntries", 0, WspWriter.uintvarLength(announced), words.append(announced));
        }
        while (parts.next()) {
            level.part.read(key, level.body, parts.position(), parts.length(), visitor);
        }
        if (parts.fault() != Fault.NONE) {
            visitor.fault(parts.fault(), null);
        }
        int shown = announced < 0 ? 0 : parts.end();
        if (shown < length) {
            visitor.rest(shown, length - shown, level.body);
        }
    }

    /** What reads the bodies of one depth. */
    private final class Level {
        private final UnsafeBuffer body = AgronaAccess.newView();
        private final Multipart parts = new Multipart(settings.reading(), limits);
        private final MessageReader part = new MessageReader(protocol, key.kind(), new WspPart(settings, limits));
    }
}
