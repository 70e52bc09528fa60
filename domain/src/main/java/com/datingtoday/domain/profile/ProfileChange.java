package com.datingtoday.domain.profile;

import com.datingtoday.domain.profile.value.Attraction;
import com.datingtoday.domain.profile.value.Authority;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Emotion;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.MessageAuthority;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.Salary;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that somebody changes in his profile; null takes it back. */
public sealed interface ProfileChange {

    record OfNickname(Nickname nickname) implements ProfileChange {}

    record OfIntroduction(@Nullable Introduction introduction) implements ProfileChange {}

    record OfGender(Gender gender) implements ProfileChange {}

    record OfSexual(Attraction sexual) implements ProfileChange {}

    record OfBirthday(@Nullable LocalDate date) implements ProfileChange {

        /** Never the day. */
        @Override
        public String toString() {
            return "OfBirthday[hidden]";
        }
    }

    record OfHeight(@Nullable Height height) implements ProfileChange {}

    record OfEmotion(@Nullable Emotion emotion) implements ProfileChange {}

    record OfEducation(Education education) implements ProfileChange {}

    record OfSalary(@Nullable Salary salary) implements ProfileChange {}

    record OfAuthority(Authority authority) implements ProfileChange {}

    record OfHideAge(boolean hide) implements ProfileChange {}

    record OfHideDistance(boolean hide) implements ProfileChange {}

    record OfHideOnline(boolean hide) implements ProfileChange {}

    record OfMessageAuthority(MessageAuthority authority) implements ProfileChange {}

    record OfHideRead(boolean hide) implements ProfileChange {}

    record OfIncognito(boolean hide) implements ProfileChange {}
}
