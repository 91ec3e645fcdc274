package org.heliograph.credentials.tencent;

import java.nio.charset.StandardCharsets;

/** The text that is signed: lines of a name, a colon, a value and a line feed (§2, §6). */
final class UserSigContent {
    private final StringBuilder lines = new StringBuilder();

    /** The content of version 1; null values leave their line out. */
    static UserSigContent v1(UserSigFields fields) {
        return new UserSigContent()
                .line(Member.APPID_AT_3RD, fields)
                .line(Member.ACCOUNT_TYPE, fields)
                .line(Member.IDENTIFIER, fields)
                .line(Member.SDK_APPID_V1, fields)
                .line(Member.TIME, fields)
                .line(Member.EXPIRE_V1, fields)
                .line(Member.USER_BUF, fields);
    }

    /** The content of version 2. */
    static UserSigContent v2(UserSigFields fields) {
        return new UserSigContent()
                .line(Member.IDENTIFIER, fields)
                .line(Member.SDK_APPID_V2, fields)
                .line(Member.TIME, fields)
                .line(Member.EXPIRE_V2, fields)
                .line(Member.USER_BUF, fields);
    }

    private UserSigContent line(String name, UserSigFields fields) {
        String value = fields.text(name);
        if (value != null) {
            lines.append(name).append(':').append(value).append('\n');
        }
        return this;
    }

    byte[] octets() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
