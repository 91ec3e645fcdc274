package org.heliograph.cli.lua;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.CText;
import org.heliograph.codec.Counted;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Field;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.NumberField;
import org.heliograph.codec.Octets;
import org.heliograph.codec.Repeated;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Shape;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.Values;

/** Frames whose fields have any values, with counts that fit and a last field that may be cut short. */
final class RandomFrames {
    private static final int CAPACITY = 65_536;
    private static final int MOST_ELEMENTS = 5;
    private static final int MOST_OCTETS = 60;

    private final Random random;
    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[CAPACITY]);

    RandomFrames(Random random) {
        this.random = random;
    }

    byte[] frame(MessageType<?> type) {
        Shape shape = type.shape();
        Map<Field, Integer> counts = new HashMap<>();
        int at = 0;
        for (Field field : type.fields()) {
            Field counted = shape.counts(field);
            if (counted != null) {
                int count = random.nextInt(counted instanceof Repeated ? MOST_ELEMENTS : MOST_OCTETS);
                counts.put(counted, count);
                ((NumberField) field).write(buffer, at, count);
                at += field.minLength();
            } else {
                at += write(field, at, counts.getOrDefault(field, 0));
            }
        }
        if (shape.keyField() != null) {
            shape.keyField().write(buffer, shape.keyField().delta(), shape.key());
        }
        buffer.putInt(0, at, BIG_ENDIAN);
        return Arrays.copyOf(buffer.byteArray(), at);
    }

    private int write(Field field, int at, int count) {
        if (field instanceof NumberField number) {
            number.write(buffer, at, number(number));
            return number.width();
        } else if (field instanceof Octets || field instanceof Counted || field instanceof Rest) {
            int length = field instanceof Counted ? count : field instanceof Octets ? field.minLength() : MOST_OCTETS;
            return octets(at, length);
        } else if (field instanceof Repeated repeated) {
            for (int i = 0; i < count; i++) {
                text(at + i * repeated.width(), repeated.width());
            }
            return count * repeated.width();
        } else if (field instanceof CText) {
            int length = random.nextInt(field.maxLength());
            for (int i = 0; i < length; i++) {
                buffer.putByte(at + i, (byte) (1 + random.nextInt(255)));
            }
            buffer.putByte(at + length, (byte) 0);
            return length + 1;
        } else if (field instanceof TlvSet set) {
            return tlvs(set, at);
        } else if (field instanceof FixedText || field instanceof CustomField) {
            return text(at, field.minLength() + random.nextInt(field.maxLength() - field.minLength() + 1));
        }
        return text(at, random.nextInt(field.maxLength() + 1));
    }

    private long number(NumberField field) {
        List<Values.Row> rows = field.values().rows();
        if (rows.isEmpty() || random.nextInt(4) == 0) {
            return random.nextLong();
        }
        Values.Row row = rows.get(random.nextInt(rows.size()));
        return random.nextBoolean() ? row.low() : row.high();
    }

    private int octets(int at, int length) {
        for (int i = 0; i < length; i++) {
            buffer.putByte(at + i, (byte) random.nextInt());
        }
        return length;
    }

    /** Most often digits, padded, now and then anything. */
    private int text(int at, int width) {
        int length = random.nextInt(width + 1);
        octets(at, width);
        if (random.nextInt(4) != 0) {
            for (int i = 0; i < width; i++) {
                buffer.putByte(at + i, (byte) (i < length ? '0' + random.nextInt(75) : 0));
            }
        }
        return width;
    }

    private int tlvs(TlvSet set, int start) {
        int at = start;
        for (int i = random.nextInt(4); i > 0; i--) {
            int length = random.nextInt(9);
            List<Values.Row> tags = set.tags().rows();
            long tag = random.nextBoolean()
                    ? random.nextInt()
                    : tags.get(random.nextInt(tags.size())).low();
            buffer.putShort(at, (short) tag, BIG_ENDIAN);
            buffer.putShort(at + 2, (short) length, BIG_ENDIAN);
            at += 4 + octets(at + 4, length);
        }
        return at - start;
    }
}
