package com.datingtoday.application.profile;

import com.datingtoday.domain.profile.value.ReservedNames;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Rules of profiles.
 *
 * @param zone time zone of the day on which a user becomes an adult
 * @param reservedNames names that only the operator may use
 */
public record ProfilePolicy(ZoneId zone, ReservedNames reservedNames) {

    /** Returns the date in the time zone. */
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }
}
