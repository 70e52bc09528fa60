package com.datingtoday.domain.auth;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Sensitive;
import java.util.regex.Pattern;

/**
 * One-time code that proves access to a phone number.
 *
 * @param digits 4 to 8 ASCII digits
 */
public record SmsCode(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9]{4,8}");

    public SmsCode {
        if (!FORM.matcher(digits).matches()) {
            throw new DomainException(new InputError.Malformed("code"));
        }
    }

    /**
     * Returns the text whose hash is stored; it contains the phone number, so the hash is valid for this phone only.
     */
    public String hashInput(PhoneNumber phone) {
        return phone.e164() + ":" + digits;
    }

    @Override
    public String toString() {
        return Sensitive.MASK;
    }
}
