package org.heliograph.wap.wbxml;

import java.util.Arrays;
import java.util.Random;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;

/** Documents of any shape: every kind of token, tags and attributes of the tables, literals, pages, a string table. */
final class RandomDocument {
    private static final int ROOM = 60_000;
    private static final byte[] STRINGS = "alpha\0beta\0x\0-//ACME//DTD ANY 1.0//EN\0".getBytes();
    private static final int[] INDEXES = {0, 6, 11, 13};
    private static final String[] TEXTS = {"", "a", "<&>\"'", "ä€\uD83D\uDE00", "www.x.com/y", "a longer text, of words"
    };

    private final Random random;
    private final boolean anything;
    private final UnsafeBuffer strings = AgronaAccess.wrap(STRINGS);
    private final UnsafeBuffer buffer = AgronaAccess.wrap(new byte[ROOM]);
    private final WbxmlWriter writer = new WbxmlWriter(WbxmlSettings.LENIENT);
    private int left = 60;

    /**
     * Makes a generator.
     *
     * @param anything also what the five document types do not know: extensions, unknown tokens and pages.
     */
    RandomDocument(long seed, boolean anything) {
        random = new Random(seed);
        this.anything = anything;
    }

    byte[] octets() {
        WbxmlTable type = WbxmlTables.STANDARD.all().get(random.nextInt(5));
        int charset = new int[] {106, 3, 4, 0, 1_000}[anything ? random.nextInt(5) : 0];
        boolean named = anything && random.nextInt(5) == 0;
        int version = anything ? random.nextInt(4) : 2 + random.nextInt(2);
        boolean table = charset != 1_000;
        writer.wrap(buffer, 0, ROOM)
                .startDocument(
                        version,
                        type,
                        named && table ? 0 : type.publicId(),
                        INDEXES[3],
                        charset,
                        strings,
                        0,
                        table ? STRINGS.length : 0);
        instruction(table);
        element(type, table, 0);
        instruction(table);
        return Arrays.copyOf(buffer.byteArray(), writer.finish());
    }

    private void element(WbxmlTable type, boolean table, int depth) {
        left--;
        tag(type, table);
        if (random.nextBoolean()) {
            attributes(type, table);
        }
        if (random.nextBoolean()) {
            writer.startContent();
            while (left > 0 && depth < 50 && random.nextInt(3) > 0) {
                content(type, table, depth);
            }
        }
        writer.endElement();
    }

    private void tag(WbxmlTable type, boolean table) {
        if (table && random.nextInt(6) == 0) {
            writer.startLiteral(INDEXES[random.nextInt(3)]);
        } else if (anything && random.nextInt(6) == 0) {
            writer.startElement(random.nextInt(3), 5 + random.nextInt(59));
        } else {
            int token = 5 + random.nextInt(4);
            writer.startElement(0, type.tag(0, token) == null ? 5 : token);
        }
    }

    private void attributes(WbxmlTable type, boolean table) {
        writer.startAttributes();
        int first = random.nextInt(40);
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            AttributeStart start = start(type, first + 30 * i);
            if (table && i == 2) {
                writer.attributeLiteral(INDEXES[0]);
            } else {
                writer.attribute(start.page(), start.token());
            }
            if (start.isDate()) {
                UnsafeBuffer date = AgronaAccess.wrap(new byte[] {0x20, 0x11, 0x01, 0x23, 0x01, 0x23, 0x45});
                writer.opaque(date, 0, 4 + random.nextInt(4));
            } else {
                values(type, start.page(), table);
            }
        }
    }

    private static AttributeStart start(WbxmlTable type, int from) {
        for (int i = from; ; i++) {
            AttributeStart start = type.attributeStart(0, i & 0x7F);
            if (start != null) {
                return start;
            }
        }
    }

    private void values(WbxmlTable type, int page, boolean table) {
        for (int i = random.nextInt(4); i > 0; i--) {
            int token = 0x85 + random.nextInt(8);
            if (random.nextBoolean() && (anything || type.attributeValue(page, token) != null)) {
                writer.value(token);
            } else {
                piece(table);
            }
        }
    }

    private void content(WbxmlTable type, boolean table, int depth) {
        switch (random.nextInt(4)) {
            case 0 -> piece(table);
            case 1 -> instruction(table);
            default -> element(type, table, depth + 1);
        }
    }

    private void piece(boolean table) {
        left--;
        switch (random.nextInt(anything ? 7 : 3)) {
            case 0 -> writer.entity(0x20 + random.nextInt(0xD000));
            case 1 -> {
                if (table) {
                    writer.stringReference(random.nextInt(STRINGS.length));
                }
            }
            case 2, 3 -> writer.string(TEXTS[random.nextInt(TEXTS.length)]);
            case 4 -> writer.opaque(strings, 3, random.nextInt(20));
            case 5 ->
                writer.extension(0xC0 + random.nextInt(3))
                        .extension(0x80 + random.nextInt(3), random.nextInt() & 0xFFFF_FFFFL);
            default -> writer.extension(0x40 + random.nextInt(3), strings, 0, 4);
        }
    }

    private void instruction(boolean table) {
        if (random.nextInt(6) == 0 && table) {
            writer.startInstruction()
                    .attributeLiteral(INDEXES[random.nextInt(3)])
                    .string("pi")
                    .endElement();
        }
    }
}
