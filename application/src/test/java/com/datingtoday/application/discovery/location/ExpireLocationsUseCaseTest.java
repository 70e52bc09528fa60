package com.datingtoday.application.discovery.location;

import static com.datingtoday.application.discovery.DiscoveryFixture.SHANGHAI;
import static com.datingtoday.application.discovery.DiscoveryFixture.users;
import static com.datingtoday.domain.discovery.SearchCriteria.ANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.datingtoday.application.discovery.DiscoveryFixture;
import com.datingtoday.application.discovery.port.Locations;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpireLocationsUseCaseTest {

    private final DiscoveryFixture world = new DiscoveryFixture();

    private int expire(Locations locations) {
        return new ExpireLocationsUseCase(locations, world.locationUpdater(), world.clock).expire();
    }

    @Test
    void a_location_expires_after_fourteen_days_without_activity() {
        var women = world.women(30, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();
        world.clock.advance(Duration.ofDays(13));
        world.activityBuffer.record(women.getFirst(), world.clock.instant());
        world.activityBuffer.record(man, world.clock.instant());
        world.flushActivity();
        assertThat(expire(world.locations)).isZero();
        world.clock.advance(Duration.ofDays(1).plusMillis(1));

        assertThat(expire(world.locations)).isEqualTo(29);
        assertThat(expire(world.locations)).isZero();
        assertThat(users(world.nearby(man, ANY, null, 100))).containsExactly(women.getFirst());
    }

    @Test
    void a_user_who_becomes_active_meanwhile_retains_the_location() {
        var woman = world.women(1, SHANGHAI).getFirst();
        world.clock.advance(Duration.ofDays(15));
        var locations = mock(Locations.class);
        when(locations.findInactive(any(), anyInt())).thenReturn(List.of(woman));
        when(locations.isInactive(eq(woman), any())).thenReturn(false);

        assertThat(expire(locations)).isEqualTo(1);

        assertThat(world.locations.find(woman).orElseThrow().reported()).isNotNull();
    }

    @Test
    void a_run_expires_at_most_100_locations() {
        world.women(101, SHANGHAI);
        world.clock.advance(Duration.ofDays(15));

        assertThat(expire(world.locations)).isEqualTo(100);
        assertThat(expire(world.locations)).isEqualTo(1);
        assertThat(expire(world.locations)).isZero();
    }
}
