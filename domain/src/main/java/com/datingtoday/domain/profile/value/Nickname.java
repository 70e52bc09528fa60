package com.datingtoday.domain.profile.value;

import com.datingtoday.domain.profile.value.ProfileError.UnacceptableNickname;
import com.datingtoday.domain.profile.value.ProfileError.UnacceptableNickname.Reason;
import com.datingtoday.domain.shared.DomainException;

/**
 * What somebody is called, in normal form: NFKC, inner blanks single, none around.
 *
 * @param value 2 to 32 visible characters, 64 with blanks, joiners and marks
 */
public record Nickname(String value) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 32;
    private static final int LONGEST_IN_ALL = 64;

    /** Reads what somebody wrote; refuses it with {@link UnacceptableNickname}. */
    public static Nickname of(String written) {
        var text = TextRules.line(written);
        if (TextRules.hasForbidden(text)) {
            throw refused(Reason.FORBIDDEN_CHARACTERS);
        }
        var length = TextRules.visibleLength(text);
        if (length < SHORTEST || length > LONGEST || TextRules.length(text) > LONGEST_IN_ALL) {
            throw refused(Reason.LENGTH);
        }
        if (TextRules.mayBePhone(text)) {
            throw refused(Reason.PHONE);
        }
        if (TextRules.mayBeLink(text)) {
            throw refused(Reason.LINK);
        }
        return new Nickname(text);
    }

    private static DomainException refused(Reason reason) {
        return new DomainException(new UnacceptableNickname(reason));
    }

    /** Never the name. */
    @Override
    public String toString() {
        return "Nickname[hidden]";
    }
}
