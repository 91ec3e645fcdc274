package org.heliograph.wap.push;

import org.heliograph.wap.wsp.ContentType;
import org.heliograph.wap.wsp.ContentTypes;

/** What a push brings. */
public enum PushKind {
    /** A service indication. */
    SI(ContentTypes.SIC),
    /** A service loading. */
    SL(ContentTypes.SLC),
    /** A cache operation. */
    CO(ContentTypes.COC),
    /** A notification of e-mail. */
    EMN(ContentTypes.EMN_WBXML),
    /** Provisioning. */
    PROV(ContentTypes.CONNECTIVITY_WBXML),
    /** A PDU of MMS: mostly a notification, also reports and cancellations. */
    MMS(ContentTypes.MMS_MESSAGE),
    /** Anything else. */
    OTHER(-1);

    private final int contentType;

    PushKind(int contentType) {
        this.contentType = contentType;
    }

    /** {@return the number of the content type, -1 for {@link #OTHER}} */
    public int contentType() {
        return contentType;
    }

    /** {@return the kind of a content type, whether it came as a number or as text} */
    static PushKind of(ContentType type) {
        for (PushKind kind : KINDS) {
            if (kind != OTHER && type.is(kind.contentType)) {
                return kind;
            }
        }
        return OTHER;
    }

    private static final PushKind[] KINDS = values();
}
