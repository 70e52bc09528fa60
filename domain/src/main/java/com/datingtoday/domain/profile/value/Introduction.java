package com.datingtoday.domain.profile.value;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Sensitive;

/**
 * Introduction of a user, in Unicode normal form NFC.
 *
 * @param value 1 to 500 characters; may contain line feeds
 */
public record Introduction(String value) {

    public static final int MAX_LENGTH = 500;

    /**
     * Parses an introduction; rejects one that is too long, empty or contains control characters with {@code
     * Malformed}.
     */
    public static Introduction of(String input) {
        var text = TextRules.normalizeLines(input);
        var length = TextRules.length(text);
        if (length > MAX_LENGTH
                || TextRules.visibleLength(text) == 0
                || TextRules.hasForbidden(text.replace("\n", ""))) {
            throw new DomainException(new InputError.Malformed("introduction"));
        }
        return new Introduction(text);
    }

    @Override
    public String toString() {
        return Sensitive.MASK;
    }
}
