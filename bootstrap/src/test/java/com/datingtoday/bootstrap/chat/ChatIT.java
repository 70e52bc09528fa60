package com.datingtoday.bootstrap.chat;

import static com.datingtoday.bootstrap.chat.ChatActions.contact;
import static com.datingtoday.bootstrap.chat.ChatActions.contacts;
import static com.datingtoday.bootstrap.chat.ChatActions.markRead;
import static com.datingtoday.bootstrap.chat.ChatActions.messages;
import static com.datingtoday.bootstrap.chat.ChatActions.ok;
import static com.datingtoday.bootstrap.chat.ChatActions.send;
import static com.datingtoday.bootstrap.chat.ChatActions.sendText;
import static com.datingtoday.bootstrap.chat.ChatActions.seq;
import static com.datingtoday.bootstrap.chat.ChatActions.storedSeq;
import static com.datingtoday.bootstrap.chat.ChatActions.texts;
import static com.datingtoday.bootstrap.chat.ChatActions.unread;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestPhotos;
import com.datingtoday.bootstrap.testing.TestUser;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Conversations of two users, over HTTP, MySQL and Redis. */
class ChatIT {

    private final TestInstance testInstance = TestInstance.one();
    private final TestUser anna = TestUser.adult(testInstance);
    private final TestUser bob = TestUser.adult(testInstance);

    @Test
    void both_users_of_a_conversation_have_all_messages() {
        var first = sendText(anna, bob, "hello");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().at("/data/new_conversations/remaining").asInt()).isEqualTo(19);
        assertThat(storedSeq(bob, anna, "hi \uD83D\uDE00")).isEqualTo(2);
        assertThat(storedSeq(anna, bob, "how are you?\nfine?")).isEqualTo(3);

        assertThat(texts(anna, bob)).containsExactly("hello", "hi \uD83D\uDE00", "how are you?\nfine?");
        assertThat(texts(bob, anna)).isEqualTo(texts(anna, bob));
        var contact = contacts(bob).getFirst();
        assertThat(contact.at("/talk/unread").asInt()).isEqualTo(1);
        assertThat(contact.at("/talk/last/text").asString()).isEqualTo("how are you? fine?");
        assertThat(unread(bob)).isEqualTo(1);
        assertThat(unread(anna)).isZero();

        ok(markRead(bob.at(TestInstance.two()), anna, 3));
        assertThat(unread(bob)).isZero();
        assertThat(contacts(bob).getFirst().at("/talk/read_seq").asLong()).isEqualTo(3);
    }

    @Test
    void a_retry_gets_the_same_response_on_any_instance_and_another_text_a_conflict() {
        var first = ok(sendText(anna, bob, "hello", "id-1"));
        var again = ok(sendText(anna.at(TestInstance.two()), bob, "hello", "id-1"));

        assertThat(seq(again)).isEqualTo(seq(first)).isEqualTo(1);
        var other = sendText(anna, bob, "good bye", "id-1");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo(1405);
        assertThat(texts(bob, anna)).containsExactly("hello");
    }

    @Test
    void a_picture_has_links_and_can_be_sent_once() {
        var media = ok(anna.client().upload("/api/media", TestPhotos.jpeg())).data("media_id");
        assertThat(send(bob, anna, "image", media).code()).isEqualTo(1207);
        assertThat(send(anna, bob, "video", media).code()).isEqualTo(1207);

        ok(send(anna, bob, "image", media));

        var message = ChatActions.history(bob, anna).getFirst();
        assertThat(message.path("type").asString()).isEqualTo("image");
        var link = message.at("/media/large").asString();
        assertThat(testInstance.wire().bytes(link).statusCode()).isEqualTo(200);
        assertThat(message.at("/media/blurhash").asString()).isNotEmpty();
        assertThat(send(anna, bob, "image", media).code()).isEqualTo(1207);
        assertThat(contacts(bob).getFirst().at("/talk/last/type").asString()).isEqualTo("image");
    }

    @Test
    void a_recalled_message_is_removed_for_both_users_and_a_deleted_one_for_one() {
        storedSeq(anna, bob, "one");
        storedSeq(anna, bob, "two");
        var version = ok(bob.client().get("/api/contacts/unread"))
                .json()
                .at("/data/version")
                .asLong();

        ok(anna.client().post(messages(bob) + "/2/recall"));
        ok(bob.client().delete(messages(anna) + "/1"));

        assertThat(texts(anna, bob)).containsExactly("one", "recalled");
        assertThat(texts(bob, anna)).containsExactly("deleted", "recalled");
        assertThat(contacts(bob).getFirst().at("/talk/last/text").asString("")).isEmpty();
        var changes = ChatActions.list(bob.client().get(messages(anna) + "?changed_after=" + version));
        assertThat(changes.stream().map(message -> message.path("seq").asLong()))
                .containsExactly(2L, 1L);
        var changed = ChatActions.list(bob.client().get("/api/contacts?changed_after=" + version));
        assertThat(changed).hasSize(1);
        assertThat(bob.client().post(messages(anna) + "/1/recall").code()).isEqualTo(1407);
    }

    @Test
    void contacts_are_pinned_muted_and_deleted_for_one_user_only() {
        storedSeq(bob, anna, "hello");

        ok(anna.client().patch(contact(bob), "{\"pinned\": true, \"muted\": true}"));
        assertThat(contacts(anna).getFirst().at("/talk/pinned").asBoolean()).isTrue();
        assertThat(unread(anna)).isZero();
        ok(anna.client().delete(contact(bob)));

        assertThat(contacts(anna)).isEmpty();
        assertThat(texts(anna, bob)).isEmpty();
        assertThat(texts(bob, anna)).containsExactly("hello");
        assertThat(contacts(bob)).hasSize(1);
    }

    @Test
    void a_blocked_user_gets_the_response_of_an_unknown_user() {
        storedSeq(bob, anna, "hello");
        anna.block(bob);
        var stranger = new TestUser(bob.client(), new UserId(1L << 40));

        assertThat(contacts(bob)).isEmpty();
        for (var call : List.<Function<TestUser, ApiReply>>of(
                peer -> sendText(bob, peer, "are you there?"),
                peer -> bob.client().get(messages(peer)),
                peer -> bob.client().get(contact(peer)),
                peer -> markRead(bob, peer, 1))) {
            assertThat(call.apply(anna).body()).isEqualTo(call.apply(stranger).body());
            assertThat(call.apply(anna).code()).isEqualTo(501);
        }
        assertThat(sendText(anna, bob, "no").code()).isEqualTo(1401);
        anna.unblock(bob);
        assertThat(texts(bob, anna)).containsExactly("hello");
    }

    @Test
    void a_sender_without_permission_gets_the_required_permission() {
        bob.update("{\"message_authority\": 3}");
        assertThat(sendText(anna, bob, "hello").code()).isEqualTo(1402);

        anna.follow(bob);
        bob.follow(anna);

        ok(sendText(anna, bob, "hello"));
    }

    @Test
    void an_exhausted_daily_quota_returns_the_reset_time_without_further_cost() {
        var small = TestInstance.start(
                "--datingtoday.chat.max-conversations-per-day=1", "--datingtoday.scheduled-jobs=false");
        try {
            var sender = TestUser.adult(small);
            var other = TestUser.adult(small);
            ok(sendText(sender, TestUser.adult(small), "one"));
            var full = sendText(sender, other, "two");
            assertThat(full.status()).isEqualTo(429);
            assertThat(full.headers().firstValue("Retry-After")).isPresent();
            assertThat(full.json().at("/data/remaining").asInt()).isZero();
            assertThat(ok(sender.client().get("/api/chat/quota")).data("remaining"))
                    .isEqualTo("0");
            assertThat(contacts(other)).isEmpty();
            ok(sendText(other, sender, "three"));
            ok(sendText(sender, other, "four"));
        } finally {
            small.close();
        }
    }

    @Test
    void invalid_input_is_rejected_with_the_field_and_changes_nothing() {
        for (var content : List.of("", " ", "\u200B\u200D", "x".repeat(2_001), "\u0000")) {
            var apiReply = sendText(anna, bob, content);
            assertThat(apiReply.code()).as(apiReply.body()).isEqualTo(300);
            assertThat(apiReply.msg()).contains("content");
        }
        var half = anna.client()
                .signed("POST", messages(bob), "{\"type\":\"text\",\"content\":\"\\ud800\",\"client_msg_id\":\"a\"}");
        assertThat(testInstance.wire().send(half).code()).isEqualTo(300);
        assertThat(sendText(anna, anna, "hello").code()).isEqualTo(1219);
        assertThat(sendText(anna, new TestUser(anna.client(), new UserId(1L << 40)), "hello")
                        .code())
                .isEqualTo(501);
        assertThat(sendText(anna, bob, "hello", "not a name").msg()).contains("client_msg_id");
        assertThat(anna.client()
                        .post(messages(bob), Map.of("type", "gif", "content", "x", "client_msg_id", "a"))
                        .msg())
                .contains("type");
        assertThat(send(anna, bob, "image", "0".repeat(32)).code()).isEqualTo(1207);
        assertThat(send(anna, bob, "image", "nonsense").code()).isIn(300, 1207);
        for (var range :
                List.of("before=0", "before=-1", "after=-1", "after=x", "limit=0", "limit=101", "before=1&after=1")) {
            assertThat(anna.client().get(messages(bob) + "?" + range).code())
                    .as(range)
                    .isEqualTo(300);
        }
        assertThat(texts(anna, bob)).isEmpty();
        storedSeq(anna, bob, "hello");
        assertThat(markRead(bob, anna, 2).code()).isEqualTo(1410);
        assertThat(ChatActions.list(anna.client().get(messages(bob) + "?after=99")))
                .isEmpty();
    }
}
