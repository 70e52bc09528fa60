package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.shared.DomainException;
import java.util.Map;

/** Parser of the typed forms without numbering plans; a number without country code is Chinese. */
public final class SimplePhoneNumberParser implements PhoneNumberParser {

    private static final Map<String, String> REGIONS = Map.of("+86", "CN", "+852", "HK", "+49", "DE");

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

    @Override
    public String region(PhoneNumber phone) {
        return REGIONS.entrySet().stream()
                .filter(prefix -> phone.e164().startsWith(prefix.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("001");
    }
}
