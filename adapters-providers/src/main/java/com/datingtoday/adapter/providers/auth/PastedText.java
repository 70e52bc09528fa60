package com.datingtoday.adapter.providers.auth;

/**
 * Text that a user pasted. Copied phone numbers contain format characters, spaces of other widths and dashes that look
 * like {@code -}.
 */
final class PastedText {

    private static final int MINUS_SIGN = 0x2212;

    /** Inclusive ranges of characters that Unicode 17 defines as ignorable by default and that have no width. */
    private static final int[][] IGNORABLE = {
        {0x00AD, 0x00AD},
        {0x034F, 0x034F},
        {0x061C, 0x061C},
        {0x180B, 0x180F},
        {0x200B, 0x200F},
        {0x202A, 0x202E},
        {0x2060, 0x206F},
        {0xFE00, 0xFE0F},
        {0xFEFF, 0xFEFF},
        {0xFFF0, 0xFFF8},
        {0x1D173, 0x1D17A},
        {0xE0000, 0xE0FFF}
    };

    private PastedText() {}

    /** Returns the text without ignorable characters and outer white space, with ASCII spaces and dashes. */
    static String simplify(String pasted) {
        var simplified = new StringBuilder(pasted.length());
        pasted.codePoints()
                .filter(character -> !isIgnorable(character))
                .map(PastedText::separator)
                .forEach(simplified::appendCodePoint);
        return simplified.toString().strip();
    }

    private static int separator(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            default -> character == MINUS_SIGN ? '-' : character;
        };
    }

    private static boolean isIgnorable(int character) {
        for (var range : IGNORABLE) {
            if (range[0] <= character && character <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
