package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.shared.binding.Patch;
import com.datingtoday.domain.profile.ProfileChange;
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
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Sensitive;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Factory of profile changes from a request; null clears a field or sets its code for unknown. */
final class ProfileChangeFactory {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final List<ProfileChange> changes = new ArrayList<>();

    private ProfileChangeFactory() {}

    static List<ProfileChange> of(MyProfilePresenter.UpdateProfileRequest fields) {
        var factory = new ProfileChangeFactory();
        factory.texts(fields);
        factory.traits(fields);
        factory.privacy(fields);
        return factory.changes;
    }

    private void texts(MyProfilePresenter.UpdateProfileRequest fields) {
        fields.nickname()
                .ifPresent(text -> changes.add(new ProfileChange.SetNickname(Nickname.of(required("nickname", text)))));
        add(fields.introduction(), Introduction::of, ProfileChange.SetIntroduction::new);
        add(fields.birthday(), ProfileChangeFactory::parseDay, ProfileChange.SetBirthday::new);
    }

    private void traits(MyProfilePresenter.UpdateProfileRequest fields) {
        fields.gender()
                .ifPresent(code -> changes.add(new ProfileChange.SetGender(
                        code == null ? Gender.UNKNOWN : byCode("gender", code, Gender::find))));
        fields.sexual()
                .ifPresent(code -> changes.add(new ProfileChange.SetGenderPreference(
                        code == null ? GenderPreference.UNKNOWN : byCode("sexual", code, GenderPreference::find))));
        add(fields.height(), Height::new, ProfileChange.SetHeight::new);
        add(
                fields.emotion(),
                code -> byCode("emotion", code, MaritalStatus::find),
                ProfileChange.SetMaritalStatus::new);
        fields.education()
                .ifPresent(code -> changes.add(new ProfileChange.SetEducation(
                        code == null ? Education.UNKNOWN : byCode("education", code, Education::find))));
        add(fields.salary(), code -> byCode("salary", code, Salary::find), ProfileChange.SetSalary::new);
    }

    /**
     * Adds the changes of privacy settings. Null is rejected, because a missing value must not weaken the privacy of
     * the user.
     */
    private void privacy(MyProfilePresenter.UpdateProfileRequest fields) {
        fields.authority()
                .ifPresent(code -> changes.add(new ProfileChange.SetAudience(
                        byCode("authority", required("authority", code), ProfileAudience::find))));
        fields.hideAge().ifPresent(hide -> changes.add(new ProfileChange.SetHideAge(required("hide_age", hide))));
        fields.hideDistance()
                .ifPresent(hide -> changes.add(new ProfileChange.SetHideDistance(required("hide_distance", hide))));
        fields.hideOnline()
                .ifPresent(hide -> changes.add(new ProfileChange.SetHideOnline(required("hide_online", hide))));
        fields.messageAuthority()
                .ifPresent(code -> changes.add(new ProfileChange.SetMessagePermission(
                        byCode("message_authority", required("message_authority", code), MessagePermission::find))));
        fields.hideRead().ifPresent(hide -> changes.add(new ProfileChange.SetHideRead(required("hide_read", hide))));
        fields.incognito().ifPresent(hide -> changes.add(new ProfileChange.SetIncognito(required("incognito", hide))));
    }

    private <S, T> void add(
            Patch<@Nullable S> patch, Function<S, T> parser, Function<@Nullable T, ProfileChange> change) {
        patch.ifPresent(value -> changes.add(change.apply(value == null ? null : parser.apply(value))));
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new DomainException(new InputError.Missing(field));
        }
        return value;
    }

    private static <T> T byCode(String field, int code, IntFunction<Optional<T>> of) {
        return of.apply(code).orElseThrow(() -> new DomainException(new InputError.Malformed(field)));
    }

    private static Sensitive<LocalDate> parseDay(String text) {
        try {
            return new Sensitive<>(LocalDate.parse(text, DAY));
        } catch (DateTimeException malformed) {
            throw new DomainException(new InputError.Malformed("birthday"));
        }
    }
}
