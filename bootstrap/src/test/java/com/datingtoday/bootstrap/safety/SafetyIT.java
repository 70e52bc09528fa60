package com.datingtoday.bootstrap.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.application.safety.DecideReport;
import com.datingtoday.application.safety.ListOpenReports;
import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.ConcurrentRunner;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestPhotos;
import com.datingtoday.bootstrap.testing.TestUser;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Blocks and reports. */
class SafetyIT {

    final TestInstance testInstance = TestInstance.one();

    @Test
    void a_block_takes_effect_at_once_on_this_instance_and_ends_follows() {
        var blocker = TestUser.adult(testInstance);
        var blocked = TestUser.adult(testInstance);
        var elsewhere = blocked.at(TestInstance.two());
        blocker.follow(blocked);
        blocked.follow(blocker);
        assertThat(elsewhere.view(blocker).code()).isZero();

        blocker.block(blocked);
        blocker.block(blocked);

        assertThat(blocked.view(blocker).code()).isEqualTo(501);
        assertThat(blocker.view(blocked).code()).isEqualTo(501);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> elsewhere.view(blocker).code() == 501);
        assertThat(blocked.follow(blocker).code()).isEqualTo(501);
        assertThat(blocked.client().get("/api/users/me/followers").body()).contains("\"list\":[]");
        assertThat(blocked.getOwn().body()).contains("\"following\":0", "\"followers\":0");

        var blocks = blocker.client().get("/api/blocks").json().path("data").path("list");
        assertThat(blocks).hasSize(1);
        assertThat(blocks.get(0).path("nickname").asString()).startsWith("u-");

        blocker.unblock(blocked);
        blocker.unblock(blocked);
        assertThat(blocked.view(blocker).code()).isZero();
        assertThat(blocked.getOwn().body()).contains("\"following\":0", "\"followers\":0");
    }

    @Test
    void responses_about_the_blocker_equal_responses_about_an_unknown_user() {
        var blocker = TestUser.adult(testInstance);
        var blocked = TestUser.adult(testInstance);
        blocker.block(blocked);
        var nobody = "1099511627776";
        var there = String.valueOf(blocker.id().value());

        assertThat(same(there, nobody, id -> blocked.client().get("/api/users/" + id)))
                .isTrue();
        assertThat(same(there, nobody, id -> blocked.client().put("/api/users/" + id + "/follow")))
                .isTrue();
        assertThat(same(there, nobody, id -> blocked.client().delete("/api/users/" + id + "/follow")))
                .isTrue();
        assertThat(same(there, nobody, id -> blocked.client().put("/api/blocks/" + id)))
                .isTrue();
        assertThat(same(there, nobody, id -> blocked.client().get("/api/blocks?limit=1")))
                .isTrue();
        assertThat(same(there, nobody, id -> blocked.client().delete("/api/blocks/" + id)))
                .isTrue();
        assertThat(same(
                        there,
                        nobody,
                        id -> blocked.client().post("/api/reports", Map.of("user_id", id, "reason", "spam"))))
                .isTrue();
    }

    /** Returns true if two responses are equal except for ids and times. */
    private static boolean same(String there, String nobody, Function<String, ApiReply> call) {
        var one = call.apply(there);
        var other = call.apply(nobody);
        return one.status() == other.status() && plain(one, there).equals(plain(other, nobody));
    }

    private static String plain(ApiReply apiReply, String id) {
        return apiReply.body()
                .replace(id, "id")
                .replaceAll("\"(report_id)\":\\d+", "\"$1\":0")
                .replaceAll("\"user_id\":(\\d+|id)", "\"user_id\":0")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[^\"]+", "time")
                .replaceAll("\"next_cursor\":(\"[^\"]+\"|null)", "\"next_cursor\":0")
                .replaceAll("\"has_next\":(true|false)", "\"has_next\":0");
    }

    @Test
    void a_report_stores_the_evidence_once_and_the_reporter_sees_its_state() {
        var reporter = TestUser.adult(testInstance);
        var reported = TestUser.adult(testInstance);
        reported.update("{\"nickname\": \"Evidence\", \"introduction\": \"said this\"}");
        var photo = reported.client().upload("/api/users/me/album", TestPhotos.jpeg());
        var fields = Map.of(
                "user_id", String.valueOf(reported.id().value()), "reason", "harassment", "text", "insulting profile");

        var ids = ConcurrentRunner.run(
                10, _ -> reporter.client().post("/api/reports", fields).data("report_id"));
        assertThat(ids).containsOnly(ids.getFirst());
        var aboutPhoto = reporter.client()
                .post(
                        "/api/reports",
                        Map.of(
                                "user_id", String.valueOf(reported.id().value()),
                                "photo_id", photo.data("photo_id"),
                                "reason", "nudity"));
        assertThat(aboutPhoto.status()).isEqualTo(201);
        reported.update("{\"nickname\": \"Innocent\"}");
        reported.client().delete("/api/users/me/album/" + photo.data("photo_id"));

        var open = testInstance.bean(ListOpenReports.class).list().stream()
                .filter(report -> report.reporter().equals(reporter.id()))
                .toList();
        assertThat(open).hasSize(2);
        assertThat(open.getFirst().evidence().value()).contains("nickname: Evidence", "introduction: said this");
        assertThat(open.getFirst().comment().value()).isEqualTo("insulting profile");
        assertThat(open.get(1).evidence().value()).matches("photo \\d+: [0-9a-f]{32}");

        assertThat(testInstance
                        .bean(DecideReport.class)
                        .decide(new DecideReport.Command(open.getFirst().id(), true)))
                .isTrue();
        assertThat(reporter.client().get("/api/reports/" + ids.getFirst()).data("state"))
                .isEqualTo("acted_on");
        assertThat(reporter.client()
                        .get("/api/reports")
                        .json()
                        .path("data")
                        .path("list")
                        .findValuesAsString("state"))
                .containsExactly("open", "acted_on");
        assertThat(reported.client().get("/api/reports/" + ids.getFirst()).code())
                .isEqualTo(1220);
    }

    @Test
    void twenty_of_many_concurrent_reports_are_stored_per_day() {
        var reporter = TestUser.adult(testInstance);

        var replies = ConcurrentRunner.run(
                30,
                thread -> reporter.client()
                        .post(
                                "/api/reports",
                                Map.of("user_id", String.valueOf(200_000_000L + thread), "reason", "spam")));

        assertThat(replies.stream().filter(apiReply -> apiReply.code() == 0)).hasSize(20);
        assertThat(replies.stream().filter(apiReply -> apiReply.code() == 1105))
                .hasSize(10)
                .allSatisfy(refused -> {
                    assertThat(refused.status()).isEqualTo(429);
                    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
                    assertThat(refused.data("remaining")).isEqualTo("0");
                });
    }

    @Test
    void an_invalid_report_or_block_is_rejected_with_the_field() {
        var testUser = TestUser.adult(testInstance);
        var own = String.valueOf(testUser.id().value());

        assertThat(testUser.client().put("/api/blocks/" + own).code()).isEqualTo(1219);
        assertThat(testUser.client().put("/api/blocks/0").msg()).contains("user_id");
        assertThat(testUser.client().put("/api/blocks/9007199254740993").msg()).contains("user_id");
        assertThat(testUser.client()
                        .post("/api/reports", Map.of("user_id", own, "reason", "spam"))
                        .code())
                .isEqualTo(1219);
        assertThat(testUser.client()
                        .post("/api/reports", Map.of("user_id", "200001", "reason", "ugly"))
                        .msg())
                .contains("reason", "harassment");
        assertThat(testUser.client()
                        .post("/api/reports", Map.of("user_id", "200001", "reason", "spam", "text", "x".repeat(501)))
                        .msg())
                .contains("500");
    }
}
