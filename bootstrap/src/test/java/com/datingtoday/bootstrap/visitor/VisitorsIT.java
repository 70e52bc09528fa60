package com.datingtoday.bootstrap.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.ChatTestClient;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import com.datingtoday.bootstrap.testing.VisitSetup;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Profile views and the owner's list of visitors, on two instances. */
class VisitorsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestInstance one = TestInstance.one();
    private final TestInstance two = TestInstance.two();
    private final VisitSetup visitSetup = new VisitSetup(one);
    private final TestUser anna = TestUser.adult(one);
    private final TestUser bob = TestUser.adult(one);
    private final TestUser carol = TestUser.adult(one);

    private static ApiReply list(TestUser testUser) {
        return testUser.client().get("/api/visitors");
    }

    private static List<Long> ids(ApiReply list) {
        assertThat(list.code()).as(list.body()).isZero();
        return list.json()
                .at("/data/list")
                .valueStream()
                .map(entry -> entry.path("user_id").asLong())
                .toList();
    }

    private static List<Long> ids(TestUser... people) {
        return Stream.of(people).map(testUser -> testUser.id().value()).toList();
    }

    private static ApiReply summary(TestUser testUser) {
        var apiReply = testUser.client().get("/api/visitors/summary");
        assertThat(apiReply.code()).as(apiReply.body()).isZero();
        return apiReply;
    }

    private static void until(Callable<Boolean> reached) {
        await().atMost(PATIENCE).until(reached);
    }

    /** Checks that both instances return the visitors. */
    private void assertListed(TestUser... newestFirst) {
        for (var testInstance : List.of(one, two)) {
            until(() -> ids(list(anna.at(testInstance))).equals(ids(newestFirst)));
        }
    }

    @Test
    void a_visit_is_listed_and_counted_on_both_instances_and_new_until_it_is_read() {
        visitSetup.grantVip(anna);
        assertThat(ids(list(anna))).isEmpty();
        bob.at(two).view(anna);
        assertListed(bob);
        carol.view(anna);
        assertListed(carol, bob);
        assertThat(summary(anna).data("count")).isEqualTo("2");
        assertThat(summary(anna.at(two)).data("new_count")).isEqualTo("2");

        assertThat(anna.at(two).client().post("/api/visitors/read").code()).isZero();
        assertThat(summary(anna).data("new_count")).isEqualTo("0");
        bob.at(two).view(anna);
        assertListed(bob, carol);

        var first = list(anna).json().at("/data/list/0");
        assertThat(first.path("is_new").asBoolean()).isTrue();
        assertThat(first.path("nickname").asString()).startsWith("u-");
        assertThat(Instant.parse(first.path("visit_time").asString()))
                .isBetween(Instant.now().minus(PATIENCE.multipliedBy(6)), Instant.now());
        assertThat(list(anna).json().at("/data/list/1/is_new").asBoolean(true)).isFalse();
        assertThat(summary(anna).data("new_count")).isEqualTo("1");
        assertThat(summary(anna).data("count")).isEqualTo("2");
    }

    @Test
    void a_vip_view_in_incognito_mode_records_no_visit() {
        var refused = bob.client().patch("/api/users/me", "{\"incognito\": true}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo(1501);
        assertThat(refused.data("privilege")).isEqualTo("incognito");
        assertThat(bob.getOwn().data("incognito")).isEqualTo("false");

        visitSetup.grantVip(anna);
        visitSetup.grantVip(bob);
        bob.update("{\"incognito\": true}");
        assertThat(bob.at(two).getOwn().data("incognito")).isEqualTo("true");
        assertThat(bob.view(anna).code()).isZero();
        carol.view(anna);
        assertListed(carol);
        assertThat(carol.view(bob).body()).doesNotContain("incognito");

        visitSetup.endVip(bob);
        bob.view(anna);
        assertListed(bob, carol);
        bob.update("{\"incognito\": false}");
    }

    @Test
    void a_blocker_or_blocked_user_is_in_no_list_and_no_count_even_for_earlier_visits() {
        visitSetup.grantVip(anna);
        bob.view(anna);
        assertListed(bob);
        carol.view(anna);
        assertListed(carol, bob);

        anna.block(bob);
        carol.block(anna);
        assertListed();
        until(() -> summary(anna).data("count").equals("0"));
        assertThat(summary(anna).data("new_count")).isEqualTo("0");

        anna.unblock(bob);
        assertListed(bob);
    }

    @Test
    void a_user_without_vip_gets_no_identity_of_visitors() {
        var photos = new ArrayList<String>();
        for (var testUser : List.of(bob, carol)) {
            testUser.update("{\"nickname\": \"Secret" + testUser.id().value() + "\"}");
            photos.add(TeaserAssertions.upload(testUser));
        }
        try (var device = ChatTestClient.open(anna, two)) {
            bob.view(anna);
            carol.at(two).view(anna);
            var event = device.next("visitor");
            until(() -> summary(anna).data("count").equals("2"));
            var answers = Stream.concat(
                            Stream.concat(Stream.of(event), device.unreadFrames().stream())
                                    .map(JsonNode::toString),
                            Stream.of(
                                            summary(anna),
                                            list(anna),
                                            anna.client().post("/api/visitors/read"),
                                            summary(anna),
                                            anna.client().get("/api/visitors?limit=1"))
                                    .flatMap(apiReply -> Stream.of(
                                            apiReply.body(),
                                            apiReply.headers().map().toString())))
                    .toList();

            assertThat(list(anna).code()).isEqualTo(1501);
            for (var answer : answers) {
                for (var testUser : List.of(bob, carol)) {
                    assertThat(answer).doesNotContain("Secret");
                    assertThat(answer)
                            .doesNotContainPattern(
                                    "(?<![0-9a-f])" + testUser.id().value() + "(?![0-9a-f])");
                }
                assertThat(answer).doesNotContain(photos);
                assertThat(answer).doesNotContain("blurhash", "visit_time");
            }
            assertThat(event.propertyNames()).containsExactly("type");
            TeaserAssertions.assertBlurred(one, summary(anna));
        }
    }

    @Test
    void a_device_receives_one_event_per_visitor_and_day() {
        visitSetup.grantVip(anna);
        try (var device = ChatTestClient.open(anna, two)) {
            bob.view(anna);
            device.next("visitor");
            assertListed(bob);
            anna.client().post("/api/visitors/read");
            bob.at(two).view(anna);
            until(() -> summary(anna).data("new_count").equals("1"));
            carol.view(anna);
            device.next("visitor");
            assertListed(carol, bob);
            device.assertNotReceived("visitor");
        }
    }

    @Test
    void the_list_is_read_page_by_page() {
        visitSetup.grantVip(anna);
        var people = IntStream.range(0, 7).mapToObj(_ -> TestUser.adult(one)).toList();
        var now = Instant.now();
        for (int i = 0; i < people.size(); i++) {
            visitSetup.addVisit(anna, people.get(i), now.minusSeconds(60L + i / 2));
        }

        var read = new ArrayList<Long>();
        @Nullable String cursor = null;
        do {
            var page = anna.client().get("/api/visitors?limit=3" + (cursor == null ? "" : "&cursor=" + cursor));
            read.addAll(ids(page));
            cursor = page.json().at("/data/next_cursor").asString(null);
            assertThat(page.json().at("/data/has_next").asBoolean()).isEqualTo(cursor != null);
        } while (cursor != null);

        assertThat(read)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ids(people.toArray(TestUser[]::new)));
        assertThat(anna.client().get("/api/visitors?limit=0").code()).isEqualTo(300);
        assertThat(anna.client().get("/api/visitors?cursor=x").code()).isEqualTo(300);
    }

    @Test
    void more_than_ninety_nine_visitors_are_counted_as_more_than_ninety_nine() {
        var people = IntStream.range(0, 100).mapToObj(_ -> TestUser.adult(one)).toList();
        var now = Instant.now();
        visitSetup.addVisit(people.stream()
                .skip(1)
                .map(testUser -> new Visitor(anna.id(), testUser.id(), now.minusSeconds(60)))
                .toList());
        assertThat(summary(anna).data("count")).isEqualTo("99");

        people.getFirst().view(anna);
        until(() -> summary(anna).data("new_count").equals("99+"));
        assertThat(summary(anna.at(two)).data("count")).isEqualTo("99+");
    }
}
