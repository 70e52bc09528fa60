package com.datingtoday.application.chat.contact;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static com.datingtoday.application.chat.ChatFixture.CAROL;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatFixture;
import org.junit.jupiter.api.Test;

class CountUnreadUseCaseTest {

    private final ChatFixture chatFixture = new ChatFixture();

    @Test
    void the_unread_count_is_exact_up_to_99_and_excludes_muted_and_invisible_contacts() {
        for (var number = 0; number < 99; number++) {
            chatFixture.sendText(BOB, ANNA, "message " + number);
        }
        var badge = chatFixture.countUnread().count(new CountUnread.Query(ANNA));
        assertThat(badge).isEqualTo(new CountUnread.Unread(99, false, 99));

        chatFixture.sendText(CAROL, ANNA, "one more");
        assertThat(chatFixture.countUnread().count(new CountUnread.Query(ANNA)).more())
                .isTrue();
        chatFixture.updateSettings(ANNA, BOB, null, true);
        assertThat(chatFixture.unread(ANNA)).isEqualTo(1);
        chatFixture.block(CAROL, ANNA);
        assertThat(chatFixture.unread(ANNA)).isZero();
    }
}
