package com.datingtoday.adapter.redis.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.redis.testing.ManualTicker;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.FakeProfileSource;
import com.datingtoday.application.profile.port.SampleProfiles;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Number of round trips and of source calls of each operation. */
class ProfileRoundTripsIT {

    private final ManualTicker ticker = new ManualTicker();
    private final ProfileRedisInstance instance = ProfileRedisInstance.shared(ticker);
    private final ProfileRedisInstance other = ProfileRedisInstance.shared(ticker);
    private final FakeProfileSource source = new FakeProfileSource();
    private final UserId viewer = AuthSamples.user();

    @AfterEach
    void close() {
        instance.close();
        other.close();
    }

    private UserId createUser() {
        return source.put(SampleProfiles.complete(AuthSamples.user())).user();
    }

    private void assertCosts(int trips, int questions, Runnable call) {
        var tripsBefore = instance.roundTrips();
        var profilesBefore = source.profileRequests().size();
        var relationsBefore = source.relationRequests().size();
        call.run();
        assertThat(instance.roundTrips() - tripsBefore).isEqualTo(trips);
        assertThat(source.profileRequests().size() - profilesBefore).isEqualTo(questions);
        assertThat(source.relationRequests().size() - relationsBefore).isLessThanOrEqualTo(questions);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 50})
    void a_view_costs_at_most_two_round_trips_for_any_number_of_owners(int number) {
        var owners = Stream.generate(this::createUser).limit(number).toList();
        Runnable view = () -> assertThat(instance.cache().viewAll(viewer, owners, source.loaderFor(viewer)))
                .hasSize(number);

        assertCosts(2, 1, view);
        assertCosts(0, 0, view);
        ticker.advance(Duration.ofMillis(999));
        assertCosts(0, 0, view);
        ticker.advance(Duration.ofMillis(1));
        assertCosts(1, 0, view);
        assertCosts(0, 0, view);
    }

    @Test
    void a_profile_loaded_by_another_instance_costs_one_round_trip() {
        var owners = List.of(createUser(), AuthSamples.user(), createUser());
        other.cache().viewAll(viewer, owners, source.loaderFor(viewer));

        assertCosts(1, 0, () -> instance.cache().viewAll(viewer, owners, source.loaderFor(viewer)));
        assertCosts(0, 0, () -> instance.profile(owners.getFirst(), source.loaderFor(viewer)));
    }

    @Test
    void each_end_of_a_change_costs_one_round_trip() {
        var user = createUser();

        assertCosts(1, 0, () -> instance.cache().beginChange(user));
        assertCosts(1, 0, () -> instance.cache().endChange(user));
        assertCosts(1, 0, () -> instance.cache().beginChange(user, viewer));
        assertCosts(1, 0, () -> instance.cache().endChange(user, viewer));
    }

    @Test
    void a_changed_profile_is_loaded_once_a_second_and_not_stored_in_redis() {
        var user = createUser();
        instance.cache().beginChange(user);
        instance.cache().endChange(user);
        instance.cache().beginChange(viewer, user);
        instance.cache().endChange(viewer, user);
        Runnable view = () -> instance.cache().viewAll(viewer, List.of(user), source.loaderFor(viewer));

        assertCosts(1, 1, view);
        assertCosts(0, 0, view);
        ticker.advance(Duration.ofSeconds(1));
        assertCosts(1, 1, view);
    }

    @Test
    void concurrent_views_of_an_expired_profile_share_one_load() {
        var user = createUser();
        Runnable readers =
                () -> assertThat(ConcurrentRunner.run(100, _ -> instance.profile(user, source.loaderFor(viewer))))
                        .allSatisfy(profile -> assertThat(profile).isPresent());
        assertCosts(2, 1, readers);

        ticker.advance(Duration.ofSeconds(1));
        assertCosts(1, 0, readers);

        ticker.advance(Duration.ofSeconds(1));
        other.executor().execute("expire", pipeline -> pipeline.commands().del("dt:profile:{" + user.value() + "}"));
        assertCosts(2, 1, readers);
    }
}
