package org.heliograph.wap.wsp;

/** What a value, or an item of one, is: this tells which reader suits it. */
public enum ValueKind {
    /** Nothing: No-value. */
    NONE,
    /** An octet that stands for a word, see {@link WellKnownValue}. */
    TOKEN,
    /** A number. */
    NUMBER,
    /** A number of seconds. */
    SECONDS,
    /** A time in seconds since 1970-01-01 00:00:00 UTC. */
    DATE,
    /** A weight in thousandths, see {@link QValue}. */
    WEIGHT,
    /** A version, see {@link WspVersion}. */
    VERSION,
    /** The number of a charset, see {@link WspCharset}. */
    CHARSET,
    /** The number of a language, see {@link Language}. */
    LANGUAGE,
    /** The number of a content type, see {@link ContentTypes}. */
    CONTENT_TYPE,
    /** The code of a header field, see {@link HeaderName}. */
    FIELD,
    /** The PDU type of a method, see {@link PduType}. */
    METHOD,
    /** The number of an application, see {@link PushApplication}. */
    APPLICATION,
    /** The octet of a directive, see {@link CacheDirective}. */
    DIRECTIVE,
    /** A text. */
    TEXT,
    /** Octets, such as those of a value of unknown form. */
    OCTETS
}
