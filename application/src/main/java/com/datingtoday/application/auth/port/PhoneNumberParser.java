package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.PhoneNumber;

/** Knows the numbering plans of the world. */
public interface PhoneNumberParser {

    /**
     * Reads a number as people type it: optional {@code +} or {@code 00}, ASCII digits, spaces, {@code -}, {@code .},
     * {@code ()}; without a country code it is read in the default region.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code MalformedPhone} if it is none, has an extension, or
     *     cannot be a mobile number
     */
    PhoneNumber parse(String typed);
}
