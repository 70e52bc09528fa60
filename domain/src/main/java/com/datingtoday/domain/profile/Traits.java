package com.datingtoday.domain.profile;

import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.Salary;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is like; null where it was not told.
 *
 * @param gender what he is
 * @param sexual to whom he is attracted
 * @param height how tall
 * @param emotion whether bound
 * @param education the highest school
 * @param salary what he earns
 */
public record Traits(
        Gender gender,
        GenderPreference sexual,
        @Nullable Height height,
        @Nullable MaritalStatus emotion,
        Education education,
        @Nullable Salary salary) {

    /** Of somebody who has told nothing. */
    public static final Traits UNTOLD =
            new Traits(Gender.UNKNOWN, GenderPreference.UNKNOWN, null, null, Education.UNKNOWN, null);
}
