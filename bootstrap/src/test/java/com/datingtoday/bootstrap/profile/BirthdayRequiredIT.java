package com.datingtoday.bootstrap.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestPhotos;
import com.datingtoday.bootstrap.testing.TestUser;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Calls of a user without a birthday, who may be a minor. */
class BirthdayRequiredIT {

    private final TestInstance testInstance = TestInstance.one();
    private final TestUser minor = TestUser.register(testInstance);
    private final TestUser adult = TestUser.adult(testInstance);

    private static void assertBirthdayRequired(ApiReply apiReply) {
        assertThat(apiReply.status()).as(apiReply.body()).isEqualTo(403);
        assertThat(apiReply.code()).isEqualTo(1222);
        assertThat(apiReply.msg()).contains("birthday");
        assertThat(apiReply.data("field")).isEqualTo("birthday");
    }

    private ApiReply write(TestUser from) {
        return from.client()
                .post(
                        "/api/contacts/" + adult.id().value() + "/messages",
                        Map.of("type", "text", "content", "hi, I am 12", "client_msg_id", "first-message-1"));
    }

    @Test
    void messages_photos_and_follows_are_rejected_with_the_missing_field() {
        assertBirthdayRequired(write(minor));
        assertBirthdayRequired(minor.client().upload("/api/users/me/album", TestPhotos.jpeg()));
        assertBirthdayRequired(minor.follow(adult));

        assertThat(adult.client().get("/api/contacts").body()).contains("\"list\":[]");
        assertThat(adult.getOwn().body()).contains("\"followers\":0");
    }

    @Test
    void reading_blocking_and_reporting_stay_possible() {
        assertThat(minor.view(adult).code()).isZero();
        assertThat(minor.client().get("/api/users/hot").code()).isZero();
        var report = Map.of("user_id", String.valueOf(adult.id().value()), "reason", "harassment");
        assertThat(minor.client().post("/api/reports", report).status()).isEqualTo(201);
        minor.block(adult);
    }

    @Test
    void with_a_birthday_the_same_calls_succeed() {
        minor.update("{\"birthday\": \"1995-01-01\"}");

        assertThat(write(minor).status()).isEqualTo(201);
        assertThat(minor.follow(adult).code()).isZero();
    }

    @Test
    void a_birthday_of_a_minor_is_remembered() {
        var young = minor.client().patch("/api/users/me", "{\"birthday\": \"2015-01-01\"}");
        var later = minor.client().patch("/api/users/me", "{\"birthday\": \"1995-01-01\"}");

        assertThat(young.code()).isEqualTo(1210);
        assertThat(later.code()).isEqualTo(1210);
        assertThat(later.status()).isEqualTo(422);
        assertThat(later.data("least_years")).isEqualTo("18");
        assertBirthdayRequired(write(minor));
    }

    @Test
    void a_location_of_exactly_zero_is_rejected() {
        var apiReply = adult.client().put("/api/users/me/location", "{\"latitude\": 0, \"longitude\": 0}");

        assertThat(apiReply.code()).as(apiReply.body()).isEqualTo(502);
    }
}
