package org.heliograph.codec.protocol;

/** How sure a protocol is that octets are its own. Later constants win. */
public enum Detection {
    /** They are not. */
    NO,
    /** They may be: the header is plausible. */
    MAYBE,
    /** What there is fits, but more octets are needed to be sure. */
    MORE,
    /** They are: a whole frame fits exactly. */
    YES
}
