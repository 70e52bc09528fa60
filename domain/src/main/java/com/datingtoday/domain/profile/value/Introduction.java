package com.datingtoday.domain.profile.value;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.text.TextForm;
import com.datingtoday.domain.shared.text.TextKind;

/**
 * Introduction of a user, in Unicode normal form NFC.
 *
 * @param value 1 to 500 characters; may contain line feeds
 */
public record Introduction(String value) {

    public static final int MAX_LENGTH = 500;

    /** Parses an introduction; rejects characters that are not accepted, and a wrong length, with {@code Malformed}. */
    public static Introduction of(String input) {
        var text = TextForm.lines(input);
        if (TextForm.length(text) > MAX_LENGTH || !TextForm.isVisible(text) || !TextKind.PROSE.accepts(text)) {
            throw new DomainException(new InputError.Malformed("introduction"));
        }
        return new Introduction(text);
    }

    @Override
    public String toString() {
        return Sensitive.MASK;
    }
}
