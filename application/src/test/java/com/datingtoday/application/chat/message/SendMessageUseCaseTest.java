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

    private final ChatFixture world = new ChatFixture();

    private UserId somebody(long number) {
        var user = new UserId(200_000 + number);
        world.profileFixture.create(user, "Somebody" + (char) ('A' + number));
        return user;
    }

    @Test
    void a_sent_message_has_a_number_and_is_in_the_history_of_both_users() {
        assertThat(world.sendText(ANNA, BOB, "hello").message().key().seq()).isEqualTo(1);
        assertThat(world.sendText(BOB, ANNA, "hi").message().key().seq()).isEqualTo(2);
        assertThat(world.sendText(ANNA, BOB, "how are you?").message().key().seq()).isEqualTo(3);

        assertThat(world.history(ANNA, BOB)).containsExactly("how are you?", "hi", "hello");
        assertThat(world.history(BOB, ANNA)).isEqualTo(world.history(ANNA, BOB));
        assertThat(world.history(CAROL, ANNA)).isEmpty();
    }

    @Test
    void a_sent_message_publishes_live_events_to_both_users_and_a_push_event() {
        var sent = world.sendText(ANNA, BOB, "hello");

        assertThat(world.connections.drainEvents())
                .containsExactly(
                        new LiveEvent.MessageChanged(ANNA, 1, sent.message()),
                        new LiveEvent.MessageChanged(BOB, 1, sent.message()));
        assertThat(world.outbox.all()).singleElement().satisfies(entry -> {
            assertThat(entry.listener()).isEqualTo("push");
            assertThat(MessageSent.decode(entry.user(), entry.payload())).isEqualTo(new MessageSent(BOB, ANNA, 1, true));
        });
        assertThat(world.localEvents).containsExactly(new MessageSent(BOB, ANNA, 1, true));
    }

    @Test
    void a_repeated_client_id_returns_the_first_message() {
        var first = world.sendText(ANNA, BOB, "hello", "x");
        world.connections.drainEvents();

        var again = world.sendText(ANNA, BOB, "hello", "x");

        assertThat(again.message()).isEqualTo(first.message());
        assertThat(again.version()).isEqualTo(first.version());
        assertThat(world.connections.drainEvents()).isEmpty();
        assertThat(world.outbox.all()).hasSize(1);
        assertThat(world.history(BOB, ANNA)).containsExactly("hello");
        assertThat(refusal(() -> world.sendText(ANNA, BOB, "bye", "x"))).isEqualTo(new ChatError.ClientMsgIdReused());
        assertThat(world.sendText(BOB, ANNA, "bye", "x").message().key().seq()).isEqualTo(2);
        assertThat(world.sendText(ANNA, CAROL, "bye", "x").message().key().seq()).isEqualTo(1);
    }

    @Test
    void a_repeated_client_id_of_a_recalled_message_stays_recalled() {
        world.sendText(ANNA, BOB, "hello", "x");
        world.recall(ANNA, BOB, 1);

        assertThat(world.sendText(ANNA, BOB, "hello", "x").message().key().seq()).isEqualTo(1);
        assertThat(world.history(BOB, ANNA)).containsExactly("RECALLED");
    }

    @Test
    void a_message_to_oneself_an_unknown_or_a_blocked_user_is_rejected() {
        world.block(ANNA, BOB);

        assertThat(refusal(() -> world.sendText(ANNA, ANNA, "hello"))).isEqualTo(new ProfileError.CannotTargetSelf());
        assertThat(refusal(() -> world.sendText(ANNA, ProfileFixture.UNKNOWN_USER, "hello")))
                .isEqualTo(new ProfileError.UserNotFound());
        assertThat(refusal(() -> world.sendText(ANNA, BOB, "hello"))).isEqualTo(new ChatError.ReceiverBlocked());
        assertThat(refusal(() -> world.sendText(BOB, ANNA, "hello")))
                .as("a block looks like a missing user")
                .isEqualTo(new ProfileError.UserNotFound());
        assertThat(world.outbox.all()).isEmpty();
    }

    @Test
    void the_permission_limits_new_conversations_but_not_replies() {
        world.changeProfile(BOB, new ProfileChange.SetMessagePermission(MessagePermission.FOLLOWED));
        assertThat(refusal(() -> world.sendText(ANNA, BOB, "hello")))
                .isEqualTo(new ChatError.SenderNotPermitted(MessagePermission.FOLLOWED));
        world.follow(BOB, ANNA);
        world.sendText(ANNA, BOB, "hello");

        world.changeProfile(BOB, new ProfileChange.SetMessagePermission(MessagePermission.MATCHES));
        assertThat(refusal(() -> world.sendText(ANNA, BOB, "are you there?")))
                .as("the receiver never answered")
                .isEqualTo(new ChatError.SenderNotPermitted(MessagePermission.MATCHES));
        world.sendText(BOB, ANNA, "yes");
        world.sendText(ANNA, BOB, "good");
        assertThat(world.history(BOB, ANNA)).containsExactly("good", "yes", "hello");
    }

    @Test
    void a_user_with_a_hidden_profile_receives_only_replies() {
        world.changeProfile(BOB, new ProfileChange.SetAudience(ProfileAudience.NOBODY));
        assertThat(refusal(() -> world.sendText(ANNA, BOB, "hello"))).isEqualTo(new ProfileError.UserNotFound());

        world.sendText(BOB, ANNA, "hello");

        assertThat(world.sendText(ANNA, BOB, "hi").message().key().seq()).isEqualTo(2);
    }

    @Test
    void new_conversations_per_day_are_limited_and_rejections_are_not_counted() {
        var sent = LongStream.range(0, 3)
                .mapToObj(number -> world.sendText(ANNA, somebody(number), "hello number " + number))
                .toList();

        assertThat(sent.getFirst().conversations()).contains(new Quota(3, 2, MIDNIGHT));
        assertThat(sent.getLast().conversations()).contains(new Quota(3, 0, MIDNIGHT));
        assertThat(refusal(() -> world.sendText(ANNA, BOB, "hello")))
                .isEqualTo(new ChatError.TooManyConversations(new Quota(3, 0, MIDNIGHT)));
        assertThat(world.contacts(BOB)).isEmpty();
        assertThat(world.sendText(ANNA, new UserId(200_000), "and again").conversations())
                .isEmpty();
        world.sendText(BOB, ANNA, "hello yourself");
        assertThat(world.sendText(ANNA, BOB, "whoever was written to answers").conversations())
                .isEmpty();

        world.makeVip(ANNA);
        assertThat(world.sendText(ANNA, CAROL, "more for VIP").conversations()).contains(new Quota(5, 1, MIDNIGHT));
        world.clock.set(MIDNIGHT);
        assertThat(world.sendText(ANNA, somebody(9), "a new day").conversations())
                .contains(new Quota(5, 4, MIDNIGHT.plus(Duration.ofDays(1))));
    }

    @Test
    void concurrent_new_conversations_are_stored_up_to_the_limit() {
        var peers = LongStream.range(0, 12).mapToObj(this::somebody).toList();

        var came = ConcurrentRunner.run(12, number -> {
            try {
                world.sendText(ANNA, peers.get(number), "hello number " + number, "id" + number);
                return 1;
            } catch (RuntimeException refused) {
                return 0;
            }
        });

        assertThat(came.stream().mapToInt(Integer::intValue).sum()).isEqualTo(POLICY.maxConversationsPerDay());
        assertThat(world.contacts(ANNA)).hasSize(POLICY.maxConversationsPerDay());
    }

    @Test
    void the_same_text_to_many_receivers_without_reply_is_limited() {
        world.sendText(CAROL, ANNA, "hello");
        world.sendText(ANNA, CAROL, "good to see you");
        world.sendText(ANNA, somebody(0), "Buy now!");
        world.sendText(ANNA, somebody(1), "buy  NOW");
        assertThat(refusal(() -> world.sendText(ANNA, BOB, "Buy now")))
                .isEqualTo(new ChatError.TooManyDuplicateTexts(
                        new Quota(2, 0, world.clock.instant().plus(Duration.ofMinutes(10)))));
        assertThat(world.sendText(ANNA, CAROL, "buy now").message().key().seq())
                .as("the receiver has written before")
                .isEqualTo(3);
        assertThat(world.sendText(ANNA, new UserId(200_001), "buy now")
                        .message()
                        .key()
                        .seq())
                .as("the receiver was counted before")
                .isEqualTo(2);

        world.clock.advance(Duration.ofMinutes(10));
        world.sendText(ANNA, BOB, "Buy now");
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
        world.clock.advance(Duration.ofMinutes(1));
        world.recall(ANNA, BOB, 1);
        assertThat(world.media.deleteUnattachedMedia())
                .as("the recalled file is detached")
                .isEqualTo(1);
    }

    private MediaId upload(UserId owner) {
        return world.media
                .uploadMedia()
                .upload(new UploadMedia.Command(owner, MediaFixture.FILE, Set.of(MediaKind.PICTURE)))
                .id();
    }

    private SendMessage.Sent file(UserId from, UserId to, MessageType type, MediaId media, String id) {
        return world.send(from, to, new Draft.Upload(type, media), id);
    }

    @Test
    void concurrent_messages_are_numbered_without_gaps() {
        world.sendText(ANNA, BOB, "first");

        ConcurrentRunner.run(20, number -> {
            var mine = number % 2 == 0;
            world.sendText(mine ? ANNA : BOB, mine ? BOB : ANNA, "words " + number, "race" + number);
            return world.sendText(mine ? ANNA : BOB, mine ? BOB : ANNA, "words " + number, "race" + number);
        });

        var seqs = world.history(ANNA, BOB, null, 0L, 100).messages().stream()
                .map(message -> message.key().seq())
                .toList();
        assertThat(seqs).isEqualTo(LongStream.rangeClosed(1, 21).boxed().toList());
        assertThat(world.history(BOB, ANNA)).isEqualTo(world.history(ANNA, BOB)).doesNotHaveDuplicates();
        assertThat(List.copyOf(world.outbox.all())).hasSize(21);
    }
}
