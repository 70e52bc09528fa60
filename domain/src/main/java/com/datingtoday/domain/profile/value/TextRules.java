package com.datingtoday.domain.profile.value;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Normalization and checks of texts that users write. */
final class TextRules {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\t]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\R");

    /** Pattern of a phone number: seven or more digits with any separators. */
    private static final Pattern PHONE = Pattern.compile("(?:\\p{N}[\\s\\p{P}\\p{S}]*){7,}");

    private static final Pattern LINK = Pattern.compile(
            "://|\\bwww\\.|@\\w+\\.\\w|\\b[\\p{L}\\p{N}-]+[.\u3002](com|net|org|cn|io|me|app|info|top|vip|xyz|cc|tv|ru|de|uk|site|online|club|shop|link|live)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Characters that can be between two letters without a visible gap. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200D\\p{Mn}\\p{Me}]");

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;

    private TextRules() {}

    /** Normalizes to NFKC with single spaces, and strips the ends. */
    static String normalizeLine(String input) {
        return BLANKS.matcher(Normalizer.normalize(input, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
    }

    /** Normalizes to NFC with line feeds as line ends, and strips the ends. */
    static String normalizeLines(String input) {
        return LINE_ENDS
                .matcher(Normalizer.normalize(input, Normalizer.Form.NFC))
                .replaceAll("\n")
                .strip();
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Counts characters other than spaces, joiners and combining marks. */
    static int visibleLength(String text) {
        return (int) text.codePoints().filter(TextRules::isVisible).count();
    }

    /**
     * Returns whether the text contains control, bidirectional, invisible, unpaired or unassigned characters. The
     * zero-width joiner and the emoji selector are allowed.
     */
    static boolean hasForbidden(String text) {
        return text.codePoints().anyMatch(TextRules::isForbidden);
    }

    static boolean mayBePhone(String text) {
        return PHONE.matcher(withoutInvisible(text)).find();
    }

    static boolean mayBeLink(String text) {
        return LINK.matcher(withoutInvisible(text)).find();
    }

    private static String withoutInvisible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }

    private static boolean isForbidden(int character) {
        if (character == ZERO_WIDTH_JOINER || character == EMOJI_STYLE) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isBlankLetter(character) || isInvisibleMark(character);
        };
    }

    /** Returns whether the character is a letter without a glyph: Hangul fillers and the Braille blank. */
    private static boolean isBlankLetter(int character) {
        return character == 0x115F
                || character == 0x1160
                || character == 0x3164
                || character == 0xFFA0
                || character == 0x2800;
    }

    /**
     * Returns whether the character is a mark without a glyph: the grapheme joiner, Khmer inherent vowels, Mongolian
     * selectors.
     */
    private static boolean isInvisibleMark(int character) {
        return character == 0x034F
                || character == 0x17B4
                || character == 0x17B5
                || (character >= 0x180B && character <= 0x180F);
    }

    private static boolean isVisible(int character) {
        if (character >= FIRST_SKIN_TONE && character <= LAST_SKIN_TONE) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }
}
