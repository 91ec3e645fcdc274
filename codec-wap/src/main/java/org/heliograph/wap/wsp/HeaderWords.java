package org.heliograph.wap.wsp;

import org.heliograph.codec.FieldVisitor;

/** Shows headers, capabilities and addresses as people read them, each under its name if the tables have one. */
final class HeaderWords {
    private static final String UNKNOWN = "header field";

    private HeaderWords() {}

    static void show(Headers headers, StringBuilder words, FieldVisitor visitor) {
        while (headers.next()) {
            words.setLength(0);
            String name = UNKNOWN;
            if (headers.isShift()) {
                name = "code page";
                words.append(headers.page());
            } else if (headers.code() >= 0 && headers.name() != null) {
                name = (String) headers.name();
                headers.appendValue(words);
            } else {
                appendUnknown(headers, words);
            }
            if (isCredential(headers)) {
                visitor.derivedSecret(name, headers.position(), headers.length(), words);
            } else {
                visitor.derived(name, headers.position(), headers.length(), words);
            }
        }
    }

    /** Whether a header, by code or by name, holds a password or what stands for one. */
    private static boolean isCredential(Headers headers) {
        return headers.is(HeaderName.AUTHORIZATION)
                || headers.is(HeaderName.PROXY_AUTHORIZATION)
                || headers.is(HeaderName.COOKIE)
                || headers.is(HeaderName.SET_COOKIE);
    }

    private static void appendUnknown(Headers headers, StringBuilder words) {
        if (headers.code() < 0) {
            words.append(headers.name());
        } else {
            words.append("code ").append(headers.code());
        }
        headers.appendValue(words.append(": "));
    }

    static void show(Capabilities capabilities, StringBuilder words, FieldVisitor visitor) {
        while (capabilities.next()) {
            words.setLength(0);
            String name = capabilities.code() < 0 ? null : CapabilityName.name(capabilities.code());
            if (name == null && capabilities.code() >= 0) {
                words.append(capabilities.code()).append(": ");
            } else if (name == null) {
                words.append(capabilities.name()).append(": ");
            }
            capabilities.appendValue(words);
            visitor.derived(name == null ? "capability" : name, capabilities.position(), capabilities.length(), words);
        }
    }

    static void show(Addresses addresses, StringBuilder words, FieldVisitor visitor) {
        while (addresses.next()) {
            words.setLength(0);
            addresses.append(words);
            visitor.derived("address", addresses.position(), addresses.length(), words);
        }
    }
}
