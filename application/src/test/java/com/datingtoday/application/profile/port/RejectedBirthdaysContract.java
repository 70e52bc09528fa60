package com.datingtoday.application.profile.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contract of {@link RejectedBirthdays}. */
public interface RejectedBirthdaysContract {

    LocalDate FIRST = LocalDate.of(2033, 1, 1);

    RejectedBirthdays rejectedBirthdays();

    private static String phoneHash() {
        return "1." + AuthSamples.hex(20);
    }

    @Test
    default void an_unknown_phone_number_has_no_rejection() {
        assertThat(rejectedBirthdays().findAdultFrom(List.of(phoneHash(), phoneHash())))
                .isEmpty();
    }

    @Test
    default void the_first_rejection_is_kept() {
        var phone = phoneHash();
        rejectedBirthdays().create(phone, FIRST, AuthSamples.now());
        rejectedBirthdays().create(phone, FIRST.minusYears(5), AuthSamples.now());
        rejectedBirthdays().create(phoneHash(), FIRST.minusYears(6), AuthSamples.now());

        assertThat(rejectedBirthdays().findAdultFrom(List.of(phone))).contains(FIRST);
    }

    @Test
    default void a_rejection_is_found_under_an_older_key_and_the_first_one_counts() {
        var now = AuthSamples.now();
        var older = phoneHash();
        var newer = phoneHash();
        rejectedBirthdays().create(older, FIRST, now);

        assertThat(rejectedBirthdays().findAdultFrom(List.of(newer, older))).contains(FIRST);
        rejectedBirthdays().create(newer, FIRST.plusYears(1), now.plusSeconds(1));
        assertThat(rejectedBirthdays().findAdultFrom(List.of(newer, older))).contains(FIRST);
    }
}
