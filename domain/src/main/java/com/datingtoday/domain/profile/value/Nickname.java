package com.datingtoday.domain.profile.value;

import com.datingtoday.domain.profile.value.ProfileError.UnacceptableNickname;
import com.datingtoday.domain.profile.value.ProfileError.UnacceptableNickname.Reason;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Sensitive;

/**
 * Name of a user in Unicode normal form NFKC, with single spaces inside and none around.
 *
 * @param value 2 to 32 visible characters; at most 64 with spaces, joiners and marks
 */
public record Nickname(String value) {

    public static final int MIN_LENGTH = 2;
    public static final int MAX_LENGTH = 32;
    private static final int MAX_TOTAL_LENGTH = 64;

    /** Parses a nickname; rejects it with {@link UnacceptableNickname}. */
    public static Nickname of(String input) {
        var text = TextRules.normalizeLine(input);
        if (TextRules.hasForbidden(text)) {
            throw rejected(Reason.FORBIDDEN_CHARACTERS);
        }
        var length = TextRules.visibleLength(text);
        if (length < MIN_LENGTH || length > MAX_LENGTH || TextRules.length(text) > MAX_TOTAL_LENGTH) {
            throw rejected(Reason.LENGTH);
        }
        if (TextRules.mayBePhone(text)) {
            throw rejected(Reason.PHONE);
        }
        if (TextRules.mayBeLink(text)) {
            throw rejected(Reason.LINK);
        }
        return new Nickname(text);
    }

    private static DomainException rejected(Reason reason) {
        return new DomainException(new UnacceptableNickname(reason));
    }

    @Override
    public String toString() {
        return Sensitive.MASK;
    }
}
