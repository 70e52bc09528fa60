package com.datingtoday.application.chat.contact;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static com.datingtoday.application.chat.ChatFixture.CAROL;
import static com.datingtoday.application.chat.ChatFixture.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatFixture;
import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GetConversationQuotaUseCaseTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-03-02T00:00:00Z");

    private final ChatFixture chatFixture = new ChatFixture();

    private Quota quota(UserId user) {
        return new GetConversationQuotaUseCase(
                        chatFixture.chat, chatFixture.profileFixture.findProfiles(), POLICY, chatFixture.clock)
                .get(new GetConversationQuota.Query(user));
    }

    @Test
    void new_conversations_reduce_the_quota_until_midnight() {
        assertThat(quota(ANNA)).isEqualTo(new Quota(3, 3, MIDNIGHT));

        chatFixture.sendText(ANNA, BOB, "one");
        chatFixture.sendText(ANNA, BOB, "two");
        chatFixture.sendText(CAROL, ANNA, "three");

        assertThat(quota(ANNA)).isEqualTo(new Quota(3, 2, MIDNIGHT));
        chatFixture.clock.set(MIDNIGHT);
        assertThat(quota(ANNA)).isEqualTo(new Quota(3, 3, MIDNIGHT.plus(Duration.ofDays(1))));
    }

    @Test
    void a_vip_user_has_a_higher_quota() {
        chatFixture.sendText(ANNA, BOB, "one");
        chatFixture.makeVip(ANNA);

        assertThat(quota(ANNA)).isEqualTo(new Quota(5, 4, MIDNIGHT));
    }

    @Test
    void a_user_without_profile_has_the_ordinary_quota() {
        assertThat(quota(ProfileFixture.UNKNOWN_USER)).isEqualTo(new Quota(3, 3, MIDNIGHT));
    }
}
