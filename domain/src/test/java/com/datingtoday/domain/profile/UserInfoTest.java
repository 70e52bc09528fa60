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
import com.datingtoday.domain.shared.Sensitive;
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
    private static Map<String, String> fields(UserInfo info) {
        var fields = new HashMap<String, Object>();
        fields.put("id", info.id().value());
        fields.put("nickname", info.nickname().value());
        var introduction = info.introduction();
        fields.put("introduction", introduction == null ? "none" : introduction.value());
        fields.put("gender", info.traits().gender());
        fields.put("sexual", info.traits().sexual());
        fields.put("height", String.valueOf(info.traits().height()));
        fields.put("emotion", String.valueOf(info.traits().emotion()));
        fields.put("education", info.traits().education());
        fields.put("salary", String.valueOf(info.traits().salary()));
        var birthday = info.birth().birthday();
        fields.put("birthday", birthday == null ? "none" : birthday.date());
        fields.put("corrections", info.birth().corrections());
        fields.put("authority", info.privacy().authority());
        fields.put("hideAge", info.privacy().hideAge());
        fields.put("hideDistance", info.privacy().hideDistance());
        fields.put("hideOnline", info.privacy().hideOnline());
        fields.put("messageAuthority", info.privacy().messageAuthority());
        fields.put("hideRead", info.privacy().hideRead());
        fields.put("incognito", info.privacy().incognito());
        fields.put("createTime", info.createTime());
        return fields.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().toString()));
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
    void a_change_affects_only_its_field(ProfileChange change, String field, String value) {
        var expected = fields(ProfileFixtures.complete());
        assertThat(expected.put(field, value)).isNotEqualTo(value);

        var changed = ProfileFixtures.complete().with(change, TODAY);

        assertThat(fields(changed)).isEqualTo(expected);
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
        var change = new ProfileChange.SetBirthday(new Sensitive<>(LocalDate.of(2000, 2, 29)));
        var expected = fields(ProfileFixtures.complete());
        expected.put("birthday", "2000-02-29");
        expected.put("corrections", "1");

        assertThat(fields(ProfileFixtures.complete().with(change, TODAY))).isEqualTo(expected);
    }

    @Test
    void a_birthday_cannot_be_deleted() {
        var nothing = new ProfileChange.SetBirthday(null);

        assertThat(refusal(() -> ProfileFixtures.complete().with(nothing, TODAY)))
                .isEqualTo(new ProfileError.BirthdayLocked());
        assertThat(ProfileFixtures.empty().with(nothing, TODAY)).isEqualTo(ProfileFixtures.empty());
    }
}
