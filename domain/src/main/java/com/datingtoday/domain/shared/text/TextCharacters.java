package com.datingtoday.domain.shared.text;

/** Classification of characters. An unassigned character may be a visible one of a later version of Unicode. */
final class TextCharacters {

    private TextCharacters() {}

    static boolean isNoncharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    /** Returns true for a mark without an advance width. */
    static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    static boolean isAnyMark(int character) {
        return isMark(character) || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }

    static boolean isBlank(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> true;
            default -> false;
        };
    }

    static boolean isVisible(int character) {
        return !isBlank(character) && !isMark(character) && !InvisibleCharacters.contains(character);
    }
}
