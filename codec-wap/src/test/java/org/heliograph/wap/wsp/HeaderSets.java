package org.heliograph.wap.wsp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.testkit.Octet;

/** Random header sets of all fields, with the items that reading them has to give. */
final class HeaderSets {
    static final int FIELDS = HeaderName.VALUES.rows().size();

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-.~\u00e9\u20ac";
    private static final int ROOM = 1 << 14;

    private final Random random;
    private final UnsafeBuffer room = new UnsafeBuffer(new byte[ROOM]);
    private final HeadersWriter headers = new HeadersWriter(WspVersion.V1_5);
    private final List<List<String>> expected = new ArrayList<>();
    private List<String> items;

    HeaderSets(long seed) {
        random = new Random(seed);
        headers.wrap(room, 0, ROOM);
    }

    /** The octets that were written, as hexadecimal text. */
    String hex() {
        return Octet.hex(room, 0, headers.length());
    }

    UnsafeBuffer octets() {
        return new UnsafeBuffer(room, 0, headers.length());
    }

    /** The items of each field, as {@link #items(Headers)} gives them. */
    List<List<String>> expected() {
        return expected;
    }

    static List<String> items(Headers headers) {
        List<String> items = new ArrayList<>();
        items.add(headers.code() + " " + headers.name());
        HeaderValue value = headers.value();
        for (int i = 0; i < value.size(); i++) {
            boolean octets = value.kind(i) == ValueKind.TEXT || value.kind(i) == ValueKind.OCTETS;
            String name = value.role(i) == Role.PARAMETER ? value.name(i) + " " : "";
            Object shown = octets ? value.text(i).decoded() : value.number(i);
            items.add(value.role(i) + " " + name + value.kind(i) + " " + shown);
        }
        return items;
    }

    HeaderSets add(int count) {
        for (int i = 0; i < count; i++) {
            addField(HeaderName.VALUES.rows().get(random.nextInt(FIELDS)).low());
        }
        return this;
    }

    HeaderSets addField(long code) {
        items = new ArrayList<>();
        expected.add(items);
        items.add(code + " " + HeaderName.name(code));
        write((int) code, HeaderName.grammar((int) code));
        return this;
    }

    private void item(Role role, ValueKind kind, Object value) {
        items.add(role + " " + kind + " " + value);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(random.nextInt(20) == 0 ? 60 : 12);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private long number() {
        return random.nextLong() >>> 1 + random.nextInt(62);
    }

    private long uintvar() {
        return (random.nextLong() & 0xFFFF_FFFFL) >>> random.nextInt(32);
    }

    private int q() {
        return random.nextInt(3) == 0 ? QValue.ONE : random.nextInt(QValue.ONE);
    }

    private int octet(String field) {
        int octet;
        do {
            octet = 0x80 + random.nextInt(0x10);
        } while (WellKnownValue.name(field, octet) == null);
        return octet;
    }

    private void write(int code, HeaderGrammar grammar) {
        switch (grammar) {
            case TEXT, CONTENT_ID -> writeText(code, grammar);
            case DATE, TEXT_OR_DATE, TIME_OF_DAY -> writeDate(code);
            case INTEGER, SECONDS, SHORT_INTEGER, METHOD, FIELD, LANGUAGE, APPLICATION -> writeNumber(code, grammar);
            case TOKEN -> writeToken(code);
            case DIGEST, OCTETS -> writeOctets(code, grammar);
            case ACCEPT, CONTENT_TYPE -> writeContentType(code);
            case ACCEPT_CHARSET, ACCEPT_LANGUAGE -> writeWeighted(code, grammar);
            case ACCEPT_ENCODING, TE -> writeCoding(code, grammar);
            case RANGE, CONTENT_RANGE, RETRY_AFTER -> writeRange(code, grammar);
            case CREDENTIALS, CHALLENGE -> writeAuthorization(code, grammar);
            case CACHE_CONTROL -> writeDirective(code);
            case DISPOSITION, PRAGMA, EXPECT -> writeParameters(code, grammar);
            case WARNING, PROFILE_WARNING -> writeWarning(code, grammar);
            case SET_COOKIE, COOKIE, ENCODING_VERSION -> writeVersioned(code, grammar);
        }
    }

    private void writeText(int code, HeaderGrammar grammar) {
        String text = text();
        item(Role.VALUE, ValueKind.TEXT, text);
        if (grammar == HeaderGrammar.CONTENT_ID) {
            headers.contentId(text);
        } else {
            headers.text(code, text);
        }
    }

    private void writeDate(int code) {
        long seconds = number();
        item(Role.VALUE, ValueKind.DATE, seconds);
        headers.date(code, seconds);
    }

    private void writeNumber(int code, HeaderGrammar grammar) {
        ValueKind kind =
                switch (grammar) {
                    case SECONDS -> ValueKind.SECONDS;
                    case METHOD -> ValueKind.METHOD;
                    case FIELD -> ValueKind.FIELD;
                    case LANGUAGE -> ValueKind.LANGUAGE;
                    case APPLICATION -> ValueKind.APPLICATION;
                    default -> ValueKind.NUMBER;
                };
        boolean small = grammar == HeaderGrammar.SHORT_INTEGER || grammar == HeaderGrammar.METHOD;
        boolean text = !small && kind != ValueKind.NUMBER && kind != ValueKind.SECONDS && random.nextBoolean();
        if (text) {
            writeText(code, grammar);
        } else {
            long number = small ? random.nextInt(0x80) : number();
            item(Role.VALUE, kind, number);
            headers.integer(code, number);
        }
    }

    private void writeToken(int code) {
        if (random.nextInt(3) == 0) {
            writeText(code, HeaderGrammar.TOKEN);
        } else {
            int octet = octet(HeaderName.name(code));
            item(Role.VALUE, ValueKind.TOKEN, octet);
            headers.token(code, octet);
        }
    }

    private void writeOctets(int code, HeaderGrammar grammar) {
        String text = "x".repeat(grammar == HeaderGrammar.DIGEST ? 16 : random.nextInt(40));
        UnsafeBuffer octets = new UnsafeBuffer(text.getBytes(StandardCharsets.US_ASCII));
        item(Role.VALUE, ValueKind.OCTETS, text);
        headers.octets(code, octets, 0, octets.capacity());
    }

    private void parameter(WspWriter out) {
        String text = text();
        switch (random.nextInt(4)) {
            case 0 -> {
                items.add("PARAMETER name TEXT " + text);
                out.shortInteger(ParameterName.NAME).textString(text);
            }
            case 1 -> {
                items.add("PARAMETER charset CHARSET " + WspCharset.UTF_16);
                out.shortInteger(ParameterName.CHARSET).integerValue(WspCharset.UTF_16);
            }
            case 2 -> {
                long seconds = number();
                items.add("PARAMETER creation-date DATE " + seconds);
                out.shortInteger(0x13).dateValue(seconds);
            }
            default -> {
                items.add("PARAMETER x-y TEXT " + text);
                out.tokenText("x-y").textValue(text);
            }
        }
    }

    private void writeContentType(int code) {
        int type = random.nextInt(0x80);
        item(Role.VALUE, ValueKind.CONTENT_TYPE, type);
        if (random.nextInt(3) == 0) {
            headers.integer(code, type);
            return;
        }
        WspWriter out = headers.begin(code).integerValue(type);
        for (int i = random.nextInt(4); i > 0; i--) {
            parameter(out);
        }
        if (random.nextBoolean()) {
            int q = random.nextInt(QValue.ONE);
            items.add("Q WEIGHT " + q);
            out.shortInteger(ParameterName.Q).qValue(q);
        }
        headers.end();
    }

    private void weight(int q) {
        if (q != QValue.ONE) {
            item(Role.Q, ValueKind.WEIGHT, q);
        }
    }

    private void writeWeighted(int code, HeaderGrammar grammar) {
        int q = q();
        if (random.nextBoolean()) {
            String text = text();
            item(Role.VALUE, ValueKind.TEXT, text);
            headers.out().shortInteger(code);
            value(text, 0, q);
        } else {
            long number = random.nextInt(3_000);
            ValueKind kind = grammar == HeaderGrammar.ACCEPT_CHARSET ? ValueKind.CHARSET : ValueKind.LANGUAGE;
            item(Role.VALUE, kind, number);
            headers.out().shortInteger(code);
            value(null, number, q);
        }
        weight(q);
    }

    private void value(String text, long number, int q) {
        WspWriter out = headers.out();
        boolean general = q != QValue.ONE || text == null && number > 0x7F;
        int begun = general ? out.beginValue() : 0;
        if (text == null) {
            out.integerValue(number);
        } else {
            out.textString(text);
        }
        if (q != QValue.ONE) {
            out.qValue(q);
        }
        if (general) {
            out.endValue(begun);
        }
    }

    private void writeCoding(int code, HeaderGrammar grammar) {
        boolean te = grammar == HeaderGrammar.TE;
        int octet = te ? 0x82 + random.nextInt(5) : octet("Accept-Encoding");
        int q = random.nextInt(QValue.ONE);
        item(Role.VALUE, ValueKind.TOKEN, octet);
        WspWriter out = headers.begin(code).uint8(octet);
        if (te) {
            item(Role.Q_FOLLOWS, ValueKind.TOKEN, WellKnownValue.Q_FOLLOWS);
            out.uint8(WellKnownValue.Q_FOLLOWS);
        }
        weight(q);
        out.qValue(q);
        headers.end();
    }

    private void writeRange(int code, HeaderGrammar grammar) {
        long first = uintvar();
        long other = uintvar();
        boolean form = random.nextBoolean();
        if (grammar == HeaderGrammar.CONTENT_RANGE) {
            item(Role.FIRST, ValueKind.NUMBER, first);
            item(Role.LENGTH, form ? ValueKind.NUMBER : ValueKind.TOKEN, form ? other : WellKnownValue.UNKNOWN_LENGTH);
            WspWriter out = headers.begin(code).uintvar(first);
            if (form) {
                out.uintvar(other);
            } else {
                out.uint8(WellKnownValue.UNKNOWN_LENGTH);
            }
            headers.end();
        } else if (grammar == HeaderGrammar.RANGE && form) {
            item(Role.VALUE, ValueKind.TOKEN, WellKnownValue.BYTE_RANGE);
            item(Role.FIRST, ValueKind.NUMBER, first);
            item(Role.LAST, ValueKind.NUMBER, other);
            headers.byteRange(first, other);
        } else if (grammar == HeaderGrammar.RANGE) {
            item(Role.VALUE, ValueKind.TOKEN, WellKnownValue.SUFFIX_BYTE_RANGE);
            item(Role.SUFFIX, ValueKind.NUMBER, first);
            headers.suffixRange(first);
        } else if (form) {
            item(Role.VALUE, ValueKind.TOKEN, WellKnownValue.ABSOLUTE);
            item(Role.DATE, ValueKind.DATE, first);
            headers.retryAt(first);
        } else {
            item(Role.VALUE, ValueKind.TOKEN, WellKnownValue.RELATIVE);
            item(Role.SECONDS, ValueKind.SECONDS, first);
            headers.retryAfter(first);
        }
    }

    private void writeAuthorization(int code, HeaderGrammar grammar) {
        String one = text();
        String two = text();
        boolean credentials = grammar == HeaderGrammar.CREDENTIALS;
        if (random.nextBoolean()) {
            item(Role.SCHEME, ValueKind.TOKEN, WellKnownValue.BASIC);
            item(credentials ? Role.USER : Role.REALM, ValueKind.TEXT, one);
            if (credentials) {
                item(Role.PASSWORD, ValueKind.TEXT, two);
                headers.basicCredentials(code, one, two);
            } else {
                headers.basicChallenge(code, one);
            }
            return;
        }
        item(Role.SCHEME, ValueKind.TEXT, one);
        WspWriter out = headers.begin(code).textString(one);
        if (!credentials) {
            item(Role.REALM, ValueKind.TEXT, two);
            out.textString(two);
        }
        parameter(out);
        headers.end();
    }

    private void writeDirective(int code) {
        int octet = 0x80 + random.nextInt(CacheDirective.VALUES.rows().size());
        item(Role.VALUE, ValueKind.DIRECTIVE, octet);
        if (CacheDirective.takesSeconds(octet)) {
            long seconds = number();
            item(Role.SECONDS, ValueKind.SECONDS, seconds);
            headers.begin(code).uint8(octet).integerValue(seconds);
            headers.end();
        } else if (CacheDirective.takesFields(octet) && random.nextBoolean()) {
            String field = text();
            item(Role.FIELD, ValueKind.FIELD, HeaderName.VIA);
            item(Role.FIELD, ValueKind.TEXT, field);
            headers.begin(code).uint8(octet).shortInteger(HeaderName.VIA).textString(field);
            headers.end();
        } else {
            headers.token(code, octet);
        }
    }

    private void writeParameters(int code, HeaderGrammar grammar) {
        if (grammar == HeaderGrammar.DISPOSITION) {
            int octet = octet("Content-Disposition");
            item(Role.VALUE, ValueKind.TOKEN, octet);
            headers.begin(code).uint8(octet);
        } else if (random.nextBoolean()) {
            writeToken(code);
            return;
        } else if (grammar == HeaderGrammar.EXPECT) {
            String name = text();
            String content = text();
            item(Role.NAME, ValueKind.TEXT, name);
            item(Role.CONTENT, ValueKind.TEXT, content);
            headers.begin(code).textString(name).textValue(content);
        } else {
            headers.begin(code);
        }
        parameter(headers.out());
        headers.end();
    }

    private void writeWarning(int code, HeaderGrammar grammar) {
        int number = random.nextInt(0x80);
        item(Role.CODE, ValueKind.NUMBER, number);
        if (random.nextBoolean()) {
            headers.integer(code, number);
            return;
        }
        String one = text();
        String two = text();
        long date = number();
        WspWriter out = headers.begin(code).shortInteger(number).textString(one);
        if (grammar == HeaderGrammar.WARNING) {
            item(Role.AGENT, ValueKind.TEXT, one);
            item(Role.TEXT, ValueKind.TEXT, two);
            out.textString(two);
        } else {
            item(Role.TARGET, ValueKind.TEXT, one);
            item(Role.DATE, ValueKind.DATE, date);
            out.dateValue(date);
        }
        headers.end();
    }

    private void writeVersioned(int code, HeaderGrammar grammar) {
        int version = WspVersion.V1_1 + random.nextInt(3);
        if (grammar == HeaderGrammar.ENCODING_VERSION) {
            if (random.nextBoolean()) {
                item(Role.PAGE, ValueKind.NUMBER, 5);
                headers.begin(code).shortInteger(5).versionValue(version);
                headers.end();
            } else {
                headers.encodingVersion(version);
            }
            item(Role.VERSION, ValueKind.VERSION, version);
            return;
        }
        item(Role.VERSION, ValueKind.VERSION, version);
        WspWriter out = headers.begin(code).versionValue(version);
        for (int i = grammar == HeaderGrammar.COOKIE ? random.nextInt(4) : 1; i > 0; i--) {
            String name = text();
            String content = text();
            item(Role.NAME, ValueKind.TEXT, name);
            item(Role.CONTENT, ValueKind.TEXT, content);
            if (grammar == HeaderGrammar.COOKIE) {
                int begun = headers.beginCookie(name, content);
                if (random.nextBoolean()) {
                    item(Role.PATH, ValueKind.TEXT, "");
                    item(Role.DOMAIN, ValueKind.TEXT, name);
                    out.textString("").textString(name);
                }
                out.endCounted(begun);
            } else {
                out.textString(name).textString(content);
                parameter(out);
            }
        }
        headers.end();
    }
}
