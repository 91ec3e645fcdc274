package org.heliograph.sms.join;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;

/** One side of a message: a type and octets, copied in. What does not fit is known not to. */
final class Address {
    static final int MAX_LENGTH = 64;
    static final int MAX_TYPE = 0xFFFF;

    private final byte[] room = new byte[MAX_LENGTH];
    private final UnsafeBuffer octets = AgronaAccess.newView();
    private int type;
    private boolean fits;

    Address() {
        clear();
    }

    void clear() {
        type = 0;
        show(0);
    }

    void set(int newType, DirectBuffer buffer, int offset, int length) {
        setType(newType);
        if (length > MAX_LENGTH) {
            refuse();
        } else {
            buffer.getBytes(offset, room, 0, length);
            show(length);
        }
    }

    void set(int newType, CharSequence characters) {
        setType(newType);
        int length = characters.length();
        int high = 0;
        for (int i = 0; i < Math.min(length, MAX_LENGTH); i++) {
            char c = characters.charAt(i);
            high |= c;
            room[i] = (byte) c;
        }
        if (length > MAX_LENGTH || high > 0xFF) {
            refuse();
        } else {
            show(length);
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

    private void show(int length) {
        octets.wrap(room, 0, length);
        fits = true;
    }

    int type() {
        return type;
    }

    DirectBuffer octets() {
        return octets;
    }

    boolean fits() {
        return fits;
    }
}
