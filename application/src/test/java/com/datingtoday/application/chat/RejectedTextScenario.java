package com.datingtoday.application.chat;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static com.datingtoday.application.chat.ChatFixture.CAROL;
import static com.datingtoday.application.chat.ChatFixture.POLICY;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Moderation.Verdict;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A rejected message does not count towards the limit of the same text. */
class RejectedTextScenario {

    private static final String TEXT = "the same text";

    private final ChatFixture chatFixture = new ChatFixture();

    private UserId createUser(long number) {
        var user = new UserId(200_000 + number);
        chatFixture.profileFixture.create(user, "User" + number);
        return user;
    }

    /** Sends the text to as many new users as the limit allows, and to one more. */
    private void assertThatNoTextWasCounted(UserId from) {
        LongStream.range(0, POLICY.duplicateTextLimit().limit())
                .forEach(number -> chatFixture.sendText(from, createUser(number), TEXT));
        assertThat(refusal(() -> chatFixture.sendText(from, createUser(9), TEXT)))
                .isInstanceOf(ChatError.TooManyDuplicateTexts.class);
    }

    @Test
    void a_text_that_moderation_rejects_is_not_counted() {
        chatFixture.moderation.word(TEXT, Verdict.REFUSED);
        assertThat(refusal(() -> chatFixture.sendText(ANNA, BOB, TEXT))).isEqualTo(new ChatError.ContentRejected());
        chatFixture.moderation.word(TEXT, Verdict.VISIBLE);

        assertThatNoTextWasCounted(ANNA);
    }

    @Test
    void a_text_that_the_permission_rejects_is_neither_counted_nor_moderated() {
        chatFixture.changeProfile(BOB, new ProfileChange.SetMessagePermission(MessagePermission.MATCHES));
        assertThat(refusal(() -> chatFixture.sendText(ANNA, BOB, TEXT)))
                .isEqualTo(new ChatError.SenderNotPermitted(MessagePermission.MATCHES));
        assertThat(chatFixture.moderation.cases()).isEmpty();

        assertThatNoTextWasCounted(ANNA);
    }

    @Test
    void a_text_over_the_daily_limit_of_conversations_is_not_counted() {
        var known = createUser(100);
        var alsoKnown = createUser(101);
        chatFixture.sendText(ANNA, known, "one");
        chatFixture.sendText(ANNA, alsoKnown, "two");
        chatFixture.sendText(ANNA, createUser(102), "three");
        assertThat(refusal(() -> chatFixture.sendText(ANNA, BOB, TEXT)))
                .isInstanceOf(ChatError.TooManyConversations.class);

        chatFixture.sendText(ANNA, known, TEXT);
        chatFixture.sendText(ANNA, alsoKnown, TEXT);

        assertThat(refusal(() -> chatFixture.sendText(ANNA, CAROL, TEXT)))
                .isInstanceOf(ChatError.TooManyDuplicateTexts.class);
    }

    @Test
    void a_text_that_was_sent_stays_counted_after_a_rejected_repetition() {
        chatFixture.sendText(ANNA, BOB, TEXT, "first");
        chatFixture.sendText(ANNA, CAROL, "other text", "used");
        chatFixture.sendText(ANNA, BOB, "other text", "used");
        assertThat(refusal(() -> chatFixture.sendText(ANNA, BOB, TEXT, "used")))
                .isEqualTo(new ChatError.ClientMsgIdReused());

        chatFixture.sendText(ANNA, CAROL, TEXT);

        assertThat(refusal(() -> chatFixture.sendText(ANNA, createUser(0), TEXT)))
                .isInstanceOf(ChatError.TooManyDuplicateTexts.class);
    }

    @Test
    void concurrent_messages_to_one_receiver_leave_it_counted_if_one_is_stored() {
        chatFixture.sendText(ANNA, BOB, "other text", "used");

        ConcurrentRunner.run(20, number -> {
            try {
                chatFixture.sendText(ANNA, BOB, TEXT, number % 2 == 0 ? "used" : "id" + number);
                return 1;
            } catch (DomainException rejected) {
                return 0;
            }
        });

        chatFixture.sendText(ANNA, CAROL, TEXT);
        assertThat(refusal(() -> chatFixture.sendText(ANNA, createUser(0), TEXT)))
                .isInstanceOf(ChatError.TooManyDuplicateTexts.class);
    }
}
