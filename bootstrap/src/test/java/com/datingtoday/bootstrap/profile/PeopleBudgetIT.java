package com.datingtoday.bootstrap.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.bootstrap.testing.Costs;
import com.datingtoday.bootstrap.testing.Costs.Cost;
import com.datingtoday.bootstrap.testing.Instance;
import com.datingtoday.bootstrap.testing.Person;
import com.datingtoday.bootstrap.testing.Photos;
import com.datingtoday.bootstrap.testing.RedisKeys;
import com.datingtoday.bootstrap.testing.Reply;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What looking at people costs, to the last round trip and statement. */
class PeopleBudgetIT {

    static Instance instance;
    static Costs costs;
    static Person viewer;

    @BeforeAll
    static void start() {
        // No clock of its own beside the calls that are counted.
        instance = Instance.start("--datingtoday.housekeeping=false");
        costs = new Costs(instance);
        viewer = Person.adult(instance);
        // The catalogue of labels is read once a minute, scripts are loaded once.
        viewer.see(viewer);
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    @Test
    void a_profile_that_this_process_remembers_is_one_round_trip_and_no_statement() {
        var owner = Person.adult(instance);
        viewer.see(owner);

        assertThat(cheapest(() -> viewer.see(owner))).isEqualTo(new Cost(1, 0, 0));
    }

    @Test
    void a_profile_that_redis_remembers_is_two_round_trips_and_no_statement() {
        var owner = Person.adult(Instance.two());
        var elsewhere = viewer.at(Instance.two());
        unmarked(owner, elsewhere);

        assertThat(costs.of(0, () -> viewer.see(owner))).isEqualTo(new Cost(2, 0, 0));
    }

    @Test
    void a_profile_that_nobody_remembers_is_read_by_four_primary_keys_and_told_to_the_others() {
        var owner = Person.adult(Instance.two());

        var cost = costs.of(0, () -> viewer.see(owner));

        // Signature, asking Redis, and on a cold cache telling it.
        assertThat(cost.redis()).isLessThanOrEqualTo(3);
        assertThat(cost.sql()).isLessThanOrEqualTo(4);
        assertThat(cost.transactions()).isZero();
    }

    @Test
    void a_list_of_fifty_people_costs_what_a_list_of_five_costs() {
        var few = followersOf(5);
        var many = followersOf(50);

        var five = costs.of(0, () -> few.client().get("/api/users/me/followers?limit=50"));
        var fifty = costs.of(0, () -> many.client().get("/api/users/me/followers?limit=50"));

        assertThat(fifty.sql()).isEqualTo(five.sql()).isLessThanOrEqualTo(5);
        // Signature, asking Redis, and telling it of those whose changes are not too young.
        assertThat(List.of(five.redis(), fifty.redis())).allMatch(trips -> trips <= 3);
    }

    @Test
    void ones_own_profile_is_read_as_it_is_stored() {
        var person = Person.adult(instance);

        assertThat(costs.of(0, person::me)).isEqualTo(new Cost(1, 5, 0));
    }

    @Test
    void following_is_one_transaction() {
        var owner = Person.adult(instance);
        viewer.see(owner);

        var cost = costs.of(0, () -> viewer.follow(owner));

        assertThat(cost.transactions()).isEqualTo(1);
        assertThat(cost.sql()).isLessThanOrEqualTo(9);
    }

    /** Somebody with that many followers who each have a photo; nobody remembers them at this instance. */
    private static Person followersOf(int number) {
        var star = Person.adult(instance);
        List<Person> followers = Stream.generate(() -> Person.adult(Instance.two()))
                .limit(number)
                .toList();
        followers.getFirst().client().upload("/api/users/me/album", Photos.jpeg());
        followers.forEach(follower -> follower.follow(star));
        return star;
    }

    /** The process remembers for less than a second, so one of some tries in a row hits it. */
    private static Cost cheapest(Supplier<Reply> call) {
        return Stream.generate(() -> costs.of(0, call))
                .limit(20)
                .min(Comparator.comparingLong(Cost::redis).thenComparingLong(Cost::sql))
                .orElseThrow();
    }

    /** Waits until the mark of the registration is gone, so that Redis takes the profile. */
    private static void unmarked(Person owner, Person elsewhere) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    elsewhere.see(owner);
                    var key = "dt:profile:{" + owner.id().value() + "}";
                    return RedisKeys.get(Instance.servers().redis().uri(), key).length() > 10;
                });
    }
}
