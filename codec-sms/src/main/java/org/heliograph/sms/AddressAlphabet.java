package org.heliograph.sms;

/**
 * The default alphabet without its extension, in which addresses have their texts. The code of the escape is shown as
 * U+001B, so that nothing is lost.
 */
final class AddressAlphabet {
    private static final String CHARACTERS =
            "@\u00a3$\u00a5\u00e8\u00e9\u00f9\u00ec\u00f2\u00c7\n\u00d8\u00f8\r\u00c5\u00e5\u0394_\u03a6\u0393\u039b\u03a9\u03a0\u03a8\u03a3\u0398\u039e\u001b\u00c6\u00e6\u00df\u00c9"
                    + " !\"#\u00a4%&'()*+,-./0123456789:;<=>?"
                    + "\u00a1ABCDEFGHIJKLMNOPQRSTUVWXYZ\u00c4\u00d6\u00d1\u00dc\u00a7"
                    + "\u00bfabcdefghijklmnopqrstuvwxyz\u00e4\u00f6\u00f1\u00fc\u00e0";

    private AddressAlphabet() {}

    /** {@return the character of a code, 0 to 127} */
    static char charOf(int code) {
        return CHARACTERS.charAt(code);
    }

    /** {@return the code of a character, -1 if it has none} */
    static int codeOf(char character) {
        return CHARACTERS.indexOf(character);
    }
}
