package com.datingtoday.application.discovery.popularity;

import static com.datingtoday.application.discovery.DiscoveryFixture.SHANGHAI;
import static com.datingtoday.application.discovery.DiscoveryFixture.users;
import static com.datingtoday.domain.discovery.SearchCriteria.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.discovery.DiscoveryFixture;
import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.domain.profile.ProfileViewed;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FlushPopularityUseCaseTest {

    private final DiscoveryFixture world = new DiscoveryFixture();

    private void view(UserId target, int viewers) {
        for (int i = 0; i < viewers; i++) {
            world.popularityBuffer.handle(new ProfileViewed(target, new UserId(300_000 + i), false));
        }
    }

    @Test
    void a_run_counts_at_most_100_interactions() {
        view(world.women(1, SHANGHAI).getFirst(), 101);

        assertThat(world.flushPopularity()).isEqualTo(100);
        assertThat(world.flushPopularity()).isEqualTo(1);
        assertThat(world.flushPopularity()).isZero();
    }

    @Test
    void interactions_with_a_suspended_or_unknown_user_do_not_count() {
        var women = world.women(2, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.people.profiles.suspend(women.get(0), true);
        view(women.get(0), 9);
        view(women.get(1), 3);
        view(ProfileFixture.UNKNOWN_USER, 1);

        assertThat(world.flushPopularity()).isEqualTo(13);

        world.people.profiles.suspend(women.get(0), false);
        world.clock.advance(Duration.ofSeconds(30));
        assertThat(users(world.hot(man, ANY, null, 100))).containsExactly(women.get(1));
    }
}
