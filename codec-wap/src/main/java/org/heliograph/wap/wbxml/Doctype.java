package org.heliograph.wap.wbxml;

/**
 * A {@code DOCTYPE}, as a parser of XML reports it.
 *
 * @param publicId        empty if there is none.
 * @param hasDeclarations whether it has declarations of its own.
 */
record Doctype(String publicId, boolean hasDeclarations) {
    private static final String PUBLIC = "PUBLIC";

    /** Takes a sound declaration apart. */
    static Doctype parse(String declaration) {
        String publicId = "";
        char quote = 0;
        int quoted = 0;
        boolean isPublic = false;
        for (int i = 0; i < declaration.length(); i++) {
            char c = declaration.charAt(i);
            if (quote != 0) {
                if (c == quote && isPublic) {
                    publicId = declaration.substring(quoted, i);
                    isPublic = false;
                }
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
                quoted = i + 1;
            } else if (c == '[') {
                return new Doctype(publicId, true);
            } else if (declaration.startsWith(PUBLIC, i)) {
                isPublic = true;
            }
        }
        return new Doctype(publicId.strip(), false);
    }
}
