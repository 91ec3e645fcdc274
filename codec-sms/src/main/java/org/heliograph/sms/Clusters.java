package org.heliograph.sms;

/**
 * Where characters may be parted that are not shown as one: the cases of Unicode's extended grapheme clusters (UAX 29)
 * that texts of messages have. The iterator of the JDK would allocate, and before JDK 20 parts joined emoji.
 */
final class Clusters {
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private Clusters() {}

    /** The last place after {@code from} and not after {@code end} where the text may be parted; else {@code end}. */
    static int lastBoundary(CharSequence text, int from, int end) {
        for (int at = end; at > from; at--) {
            if (isBoundary(text, at)) {
                return at;
            }
        }
        return end;
    }

    private static boolean isBoundary(CharSequence text, int at) {
        if (at == text.length()) {
            return true;
        }
        int before = Character.codePointBefore(text, at);
        int after = Character.codePointAt(text, at);
        boolean isOne = Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                || before == '\r' && after == '\n'
                || before == JOINER
                || extendsOthers(after)
                || isVowelOrFinal(after) && isHangul(before)
                || isFlagLetter(after) && flagLettersBefore(text, at) % 2 == 1;
        return !isOne;
    }

    private static boolean extendsOthers(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || character == JOINER
                || character == NON_JOINER
                || character >= 0x1F3FB && character <= 0x1F3FF
                || character >= 0xE0020 && character <= 0xE007F
                || character >= 0xFF9E && character <= 0xFF9F;
    }

    private static boolean isVowelOrFinal(int character) {
        return character >= 0x1160 && character <= 0x11FF;
    }

    private static boolean isHangul(int character) {
        return character >= 0x1100 && character <= 0x11FF || character >= 0xAC00 && character <= 0xD7A3;
    }

    private static boolean isFlagLetter(int character) {
        return character >= 0x1F1E6 && character <= 0x1F1FF;
    }

    private static int flagLettersBefore(CharSequence text, int at) {
        int count = 0;
        while (at - 2 * count > 0 && isFlagLetter(Character.codePointBefore(text, at - 2 * count))) {
            count++;
        }
        return count;
    }
}
