package com.datingtoday.domain.profile;

import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.shared.Sensitive;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Change of one field of a profile; null deletes the value. */
public sealed interface ProfileChange {

    record SetNickname(Nickname nickname) implements ProfileChange {}

    record SetIntroduction(@Nullable Introduction introduction) implements ProfileChange {}

    record SetGender(Gender gender) implements ProfileChange {}

    record SetGenderPreference(GenderPreference sexual) implements ProfileChange {}

    record SetBirthday(@Nullable Sensitive<LocalDate> date) implements ProfileChange {}

    record SetHeight(@Nullable Height height) implements ProfileChange {}

    record SetMaritalStatus(@Nullable MaritalStatus emotion) implements ProfileChange {}

    record SetEducation(Education education) implements ProfileChange {}

    record SetSalary(@Nullable Salary salary) implements ProfileChange {}

    record SetAudience(ProfileAudience authority) implements ProfileChange {}

    record SetHideAge(boolean hide) implements ProfileChange {}

    record SetHideDistance(boolean hide) implements ProfileChange {}

    record SetHideOnline(boolean hide) implements ProfileChange {}

    record SetMessagePermission(MessagePermission authority) implements ProfileChange {}

    record SetHideRead(boolean hide) implements ProfileChange {}

    record SetIncognito(boolean hide) implements ProfileChange {}
}
