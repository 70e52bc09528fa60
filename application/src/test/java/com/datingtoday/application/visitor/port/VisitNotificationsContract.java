package com.datingtoday.application.visitor.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contract of {@link VisitNotifications}. */
public interface VisitNotificationsContract {

    LocalDate DAY = LocalDate.of(2026, 3, 1);

    VisitNotifications visitNotifications();

    private static Visitor visit(UserId owner, UserId fan) {
        return new Visitor(owner, fan, AuthSamples.now());
    }

    @Test
    default void each_pair_is_claimed_once_a_day() {
        var owner = AuthSamples.user();
        var other = AuthSamples.user();
        var fan = AuthSamples.user();
        var friend = AuthSamples.user();

        assertThat(visitNotifications().claim(List.of(visit(owner, fan)), DAY)).containsExactly(owner);
        assertThat(visitNotifications().claim(List.of(visit(owner, fan)), DAY)).isEmpty();
        assertThat(visitNotifications().claim(List.of(visit(owner, fan), visit(owner, friend), visit(other, fan)), DAY))
                .containsExactlyInAnyOrder(owner, other);
        assertThat(visitNotifications().claim(List.of(visit(owner, fan)), DAY.plusDays(1)))
                .containsExactly(owner);
        assertThat(visitNotifications().claim(List.of(), DAY)).isEmpty();
    }

    @Test
    default void one_of_many_concurrent_claims_succeeds() {
        var owner = AuthSamples.user();
        var fan = AuthSamples.user();

        var claims = ConcurrentRunner.run(
                8,
                _ -> visitNotifications().claim(List.of(visit(owner, fan)), DAY).size());

        assertThat(claims.stream().mapToInt(Integer::intValue).sum()).isOne();
    }
}
