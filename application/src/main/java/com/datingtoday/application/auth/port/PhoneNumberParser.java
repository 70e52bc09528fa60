package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.PhoneNumber;

/** Parser of phone numbers by the international numbering plans. */
public interface PhoneNumberParser {

    /**
     * Parses a phone number as the user typed it: optional {@code +} or {@code 00}, ASCII digits, spaces, {@code -},
     * {@code .}, {@code ()}. A phone number without country code belongs to the default region.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code MalformedPhone} if the text is no phone number,
     *     has an extension, or cannot be a mobile number
     */
    PhoneNumber parse(String typed);
}
