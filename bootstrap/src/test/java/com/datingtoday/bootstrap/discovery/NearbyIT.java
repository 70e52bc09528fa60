package com.datingtoday.bootstrap.discovery;

import static com.datingtoday.bootstrap.discovery.IsolatedPlace.entries;
import static com.datingtoday.bootstrap.discovery.IsolatedPlace.ids;
import static com.datingtoday.bootstrap.discovery.IsolatedPlace.nearby;
import static com.datingtoday.bootstrap.discovery.IsolatedPlace.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestPhotos;
import com.datingtoday.bootstrap.testing.TestUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Nearby lists, over HTTP, MySQL and Redis, on two instances. */
@ExtendWith(OutputCaptureExtension.class)
class NearbyIT {

    private static final String ALL = "limit=100";

    static final TestInstance testInstance = TestInstance.one();
    static IsolatedPlace isolatedPlace;
    static List<TestUser> women;
    static TestUser man;

    @BeforeAll
    static void settle() {
        isolatedPlace = new IsolatedPlace(testInstance);
        women = isolatedPlace.women(26);
        man = isolatedPlace.man();
        isolatedPlace.rebuild();
    }

    @Test
    void users_nearby_are_returned_with_distance_band_and_match_reasons() {
        var apiReply = nearby(man, ALL + "&radius_km=5");

        assertThat(users(apiReply)).containsAll(ids(women));
        assertThat(apiReply.data("stage")).isEqualTo("here");
        assertThat(entries(apiReply)).allSatisfy(entry -> {
            assertThat(entry.path("distance").asString()).isEqualTo("1");
            assertThat(entry.path("why").toString()).contains("near", "new");
        });
    }

    @Test
    void pages_contain_each_user_once() {
        var all = new ArrayList<Long>();
        var apiReply = nearby(man, "limit=7");
        all.addAll(users(apiReply));
        while (apiReply.data("has_next").equals("true")
                && apiReply.data("stage").equals("here")) {
            apiReply = nearby(man, "limit=7&cursor=" + apiReply.data("next_cursor"));
            all.addAll(users(apiReply));
        }

        assertThat(all).doesNotHaveDuplicates().containsAll(ids(women));
    }

    @Test
    void an_age_filter_without_a_match_returns_no_user() {
        assertThat(users(nearby(man, ALL + "&radius_km=5&age_min=60"))).isEmpty();
        assertThat(users(nearby(man, ALL + "&radius_km=5&age_min=20&age_max=40&photo=false")))
                .containsAll(ids(women.subList(10, 26)));
        assertThat(users(nearby(man, ALL + "&radius_km=5&photo=true")))
                .doesNotContainAnyElementsOf(ids(women.subList(0, 24)));
        assertThat(users(nearby(man, ALL + "&radius_km=5&gender=1"))).isEmpty();
    }

    @Test
    void a_user_who_becomes_active_is_found_as_active_within_seconds() {
        var here = women.get(25);
        here.getOwn();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> users(nearby(man, ALL + "&online=true"))
                        .contains(here.id().value()));
        assertThat(entry(nearby(man, ALL), here).path("presence").asString()).isEqualTo("online");
    }

    private static JsonNode entry(ApiReply apiReply, TestUser testUser) {
        return entries(apiReply).stream()
                .filter(entry -> entry.path("user_id").asLong() == testUser.id().value())
                .findAny()
                .orElseThrow();
    }

    @Test
    void a_user_with_a_new_photo_is_found_by_it_within_seconds() {
        var woman = women.get(24);
        woman.client().upload("/api/users/me/album", TestPhotos.jpeg());

        await().atMost(Duration.ofSeconds(30))
                .until(() -> users(nearby(man, ALL + "&photo=true"))
                        .contains(woman.id().value()));
        assertThat(entry(nearby(man, ALL), woman)
                        .path("avatar")
                        .path("blurhash")
                        .asString())
                .isNotEmpty();
        woman.client()
                .delete("/api/users/me/album/"
                        + woman.client()
                                .get("/api/users/me/album")
                                .json()
                                .at("/data/photos/0/photo_id")
                                .asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"leaves", "hides_distance", "hides", "blocks", "is_blocked"})
    void a_user_who_becomes_invisible_disappears_from_the_other_instance_soon(String how) {
        Map<String, BiConsumer<TestUser, TestUser>> ways = Map.of(
                "leaves", (woman, _) -> woman.client().delete(IsolatedPlace.LOCATION),
                "hides_distance", (woman, _) -> woman.update("{\"hide_distance\": true}"),
                "hides", (woman, _) -> woman.update("{\"authority\": 0}"),
                "blocks", TestUser::block,
                "is_blocked", (woman, viewer) -> viewer.block(woman));
        var woman = isolatedPlace.women(1).getFirst();
        var there = isolatedPlace.man().at(TestInstance.two());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> users(nearby(there, ALL)).contains(woman.id().value()));

        Objects.requireNonNull(ways.get(how)).accept(woman, there);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> !users(nearby(there, ALL)).contains(woman.id().value()));
    }

    /** The locations are some metres apart in one cell, so only the viewer may make a difference. */
    @Test
    void responses_for_two_users_of_one_cell_are_equal_byte_by_byte() {
        var quiet = women.subList(0, 10);
        var wanted = Set.copyOf(ids(quiet));
        var texts = new HashSet<String>();
        for (var target : List.of("/api/users/nearby?", "/api/users/hot?", "/api/users/search?sort=new&")) {
            entries(man.client().get(target + ALL)).stream()
                    .filter(entry -> wanted.contains(entry.path("user_id").asLong()))
                    .forEach(entry -> texts.add(target + anonymous(entry)));
        }
        quiet.forEach(
                woman -> texts.add("profile" + anonymous(man.view(woman).json().path("data"))));

        assertThat(texts.stream().filter(text -> text.startsWith("/api/users/nearby")))
                .hasSize(1);
        assertThat(texts.stream().filter(text -> text.startsWith("/api/users/search")))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(texts.stream().filter(text -> text.startsWith("/api/users/hot")))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(texts.stream().filter(text -> text.startsWith("profile"))).hasSize(1);
    }

    private static String anonymous(JsonNode person) {
        var copy = (ObjectNode) person.deepCopy();
        copy.remove("user_id");
        copy.remove("nickname");
        return copy.toString();
    }

    @Test
    void no_response_header_or_log_line_contains_coordinates(CapturedOutput output) {
        var woman = isolatedPlace.women(1).getFirst();
        var answers = new ArrayList<ApiReply>();
        answers.add(woman.client()
                .put(
                        IsolatedPlace.LOCATION,
                        "{\"latitude\": %.7f, \"longitude\": %.7f}"
                                .formatted(isolatedPlace.latitude, isolatedPlace.longitude)));
        answers.add(woman.client().get(IsolatedPlace.LOCATION));
        answers.add(woman.client()
                .put(
                        IsolatedPlace.LOCATION,
                        "{\"latitude\": %.7f, \"longitude\": 181}".formatted(isolatedPlace.latitude)));
        answers.add(nearby(man, ALL));
        answers.add(man.client().get("/api/users/hot?" + ALL));
        answers.add(man.client().get("/api/users/search?user_id=" + woman.id().value()));
        answers.add(man.view(woman));
        answers.add(woman.getOwn());
        answers.add(woman.client().delete(IsolatedPlace.LOCATION));

        var latitude = String.format(Locale.ROOT, "%.3f", isolatedPlace.latitude);
        var longitude = String.format(Locale.ROOT, "%.3f", isolatedPlace.longitude);
        for (var answer : answers) {
            assertThat(answer.body() + answer.headers()).doesNotContain(latitude, longitude, "latitude\":");
        }
        assertThat(output.getAll()).doesNotContain(latitude, longitude);
    }

    @Test
    void a_location_can_be_set_by_city() {
        var testUser = TestUser.adult(testInstance);
        var cities = testUser.client().get("/api/cities", "zh");
        assertThat(cities.body()).contains("上海");

        var apiReply = testUser.client().put(IsolatedPlace.LOCATION, "{\"city\": \"shanghai\"}");

        assertThat(apiReply.data("city")).isEqualTo("shanghai");
        assertThat(apiReply.data("source")).isEqualTo("city");
        assertThat(nearby(testUser, ALL).code()).isZero();
        testUser.client().delete(IsolatedPlace.LOCATION);
        assertThat(nearby(testUser, ALL).code()).isEqualTo(1302);
        assertThat(testUser.client().get(IsolatedPlace.LOCATION).data("listed")).isEqualTo("false");
    }

    @Test
    void viewed_and_followed_users_are_omitted_on_request_without_a_gap() {
        var viewer = isolatedPlace.man();
        var viewed = women.get(20);
        var followed = women.get(21);
        assertThat(viewer.view(viewed).code()).isZero();
        assertThat(viewer.follow(followed).code()).isZero();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> !users(nearby(viewer, ALL + "&omit_viewed=true"))
                        .contains(viewed.id().value()));
        var first = nearby(viewer, "radius_km=5&limit=10&omit_followed=true&omit_viewed=true");
        var all = new ArrayList<>(users(first));
        var page = first;
        while (page.data("has_next").equals("true")) {
            page = nearby(
                    viewer,
                    "radius_km=5&limit=10&omit_followed=true&omit_viewed=true&cursor=" + page.data("next_cursor"));
            all.addAll(users(page));
        }

        var expected = new ArrayList<>(ids(women.subList(0, 24)));
        expected.remove(viewed.id().value());
        expected.remove(followed.id().value());
        assertThat(all)
                .doesNotHaveDuplicates()
                .containsAll(expected)
                .doesNotContain(viewed.id().value(), followed.id().value());
        assertThat(users(nearby(viewer, ALL)))
                .contains(viewed.id().value(), followed.id().value());
    }
}
