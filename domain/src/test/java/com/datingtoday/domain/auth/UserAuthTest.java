package com.datingtoday.domain.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UserAuthTest {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final UserId USER = new UserId(100_001);

    final UserAuth.Active registered = UserAuth.register(USER, LoginType.PHONE, "1.hash", NOON);

    @Test
    void a_registration_counts_as_the_first_login() {
        assertThat(registered).isEqualTo(new UserAuth.Active(USER, LoginType.PHONE, "1.hash", NOON, NOON, 1));
    }

    @Test
    void each_login_is_counted_and_updates_the_open_id_to_the_current_key() {
        var later = NOON.plusSeconds(60);

        assertThat(registered.logIn("1.hash", NOON).logIn("2.hash", later))
                .isEqualTo(new UserAuth.Active(USER, LoginType.PHONE, "2.hash", later, NOON, 3));
    }
}
