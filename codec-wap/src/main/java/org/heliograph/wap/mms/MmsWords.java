package org.heliograph.wap.mms;

import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Hex;
import org.heliograph.wap.wsp.ValueKind;
import org.heliograph.wap.wsp.ValueWords;
import org.heliograph.wap.wsp.WspVersion;

/** Headers as people read them, each under its name if the table has one. */
final class MmsWords {
    private static final String UNKNOWN = "header field";

    private MmsWords() {}

    static void show(MmsHeaders headers, StringBuilder words, FieldVisitor visitor) {
        while (headers.next()) {
            words.setLength(0);
            String name = UNKNOWN;
            if (headers.code() < 0) {
                headers.value().append(words.append(headers.name()).append(": "));
            } else if (headers.name() == null) {
                headers.value()
                        .append(words.append("code ").append(headers.code()).append(": "));
            } else {
                name = MmsHeader.name(headers.code());
                headers.value().append(words);
            }
            visitor.derived(name, headers.position(), headers.length(), words);
        }
    }

    static void append(int header, MmsValue value, StringBuilder out) {
        if (value.isRaw()) {
            Hex.append(value.octets(), out);
            return;
        }
        if (value.count() >= 0) {
            appendNumber(value.count(), out);
            out.append(": ");
        }
        switch (value.form()) {
            case CONTENT_TYPE -> value.contentType().append(out);
            case LONG, SENT_DATE -> appendLong(header, value.number(), out);
            case TIME -> appendTime(value, out);
            case VERSION -> WspVersion.append((int) value.number(), out);
            case FIELD -> appendField(value.number(), out);
            case TOTALS -> {
                appendNumber(value.number(), out);
                appendToken(value, out.append(' '));
            }
            case INTEGER -> appendNumber(value.number(), out);
            case FLAGS -> {
                appendToken(value, out);
                value.appendText(out.append(": "));
            }
            case DESCRIPTOR -> appendDescriptor(value, out);
            default -> appendTextOrToken(value, out);
        }
    }

    private static void appendTextOrToken(MmsValue value, StringBuilder out) {
        if (value.text() != null) {
            value.appendText(out);
        } else {
            appendToken(value, out);
        }
    }

    private static void appendToken(MmsValue value, StringBuilder out) {
        if (value.word() != null) {
            out.append(value.word());
        } else {
            out.append(value.token());
        }
    }

    private static void appendNumber(long number, StringBuilder out) {
        ValueWords.append(ValueKind.NUMBER, number, null, out);
    }

    private static void appendLong(int header, long number, StringBuilder out) {
        boolean date = header == MmsHeader.DATE || header == MmsHeader.PREVIOUSLY_SENT_DATE;
        ValueWords.append(date ? ValueKind.DATE : ValueKind.NUMBER, number, null, out);
    }

    private static void appendTime(MmsValue value, StringBuilder out) {
        if (value.token() == MmsValue.SECOND_TOKEN) {
            appendNumber(value.number(), out);
            out.append(" seconds from now");
        } else {
            ValueWords.append(ValueKind.DATE, value.number(), null, out);
        }
    }

    private static void appendField(long code, StringBuilder out) {
        String name = MmsHeader.name(code);
        if (name == null) {
            out.append(code);
        } else {
            out.append(name);
        }
    }

    private static void appendDescriptor(MmsValue value, StringBuilder out) {
        value.appendText(out);
        MmsDescriptor descriptor = value.descriptor();
        while (descriptor.next()) {
            out.append("; ");
            if (descriptor.name() == null) {
                out.append(descriptor.id());
            } else {
                out.append(descriptor.name());
            }
            out.append('=');
            if (descriptor.code() < 0) {
                ValueWords.append(ValueKind.TEXT, 0, descriptor.text(), out);
            } else {
                boolean type = descriptor.id() == MmsDescriptor.TYPE;
                ValueWords.append(type ? ValueKind.CONTENT_TYPE : ValueKind.NUMBER, descriptor.code(), null, out);
            }
        }
    }
}
