package org.heliograph.wap.wsp;

import org.heliograph.codec.Fault;

/** The grammars of values of header fields (§7); the table of fields names the one of each. */
enum HeaderGrammar {
    /** 7.1: Text-string or Uri-value. */
    TEXT(PlainForm.TEXTS) {
        @Override
        long simple(HeaderValue value) {
            return value.addText(Role.VALUE);
        }
    },
    /** 7.1: Date-value. */
    DATE(PlainForm.LONGS) {
        @Override
        long simple(HeaderValue value) {
            return value.addDate(Role.VALUE);
        }
    },
    /** 7.1: Text-string or Date-value. */
    TEXT_OR_DATE(PlainForm.TEXTS | PlainForm.LONGS) {
        @Override
        long simple(HeaderValue value) {
            return value.reader().isAtText() ? value.addText(Role.VALUE) : value.addDate(Role.VALUE);
        }
    },
    /** 7.1: Date-value; a Short-integer 0 asks for the time. */
    TIME_OF_DAY(PlainForm.NONE) {
        @Override
        long simple(HeaderValue value) {
            return value.reader().peek() == WspReader.SHORT_FLAG
                    ? value.addShort(Role.VALUE, ValueKind.NUMBER)
                    : value.addDate(Role.VALUE);
        }
    },
    /** 7.1: Integer-value. */
    INTEGER(PlainForm.SHORTS | PlainForm.LONGS) {
        @Override
        long simple(HeaderValue value) {
            return value.addInteger(Role.VALUE, ValueKind.NUMBER);
        }
    },
    /** 7.1: Integer-value, seconds. */
    SECONDS(PlainForm.SHORTS | PlainForm.LONGS) {
        @Override
        long simple(HeaderValue value) {
            return value.addInteger(Role.VALUE, ValueKind.SECONDS);
        }
    },
    /** 7.1: Short-integer. */
    SHORT_INTEGER(PlainForm.SHORTS) {
        @Override
        long simple(HeaderValue value) {
            return value.addShort(Role.VALUE, ValueKind.NUMBER);
        }
    },
    /** 7.1: the type of a method, or text. */
    METHOD(PlainForm.TEXTS | PlainForm.SHORTS) {
        @Override
        long simple(HeaderValue value) {
            return value.reader().isAtText() ? value.addText(Role.VALUE) : value.addShort(Role.VALUE, ValueKind.METHOD);
        }
    },
    /** 7.1: the code of a field, or text. */
    FIELD(PlainForm.ANY) {
        @Override
        long simple(HeaderValue value) {
            return numberOrText(value, Role.VALUE, ValueKind.FIELD);
        }
    },
    /** 7.1: 16 octets. */
    DIGEST(true) {
        @Override
        long general(HeaderValue value) {
            return value.reader().remaining() == DIGEST_LENGTH
                    ? value.addOctets(Role.VALUE)
                    : Fault.of(
                            Fault.WRONG_LENGTH, Fault.NO_FIELD, value.reader().position());
        }
    },
    /** 7.1: octets, those of a WBXML document. */
    OCTETS(true) {
        @Override
        long general(HeaderValue value) {
            return value.addOctets(Role.VALUE);
        }
    },
    /** 7.2: an octet or text. */
    TOKEN(PlainForm.NONE) {
        @Override
        long simple(HeaderValue value) {
            return tokenOrText(value, Role.VALUE);
        }
    },
    /** 7.2: the number of a language, or text. */
    LANGUAGE(PlainForm.ANY) {
        @Override
        long simple(HeaderValue value) {
            return numberOrText(value, Role.VALUE, ValueKind.LANGUAGE);
        }
    },
    /** 7.3 and 7.7: the number of an application, or text. */
    APPLICATION(PlainForm.ANY) {
        @Override
        long simple(HeaderValue value) {
            return numberOrText(value, Role.VALUE, ValueKind.APPLICATION);
        }
    },
    /** 7.3: a content type with parameters, the weight among them. */
    ACCEPT(true) {
        @Override
        long simple(HeaderValue value) {
            return shortOrText(value, ValueKind.CONTENT_TYPE);
        }

        @Override
        long general(HeaderValue value) {
            long read = numberOrText(value, Role.VALUE, ValueKind.CONTENT_TYPE);
            return read < 0 ? read : value.addParameters();
        }
    },
    /** 5: a content type, where it should not be. */
    CONTENT_TYPE(true) {
        @Override
        long simple(HeaderValue value) {
            return ACCEPT.simple(value);
        }

        @Override
        long general(HeaderValue value) {
            return ACCEPT.general(value);
        }
    },
    /** 7.3: a charset with a weight. */
    ACCEPT_CHARSET(true) {
        @Override
        long simple(HeaderValue value) {
            return shortOrText(value, ValueKind.CHARSET);
        }

        @Override
        long general(HeaderValue value) {
            return weight(value, numberOrText(value, Role.VALUE, ValueKind.CHARSET));
        }
    },
    /** 7.3: a language with a weight. */
    ACCEPT_LANGUAGE(true) {
        @Override
        long simple(HeaderValue value) {
            return shortOrText(value, ValueKind.LANGUAGE);
        }

        @Override
        long general(HeaderValue value) {
            return weight(value, numberOrText(value, Role.VALUE, ValueKind.LANGUAGE));
        }
    },
    /** 7.3: a coding with a weight. */
    ACCEPT_ENCODING(true) {
        @Override
        long simple(HeaderValue value) {
            return tokenOrText(value, Role.VALUE);
        }

        @Override
        long general(HeaderValue value) {
            return weight(value, tokenOrText(value, Role.VALUE));
        }
    },
    /** 7.4: first octet and length, which may be unknown. */
    CONTENT_RANGE(true) {
        @Override
        long general(HeaderValue value) {
            long read = value.addUintvar(Role.FIRST);
            if (read < 0) {
                return read;
            }
            return value.reader().peek() == WellKnownValue.UNKNOWN_LENGTH
                    ? value.addToken(Role.LENGTH)
                    : value.addUintvar(Role.LENGTH);
        }
    },
    /** 7.4: first and maybe last octet, or the number of those at the end. */
    RANGE(true) {
        @Override
        long general(HeaderValue value) {
            int kind = value.reader().peek();
            long read = value.addToken(Role.VALUE);
            if (read < 0) {
                return read;
            }
            if (kind == WellKnownValue.SUFFIX_BYTE_RANGE) {
                return value.addUintvar(Role.SUFFIX);
            }
            read = value.addUintvar(Role.FIRST);
            return read < 0 || value.reader().remaining() == 0 ? read : value.addUintvar(Role.LAST);
        }
    },
    /** 7.4: a time or a number of seconds. */
    RETRY_AFTER(true) {
        @Override
        long general(HeaderValue value) {
            int kind = value.reader().peek();
            long read = value.addToken(Role.VALUE);
            if (read < 0) {
                return read;
            }
            return kind == WellKnownValue.RELATIVE
                    ? value.addInteger(Role.SECONDS, ValueKind.SECONDS)
                    : value.addDate(Role.DATE);
        }
    },
    /** 7.5: user and password, or a scheme with parameters. */
    CREDENTIALS(true) {
        @Override
        long general(HeaderValue value) {
            if (value.reader().isAtText()) {
                long scheme = value.addText(Role.SCHEME);
                return scheme < 0 ? scheme : value.addParameters();
            }
            long read = value.addToken(Role.SCHEME);
            read = read < 0 ? read : value.addText(Role.USER);
            return read < 0 ? read : value.addText(Role.PASSWORD);
        }

        @Override
        String tokens(String field) {
            return "Authorization";
        }
    },
    /** 7.5: realm, or a scheme with realm and parameters. */
    CHALLENGE(true) {
        @Override
        long general(HeaderValue value) {
            boolean text = value.reader().isAtText();
            long read = text ? value.addText(Role.SCHEME) : value.addToken(Role.SCHEME);
            read = read < 0 ? read : value.addText(Role.REALM);
            return read < 0 || !text ? read : value.addParameters();
        }

        @Override
        String tokens(String field) {
            return "WWW-Authenticate";
        }
    },
    /** 7.6: a directive with seconds or fields. */
    CACHE_CONTROL(true) {
        @Override
        long simple(HeaderValue value) {
            int octet = value.reader().peek();
            boolean lacking = CacheDirective.takesSeconds(octet) && octet != CacheDirective.MAX_STALE;
            if (lacking && value.isStrict()) {
                return Fault.of(Fault.WRONG_FORM, Fault.NO_FIELD, value.reader().position());
            }
            return value.reader().isAtText() ? value.addText(Role.VALUE) : value.addDirective();
        }

        @Override
        long general(HeaderValue value) {
            if (value.reader().isAtText()) {
                return value.addParameters();
            }
            int octet = value.reader().peek();
            long read = value.addDirective();
            if (read >= 0 && CacheDirective.takesSeconds(octet)) {
                boolean none =
                        octet == CacheDirective.MAX_STALE && value.reader().remaining() == 0;
                return none ? read : value.addInteger(Role.SECONDS, ValueKind.SECONDS);
            }
            while (read >= 0
                    && CacheDirective.takesFields(octet)
                    && value.reader().remaining() > 0) {
                read = numberOrText(value, Role.FIELD, ValueKind.FIELD);
            }
            return read;
        }
    },
    /** 7.7: a disposition with parameters. */
    DISPOSITION(true) {
        @Override
        long simple(HeaderValue value) {
            return value.isStrict() ? wrongForm(value) : tokenOrText(value, Role.VALUE);
        }

        @Override
        long general(HeaderValue value) {
            long read = tokenOrText(value, Role.VALUE);
            return read < 0 ? read : value.addParameters();
        }
    },
    /** 7.7: no-cache, or a parameter. */
    PRAGMA(true) {
        @Override
        long simple(HeaderValue value) {
            return tokenOrText(value, Role.VALUE);
        }

        @Override
        long general(HeaderValue value) {
            return value.addParameters();
        }
    },
    /** 7.7: a code, with agent and text. */
    WARNING(true) {
        @Override
        long simple(HeaderValue value) {
            return value.addShort(Role.CODE, ValueKind.NUMBER);
        }

        @Override
        long general(HeaderValue value) {
            long read = value.addShort(Role.CODE, ValueKind.NUMBER);
            read = read < 0 ? read : value.addText(Role.AGENT);
            return read < 0 ? read : value.addText(Role.TEXT);
        }
    },
    /** 7.7: a code, with target and times. */
    PROFILE_WARNING(true) {
        @Override
        long simple(HeaderValue value) {
            return value.addShort(Role.CODE, ValueKind.NUMBER);
        }

        @Override
        long general(HeaderValue value) {
            long read = value.addShort(Role.CODE, ValueKind.NUMBER);
            read = read < 0 ? read : value.addText(Role.TARGET);
            while (read >= 0 && value.reader().remaining() > 0) {
                read = value.addDate(Role.DATE);
            }
            return read;
        }
    },
    /** 7.7: 100-continue, or an expectation with parameters. */
    EXPECT(true) {
        @Override
        long simple(HeaderValue value) {
            return tokenOrText(value, Role.VALUE);
        }

        @Override
        long general(HeaderValue value) {
            long read = value.addText(Role.NAME);
            read = read < 0 ? read : value.addTextValue(Role.CONTENT);
            return read < 0 ? read : value.addParameters();
        }
    },
    /** 7.7: trailers, or a coding with a weight. */
    TE(true) {
        @Override
        long simple(HeaderValue value) {
            return tokenOrText(value, Role.VALUE);
        }

        @Override
        long general(HeaderValue value) {
            long read = tokenOrText(value, Role.VALUE);
            if (read < 0 || value.reader().remaining() == 0) {
                return read;
            }
            read = value.reader().peek() == WellKnownValue.Q_FOLLOWS
                    ? value.addToken(Role.Q_FOLLOWS)
                    : wrongForm(value);
            return read < 0 ? read : value.addWeight();
        }
    },
    /** 7.7: Quoted-string; leniently Text-string. */
    CONTENT_ID(PlainForm.QUOTED) {
        @Override
        long simple(HeaderValue value) {
            return value.isStrict() ? value.addQuoted(Role.VALUE) : value.addTextValue(Role.VALUE);
        }
    },
    /** 7.7: version, name and value of a cookie, with parameters. */
    SET_COOKIE(true) {
        @Override
        long general(HeaderValue value) {
            long read = value.addVersion(Role.VERSION);
            read = read < 0 ? read : value.addText(Role.NAME);
            read = read < 0 ? read : value.addText(Role.CONTENT);
            return read < 0 ? read : value.addParameters();
        }
    },
    /** 7.7: version, and cookies with a length each. */
    COOKIE(true) {
        @Override
        long general(HeaderValue value) {
            long read = value.addVersion(Role.VERSION);
            while (read >= 0 && value.reader().remaining() > 0) {
                read = cookie(value);
            }
            return read;
        }
    },
    /** 7.7: a version, or a code page with one. */
    ENCODING_VERSION(true) {
        @Override
        long simple(HeaderValue value) {
            return value.addVersion(Role.VERSION);
        }

        @Override
        long general(HeaderValue value) {
            long read = value.addShort(Role.PAGE, ValueKind.NUMBER);
            return read < 0 || value.reader().remaining() == 0 ? read : value.addVersion(Role.VERSION);
        }
    };

    private static final int DIGEST_LENGTH = 16;

    private final boolean general;
    private final int plain;

    /** A grammar with forms that have a length. */
    HeaderGrammar(boolean general) {
        this.general = general;
        plain = PlainForm.NONE;
    }

    /** A grammar without them. */
    HeaderGrammar(int plain) {
        general = false;
        this.plain = plain;
    }

    /** {@return the forms that are an item in themselves, see {@link PlainForm}} */
    int plain() {
        return plain;
    }

    /** Reads a value; answers a fault or a number of 0 and up. */
    final long read(HeaderValue value) {
        WspReader reader = value.reader();
        int first = reader.peek();
        if (!general || first > WspReader.LENGTH_QUOTE) {
            return simple(value);
        }
        long length = reader.valueLength();
        if (length < 0) {
            return length;
        }
        int outer = reader.narrow((int) length);
        long read = general(value);
        if (read >= 0 && reader.remaining() > 0) {
            return Fault.of(Fault.TRAILING_OCTETS, Fault.NO_FIELD, reader.position());
        }
        reader.leave(outer);
        return read;
    }

    /** The form without a length. */
    long simple(HeaderValue value) {
        return wrongForm(value);
    }

    /** What follows a length. */
    long general(HeaderValue value) {
        return wrongForm(value);
    }

    /** {@return the name under which the table has the octets of a field} */
    String tokens(String field) {
        return field;
    }

    private static long wrongForm(HeaderValue value) {
        return Fault.of(Fault.WRONG_FORM, Fault.NO_FIELD, value.reader().position());
    }

    private static long numberOrText(HeaderValue value, Role role, ValueKind kind) {
        return value.reader().isAtInteger() ? value.addInteger(role, kind) : value.addText(role);
    }

    private static long shortOrText(HeaderValue value, ValueKind kind) {
        return value.reader().isAtText() ? value.addText(Role.VALUE) : value.addShort(Role.VALUE, kind);
    }

    private static long tokenOrText(HeaderValue value, Role role) {
        return value.reader().isAtText() ? value.addText(role) : value.addToken(role);
    }

    private static long weight(HeaderValue value, long read) {
        return read < 0 || value.reader().remaining() == 0 ? read : value.addWeight();
    }

    private static long cookie(HeaderValue value) {
        WspReader reader = value.reader();
        int start = reader.position();
        long length = reader.uintvar();
        if (length < 0 || length > reader.remaining()) {
            return length < 0 ? length : Fault.of(Fault.TRUNCATED, Fault.NO_FIELD, start);
        }
        int outer = reader.narrow((int) length);
        long read = value.addText(Role.NAME);
        read = read < 0 ? read : value.addText(Role.CONTENT);
        read = read < 0 || reader.remaining() == 0 ? read : value.addText(Role.PATH);
        read = read < 0 || reader.remaining() == 0 ? read : value.addText(Role.DOMAIN);
        if (read >= 0 && reader.remaining() > 0) {
            return Fault.of(Fault.TRAILING_OCTETS, Fault.NO_FIELD, reader.position());
        }
        reader.leave(outer);
        return read;
    }
}
