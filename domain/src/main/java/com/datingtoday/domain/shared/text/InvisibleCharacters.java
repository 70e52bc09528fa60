package com.datingtoday.domain.shared.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Characters without a glyph, and the contexts in which they have a meaning: joiners between letters (UAX #31), emoji
 * sequences (UTS #51), variation sequences, and direction marks in a text with right-to-left letters.
 */
final class InvisibleCharacters {

    static final int ZERO_WIDTH_JOINER = 0x200D;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int GRAPHEME_JOINER = 0x034F;
    private static final int MONGOLIAN_VOWEL_SEPARATOR = 0x180E;
    private static final int BRAILLE_BLANK = 0x2800;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int FIRST_TAG = 0xE0020;
    private static final int CANCEL_TAG = 0xE007F;

    /**
     * First and last code points of ranges: the property Default_Ignorable_Code_Point, the Braille blank, annotation
     * characters, and the format controls of hieroglyphs.
     */
    private static final int[] RANGES = {
        0x00AD, 0x00AD, 0x034F, 0x034F, 0x061C, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200F,
        0x202A, 0x202E, 0x2060, 0x206F, 0x2800, 0x2800, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0,
        0xFFF0, 0xFFFB, 0x13430, 0x1343F, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
    };

    /** Scripts whose letters join, by a cursive connection or by conjuncts. */
    private static final Set<UnicodeScript> JOINED = EnumSet.of(
            UnicodeScript.ADLAM,
            UnicodeScript.ARABIC,
            UnicodeScript.BALINESE,
            UnicodeScript.BENGALI,
            UnicodeScript.BRAHMI,
            UnicodeScript.CHAKMA,
            UnicodeScript.CHORASMIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.GRANTHA,
            UnicodeScript.GUJARATI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.HANIFI_ROHINGYA,
            UnicodeScript.JAVANESE,
            UnicodeScript.KAITHI,
            UnicodeScript.KANNADA,
            UnicodeScript.KHMER,
            UnicodeScript.KHOJKI,
            UnicodeScript.MALAYALAM,
            UnicodeScript.MANDAIC,
            UnicodeScript.MANICHAEAN,
            UnicodeScript.MODI,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.NEWA,
            UnicodeScript.NKO,
            UnicodeScript.OLD_UYGHUR,
            UnicodeScript.ORIYA,
            UnicodeScript.PHAGS_PA,
            UnicodeScript.PSALTER_PAHLAVI,
            UnicodeScript.SIDDHAM,
            UnicodeScript.SINHALA,
            UnicodeScript.SOGDIAN,
            UnicodeScript.SUNDANESE,
            UnicodeScript.SYRIAC,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.TIBETAN,
            UnicodeScript.TIRHUTA);

    /** Scripts in which a final joiner selects another form of the last letter. */
    private static final Set<UnicodeScript> CURSIVE = EnumSet.of(
            UnicodeScript.ADLAM,
            UnicodeScript.ARABIC,
            UnicodeScript.HANIFI_ROHINGYA,
            UnicodeScript.MANDAIC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.NKO,
            UnicodeScript.SYRIAC);

    /** Scripts with standardized variation sequences other than emoji. */
    private static final Set<UnicodeScript> VARIED = EnumSet.of(
            UnicodeScript.EGYPTIAN_HIEROGLYPHS,
            UnicodeScript.HAN,
            UnicodeScript.MANICHAEAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.PHAGS_PA);

    private InvisibleCharacters() {}

    static boolean contains(int character) {
        if (character < RANGES[0]) {
            return false;
        }
        int index = Arrays.binarySearch(RANGES, character);
        // An insertion point with an odd index is inside a range.
        return index >= 0 || (-index - 1) % 2 == 1;
    }

    /** Returns true if the invisible character at an index has a meaning there. */
    static boolean hasMeaning(String text, int index) {
        int character = text.codePointAt(index);
        int previous = index == 0 ? 0 : text.codePointBefore(index);
        int end = index + Character.charCount(character);
        int next = end == text.length() ? 0 : text.codePointAt(end);
        return switch (character) {
            case ZERO_WIDTH_NON_JOINER -> joinsLetters(text, index, next);
            case ZERO_WIDTH_JOINER ->
                joinsEmoji(text, index, next)
                        || joinsLetters(text, index, next)
                        || formsLetter(text, index, previous, next);
            case 0x061C, 0x200E, 0x200F -> !contains(previous) && hasRightToLeft(text);
            case EMOJI_STYLE, TEXT_STYLE -> Character.isEmoji(previous);
            case GRAPHEME_JOINER ->
                TextCharacters.isMark(previous)
                        && TextCharacters.isMark(next)
                        && UnicodeScript.of(previous) == UnicodeScript.HEBREW;
            case MONGOLIAN_VOWEL_SEPARATOR -> isMongolianLetter(previous) && isMongolianLetter(next);
            case 0x180B, 0x180C, 0x180D, 0x180F -> isMongolianLetter(previous);
            case BRAILLE_BLANK -> isBraille(previous) && isBraille(next);
            default -> isVariation(character, previous) || isFlagTag(text, index);
        };
    }

    private static boolean isVariation(int character, int previous) {
        if (character >= 0xE0100 && character <= 0xE01EF) {
            return Character.isIdeographic(previous);
        }
        if (character >= 0xFE00 && character < TEXT_STYLE) {
            return VARIED.contains(UnicodeScript.of(previous))
                    || Character.getType(previous) == Character.MATH_SYMBOL
                    || "\u3001\u3002\uFF01\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F".indexOf(previous) >= 0;
        }
        return character >= 0x13430
                && character <= 0x1343F
                && UnicodeScript.of(previous) == UnicodeScript.EGYPTIAN_HIEROGLYPHS;
    }

    /** Returns true for a joiner between two letters of one script, also with marks at the letters. */
    private static boolean joinsLetters(String text, int index, int next) {
        var script = scriptOfLetterBefore(text, index);
        return JOINED.contains(script)
                && (Character.isLetterOrDigit(next) || TextCharacters.isAnyMark(next))
                && (UnicodeScript.of(next) == script || UnicodeScript.of(next) == UnicodeScript.INHERITED);
    }

    /** Returns true for a joiner at the end of a word that selects the form of the last letter. */
    private static boolean formsLetter(String text, int index, int previous, int next) {
        return !contains(next) && (isVirama(previous) || CURSIVE.contains(scriptOfLetterBefore(text, index)));
    }

    private static UnicodeScript scriptOfLetterBefore(String text, int index) {
        int at = index;
        while (at > 0) {
            int before = text.codePointBefore(at);
            if (!TextCharacters.isAnyMark(before)) {
                return Character.isLetterOrDigit(before) ? UnicodeScript.of(before) : UnicodeScript.COMMON;
            }
            if (contains(before)) {
                return UnicodeScript.COMMON;
            }
            at -= Character.charCount(before);
        }
        return UnicodeScript.COMMON;
    }

    /** Returns true for the viramas of the Indic blocks, which have the same place in each block. */
    private static boolean isVirama(int character) {
        return character == 0x0DCA || (character >= 0x0900 && character < 0x0D80 && (character & 0x7F) == 0x4D);
    }

    private static boolean joinsEmoji(String text, int index, int next) {
        int at = index;
        int base = at == 0 ? 0 : text.codePointBefore(at);
        if (base == EMOJI_STYLE || Character.isEmojiModifier(base)) {
            at -= Character.charCount(base);
            base = at == 0 ? 0 : text.codePointBefore(at);
        }
        return Character.isExtendedPictographic(base) && Character.isExtendedPictographic(next);
    }

    /** Returns true for a tag of a flag: the black flag, three to six small letters or digits, and the end tag. */
    private static boolean isFlagTag(String text, int index) {
        int first = index;
        while (first > 0 && isTag(text.codePointBefore(first))) {
            first -= 2;
        }
        if (first == 0 || text.codePointBefore(first) != BLACK_FLAG) {
            return false;
        }
        int end = first;
        while (end < text.length() && isTag(text.codePointAt(end)) && text.codePointAt(end) != CANCEL_TAG) {
            if (!Character.isLetterOrDigit(text.codePointAt(end) - 0xE0000)) {
                return false;
            }
            end += 2;
        }
        int tags = (end - first) / 2;
        return tags >= 3 && tags <= 6 && index <= end && end < text.length() && text.codePointAt(end) == CANCEL_TAG;
    }

    private static boolean isTag(int character) {
        return character >= FIRST_TAG && character <= CANCEL_TAG;
    }

    private static boolean isMongolianLetter(int character) {
        return UnicodeScript.of(character) == UnicodeScript.MONGOLIAN && Character.isLetter(character);
    }

    private static boolean isBraille(int character) {
        return character > BRAILLE_BLANK && character <= 0x28FF;
    }

    private static boolean hasRightToLeft(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            switch (Character.getDirectionality(character)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    if (!contains(character)) {
                        return true;
                    }
                }
                default -> {}
            }
            i += Character.charCount(character);
        }
        return false;
    }
}
