package com.datingtoday.bootstrap.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Nicknames, introductions and messages that public bug reports of similar systems name, over HTTP. */
class TextsIT {

    private static final JsonMapper JSON = new JsonMapper();

    final TestInstance testInstance = TestInstance.one();

    private static ApiReply patch(TestUser testUser, String field, String text) {
        return testUser.client().patch("/api/users/me", JSON.writeValueAsString(Map.of(field, text)));
    }

    private static ApiReply send(TestUser from, TestUser to, String text) {
        return from.client()
                .post(
                        "/api/contacts/" + to.id().value() + "/messages",
                        Map.of("type", "text", "content", text, "client_msg_id", RawHttpClient.random(8)));
    }

    @Test
    void nicknames_come_back_as_they_were_written() {
        var testUser = TestUser.adult(testInstance);

        for (var nickname : List.of(
                "\u0E19\u0E49\u0E33\u0E1D\u0E19",
                "\u0E02\u0E27\u0E31\u0E0D\u0E04\u0E33",
                "Kid\u2122\uFE0F",
                "Lily²",
                "علی\u200Cرضا",
                "राम\u200Cन",
                "ok \uD83E\uDEEA",
                "ok \uD83D\uDED8",
                "J.De Vries",
                "小雨19980504",
                "买买提·艾合买提",
                "李鹏程",
                "小姐姐",
                "民主",
                "维吾尔",
                "大麻花",
                "波霸奶茶",
                "Adminah")) {
            var own = patch(testUser, "nickname", nickname);

            assertThat(own.code()).as(nickname).isZero();
            assertThat(testUser.getOwn().data("nickname")).isEqualTo(nickname);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "official客服, operator",
        "官方客服, operator",
        "admin, operator",
        "\u0410dmin, operator",
        "一三八零零一三八零零零, phone",
        "1З8OO1З8OOO, phone",
        "V信abc12345, link",
        "wx:abc123, link",
        "vx:abc12345, link",
        "加我微信abc123, link",
        "hello fuck, words"
    })
    void a_trick_in_a_nickname_is_rejected(String nickname, String words) {
        var reply = patch(TestUser.adult(testInstance), "nickname", nickname);

        assertThat(reply.code()).isEqualTo(505);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.msg()).startsWith("nickname not acceptable: remove").contains(words);
    }

    @Test
    void introductions_come_back_as_they_were_written() {
        var testUser = TestUser.adult(testInstance);

        for (var introduction : List.of(
                "من می\u200Cخواهم با تو آشنا شوم",
                "ok \uD83E\uDEEA",
                "双性恋",
                "我是同性恋者",
                "新疆维吾尔族",
                "I love sex and the city",
                "I had sex education today",
                "喜欢阅读，民主管理自己的时间")) {
            var own = patch(testUser, "introduction", introduction);

            assertThat(own.code()).as(introduction).isZero();
            assertThat(own.data("introduction")).isEqualTo(introduction);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "call 13812345678, phone number",
        "加v：lily_1998, messenger",
        "hello fuck, words",
        "see https://example.com, link"
    })
    void a_trick_in_an_introduction_is_rejected(String introduction, String words) {
        var reply = patch(TestUser.adult(testInstance), "introduction", introduction);

        assertThat(reply.code()).isEqualTo(1218);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.msg()).startsWith("introduction contains").contains(words);
    }

    @Test
    void messages_obey_the_rules_for_invisible_characters_and_no_others() {
        var anna = TestUser.adult(testInstance);
        var bob = TestUser.adult(testInstance);

        for (var text : List.of("\uD83E\uDEEA", "ok \uD83D\uDED8", "小姐姐你好", "你在哪个法院上班", "می\u200Cبینمت")) {
            var sent = send(anna, bob, text);

            assertThat(sent.code()).as(text).isZero();
            assertThat(sent.json().at("/data/message/content").asString()).isEqualTo(text);
            assertThat(send(bob, anna, "ok").code()).isZero();
        }
        for (var text : List.of(
                "abc\u202Edef", "a\u200Bb", "a" + "\n".repeat(500) + "b", "a" + "\u0301".repeat(1_500), "a\uFDD0")) {
            assertThat(send(anna, bob, text).code()).isEqualTo(300);
        }
        assertThat(send(anna, bob, "hello fuck").code()).isEqualTo(1406);
    }

    @Test
    void a_nickname_is_found_in_each_case_and_without_marks() {
        var viewer = TestUser.adult(testInstance);
        var suffix = " " + RawHttpClient.letters(8);
        var owner = TestUser.adult(testInstance);
        patch(owner, "nickname", "İpek Işıl José" + suffix);

        for (var prefix : List.of("ipek ışıl jose", "IPEK IŞIL JOSÉ", "İPEK isil")) {
            var query = URLEncoder.encode(prefix, StandardCharsets.UTF_8);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> viewer.client()
                            .get("/api/users/search?limit=100&nickname=" + query)
                            .body()
                            .contains(suffix));
        }
    }
}
