package com.datingtoday.domain.discovery;

import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Gender;

/** Whether people suit each other by gender and orientation. What somebody has not told stands in nobody's way. */
final class Attractions {

    private Attractions() {}

    static boolean suits(GenderPreference genderPreference, Gender gender) {
        return switch (genderPreference) {
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
