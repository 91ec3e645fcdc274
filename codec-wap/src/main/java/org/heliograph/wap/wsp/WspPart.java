package org.heliograph.wap.wsp;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;

/**
 * A part of a multipart body (§8) on its own; {@link Multipart} walks a whole one.
 *
 * <pre>{@code
 * | HeadersLen | DataLen | ContentType | Headers | Data |
 *    uintvar     uintvar
 * }</pre>
 */
public final class WspPart extends WspContent<WspPart> {
    private static final Layout LAYOUT = Layout.of("Part", "WAP-230, wsp.md §8");

    static final UintvarField HEADERS_LEN = LAYOUT.custom(
            "HeadersLen", "Octets of content type and headers; the library sets it.", UintvarField::counter);

    static final UintvarField DATA_LEN =
            LAYOUT.custom("DataLen", "Octets of the data; the library sets it.", UintvarField::counter);

    static final PartField CONTENT_TYPE = LAYOUT.custom(
            "ContentType",
            "Type of the data.",
            (info, anchor, delta, index) ->
                    new PartField(info, anchor, delta, index, PartKind.CONTENT_TYPE, HEADERS_LEN, null));

    static final PartField HEADERS = LAYOUT.custom(
            "Headers",
            "Header fields.",
            (info, anchor, delta, index) ->
                    new PartField(info, anchor, delta, index, PartKind.HEADERS, HEADERS_LEN, CONTENT_TYPE));

    /** The data. */
    public static final Rest DATA = LAYOUT.rest("Data", "The data.");

    /** What there is to know of this part. */
    public static final MessageType<WspPart> TYPE = LAYOUT.type(WspPart::new);

    /** Makes a flyweight that reads leniently. */
    public WspPart() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public WspPart(Settings settings) {
        this(settings, WspLimits.DEFAULT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     * @param limits   on headers and parameters.
     */
    public WspPart(Settings settings, WspLimits limits) {
        super(TYPE, settings, limits, DATA_LEN);
    }

    @Override
    public MessageType<WspPart> type() {
        return TYPE;
    }

    /** {@return the number of octets of the data} */
    public long dataLen() {
        return DATA_LEN.value(this);
    }
}
