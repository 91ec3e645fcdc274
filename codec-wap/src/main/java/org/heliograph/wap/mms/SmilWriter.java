package org.heliograph.wap.mms;

import org.agrona.MutableDirectBuffer;

/**
 * Writes a presentation of the MMS profile of SMIL (§7), which the root part of a {@code multipart/related} body holds: a
 * layout of two regions, then slides with the parts that each shows.
 *
 * <pre>{@code
 * int length = smil.wrap(buffer, offset, capacity)
 *         .layout(176, 208, 160)
 *         .slide(5_000).image("cid:picture").text("cid:greeting")
 *         .slide(3_000).video("clip.3gp")
 *         .finish();
 * }</pre>
 *
 * <p>All octets are ASCII, other characters of a reference are written as numbers, so that the part needs no charset. What
 * the profile does not have (two pictures on a slide, sound beside a film) and what does not fit are refused by an
 * exception. A window over the buffer; belongs to one thread and allocates nothing.
 *
 * <p>The profile is that of vectors and peers; the conformance document of the OMA was not read (§7, not cross-checked).
 */
public final class SmilWriter {
    /** What a time is that a slide does not have. */
    public static final long NO_TIME = -1;

    private static final int IMAGE = 1;
    private static final int TEXT = 2;
    private static final int AUDIO = 4;
    private static final int VIDEO = 8;

    private MutableDirectBuffer buffer;
    private int start;
    private int limit;
    private int position;
    private boolean laidOut;
    private int slides;
    private int shown;

    /** Makes a writer on nothing. */
    public SmilWriter() {}

    /**
     * Moves to where a presentation is to be written.
     *
     * @param target   to write to.
     * @param offset   where the presentation starts.
     * @param capacity octets that may be used.
     * @return this.
     * @throws IndexOutOfBoundsException if they are not inside the buffer.
     */
    public SmilWriter wrap(MutableDirectBuffer target, int offset, int capacity) {
        target.boundsCheck(offset, capacity);
        buffer = target;
        start = offset;
        position = offset;
        limit = offset + capacity;
        laidOut = false;
        slides = 0;
        shown = 0;
        return this;
    }

    /**
     * Writes the layout: pictures and films above, texts beneath, each over the whole width.
     *
     * @param width       of the presentation in pixels, at least 1.
     * @param height      of the presentation in pixels, at least 1.
     * @param imageHeight of it for pictures and films, 0 to {@code height}; the rest is for texts.
     * @return this.
     */
    public SmilWriter layout(int width, int height, int imageHeight) {
        if (width < 1 || height < 1 || imageHeight < 0 || imageHeight > height) {
            throw new IllegalArgumentException("width=" + width + " height=" + height + " imageHeight=" + imageHeight
                    + " is no layout: both sides at least 1, the region inside");
        }
        if (buffer == null || laidOut) {
            throw new IllegalStateException(laidOut ? "there is a layout already" : "wrap() has not been called");
        }
        put("<smil><head><layout><root-layout width=\"")
                .number(width)
                .put("\" height=\"")
                .number(height)
                .put("\"/>");
        region("Image", 0, width, imageHeight, "meet");
        region("Text", imageHeight, width, height - imageHeight, "scroll");
        put("</layout></head><body>");
        laidOut = true;
        return this;
    }

    private void region(String id, int top, int width, int height, String fit) {
        put("<region id=\"").put(id).put("\" left=\"0\" top=\"").number(top);
        put("\" width=\"").number(width).put("\" height=\"").number(height);
        put("\" fit=\"").put(fit).put("\"/>");
    }

    /**
     * Begins a slide; the one before ends.
     *
     * @param duration in milliseconds, {@link #NO_TIME} to leave it out.
     * @return this.
     */
    public SmilWriter slide(long duration) {
        return slide(duration, NO_TIME, NO_TIME);
    }

    /**
     * Begins a slide; the one before ends.
     *
     * @param duration in milliseconds, {@link #NO_TIME} to leave it out.
     * @param begin    in milliseconds, {@link #NO_TIME} to leave it out.
     * @param end      in milliseconds, {@link #NO_TIME} to leave it out.
     * @return this.
     */
    public SmilWriter slide(long duration, long begin, long end) {
        if (duration < NO_TIME || begin < NO_TIME || end < NO_TIME) {
            throw new IllegalArgumentException(
                    "duration=" + duration + " begin=" + begin + " end=" + end + ": a time is below 0");
        }
        if (!laidOut) {
            throw new IllegalStateException("a slide needs a layout() before it");
        }
        endSlide();
        put("<par");
        time(" dur=\"", duration);
        time(" begin=\"", begin);
        time(" end=\"", end);
        put(">");
        slides++;
        shown = 0;
        return this;
    }

    private void time(String attribute, long milliseconds) {
        if (milliseconds >= 0) {
            put(attribute).number(milliseconds).put("ms\"");
        }
    }

    private void endSlide() {
        if (slides > 0) {
            put("</par>");
        }
    }

    /**
     * Shows a picture on the slide.
     *
     * @param reference of the part: {@code cid:} with its Content-ID without brackets, or its Content-Location; characters
     *                  that XML keeps for itself are escaped.
     * @return this.
     */
    public SmilWriter image(CharSequence reference) {
        return medium(IMAGE, 0, "img", reference, "Image");
    }

    /**
     * Shows a text on the slide.
     *
     * @param reference of the part, see {@link #image}.
     * @return this.
     */
    public SmilWriter text(CharSequence reference) {
        return medium(TEXT, 0, "text", reference, "Text");
    }

    /**
     * Plays a sound on the slide, which has no film then.
     *
     * @param reference of the part, see {@link #image}.
     * @return this.
     */
    public SmilWriter audio(CharSequence reference) {
        return medium(AUDIO, VIDEO, "audio", reference, null);
    }

    /**
     * Plays a film on the slide, which has no sound of its own then.
     *
     * @param reference of the part, see {@link #image}.
     * @return this.
     */
    public SmilWriter video(CharSequence reference) {
        return medium(VIDEO, AUDIO, "video", reference, "Image");
    }

    private SmilWriter medium(int kind, int other, String element, CharSequence reference, String region) {
        if (slides == 0) {
            throw new IllegalStateException(element + " " + reference + " needs a slide() before it");
        }
        if ((shown & (kind | other)) != 0) {
            throw new IllegalStateException("slide " + slides + " has no room for " + element + " " + reference
                    + ((shown & kind) != 0 ? ": it has one" : ": sound and film exclude each other"));
        }
        if (reference.length() == 0) {
            throw new IllegalArgumentException(element + " has an empty reference");
        }
        put("<").put(element).put(" src=\"");
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < reference.length()
                    && Character.isLowSurrogate(reference.charAt(i + 1))) {
                i++;
                put("&#").number(Character.toCodePoint(c, reference.charAt(i))).put(";");
            } else {
                character(c, reference, i);
            }
        }
        if (region != null) {
            put("\" region=\"").put(region);
        }
        put("\"/>");
        shown |= kind;
        return this;
    }

    private void character(char c, CharSequence reference, int index) {
        switch (c) {
            case '&' -> put("&amp;");
            case '<' -> put("&lt;");
            case '>' -> put("&gt;");
            case '"' -> put("&quot;");
            default -> {
                if (c < ' ' || Character.isSurrogate(c) || c > 0xFFFD) {
                    throw new IllegalArgumentException("character 0x" + Integer.toHexString(c) + " at " + index + " of "
                            + reference + " cannot be in XML");
                }
                if (c < 0x7F) {
                    room(1);
                    buffer.putByte(position++, (byte) c);
                } else {
                    put("&#").number(c).put(";");
                }
            }
        }
    }

    /**
     * Ends the presentation.
     *
     * @return the number of its octets.
     */
    public int finish() {
        if (slides == 0) {
            throw new IllegalStateException("a presentation has at least one slide");
        }
        endSlide();
        put("</body></smil>");
        buffer = null;
        laidOut = false;
        slides = 0;
        return position - start;
    }

    private SmilWriter put(String ascii) {
        room(ascii.length());
        position += buffer.putStringWithoutLengthAscii(position, ascii);
        return this;
    }

    private SmilWriter number(long value) {
        int digits = 1;
        for (long rest = value; rest > 9; rest /= 10) {
            digits++;
        }
        room(digits);
        position += buffer.putLongAscii(position, value);
        return this;
    }

    private void room(int octets) {
        if (octets > limit - position) {
            throw new IllegalArgumentException(
                    "length=" + octets + " at position=" + position + " is beyond limit=" + limit);
        }
    }
}
