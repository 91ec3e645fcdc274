package org.heliograph.wap.wbxml;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.wap.wsp.WspWriter;

/**
 * A part of the header whose length is in its own octets. It is octets, not a number, since a number may take more octets
 * than it needs, which have to come back.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 * @param kind   of the part.
 */
record HeaderField(FieldInfo info, int anchor, int delta, int index, Kind kind) implements CustomField {
    /** A part of the header. */
    enum Kind {
        PUBLICID(PublicId.UNKNOWN),
        CHARSET(TextCoding.MIB_UTF_8),
        STRTBL(0);

        /** The number when none is set. */
        private final int unset;

        Kind(int unset) {
            this.unset = unset;
        }
    }

    static Layout.CustomFactory<HeaderField> factory(Kind kind) {
        return (info, anchor, delta, index) -> new HeaderField(info, anchor, delta, index, kind);
    }

    @Override
    public String wireType() {
        return switch (kind) {
            case PUBLICID -> "uintvar, or 0 and uintvar";
            case CHARSET -> "uintvar";
            case STRTBL -> "octets behind uintvar length";
        };
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        return Integer.MAX_VALUE;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        return end(message.frame(), start, limit, ((WbxmlDocument) message).version());
    }

    private long end(DirectBuffer buffer, int start, int limit, int version) {
        if (kind == Kind.CHARSET && version == WbxmlVersion.V1_0) {
            return start;
        }
        long read = Uintvar.read(buffer, start, limit, info.ordinal());
        if (read < 0) {
            return read;
        }
        long number = read & 0xFFFF_FFFFL;
        int end = start + (int) (read >>> 32);
        if (kind == Kind.STRTBL) {
            return number > limit - end ? Fault.of(Fault.TRUNCATED, this, start) : end + number;
        }
        if (kind == Kind.PUBLICID && number == PublicId.IN_STRING_TABLE) {
            long index = Uintvar.read(buffer, end, limit, info.ordinal());
            return index < 0 ? index : end + (index >>> 32);
        }
        return end;
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        if (kind == Kind.CHARSET && version(message) == WbxmlVersion.V1_0) {
            return start;
        }
        message.writeZeros(this, start, 1);
        int length = WspWriter.uintvarLength(kind.unset);
        WspWriter.putUintvar(message.target(), start, length, kind.unset);
        return start + length;
    }

    private static int version(Message<?> message) {
        return message.target().getByte(0) & 0xFF;
    }

    DirectBuffer octets(WbxmlDocument message, UnsafeBuffer window) {
        int start = message.position(this);
        window.wrap(message.frame(), start, message.end(this) - start);
        return window;
    }

    WbxmlDocument put(WbxmlDocument message, DirectBuffer source, int offset, int length) {
        if (offset < 0 || length < 0 || length > source.capacity() - offset) {
            throw new IndexOutOfBoundsException(
                    "offset=" + offset + " length=" + length + " is beyond capacity=" + source.capacity());
        }
        int start = message.claim(this, 0);
        boolean missing = kind == Kind.CHARSET && length == 0;
        if (!missing && end(source, offset, offset + length, WbxmlVersion.V1_3) != offset + length) {
            throw new IllegalArgumentException(
                    WbxmlDocument.TYPE + "." + name() + ": " + length + " octets are no " + wireType());
        }
        message.claimMore(this, length);
        message.target().putBytes(start, source, offset, length);
        return message;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        visitor.octets(this, start, message.end(this) - start, message.frame());
    }

    @Override
    public long checkValue(Message<?> message) {
        return Fault.NONE;
    }

    @Override
    public void assign(Message<?> message, Object value) {
        DirectBuffer octets = Assembler.octets(this, value);
        put((WbxmlDocument) message, octets, 0, octets.capacity());
    }
}
