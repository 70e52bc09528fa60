package com.datingtoday.domain.profile.value;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.time.LocalDate;
import java.time.Period;

/**
 * A day of birth of somebody who may be here.
 *
 * @param date by the calendar
 */
public record Birthday(LocalDate date) {

    /** Nobody is younger, in years. */
    public static final int ADULT = 18;

    private static final int OLDEST = 120;

    /**
     * Takes a day that makes somebody an adult today. Who was born on 29 February is a year older on 1 March of a common
     * year.
     */
    public static Birthday of(LocalDate date, LocalDate today) {
        var age = Period.between(date, today).getYears();
        if (date.isAfter(today) || age > OLDEST) {
            throw new DomainException(new InputError.Malformed("birthday"));
        }
        if (age < ADULT) {
            throw new DomainException(new ProfileError.TooYoung(ADULT));
        }
        return new Birthday(date);
    }

    /** Whole years. */
    public int age(LocalDate today) {
        return Period.between(date, today).getYears();
    }

    /** Never the day. */
    @Override
    public String toString() {
        return "Birthday[hidden]";
    }
}
