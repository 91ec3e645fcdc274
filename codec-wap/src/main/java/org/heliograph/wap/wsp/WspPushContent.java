package org.heliograph.wap.wsp;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;

/**
 * The contents of a Push (§3) behind its type, as gateways hand them on.
 *
 * <pre>{@code
 * | HeadersLen | ContentType | Headers | Data |
 *    uintvar
 * }</pre>
 */
public final class WspPushContent extends WspContent<WspPushContent> {
    private static final Layout LAYOUT = Layout.of("PushContent", "WAP-230, wsp.md §3");

    static final UintvarField HEADERS_LEN = LAYOUT.custom(
            "HeadersLen", "Octets of content type and headers; the library sets it.", UintvarField::counter);

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

    /** The data, to the end. */
    public static final Rest DATA = LAYOUT.rest("Data", "The data, to the end.");

    /** What there is to know of these contents. */
    public static final MessageType<WspPushContent> TYPE = LAYOUT.type(WspPushContent::new);

    /** Makes a flyweight that reads leniently. */
    public WspPushContent() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public WspPushContent(Settings settings) {
        this(settings, WspLimits.DEFAULT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     * @param limits   on headers and parameters.
     */
    public WspPushContent(Settings settings, WspLimits limits) {
        super(TYPE, settings, limits, null);
    }

    @Override
    public MessageType<WspPushContent> type() {
        return TYPE;
    }
}
