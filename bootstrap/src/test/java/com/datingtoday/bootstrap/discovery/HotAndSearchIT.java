package com.datingtoday.bootstrap.discovery;

import static com.datingtoday.bootstrap.discovery.IsolatedPlace.entries;
import static com.datingtoday.bootstrap.discovery.IsolatedPlace.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.application.profile.moderation.UpdateVerification;
import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Popular users and searches, over HTTP, MySQL and Redis. */
class HotAndSearchIT {

    static final TestInstance testInstance = TestInstance.one();
    static IsolatedPlace isolatedPlace;
    static List<TestUser> women;
    static TestUser man;

    @BeforeAll
    static void settle() {
        isolatedPlace = new IsolatedPlace(testInstance);
        women = isolatedPlace.women(22);
        man = isolatedPlace.man();
        isolatedPlace.rebuild();
    }

    private static ApiReply hot(TestUser viewer) {
        return viewer.client().get("/api/users/hot?limit=100");
    }

    private static ApiReply search(TestUser viewer, String parameters) {
        return viewer.client().get("/api/users/search?" + parameters);
    }

    @Test
    void a_user_with_views_and_follows_becomes_popular_in_the_own_region() {
        var star = women.get(3);
        man.view(star);
        man.follow(star);
        isolatedPlace.man().view(women.get(4));

        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    var list = users(hot(man));
                    return list.contains(women.get(4).id().value())
                            && list.indexOf(star.id().value())
                                    < list.indexOf(women.get(4).id().value());
                });
        var entry = entries(hot(man)).stream()
                .filter(found -> found.path("user_id").asLong() == star.id().value())
                .findAny()
                .orElseThrow();
        assertThat(entry.path("why").toString()).contains("popular", "near");
        assertThat(hot(man).data("stage")).isNotEmpty();
    }

    @Test
    void a_nickname_is_found_by_its_prefix_and_a_user_id_exactly() {
        var name = "Zoë " + RawHttpClient.letters(8);
        women.get(5).update("{\"nickname\": \"" + name + "\"}");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> users(search(man, "nickname=zo%C3%AB%20" + name.substring(4)))
                        .contains(women.get(5).id().value()));
        assertThat(users(search(man, "user_id=" + women.get(6).id().value())))
                .containsExactly(women.get(6).id().value());
        assertThat(users(search(man, "user_id=" + (1L << 40)))).isEmpty();
    }

    @Test
    void a_search_within_a_distance_returns_the_newest_users_first() {
        var found = users(search(man, "sort=new&distance=5&limit=100"));

        assertThat(found).containsAll(IsolatedPlace.ids(women));
        assertThat(search(man, "sort=new&distance=5&limit=1").data("has_next")).isEqualTo("true");
    }

    @Test
    void a_vip_search_finds_users_that_the_operator_has_verified() {
        var woman = women.get(7);
        testInstance.bean(UpdateVerification.class).update(new UpdateVerification.Command(woman.id(), true));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> man.view(woman).data("verified").equals("true"));
        assertThat(search(man, "verified=true").code()).isEqualTo(1501);
    }

    @Test
    void a_cursor_belongs_to_its_list_and_its_viewer() {
        var cursor = search(man, "sort=new&distance=5&limit=1").data("next_cursor");
        var other = isolatedPlace.man();

        assertThat(search(other, "sort=new&distance=5&limit=1&cursor=" + cursor).code())
                .isEqualTo(300);
        assertThat(IsolatedPlace.nearby(man, "cursor=" + cursor).code()).isEqualTo(300);
        assertThat(search(man, "sort=new&distance=5&limit=1&cursor=" + cursor).code())
                .isZero();
    }

    @Test
    void a_cursor_belongs_to_its_filters_and_its_sort_order() {
        var newest = search(man, "sort=new&limit=1").data("next_cursor");
        var nearby = IsolatedPlace.nearby(man, "fit=false&limit=1").data("next_cursor");

        assertRejectedCursor(search(man, "sort=active&limit=1&cursor=" + newest));
        assertRejectedCursor(IsolatedPlace.nearby(man, "fit=false&age_min=60&cursor=" + nearby));
        assertRejectedCursor(IsolatedPlace.nearby(man, "fit=false&radius_km=1&cursor=" + nearby));
        assertThat(IsolatedPlace.nearby(man, "fit=false&limit=3&cursor=" + nearby)
                        .code())
                .isZero();
    }

    private static void assertRejectedCursor(ApiReply apiReply) {
        assertThat(apiReply.code()).as(apiReply.body()).isEqualTo(300);
        assertThat(apiReply.status()).isEqualTo(400);
        assertThat(apiReply.msg()).contains("cursor");
    }
}
