package com.datingtoday.domain.profile.value;

import static com.datingtoday.domain.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.ProfileFixtures;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Sensitive;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Birthday BORN = new Birthday(LocalDate.of(1996, 4, 30));
    private static final Birthday CORRECTED = new Birthday(LocalDate.of(1996, 5, 30));
    private static final Birthday THIRD = new Birthday(LocalDate.of(1996, 6, 30));

    @ParameterizedTest
    @CsvSource({
        "2008-03-01, 2026-03-01, 18",
        "2008-02-29, 2026-03-01, 18",
        "2008-02-29, 2028-02-28, 19",
        "2008-02-29, 2028-02-29, 20",
        "2010-02-28, 2028-02-28, 18",
        "2010-02-28, 2028-02-29, 18",
        "2007-12-31, 2025-12-31, 18",
        "1996-04-30, 2026-04-29, 29",
        "1996-04-30, 2026-04-30, 30",
        "1906-03-01, 2026-03-01, 120",
        "1905-03-02, 2026-03-01, 120"
    })
    void an_adult_has_an_age_in_whole_years(LocalDate born, LocalDate today, int age) {
        var birthday = Birthday.of(born, today);

        assertThat(birthday.date()).isEqualTo(born);
        assertThat(birthday.age(today)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-03-02, 2026-03-01",
        "2008-02-29, 2026-02-28",
        "2008-02-29, 2026-01-01",
        "2010-03-01, 2028-02-29",
        "2026-03-01, 2026-03-01",
        "2026-02-28, 2026-03-01"
    })
    void a_user_below_18_is_too_young(LocalDate born, LocalDate today) {
        assertThat(refusal(() -> Birthday.of(born, today))).isEqualTo(new ProfileError.TooYoung(18));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-01",
        "2126-03-01, 2026-03-01",
        "1905-03-01, 2026-03-01",
        "0001-01-01, 2026-03-01",
        "-999999999-01-01, 2026-03-01"
    })
    void a_future_date_or_one_more_than_120_years_ago_is_rejected(LocalDate born, LocalDate today) {
        assertThat(refusal(() -> Birthday.of(born, today))).isEqualTo(new InputError.Malformed("birthday"));
    }

    @Test
    void a_birthday_is_set_once_and_corrected_once() {
        var set = BirthdayRecord.EMPTY.set(BORN);
        var corrected = set.set(CORRECTED);

        assertThat(List.of(BirthdayRecord.EMPTY, set, corrected).stream().map(BirthdayRecord::canChange))
                .containsExactly(true, true, false);
        assertThat(set).isEqualTo(new BirthdayRecord(BORN, 0));
        assertThat(corrected).isEqualTo(new BirthdayRecord(CORRECTED, 1));
        assertThat(refusal(() -> corrected.set(THIRD))).isEqualTo(new ProfileError.BirthdayLocked());
        assertThat(refusal(() -> corrected.set(BORN))).isEqualTo(new ProfileError.BirthdayLocked());
    }

    @Test
    void setting_the_same_date_is_not_a_correction() {
        var set = BirthdayRecord.EMPTY.set(BORN).set(BORN).set(BORN);
        var corrected = set.set(CORRECTED);

        assertThat(set).isEqualTo(new BirthdayRecord(BORN, 0));
        assertThat(corrected.set(CORRECTED)).isEqualTo(corrected);
    }

    @Test
    void a_set_birthday_cannot_be_deleted() {
        var set = BirthdayRecord.EMPTY.set(BORN);
        var corrected = set.set(CORRECTED);

        assertThat(BirthdayRecord.EMPTY.set(null)).isEqualTo(BirthdayRecord.EMPTY);
        assertThat(refusal(() -> set.set(null))).isEqualTo(new ProfileError.BirthdayLocked());
        assertThat(refusal(() -> corrected.set(null))).isEqualTo(new ProfileError.BirthdayLocked());
    }

    @Test
    void a_correction_must_not_make_the_user_a_minor() {
        var child = new ProfileChange.SetBirthday(
                new Sensitive<>(TODAY.minusYears(18).plusDays(1)));

        assertThat(refusal(() -> ProfileFixtures.complete().with(child, TODAY)))
                .isEqualTo(new ProfileError.TooYoung(18));
        assertThat(refusal(() -> ProfileFixtures.empty().with(child, TODAY))).isEqualTo(new ProfileError.TooYoung(18));
    }

    @Test
    void a_user_without_a_birthday_has_no_age() {
        assertThat(ProfileFixtures.empty().age(TODAY)).isEqualTo(OptionalInt.empty());
        assertThat(ProfileFixtures.complete().age(TODAY)).hasValue(29);
        assertThat(ProfileFixtures.complete().age(LocalDate.of(2026, 4, 30))).hasValue(30);
    }
}
