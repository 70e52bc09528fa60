package com.datingtoday.domain.profile.value;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;

/**
 * What somebody says of himself, in normal form (NFC).
 *
 * @param value 1 to 500 characters, which may stand on several lines
 */
public record Introduction(String value) {

    private static final int LONGEST = 500;

    /** Reads what somebody wrote; refuses what is too long, empty or holds control characters. */
    public static Introduction of(String written) {
        var text = TextRules.lines(written);
        var length = TextRules.length(text);
        if (length > LONGEST || TextRules.visibleLength(text) == 0 || TextRules.hasForbidden(text.replace("\n", ""))) {
            throw new DomainException(new InputError.Malformed("introduction"));
        }
        return new Introduction(text);
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "Introduction[hidden]";
    }
}
