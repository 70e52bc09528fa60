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

    LastActiveTimes lastActiveTimes();

    /** Finds the last-active time as other users see it. */
    Optional<Instant> lastActive(UserId user);

    @Test
    default void only_recorded_users_have_a_last_active_time() {
        var moment = Instant.parse("2026-03-04T05:06:07Z");
        var one = AuthSamples.user();
        var other = AuthSamples.user();

        lastActiveTimes().record(List.of(one, other), moment);
        lastActiveTimes().record(List.of(other), moment.plusSeconds(60));
        lastActiveTimes().record(List.of(), moment.plusSeconds(120));

        assertThat(lastActive(one)).contains(moment);
        assertThat(lastActive(other)).contains(moment.plusSeconds(60));
        assertThat(lastActive(AuthSamples.user())).isEmpty();
    }
}
