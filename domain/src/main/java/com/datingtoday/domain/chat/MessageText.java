package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What somebody writes, as he wrote it.
 *
 * @param value 1 to 2000 characters (code points), at least one of which can be seen
 */
public record MessageText(String value) {

    /** The longest, in code points. */
    public static final int MAX_LENGTH = 2_000;

    /** Reads what a client sent; refuses what cannot be a message, naming {@code content}. */
    public static MessageText of(String written) {
        var length = written.codePointCount(0, written.length());
        if (length > MAX_LENGTH
                || written.codePoints().anyMatch(MessageText::isForbidden)
                || written.codePoints().noneMatch(MessageText::isVisible)) {
            throw new DomainException(new InputError.Malformed("content"));
        }
        return new MessageText(written);
    }

    /** As it is compared with others: what looks the same is the same, without case, blanks, or signs between. */
    public String normalized() {
        return Normalizer.normalize(value, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Z}\\p{C}\\p{P}]+", "");
    }

    /** Half of a character, one that stands for nothing, or a control other than a tab and the end of a line. */
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
            // Letters that look like nothing: Hangul fillers and the Braille blank.
            default ->
                character != 0x115F
                        && character != 0x1160
                        && character != 0x3164
                        && character != 0xFFA0
                        && character != 0x2800;
        };
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "MessageText[" + value.length() + "]";
    }
}
