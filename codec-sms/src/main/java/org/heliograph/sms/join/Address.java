package org.heliograph.sms.join;

import org.agrona.BufferUtil;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.LatinOctets;
import org.heliograph.codec.Memory;

/** One side of a message: a type and octets, copied in. What does not fit is known not to. */
final class Address {
    static final int MAX_LENGTH = 64;
    static final int MAX_TYPE = 0xFFFF;

    private final byte[] room = new byte[MAX_LENGTH];
    private final UnsafeBuffer all = AgronaAccess.wrap(room);
    private final UnsafeBuffer octets = AgronaAccess.newView();
    private int type;
    private int length;
    private boolean fits;

    Address() {
        clear();
    }

    void clear() {
        type = 0;
        show(0);
    }

    void set(int newType, DirectBuffer buffer, int offset, int newLength) {
        setType(newType);
        if (newLength > MAX_LENGTH) {
            refuse();
        } else {
            buffer.getBytes(offset, room, 0, newLength);
            show(newLength);
        }
    }

    void set(int newType, CharSequence characters) {
        setType(newType);
        int count = characters.length();
        byte[] inside = characters instanceof String string ? LatinOctets.of(string) : null;
        if (inside != null && count <= MAX_LENGTH) {
            Memory.copy(inside, BufferUtil.ARRAY_BASE_OFFSET, count, room, BufferUtil.ARRAY_BASE_OFFSET);
            show(count);
        } else {
            setEach(characters, count);
        }
    }

    private void setEach(CharSequence characters, int count) {
        int high = 0;
        for (int i = 0; i < Math.min(count, MAX_LENGTH); i++) {
            char c = characters.charAt(i);
            high |= c;
            room[i] = (byte) c;
        }
        if (count > MAX_LENGTH || high > 0xFF) {
            refuse();
        } else {
            show(count);
        }
    }

    private void setType(int newType) {
        if (newType < 0 || newType > MAX_TYPE) {
            throw new IllegalArgumentException("type=" + newType + " is beyond " + MAX_TYPE);
        }
        type = newType;
    }

    private void refuse() {
        show(0);
        fits = false;
    }

    private void show(int newLength) {
        length = newLength;
        fits = true;
    }

    int type() {
        return type;
    }

    int length() {
        return length;
    }

    /** The octets, and behind them what others left, up to {@link #MAX_LENGTH}. */
    UnsafeBuffer all() {
        return all;
    }

    DirectBuffer octets() {
        octets.wrap(room, 0, length);
        return octets;
    }

    boolean fits() {
        return fits;
    }
}
