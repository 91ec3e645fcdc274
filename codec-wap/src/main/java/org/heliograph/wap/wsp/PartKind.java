package org.heliograph.wap.wsp;

import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldVisitor;

/** The kinds of octets in a PDU that have a grammar: how far they go, what is wrong with them, how they are shown. */
enum PartKind {
    /** A URI (§3): text without NUL. */
    URI("text") {
        @Override
        void visit(WspMessage<?> message, PartField field, FieldVisitor visitor) {
            int start = message.position(field);
            int length = message.end(field) - start;
            visitor.text(field, start, length, message.textAt(start, length));
        }
    },
    /** A content type (§5), the first of what is counted. */
    CONTENT_TYPE("Content-type-value") {
        @Override
        long scan(WspMessage<?> message, int start, int end) {
            if (start == end && !message.isStrict()) {
                return end;
            }
            if (start == end) {
                return Fault.of(Fault.MISSING_PART, Fault.NO_FIELD, start);
            }
            message.keepLook();
            long length = message.contentTypeView().wrap(message.frame(), start, end);
            return length < 0 ? length : start + length;
        }

        @Override
        long check(WspMessage<?> message, int start, int end) {
            ContentType type = message.contentTypeView();
            long length = type.wrap(message.frame(), start, end);
            return length < 0 ? length : type.check();
        }

        @Override
        void visit(WspMessage<?> message, PartField field, FieldVisitor visitor) {
            super.visit(message, field, visitor);
            int start = message.position(field);
            ContentType type = message.contentTypeView();
            if (type.wrap(message.frame(), start, message.end(field)) > 0) {
                StringBuilder words = message.scratch();
                words.setLength(0);
                type.append(words);
                visitor.derived("content type", start, type.length(), words);
            }
        }
    },
    /** Headers (§6). */
    HEADERS("headers") {
        @Override
        long scan(WspMessage<?> message, int start, int end) {
            message.keepLook();
            Headers headers = message.headersView().wrap(message.frame(), start, end);
            boolean more = !headers.areStraight();
            while (more) {
                more = headers.next();
            }
            return headers.fault() == Fault.NONE ? end : headers.fault();
        }

        @Override
        long check(WspMessage<?> message, int start, int end) {
            return message.headersView().wrap(message.frame(), start, end).check();
        }

        @Override
        void visit(WspMessage<?> message, PartField field, FieldVisitor visitor) {
            super.visit(message, field, visitor);
            Headers headers = message.headersView();
            headers.wrap(message.frame(), message.position(field), message.end(field));
            HeaderWords.show(headers, message.scratch(), visitor);
        }
    },
    /** Capabilities (§4). */
    CAPABILITIES("capabilities") {
        @Override
        long scan(WspMessage<?> message, int start, int end) {
            Capabilities capabilities = message.capabilitiesView().wrap(message.frame(), start, end);
            boolean more = true;
            while (more) {
                more = capabilities.next();
            }
            return capabilities.fault() == Fault.NONE ? end : capabilities.fault();
        }

        @Override
        void visit(WspMessage<?> message, PartField field, FieldVisitor visitor) {
            super.visit(message, field, visitor);
            Capabilities capabilities = message.capabilitiesView();
            capabilities.wrap(message.frame(), message.position(field), message.end(field));
            HeaderWords.show(capabilities, message.scratch(), visitor);
        }
    },
    /** Addresses (§3), as Redirect has them. */
    ADDRESSES("addresses") {
        @Override
        long scan(WspMessage<?> message, int start, int end) {
            Addresses addresses = message.addressesView().wrap(message.frame(), start, end);
            boolean more = true;
            while (more) {
                more = addresses.next();
            }
            return addresses.fault() == Fault.NONE ? end : addresses.fault();
        }

        @Override
        void visit(WspMessage<?> message, PartField field, FieldVisitor visitor) {
            super.visit(message, field, visitor);
            Addresses addresses = message.addressesView();
            addresses.wrap(message.frame(), message.position(field), message.end(field));
            HeaderWords.show(addresses, message.scratch(), visitor);
        }
    };

    private final String word;

    PartKind(String word) {
        this.word = word;
    }

    /** {@return the wire type for people} */
    String word() {
        return word;
    }

    /** Finds the end of the octets, which are all that is counted unless the kind says otherwise; or a fault. */
    long scan(WspMessage<?> message, int start, int end) {
        return end;
    }

    /** Looks at the values; answers a fault or {@link Fault#NONE}. */
    long check(WspMessage<?> message, int start, int end) {
        return Fault.NONE;
    }

    void visit(WspMessage<?> message, PartField field, FieldVisitor visitor) {
        int start = message.position(field);
        visitor.octets(field, start, message.end(field) - start, message.frame());
    }
}
