package com.datingtoday.domain.profile.value;

import com.datingtoday.domain.profile.value.ProfileError.UnacceptableNickname;
import com.datingtoday.domain.profile.value.ProfileError.UnacceptableNickname.Reason;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.text.TextForm;
import com.datingtoday.domain.shared.text.TextKind;

/**
 * Name of a user in Unicode normal form NFC, with single blanks inside and none around.
 *
 * @param value 2 to 32 visible characters; at most 64 with blanks, joiners and marks
 */
public record Nickname(String value) {

    public static final int MIN_LENGTH = 2;
    public static final int MAX_LENGTH = 32;
    private static final int MAX_TOTAL_LENGTH = 64;

    /** Parses a nickname; rejects it with {@link UnacceptableNickname}. */
    public static Nickname of(String input) {
        var text = TextForm.line(input);
        if (!TextKind.NAME.accepts(text)) {
            throw rejected(Reason.FORBIDDEN_CHARACTERS);
        }
        var length = TextForm.visibleLength(text);
        if (length < MIN_LENGTH || length > MAX_LENGTH || TextForm.length(text) > MAX_TOTAL_LENGTH) {
            throw rejected(Reason.LENGTH);
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
