package com.datingtoday.domain.auth;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.util.regex.Pattern;

/**
 * The number that a text message carries to prove that a phone is at hand.
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

    /** Returns the text whose hash is stored; it contains the number, so the hash is valid for this phone only. */
    public String hashInput(PhoneNumber phone) {
        return phone.e164() + ":" + digits;
    }

    /** Never the digits. */
    @Override
    public String toString() {
        return "SmsCode[hidden]";
    }
}
