package com.datingtoday.domain.profile.value;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Sensitive;
import java.util.regex.Pattern;

/**
 * Email address; only its owner can view it.
 *
 * @param value at most 254 characters, one {@code @}, a domain with a dot; the existence of the mailbox is not
 *     checked
 */
public record Email(String value) {

    private static final int MAX_LENGTH = 254;
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");

    public Email {
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new DomainException(new InputError.Malformed("email"));
        }
    }

    @Override
    public String toString() {
        return Sensitive.MASK;
    }
}
