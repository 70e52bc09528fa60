package com.datingtoday.application.discovery.location;

import static com.datingtoday.application.discovery.DiscoveryFixture.SHANGHAI;
import static com.datingtoday.application.discovery.DiscoveryFixture.users;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.discovery.SearchCriteria.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.discovery.DiscoveryFixture;
import com.datingtoday.application.discovery.port.InMemoryCities;
import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.ReportedLocation;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class UpdateLocationUseCaseTest {

    private static final Coordinates WUHAN = new Coordinates(30.5928, 114.3055);

    private final DiscoveryFixture world = new DiscoveryFixture();

    private Location choose(UserId user, String city) {
        var command = new UpdateLocation.Command(user, new UpdateLocation.NewLocation.ChosenCity(city));
        return new UpdateLocationUseCase(world.locationUpdater(), new InMemoryCities(), world.clock).update(command);
    }

    @Test
    void a_user_who_reports_a_first_location_is_found_nearby_at_once() {
        world.women(30, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();

        var woman = world.women(1, SHANGHAI).getFirst();

        assertThat(users(world.nearby(man, ANY, null, 100))).contains(woman);
    }

    @Test
    void reporting_a_location_in_the_same_cell_changes_no_list() {
        var woman = world.women(1, SHANGHAI).getFirst();
        world.clock.advance(Duration.ofMinutes(15));
        world.people.log.clear();

        world.updateLocation(woman, new Coordinates(SHANGHAI.latitude() + 1e-5, SHANGHAI.longitude()));
        assertThat(world.people.log).containsExactly("begin", "commit");
        var reportedLocation = world.locations.find(woman).orElseThrow().reported();
        assertThat(Objects.requireNonNull(reportedLocation).coordinates().latitude())
                .isGreaterThan(SHANGHAI.latitude());

        world.updateLocation(woman, WUHAN);
        assertThat(world.people.log).contains("changing " + woman.value());
    }

    @Test
    void coordinates_of_exactly_zero_are_rejected_and_those_beside_them_are_not() {
        var woman = world.women(1, SHANGHAI).getFirst();
        var before = world.locations.find(woman);

        assertThat(refusal(() -> world.updateLocation(woman, new Coordinates(0, -0.0))))
                .isEqualTo(new DiscoveryError.InvalidLocation("latitude"));
        assertThat(world.locations.find(woman)).isEqualTo(before);

        world.updateLocation(woman, new Coordinates(0, 0.0001));
        assertThat(world.locations.find(woman)).isNotEqualTo(before);
    }

    @Test
    void a_chosen_city_is_stored_with_its_center() {
        var woman = world.women(1, SHANGHAI).getFirst();

        var location = choose(woman, "wuhan");

        assertThat(location.reported())
                .isEqualTo(new ReportedLocation(WUHAN, ReportedLocation.Source.CITY, null, "wuhan"));
        assertThat(world.locations.find(woman)).contains(location);
    }

    @Test
    void an_unknown_city_is_rejected_and_the_location_is_unchanged() {
        var woman = world.women(1, SHANGHAI).getFirst();
        var before = world.locations.find(woman);
        world.people.log.clear();

        assertThat(refusal(() -> choose(woman, "atlantis"))).isEqualTo(new DiscoveryError.UnknownCity());

        assertThat(world.locations.find(woman)).isEqualTo(before);
        assertThat(world.people.log).isEmpty();
    }
}
