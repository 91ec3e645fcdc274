package org.heliograph.wap.wbxml;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.heliograph.codec.CText;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Words;
import org.heliograph.wap.wsp.WspCharset;

/**
 * Shows a document to a visitor: what the header means, and each element as a message within the one around it, with
 * attributes and texts as what is derived from its octets. Values of parameters that hold passwords are secret. Names that
 * are not in the table are made once and kept, as many as there are places.
 */
final class DocumentView {
    private static final String VALUE = "value";
    private static final List<String> SECRETS =
            List.of("AUTHSECRET", "AAUTHSECRET", "PXAUTH-PW", "BASAUTH-PW", "PROXY-PW");
    private static final CText SECRET = new CText(
            new FieldInfo(VALUE, 0, "Value of a parameter that holds a password.", true),
            0,
            0,
            1,
            0,
            Integer.MAX_VALUE,
            Words.ANY);

    private final WbxmlReader reader;
    private final int most;
    private final String[] names = new String[64];
    private int oldest;
    private final StringBuilder text = new StringBuilder();
    private String name = "";
    private int[] ends = new int[64];
    private int elements;
    private final int[] starts;
    private int written;
    private int depth;
    private int from;
    private int referred;
    private boolean pending;
    private boolean secret;
    private FieldVisitor visitor;

    /**
     * Makes a view.
     *
     * @param reader that is given to {@link #show}.
     * @param most   greatest number of characters that are shown.
     */
    DocumentView(WbxmlReader reader, int most) {
        this.reader = reader;
        this.most = most;
        starts = new int[reader.settings.nesting() + 1];
        Arrays.fill(names, "");
    }

    /** Shows as much of a document as can be read; returns the fault. */
    long show(WbxmlReader atStart, FieldVisitor target) {
        visitor = target;
        findEnds();
        atStart.rewind();
        elements = 0;
        written = 0;
        depth = 0;
        pending = false;
        starts[0] = 0;
        try {
            // What is pending counts as well: a text of many references would be made again and again, only to be cut.
            while (reader.next() < WbxmlEvent.END_DOCUMENT && written + (pending ? text.length() : 0) <= most) {
                show();
            }
            flush();
        } catch (IOException e) {
            throw new AssertionError("a StringBuilder does not fail", e);
        }
        while (depth > 0) {
            endElement();
        }
        visitor = null;
        return written > most ? Fault.of(Fault.TOO_MANY, Production.BODY, reader.position()) : reader.fault();
    }

    /** Finds where each element ends, in the order in which they start; at the end of what can be read if it does not. */
    private void findEnds() {
        elements = 0;
        int open = 0;
        while (reader.next() < WbxmlEvent.END_DOCUMENT) {
            if (reader.event() == WbxmlEvent.START_ELEMENT) {
                if (elements == ends.length) {
                    ends = Arrays.copyOf(ends, 2 * elements);
                }
                starts[open++] = elements;
                elements++;
            }
            if (reader.endsElement()) {
                ends[starts[--open]] = reader.end();
            }
        }
        while (open > 0) {
            ends[starts[--open]] = reader.event() == WbxmlEvent.FAULT ? reader.position() : reader.end();
        }
    }

    private void show() throws IOException {
        switch (reader.event()) {
            case WbxmlEvent.START_DOCUMENT -> startDocument();
            case WbxmlEvent.START_ELEMENT -> startElement();
            case WbxmlEvent.ATTRIBUTE -> attribute();
            case WbxmlEvent.END_ATTRIBUTES -> {
                flush();
                endIfLast();
            }
            case WbxmlEvent.END_ELEMENT -> {
                flush();
                endElement();
            }
            case WbxmlEvent.PI, WbxmlEvent.END_PI -> flush();
            case WbxmlEvent.SWITCH_PAGE -> {}
            default -> piece();
        }
    }

    private void startDocument() {
        CharSequence publicId = reader.publicIdName();
        if (publicId != null) {
            derived("public identifier", 1, 1, publicId);
        }
        String charset = WspCharset.name(reader.charset());
        text.setLength(0);
        text.append("MIBenum ").append(reader.charset());
        derived("charset", 1, 1, charset == null ? text : text.append(", ").append(charset));
    }

    private void startElement() {
        flush();
        CharSequence element = reader.name();
        written += element.length();
        int start = reader.position();
        int end = Math.max(ends[elements++], reader.end());
        visitor.beginMessage(WbxmlProtocol.ID, kept(element), start - starts[depth], end - start);
        starts[++depth] = start;
        secret = false;
        endIfLast();
    }

    private void endIfLast() {
        if (reader.endsElement()) {
            endElement();
        }
    }

    private void endElement() {
        depth--;
        visitor.endMessage();
    }

    private void attribute() throws IOException {
        flush();
        begin(reader.name());
        piece();
    }

    private void piece() throws IOException {
        if (!pending) {
            begin("text");
        }
        if (text.isEmpty() && isSecret() && reader.event() == WbxmlEvent.STRING_REFERENCE) {
            // The octets to mask are in the string table.
            from = reader.octetsPosition();
            referred = reader.octetsLength();
        }
        reader.appendTo(text);
        text.setLength(Math.min(text.length(), most + 1));
    }

    private void begin(CharSequence what) {
        pending = true;
        from = reader.position();
        referred = -1;
        name = kept(what);
        text.setLength(0);
    }

    private boolean isNameOfSecret() {
        for (int i = 0; i < SECRETS.size(); i++) {
            if (SECRETS.get(i).contentEquals(text)) {
                return true;
            }
        }
        return false;
    }

    /** A name as a text that stays; one that is not in the table takes the place of the oldest. */
    private String kept(CharSequence what) {
        if (what instanceof String text) {
            return text;
        }
        for (String known : names) {
            if (known.contentEquals(what)) {
                return known;
            }
        }
        String made = what.toString();
        names[oldest] = made;
        oldest = (oldest + 1) % names.length;
        return made;
    }

    private boolean isSecret() {
        return secret && name.equals(VALUE);
    }

    /** Shows the attribute or text that has been collected. */
    private void flush() {
        if (!pending) {
            return;
        }
        pending = false;
        written += name.length() + text.length();
        int position = from - starts[depth];
        int length = referred < 0 ? reader.position() - from : referred;
        if (isSecret()) {
            visitor.text(SECRET, position, length, text);
        } else {
            visitor.derived(name, position, length, text);
        }
        secret |= name.equals("name") && isNameOfSecret();
    }

    private void derived(String what, int position, int length, CharSequence value) {
        written += value.length();
        visitor.derived(what, position, length, value);
    }
}
