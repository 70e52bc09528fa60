package com.datingtoday.domain.profile;

import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.Salary;
import org.jspecify.annotations.Nullable;

/** Personal attributes of a user; an attribute that is not set is null. */
public record Traits(
        Gender gender,
        GenderPreference sexual,
        @Nullable Height height,
        @Nullable MaritalStatus emotion,
        Education education,
        @Nullable Salary salary) {

    public static final Traits EMPTY =
            new Traits(Gender.UNKNOWN, GenderPreference.UNKNOWN, null, null, Education.UNKNOWN, null);
}
