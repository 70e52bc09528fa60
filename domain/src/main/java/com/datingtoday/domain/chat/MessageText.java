package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.text.FoldedText;
import com.datingtoday.domain.shared.text.TextForm;
import com.datingtoday.domain.shared.text.TextKind;
import java.util.regex.Pattern;

/**
 * Text of a message as the sender wrote it, in Unicode normal form NFC.
 *
 * @param value 1 to 2000 characters (code points), at least one of them visible
 */
public record MessageText(String value) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\p{Z}\\p{C}\\p{P}]+");

    /** Maximum length in code points. */
    public static final int MAX_LENGTH = 2_000;

    /** Returns the text; rejects an invalid one with the field {@code content}. */
    public static MessageText of(String text) {
        var composed = TextForm.composed(text);
        if (TextForm.length(composed) > MAX_LENGTH
                || !TextForm.isVisible(composed)
                || !TextKind.MESSAGE.accepts(composed)) {
            throw new DomainException(new InputError.Malformed("content"));
        }
        return new MessageText(composed);
    }

    /** Returns the form in which duplicates are compared: folded, without separators, controls and punctuation. */
    public String normalized() {
        return SEPARATORS.matcher(FoldedText.of(value)).replaceAll("");
    }

    /** Omits the text. */
    @Override
    public String toString() {
        return "MessageText[" + value.length() + "]";
    }
}
