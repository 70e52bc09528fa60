package com.datingtoday.application.discovery.activity;

import static com.datingtoday.application.discovery.DiscoveryFixture.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.discovery.DiscoveryFixture;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FlushActivityUseCaseTest {

    private final DiscoveryFixture world = new DiscoveryFixture();

    @Test
    void activity_of_a_user_is_written_once_a_minute() {
        var woman = world.women(1, SHANGHAI).getFirst();
        for (int second = 0; second < 120; second++) {
            world.activityBuffer.record(woman, world.clock.instant());
            world.clock.advance(Duration.ofSeconds(1));
            assertThat(world.flushActivity()).isEqualTo(second % 60 == 0 ? 1 : 0);
        }
        assertThat(world.lastActiveTimes.find(woman)).isPresent();
    }

    @Test
    void activity_is_written_in_one_transaction() {
        var woman = world.women(1, SHANGHAI).getFirst();
        world.people.log.clear();

        world.activityBuffer.record(woman, world.clock.instant());
        world.flushActivity();

        assertThat(world.people.log).containsExactly("begin", "commit");
    }

    @Test
    void without_activity_nothing_is_written() {
        assertThat(world.flushActivity()).isZero();
        assertThat(world.people.log).isEmpty();
    }

    @Test
    void a_run_writes_the_activity_of_at_most_200_users() {
        for (int i = 0; i < 201; i++) {
            world.activityBuffer.record(new UserId(300_000 + i), world.clock.instant());
        }

        assertThat(world.flushActivity()).isEqualTo(200);
        assertThat(world.flushActivity()).isEqualTo(1);
        assertThat(world.flushActivity()).isZero();
    }
}
