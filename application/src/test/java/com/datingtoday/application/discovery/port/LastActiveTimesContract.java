package com.datingtoday.application.discovery.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of {@link LastActiveTimes}. */
public interface LastActiveTimesContract {

    LastActiveTimes presences();

    /** Finds the last-active time as other users see it. */
    Optional<Instant> seen(UserId user);

    @Test
    default void only_recorded_users_have_a_last_active_time() {
        var moment = Instant.parse("2026-03-04T05:06:07Z");
        var one = AuthSamples.user();
        var other = AuthSamples.user();

        presences().record(List.of(one, other), moment);
        presences().record(List.of(other), moment.plusSeconds(60));
        presences().record(List.of(), moment.plusSeconds(120));

        assertThat(seen(one)).contains(moment);
        assertThat(seen(other)).contains(moment.plusSeconds(60));
        assertThat(seen(AuthSamples.user())).isEmpty();
    }
}
