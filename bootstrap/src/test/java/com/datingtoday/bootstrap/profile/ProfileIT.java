package com.datingtoday.bootstrap.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.ConcurrentRunner;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's own profile, over HTTP, MySQL and Redis. */
class ProfileIT {

    final TestInstance testInstance = TestInstance.one();

    @Test
    void a_new_account_has_a_nickname_and_a_phone_number_only() {
        var phone = RawHttpClient.phone();
        var login = testInstance.scheme2().logIn(phone);
        var me = testInstance.scheme2().as(login).get("/api/users/me");

        assertThat(me.data("nickname")).matches("u-[0-9a-f]{8}");
        assertThat(me.data("phone")).isEqualTo(phone);
        assertThat(me.data("complete")).isEqualTo("0");
        assertThat(me.data("birthday_open")).isEqualTo("true");
        assertThat(me.json().path("data").path("missing").toString()).contains("birthday", "photo", "labels");
    }

    @Test
    void an_absent_field_is_unchanged_and_null_clears_it_under_both_signing_schemes() {
        var testUser = TestUser.adult(testInstance);
        testUser.update("""
                {"nickname": "  Ｌｉｌｙ   Wang ", "introduction": "line one\\nline two 😀", "height": 168, "salary": 3,
                 "emotion": 0, "education": 4, "sexual": 3, "email": "lily@example.com", "hide_age": true}""");

        var me = testUser.update("{\"introduction\": null, \"height\": null, \"email\": null, \"salary\": 4}");

        assertThat(me.data("nickname")).isEqualTo("Ｌｉｌｙ Wang");
        assertThat(List.of(me.data("salary"), me.data("emotion"), me.data("education"), me.data("sexual")))
                .containsExactly("4", "0", "4", "3");
        assertThat(me.data("hide_age")).isEqualTo("true");
        var data = me.json().path("data");
        assertThat(List.of(data.path("introduction"), data.path("height"), data.path("email")))
                .allSatisfy(cleared -> assertThat(cleared.isNull()).isTrue());
    }

    @Test
    void a_form_of_a_scheme_1_client_updates_fields_and_an_empty_value_clears_them() {
        var old = testInstance.scheme1();
        var token = old.logIn(RawHttpClient.phone()).data("token");
        var target = "/api/users/me";

        assertThat(old.send("PATCH", target, Map.of("height", "170", "emotion", "1"), token)
                        .data("height"))
                .isEqualTo("170");
        assertThat(old.send("PATCH", target, Map.of("height", ""), token).body())
                .contains("\"height\":null", "\"emotion\":1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"nickname\": \"x\"} | 505 | 2 to 32",
                "{\"nickname\": null} | 300 | nickname is none",
                "{\"nickname\": \"call 139-1234-5678\"} | 505 | phone",
                "{\"nickname\": \"①③⑨①②③④⑤⑥⑦⑧\"} | 505 | phone",
                "{\"nickname\": \"see my.site.com\"} | 505 | link",
                "{\"nickname\": \"ab\\u202Ecd\"} | 505 | direction",
                "{\"nickname\": \"ab\\u0000cd\"} | 505 | control",
                "{\"nickname\": \"\\u200B\\u200B\\u200B\"} | 505 | invisible",
                "{\"gender\": 3} | 300 | 2 female",
                "{\"height\": 99} | 300 | 100 to 250",
                "{\"height\": \"tall\"} | 300 | height",
                "{\"salary\": 7} | 300 | 1 to 6",
                "{\"email\": \"nobody\"} | 300 | email",
                "{\"birthday\": \"2001-02-29\"} | 300 | yyyy-MM-dd",
                "{\"birthday\": \"1850-01-01\"} | 300 | birthday",
                "{\"authority\": 4} | 300 | whom the owner follows",
                "{\"authority\": null} | 300 | authority is none",
                "{\"hide_age\": \"\"} | 300 | hide_age is none",
                "{\"\\ud800\": 1} | 300 | body",
                "{\"vip_deadline\": \"2099-01-01\"} | 300 | vip_deadline is not a parameter"
            })
    void an_invalid_update_is_rejected_with_the_field_and_changes_nothing(String json, int code, String words) {
        var testUser = TestUser.adult(testInstance);
        var before = testUser.getOwn().body();

        var refused = testUser.client().patch("/api/users/me", "{\"education\": 5," + json.substring(1));

        assertThat(refused.code()).as(refused.body()).isEqualTo(code);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.msg()).contains(words);
        assertThat(testUser.getOwn().body()).isEqualTo(before);
    }

    @Test
    void an_introduction_has_at_most_500_characters() {
        var testUser = TestUser.adult(testInstance);

        testUser.update("{\"introduction\": \"" + "😀".repeat(500) + "\"}");
        assertThat(testUser.client()
                        .patch("/api/users/me", "{\"introduction\": \"" + "好".repeat(501) + "\"}")
                        .code())
                .isEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void a_birthday_of_a_user_under_18_is_rejected(long daysUntil18) {
        var testUser = TestUser.register(testInstance);
        var birthday = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusYears(18).plusDays(daysUntil18);

        var apiReply = testUser.client().patch("/api/users/me", "{\"birthday\": \"" + birthday + "\"}");

        assertThat(apiReply.code()).isEqualTo(daysUntil18 <= 0 ? 0 : 1210);
        if (daysUntil18 > 0) {
            assertThat(apiReply.status()).isEqualTo(422);
            assertThat(apiReply.data("least_years")).isEqualTo("18");
        }
    }

    @Test
    void a_birthday_is_set_once_and_corrected_once_despite_concurrent_updates() {
        var testUser = TestUser.register(testInstance);
        testUser.update("{\"birthday\": \"1990-01-01\"}");
        testUser.update("{\"birthday\": \"1990-01-01\"}");
        assertThat(testUser.getOwn().data("birthday_open")).isEqualTo("true");

        var replies = ConcurrentRunner.run(
                8,
                thread -> testUser.client()
                        .patch("/api/users/me", "{\"birthday\": \"1990-01-%02d\"}".formatted(10 + thread))
                        .code());

        assertThat(replies).containsOnlyOnce(0).filteredOn(code -> code != 0).containsOnly(1211);
        assertThat(testUser.getOwn().data("birthday_open")).isEqualTo("false");
        assertThat(testUser.client()
                        .patch("/api/users/me", "{\"birthday\": null}")
                        .code())
                .isEqualTo(1211);
    }

    @Test
    void concurrent_updates_of_different_fields_are_both_stored() {
        var testUser = TestUser.adult(testInstance);
        var second = testUser.at(TestInstance.two());

        ConcurrentRunner.run(
                20,
                thread -> (thread % 2 == 0 ? testUser : second)
                        .update(thread % 2 == 0 ? "{\"height\": 181}" : "{\"education\": 3}")
                        .code());

        assertThat(testUser.getOwn().body()).contains("\"height\":181", "\"education\":3");
    }

    @Test
    void a_text_that_moderation_rejects_is_rejected_with_its_own_code() {
        var testUser = TestUser.adult(testInstance);

        var nickname = testUser.client().patch("/api/users/me", "{\"nickname\": \"买卖毒品\"}");
        var introduction = testUser.client().patch("/api/users/me", "{\"introduction\": \"这里买卖毒品\"}");

        assertThat(nickname.code()).isEqualTo(505);
        assertThat(nickname.msg()).contains("words");
        assertThat(introduction.code()).isEqualTo(1218);
        assertThat(testUser.getOwn().json().path("data").path("introduction").isNull())
                .isTrue();
    }
}
