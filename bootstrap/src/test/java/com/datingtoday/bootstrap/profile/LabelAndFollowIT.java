package com.datingtoday.bootstrap.profile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Labels and follows. */
class LabelAndFollowIT {

    final TestInstance testInstance = TestInstance.one();

    @Test
    void labels_must_be_in_the_catalogue_without_duplicates_and_at_most_twenty() {
        var testUser = TestUser.adult(testInstance);
        var chinese = testUser.client().get("/api/labels", "zh-CN");
        var english = testUser.client().get("/api/labels");
        var ids = english.json().path("data").path("list").findValuesAsString("id");
        assertThat(ids).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        assertThat(chinese.body()).isNotEqualTo(english.body()).containsPattern("[\\u4e00-\\u9fff]");

        var twenty = String.join(",", ids.subList(0, 20));
        assertThat(labels(testUser, twenty).code()).isZero();
        assertThat(labels(testUser, String.join(",", ids.subList(0, 21))).code())
                .isEqualTo(1214);
        assertThat(labels(testUser, ids.getFirst() + "," + ids.getFirst()).code())
                .isEqualTo(1213);
        var unknown = labels(testUser, "987654");
        assertThat(unknown.code()).isEqualTo(1212);
        assertThat(unknown.data("label")).isEqualTo("987654");
        assertThat(labels(testUser, "1,null").code()).isEqualTo(300);

        assertThat(testUser.client()
                        .get("/api/users/me/labels")
                        .json()
                        .path("data")
                        .path("list")
                        .findValuesAsString("id"))
                .containsExactlyInAnyOrderElementsOf(ids.subList(0, 20));
        assertThat(labels(testUser, "").body()).contains("\"list\":[]");
    }

    private static ApiReply labels(TestUser testUser, String ids) {
        return testUser.client().put("/api/users/me/labels", "{\"labels\": [" + ids + "]}");
    }

    @Test
    void labels_that_both_users_have_are_marked_as_shared() {
        var viewer = TestUser.adult(testInstance);
        var owner = TestUser.adult(testInstance);
        var ids = viewer.client()
                .get("/api/labels")
                .json()
                .path("data")
                .path("list")
                .findValuesAsString("id");
        labels(viewer, ids.get(0) + "," + ids.get(1));
        labels(owner, ids.get(1) + "," + ids.get(2));

        var seen = viewer.view(owner).json().path("data");

        assertThat(seen.path("labels").findValuesAsString("id")).containsExactlyInAnyOrder(ids.get(1), ids.get(2));
        assertThat(seen.path("shared_labels").findValuesAsString("id")).containsExactly(ids.get(1));
    }

    @Test
    void mutual_follows_are_a_match_and_pages_of_follows_neither_repeat_nor_skip_users() {
        var star = TestUser.adult(testInstance);
        var fans = IntStream.range(0, 7)
                .mapToObj(_ -> TestUser.adult(testInstance))
                .toList();
        fans.forEach(fan -> assertThat(fan.follow(star).data("match")).isEqualTo("false"));
        assertThat(fans.getFirst().follow(star).code()).isZero();
        assertThat(star.follow(fans.get(3)).data("match")).isEqualTo("true");
        assertThat(star.getOwn().body()).contains("\"following\":1", "\"followers\":7");

        var first = star.client().get("/api/users/me/followers?limit=4").json().path("data");
        fans.get(6).client().delete("/api/users/" + star.id().value() + "/follow");
        var cursor = first.path("next_cursor").asString();
        var second = star.client()
                .get("/api/users/me/followers?limit=4&cursor=" + cursor)
                .json()
                .path("data");

        assertThat(new String(Base64.getUrlDecoder().decode(cursor.substring(cursor.indexOf('.') + 1)), ISO_8859_1))
                .doesNotContain(ids(fans, 3).getFirst());
        assertThat(first.path("list").findValuesAsString("user_id")).containsExactlyElementsOf(ids(fans, 6, 5, 4, 3));
        assertThat(first.path("list").get(3).path("following").asBoolean()).isTrue();
        assertThat(second.path("list").findValuesAsString("user_id")).containsExactlyElementsOf(ids(fans, 2, 1, 0));
        assertThat(second.path("has_next").asBoolean()).isFalse();
        assertThat(star.getOwn().body()).contains("\"followers\":6");

        assertThat(fans.getFirst()
                        .client()
                        .get("/api/users/me/followers?cursor=" + cursor)
                        .code())
                .isEqualTo(300);
        assertThat(star.client().get("/api/users/me/following?cursor=" + cursor).code())
                .isEqualTo(300);
        assertThat(star.client().get("/api/users/me/followers?limit=0").code()).isEqualTo(300);
        assertThat(star.client().get("/api/users/me/followers?limit=101").code())
                .isEqualTo(300);
        assertThat(star.follow(star).code()).isEqualTo(1219);
    }

    private static List<String> ids(List<TestUser> people, int... places) {
        return IntStream.of(places)
                .mapToObj(place -> Long.toString(people.get(place).id().value()))
                .toList();
    }
}
