package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.Salary;

/** Conversions of traits into columns; adapters of two features share no types. */
interface TraitsMapping {

    default int toCode(Gender gender) {
        return gender.code();
    }

    default int toCode(GenderPreference sexual) {
        return sexual.code();
    }

    default int toCentimetres(Height height) {
        return height.centimetres();
    }

    default int toCode(MaritalStatus emotion) {
        return emotion.code();
    }

    default int toCode(Education education) {
        return education.code();
    }

    default int toCode(Salary salary) {
        return salary.code();
    }
}
