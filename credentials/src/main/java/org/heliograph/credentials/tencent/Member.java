package org.heliograph.credentials.tencent;

/** Names of the members of a token (§3, §6). */
final class Member {
    /** What all of them start with. */
    static final String PREFIX = "TLS.";

    static final String VERSION_2 = "TLS.ver";
    static final String IDENTIFIER = "TLS.identifier";
    static final String TIME = "TLS.time";
    static final String USER_BUF = "TLS.userbuf";
    static final String SIG = "TLS.sig";

    static final String APPID_AT_3RD = "TLS.appid_at_3rd";
    static final String ACCOUNT_TYPE = "TLS.account_type";
    static final String SDK_APPID_V1 = "TLS.sdk_appid";
    static final String EXPIRE_V1 = "TLS.expire_after";
    static final String FREE_VERSION = "TLS.version";

    static final String SDK_APPID_V2 = "TLS.sdkappid";
    static final String EXPIRE_V2 = "TLS.expire";

    private Member() {}
}
