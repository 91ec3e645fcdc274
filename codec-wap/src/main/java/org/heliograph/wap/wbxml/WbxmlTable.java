package org.heliograph.wap.wbxml;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tokens of a document type: tags, attribute starts and attribute values by page and number, and both ways. Immutable;
 * look-ups allocate nothing.
 */
public final class WbxmlTable {
    /** A table without tokens, for documents of an unknown type: all their names are literals. */
    public static final WbxmlTable EMPTY = named("unknown").build();

    private static final int PAGES = 256;
    private static final int TAGS = 0x40;
    private static final int ATTRIBUTES = 0x80;
    /** Codes of a page: all octets of content and then all among attributes. */
    private static final int CODES = 0x200;

    private final String name;
    private final int publicId;
    private final String publicIdName;
    private final String mediaType;
    private final String textMediaType;
    private final String systemId;
    private final String root;
    private final boolean extensions;
    private final Set<String> texts;
    private final String[] tags;
    private final AttributeStart[] starts;
    private final String[] values;
    /** By code, see {@link #tagCode(int, int)}: the event that an octet is if the table has the token. */
    private final byte[] events;
    /** By code: names of tags and attributes. */
    private final String[] names;
    /** By code: what attribute starts and values stand for. */
    private final String[] parts;

    private final NameMap<int[]> tagCodes;
    private final NameMap<AttributeCodes> attributeCodes;
    private final Map<String, int[]> valueCodes = new HashMap<>();
    private final UriFragments[] fragments;
    /** A bit for each length of a value, the last one for all that are longer. */
    private long valueLengths;

    private WbxmlTable(Builder from) {
        name = from.name;
        publicId = from.publicId;
        publicIdName = from.publicIdName;
        mediaType = from.mediaType;
        textMediaType = from.textMediaType;
        systemId = from.systemId;
        root = from.root;
        extensions = from.extensions;
        texts = from.texts == null ? null : Set.copyOf(from.texts);
        tags = trimmed(from.tags, TAGS);
        values = trimmed(from.values, ATTRIBUTES);
        starts = starts(from);
        int pages = Math.max(1, Math.max(tags.length / TAGS, Math.max(starts.length, values.length) / ATTRIBUTES));
        events = new byte[pages * CODES];
        names = new String[events.length];
        parts = new String[events.length];
        for (int page = 0; page < pages; page++) {
            indexCodes(page);
        }
        fragments = new UriFragments[1 + values.length / ATTRIBUTES];
        tagCodes = tagCodes();
        attributeCodes = attributeCodes();
        indexValues(from.readOnly);
    }

    private static AttributeStart[] starts(Builder from) {
        String[] names = trimmed(from.starts, ATTRIBUTES);
        AttributeStart[] starts = new AttributeStart[names.length];
        for (int i = 0; i < names.length; i++) {
            if (names[i] != null) {
                starts[i] =
                        new AttributeStart(i >> 7, i & 0x7F, names[i], from.prefixes[i], from.dates.contains(names[i]));
            }
        }
        return starts;
    }

    private static String[] trimmed(String[] all, int pageLength) {
        int end = all.length;
        while (end > 0 && all[end - 1] == null) {
            end--;
        }
        return Arrays.copyOf(all, (end + pageLength - 1) / pageLength * pageLength);
    }

    private void indexCodes(int page) {
        for (int octet = 0; octet <= 0xFF; octet++) {
            boolean isGlobal = (octet & 0x3F) <= GlobalToken.LITERAL;
            int code = attributeCode(page, octet);
            if (!isGlobal && octet < ATTRIBUTES && attributeStart(page, octet) != null) {
                events[code] = WbxmlEvent.ATTRIBUTE;
                names[code] = attributeStart(page, octet).name();
                parts[code] = attributeStart(page, octet).prefix();
            } else if (!isGlobal && octet >= ATTRIBUTES && attributeValue(page, octet) != null) {
                events[code] = WbxmlEvent.VALUE;
                parts[code] = attributeValue(page, octet);
            }
            if (!isGlobal && tag(page, octet & 0x3F) != null) {
                events[tagCode(page, octet)] = WbxmlEvent.START_ELEMENT;
                names[tagCode(page, octet)] = tag(page, octet & 0x3F);
            }
        }
    }

    private NameMap<int[]> tagCodes() {
        Map<String, int[]> codes = new HashMap<>();
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] != null) {
                codes.merge(tags[i], new int[] {i}, WbxmlTable::joined);
            }
        }
        return new NameMap<>(codes);
    }

    private NameMap<AttributeCodes> attributeCodes() {
        Map<String, List<AttributeStart>> byName = new HashMap<>();
        for (AttributeStart start : starts) {
            if (start != null) {
                byName.computeIfAbsent(start.name(), key -> new ArrayList<>()).add(start);
            }
        }
        Map<String, AttributeCodes> codes = new HashMap<>();
        byName.forEach((key, all) -> codes.put(key, new AttributeCodes(all)));
        return new NameMap<>(codes);
    }

    private void indexValues(Set<Integer> readOnly) {
        for (int page = 0; page < fragments.length; page++) {
            fragments[page] = new UriFragments();
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && !readOnly.contains(i)) {
                valueCodes.merge(values[i], new int[] {i}, WbxmlTable::joined);
                valueLengths |= 1L << Math.min(values[i].length(), Long.SIZE - 1);
                fragments[i >> 7].add(values[i], i & 0x7F | 0x80);
            }
        }
    }

    private static int[] joined(int[] one, int[] other) {
        int[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    /**
     * {@return a builder of a table}
     *
     * @param name short name of the document type, such as {@code si}.
     */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** {@return the short name of the document type, such as {@code si}} */
    public String name() {
        return name;
    }

    /** {@return the public identifier, {@link PublicId#UNKNOWN} if it has no number} */
    public int publicId() {
        return publicId;
    }

    /** {@return the public identifier as text, empty if it has none} */
    public String publicIdName() {
        return publicIdName;
    }

    /** {@return the content type of the documents as WBXML, empty if none} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return the content type of the documents as XML, empty if none} */
    public String textMediaType() {
        return textMediaType;
    }

    /** {@return the address of the DTD for {@code DOCTYPE}, empty if none} */
    public String systemId() {
        return systemId;
    }

    /** {@return the name of the root element, empty if not known} */
    public String root() {
        return root;
    }

    /** {@return whether extension tokens mean something in this document type} */
    public boolean hasExtensions() {
        return extensions;
    }

    /** Whether white space on its own in an element is text. */
    boolean keepsSpace(String element) {
        return texts == null || texts.contains(element);
    }

    /**
     * {@return the name of a tag, null if the table has none}
     *
     * @param page  0 to 255.
     * @param token 0x05 to 0x3F, without flags.
     */
    public String tag(int page, int token) {
        int i = page * TAGS + token;
        return i < tags.length ? tags[i] : null;
    }

    /**
     * {@return an attribute start, null if the table has none}
     *
     * @param page  0 to 255.
     * @param token 0x05 to 0x7F.
     */
    public AttributeStart attributeStart(int page, int token) {
        int i = page * ATTRIBUTES + token;
        return i < starts.length ? starts[i] : null;
    }

    /** The page and the octet of a tag, with flags, as one number. */
    static int tagCode(int page, int octet) {
        return page * CODES + octet;
    }

    /** The page and the octet of an attribute start or value as one number. */
    static int attributeCode(int page, int octet) {
        return page * CODES + 0x100 + octet;
    }

    /** The page of a code. */
    static int page(int code) {
        return code / CODES;
    }

    /** The token of a code, without flags. */
    static int token(int code) {
        return (code & 0x100) == 0 ? code & 0x3F : code & 0xFF;
    }

    /** The event that an octet is if the table has the token, else {@link WbxmlEvent#NONE}. */
    int event(int code) {
        return code < events.length ? events[code] : WbxmlEvent.NONE;
    }

    /** The name of a tag or attribute, null if the table has none. */
    String name(int code) {
        return code < names.length ? names[code] : null;
    }

    /** What an attribute start or value stands for, null if the table has none. */
    String part(int code) {
        return code < parts.length ? parts[code] : null;
    }

    /** Whether opaque values of an attribute are dates. */
    boolean isDate(int code) {
        AttributeStart known = attributeStart(page(code), token(code));
        return known != null && known.isDate();
    }

    /**
     * {@return the text of an attribute value, null if the table has none}
     *
     * @param page  0 to 255.
     * @param token 0x85 to 0xFF.
     */
    public String attributeValue(int page, int token) {
        int i = page * ATTRIBUTES + (token & 0x7F);
        return i < values.length ? values[i] : null;
    }

    /**
     * {@return the page and token of a tag as {@code page << 8 | token}, -1 if the table has none}
     *
     * @param tag  name of the element.
     * @param page to look at first.
     */
    public int tagCode(String tag, int page) {
        int[] codes = tagCodes.get(tag);
        if (codes == null) {
            return -1;
        }
        int chosen = codes[0];
        for (int i = 1; i < codes.length; i++) {
            chosen = codes[i] >> 6 == page ? codes[i] : chosen;
        }
        return chosen >> 6 << 8 | chosen & 0x3F;
    }

    /** The starts of an attribute, null if there are none. */
    AttributeCodes attribute(String attribute) {
        return attributeCodes.get(attribute);
    }

    /** The token that stands for a whole text on a page, -1 if there is none. */
    int valueCode(String text, int page) {
        if ((valueLengths >>> Math.min(text.length(), Long.SIZE - 1) & 1) == 0) {
            return -1;
        }
        int[] codes = valueCodes.get(text);
        for (int i = 0; codes != null && i < codes.length; i++) {
            if (codes[i] >> 7 == page) {
                return codes[i] & 0x7F | 0x80;
            }
        }
        return -1;
    }

    /** The pieces of URIs that tokens of a page stand for. */
    UriFragments fragments(int page) {
        return page < fragments.length ? fragments[page] : UriFragments.NONE;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Builds a table; the numbers are those on the wire. Names are interned, so that literals are found at once. */
    public static final class Builder {
        private final String name;
        private final String[] tags = new String[PAGES * TAGS];
        private final String[] starts = new String[PAGES * ATTRIBUTES];
        private final String[] prefixes = new String[PAGES * ATTRIBUTES];
        private final String[] values = new String[PAGES * ATTRIBUTES];
        private final Set<Integer> readOnly = new HashSet<>();
        private final Set<String> dates = new HashSet<>();
        private Set<String> texts;
        private int publicId = PublicId.UNKNOWN;
        private String publicIdName = "";
        private String mediaType = "";
        private String textMediaType = "";
        private String systemId = "";
        private String root = "";
        private boolean extensions;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Sets the public identifier.
         *
         * @param number of the header, {@link PublicId#UNKNOWN} if it has only a name.
         * @param text   as in {@code DOCTYPE}, empty if none.
         * @return this.
         */
        public Builder publicId(int number, String text) {
            publicId = number;
            publicIdName = text;
            return this;
        }

        /**
         * Sets the content types.
         *
         * @param binary of documents as WBXML, empty if none.
         * @param text   of documents as XML, empty if none.
         * @return this.
         */
        public Builder mediaTypes(String binary, String text) {
            mediaType = binary;
            textMediaType = text;
            return this;
        }

        /**
         * Sets what {@code DOCTYPE} says.
         *
         * @param element name of the root element.
         * @param address of the DTD, empty if none.
         * @return this.
         */
        public Builder root(String element, String address) {
            root = element;
            systemId = address;
            return this;
        }

        /**
         * Names attributes whose opaque values are dates (§3).
         *
         * @param attributes names.
         * @return this.
         */
        public Builder dates(List<String> attributes) {
            dates.addAll(attributes);
            return this;
        }

        /**
         * Names the elements in which white space on its own is text; it is text in all unless this is called.
         *
         * @param elements names.
         * @return this.
         */
        public Builder texts(List<String> elements) {
            texts = new HashSet<>(elements);
            return this;
        }

        /**
         * Says that extension tokens mean something in this document type, so that they are no faults.
         *
         * @return this.
         */
        public Builder extensions() {
            extensions = true;
            return this;
        }

        /**
         * Adds a tag.
         *
         * @param page  0 to 255.
         * @param token 0x05 to 0x3F.
         * @param tag   name of the element.
         * @return this.
         */
        public Builder tag(int page, int token, String tag) {
            tags[index("tag", page, token, 0x05, TAGS)] = tag.intern();
            return this;
        }

        /**
         * Adds an attribute start.
         *
         * @param page      0 to 255.
         * @param token     0x05 to 0x7F.
         * @param attribute name of the attribute.
         * @param prefix    that the token stands for as well, empty if none.
         * @return this.
         */
        public Builder attributeStart(int page, int token, String attribute, String prefix) {
            int i = index("attribute start", page, token, 0x05, ATTRIBUTES);
            starts[i] = attribute.intern();
            prefixes[i] = prefix;
            return this;
        }

        /**
         * Adds an attribute value.
         *
         * @param page  0 to 255.
         * @param token 0x85 to 0xFF; not 0xC0 to 0xC4, which are global tokens.
         * @param text  that it stands for.
         * @return this.
         */
        public Builder attributeValue(int page, int token, String text) {
            if ((token & 0x3F) < 0x05) {
                throw new IllegalArgumentException("attribute value: token=" + token + " is a global token");
            }
            values[index("attribute value", page, token - 0x80, 0x05, ATTRIBUTES)] = text;
            return this;
        }

        private static int index(String what, int page, int token, int least, int length) {
            if (page < 0 || page >= PAGES || token < least || token >= length) {
                throw new IllegalArgumentException(what + ": page=" + page + " token=" + token + " is out of range");
            }
            return page * length + token;
        }

        /**
         * Adds the rows of a table: a line of column names, then a row a line, with tabulators between. The columns
         * {@code value_hex}, {@code name}, {@code page}, {@code kind} ({@code tag}, {@code attr-start},
         * {@code attr-value}; {@code attr-value-read} is never written) and {@code value} are looked at.
         *
         * @param in holds the table in UTF-8; it is closed.
         * @return this.
         */
        public Builder rows(InputStream in) {
            Tsv rows = Tsv.read(in);
            for (int i = 0; i < rows.size(); i++) {
                int page = rows.number(i, "page");
                int token = rows.number(i, "value_hex");
                String text = rows.text(i, "name");
                String kind = rows.text(i, "kind");
                switch (kind) {
                    case "tag" -> tag(page, token, text);
                    case "attr-start" -> attributeStart(page, token, text, rows.text(i, "value"));
                    case "attr-value" -> attributeValue(page, token, text);
                    case "attr-value-read" -> {
                        attributeValue(page, token, text);
                        readOnly.add(page * ATTRIBUTES + (token & 0x7F));
                    }
                    default -> throw new IllegalArgumentException(name + ": the kind is not known: " + kind);
                }
            }
            return this;
        }

        /** {@return the table} */
        public WbxmlTable build() {
            return new WbxmlTable(this);
        }
    }
}
