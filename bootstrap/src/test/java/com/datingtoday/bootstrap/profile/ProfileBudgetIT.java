package com.datingtoday.bootstrap.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.CallCosts;
import com.datingtoday.bootstrap.testing.CallCosts.CallCost;
import com.datingtoday.bootstrap.testing.RedisKeys;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestPhotos;
import com.datingtoday.bootstrap.testing.TestUser;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Maximum numbers of Redis round trips and SQL statements of profile calls. */
class ProfileBudgetIT {

    static TestInstance testInstance;
    static CallCosts callCosts;
    static TestUser viewer;

    @BeforeAll
    static void start() {
        // Scheduled jobs would add to the measured cost.
        testInstance = TestInstance.start("--datingtoday.scheduled-jobs=false");
        callCosts = new CallCosts(testInstance);
        viewer = TestUser.adult(testInstance);
        // The label catalogue is read once a minute, and Lua scripts are loaded once.
        viewer.view(viewer);
    }

    @AfterAll
    static void stop() {
        testInstance.close();
    }

    @Test
    void a_locally_cached_profile_costs_one_round_trip_and_no_statement() {
        var owner = TestUser.adult(testInstance);
        viewer.view(owner);

        assertThat(cheapest(() -> viewer.view(owner))).isEqualTo(new CallCost(1, 0, 0));
    }

    @Test
    void a_profile_cached_in_redis_costs_two_round_trips_and_no_statement() {
        var owner = TestUser.adult(TestInstance.two());
        var elsewhere = viewer.at(TestInstance.two());
        unmarked(owner, elsewhere);

        assertThat(callCosts.costOf(0, () -> viewer.view(owner))).isEqualTo(new CallCost(2, 0, 0));
    }

    @Test
    void a_profile_that_is_not_cached_is_read_by_four_primary_keys_and_cached_in_redis() {
        var owner = TestUser.adult(TestInstance.two());

        var callCost = callCosts.costOf(0, () -> viewer.view(owner));

        // One round trip for the signature, one to read the cache and, after a miss, one to fill it.
        assertThat(callCost.redis()).isLessThanOrEqualTo(3);
        assertThat(callCost.sql()).isLessThanOrEqualTo(4);
        assertThat(callCost.transactions()).isZero();
    }

    @Test
    void a_list_of_fifty_users_costs_as_much_as_a_list_of_five() {
        var few = followersOf(5);
        var many = followersOf(50);

        var five = callCosts.costOf(0, () -> few.client().get("/api/users/me/followers?limit=50"));
        var fifty = callCosts.costOf(0, () -> many.client().get("/api/users/me/followers?limit=50"));

        assertThat(fifty.sql()).isEqualTo(five.sql()).isLessThanOrEqualTo(5);
        // One round trip for the signature, one to read the cache and one to fill it for profiles without a tombstone.
        assertThat(List.of(five.redis(), fifty.redis())).allMatch(trips -> trips <= 3);
    }

    @Test
    void fifty_users_by_id_cost_as_much_as_five_and_at_most_two_round_trips_if_redis_caches_them() {
        var users = Stream.generate(() -> TestUser.adult(TestInstance.two()))
                .limit(50)
                .toList();
        var elsewhere = viewer.at(TestInstance.two());
        users.forEach(user -> unmarked(user, elsewhere));
        // The label catalogue is read once a minute.
        viewer.view(viewer);

        var five = callCosts.costOf(0, () -> viewer.client().get(usersTarget(users.subList(0, 5))));
        var fifty = callCosts.costOf(0, () -> viewer.client().get(usersTarget(users.subList(5, 50))));

        assertThat(List.of(five, fifty)).allMatch(callCost -> callCost.redis() <= 2 && callCost.sql() == 0);
    }

    @Test
    void users_by_id_that_are_not_cached_are_read_by_at_most_four_statements() {
        var users = Stream.generate(() -> TestUser.adult(TestInstance.two()))
                .limit(5)
                .toList();

        var callCost = callCosts.costOf(0, () -> viewer.client().get(usersTarget(users)));

        assertThat(callCost.redis()).isLessThanOrEqualTo(3);
        assertThat(callCost.sql()).isLessThanOrEqualTo(4);
        assertThat(callCost.transactions()).isZero();
    }

    private static String usersTarget(List<TestUser> users) {
        return "/api/users?user_ids="
                + users.stream().map(user -> Long.toString(user.id().value())).collect(Collectors.joining(","));
    }

    @Test
    void the_own_profile_is_read_from_the_database() {
        var testUser = TestUser.adult(testInstance);

        assertThat(callCosts.costOf(0, testUser::getOwn)).isEqualTo(new CallCost(1, 5, 0));
    }

    @Test
    void a_follow_is_one_transaction() {
        var owner = TestUser.adult(testInstance);
        viewer.view(owner);

        var callCost = callCosts.costOf(0, () -> viewer.follow(owner));

        assertThat(callCost.transactions()).isEqualTo(1);
        assertThat(callCost.sql()).isLessThanOrEqualTo(9);
    }

    /** Registers a user with followers who each have a photo. This instance has not cached them. */
    private static TestUser followersOf(int number) {
        var star = TestUser.adult(testInstance);
        List<TestUser> followers = Stream.generate(() -> TestUser.adult(TestInstance.two()))
                .limit(number)
                .toList();
        followers.getFirst().client().upload("/api/users/me/album", TestPhotos.jpeg());
        followers.forEach(follower -> follower.follow(star));
        return star;
    }

    /** Returns the lowest cost of several calls; entries of the in-process cache live for less than a second. */
    private static CallCost cheapest(Supplier<ApiReply> call) {
        return Stream.generate(() -> callCosts.costOf(0, call))
                .limit(20)
                .min(Comparator.comparingLong(CallCost::redis).thenComparingLong(CallCost::sql))
                .orElseThrow();
    }

    /** Waits until the tombstone of the registration has expired, so that Redis caches the profile. */
    private static void unmarked(TestUser owner, TestUser elsewhere) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    elsewhere.view(owner);
                    var key = "dt:profile:{" + owner.id().value() + "}";
                    return RedisKeys.get(TestInstance.servers().redis().uri(), key)
                                    .length()
                            > 10;
                });
    }
}
