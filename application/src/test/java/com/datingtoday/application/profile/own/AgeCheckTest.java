package com.datingtoday.application.profile.own;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.domain.profile.ProfileChange.SetBirthday;
import com.datingtoday.domain.profile.ProfileChange.SetHideAge;
import com.datingtoday.domain.profile.value.Birthday;
import com.datingtoday.domain.profile.value.BirthdayRecord;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeCheckTest {

    static final UserId DORA = new UserId(100_004);
    static final LocalDate ADULT = LocalDate.of(1995, 1, 1);
    static final ProfileError TOO_YOUNG = new ProfileError.TooYoung(18);

    private final ProfileFixture fixture = new ProfileFixture();

    AgeCheckTest() {
        fixture.createWithoutBirthday(DORA, "Dora");
    }

    private void state(UserId user, LocalDate birthday) {
        fixture.update(user, new SetBirthday(new Sensitive<>(birthday)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T15:59:59.999Z, 2008-12-01, false",
        "2026-11-30T16:00:00Z, 2008-12-01, true",
        "2026-02-28T15:59:59.999Z, 2008-02-29, false",
        "2026-02-28T16:00:00Z, 2008-02-29, true"
    })
    void a_user_is_an_adult_from_the_day_in_the_configured_time_zone(Instant now, LocalDate birthday, boolean adult) {
        fixture.clock.set(now);

        if (adult) {
            state(DORA, birthday);
            assertThat(fixture.info(DORA).birth()).isEqualTo(new BirthdayRecord(new Birthday(birthday), 0));
        } else {
            assertThat(refusal(() -> state(DORA, birthday))).isEqualTo(TOO_YOUNG);
            assertThat(fixture.info(DORA).birth()).isEqualTo(BirthdayRecord.EMPTY);
        }
    }

    @ParameterizedTest
    @CsvSource({"2015-01-01, 2032-12-31T16:00:00Z", "2012-02-29, 2030-02-28T16:00:00Z"})
    void after_the_birthday_of_a_minor_every_birthday_is_rejected_until_that_minor_is_an_adult(
            LocalDate minor, Instant adultFrom) {
        assertThat(refusal(() -> state(DORA, minor))).isEqualTo(TOO_YOUNG);

        assertThat(refusal(() -> state(DORA, ADULT))).isEqualTo(TOO_YOUNG);
        assertThat(refusal(() -> state(DORA, minor.plusYears(5)))).isEqualTo(TOO_YOUNG);
        fixture.clock.set(adultFrom.minusMillis(1));
        assertThat(refusal(() -> state(DORA, ADULT))).isEqualTo(TOO_YOUNG);
        assertThat(fixture.info(DORA).birth()).isEqualTo(BirthdayRecord.EMPTY);

        fixture.clock.set(adultFrom);
        state(DORA, ADULT);
        assertThat(fixture.info(DORA).birth().birthday()).isEqualTo(new Birthday(ADULT));
    }

    @Test
    void a_new_user_of_the_same_phone_number_is_rejected_and_one_of_another_is_not() {
        assertThat(refusal(() -> state(DORA, LocalDate.of(2015, 1, 1)))).isEqualTo(TOO_YOUNG);
        var successor = new UserId(100_005);
        var other = new UserId(100_006);
        fixture.createWithoutBirthday(successor, "Eve");
        fixture.profiles.create(other, "+8613499990001", "Fay", ProfileFixture.NOON);

        assertThat(refusal(() -> state(successor, ADULT))).isEqualTo(TOO_YOUNG);
        state(other, ADULT);
    }

    @Test
    void other_changes_stay_possible_and_a_set_birthday_is_kept() {
        assertThat(refusal(() -> state(ANNA, LocalDate.of(2015, 1, 1)))).isEqualTo(TOO_YOUNG);

        fixture.update(ANNA, new SetHideAge(true));

        assertThat(fixture.info(ANNA).privacy().hideAge()).isTrue();
        assertThat(fixture.info(ANNA).birth().birthday()).isNotNull();
    }
}
