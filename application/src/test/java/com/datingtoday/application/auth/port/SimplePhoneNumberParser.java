package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.shared.DomainException;

/** Parser of the typed forms without numbering plans; a number without country code is Chinese. */
public final class SimplePhoneNumberParser implements PhoneNumberParser {

    @Override
    public PhoneNumber parse(String typed) {
        var number = typed.replaceAll("[ .()-]", "");
        if (!number.matches("\\+?[0-9]+")) {
            throw new DomainException(new AuthError.MalformedPhone());
        }
        if (number.startsWith("+")) {
            return new PhoneNumber(number);
        }
        return new PhoneNumber("+" + (number.startsWith("00") ? number.substring(2) : "86" + number));
    }
}
