package com.datingtoday.domain.discovery;

import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;

/** Match of two users by gender and orientation. An unset value matches everything. */
final class MutualPreference {

    private MutualPreference() {}

    static boolean accepts(GenderPreference genderPreference, Gender gender) {
        return switch (genderPreference) {
            case UNKNOWN, BOTH -> true;
            case MALE -> gender != Gender.FEMALE;
            case FEMALE -> gender != Gender.MALE;
        };
    }

    static boolean matches(SearchableAttributes one, SearchableAttributes other) {
        return accepts(one.traits().sexual(), other.traits().gender())
                && accepts(other.traits().sexual(), one.traits().gender());
    }
}
