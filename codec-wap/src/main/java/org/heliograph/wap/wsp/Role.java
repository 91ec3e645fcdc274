package org.heliograph.wap.wsp;

import java.util.Locale;

/** What an item of a value is for (§7). */
public enum Role {
    /** The value itself, or the one that comes first. */
    VALUE,
    /** A parameter, with a number or a name. */
    PARAMETER,
    /** A weight. */
    Q,
    /** That a weight follows. */
    Q_FOLLOWS,
    /** Position of the first octet. */
    FIRST,
    /** Position of the last octet. */
    LAST,
    /** Number of octets in all. */
    LENGTH,
    /** Number of octets at the end. */
    SUFFIX,
    /** Time. */
    DATE,
    /** Number of seconds. */
    SECONDS,
    /** Scheme of credentials or of a challenge. */
    SCHEME,
    /** Name of a user. */
    USER,
    /** Password. */
    PASSWORD,
    /** Realm of a challenge. */
    REALM,
    /** Name of a header field. */
    FIELD,
    /** Code of a warning. */
    CODE,
    /** Who warns. */
    AGENT,
    /** Text of a warning. */
    TEXT,
    /** What a warning is of. */
    TARGET,
    /** Version. */
    VERSION,
    /** Name of a cookie or of an expectation. */
    NAME,
    /** Value of a cookie or of an expectation. */
    CONTENT,
    /** Path of a cookie. */
    PATH,
    /** Domain of a cookie. */
    DOMAIN,
    /** Number of a header code page. */
    PAGE;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    /** {@return the name for people} */
    public String word() {
        return word;
    }
}
