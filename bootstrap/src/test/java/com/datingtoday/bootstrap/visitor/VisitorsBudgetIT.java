package com.datingtoday.bootstrap.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.visitor.FlushVisits;
import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.CallCosts;
import com.datingtoday.bootstrap.testing.CallCosts.CallCost;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import com.datingtoday.bootstrap.testing.VisitSetup;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Maximum numbers of Redis round trips and SQL statements of visits. */
class VisitorsBudgetIT {

    static TestInstance testInstance;
    static CallCosts callCosts;
    static VisitSetup visitSetup;

    @BeforeAll
    static void start() {
        // Scheduled jobs would add to the measured cost.
        testInstance = TestInstance.start("--datingtoday.scheduled-jobs=false");
        callCosts = new CallCosts(testInstance);
        visitSetup = new VisitSetup(testInstance);
        var anna = visitSetup.grantVip(TestUser.adult(testInstance));
        TestUser.adult(testInstance).view(anna);
        write();
        list(anna);
        list(anna);
    }

    @AfterAll
    static void stop() {
        testInstance.close();
    }

    private static int write() {
        return testInstance.bean(FlushVisits.class).flush();
    }

    private static ApiReply list(TestUser testUser) {
        var apiReply = testUser.client().get("/api/visitors?limit=20");
        assertThat(apiReply.code()).as(apiReply.body()).isZero();
        return apiReply;
    }

    /** Returns the cost of a call whose profiles are in the in-process cache, which stores them for one second. */
    private static CallCost cheapest(Supplier<ApiReply> call) {
        return Stream.generate(() -> callCosts.costOf(0, call))
                .limit(4)
                .min(Comparator.comparingLong(CallCost::redis).thenComparingLong(CallCost::sql))
                .orElseThrow();
    }

    private static TestUser visited(int people) {
        var anna = visitSetup.grantVip(TestUser.adult(testInstance));
        var now = Instant.now();
        IntStream.range(0, people)
                .forEach(i -> visitSetup.addVisit(anna, TestUser.adult(testInstance), now.minusSeconds(60L + i)));
        return anna;
    }

    @Test
    void a_view_that_records_a_visit_costs_as_much_as_one_that_does_not() {
        var anna = TestUser.adult(testInstance);
        var bob = TestUser.adult(testInstance);
        bob.view(anna);
        while (write() > 0) {
            // Other tests may have recorded visits.
        }

        assertThat(cheapest(() -> bob.view(anna))).isEqualTo(new CallCost(1, 0, 0));
        assertThat(write()).isOne();
    }

    @Test
    void twenty_visitors_cost_two_round_trips_and_no_statement() {
        var anna = visited(20);
        assertThat(list(anna).json().at("/data/list")).hasSize(20);

        assertThat(cheapest(() -> list(anna))).isEqualTo(new CallCost(2, 0, 0));
        assertThat(cheapest(() -> anna.client().get("/api/visitors/summary"))).isEqualTo(new CallCost(2, 0, 0));
    }

    @Test
    void the_visitors_of_a_celebrity_cost_as_much_as_those_of_any_user() {
        var anna = visited(21);
        testInstance
                .bean(JdbcTemplate.class)
                .batchUpdate(
                        "insert into visitor (user_id, visitor_id, visit_time) values (?, ?, '2020-01-01' + interval ?"
                                + " second)",
                        IntStream.range(0, 20_000)
                                .mapToObj(i -> new Object[] {anna.id().value(), (1L << 45) + i, i})
                                .toList());

        // On a cache miss: the newest thousand visits, and the time until which they are read.
        assertThat(callCosts.costOf(0, () -> list(anna)).sql()).isLessThanOrEqualTo(2 + 5);
        assertThat(cheapest(() -> list(anna))).isEqualTo(new CallCost(2, 0, 0));
    }

    @Test
    void a_batch_of_visits_costs_two_statements_and_one_commit_for_any_size() {
        var viewers = IntStream.range(0, 10)
                .mapToObj(_ -> TestUser.adult(testInstance))
                .toList();
        var owners = IntStream.range(0, 10)
                .mapToObj(_ -> TestUser.adult(testInstance))
                .toList();
        while (write() > 0) {
            // Other tests may have recorded visits.
        }
        viewers.forEach(viewer -> owners.forEach(viewer::view));

        var answered = owners.getFirst().client().get("/api/visitors/summary");

        var callCost = callCosts.costOf(0, () -> {
            assertThat(write()).isEqualTo(100);
            return answered;
        });

        // The relations and the visits; profiles that are not cached are read with at most three more statements.
        assertThat(callCost.sql()).isBetween(2L, 2L + 3);
        assertThat(callCost.transactions()).isOne();
        // Profiles before and after, claims, and one event per owner.
        assertThat(callCost.redis()).isLessThanOrEqualTo(5 + owners.size());
    }
}
