package org.heliograph.wap.wsp;

import org.heliograph.codec.ValueTable;

/** Header fields of code page 1 (§6): codes, names, the version that each came with, the grammar of its value. */
public final class HeaderName {
    /** Accept. */
    public static final int ACCEPT = 0x00;
    /** Accept-Charset; deprecated. */
    public static final int ACCEPT_CHARSET = 0x01;
    /** Accept-Encoding; deprecated. */
    public static final int ACCEPT_ENCODING = 0x02;
    /** Accept-Language. */
    public static final int ACCEPT_LANGUAGE = 0x03;
    /** Accept-Ranges. */
    public static final int ACCEPT_RANGES = 0x04;
    /** Age. */
    public static final int AGE = 0x05;
    /** Allow. */
    public static final int ALLOW = 0x06;
    /** Authorization. */
    public static final int AUTHORIZATION = 0x07;
    /** Cache-Control; deprecated. */
    public static final int CACHE_CONTROL = 0x08;
    /** Connection. */
    public static final int CONNECTION = 0x09;
    /** Content-Base; deprecated. */
    public static final int CONTENT_BASE = 0x0A;
    /** Content-Encoding. */
    public static final int CONTENT_ENCODING = 0x0B;
    /** Content-Language. */
    public static final int CONTENT_LANGUAGE = 0x0C;
    /** Content-Length. */
    public static final int CONTENT_LENGTH = 0x0D;
    /** Content-Location. */
    public static final int CONTENT_LOCATION = 0x0E;
    /** Content-MD5. */
    public static final int CONTENT_MD5 = 0x0F;
    /** Content-Range; deprecated. */
    public static final int CONTENT_RANGE = 0x10;
    /** Content-Type. */
    public static final int CONTENT_TYPE = 0x11;
    /** Date. */
    public static final int DATE = 0x12;
    /** ETag. */
    public static final int ETAG = 0x13;
    /** Expires. */
    public static final int EXPIRES = 0x14;
    /** From. */
    public static final int FROM = 0x15;
    /** Host. */
    public static final int HOST = 0x16;
    /** If-Modified-Since. */
    public static final int IF_MODIFIED_SINCE = 0x17;
    /** If-Match. */
    public static final int IF_MATCH = 0x18;
    /** If-None-Match. */
    public static final int IF_NONE_MATCH = 0x19;
    /** If-Range. */
    public static final int IF_RANGE = 0x1A;
    /** If-Unmodified-Since. */
    public static final int IF_UNMODIFIED_SINCE = 0x1B;
    /** Location. */
    public static final int LOCATION = 0x1C;
    /** Last-Modified. */
    public static final int LAST_MODIFIED = 0x1D;
    /** Max-Forwards. */
    public static final int MAX_FORWARDS = 0x1E;
    /** Pragma. */
    public static final int PRAGMA = 0x1F;
    /** Proxy-Authenticate. */
    public static final int PROXY_AUTHENTICATE = 0x20;
    /** Proxy-Authorization. */
    public static final int PROXY_AUTHORIZATION = 0x21;
    /** Public. */
    public static final int PUBLIC = 0x22;
    /** Range. */
    public static final int RANGE = 0x23;
    /** Referer. */
    public static final int REFERER = 0x24;
    /** Retry-After. */
    public static final int RETRY_AFTER = 0x25;
    /** Server. */
    public static final int SERVER = 0x26;
    /** Transfer-Encoding. */
    public static final int TRANSFER_ENCODING = 0x27;
    /** Upgrade. */
    public static final int UPGRADE = 0x28;
    /** User-Agent. */
    public static final int USER_AGENT = 0x29;
    /** Vary. */
    public static final int VARY = 0x2A;
    /** Via. */
    public static final int VIA = 0x2B;
    /** Warning. */
    public static final int WARNING = 0x2C;
    /** WWW-Authenticate. */
    public static final int WWW_AUTHENTICATE = 0x2D;
    /** Content-Disposition; deprecated. */
    public static final int CONTENT_DISPOSITION = 0x2E;
    /** X-Wap-Application-Id. */
    public static final int X_WAP_APPLICATION_ID = 0x2F;
    /** X-Wap-Content-URI. */
    public static final int X_WAP_CONTENT_URI = 0x30;
    /** X-Wap-Initiator-URI. */
    public static final int X_WAP_INITIATOR_URI = 0x31;
    /** Accept-Application. */
    public static final int ACCEPT_APPLICATION = 0x32;
    /** Bearer-Indication. */
    public static final int BEARER_INDICATION = 0x33;
    /** Push-Flag. */
    public static final int PUSH_FLAG = 0x34;
    /** Profile. */
    public static final int PROFILE = 0x35;
    /** Profile-Diff. */
    public static final int PROFILE_DIFF = 0x36;
    /** Profile-Warning; deprecated. */
    public static final int PROFILE_WARNING = 0x37;
    /** Expect. */
    public static final int EXPECT = 0x38;
    /** TE. */
    public static final int TE = 0x39;
    /** Trailer. */
    public static final int TRAILER = 0x3A;
    /** Accept-Charset of version 1.3. */
    public static final int ACCEPT_CHARSET_13 = 0x3B;
    /** Accept-Encoding of version 1.3. */
    public static final int ACCEPT_ENCODING_13 = 0x3C;
    /** Cache-Control of version 1.3; deprecated. */
    public static final int CACHE_CONTROL_13 = 0x3D;
    /** Content-Range of version 1.3. */
    public static final int CONTENT_RANGE_13 = 0x3E;
    /** X-Wap-Tod. */
    public static final int X_WAP_TOD = 0x3F;
    /** Content-ID. */
    public static final int CONTENT_ID = 0x40;
    /** Set-Cookie. */
    public static final int SET_COOKIE = 0x41;
    /** Cookie. */
    public static final int COOKIE = 0x42;
    /** Encoding-Version. */
    public static final int ENCODING_VERSION = 0x43;
    /** Profile-Warning of version 1.4. */
    public static final int PROFILE_WARNING_14 = 0x44;
    /** Content-Disposition of version 1.4. */
    public static final int CONTENT_DISPOSITION_14 = 0x45;
    /** X-WAP-Security. */
    public static final int X_WAP_SECURITY = 0x46;
    /** Cache-Control of version 1.4. */
    public static final int CACHE_CONTROL_14 = 0x47;
    /** Expect, later than WAP-230: its grammar is NOT confirmed of version 1.5. */
    public static final int EXPECT_15 = 0x48;
    /** X-Wap-Loc-Invocation, later than WAP-230: its grammar is NOT confirmed. */
    public static final int X_WAP_LOC_INVOCATION = 0x49;
    /** X-Wap-Loc-Delivery, later than WAP-230: its grammar is NOT confirmed. */
    public static final int X_WAP_LOC_DELIVERY = 0x4A;

    private static final CodeTable TABLE = CodeTable.load("headers.tsv");

    private static final HeaderGrammar[] GRAMMARS = new HeaderGrammar[Byte.MAX_VALUE + 1];
    private static final byte[] PLAIN = new byte[GRAMMARS.length];

    static {
        for (int row = 0; row < TABLE.size(); row++) {
            HeaderGrammar grammar = HeaderGrammar.valueOf(TABLE.cellAt(row, "grammar"));
            GRAMMARS[TABLE.codeAt(row)] = grammar;
            PLAIN[TABLE.codeAt(row)] = (byte) grammar.plain();
        }
    }

    /** All of them with their names. */
    public static final ValueTable VALUES = TABLE.values("header field");

    private HeaderName() {}

    /**
     * {@return the name of a field, null if the table has none}
     *
     * @param code without bit 7, 0 to 127.
     */
    public static String name(long code) {
        return TABLE.name(code);
    }

    /**
     * {@return the least code of a name, -1 if there is none}
     *
     * @param name to look up, in any case.
     */
    public static int code(CharSequence name) {
        return TABLE.code(name);
    }

    /**
     * {@return the newest code of a name that a version of the encoding has, -1 if there is none}
     *
     * @param name    to look up, in any case.
     * @param version of the encoding that the receiver knows, see {@link WspVersion}.
     */
    public static int code(CharSequence name, int version) {
        return TABLE.code(name, version);
    }

    /**
     * {@return the version of the encoding that a field came with, as {@link WspVersion} has it; -1 if the table has none}
     *
     * @param code without bit 7, 0 to 127.
     */
    public static int version(long code) {
        return TABLE.version(code);
    }

    /** {@return the grammar of the value of a field, null if the table has no such field} */
    static HeaderGrammar grammar(int code) {
        return code >= 0 && code < GRAMMARS.length ? GRAMMARS[code] : null;
    }

    /** {@return the forms of the value of a field that are an item in themselves, see {@link PlainForm}} */
    static int plain(int code) {
        return PLAIN[code];
    }
}
