package com.datingtoday.domain.discovery;

import com.datingtoday.domain.profile.value.Attraction;
import com.datingtoday.domain.profile.value.Gender;

/** Whether people suit each other by gender and orientation. What somebody has not told stands in nobody's way. */
final class Attractions {

    private Attractions() {}

    static boolean suits(Attraction attraction, Gender gender) {
        return switch (attraction) {
            case UNKNOWN, BOTH -> true;
            case MALE -> gender != Gender.FEMALE;
            case FEMALE -> gender != Gender.MALE;
        };
    }

    static boolean suitBoth(Facts one, Facts other) {
        return suits(one.traits().sexual(), other.traits().gender())
                && suits(other.traits().sexual(), one.traits().gender());
    }
}
