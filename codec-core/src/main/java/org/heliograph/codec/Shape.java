package org.heliograph.codec;

import java.util.List;

/**
 * A frozen layout. It is a record with its variable fields in components of their own, not in a list, so that the
 * compiler of the virtual machine sees through it: a walk over the shape of a known message becomes straight code.
 *
 * @param fields      all fields in wire order.
 * @param lengthField holds the length of the frame; null if none does.
 * @param keyField    holds the number that tells the kind of message; null if none does.
 * @param key         value of {@code keyField}.
 * @param texts       number of text views that a message needs.
 * @param octetViews  number of octet views that a message needs.
 * @param variables   number of variable fields.
 * @param v1          first variable field, null if there are fewer.
 * @param v2          second variable field, null if there are fewer.
 * @param v3          third variable field, null if there are fewer.
 * @param v4          fourth variable field, null if there are fewer.
 * @param v5          fifth variable field, null if there are fewer.
 * @param v6          sixth variable field, null if there are fewer.
 * @param v7          seventh variable field, null if there are fewer.
 * @param v8          eighth variable field, null if there are fewer.
 * @param v9          ninth variable field, null if there are fewer.
 * @param b0          octets of the fixed block at the start of the frame.
 * @param b1          octets of the fixed block behind {@code v1}.
 * @param b2          octets of the fixed block behind {@code v2}.
 * @param b3          octets of the fixed block behind {@code v3}.
 * @param b4          octets of the fixed block behind {@code v4}.
 * @param b5          octets of the fixed block behind {@code v5}.
 * @param b6          octets of the fixed block behind {@code v6}.
 * @param b7          octets of the fixed block behind {@code v7}.
 * @param b8          octets of the fixed block behind {@code v8}.
 * @param b9          octets of the fixed block behind {@code v9}.
 * @param rooms       {@code b1} to {@code b9} in one number, from its lowest bits, {@value #ROOM_BITS} bits for each; of a
 *                    longer block the greatest number that fits.
 */
public record Shape(
        List<Field> fields,
        NumberField lengthField,
        NumberField keyField,
        long key,
        int texts,
        int octetViews,
        int variables,
        VariableField v1,
        VariableField v2,
        VariableField v3,
        VariableField v4,
        VariableField v5,
        VariableField v6,
        VariableField v7,
        VariableField v8,
        VariableField v9,
        int b0,
        int b1,
        int b2,
        int b3,
        int b4,
        int b5,
        int b6,
        int b7,
        int b8,
        int b9,
        long rooms) {

    /** Greatest number of variable fields. */
    static final int MAX_VARIABLES = 9;

    private static final int ROOM_BITS = 7;
    private static final int MAX_ROOM = (1 << ROOM_BITS) - 1;

    static Shape of(
            List<Field> fields,
            NumberField lengthField,
            NumberField keyField,
            long key,
            int texts,
            int octetViews,
            List<VariableField> variables,
            int[] blocks) {
        VariableField[] v = variables.toArray(new VariableField[MAX_VARIABLES]);
        return new Shape(
                List.copyOf(fields),
                lengthField,
                keyField,
                key,
                texts,
                octetViews,
                variables.size(),
                v[0],
                v[1],
                v[2],
                v[3],
                v[4],
                v[5],
                v[6],
                v[7],
                v[8],
                blocks[0],
                blocks[1],
                blocks[2],
                blocks[3],
                blocks[4],
                blocks[5],
                blocks[6],
                blocks[7],
                blocks[8],
                blocks[9],
                rooms(blocks));
    }

    /** What is read without a look at the bounds is in a block of the message, whoever has made the field. */
    static void requireAnchor(int anchor) {
        if (anchor < 0 || anchor > MAX_VARIABLES) {
            throw new IllegalArgumentException("anchor: wanted 0 to " + MAX_VARIABLES + ", got " + anchor);
        }
    }

    private static long rooms(int[] blocks) {
        long rooms = 0;
        for (int i = MAX_VARIABLES; i > 0; i--) {
            rooms = rooms << ROOM_BITS | Math.min(blocks[i], MAX_ROOM);
        }
        return rooms;
    }

    /**
     * {@return as {@link #block}, but at most {@value #MAX_ROOM} for a block behind a variable field} It costs half of the
     * code that is inlined in one method, for what each number asks.
     *
     * @param anchor 0 for the start of the frame, k for the end of the k-th variable field.
     */
    int room(int anchor) {
        return anchor == 0 ? b0 : (int) (rooms >>> ROOM_BITS * anchor - ROOM_BITS) & MAX_ROOM;
    }

    /**
     * {@return the octets of the fixed block behind an anchor}
     *
     * @param anchor 0 for the start of the frame, k for the end of the k-th variable field.
     */
    int block(int anchor) {
        return anchor < 3 ? firstBlock(anchor) : anchor < 6 ? middleBlock(anchor) : lastBlock(anchor);
    }

    /**
     * Methods of their own, since the compiler counts the code of each for each number it is asked for; none longer than
     * what it inlines where it does not know yet how often it comes by.
     */
    private int firstBlock(int anchor) {
        return anchor == 0 ? b0 : anchor == 1 ? b1 : b2;
    }

    private int middleBlock(int anchor) {
        return anchor == 3 ? b3 : anchor == 4 ? b4 : b5;
    }

    private int lastBlock(int anchor) {
        return anchor == 6 ? b6 : anchor == 7 ? b7 : outermostBlock(anchor);
    }

    private int outermostBlock(int anchor) {
        return anchor == 8 ? b8 : b9;
    }

    /** {@return the k-th variable field} */
    VariableField variable(int index) {
        return switch (index) {
            case 1 -> v1;
            case 2 -> v2;
            case 3 -> v3;
            case 4 -> v4;
            case 5 -> v5;
            case 6 -> v6;
            case 7 -> v7;
            case 8 -> v8;
            default -> v9;
        };
    }

    /** {@return the octets of all fixed blocks together: the length of a message whose variable fields are empty} */
    public int fixedLength() {
        return b0 + b1 + b2 + b3 + b4 + b5 + b6 + b7 + b8 + b9;
    }

    /** {@return the length of the shortest message in octets} */
    public int minLength() {
        int length = 0;
        for (Field field : fields) {
            length += field.minLength();
        }
        return length;
    }

    /** {@return the length of the longest message in octets, {@link Integer#MAX_VALUE} when only the frame bounds it} */
    public int maxLength() {
        long length = 0;
        for (Field field : fields) {
            length += field.maxLength();
        }
        return (int) Math.min(length, Integer.MAX_VALUE);
    }

    /**
     * {@return whether the library sets a field by itself: lengths, counts and the kind of message}
     *
     * @param field of this shape.
     */
    public boolean isDerived(Field field) {
        return field == lengthField || field == keyField || counts(field) != null;
    }

    /**
     * {@return the field whose elements or octets a field counts, null if it counts none}
     *
     * @param field of this shape.
     */
    public Field counts(Field field) {
        for (Field other : fields) {
            if (other instanceof Counted counted && counted.count() == field
                    || other instanceof Repeated repeated && repeated.count() == field
                    || other instanceof RepeatedCText repeated && repeated.count() == field
                    || other instanceof Group group && group.count() == field) {
                return other;
            }
        }
        return null;
    }
}
