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

/** What each call costs, in round trips to Redis and questions to the source. */
class ProfileRoundTripsIT {

    private final ManualTicker ticker = new ManualTicker();
    private final ProfileRedisInstance profileRedisInstance = ProfileRedisInstance.at(ticker);
    private final ProfileRedisInstance other = ProfileRedisInstance.at(ticker);
    private final FakeProfileSource source = new FakeProfileSource();
    private final UserId viewer = AuthSamples.user();

    @AfterEach
    void close() {
        profileRedisInstance.close();
        other.close();
    }

    private UserId person() {
        return source.put(SampleProfiles.complete(AuthSamples.user())).user();
    }

    private void costs(int trips, int questions, Runnable call) {
        var tripsBefore = profileRedisInstance.trips();
        var profilesBefore = source.profileRequests().size();
        var relationsBefore = source.relationRequests().size();
        call.run();
        assertThat(profileRedisInstance.trips() - tripsBefore).isEqualTo(trips);
        assertThat(source.profileRequests().size() - profilesBefore).isEqualTo(questions);
        assertThat(source.relationRequests().size() - relationsBefore).isLessThanOrEqualTo(questions);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 50})
    void looking_costs_nothing_one_or_two_however_many_are_looked_at(int number) {
        var owners = Stream.generate(this::person).limit(number).toList();
        Runnable look = () -> assertThat(profileRedisInstance.cache().viewAll(viewer, owners, source.loaderFor(viewer)))
                .hasSize(number);

        costs(2, 1, look);
        costs(0, 0, look);
        ticker.pass(Duration.ofMillis(999));
        costs(0, 0, look);
        ticker.pass(Duration.ofMillis(1));
        costs(1, 0, look);
        costs(0, 0, look);
    }

    @Test
    void what_another_instance_has_loaded_costs_one() {
        var owners = List.of(person(), AuthSamples.user(), person());
        other.cache().viewAll(viewer, owners, source.loaderFor(viewer));

        costs(1, 0, () -> profileRedisInstance.cache().viewAll(viewer, owners, source.loaderFor(viewer)));
        costs(0, 0, () -> profileRedisInstance.profile(owners.getFirst(), source.loaderFor(viewer)));
    }

    @Test
    void each_side_of_a_change_costs_one() {
        var user = person();

        costs(1, 0, () -> profileRedisInstance.cache().beginChange(user));
        costs(1, 0, () -> profileRedisInstance.cache().endChange(user));
        costs(1, 0, () -> profileRedisInstance.cache().beginChange(user, viewer));
        costs(1, 0, () -> profileRedisInstance.cache().endChange(user, viewer));
    }

    @Test
    void what_was_just_changed_is_asked_of_the_source_once_a_second_and_not_told_to_redis() {
        var user = person();
        profileRedisInstance.cache().beginChange(user);
        profileRedisInstance.cache().endChange(user);
        profileRedisInstance.cache().beginChange(viewer, user);
        profileRedisInstance.cache().endChange(viewer, user);
        Runnable look = () -> profileRedisInstance.cache().viewAll(viewer, List.of(user), source.loaderFor(viewer));

        costs(1, 1, look);
        costs(0, 0, look);
        ticker.pass(Duration.ofSeconds(1));
        costs(1, 1, look);
    }

    @Test
    void a_crowd_that_finds_somebody_expired_costs_as_much_as_one_person() {
        var user = person();
        Runnable crowd =
                () -> assertThat(ConcurrentRunner.run(100, _ -> profileRedisInstance.profile(user, source.loaderFor(viewer))))
                        .allSatisfy(profile -> assertThat(profile).isPresent());
        costs(2, 1, crowd);

        ticker.pass(Duration.ofSeconds(1));
        costs(1, 0, crowd);

        ticker.pass(Duration.ofSeconds(1));
        other.executor().execute("expire", pipeline -> pipeline.commands().del("dt:profile:{" + user.value() + "}"));
        costs(2, 1, crowd);
    }
}
