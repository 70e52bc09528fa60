package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Text of a message, exactly as the sender wrote it.
 *
 * @param value 1 to 2000 characters (code points), at least one of them visible
 */
public record MessageText(String value) {

    /** Maximum length in code points. */
    public static final int MAX_LENGTH = 2_000;

    /** Returns the text; rejects an invalid one with the field {@code content}. */
    public static MessageText of(String text) {
        var length = text.codePointCount(0, text.length());
        if (length > MAX_LENGTH
                || text.codePoints().anyMatch(MessageText::isForbidden)
                || text.codePoints().noneMatch(MessageText::isVisible)) {
            throw new DomainException(new InputError.Malformed("content"));
        }
        return new MessageText(text);
    }

    /**
     * Returns the form in which duplicates are compared: NFKC, lower case, without separators, controls and
     * punctuation.
     */
    public String normalized() {
        return Normalizer.normalize(value, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Z}\\p{C}\\p{P}]+", "");
    }

    /** Returns true for a lone surrogate, an unassigned code point, or a control other than tab, CR and LF. */
    private static boolean isForbidden(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.CONTROL -> character != '\n' && character != '\t' && character != '\r';
            default -> false;
        };
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            // Letters without a visible form: Hangul fillers and the Braille blank.
            default ->
                character != 0x115F
                        && character != 0x1160
                        && character != 0x3164
                        && character != 0xFFA0
                        && character != 0x2800;
        };
    }

    /** Omits the text. */
    @Override
    public String toString() {
        return "MessageText[" + value.length() + "]";
    }
}
