package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * Writes a multipart body (§8), part by part; lengths and the count are set by it.
 *
 * <pre>{@code
 * parts.wrap(buffer, position, limit);
 * ContentTypeWriter.write(parts.beginPart(), ContentTypes.TEXT_PLAIN);
 * parts.headers().contentId("<text>");
 * parts.data(text, 0, text.capacity());
 * int length = parts.finish();
 * }</pre>
 *
 * <p>Belongs to one thread and allocates nothing.
 */
public final class MultipartWriter {
    private final WspWriter out = new WspWriter();
    private final HeadersWriter headers;
    private MutableDirectBuffer buffer;
    private int limit;
    private int start;
    private int partStart;
    private int count;
    private boolean inHeaders;
    private boolean open;

    /** Makes a writer for receivers of version 1.3, as MMS has it. */
    public MultipartWriter() {
        this(WspVersion.V1_3);
    }

    /**
     * Makes a writer.
     *
     * @param version of the encoding that the receiver knows, see {@link WspVersion}.
     */
    public MultipartWriter(int version) {
        headers = new HeadersWriter(version);
    }

    /**
     * Moves the writer.
     *
     * @param target to write to.
     * @param from   position of the first octet.
     * @param end    exclusive end of the room.
     * @return this.
     */
    public MultipartWriter wrap(MutableDirectBuffer target, int from, int end) {
        out.wrap(target, from, end);
        buffer = target;
        limit = end;
        start = out.beginCounted();
        count = 0;
        open = false;
        inHeaders = false;
        return this;
    }

    /**
     * Begins a part.
     *
     * @return what writes its content type.
     */
    public WspWriter beginPart() {
        if (buffer == null || open) {
            throw new IllegalStateException(
                    open ? "part " + count + " has no data() yet" : "wrap() has not been called");
        }
        partStart = out.position();
        out.uint8(0).uint8(0);
        count++;
        open = true;
        inHeaders = false;
        return out;
    }

    /** {@return what writes the headers of the part, behind its content type} */
    public HeadersWriter headers() {
        if (!open) {
            throw new IllegalStateException("no part has been begun");
        }
        if (!inHeaders) {
            headers.wrap(buffer, out.position(), limit);
            inHeaders = true;
        }
        return headers;
    }

    /**
     * Ends the part with its data.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public MultipartWriter data(DirectBuffer source, int offset, int length) {
        int contents = partStart + 2;
        int end = headers().position();
        int headersLength = end - contents;
        int lengths = WspWriter.uintvarLength(headersLength) + WspWriter.uintvarLength(length);
        int more = lengths - 2;
        if (more > limit - end || length > limit - end - more) {
            throw new IllegalArgumentException("part " + count + ": length=" + length + " at position=" + (end + more)
                    + " is beyond limit=" + limit);
        }
        buffer.putBytes(contents + more, buffer, contents, headersLength);
        out.wrap(buffer, partStart, limit).uintvar(headersLength).uintvar(length);
        out.wrap(buffer, end + more, limit).octets(source, offset, length);
        open = false;
        inHeaders = false;
        return this;
    }

    /**
     * Ends the body: writes the count of the parts.
     *
     * @return the number of octets of the body.
     */
    public int finish() {
        if (buffer == null || open) {
            throw new IllegalStateException(
                    open ? "part " + count + " has no data() yet" : "wrap() has not been called");
        }
        int end = out.position();
        int octets = WspWriter.uintvarLength(count);
        if (octets - 1 > limit - end) {
            throw new IllegalArgumentException("position=" + end + " is beyond limit=" + limit);
        }
        buffer.putBytes(start + octets, buffer, start + 1, end - start - 1);
        WspWriter.putUintvar(buffer, start, octets, count);
        return end + octets - 1 - start;
    }
}
