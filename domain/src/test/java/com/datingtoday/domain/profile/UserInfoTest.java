package com.datingtoday.domain.profile;

import static com.datingtoday.domain.profile.ProfileFixtures.TODAY;
import static com.datingtoday.domain.shared.ExpectedErrors.refusal;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.value.Salary;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UserInfoTest {

    /** Returns all fields by name. */
    private static Map<String, String> parts(UserInfo info) {
        var parts = new HashMap<String, Object>();
        parts.put("id", info.id().value());
        parts.put("nickname", info.nickname().value());
        var introduction = info.introduction();
        parts.put("introduction", introduction == null ? "none" : introduction.value());
        parts.put("gender", info.traits().gender());
        parts.put("sexual", info.traits().sexual());
        parts.put("height", String.valueOf(info.traits().height()));
        parts.put("emotion", String.valueOf(info.traits().emotion()));
        parts.put("education", info.traits().education());
        parts.put("salary", String.valueOf(info.traits().salary()));
        var birthday = info.birth().birthday();
        parts.put("birthday", birthday == null ? "none" : birthday.date());
        parts.put("corrections", info.birth().corrections());
        parts.put("authority", info.privacy().authority());
        parts.put("hideAge", info.privacy().hideAge());
        parts.put("hideDistance", info.privacy().hideDistance());
        parts.put("hideOnline", info.privacy().hideOnline());
        parts.put("messageAuthority", info.privacy().messageAuthority());
        parts.put("hideRead", info.privacy().hideRead());
        parts.put("incognito", info.privacy().incognito());
        parts.put("createTime", info.createTime());
        return parts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> part.getValue().toString()));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(new ProfileChange.SetNickname(new Nickname("Bella")), "nickname", "Bella"),
                Arguments.of(new ProfileChange.SetIntroduction(new Introduction("dogs")), "introduction", "dogs"),
                Arguments.of(new ProfileChange.SetIntroduction(null), "introduction", "none"),
                Arguments.of(new ProfileChange.SetGender(Gender.MALE), "gender", "MALE"),
                Arguments.of(new ProfileChange.SetGenderPreference(GenderPreference.BOTH), "sexual", "BOTH"),
                Arguments.of(new ProfileChange.SetHeight(new Height(180)), "height", "Height[centimetres=180]"),
                Arguments.of(new ProfileChange.SetHeight(null), "height", "null"),
                Arguments.of(new ProfileChange.SetMaritalStatus(MaritalStatus.SECRET), "emotion", "SECRET"),
                Arguments.of(new ProfileChange.SetMaritalStatus(null), "emotion", "null"),
                Arguments.of(new ProfileChange.SetEducation(Education.DOCTOR), "education", "DOCTOR"),
                Arguments.of(new ProfileChange.SetSalary(Salary.TO_20000), "salary", "TO_20000"),
                Arguments.of(new ProfileChange.SetSalary(null), "salary", "null"),
                Arguments.of(new ProfileChange.SetAudience(ProfileAudience.FOLLOWED), "authority", "FOLLOWED"),
                Arguments.of(new ProfileChange.SetHideAge(true), "hideAge", "true"),
                Arguments.of(new ProfileChange.SetHideDistance(true), "hideDistance", "true"),
                Arguments.of(new ProfileChange.SetHideOnline(true), "hideOnline", "true"),
                Arguments.of(
                        new ProfileChange.SetMessagePermission(MessagePermission.MATCHES),
                        "messageAuthority",
                        "MATCHES"),
                Arguments.of(new ProfileChange.SetHideRead(true), "hideRead", "true"),
                Arguments.of(new ProfileChange.SetIncognito(true), "incognito", "true"));
    }

    @ParameterizedTest(name = "{1} becomes {2}")
    @MethodSource("changes")
    void a_change_affects_only_its_field(ProfileChange change, String part, String value) {
        var expected = parts(ProfileFixtures.complete());
        assertThat(expected.put(part, value)).isNotEqualTo(value);

        var changed = ProfileFixtures.complete().with(change, TODAY);

        assertThat(parts(changed)).isEqualTo(expected);
        assertThat(changed.with(change, TODAY)).isEqualTo(changed);
    }

    @Test
    void every_kind_of_change_is_tested() {
        var tried =
                changes().map(arguments -> requireNonNull(arguments.get()[0]).getClass());

        assertThat(Stream.concat(tried, Stream.of(ProfileChange.SetBirthday.class)))
                .contains(ProfileChange.class.getPermittedSubclasses());
    }

    @Test
    void correcting_a_birthday_increments_the_correction_count() {
        var change = new ProfileChange.SetBirthday(LocalDate.of(2000, 2, 29));
        var expected = parts(ProfileFixtures.complete());
        expected.put("birthday", "2000-02-29");
        expected.put("corrections", "1");

        assertThat(parts(ProfileFixtures.complete().with(change, TODAY))).isEqualTo(expected);
    }

    @Test
    void a_birthday_cannot_be_deleted() {
        var nothing = new ProfileChange.SetBirthday(null);

        assertThat(refusal(() -> ProfileFixtures.complete().with(nothing, TODAY)))
                .isEqualTo(new ProfileError.BirthdayLocked());
        assertThat(ProfileFixtures.empty().with(nothing, TODAY)).isEqualTo(ProfileFixtures.empty());
    }
}
