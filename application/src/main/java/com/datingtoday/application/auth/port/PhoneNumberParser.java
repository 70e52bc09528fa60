package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.PhoneNumber;

/** Parser of phone numbers by the international numbering plans. */
public interface PhoneNumberParser {

    /**
     * Parses a phone number as the user typed or pasted it: optional {@code +} or {@code 00}, ASCII digits, spaces and
     * dashes of any kind, {@code .}, {@code ()}, invisible format characters. A phone number without country code belongs to the default region.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code MalformedPhone} if the text is no phone number,
     *     has an extension, or cannot be a mobile number
     */
    PhoneNumber parse(String typed);

    /** Returns the region of a phone number: two capital letters of ISO 3166, or 001 if it belongs to no region. */
    String region(PhoneNumber phone);
}
