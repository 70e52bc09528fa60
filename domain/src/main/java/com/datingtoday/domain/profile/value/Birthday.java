package com.datingtoday.domain.profile.value;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Sensitive;
import java.time.LocalDate;
import java.time.Period;

/** Date of birth of an adult. */
public record Birthday(LocalDate date) {

    /** Minimum age in years. */
    public static final int MIN_AGE = 18;

    private static final int MAX_AGE = 120;

    /**
     * Creates the birthday of a user who is an adult today. A user born on 29 February reaches an age on 1 March of
     * a common year. Rejects a minor with {@code TooYoung}.
     */
    public static Birthday of(LocalDate date, LocalDate today) {
        var age = Period.between(date, today).getYears();
        if (date.isAfter(today) || age > MAX_AGE) {
            throw new DomainException(new InputError.Malformed("birthday"));
        }
        if (age < MIN_AGE) {
            throw new DomainException(new ProfileError.TooYoung(MIN_AGE));
        }
        return new Birthday(date);
    }

    /** Returns the first day on which a user who was born on the date is an adult. */
    public static LocalDate adultFrom(LocalDate date) {
        var anniversary = date.plusYears(MIN_AGE);
        return anniversary.getDayOfMonth() == date.getDayOfMonth() ? anniversary : anniversary.plusDays(1);
    }

    /** Returns the age in whole years. */
    public int age(LocalDate today) {
        return Period.between(date, today).getYears();
    }

    @Override
    public String toString() {
        return Sensitive.MASK;
    }
}
