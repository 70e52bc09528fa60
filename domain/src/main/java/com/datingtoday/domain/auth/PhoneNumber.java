package com.datingtoday.domain.auth;

import com.datingtoday.domain.shared.DomainException;
import java.util.regex.Pattern;

/**
 * Phone number that can receive a text message.
 *
 * @param e164 ITU-T E.164 form: {@code +}, country code and subscriber number, at most 15 digits
 */
public record PhoneNumber(String e164) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final int RANGE_DIGITS = 4;

    public PhoneNumber {
        if (!E164.matcher(e164).matches()) {
            throw new DomainException(new AuthError.MalformedPhone());
        }
    }

    /** Returns the number range, which has 10,000 neighbouring phone numbers: this one without its last four digits. */
    public String numberRange() {
        return e164.substring(0, e164.length() - RANGE_DIGITS);
    }

    /** Returns the first three and the last two digits, such as {@code +861********00}, so that it can be logged. */
    @Override
    public String toString() {
        var hidden = e164.length() - 6;
        return e164.substring(0, 4) + "*".repeat(hidden) + e164.substring(e164.length() - 2);
    }
}
