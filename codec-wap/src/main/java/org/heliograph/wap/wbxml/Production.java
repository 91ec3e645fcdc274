package org.heliograph.wap.wbxml;

/** The parts of a document by the names of the grammar (§1), as ordinals of {@link WbxmlDocument}'s fields. */
final class Production {
    static final int VERSION = 0;
    static final int PUBLICID = 1;
    static final int CHARSET = 2;
    static final int STRTBL = 3;
    static final int BODY = 4;

    private Production() {}
}
