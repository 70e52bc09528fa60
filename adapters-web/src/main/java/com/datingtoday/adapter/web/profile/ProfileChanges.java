package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.shared.binding.Patch;
import com.datingtoday.domain.profile.ProfileChange;
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
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.DomainException;
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

/** From what was sent to what shall change; null becomes what stands for nothing. */
final class ProfileChanges {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final List<ProfileChange> changes = new ArrayList<>();

    private ProfileChanges() {}

    static List<ProfileChange> of(MyProfiles.ProfileFields fields) {
        var all = new ProfileChanges();
        all.texts(fields);
        all.traits(fields);
        all.privacy(fields);
        return all.changes;
    }

    private void texts(MyProfiles.ProfileFields fields) {
        fields.nickname()
                .ifPresent(text -> changes.add(new ProfileChange.OfNickname(Nickname.of(required("nickname", text)))));
        add(fields.introduction(), Introduction::of, ProfileChange.OfIntroduction::new);
        add(fields.birthday(), ProfileChanges::day, ProfileChange.OfBirthday::new);
    }

    private void traits(MyProfiles.ProfileFields fields) {
        fields.gender()
                .ifPresent(code -> changes.add(
                        new ProfileChange.OfGender(code == null ? Gender.UNKNOWN : known("gender", code, Gender::of))));
        fields.sexual()
                .ifPresent(code -> changes.add(new ProfileChange.OfSexual(
                        code == null ? Attraction.UNKNOWN : known("sexual", code, Attraction::of))));
        add(fields.height(), Height::new, ProfileChange.OfHeight::new);
        add(fields.emotion(), code -> known("emotion", code, Emotion::of), ProfileChange.OfEmotion::new);
        fields.education()
                .ifPresent(code -> changes.add(new ProfileChange.OfEducation(
                        code == null ? Education.UNKNOWN : known("education", code, Education::of))));
        add(fields.salary(), code -> known("salary", code, Salary::of), ProfileChange.OfSalary::new);
    }

    /** Nobody opens himself to others by sending nothing. */
    private void privacy(MyProfiles.ProfileFields fields) {
        fields.authority()
                .ifPresent(code -> changes.add(
                        new ProfileChange.OfAuthority(known("authority", required("authority", code), Authority::of))));
        fields.hideAge().ifPresent(hide -> changes.add(new ProfileChange.OfHideAge(required("hide_age", hide))));
        fields.hideDistance()
                .ifPresent(hide -> changes.add(new ProfileChange.OfHideDistance(required("hide_distance", hide))));
        fields.hideOnline().ifPresent(hide -> changes.add(new ProfileChange.OfHideOnline(required("hide_online", hide))));
        fields.messageAuthority()
                .ifPresent(code -> changes.add(new ProfileChange.OfMessageAuthority(
                        known("message_authority", required("message_authority", code), MessageAuthority::of))));
        fields.hideRead().ifPresent(hide -> changes.add(new ProfileChange.OfHideRead(required("hide_read", hide))));
        fields.incognito().ifPresent(hide -> changes.add(new ProfileChange.OfIncognito(required("incognito", hide))));
    }

    private <S, T> void add(Patch<S> patch, Function<S, T> reading, Function<@Nullable T, ProfileChange> change) {
        patch.ifPresent(sent -> changes.add(change.apply(sent == null ? null : reading.apply(sent))));
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new DomainException(new InputError.Missing(field));
        }
        return value;
    }

    private static <T> T known(String field, int code, IntFunction<Optional<T>> of) {
        return of.apply(code).orElseThrow(() -> new DomainException(new InputError.Malformed(field)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException malformed) {
            throw new DomainException(new InputError.Malformed("birthday"));
        }
    }
}
