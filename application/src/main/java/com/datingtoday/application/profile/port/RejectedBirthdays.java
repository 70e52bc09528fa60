package com.datingtoday.application.profile.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Phone numbers whose user stated the birthday of a minor. The first statement counts. */
public interface RejectedBirthdays {

    /**
     * Returns the first day on which the user is an adult by the first rejected birthday.
     *
     * @param phoneHashes keyed hash of the phone number under each key
     */
    Optional<LocalDate> findAdultFrom(List<String> phoneHashes);

    /** Stores the day, unless the phone number has an earlier entry. */
    void create(String phoneHash, LocalDate adultFrom, Instant now);
}
