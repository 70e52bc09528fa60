package com.datingtoday.application.chat.message;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static com.datingtoday.application.chat.ChatFixture.CAROL;
import static com.datingtoday.application.chat.ChatFixture.POLICY;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatFixture;
import com.datingtoday.application.chat.message.SendMessage.Draft;
import com.datingtoday.application.media.MediaFixture;
import com.datingtoday.application.media.upload.UploadMedia;
import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Moderation.Verdict;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.MessageSent;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SendMessageUseCaseTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-03-02T00:00:00Z");

    private final ChatFixture chatFixture = new ChatFixture();

    private UserId createUser(long number) {
        var user = new UserId(200_000 + number);
        chatFixture.profileFixture.create(user, "Somebody" + (char) ('A' + number));
        return user;
    }

    @Test
    void a_sent_message_has_a_number_and_is_in_the_history_of_both_users() {
        assertThat(chatFixture.sendText(ANNA, BOB, "hello").message().key().seq())
                .isEqualTo(1);
        assertThat(chatFixture.sendText(BOB, ANNA, "hi").message().key().seq()).isEqualTo(2);
        assertThat(chatFixture
                        .sendText(ANNA, BOB, "how are you?")
                        .message()
                        .key()
                        .seq())
                .isEqualTo(3);

        assertThat(chatFixture.history(ANNA, BOB)).containsExactly("how are you?", "hi", "hello");
        assertThat(chatFixture.history(BOB, ANNA)).isEqualTo(chatFixture.history(ANNA, BOB));
        assertThat(chatFixture.history(CAROL, ANNA)).isEmpty();
    }

    @Test
    void a_sent_message_publishes_live_events_to_both_users_and_a_push_event() {
        var sent = chatFixture.sendText(ANNA, BOB, "hello");

        assertThat(chatFixture.connections.drainEvents())
                .containsExactly(
                        new LiveEvent.MessageChanged(ANNA, 1, sent.message()),
                        new LiveEvent.MessageChanged(BOB, 1, sent.message()));
        assertThat(chatFixture.outbox.all()).singleElement().satisfies(entry -> {
            assertThat(entry.listener()).isEqualTo("push");
            assertThat(MessageSent.decode(entry.user(), entry.payload()))
                    .isEqualTo(new MessageSent(BOB, ANNA, 1, true));
        });
        assertThat(chatFixture.localEvents).containsExactly(new MessageSent(BOB, ANNA, 1, true));
    }

    @Test
    void sending_marks_all_messages_of_the_conversation_as_read() {
        chatFixture.sendText(BOB, ANNA, "one");
        chatFixture.sendText(BOB, ANNA, "two");
        assertThat(chatFixture.unread(ANNA)).isEqualTo(2);

        chatFixture.sendText(ANNA, BOB, "three");

        assertThat(chatFixture.unread(ANNA)).isZero();
        assertThat(chatFixture.unread(BOB)).isEqualTo(1);
    }

    @Test
    void a_text_rejected_by_moderation_is_not_sent() {
        chatFixture.moderation.word("awful", Verdict.REFUSED);

        assertThat(refusal(() -> chatFixture.sendText(ANNA, BOB, "awful words")))
                .isEqualTo(new ChatError.ContentRejected());
        assertThat(chatFixture.contacts(ANNA)).isEmpty();
        assertThat(chatFixture.sendText(ANNA, BOB, "hello").message().key().seq())
                .isEqualTo(1);
    }

    @Test
    void a_repeated_client_id_returns_the_first_message() {
        var first = chatFixture.sendText(ANNA, BOB, "hello", "x");
        chatFixture.connections.drainEvents();

        var again = chatFixture.sendText(ANNA, BOB, "hello", "x");

        assertThat(again.message()).isEqualTo(first.message());
        assertThat(again.version()).isEqualTo(first.version());
        assertThat(chatFixture.connections.drainEvents()).isEmpty();
        assertThat(chatFixture.outbox.all()).hasSize(1);
        assertThat(chatFixture.history(BOB, ANNA)).containsExactly("hello");
        assertThat(refusal(() -> chatFixture.sendText(ANNA, BOB, "bye", "x")))
                .isEqualTo(new ChatError.ClientMsgIdReused());
        assertThat(chatFixture.sendText(BOB, ANNA, "bye", "x").message().key().seq())
                .isEqualTo(2);
        assertThat(chatFixture.sendText(ANNA, CAROL, "bye", "x").message().key().seq())
                .isEqualTo(1);
    }

    @Test
    void another_text_under_a_client_id_opens_its_own_moderation_case() {
        LongStream.range(0, 3).forEach(number -> chatFixture.sendText(ANNA, createUser(number), "hello " + number));
        assertThat(refusal(() -> chatFixture.sendText(ANNA, BOB, "harmless", "x")))
                .isInstanceOf(ChatError.TooManyConversations.class);
        chatFixture.clock.set(MIDNIGHT);

        chatFixture.sendText(ANNA, BOB, "other text", "x");
        chatFixture.sendText(ANNA, BOB, "other text", "x");

        var cases = chatFixture.moderation.cases();
        var lastThree = cases.subList(cases.size() - 3, cases.size());
        assertThat(lastThree.get(1)).isNotEqualTo(lastThree.get(0)).isEqualTo(lastThree.get(2));
        assertThat(cases).allSatisfy(caseId -> assertThat(caseId).hasSizeLessThanOrEqualTo(96));
    }

    @Test
    void a_repeated_client_id_of_a_recalled_message_stays_recalled() {
        chatFixture.sendText(ANNA, BOB, "hello", "x");
        chatFixture.recall(ANNA, BOB, 1);

        assertThat(chatFixture.sendText(ANNA, BOB, "hello", "x").message().key().seq())
                .isEqualTo(1);
        assertThat(chatFixture.history(BOB, ANNA)).containsExactly("RECALLED");
    }

    @Test
    void a_message_to_oneself_an_unknown_or_a_blocked_user_is_rejected() {
        chatFixture.block(ANNA, BOB);

        assertThat(refusal(() -> chatFixture.sendText(ANNA, ANNA, "hello")))
                .isEqualTo(new ProfileError.CannotTargetSelf());
        assertThat(refusal(() -> chatFixture.sendText(ANNA, ProfileFixture.UNKNOWN_USER, "hello")))
                .isEqualTo(new ProfileError.UserNotFound());
        assertThat(refusal(() -> chatFixture.sendText(ANNA, BOB, "hello"))).isEqualTo(new ChatError.ReceiverBlocked());
        assertThat(refusal(() -> chatFixture.sendText(BOB, ANNA, "hello")))
                .as("a block looks like a missing user")
                .isEqualTo(new ProfileError.UserNotFound());
        assertThat(chatFixture.outbox.all()).isEmpty();
    }

    @Test
    void the_permission_limits_new_conversations_but_not_replies() {
        chatFixture.changeProfile(BOB, new ProfileChange.SetMessagePermission(MessagePermission.FOLLOWED));
        assertThat(refusal(() -> chatFixture.sendText(ANNA, BOB, "hello")))
                .isEqualTo(new ChatError.SenderNotPermitted(MessagePermission.FOLLOWED));
        chatFixture.follow(BOB, ANNA);
        chatFixture.sendText(ANNA, BOB, "hello");

        chatFixture.changeProfile(BOB, new ProfileChange.SetMessagePermission(MessagePermission.MATCHES));
        assertThat(refusal(() -> chatFixture.sendText(ANNA, BOB, "are you there?")))
                .as("the receiver never answered")
                .isEqualTo(new ChatError.SenderNotPermitted(MessagePermission.MATCHES));
        chatFixture.sendText(BOB, ANNA, "yes");
        chatFixture.sendText(ANNA, BOB, "good");
        assertThat(chatFixture.history(BOB, ANNA)).containsExactly("good", "yes", "hello");
    }

    @Test
    void a_user_with_a_hidden_profile_receives_only_replies() {
        chatFixture.changeProfile(BOB, new ProfileChange.SetAudience(ProfileAudience.NOBODY));
        assertThat(refusal(() -> chatFixture.sendText(ANNA, BOB, "hello"))).isEqualTo(new ProfileError.UserNotFound());

        chatFixture.sendText(BOB, ANNA, "hello");

        assertThat(chatFixture.sendText(ANNA, BOB, "hi").message().key().seq()).isEqualTo(2);
    }

    @Test
    void new_conversations_per_day_are_limited_and_rejections_are_not_counted() {
        var sent = LongStream.range(0, 3)
                .mapToObj(number -> chatFixture.sendText(ANNA, createUser(number), "hello number " + number))
                .toList();

        assertThat(sent.getFirst().newConversationQuota()).contains(new Quota(3, 2, MIDNIGHT));
        assertThat(sent.getLast().newConversationQuota()).contains(new Quota(3, 0, MIDNIGHT));
        assertThat(refusal(() -> chatFixture.sendText(ANNA, BOB, "hello")))
                .isEqualTo(new ChatError.TooManyConversations(new Quota(3, 0, MIDNIGHT)));
        assertThat(chatFixture.contacts(BOB)).isEmpty();
        assertThat(chatFixture.sendText(ANNA, new UserId(200_000), "and again").newConversationQuota())
                .isEmpty();
        chatFixture.sendText(BOB, ANNA, "hello yourself");
        assertThat(chatFixture.sendText(ANNA, BOB, "a reply is not limited").newConversationQuota())
                .isEmpty();

        chatFixture.makeVip(ANNA);
        assertThat(chatFixture.sendText(ANNA, CAROL, "more for VIP").newConversationQuota())
                .contains(new Quota(5, 1, MIDNIGHT));
        chatFixture.clock.set(MIDNIGHT);
        assertThat(chatFixture.sendText(ANNA, createUser(9), "a new day").newConversationQuota())
                .contains(new Quota(5, 4, MIDNIGHT.plus(Duration.ofDays(1))));
    }

    @Test
    void concurrent_new_conversations_are_stored_up_to_the_limit() {
        var peers = LongStream.range(0, 12).mapToObj(this::createUser).toList();

        var stored = ConcurrentRunner.run(12, number -> {
            try {
                chatFixture.sendText(ANNA, peers.get(number), "hello number " + number, "id" + number);
                return 1;
            } catch (RuntimeException refused) {
                return 0;
            }
        });

        assertThat(stored.stream().mapToInt(Integer::intValue).sum()).isEqualTo(POLICY.maxConversationsPerDay());
        assertThat(chatFixture.contacts(ANNA)).hasSize(POLICY.maxConversationsPerDay());
    }

    @Test
    void the_same_text_to_many_receivers_without_reply_is_limited() {
        chatFixture.sendText(CAROL, ANNA, "hello");
        chatFixture.sendText(ANNA, CAROL, "good to see you");
        chatFixture.sendText(ANNA, createUser(0), "Buy now!");
        chatFixture.sendText(ANNA, createUser(1), "buy  NOW");
        assertThat(refusal(() -> chatFixture.sendText(ANNA, BOB, "Buy now")))
                .isEqualTo(new ChatError.TooManyDuplicateTexts(
                        new Quota(2, 0, chatFixture.clock.instant().plus(Duration.ofMinutes(10)))));
        assertThat(chatFixture.sendText(ANNA, CAROL, "buy now").message().key().seq())
                .as("the receiver has written before")
                .isEqualTo(3);
        assertThat(chatFixture
                        .sendText(ANNA, new UserId(200_001), "buy now")
                        .message()
                        .key()
                        .seq())
                .as("the receiver was counted before")
                .isEqualTo(2);

        chatFixture.clock.advance(Duration.ofMinutes(10));
        chatFixture.sendText(ANNA, BOB, "Buy now");
    }

    @Test
    void a_file_can_be_sent_once_by_its_owner_with_its_type() {
        var picture = upload(ANNA);
        assertThat(refusal(() -> file(BOB, ANNA, MessageType.IMAGE, picture, "a")))
                .isEqualTo(new MediaError.UnknownMedia());
        assertThat(refusal(() -> file(ANNA, BOB, MessageType.VIDEO, picture, "b")))
                .isEqualTo(new MediaError.UnknownMedia());

        var sent = file(ANNA, BOB, MessageType.IMAGE, picture, "c");

        assertThat(sent.message().content().type()).isEqualTo(MessageType.IMAGE);
        assertThat(file(ANNA, BOB, MessageType.IMAGE, picture, "c").message()).isEqualTo(sent.message());
        assertThat(refusal(() -> file(ANNA, CAROL, MessageType.IMAGE, picture, "d")))
                .isEqualTo(new MediaError.UnknownMedia());
        chatFixture.clock.advance(Duration.ofMinutes(1));
        chatFixture.recall(ANNA, BOB, 1);
        assertThat(chatFixture.media.deleteUnattachedMedia())
                .as("the recalled file is detached")
                .isEqualTo(1);
    }

    private MediaId upload(UserId owner) {
        return chatFixture
                .media
                .uploadMedia()
                .upload(new UploadMedia.Command(owner, MediaFixture.FILE, Set.of(MediaKind.PICTURE)))
                .id();
    }

    private SendMessage.Sent file(UserId from, UserId to, MessageType type, MediaId media, String id) {
        return chatFixture.send(from, to, new Draft.Upload(type, media), id);
    }

    @Test
    void concurrent_messages_are_numbered_without_gaps() {
        chatFixture.sendText(ANNA, BOB, "first");

        ConcurrentRunner.run(20, number -> {
            var fromAnna = number % 2 == 0;
            chatFixture.sendText(fromAnna ? ANNA : BOB, fromAnna ? BOB : ANNA, "words " + number, "race" + number);
            return chatFixture.sendText(
                    fromAnna ? ANNA : BOB, fromAnna ? BOB : ANNA, "words " + number, "race" + number);
        });

        var seqs = chatFixture.history(ANNA, BOB, null, 0L, 100).messages().stream()
                .map(message -> message.key().seq())
                .toList();
        assertThat(seqs).isEqualTo(LongStream.rangeClosed(1, 21).boxed().toList());
        assertThat(chatFixture.history(BOB, ANNA))
                .isEqualTo(chatFixture.history(ANNA, BOB))
                .doesNotHaveDuplicates();
        assertThat(List.copyOf(chatFixture.outbox.all())).hasSize(21);
    }
}
